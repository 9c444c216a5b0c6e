import type { Article, ArticlePerson } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { RecordLink } from './plan.ts'

/**
 * Articles as the public record, one JSON object a line. What the rights of an outlet keep back is left out:
 * for `excerpt` the text is its first words, for `record only` neither text nor words quoted from it appear.
 */
export function formatRecords(links: readonly RecordLink[], articles: readonly Article[]): string {
  return links
    .map((link, index) => {
      const article = articles[index]
      if (!article) throw new Error(`No article was loaded for ${link.page}`)
      return `${JSON.stringify(publicRecord(article, link))}\n`
    })
    .join('')
}

function publicRecord(article: Article, link: RecordLink): object {
  const { rights } = link
  const clues = (evidence: readonly Evidence[]): Evidence[] => keptClues(evidence, link)
  const date = article.date && { ...article.date, evidence: clues(article.date.evidence) }
  const updated = article.updated && { ...article.updated, evidence: clues(article.updated.evidence) }
  const outlet = article.outlet && { ...article.outlet, evidence: clues(article.outlet.evidence) }
  const agency = article.agency && { ...article.agency, evidence: clues(article.agency.evidence) }
  return {
    id: article.id,
    source: article.source,
    url: link.page,
    title: article.title.value,
    titleBasis: article.title.basis,
    standfirst: rights === 'record only' ? null : (article.standfirst?.value ?? null),
    date,
    updated,
    outlet,
    agency,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    people: article.people.map((person) => publicPerson(person, link, clues)),
    topics: article.topics.map((topic) => ({ ...topic, evidence: clues(topic.evidence) })),
    places: article.places.map(({ name }) => ({ name })),
    story: link.storyId,
    duplicateOf: link.duplicateOf,
    quotes: rights === 'full' ? publicQuotes(article, link) : [],
    language: article.language.value,
    words: article.words,
    original: article.url?.value ?? null,
    text: rights === 'full' ? article.text : rights === 'excerpt' ? link.excerpt : '',
    hash: article.hash,
  }
}

/** A person of the article under its id in the archive, else under its key in the article. */
function publicPerson(
  person: ArticlePerson,
  link: RecordLink,
  clues: (evidence: readonly Evidence[]) => Evidence[],
): object {
  const known = link.people[person.key]
  return {
    id: known?.id ?? person.key,
    name: known?.name ?? person.name,
    mentions: person.mentions.length,
    surfaces: person.surfaces,
    basis: person.basis,
    evidence: clues(person.evidence),
  }
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

/** Offsets count into the text that is published: a clue in what is kept back has none. */
function keptClues(evidence: readonly Evidence[], { rights, excerpt }: RecordLink): Evidence[] {
  if (rights === 'full') return [...evidence]
  return evidence.map((clue) => {
    const shown = rights === 'excerpt' && clue.end !== null && clue.end <= excerpt.length
    return shown ? clue : { ...clue, text: rights === 'excerpt' ? clue.text : '', start: null, end: null }
  })
}
