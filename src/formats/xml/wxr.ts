import { type ExportedArticle, htmlBody, plainWords } from '../exported-article.ts'
import { childOf, childrenOf, wordsOf, type XmlElement, xmlText } from './tree.ts'

/**
 * An export of WordPress (WXR): its posts; what was not published for everybody, a draft or a post with a password, is kept back.
 * Pages, menus, pictures and what was thrown away are left out. Null for other XML.
 */
export function wxrArticles(root: XmlElement): ExportedArticle[] | null {
  const channel = childOf(root, 'channel')
  if (root.name !== 'rss' || !wordsOf(channel, 'wxr_version')) return null
  const names = new Map(
    childrenOf(channel, 'author').flatMap((author) => {
      const login = wordsOf(author, 'author_login')
      const name = wordsOf(author, 'author_display_name')
      return login && name ? [[login, name] as const] : []
    }),
  )
  const posts = childrenOf(channel, 'item').filter(
    (item) =>
      wordsOf(item, 'post_type') === 'post' &&
      !/^(?:trash|auto-draft|inherit)$/.test(wordsOf(item, 'status') ?? ''),
  )
  return posts.map((item) => toArticle(item, channel, names))
}

function toArticle(
  item: XmlElement,
  channel: XmlElement | null,
  names: ReadonlyMap<string, string>,
): ExportedArticle {
  const creator = wordsOf(item, 'creator')
  const author = creator && (names.get(creator) ?? creator)
  const encoded = (full: string): string =>
    xmlText(
      item.children.find((child): child is XmlElement => typeof child !== 'string' && child.full === full),
    )
  const categories = (domain: string): string[] =>
    childrenOf(item, 'category')
      .filter(({ attributes }) => attributes.domain === domain)
      .map((category) => xmlText(category).trim())
  const url = wordsOf(item, 'link')
  return {
    part: wordsOf(item, 'guid') ?? url ?? wordsOf(item, 'post_id'),
    claims: {
      title: plainWords(wordsOf(item, 'title')),
      standfirst: plainWords(encoded('excerpt:encoded')),
      // The local day: that of Greenwich may be the next one.
      date: dayOf(wordsOf(item, 'post_date')) ?? wordsOf(item, 'pubdate'),
      updated: dayOf(wordsOf(item, 'post_modified')),
      outlet: wordsOf(channel, 'title'),
      authors: author ? [author] : [],
      section: categories('category')[0] ?? null,
      topics: categories('post_tag'),
      language: wordsOf(channel, 'language'),
      url: url && /^https?:/i.test(url) ? url : null,
    },
    body: htmlBody(paragraphs(withoutShortcodes(encoded('content:encoded')))),
    exact: true,
    withheld: withheldPost(item),
  }
}

function withheldPost(item: XmlElement): string | null {
  const status = wordsOf(item, 'status')
  if (status !== 'publish') return `status: ${status ?? 'none'}`
  return wordsOf(item, 'post_password') ? 'post_password' : null
}

function dayOf(text: string | null): string | null {
  return text && /^(?!0000)\d{4}-\d\d-\d\d/.test(text) ? text.slice(0, 10) : null
}

/** "[caption id=…]…[/caption]", "[gallery ids=…]": instructions for WordPress; what stands inside stays. */
function withoutShortcodes(html: string): string {
  return html.replace(
    /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w{1,40}|et_pb_\w{1,40})\b[^[\]]{0,2000}\]/g,
    '',
  )
}

/** WordPress makes paragraphs of blank lines when it shows a text: so does this. */
function paragraphs(html: string): string {
  if (/<p[\s>]|<!-- wp:/i.test(html)) return html
  return html
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((part) =>
      /^\s*<(?:h\d|ul|ol|blockquote|table|div|figure|pre)\b/i.test(part)
        ? part
        : `<p>${part.replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n')
}
