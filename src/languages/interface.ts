import { daySpan, monthLength, nextMonth } from '../lib/day.ts'
import { direction } from '../lib/language.ts'
import type { InterfaceWords, Interval, SentenceFacts } from '../model/words.ts'
import { fileOf, languageFile, languageTags } from './load.ts'

/** A sentence, or one for each plural that the language has (CLDR: "one", "few", "many", "other"). */
type Sentence = string | Readonly<Record<string, string>>

/**
 * The words of the interface in a language (BCP 47), from `knowledge/languages/xx/interface.yml`. What the file lacks
 * is English, sentence by sentence; a language without a file is English throughout.
 */
export function interfaceOf(tag: string): InterfaceWords {
  const known = made.get(tag)
  if (known) return known
  const words = makeWords(hasInterface(tag) ? tag : 'en')
  made.set(tag, words)
  return words
}

/** The sentences of a language by key, without those borrowed from English. */
export function interfaceSentences(language: string): Readonly<Record<string, Sentence>> {
  return languageFile(language, 'interface') ?? {}
}

const made = new Map<string, InterfaceWords>()

/** The tags of the languages that pages can be in. */
export function interfaceLanguages(): readonly string[] {
  return languageTags().filter(hasInterface)
}

/** Whether pages can be in this language. */
export function hasInterface(tag: string): boolean {
  return languageFile(fileOf(tag), 'interface') !== null
}

function makeWords(tag: string): InterfaceWords {
  // English that is not said to be American is written as in Britain: day before month.
  const locale = tag === 'en' ? 'en-GB' : tag
  const own = interfaceSentences(fileOf(tag))
  const english = interfaceSentences('en')
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const collator = new Intl.Collator(locale, { sensitivity: 'variant', numeric: true })
  const say = (key: string, facts: SentenceFacts = {}): string => {
    const sentence = own[key] ?? english[key]
    if (sentence === undefined) throw new Error(`The interface has no sentence "${key}"`)
    const form = typeof sentence === 'string' ? sentence : pluralOf(sentence, plurals, facts['count'])
    return form.replace(/\{(\w[\w-]*)\}/g, (_, name: string) => {
      const fact = facts[name] ?? ''
      return typeof fact === 'number' ? numbers.format(fact) : fact
    })
  }
  const calendar = calendarOf(locale)
  const dates = dateWords(say, calendar)
  return {
    tag,
    direction: direction(tag),
    say,
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    ...calendar,
    ...dates,
    languageName(code) {
      try {
        return names.of(code) ?? code
      } catch {
        return code
      }
    },
    compare: (a, b) => collator.compare(a, b),
  }
}

function pluralOf(
  sentence: Readonly<Record<string, string>>,
  plurals: Intl.PluralRules,
  count: string | number | undefined,
): string {
  return sentence[plurals.select(Number(count ?? 0))] ?? sentence['other'] ?? ''
}

type Calendar = Pick<InterfaceWords, 'day' | 'days' | 'month' | 'monthName' | 'weekday'> & {
  /** "12", "12 November": the beginning of an interval that ends in the same month or year. */
  readonly dayNumber: (day: string) => string
  readonly dayAndMonth: (day: string) => string
}

/** Dates by the locale's own rules, in UTC, so that no zone can shift a day. */
function calendarOf(locale: string): Calendar {
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

function dateWords(
  say: InterfaceWords['say'],
  calendar: Calendar,
): Pick<InterfaceWords, 'date' | 'roundedDate'> {
  const { day, month, dayNumber, dayAndMonth } = calendar
  const between = (what: 'days' | 'months' | 'years', from: string, to: string): string =>
    say(`date.between-${what}`, { from, to })
  const exact = ({ earliest, latest }: Interval): string => {
    if (!earliest && !latest) return say('date.none')
    if (!latest) return say('date.from', { day: day(earliest ?? '') })
    if (!earliest) return say('date.until', { day: day(latest) })
    if (earliest === latest) return day(earliest)
    return wholePeriod(earliest, latest) ?? betweenDays(earliest, latest)
  }
  const wholePeriod = (earliest: string, latest: string): string | null => {
    const to = latest.slice(0, 7)
    if (!earliest.endsWith('-01') || !latest.endsWith(`-${monthLength(to)}`)) return null
    if (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
      return yearOf(earliest) === yearOf(latest)
        ? say('date.in-year', { year: yearOf(earliest) })
        : between('years', yearOf(earliest), yearOf(latest))
    if (earliest.slice(0, 7) === to) return say('date.in-month', { month: month(to) })
    return yearOf(earliest) === yearOf(latest)
      ? between('months', calendar.monthName(Number(earliest.slice(5, 7))), month(to))
      : between('months', month(earliest.slice(0, 7)), month(to))
  }
  const betweenDays = (earliest: string, latest: string): string => {
    const from =
      earliest.slice(0, 7) === latest.slice(0, 7)
        ? say('date.day-number', { day: dayNumber(earliest) })
        : yearOf(earliest) === yearOf(latest)
          ? dayAndMonth(earliest)
          : day(earliest)
    return daySpan(earliest, latest) === 2
      ? say('date.or', { a: from, b: day(latest) })
      : between('days', from, day(latest))
  }
  const date = (interval: Interval): string =>
    isAbout(interval) ? say('date.about', { date: bare(interval) }) : exact(interval)
  /** Without the "in" of a whole month or year, behind "about". */
  const bare = (interval: Interval): string => {
    const { earliest, latest } = interval
    if (!earliest || !latest || yearOf(earliest) !== yearOf(latest)) return exact(interval)
    if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return yearOf(earliest)
    return earliest.slice(0, 7) === latest.slice(0, 7) && wholePeriod(earliest, latest)
      ? month(earliest.slice(0, 7))
      : exact(interval)
  }
  const roundedDate = (interval: Interval): string => {
    const { earliest, latest } = interval
    if (isAbout(interval)) return date(interval)
    if (!earliest || !latest) {
      const year = yearOf(earliest ?? latest ?? '')
      return year ? say(earliest ? 'date.year-or-later' : 'date.year-or-earlier', { year }) : say('date.none')
    }
    if (daySpan(earliest, latest) <= 31) return exact(interval)
    const [from, to] = [yearOf(earliest), yearOf(latest)]
    if (nextMonth(earliest.slice(0, 7)) === latest.slice(0, 7))
      return say('date.or', {
        a: from === to ? calendar.monthName(Number(earliest.slice(5, 7))) : month(earliest.slice(0, 7)),
        b: month(latest.slice(0, 7)),
      })
    if (from !== to)
      return Number(to) === Number(from) + 1 ? say('date.or', { a: from, b: to }) : between('years', from, to)
    const [first, last] = [earliest, latest].map((end) => Math.ceil(Number(end.slice(5, 7)) / 4))
    if (first === last)
      return say(first === 1 ? 'date.early' : first === 2 ? 'date.mid' : 'date.late', { year: from })
    const [start, end] = [Number(earliest.slice(5, 7)), Number(latest.slice(5, 7))]
    return end - start < 4 ? between('months', calendar.monthName(start), month(latest.slice(0, 7))) : from
  }
  return { date, roundedDate }
}

function isAbout({ edtf }: Interval): boolean {
  return /[~%?]$/.test(edtf)
}

/** "2024-11-12" → "2024"; years before 1000 lose their zeros. */
function yearOf(day: string): string {
  return day === '' ? '' : String(Number(day.slice(0, 4)))
}
