import type { MetadataEntry } from '../../model/metadata.ts'
import { libraryEntry } from '../tables/library-list.ts'
import { bookmark } from '../tables/link-list.ts'
import { addressIn, type Fields, isFields, listOf, momentIn, namesIn, wordsIn } from './value.ts'

/** What a JSON file says of other files and pages: CSL-JSON, the metadata of Omnivore. Null for others. */
export function libraryEntries(data: unknown): MetadataEntry[] | null {
  return cslEntries(data) ?? omnivoreEntries(data)
}

/** Links of Karakeep, which come without their pages; null for other data. */
export function karakeepLinks(data: unknown): MetadataEntry[] | null {
  const items = listOf(isFields(data) ? data.bookmarks : null)
  const links = items.flatMap((item) =>
    bookmark({
      url: addressIn(isFields(item.content) ? item.content.url : null),
      title: wordsIn(item.title),
      added: momentIn(item.createdAt),
      topics: namesIn(item.tags),
    }),
  )
  return links.length > 0 ? links : null
}

/** [{ type: "article-newspaper", "container-title", issued: { "date-parts": [[2019, 3, 4]] }, URL }] */
function cslEntries(data: unknown): MetadataEntry[] | null {
  const items = listOf(data)
  const own = items.filter(
    (item) =>
      typeof item.type === 'string' &&
      typeof item.title === 'string' &&
      (isFields(item.issued) || item['container-title'] !== undefined) &&
      !('content' in item),
  )
  if (own.length === 0 || own.length * 2 < items.length) return null
  return own.map((item) =>
    libraryEntry(
      {
        title: wordsIn(item.title),
        standfirst: wordsIn(item.abstract),
        date: issued(item.issued),
        outlet: wordsIn(item['container-title']) ?? wordsIn(item.publisher),
        authors: listOf(item.author).flatMap(nameOf),
        section: wordsIn(item.section),
        printPage: wordsIn(item.page),
        language: wordsIn(item.language),
        topics: wordsIn(item.keyword)?.split(/\s?[,;]\s?/),
        url: addressIn(item.URL),
      },
      [],
      'the library',
    ),
  )
}

function nameOf(name: Fields): string[] {
  const whole = [wordsIn(name.given), wordsIn(name['non-dropping-particle']), wordsIn(name.family)]
    .filter(Boolean)
    .join(' ')
  return (wordsIn(name.literal) ?? whole) ? [wordsIn(name.literal) ?? whole] : []
}

function issued(value: unknown): string | null {
  if (!isFields(value)) return null
  const parts = Array.isArray(value['date-parts']) ? value['date-parts'][0] : null
  if (!Array.isArray(parts)) return wordsIn(value.raw) ?? wordsIn(value.literal)
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}

/** metadata_0_to_20.json of Omnivore: the texts lie beside it as content/SLUG.html. */
function omnivoreEntries(data: unknown): MetadataEntry[] | null {
  const items = listOf(data)
  const own = items.filter((item) => wordsIn(item.slug) && 'savedAt' in item && 'url' in item)
  if (own.length === 0 || own.length * 2 < items.length) return null
  return own.map((item) => {
    const author = wordsIn(item.author)
    return libraryEntry(
      {
        title: wordsIn(item.title),
        standfirst: wordsIn(item.description),
        date: wordsIn(item.publishedAt),
        added: wordsIn(item.savedAt),
        authors: author ? [author] : [],
        topics: namesIn(item.labels),
        url: addressIn(item.url),
      },
      [`content/${wordsIn(item.slug)}.html`],
      'the export of Omnivore',
    )
  })
}
