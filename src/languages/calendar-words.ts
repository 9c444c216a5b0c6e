import type { InterfaceWords } from '../model/words.ts'

/** Days and months as a locale writes them. */
export type Calendar = Pick<InterfaceWords, 'day' | 'days' | 'month' | 'monthName' | 'weekday'> & {
  /** "12", "12 November": the beginning of an interval that ends in the same month or year. */
  readonly dayNumber: (day: string) => string
  readonly dayAndMonth: (day: string) => string
}

/** Dates by the locale's own rules, in UTC, so that no zone can shift a day. */
export function calendarOf(locale: string): Calendar {
  const formatterOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = formatterOf(options)
    // An article's page says its day several times, and so do the lists that it stands in.
    return remembered((day: string) => formatter.format(dateOf(day)))
  }
  const fullDay: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
  const days = formatterOf(fullDay)
  const long = format({ month: 'long' })
  const short = format({ month: 'short' })
  return {
    day: format(fullDay),
    days: (first, last) => days.formatRange(dateOf(first), dateOf(last)),
    month: format({ month: 'long', year: 'numeric' }),
    monthName: (number, form = 'long') =>
      (form === 'long' ? long : short)(`2001-${String(number).padStart(2, '0')}`),
    weekday: format({ weekday: 'long' }),
    dayNumber: format({ day: 'numeric' }),
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
  }
}

/** The same function, which knows what it has said of the last days. */
function remembered(say: (day: string) => string): (day: string) => string {
  const said = new Map<string, string>()
  return (day) => {
    const known = said.get(day)
    if (known !== undefined) return known
    if (said.size >= mostRemembered) said.clear()
    const text = say(day)
    said.set(day, text)
    return text
  }
}

const mostRemembered = 1_000

/** "2024-11-12" or "2024-11" → a Date at noon in UTC. */
function dateOf(day: string): Date {
  const date = new Date(0)
  date.setUTCHours(12)
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10) || 1))
  return date
}
