import type { ArticleRecord } from '../model/archive.ts'
import { compareStrings } from '../text/folding.ts'

const OPEN_END = '9999-12-31'

/** Oldest first: by earliest (else latest) day, then latest, then id; the undated last, by id. */
export function compareInTime(a: ArticleRecord, b: ArticleRecord): number {
  return (
    compareStrings(firstDay(a) ?? OPEN_END, firstDay(b) ?? OPEN_END) ||
    Number(!isDated(a)) - Number(!isDated(b)) ||
    compareStrings(a.date?.latest ?? OPEN_END, b.date?.latest ?? OPEN_END) ||
    compareStrings(a.id, b.id)
  )
}

/** Has at least one bound in time. */
export function isDated(record: ArticleRecord): boolean {
  return firstDay(record) !== null
}

/** For records in the order of the timeline: ids of the dated neighbours in time; the undated have none. */
export function neighbours(
  records: readonly ArticleRecord[],
): { readonly previous: string | null; readonly next: string | null }[] {
  return records.map((record, index) => {
    const dated = isDated(record)
    const next = records[index + 1]
    return {
      previous: (dated && records[index - 1]?.id) || null,
      next: (dated && next && isDated(next) && next.id) || null,
    }
  })
}

function firstDay({ date }: ArticleRecord): string | null {
  return date?.earliest ?? date?.latest ?? null
}
