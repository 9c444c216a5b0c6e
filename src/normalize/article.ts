import { finding } from '../languages/finding.ts'
import { shortHash } from '../lib/hash.ts'
import { sourceName } from '../lib/source-name.ts'
import { TooMuchWork, withBudget } from '../lib/work.ts'
import type { Article } from '../model/article.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, StatedFields } from '../model/document.ts'
import { plainText } from '../text/mdast-text.ts'
import { countWords } from '../text/words.ts'
import { type CleanDocument, cleanDocument } from './cleaning/clean.ts'
import { settleDates } from './date/date.ts'
import { pageOfPath } from './outlets/file-name.ts'
import { recognizeNames } from './people/people.ts'
import { isOldPaper } from './people/styled-names.ts'
import { findPlaces } from './places/places.ts'
import { findQuotes } from './quotes/quotes.ts'
import { statedBy } from './stated-by.ts'
import { tagTopics } from './topics/topics.ts'

/**
 * Document → Article: one line a field. Pure: the same document and context give the same article.
 *
 * Order matters only where a field is a clue for another: cleaning finds headline, byline and dateline on its
 * way; dates need outlet and language; people need the clean text. Once `budget` is spent, the fields that are left are
 * settled from what is stated alone.
 */
export function normalizeArticle(
  document: Document,
  context: NormalizeContext,
  budget = mostComparisons,
): Article {
  return withBudget(budget, () => settleFields(document, context))
}

/**
 * How often names may be compared for one article, and the like: some seconds. A page of news takes fifty such steps, the
 * worst of 182 that were counted 12,000; a directory of 2,500 people takes more than these.
 */
const mostComparisons = 3_000_000

function settleFields(document: Document, context: NormalizeContext): Article {
  const { stated } = document
  const clean = cleanDocument(document, context)
  const text = plainText(clean.body)
  const { read, unread } = textReader(text)
  const { dates, names, topics, places, quotes } = readText(document, context, clean, read)
  return {
    id: stated.id[0]?.value ?? shortHash(sourceName(document)).slice(0, 10),
    idStated: stated.id.length > 0,
    source: sourceName(document),
    hash: document.hash,
    title: clean.title,
    standfirst: clean.standfirst,
    date: dates.date,
    ...(dates.clues ? { dateClues: dates.clues } : {}),
    updated: dates.updated,
    added: dates.added,
    outlet: clean.outlet,
    agency: clean.agency,
    dateline: clean.dateline,
    authors: clean.authors,
    section: clean.section,
    ...settlePrintPage(stated.printPage, document.path),
    language: clean.language,
    url: clean.url,
    people: names.people,
    ...(names.things.length > 0 ? { things: names.things } : {}),
    topics,
    places,
    quotes,
    story: stated.story[0]?.value ?? null,
    words: countWords(text),
    text,
    body: clean.body,
    dropped: clean.dropped,
    diagnostics: [
      ...document.diagnostics,
      ...clean.diagnostics,
      ...dates.diagnostics,
      ...tooMuchWork(document, unread),
    ].map(placeIn(document)),
  }
}

/** What the clean text tells: when, and of whom, what and where. */
function readText(document: Document, context: NormalizeContext, clean: CleanDocument, read: TextReader) {
  const { dateline, authors, outlet, agency } = clean
  // Days in private words are quoted nowhere.
  const dropped = clean.dropped.filter(({ reason }) => reason !== 'letter')
  const fields = {
    document,
    context,
    title: clean.title.value,
    standfirst: clean.standfirst?.value ?? null,
    language: clean.language.value,
  }
  const dates = read('date', (text) => settleDates({ ...fields, text, outlet, agency, dateline, dropped }))
  const names = read('people', (text) =>
    recognizeNames({ ...fields, text, authors, dateline, isOld: isOldPaper(document, dates.date, text) }),
  )
  const none = new Set(document.owner?.none)
  const topics = none.has('topics') ? [] : read('topics', (text) => tagTopics({ ...fields, text }))
  const { people } = names
  const place = {
    people,
    topics,
    dateline,
    own: context.authority.places,
    archiveLanguage: context.settings.language,
  }
  const places = none.has('places') ? [] : read('places', (text) => findPlaces({ ...fields, ...place, text }))
  const quotes = read('quotations', (text) => findQuotes({ text, language: fields.language, people }))
  return { dates, names, topics, places, quotes }
}

/** The page of the paper is what was stated of it, or what the name of the file says: nothing in a text tells it. */
function settlePrintPage([claim]: StatedFields['printPage'], path: string): Pick<Article, 'printPage'> {
  const filed = claim ? null : pageOfPath(path)
  if (filed)
    return {
      printPage: {
        value: filed,
        basis: 'stated',
        evidence: [{ text: path, start: null, end: null, rule: 'file-name' }],
      },
    }
  if (!claim) return {}
  const { value, basis } = claim
  return { printPage: { value, basis, evidence: [statedBy(value, claim)] } }
}

/** Settles a field of this name by the text. */
type TextReader = <Result>(name: string, field: (text: string) => Result) => Result

/**
 * Gives each field the text until the budget is spent, and none from then on: it is settled from what is stated. `unread`
 * gets the names of those fields.
 */
function textReader(text: string): { readonly read: TextReader; readonly unread: readonly string[] } {
  const unread: string[] = []
  const read: TextReader = (name, field) => {
    try {
      if (unread.length === 0) return field(text)
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error
    }
    unread.push(name)
    return withBudget(Number.POSITIVE_INFINITY, () => field(''))
  }
  return { read, unread }
}

function tooMuchWork({ path }: Document, unread: readonly string[]): Diagnostic[] {
  if (unread.length === 0) return []
  return [finding('warning', 'document/too-much-work', { fields: unread.join(', ') }, { path })]
}

/** Says of which article of its file a finding is; those of the sidecar are about another file. */
function placeIn({ path, part, article, row }: Document): (diagnostic: Diagnostic) => Diagnostic {
  const place = { ...(part ? { part, article } : {}), ...(row ? { row } : {}) }
  return (diagnostic) => (diagnostic.path === path ? { ...diagnostic, ...place } : diagnostic)
}
