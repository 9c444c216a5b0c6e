import { type ExportedArticle, htmlBody, plainWords } from '../exported-article.ts'
import { parseText } from '../markup/text.ts'
import { type Fields, isFields, listOf, wordsIn } from './value.ts'

/**
 * An export of Ghost: its posts, each with its authors and tags. What not everybody could read, a draft or what is for members, is
 * kept back; pages are left out.
 */
export function ghostArticles(data: unknown): ExportedArticle[] | null {
  const content = isFields(data) ? (listOf(data.db)[0]?.data ?? data.data) : null
  if (!isFields(content) || !Array.isArray(content.posts)) return null
  const users = byId(content.users)
  const tags = byId(content.tags)
  const outlet = listOf(content.settings).find(({ key }) => key === 'title')
  const related = (table: unknown, post: Fields, key: string, names: ReadonlyMap<string, string>): string[] =>
    listOf(table)
      .filter((row) => row.post_id === post.id)
      .sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
      .flatMap((row) => names.get(String(row[key])) ?? [])
  const posts = listOf(content.posts).filter(
    (post) => post.type !== 'page' && post.page !== true && post.page !== 1,
  )
  return posts.map((post) => {
    const html = wordsIn(post.html)
    const authors = related(content.posts_authors, post, 'author_id', users)
    const author = users.get(String(post.author_id))
    return {
      part: wordsIn(post.uuid) ?? wordsIn(post.slug) ?? wordsIn(post.id),
      claims: {
        title: plainWords(wordsIn(post.title)),
        standfirst: plainWords(wordsIn(post.custom_excerpt)),
        date: wordsIn(post.published_at),
        updated: wordsIn(post.updated_at),
        outlet: wordsIn(outlet?.value),
        authors: authors.length > 0 ? authors : author ? [author] : [],
        // Tags that begin with # are for the site's own use.
        topics: related(content.posts_tags, post, 'tag_id', tags).filter((name) => !name.startsWith('#')),
        language: wordsIn(post.locale),
        url: wordsIn(post.canonical_url),
      },
      body: html ? htmlBody(html) : parseText(wordsIn(post.plaintext) ?? '', 1),
      exact: true,
      withheld: withheldPost(post),
    }
  })
}

/** "status: draft", "visibility: paid"; null for what was published for everybody. */
function withheldPost({ status, visibility }: Fields): string | null {
  if (status !== 'published') return `status: ${wordsIn(status) ?? 'none'}`
  const circle = wordsIn(visibility) ?? 'public'
  return circle === 'public' ? null : `visibility: ${circle}`
}

function byId(table: unknown): ReadonlyMap<string, string> {
  return new Map(
    listOf(table).flatMap(({ id, name }) =>
      wordsIn(name) ? [[String(id), wordsIn(name) ?? ''] as const] : [],
    ),
  )
}
