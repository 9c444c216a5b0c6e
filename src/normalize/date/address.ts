import { shippedLines } from '../../knowledge/shipped.ts'
import { dayOf, daysInMonth } from '../../lib/calendar.ts'
import { once } from '../../lib/once.ts'
import type { DateClaim } from '../../model/article.ts'
import { pageAddress } from '../../text/web-address.ts'
import type { DateSpan } from './claim.ts'
import { daySpan } from './claim.ts'
import { monthOf } from './names.ts'

/** The address of the page → its date: "/2024/11/12/", "/2024/nov/12/", "-20241112", "/2024/11/" (a month). */
export function fromAddress(url: string | null): DateClaim | null {
  const page = url && pageAddress(url)
  // An archive's address carries the day of capture, and no other where it hides the address of the page.
  if (!page || page.copy) return null
  const path = page.address.replace(/[?#].*$/s, '').replace(/^[a-z]+:\/\/[^/]*/i, '')
  return claimOf(dateInPath(path, 1990), url, 'address')
}

/** "https://web.archive.org/web/20200105101010/https://…" → the day on which that copy was kept. */
export function keptWith(url: string | null): DateClaim | null {
  const kept = url ? (pageAddress(url)?.kept ?? null) : null
  if (
    !url ||
    !kept ||
    dayOf(Number(kept.slice(0, 4)), Number(kept.slice(5, 7)), Number(kept.slice(8))) !== kept
  )
    return null
  const evidence = [{ text: url, start: null, end: null, rule: 'day-of-copy' }]
  return { ...daySpan(kept), basis: 'stated', rule: 'address', evidence }
}

/** The file's name and folders → their date: "2024-11-12-x.txt", "x_2016-09-12_y.txt", "2024/11/x.txt" (a month). */
export function fromFileName(path: string): DateClaim | null {
  if (path.split('/').some(isOfCopy)) return null
  const days = [...wholeDays, ...daysOfFiles]
  return claimOf(dateInPath(path, 1500, days, [...months, ...monthsOfFiles]), path, 'file-name')
}

/** Whether a file or folder is called so that the day in its name, or below it, is that of a copy. */
function isOfCopy(name: string): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => captureNames().has(`${word}/`) || (/\d/.test(name) && captureNames().has(word)))
}

const captureNames = once((): ReadonlySet<string> => new Set(shippedLines('notes/capture-names.txt')))

function claimOf(span: DateSpan | null, text: string, rule: 'address' | 'file-name'): DateClaim | null {
  if (span === null) return null
  return {
    ...span,
    basis: 'stated',
    rule,
    evidence: [{ text, start: null, end: null, rule: `date-in-${rule}` }],
  }
}

const wholeDays = [
  /(?<![\d.])(?<year>\d{4})(?<mark>[-_/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d]|\.\d)/g,
  /(?<![\p{L}\d])(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?![\p{L}\d])/gu,
  /(?<![\d.])(?<year>\d{4})(?<mark>[-_/ ])(?<name>[a-z]{3,9})\k<mark>(?<day>\d{1,2})(?!\d)/gi,
  /(?<![\d.])(?<year>\d{4}) (?<month>\d\d) (?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[-_ .](?<name>(?=\p{L}{3})\p{L}{1,12})[-_ .](?<year>\d{4})(?!\d)/gu,
  /(?<![\p{L}\d])(?<name>(?=\p{L}{3})\p{L}{1,12})[-_ ](?<day>\d{1,2})(?:st|nd|rd|th)?,?[-_ ](?<year>\d{4})(?!\d)/gu,
]
/** How people write a day in the name of a file, and no address does: "Courier 12.3.87 p4", "1987-03/12 - x", "1937/06 June/09 x". */
const daysOfFiles = [
  /(?<![\p{L}\d.,])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>(?:1[5-9]|20)\d\d)(?![\d]|\.\d)/gu,
  // Two numbers with points and a year of another century are no version.
  /(?<![\p{L}\d.,])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<short>[3-9]\d)(?![\d]|\.\d)/gu,
  /(?<!\d)(?<year>\d{4})[-_](?<month>\d\d)\/(?<day>\d\d)(?=[ ._-])/g,
  /(?<!\d)(?<year>\d{4})\/(?:\d{1,2}[ ._-]{1,3})?(?<name>(?=\p{L}{3})\p{L}{1,12})\/(?<day>\d{1,2})(?=[ ._-])/gu,
]
/** The same of a month: at the beginning or the end of a name, as "Flood of March 1953" may be told in any year. */
const monthsOfFiles = [
  /(?<!\d)(?<year>\d{4})\/(?:\d{1,2}[ ._-]{1,3})?(?<name>(?=\p{L}{3})\p{L}{1,12})(?=\/)/gu,
  /(?:^|\/)(?<name>(?=\p{L}{3})\p{L}{1,12})[-_ ]?(?<year>\d{4})(?=[-_ ])/gu,
  /[-_,](?<name>(?=\p{L}{3})\p{L}{1,12})[-_ ]?(?<year>\d{4})(?=\.[a-z]{1,8}$)/giu,
]
const months = [
  /(?:^|\/)(?<year>\d{4})[-_/](?<month>\d{1,2})(?=\/|[-_ ]\D)/g,
  /(?:^|\/)(?<year>\d{4})[-_/](?<name>[a-z]{3,9})(?=\/)/gi,
]

/** A number that is no date is none: years before `firstYear` or after 2100 and impossible days do not count. */
function dateInPath(
  path: string,
  firstYear: number,
  days: readonly RegExp[] = wholeDays,
  monthForms: readonly RegExp[] = months,
): DateSpan | null {
  for (const pattern of days)
    for (const { groups } of path.matchAll(pattern)) {
      const year = Number(groups?.year ?? `19${groups?.short}`)
      const day = inRange(year, firstYear) ? dayOf(year, monthIn(groups), Number(groups?.day)) : null
      if (day) return daySpan(day)
    }
  for (const pattern of monthForms)
    for (const { groups } of path.matchAll(pattern)) {
      const [year, month] = [Number(groups?.year), monthIn(groups)]
      const first = inRange(year, firstYear) ? dayOf(year, month, 1) : null
      const last = first && dayOf(year, month, daysInMonth(year, month))
      if (first && last) return { edtf: first.slice(0, 7), earliest: first, latest: last }
    }
  return null
}

function monthIn(groups: Record<string, string | undefined> | undefined): number {
  const name = groups?.name
  return name ? (monthOf(name) ?? 0) : Number(groups?.month)
}

function inRange(year: number, firstYear: number): boolean {
  return year >= firstYear && year <= 2100
}
