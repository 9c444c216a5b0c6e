import { daySpan, monthLength, nextMonth } from '../lib/day.ts'
import { twoDaysIn } from '../lib/interval.ts'
import type { InterfaceWords, Interval } from '../model/words.ts'
import type { Calendar } from './calendar-words.ts'

/** A language's sentences and its calendar. */
interface Language {
  readonly say: InterfaceWords['say']
  readonly calendar: Calendar
}

/** How a language says intervals: to the day, and rounded to what a reader remembers. */
export function dateWords(
  say: InterfaceWords['say'],
  calendar: Calendar,
): Pick<InterfaceWords, 'date' | 'roundedDate'> {
  const language = { say, calendar }
  return {
    date: (interval) => date(interval, language),
    roundedDate: (interval) => roundedDate(interval, language),
  }
}

function date(interval: Interval, language: Language): string {
  return isAbout(interval)
    ? language.say('date.about', { date: bare(interval, language) })
    : exact(interval, language)
}

function isAbout({ edtf }: Interval): boolean {
  return /[~%?]$/.test(edtf)
}

function exact(interval: Interval, language: Language): string {
  const { say, calendar } = language
  const { earliest, latest } = interval
  const [one, other] = twoDaysIn(interval.edtf) ?? []
  if (one && other) return say('date.or', { a: calendar.day(one), b: calendar.day(other) })
  if (!earliest && !latest) return say('date.none')
  if (!latest) return say('date.from', { day: calendar.day(earliest ?? '') })
  if (!earliest) return say('date.until', { day: calendar.day(latest) })
  if (earliest === latest) return calendar.day(earliest)
  return wholePeriod(earliest, latest, language) ?? betweenDays(earliest, latest, language)
}

/** Without the "in" of a whole month or year, behind "about". */
function bare(interval: Interval, language: Language): string {
  const { earliest, latest } = interval
  if (!earliest || !latest || yearOf(earliest) !== yearOf(latest)) return exact(interval, language)
  if (areWholeYears(earliest, latest)) return yearOf(earliest)
  return monthOf(earliest) === monthOf(latest) && wholePeriod(earliest, latest, language)
    ? language.calendar.month(monthOf(earliest))
    : exact(interval, language)
}

/** "in 1936", "between 1936 and 1938", "in May 1936", "between May and July 1936"; null for what is no whole months. */
function wholePeriod(earliest: string, latest: string, { say, calendar }: Language): string | null {
  const [from, to] = [monthOf(earliest), monthOf(latest)]
  if (!earliest.endsWith('-01') || !latest.endsWith(`-${monthLength(to)}`)) return null
  const isOneYear = yearOf(earliest) === yearOf(latest)
  if (areWholeYears(earliest, latest))
    return isOneYear
      ? say('date.in-year', { year: yearOf(earliest) })
      : say('date.between-years', { from: yearOf(earliest), to: yearOf(latest) })
  if (from === to) return say('date.in-month', { month: calendar.month(to) })
  return say('date.between-months', {
    from: isOneYear ? calendar.monthName(monthNumber(earliest)) : calendar.month(from),
    to: calendar.month(to),
  })
}

function betweenDays(earliest: string, latest: string, { say, calendar }: Language): string {
  const from =
    monthOf(earliest) === monthOf(latest)
      ? say('date.day-number', { day: calendar.dayNumber(earliest) })
      : yearOf(earliest) === yearOf(latest)
        ? calendar.dayAndMonth(earliest)
        : calendar.day(earliest)
  const to = calendar.day(latest)
  return daySpan(earliest, latest) === 2
    ? say('date.or', { a: from, b: to })
    : say('date.between-days', { from, to })
}

function roundedDate(interval: Interval, language: Language): string {
  const { say } = language
  const { earliest, latest } = interval
  if (isAbout(interval) || twoDaysIn(interval.edtf)) return date(interval, language)
  if (!earliest || !latest) {
    const year = yearOf(earliest ?? latest ?? '')
    return year ? say(earliest ? 'date.year-or-later' : 'date.year-or-earlier', { year }) : say('date.none')
  }
  if (daySpan(earliest, latest) <= 31) return exact(interval, language)
  if (nextMonth(monthOf(earliest)) === monthOf(latest)) return oneOrTheOtherMonth(earliest, latest, language)
  const [from, to] = [yearOf(earliest), yearOf(latest)]
  if (from === to) return partOfYear(earliest, latest, language)
  return Number(to) === Number(from) + 1
    ? say('date.or', { a: from, b: to })
    : say('date.between-years', { from, to })
}

function oneOrTheOtherMonth(earliest: string, latest: string, { say, calendar }: Language): string {
  return say('date.or', {
    a:
      yearOf(earliest) === yearOf(latest)
        ? calendar.monthName(monthNumber(earliest))
        : calendar.month(monthOf(earliest)),
    b: calendar.month(monthOf(latest)),
  })
}

/** "early 1936", "between May and July 1936", "1936". */
function partOfYear(earliest: string, latest: string, { say, calendar }: Language): string {
  const year = yearOf(earliest)
  const [start, end] = [monthNumber(earliest), monthNumber(latest)]
  const [first, last] = [start, end].map((month) => Math.ceil(month / 4))
  if (first === last)
    return say(first === 1 ? 'date.early' : first === 2 ? 'date.mid' : 'date.late', { year })
  return end - start < 4
    ? say('date.between-months', { from: calendar.monthName(start), to: calendar.month(monthOf(latest)) })
    : year
}

function areWholeYears(earliest: string, latest: string): boolean {
  return earliest.endsWith('-01-01') && latest.endsWith('-12-31')
}

/** "2024-11-12" → "2024"; years before 1000 lose their zeros. */
function yearOf(day: string): string {
  return day === '' ? '' : String(Number(day.slice(0, 4)))
}

/** "2024-11-12" → "2024-11". */
function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** "2024-11-12" → 11. */
function monthNumber(day: string): number {
  return Number(day.slice(5, 7))
}
