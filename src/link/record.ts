import { shortHash } from '../lib/hash.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { Article } from '../model/article.ts'

/** Article → its light record. `key` is where the full article lies in the store. */
export function toRecord(article: Article, key: string): ArticleRecord {
  const { id, idStated, source, title, section, language, words, text, story } = article
  return {
    id,
    idStated,
    key,
    source,
    title: title.value,
    titleBasis: title.basis,
    standfirst: article.standfirst?.value ?? null,
    excerpt: text.slice(0, 300).replace(/\s+\S*$/, ''),
    date: article.date,
    outlet: article.outlet,
    agency: article.agency,
    authors: article.authors,
    section: section?.value ?? null,
    language: language.value,
    url: article.url?.value ?? null,
    people: [],
    topics: article.topics,
    places: article.places.map((place) => place.name),
    story,
    words,
    textHash: shortHash(text.toLowerCase()),
    flags: article.diagnostics.map((diagnostic) => diagnostic.rule),
    droppedWords: 0,
  }
}
