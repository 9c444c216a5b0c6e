import type { ExportedArticle } from '../exported-article.ts'
import type { Claims } from '../fields/stated.ts'
import { isFields } from '../json/value.ts'
import { columnField, mapColumns } from '../tables/columns.ts'
import { namesOf, objectsIn } from '../tables/nested-rows.ts'
import { tableArticles } from '../tables/table.ts'
import { type HtmlNames, type XmlElement, xmlHtml } from './tree.ts'

/**
 * XML of no known kind, whose elements are called like the fields of articles: `<article><headline>…</headline><body>…`, the fields as
 * attributes, `<doc><str name="title">…`. Null where no element holds both a headline and a text.
 */
export function recordArticles(root: XmlElement): ExportedArticle[] | null {
  if (notRecords.has(root.name)) return null
  const value = contentOf(root)
  if (!isFields(value)) return null
  const rows = objectsIn(value)
  const columns = mapColumns(namesOf(rows))
  if (!columns.has('text') || !columns.has('title')) return null
  const { articles } = tableArticles(rows, columns)
  const told = articles.filter(
    ({ claims }) => claims.title && (root.name === delpherRoot || isPublished(claims)),
  )
  return told.length > 0 ? told : null
}

/** A newspaper article of Delpher, whose day and paper stand in the name of its file: `<text><title>…</title><p>…`. */
const delpherRoot = 'text'

/** Chapters, recipes and the words of a program have titles and texts too. */
function isPublished({ date, outlet, authors, url }: Claims): boolean {
  return Boolean(date || outlet || url || (authors && authors.length > 0))
}

/** Pictures, maps and lists of links have elements of these names too. */
const notRecords: ReadonlySet<string> = new Set(['svg', 'kml', 'gpx', 'opml', 'plist'])

/** An element as JSON would have it: its words, or its markup as HTML; a list of bare values; or its children and attributes by name. */
function contentOf(element: XmlElement): unknown {
  const children = element.children.filter((child): child is XmlElement => typeof child !== 'string')
  const fields = children.filter((child) => !isMarkup(child))
  const attributes = Object.entries(element.attributes).filter(([name]) => !name.startsWith('xml'))
  if (fields.length === 0 || isMixed(element, fields)) {
    const text = children.length > 0 ? xmlHtml(element, htmlNames) : wordsIn(element)
    return attributes.length > 0 && text.trim() === '' ? Object.fromEntries(attributes) : text
  }
  if (attributes.length === 0 && fields.every(({ name }) => bareValues.has(name)))
    return fields.map(contentOf)
  const row: Record<string, unknown> = { ...Object.fromEntries(attributes), ...byName(fields) }
  const paragraphs = { ...element, children: children.filter(isMarkup) }
  if (paragraphs.children.length > 0 && !('text' in row)) row.text = xmlHtml(paragraphs, htmlNames)
  return row
}

/** Words beside elements are a text, whatever these mark in it; but not beside a headline and a day. */
function isMixed({ name, children }: XmlElement, fields: readonly XmlElement[]): boolean {
  const hasWords = children.some((child) => typeof child === 'string' && child.trim() !== '')
  return hasWords && (columnField(name) === 'text' || !fields.some((field) => columnField(field.name)))
}

const bareValues: ReadonlySet<string> = new Set(['str', 'string', 'value'])

/** The values of children by name: of several of one name a list. */
function byName(children: readonly XmlElement[]): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const child of children) {
    const { name = child.name, ...others } = child.attributes
    const value = contentOf({ ...child, attributes: others })
    const before = values.get(name)
    if (before) before.push(value)
    else values.set(name, [value])
  }
  return Object.fromEntries([...values].map(([name, found]) => [name, found.length > 1 ? found : found[0]]))
}

function wordsIn(element: XmlElement): string {
  return element.children.join('').trim()
}

/** Names of paragraphs, as HTML has them. */
const htmlNames: HtmlNames = new Map([
  ['para', 'p'],
  ['par', 'p'],
  ['paragraph', 'p'],
  ['lb', 'br'],
  ['hi', 'em'],
])

const markup: ReadonlySet<string> = new Set(
  'p br b i u em strong span sub sup a div h1 h2 h3 h4 ul ol li blockquote q small font'.split(' '),
)

function isMarkup({ name }: XmlElement): boolean {
  return markup.has(htmlNames.get(name) ?? name)
}
