import { bodyOfContent, type ExportedArticle, htmlBody, plainWords } from '../exported-article.ts'
import { parseText } from '../markup/text.ts'
import { addressIn, isFields, listOf, namesIn, wordsIn } from './value.ts'

/** JSON Feed, versions 1 and 1.1: the entries with their text. */
export function jsonFeedArticles(data: unknown): ExportedArticle[] | null {
  if (!isFields(data) || !/jsonfeed\.org/.test(wordsIn(data.version) ?? '')) return null
  return listOf(data.items).map((item) => {
    const html = wordsIn(item.content_html)
    const text = wordsIn(item.content_text)
    const summary = wordsIn(item.summary)
    const authors = namesIn(item.authors)
    const url = addressIn(item.url) ?? addressIn(item.external_url)
    return {
      part: wordsIn(item.id) ?? url,
      claims: {
        title: plainWords(wordsIn(item.title)),
        standfirst: html || text ? plainWords(summary) : null,
        date: wordsIn(item.date_published),
        updated: wordsIn(item.date_modified),
        outlet: plainWords(wordsIn(data.title)),
        authors: authors.length > 0 ? authors : isFields(item.author) ? namesIn([item.author]) : [],
        topics: namesIn(item.tags),
        language: wordsIn(item.language) ?? wordsIn(data.language),
        url,
      },
      body: html ? htmlBody(html) : text ? parseText(text, 1) : bodyOfContent(summary ?? ''),
      exact: true,
    }
  })
}
