import type { Article, ArticlePerson } from '../../model/article.ts'
import { withRights } from '../rights.ts'
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

function publicRecord(whole: Article, link: RecordLink): object {
  const article = withRights(whole, link.rights, link.excerpt)
  return {
    id: article.id,
    source: article.source,
    url: link.page,
    title: article.title.value,
    titleBasis: article.title.basis,
    standfirst: article.standfirst?.value ?? null,
    date: article.date,
    updated: article.updated,
    outlet: article.outlet,
    agency: article.agency,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    people: article.people.map((person) => publicPerson(person, link)),
    topics: article.topics,
    places: article.places.map(({ name }) => ({ name })),
    story: link.storyId,
    duplicateOf: link.duplicateOf,
    quotes: publicQuotes(article, link),
    language: article.language.value,
    words: article.words,
    original: article.url?.value ?? null,
    text: article.text,
    hash: article.hash,
  }
}

/** A person of the article under its id in the archive, else under its key in the article. */
function publicPerson(person: ArticlePerson, link: RecordLink): object {
  const known = link.people[person.key]
  return {
    id: known?.id ?? person.key,
    name: known?.name ?? person.name,
    mentions: person.mentions.length,
    surfaces: person.surfaces,
    basis: person.basis,
    evidence: person.evidence,
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
