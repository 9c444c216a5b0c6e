import { saidEvidence } from '../../languages/evidence.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Article, ArticlePerson } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { RecordLink } from '../../model/output.ts'
import { withRights } from '../rights.ts'
import { withStoryDate } from '../story-date.ts'

/**
 * Articles as the public record, one JSON object a line. What the rights of an outlet keep back is left out:
 * for `excerpt` the text is its first words, for `record only` neither text nor words quoted from it appear.
 *
 * The sentences of clues are in `language`, that of the archive. `keys` are those of the articles in the store. They are
 * loaded one after the other: whole, those of a year may take hundreds of megabytes.
 */
export function formatRecords(
  links: readonly RecordLink[],
  keys: readonly string[],
  load: (key: string) => Article,
  language: string,
): string {
  return links
    .map((link, index) => {
      const key = keys[index]
      if (key === undefined) throw new Error(`No article was planned for ${link.page}`)
      return `${JSON.stringify(publicRecord(load(key), link, language))}\n`
    })
    .join('')
}

/** One article as the public record; the sentences of its clues are in that language. */
export function publicRecord(whole: Article, link: RecordLink, language: string): object {
  const article = withStoryDate(withRights(whole, link.rights, link.excerpt), link.storyDate)
  const said = (field: Claimed | null) => withSentences(field, language)
  return {
    id: article.id,
    source: article.source,
    url: link.page,
    title: article.title.value,
    titleBasis: article.title.basis,
    standfirst: article.standfirst?.value ?? null,
    date: said(article.date),
    updated: said(article.updated),
    added: said(article.added),
    outlet: said(article.outlet),
    agency: said(article.agency),
    printPage: article.printPage?.value ?? null,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    people: publicPeople(article, link, language),
    topics: article.topics.map(({ parent: _, ...topic }) =>
      said({ ...topic, evidence: topic.evidence.slice(0, TOPIC_CLUES) }),
    ),
    places: article.places.map(({ name }) => ({ name })),
    story: link.storyId,
    series: link.seriesId,
    duplicateOf: link.duplicateOf,
    versionOf: link.versionOf,
    quotes: publicQuotes(article, link),
    pictures: publicPictures(whole, link),
    language: article.language.value,
    words: article.words,
    original: article.url?.value ?? null,
    text: article.text,
    hash: article.hash,
  }
}

/** So many words of a topic are published: the strongest, which come first. */
const TOPIC_CLUES = 3

/** A field with the sentences of its clues. */
function withSentences(field: Claimed | null, language: string): object | null {
  return field && { ...field, evidence: saidEvidence(field.evidence, language) }
}

type Claimed = { readonly evidence: readonly Evidence[] }

/** The people of the article under their ids in the archive, those without a page under their key in the article. */
function publicPeople({ people }: Article, link: RecordLink, language: string): object[] {
  const byId = groupBy(people, ({ key }) => link.people[key]?.id ?? key)
  return [...byId].map(([id, parts]) => publicPerson(id, parts, link, language))
}

/** `parts` are what one person is called in the article, the most frequent first: mostly one. */
function publicPerson(
  id: string,
  parts: readonly ArticlePerson[],
  link: RecordLink,
  language: string,
): object {
  const [first] = parts
  const known = first && link.people[first.key]
  const called = parts.reduce((a, b) => (wordsOf(b.name) > wordsOf(a.name) ? b : a))
  const isSpelledOut = known && (known.verified || (wordsOf(called.name) === 1 && known.name !== called.name))
  return {
    id,
    // What this article calls the person; a surname alone is spelled out, and the owner's word stands.
    name: isSpelledOut ? known.name : (called.styled ?? called.name),
    mentions: parts.reduce((sum, part) => sum + part.mentions.length, 0),
    surfaces: [...new Set(parts.flatMap((part) => part.surfaces))],
    basis: known?.inferred ? 'inferred' : first?.basis,
    evidence: saidEvidence(
      parts.flatMap((part) => part.evidence),
      language,
    ),
  }
}

const wordsOf = (name: string): number => name.split(/\s+/).length

/** Where rights keep a picture out of the site, it is named without an address. */
function publicPictures({ pictures = [] }: Article, { rights }: RecordLink): object[] {
  return pictures.map(({ file, alt, caption, credit, width, height }) => ({
    src: rights === 'full' ? file : null,
    ...(rights === 'full' ? { alt, caption } : { alt: null, caption: null }),
    ...{ credit, width, height },
  }))
}

function publicQuotes(article: Article, link: RecordLink): object[] {
  const people = new Map(article.people.map((person) => [person.key, person]))
  return article.quotes.map(({ text, speaker, start, end }) => {
    const person = speaker === null ? undefined : people.get(speaker)
    const known = person && link.people[person.key]
    return {
      text,
      speaker: person ? { id: known?.id ?? person.key, name: known?.name ?? person.name } : null,
      start,
      end,
    }
  })
}
