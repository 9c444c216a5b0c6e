import { exactDay, isEarlier } from '../lib/interval.ts'
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

/**
 * For records in the order of the timeline, the ids of those next to each in time: of one day, or else the nearest of which it
 * is certain that they appeared before and after. Intervals that overlap say nothing of the order.
 */
export function neighbours(
  records: readonly ArticleRecord[],
): { readonly previous: string | null; readonly next: string | null }[] {
  const ending = records
    .map((record, index) => ({ record, index }))
    .filter(({ record }) => record.date?.latest)
    .sort(
      (a, b) =>
        compareStrings(a.record.date?.latest ?? '', b.record.date?.latest ?? '') ||
        compareStrings(a.record.date?.earliest ?? '', b.record.date?.earliest ?? '') ||
        a.index - b.index,
    )
    .map(({ record }) => record)
  const beginning = records.filter(({ date }) => date?.earliest)
  return records.map((record, index) => {
    const day = exactDay(record.date)
    const ofDay = (other: ArticleRecord | undefined): ArticleRecord | null =>
      other && day !== null && exactDay(other.date) === day ? other : null
    // In both lists those that are certainly on the other side of it stand together, at one end.
    const before = firstPlace(ending, (other) => !isEarlier(other.date, record.date)) - 1
    const after = firstPlace(beginning, (other) => isEarlier(record.date, other.date))
    return {
      previous: (ofDay(records[index - 1]) ?? (before < 0 ? null : ending[before]))?.id ?? null,
      next: (ofDay(records[index + 1]) ?? beginning[after])?.id ?? null,
    }
  })
}

/** The first place in a list from which on `holds` is true; the length where it never is. */
function firstPlace<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = list[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}

function firstDay({ date }: ArticleRecord): string | null {
  return date?.earliest ?? date?.latest ?? null
}
