import { languageOf } from '../../languages/load.ts'
import { likePaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import { bodyOfContent, type ExportedArticle, plainWords, unescapedTwice } from '../exported-article.ts'
import { isLabel } from '../labels.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlHtml, xmlText } from './tree.ts'

/** RSS 0.9 to 2.0 and Atom: the entries with the text that the feed gives. Null for other XML. */
export function feedArticles(root: XmlElement): ExportedArticle[] | null {
  if (root.name === 'feed')
    return childrenOf(root, 'entry')
      .filter(isPublished)
      .map((entry) => fromAtom(entry, root))
  if (root.name !== 'rss' && root.name !== 'rdf') return null
  const channel = childOf(root, 'channel')
  const items = root.name === 'rdf' ? childrenOf(root, 'item') : descendants(root, 'item')
  return items.map((item) => fromRss(item, channel))
}

/** "Marle Gazette » Feed", "RSS - Marle Gazette", "Marle Gazette > World" → "Marle Gazette"; a name with no such words as it is. */
function nameOfFeed(title: string | null): string | null {
  const parts = title?.slice(0, 300).split(/\s[»›>|:–—-]\s|:\s/u) ?? []
  const names = parts.filter((part) => !isLabel('feedWords', part) && !isSectionName(part, languageOf('und')))
  // "Marle Gazette - Farming": the part that is called as papers are
  const papers = parts.filter((part) => likePaper(part.trim()) !== null)
  const [name] =
    parts.length > 1 && papers.length === 1
      ? papers
      : parts.length > 1 && names.length > 0 && names.length < parts.length
        ? names
        : [title]
  return name?.replace(/\s(?:RSS|Atom)(?:[\s-]feed)?$/i, '') ?? null
}

function fromRss(item: XmlElement, channel: XmlElement | null): ExportedArticle {
  const encoded = item.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.full === 'content:encoded',
  )
  const description = unescapedTwice(xmlText(childOf(item, 'description')).trim())
  const url = webAddress(wordsOf(item, 'origlink') ?? wordsOf(item, 'link'))
  const content = unescapedTwice(xmlText(encoded).trim())
  const authors = childrenOf(item, 'creator').map((name) => plainWords(xmlText(name)) ?? '')
  const author = wordsOf(item, 'author')
  return {
    part: wordsOf(item, 'guid') ?? url,
    claims: {
      title: plainWords(wordsOf(item, 'title')),
      standfirst: content && description && description.length < 500 ? plainWords(description) : null,
      date: wordsOf(item, 'pubdate') ?? wordsOf(item, 'date') ?? wordsOf(item, 'published'),
      updated: wordsOf(item, 'modified') ?? wordsOf(item, 'updated'),
      outlet: wordsOf(item, 'source') ?? nameOfFeed(wordsOf(channel, 'title')),
      // "jane@example.org (Jane Roe)": the name alone.
      authors:
        authors.length > 0
          ? authors
          : author
            ? [
                /\(([^()]+)\)/.exec(author)?.[1] ??
                  author.replace(/(?<!\S)\S+/g, (word) => (word.includes('@') ? '' : word)),
              ]
            : [],
      topics: childrenOf(item, 'category').map((category) => xmlText(category)),
      language: wordsOf(item, 'language') ?? wordsOf(channel, 'language'),
      url,
    },
    body: bodyOfContent(withoutFoot(content || description)),
    exact: true,
  }
}

/** WordPress sets "The post … appeared first on …" below each entry of its feeds, with a link to the post and to the site. */
function withoutFoot(html: string): string {
  const start = html.lastIndexOf('<p')
  const last = start < 0 ? '' : html.slice(start)
  const links = last.match(/<a\s[^<>]{0,500}>/gi) ?? []
  return last.length < 1_000 && links.length === 2 && isLabel('feedFoot', wordsBetween(last))
    ? html.slice(0, start)
    : html
}

/** "The post <a>…</a> appeared first on <a>…</a>." → "The post appeared first on" */
function wordsBetween(html: string): string {
  return html.replace(/<a\s[^<>]{0,500}>[^<>]{0,500}<\/a>/gi, ' ').replace(/<[^<>]{0,500}>/g, ' ')
}

function fromAtom(entry: XmlElement, feed: XmlElement): ExportedArticle {
  const link = childrenOf(entry, 'link').find(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate',
  )
  const url = webAddress(link?.attributes.href ?? null)
  const content = contentOf(childOf(entry, 'content'))
  const summary = contentOf(childOf(entry, 'summary'))
  const people = [...childrenOf(entry, 'author'), ...childrenOf(feed, 'author')].flatMap(
    (author) => wordsOf(author, 'name') ?? [],
  )
  return {
    part: wordsOf(entry, 'id') ?? url,
    claims: {
      title: plainWords(contentOf(childOf(entry, 'title'))),
      standfirst: content && summary.length < 500 ? plainWords(summary) : null,
      date: wordsOf(entry, 'published') ?? wordsOf(entry, 'issued') ?? wordsOf(entry, 'updated'),
      updated: wordsOf(entry, 'updated'),
      outlet: nameOfFeed(wordsOf(entry, 'source', 'title') ?? wordsOf(feed, 'title')),
      authors: people.slice(0, Math.max(1, childrenOf(entry, 'author').length)),
      topics: childrenOf(entry, 'category').flatMap(({ attributes }) =>
        attributes.scheme?.endsWith('g/2005#kind') ? [] : (attributes.label ?? attributes.term ?? []),
      ),
      language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'] ?? null,
      url,
    },
    body: bodyOfContent(content || summary),
    exact: true,
  }
}

/** Blogger hands out its settings, templates, comments and drafts as entries, too: only posts that were published count. */
function isPublished(entry: XmlElement): boolean {
  const kinds = childrenOf(entry, 'category').flatMap(({ attributes }) =>
    attributes.scheme?.endsWith('g/2005#kind') ? (attributes.term ?? []) : [],
  )
  const type = wordsOf(entry, 'type')?.toUpperCase()
  const status = wordsOf(entry, 'status')?.toUpperCase()
  return (
    kinds.every((kind) => kind.endsWith('#post')) &&
    (type === undefined || !/^(?:COMMENT|PAGE_TEMPLATE|SETTINGS)$/.test(type)) &&
    (status === undefined || !/^(?:DRAFT|SOFT_TRASHED|HIDDEN|SCHEDULED|SPAM|GHOSTED)/.test(status)) &&
    wordsOf(entry, 'control', 'draft')?.toLowerCase() !== 'yes'
  )
}

/** Escaped HTML and text stand as text, XHTML as elements. */
function contentOf(element: XmlElement | null): string {
  if (!element) return ''
  return element.attributes.type === 'xhtml' ? xmlHtml(element) : xmlText(element).trim()
}

function webAddress(text: string | null): string | null {
  return text && /^https?:\/\//i.test(text) ? text : null
}
