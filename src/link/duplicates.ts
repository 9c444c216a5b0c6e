import { groupBy } from '../lib/grouping.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'

// Shorter texts can be equal by chance: "Subscribe to read on."
const LEAST_WORDS = 20
// One page saved in two formats differs by captions and lines at its end, a new text at an old address by more.
const LEAST_SHARE = 0.8

/**
 * For each record the id of the article that it repeats, or null. The oldest copy, in the order of the timeline, is the
 * original; the undated come last there. The same text is one article, and so are texts of about one length with the same
 * address, headline and day: one page, saved in two formats.
 */
export function findDuplicates(records: readonly ArticleRecord[]): readonly (string | null)[] {
  const long = records.filter((record) => record.words >= LEAST_WORDS)
  const groups = [groupBy(long, (record) => record.textHash), groupBy(long, pageKey)]
  const originals = new Map<string, string>()
  for (const record of long) {
    const firsts = [
      groups[0]?.get(record.textHash)?.[0],
      record.url === null
        ? undefined
        : groups[1]?.get(pageKey(record))?.find((one) => isSamePage(one, record)),
    ]
    // Both stand before it, or are it: a copy of a copy is one of the original.
    const first = firsts.find((one) => one && one.id !== record.id)
    if (first) originals.set(record.id, originals.get(first.id) ?? first.id)
  }
  return records.map((record) => originals.get(record.id) ?? null)
}

function pageKey({ url, title }: ArticleRecord): string {
  return `${url}\n${foldText(title)}`
}

function isSamePage(a: ArticleRecord, b: ArticleRecord): boolean {
  const isLike = Math.min(a.words, b.words) >= LEAST_SHARE * Math.max(a.words, b.words)
  return a.id === b.id || (isLike && meet(a.date, b.date))
}

/** Whether two dates may be of one day; an unknown one may be of any. A column has one address for all its days. */
function meet(a: ArticleRecord['date'], b: ArticleRecord['date']): boolean {
  const before = (first: string | null | undefined, second: string | null | undefined): boolean =>
    !!first && !!second && first < second
  return !before(a?.latest, b?.earliest) && !before(b?.latest, a?.earliest)
}
