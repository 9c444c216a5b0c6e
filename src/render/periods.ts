import { groupBy } from '../lib/grouping.ts'
import type { Entry } from '../model/archive.ts'
import type { Period } from '../model/page.ts'
import type { InterfaceWords } from '../model/words.ts'
import { monthOf, sureYearOf, yearGroup, yearOf } from './lookup.ts'

/** A stretch of a long list that has a page of its own. */
export interface Stretch<T> {
  readonly label: string
  /** Path below the list's own page: "" for the first, "2024/", "2024/11/", "undated/". */
  readonly path: string
  readonly items: readonly T[]
}

const ONE_PAGE = 100
/** A longer list opens with so many: the pages of the years have all. */
const NEWEST = 40
const ONE_YEAR = 300

/**
 * Divide a list of articles into pages: one where it is short, else the newest forty, and a page for each year
 * (each month of a crowded year), for those whose year is not certain, and for the undated. Division by time
 * keeps pages as they are when articles are added. Items leave newest first, the uncertain and the undated last.
 */
export function byPeriod<T>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  words: InterfaceWords,
): Stretch<T>[] {
  const rank = (item: T): number => ['y', 'uncertain', 'undated'].indexOf(groupOf(entryOf(item)))
  const newest = [...items].sort((a, b) => rank(a) - rank(b) || compareNewest(entryOf(a), entryOf(b)))
  if (newest.length <= ONE_PAGE) return [{ label: words.say('list.all'), path: '', items: newest }]
  return [
    { label: words.say('list.latest'), path: '', items: newest.slice(0, NEWEST) },
    ...[...groupBy(newest, (item) => yearGroup(entryOf(item), words).id)].flatMap(([id, group]) =>
      divide(id, group, entryOf, words),
    ),
  ]
}

/** "y" where the year is known, else "uncertain" or "undated". */
function groupOf(entry: Entry): string {
  return sureYearOf(entry) ? 'y' : yearOf(entry) ? 'uncertain' : 'undated'
}

/** The articles of one group, "y2024", "uncertain" or "undated". */
function divide<T>(
  id: string,
  items: readonly T[],
  entryOf: (item: T) => Entry,
  words: InterfaceWords,
): Stretch<T>[] {
  const path = `${id.replace(/^y(?=\d)/, '')}/`
  const label = items[0] ? yearGroup(entryOf(items[0]), words).label : ''
  if (items.length <= ONE_YEAR) return [{ label, path, items }]
  if (!/^y\d/.test(id))
    return byHundred(items).map((part) => ({
      label: words.say('list.part', { label, part: part.label }),
      path: path + part.path,
      items: part.items,
    }))
  return [...groupBy(items, (item) => monthOf(entryOf(item)) ?? '')].map(([month, inMonth]) => ({
    label: month ? words.month(month) : words.say('list.month-open', { label }),
    path: month ? `${path}${month.slice(5)}/` : path,
    items: inMonth,
  }))
}

/**
 * The way from one stretch to the others; empty where there is only one. Of a year that is divided into months, the
 * months are named where one of them is the current page; elsewhere the year leads to its newest.
 */
export function periodLinks<T>(base: string, stretches: readonly Stretch<T>[], current: string): Period[] {
  if (stretches.length < 2) return []
  const years = groupBy(stretches, ({ path }) => yearIn(path) ?? path)
  return [...years].flatMap(([year, parts]): Period[] => {
    const [first] = parts
    if (!first || parts.length === 1 || year === yearIn(current))
      return parts.map(({ label, path, items }) => ({
        label,
        page: base + path,
        count: items.length,
        current: path === current,
      }))
    const count = parts.reduce((sum, { items }) => sum + items.length, 0)
    return [{ label: year, page: base + first.path, count, current: false }]
  })
}

/** "2024/11/" and "2024/" → "2024"; null for another stretch. */
function yearIn(path: string): string | null {
  return /^(\d{4})\//.exec(path)?.[1] ?? null
}

/** A list divided by hundreds, "1–100" at "", "101–200" at "page/2/", … */
export function byHundred<T>(items: readonly T[]): Stretch<T>[] {
  const pages: Stretch<T>[] = []
  for (let start = 0; start === 0 || start < items.length; start += ONE_PAGE) {
    const number = start / ONE_PAGE + 1
    pages.push({
      label: `${start + 1}–${Math.max(start + 1, Math.min(start + ONE_PAGE, items.length))}`,
      path: number === 1 ? '' : `page/${number}/`,
      items: items.slice(start, start + ONE_PAGE),
    })
  }
  return pages
}

/** Newest first by the day on which an article was published at the latest; the undated last. */
export function compareNewest(a: Entry, b: Entry): number {
  const x = newestDay(a)
  const y = newestDay(b)
  if (x !== y) return x < y ? 1 : -1
  return a.id < b.id ? -1 : 1
}

function newestDay({ date }: Entry): string {
  return date?.earliest ?? date?.latest ?? ''
}
