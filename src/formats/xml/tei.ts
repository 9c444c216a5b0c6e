import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import {
  childOf,
  childrenOf,
  descendants,
  type HtmlNames,
  wordsOf,
  type XmlElement,
  xmlHtml,
  xmlText,
} from './tree.ts'

/**
 * Transcripts in TEI, P4 and P5: one article a file, one for each `<TEI>` of a corpus, or one for each `<div type="article">`. What
 * the source was stands in `<sourceDesc>`; who made the edition, and when, says nothing of the article. Null for other XML.
 * Source: tei-c.org, the guidelines.
 */
export function teiArticles(root: XmlElement): ExportedArticle[] | null {
  if (root.name !== 'tei' && root.name !== 'tei.2' && root.name !== 'teicorpus') return null
  const texts =
    root.name === 'teicorpus' ? [...childrenOf(root, 'tei'), ...childrenOf(root, 'tei.2')] : [root]
  return texts.flatMap((tei) => {
    const header = childOf(tei, 'teiheader')
    const body = childOf(tei, 'text', 'body') ?? childOf(tei, 'text')
    if (!body || xmlText(body).trim() === '') return []
    const divisions = articlesIn(body)
    return divisions.map((division) => toArticle(division, header, tei, divisions.length === 1))
  })
}

/** Divisions that are called articles, else the body as a whole. */
function articlesIn(body: XmlElement): XmlElement[] {
  const articles = [
    ...descendants(body, 'div'),
    ...descendants(body, 'div1'),
    ...descendants(body, 'div2'),
  ].filter(({ attributes }) => /^article$/i.test(attributes.type ?? ''))
  return articles.length > 1 ? articles : [body]
}

function toArticle(
  division: XmlElement,
  header: XmlElement | null,
  tei: XmlElement,
  isOnly: boolean,
): ExportedArticle {
  const source = childOf(header, 'filedesc', 'sourcedesc')
  const titles = descendants(source, 'title')
  const titleOf = (level: string): string | null =>
    plain(titles.find(({ attributes }) => attributes.level === level))
  const head = [...descendants(division, 'head')][0]
  const date = descendants(source, 'date')[0]
  const page = descendants(source, 'biblscope').find(({ attributes }) =>
    /^(?:page|pp?)$/.test(attributes.unit ?? attributes.type ?? ''),
  )
  const [byline] = [...descendants(division, 'byline'), ...descendants(division, 'docauthor')].map(plain)
  const author = plain(descendants(source, 'author')[0])
  return {
    part: division.attributes['xml:id'] ?? division.attributes.id ?? null,
    claims: {
      title:
        plain(head) ?? (isOnly ? (titleOf('a') ?? wordsOf(header, 'filedesc', 'titlestmt', 'title')) : null),
      date: date?.attributes.when ?? plain(date),
      outlet: titleOf('j') ?? titleOf('s'),
      authors: [byline ?? author ?? ''].filter(Boolean),
      printPage: page?.attributes.from ?? plain(page),
      language: tei.attributes['xml:lang'] ?? null,
    },
    body: htmlBody(xmlHtml(asRead(division, head ?? null), htmlNames)),
    exact: true,
  }
}

function plain(element: XmlElement | undefined): string | null {
  if (!element) return null
  return xmlText(asRead(element, null)).replace(/\s+/gu, ' ').trim() || null
}

/** Page breaks and running heads, notes of the editor, and of two readings the one that the editor does not hold. */
const leftOut: ReadonlySet<string> = new Set([
  'pb',
  'fw',
  'note',
  'del',
  'sic',
  'orig',
  'abbr',
  'gap',
  'figdesc',
  'byline',
  'docauthor',
  'teiheader',
  'milestone',
])

const htmlNames: HtmlNames = new Map([
  ['head', 'h2'],
  ['list', 'ul'],
  ['item', 'li'],
  ['quote', 'blockquote'],
  ['q', 'span'],
  ['lg', 'p'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['ab', 'p'],
  ['hi', 'span'],
  ['said', 'span'],
])

/** The element as it is read, without the head that is the headline. A word that the end of a line divides is one. */
function asRead(element: XmlElement, headline: XmlElement | null): XmlElement {
  const isChoice = element.name === 'choice'
  const kept = element.children.filter(
    (child) =>
      typeof child === 'string' ||
      (child !== headline && (!leftOut.has(child.name) || (!isChoice && isRead(child)))),
  )
  const children = kept.flatMap((child): (XmlElement | string)[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'lb') return child.attributes.break === 'no' ? [] : [' ']
    // A line of verse
    if (child.name === 'l')
      return [...asRead(child, headline).children, { ...child, name: 'br', children: [] }]
    return [asRead(child, headline)]
  })
  return { ...element, attributes: {}, children }
}

/** Beside no other reading an error or a short form is the text. */
function isRead({ name }: XmlElement): boolean {
  return name === 'sic' || name === 'orig' || name === 'abbr'
}
