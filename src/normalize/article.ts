import { shortHash } from '../lib/hash.ts'
import { sourceName } from '../lib/source-name.ts'
import type { Article } from '../model/article.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import { plainText } from '../text/mdast-text.ts'
import { countWords } from '../text/words.ts'
import { cleanDocument } from './cleaning/clean.ts'
import { settleDates } from './date/date.ts'
import { recognizePeople } from './people/people.ts'
import { findPlaces } from './places/places.ts'
import { findQuotes } from './quotes/quotes.ts'
import { tagTopics } from './topics/topics.ts'

/**
 * Document → Article: one line a field. Pure: the same document and context give the same article.
 *
 * Order matters only where a field is a clue for another: cleaning finds headline, byline and dateline on its
 * way; dates need outlet and language; people need the clean text.
 */
export function normalizeArticle(document: Document, context: NormalizeContext): Article {
  const { stated } = document
  const clean = cleanDocument(document, context)
  const text = plainText(clean.body)
  const fields = {
    title: clean.title.value,
    standfirst: clean.standfirst?.value ?? null,
    text,
    language: clean.language.value,
  }
  const dates = settleDates({
    document,
    context,
    ...fields,
    outlet: clean.outlet,
    agency: clean.agency,
    dateline: clean.dateline,
    dropped: clean.dropped,
  })
  const people = recognizePeople({ document, context, ...fields, authors: clean.authors })
  const topics = tagTopics({ document, context, ...fields })
  return {
    id: stated.id[0]?.value ?? shortHash(sourceName(document)).slice(0, 10),
    idStated: stated.id.length > 0,
    source: sourceName(document),
    hash: document.hash,
    title: clean.title,
    standfirst: clean.standfirst,
    date: dates.date,
    updated: dates.updated,
    added: dates.added,
    outlet: clean.outlet,
    agency: clean.agency,
    dateline: clean.dateline,
    authors: clean.authors,
    section: clean.section,
    language: clean.language,
    url: clean.url,
    people,
    topics,
    places: findPlaces({
      document,
      ...fields,
      people,
      topics,
      dateline: clean.dateline,
      archiveLanguage: context.settings.language,
    }),
    quotes: findQuotes({ text, language: fields.language, people }),
    story: stated.story[0]?.value ?? null,
    words: countWords(text),
    text,
    body: clean.body,
    dropped: clean.dropped,
    diagnostics: [...document.diagnostics, ...clean.diagnostics, ...dates.diagnostics].map(placeIn(document)),
  }
}

/** Says of which article of its file a finding is; those of the sidecar are about another file. */
function placeIn({ path, part, article }: Document): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => (part && diagnostic.path === path ? { ...diagnostic, part, article } : diagnostic)
}
