import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import { childOf, type HtmlNames, wordsOf, type XmlElement, xmlHtml } from './tree.ts'

/**
 * What trafilatura writes of a page: `<doc title author date sitename source><main>…</main></doc>`, one of them or many in
 * `<corpus>`. Null for other XML. Source: trafilatura.readthedocs.io, output formats.
 */
export function trafilaturaArticles(root: XmlElement): ExportedArticle[] | null {
  const docs = root.name === 'doc' ? [root] : root.name === 'corpus' ? root.children.filter(isDoc) : []
  const own = docs.filter(({ attributes }) => 'source' in attributes || 'hostname' in attributes)
  return own.length === 0 ? null : own.flatMap(toArticle)
}

function isDoc(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string' && child.name === 'doc'
}

function toArticle(doc: XmlElement): ExportedArticle[] {
  const { attributes } = doc
  const main = childOf(doc, 'main')
  if (!main || wordsOf(doc, 'main') === null) return []
  const { title, date, sitename, hostname, excerpt, tags, categories } = attributes
  const url = attributes.source ?? attributes.url ?? null
  return [
    {
      part: attributes.id ?? url,
      claims: {
        title,
        standfirst: excerpt,
        date,
        outlet: sitename || hostname,
        authors: attributes.author?.split(/\s?;\s?/) ?? [],
        topics: (tags || categories)?.split(/\s?[;,]\s?/) ?? [],
        language: attributes.language,
        url: url && /^https?:/i.test(url) ? url : null,
      },
      // Its own names of elements: `<head rend="h2">`, `<hi rend="#b">`, `<item>`, `<quote>`, `<lb/>`.
      body: htmlBody(xmlHtml(main, htmlNames)),
      exact: true,
    },
  ]
}

const htmlNames: HtmlNames = new Map([
  ['head', 'h2'],
  ['list', 'ul'],
  ['item', 'li'],
  ['quote', 'blockquote'],
  ['lb', 'br'],
  ['hi', 'em'],
  ['ref', 'span'],
  ['row', 'tr'],
  ['cell', 'td'],
])
