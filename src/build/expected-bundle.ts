import type { BundleRecords, SearchRecord } from '../model/search.ts'

/** What is known of an article before the archive is linked. */
export interface KnownArticle {
  /** Store key of the full article. */
  readonly key: string
  readonly source: string
  readonly title: string
  /** The day by which it is put in order, "" where there is none. */
  readonly day: string
}

/** The first bundle that holds an article of one of the sources; null where none does. */
export function bundleOfSources(
  last: readonly BundleRecords[],
  sources: readonly string[],
): BundleRecords | null {
  const wanted = new Set(sources)
  return last.find(({ records }) => records.some(({ source }) => wanted.has(source))) ?? null
}

/** Above this many new or changed articles, what is in a bundle is not foreseen. */
export const mostChanges = 50

/**
 * Which bundle of the last build will have to be made again, and its records as far as they are foreseen, before the
 * archive is linked. `last` are its bundles in the order of time; `articles` all articles as they are now. Null where no
 * bundle seems to be touched, or where too much has changed.
 *
 * An article that was changed keeps its place, with what it was; one that was deleted is left out; where one that is
 * new may have its place, the list ends.
 */
export function expectBundle(
  last: readonly BundleRecords[],
  articles: readonly KnownArticle[],
): BundleRecords | null {
  const known = new Set(last.flatMap((bundle) => bundle.records.map(({ article }) => article)))
  const fresh = articles.filter(({ key }) => !known.has(key))
  if (fresh.length > mostChanges) return null
  const here = new Set(articles.map(({ key }) => key))
  const heirs = heirsOf(
    last.flatMap((bundle) => bundle.records.filter(({ article }) => !here.has(article))),
    fresh,
  )
  const heirKeys = new Set(heirs.values())
  const added = fresh.filter(({ key }) => !heirKeys.has(key)).map(({ day }) => day)
  const starts = last.map((bundle) => bundle.records[0]?.day ?? '')
  for (const [index, { records: were }] of last.entries()) {
    const places = added.filter((day) => bundleOf(starts, day) === index)
    if (places.length === 0 && were.every(({ article }) => here.has(article))) continue
    const kept = were.filter(({ article }) => here.has(article) || heirs.has(article))
    const end = kept.findIndex((record) => places.some((day) => !isBefore(record.day, day)))
    return { records: end === -1 ? kept : kept.slice(0, end) }
  }
  return null
}

/** Articles that are gone → those that have taken their place: of the same file and day, or the same headline and day. */
function heirsOf(gone: readonly SearchRecord[], fresh: readonly KnownArticle[]): Map<string, string> {
  const heirs = new Map<string, string>()
  const free = new Set(fresh)
  for (const record of gone)
    for (const article of free) {
      const same = article.source === record.source || article.title === record.title
      if (!same || article.day !== record.day) continue
      heirs.set(record.article, article.key)
      free.delete(article)
      break
    }
  return heirs
}

/** The place in `starts`, the first days of bundles in the order of time, of the bundle that would hold a day. */
function bundleOf(starts: readonly string[], day: string): number {
  const after = starts.findIndex((start) => isBefore(day, start))
  return after === -1 ? starts.length - 1 : Math.max(0, after - 1)
}

/** The undated come last. */
function isBefore(day: string, other: string): boolean {
  return day !== '' && (other === '' || day < other)
}
