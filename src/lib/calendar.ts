/**
 * Calendar days without clocks, zones or `Date` objects in the open: a day is "2024-11-12" or a count of days since
 * 1970-01-01 (Gregorian, proleptic). All arithmetic is in UTC, so that no machine's zone can shift a day.
 */

const msPerDay = 86_400_000

/** "2024-11-12" → 20039. The day must be valid (see `dayOf`). */
export function dayNumber(day: string): number {
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** 20039 → "2024-11-12". */
export function dayName(number: number): string {
  return new Date(number * msPerDay).toISOString().slice(0, 10)
}

/** Year, month (1 to 12), day → "2024-11-12"; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** As `dayOf`, as a number; for days that are known to be valid. */
export function numberOf(year: number, month: number, day: number): number {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return Math.round(time.getTime() / msPerDay)
}

/** True for "2024-02-29", false for "2023-02-29" and "2024-2-29". */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
