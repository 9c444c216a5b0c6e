import { dayNumber, daysInMonth, weekdayOf } from './calendar.ts'

/** Words and labels for calendar days ("2024-11-12") and months ("2024-11"); the arithmetic is in `calendar.ts`. */

/** January to December. */
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

/** "2024-11-12" or "2024-11" → "November". */
export function monthName(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? day
}

/** "2024-11" → "November 2024". */
export function monthLabel(month: string): string {
  return `${monthName(month)} ${yearLabel(month)}`
}

/** "2024-11-12" → "12 November 2024". */
export function dayLabel(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthLabel(day)}`
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "2024-11-12" → "Tuesday". */
export function weekday(day: string): string {
  return WEEKDAYS[weekdayNumber(day) - 1] ?? ''
}

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

/**
 * An interval of days as an honest phrase: "12 November 2024", "between 6 and 12 November 2024", "November 2024",
 * "in 2022", "on or after 6 May 2025". Never narrower than the interval.
 */
export function datePhrase(earliest: string | null, latest: string | null): string {
  if (!earliest && !latest) return 'no date known'
  if (!latest) return `on or after ${dayLabel(earliest ?? '')}`
  if (!earliest) return `on or before ${dayLabel(latest)}`
  if (earliest === latest) return dayLabel(earliest)
  const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)]
  const whole = earliest.endsWith('-01') && latest.endsWith(`-${monthLength(to)}`)
  if (whole && earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return from.slice(0, 4) === to.slice(0, 4)
      ? `in ${yearLabel(from)}`
      : `between ${yearLabel(from)} and ${yearLabel(to)}`
  if (whole && from === to) return `in ${monthLabel(from)}`
  if (whole)
    return from.slice(0, 4) === to.slice(0, 4)
      ? `between ${monthName(from)} and ${monthLabel(to)}`
      : `between ${monthLabel(from)} and ${monthLabel(to)}`
  if (from === to) return `between ${Number(earliest.slice(8))} and ${dayLabel(latest)}`
  if (from.slice(0, 4) === to.slice(0, 4))
    return `between ${Number(earliest.slice(8))} ${monthName(earliest)} and ${dayLabel(latest)}`
  return `between ${dayLabel(earliest)} and ${dayLabel(latest)}`
}

/** The same for a date as it is claimed: "about 1984" where the evidence says no more than about. */
export function publicationPhrase(date: {
  readonly earliest: string | null
  readonly latest: string | null
  readonly edtf: string
}): string {
  const phrase = datePhrase(date.earliest, date.latest)
  return /[~%?]$/.test(date.edtf) ? `about ${phrase.replace(/^in /, '')}` : phrase
}

/** "2024-11-12" → "2024"; years before 1000 lose their zeros. */
function yearLabel(day: string): string {
  return String(Number(day.slice(0, 4)))
}
