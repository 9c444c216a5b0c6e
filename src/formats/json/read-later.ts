import { bodyOfContent, type ExportedArticle, htmlBody, plainWords } from '../exported-article.ts'
import { addressIn, type Fields, isFields, listOf, momentIn, namesIn, wordsIn } from './value.ts'

/** Full texts that read-later services export: Wallabag, Readwise Reader, Karakeep (its own texts), Linkwarden. */
export function readLaterArticles(data: unknown): ExportedArticle[] | null {
  return wallabag(data) ?? googleReader(data) ?? readwise(data) ?? karakeep(data) ?? linkwarden(data)
}

/** [{ title, url, content, created_at, published_at, published_by, domain_name, tags }] */
function wallabag(data: unknown): ExportedArticle[] | null {
  const items = listOf(data)
  const own = items.filter(
    (item) =>
      'content' in item &&
      'url' in item &&
      ('domain_name' in item || 'is_archived' in item || 'reading_time' in item),
  )
  if (own.length === 0 || own.length * 2 < items.length) return null
  return own.flatMap((item) => {
    const html = wordsIn(item.content)
    if (!html || /^wallabag can't retrieve contents/i.test(plainWords(html) ?? '')) return []
    return readLater(html, {
      url: addressIn(item.origin_url) ?? addressIn(item.url),
      title: item.title,
      date: item.published_at,
      added: item.created_at,
      authors: namesIn(item.published_by),
      topics: namesIn(item.tags),
      language: item.language,
      outlet: null,
      standfirst: null,
    })
  })
}

/** { results: [{ title, source_url, author, site_name, published_date, html_content, … }] } or the list itself. */
function readwise(data: unknown): ExportedArticle[] | null {
  const items = listOf(isFields(data) ? data.results : data)
  const own = items.filter(isOfReadwise)
  if (own.length === 0) return null
  return own.flatMap((item) => {
    const html = wordsIn(item.html_content) ?? wordsIn(item.content)
    if (!html || item.parent_id) return []
    const author = wordsIn(item.author)
    return readLater(html, {
      url: addressIn(item.source_url) ?? addressIn(item.url),
      title: item.title,
      date: momentIn(item.published_date),
      added: item.saved_at ?? item.created_at,
      authors: author ? [author] : [],
      topics: namesIn(item.tags),
      language: null,
      outlet: wordsIn(item.site_name),
      standfirst: wordsIn(item.summary),
    })
  })
}

/** News interfaces call the site of an article `source_url`, too, and its text `content`. */
function isOfReadwise(item: Fields): boolean {
  if ('html_content' in item) return 'source_url' in item || 'reading_progress' in item
  return 'content' in item && ('reading_progress' in item || ('source_url' in item && 'created_at' in item))
}

/**
 * { items: [{ title, published, canonical: [{ href }], summary: { content }, origin: { title }, author }] }: how FreshRSS,
 * Inoreader and others export, after Google Reader. They take the text whole from the feed.
 */
function googleReader(data: unknown): ExportedArticle[] | null {
  const items = listOf(isFields(data) ? data.items : null)
  const own = items.filter(
    (item) => isFields(item.origin) && (isFields(item.summary) || isFields(item.content)),
  )
  if (own.length === 0) return null
  return own.flatMap((item) => {
    const html = [item.content, item.summary]
      .map((part) => (isFields(part) ? wordsIn(part.content) : null))
      .find(Boolean)
    const link = [...listOf(item.canonical), ...listOf(item.alternate)]
      .map(({ href }) => addressIn(href))
      .find(Boolean)
    if (!html) return []
    return readLater(html, {
      url: link ?? null,
      title: item.title,
      date: momentIn(item.published),
      added: momentIn(item.crawlTimeMsec),
      authors: namesIn([item.author]),
      topics: [],
      language: null,
      outlet: isFields(item.origin) ? wordsIn(item.origin.title) : null,
      standfirst: null,
    })
  })
}

/** { bookmarks: [{ title, tags, createdAt, content: { type: "text", text } }] }; its links come without their pages. */
function karakeep(data: unknown): ExportedArticle[] | null {
  const items = listOf(isFields(data) ? data.bookmarks : null)
  const texts = items.filter(
    ({ content }) => isFields(content) && content.type === 'text' && wordsIn(content.text),
  )
  if (texts.length === 0) return null
  return texts.flatMap((item) =>
    readLater(wordsIn((item.content as Fields).text) ?? '', {
      url: addressIn((item.content as Fields).sourceUrl),
      title: item.title,
      date: null,
      added: momentIn(item.createdAt),
      authors: [],
      topics: namesIn(item.tags),
      language: null,
      outlet: null,
      standfirst: null,
    }),
  )
}

/** { collections: [{ links: [{ name, url, textContent }] }] } */
function linkwarden(data: unknown): ExportedArticle[] | null {
  const collections = listOf(isFields(data) ? data.collections : null)
  const links = collections
    .flatMap(({ links }) => listOf(links))
    .filter(({ textContent }) => wordsIn(textContent))
  if (links.length === 0) return null
  return links.flatMap((item) =>
    readLater(wordsIn(item.textContent) ?? '', {
      url: addressIn(item.url),
      title: item.name,
      date: null,
      added: item.createdAt,
      authors: [],
      topics: namesIn(item.tags),
      language: null,
      outlet: null,
      standfirst: null,
    }),
  )
}

interface ReadLater {
  readonly url: string | null
  readonly title: unknown
  readonly date: unknown
  readonly added: unknown
  readonly authors: readonly string[]
  readonly topics: readonly string[]
  readonly language: unknown
  readonly outlet: string | null
  readonly standfirst: string | null
}

/** What such a service took for the article may hold more: the cleaner looks at it as at any text. */
function readLater(content: string, about: ReadLater): ExportedArticle[] {
  const { url, authors, topics, outlet, standfirst } = about
  return [
    {
      part: url,
      claims: {
        title: plainWords(wordsIn(about.title)),
        standfirst: plainWords(standfirst),
        date: wordsIn(about.date),
        added: wordsIn(about.added),
        authors,
        topics,
        language: wordsIn(about.language),
        outlet,
        url,
      },
      body: /<[a-z]/i.test(content) ? htmlBody(content) : bodyOfContent(content),
      exact: false,
    },
  ]
}
