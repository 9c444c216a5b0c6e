import { monthLabel } from '../lib/day.ts'
import type { Entry } from '../model/archive.ts'
import type { Period } from '../model/page.ts'
import { monthOf, yearOf } from './lookup.ts'

/** A stretch of a long list that has a page of its own. */
export interface Stretch<T> {
  readonly label: string
  /** Path below the list's own page: "" for the first, "2024/", "2024/11/", "undated/". */
  readonly path: string
  readonly items: readonly T[]
}

const ONE_PAGE = 100
const ONE_YEAR = 300

/**
 * Divide a list of articles into pages: one where it is short, else the newest hundred and a page for each year
 * (each month of a crowded year). Division by time keeps pages as they are when articles are added.
 *
 * `items` come oldest first and leave newest first.
 */
export function byPeriod<T>(items: readonly T[], entryOf: (item: T) => Entry): Stretch<T>[] {
  const newest = [...items].sort((a, b) => compareNewest(entryOf(a), entryOf(b)))
  if (newest.length <= ONE_PAGE) return [{ label: 'All', path: '', items: newest }]
  const years = [...grouped(newest, (item) => yearOf(entryOf(item)) ?? '')]
  return [
    { label: 'Latest', path: '', items: newest.slice(0, ONE_PAGE) },
    ...years.flatMap(([year, inYear]) => {
      if (year === '') return { label: 'Undated', path: 'undated/', items: inYear }
      if (inYear.length <= ONE_YEAR) return { label: year, path: `${year}/`, items: inYear }
      return [...grouped(inYear, (item) => monthOf(entryOf(item)) ?? '')].map(([month, inMonth]) => ({
        label: month ? monthLabel(month) : `${year}, month unknown`,
        path: month ? `${year}/${month.slice(5)}/` : `${year}/`,
        items: inMonth,
      }))
    }),
  ]
}

/** The way from one stretch to the others; empty where there is only one. */
export function periodLinks<T>(base: string, stretches: readonly Stretch<T>[], current: string): Period[] {
  if (stretches.length < 2) return []
  return stretches.map(({ label, path, items }) => ({
    label,
    page: base + path,
    count: items.length,
    current: path === current,
  }))
}

/** A list divided by hundreds: "", "page/2/", … */
export function byHundred<T>(items: readonly T[]): Stretch<T>[] {
  const pages: Stretch<T>[] = []
  for (let start = 0; start === 0 || start < items.length; start += ONE_PAGE) {
    const number = start / ONE_PAGE + 1
    pages.push({
      label: String(number),
      path: number === 1 ? '' : `page/${number}/`,
      items: items.slice(start, start + ONE_PAGE),
    })
  }
  return pages
}

/** Newest first by the day on which an article was published at the latest; the undated last. */
export function compareNewest(a: Entry, b: Entry): number {
  const [x, y] = [newestDay(a), newestDay(b)]
  if (x !== y) return x < y ? 1 : -1
  return a.id < b.id ? -1 : 1
}

function newestDay({ date }: Entry): string {
  return date?.earliest ?? date?.latest ?? ''
}

/** Items under their keys, in the order in which the keys come up. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
