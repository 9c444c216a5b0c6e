import { dayNumber, daysInMonth, weekdayOf } from './calendar.ts'

/** Calendar days ("2024-11-12") and months ("2024-11") as they are written; the arithmetic is in `calendar.ts`. */

/** January to December, as references and samples write them. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayNumber(day: string): number {
  return weekdayOf(dayNumber(day)) || 7
}

/** How many days lie between two days, ends included: 1 for the same day. */
export function daySpan(earliest: string, latest: string): number {
  return dayNumber(latest) - dayNumber(earliest) + 1
}

/** "2024-02" → 29. */
export function monthLength(month: string): number {
  return daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
}

/** "2024-12" → "2025-01". */
export function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4))
  const number = Number(month.slice(5, 7))
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last, ends included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}

/** Every year from the first to the last, ends included, of four digits. */
export function yearsBetween(first: string, last: string): string[] {
  const start = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - start + 1 }, (_, index) =>
    String(start + index).padStart(4, '0'),
  )
}

/** "1987" → "1980s". */
export function decadeOf(year: string): string {
  return `${year.slice(0, 3)}0s`
}
