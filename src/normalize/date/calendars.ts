import { shippedRows } from '../../knowledge/shipped.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { dayName, dayOf, daysInMonth, numberOf, weekdayOf } from '../../lib/calendar.ts'
import { once } from '../../lib/once.ts'
import { romanNumber } from '../../lib/roman.ts'
import type { Day } from '../../model/article.ts'
import { weekdayNamed } from './names.ts'

/** A calendar that news has been dated by besides the common one; its months are in `calendar-months.csv`. */
export type Calendar = 'islamic' | 'persian' | 'republican' | 'thai'

/**
 * A day of another calendar → its number in the common one (see `lib/calendar.ts`); null where there is no such day.
 *
 * - `islamic`: by the tabular calendar (Dershowitz and Reingold, Calendrical Calculations). Where the new moon is
 *   watched for, the day may be one earlier or later.
 * - `persian`: by the cycle of 33 years, which is exact for 1178 to 1633 (Heydari-Malayeri).
 * - `republican`: of the years I to XIV, by the days on which they began.
 * - `thai`: the common calendar, 543 years ahead; before 1941 the year began in April.
 */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): number | null {
  if (day < 1 || day > 31) return null
  if (calendar === 'islamic') {
    const length = month % 2 === 1 || (month === 12 && (11 * year + 14) % 30 < 11) ? 30 : 29
    if (year < 1150 || year > 1500 || day > length) return null
    return islamicEpoch + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + monthsOf29(month) + day - 1
  }
  if (calendar === 'persian') {
    const length = month <= 6 ? 31 : month <= 11 || (25 * year + 11) % 33 < 8 ? 30 : 29
    if (year < 1178 || year > 1500 || day > length) return null
    const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6
    return persianEpoch + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before + day - 1
  }
  if (calendar === 'republican') {
    const begins = republicanYears[year - 1]
    return begins === undefined || day > 30
      ? null
      : numberOf(1791 + year, 9, begins) + 30 * (month - 1) + day - 1
  }
  const common = year - 543 + (year < 2484 && month <= 3 ? 1 : 0)
  return common < 1850 || common > 2099 || day > daysInMonth(common, month)
    ? null
    : numberOf(common, month, day)
}

/** 16 July 622 of the Julian calendar */
const islamicEpoch = -492_148
/** The day before which 365 days for each year, and those of leap years, are counted. */
const persianEpoch = -492_268
/** The day of September on which each year of the French Republic began. */
const republicanYears = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23]

/** The days of the months before one, which have 30 and 29 days by turns. */
function monthsOf29(month: number): number {
  return 29 * (month - 1) + Math.floor(month / 2)
}

/** A day that a text names in another calendar, as the first and the last day of ours that it may be. */
export interface OtherDay {
  readonly start: number
  readonly end: number
  readonly days: readonly [Day, Day]
}

/**
 * All whole days of other calendars that stand in a text, in their order: "19 brumaire an VIII", "4 محرم 1400",
 * "昭和三十九年十月十日", "一九九七年七月一日", "10 ตุลาคม 2519".
 *
 * @param text with its digits as those of ASCII
 */
export function findInOtherCalendars(text: string): OtherDay[] {
  return [
    ...(/年/.test(text) ? findEastAsian(text) : []),
    ...(/[\u0600-\u06ff\u0e00-\u0e7f]|\s1[2-5]\d\d(?!\d)/u.test(text) || republicanYear.test(text)
      ? findNamedMonths(text)
      : []),
  ].sort((a, b) => a.start - b.start)
}

/** "an VIII", "l'an 8": what a text without any other year may hold. */
export const republicanYear = /(?<!\p{L})an\s(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d])/iu

function findNamedMonths(text: string): OtherDay[] {
  return namedForms().flatMap(({ calendar, pattern, monthOf }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
      const { year = '', month = '', day = '', weekday } = groups ?? {}
      const number = dayIn(
        calendar,
        romanNumber(year) ?? Number(year),
        monthOf.get(month.toLowerCase()) ?? 0,
        Number(day),
      )
      if (number === null) return []
      const start = index + (weekday === undefined ? 0 : all.indexOf(day, weekday.length))
      return [{ start, end: index + all.length, days: daysAround(calendar, number, weekday) }]
    }),
  )
}

/** Of a month that begins when the moon is seen: the day with the weekday that stands beside it, else one of three. */
function daysAround(calendar: Calendar, number: number, weekday: string | undefined): readonly [Day, Day] {
  if (calendar !== 'islamic') return [dayName(number), dayName(number)]
  const named = weekday === undefined ? null : weekdayNamed(weekday)
  const seen = [number, number - 1, number + 1].find((day) => named !== null && weekdayOf(day) === named)
  return seen === undefined ? [dayName(number - 1), dayName(number + 1)] : [dayName(seen), dayName(seen)]
}

interface NamedForm {
  readonly calendar: Calendar
  readonly pattern: RegExp
  readonly monthOf: ReadonlyMap<string, number>
}

/** For each calendar the pattern of a whole day: the day, the month and the year. */
const namedForms = once((): readonly NamedForm[] => {
  const years: Readonly<Record<Calendar, string>> = {
    islamic: String.raw`(?:هـ\s?)?(?<year>1[1-4]\d\d)(?!\d)(?:\s?(?:هـ|ه‍|AH)(?!\p{L}))?`,
    persian: String.raw`(?:ماه\s)?(?<year>1[2-4]\d\d)(?!\d)`,
    republican: String.raw`(?:de\s)?(?:l[’'])?an\s(?<year>[IVX]{1,4}|\d{1,2})(?![\p{L}\d])`,
    thai: String.raw`(?:พ\.ศ\.\s?)?(?<year>2[34]\d\d|25\d\d)(?!\d)`,
  }
  const rows = shippedRows<'calendar' | 'month' | 'names'>('almanac/calendar-months.csv')
  return (['islamic', 'persian', 'republican', 'thai'] as const).map((calendar) => {
    const named = rows
      .filter((row) => row.calendar === calendar)
      .flatMap(({ month, names }) => names.split('|').map((name) => [name, Number(month)] as const))
    const months = alternatives(named.map(([name]) => name))
    return {
      calendar,
      pattern: new RegExp(
        String.raw`(?<![\p{L}\d.,/-])(?:(?<weekday>\p{L}{3,10})[,،]?\s)?(?<day>\d{1,2})(?:er)?\s(?:de\s|من\s)?(?<month>${months}),?\s${years[calendar]}`,
        'giu',
      ),
      monthOf: new Map(named),
    }
  })
})

interface Era {
  readonly name: RegExp
  readonly add: number
}

/** The eras of Japan and Taiwan: "昭和", 1925. */
const eras = once((): readonly Era[] =>
  eraRows().map(({ before, add }) => ({ name: new RegExp(`^${before}$`, 'u'), add: Number(add) })),
)

const eraRows = once(() =>
  shippedRows<'before' | 'after' | 'add'>('almanac/eras.csv').filter(({ after }) => after === '年'),
)

/** The names of those eras, as a part of patterns. */
export function eraNames(): string {
  return eraRows()
    .map(({ before }) => before)
    .join('|')
}

/** Of numbers in Chinese and Japanese, which are written in figures of either kind: "昭和39年", "一九九七年". */
export const figure = '[\\d〇○零一二三四五六七八九十廿卅元]'

const eraDay = once(
  () =>
    new RegExp(
      String.raw`(?<!\d)(?:(?<era>${eraNames()})\s?)?(?<year>${figure}{1,4})\s?年\s?(?<month>${figure}{1,3})\s?月\s?(?<day>${figure}{1,3})\s?日`,
      'gu',
    ),
)

/** "昭和39年10月10日", "一九九七年七月一日"; what ASCII writes in the common calendar is left to others. */
function findEastAsian(text: string): OtherDay[] {
  return [...text.matchAll(eraDay())].flatMap(({ 0: all, index, groups }) => {
    const { era = '', year = '', month = '', day = '' } = groups ?? {}
    const counted = figureOf(year)
    const add = era === '' ? 0 : eras().find(({ name }) => name.test(era))?.add
    if (add === undefined || (era === '' && (counted < 1850 || /\d/.test(all)))) return []
    const found = dayOf(counted + add, figureOf(month), figureOf(day))
    return found ? [{ start: index, end: index + all.length, days: [found, found] as const }] : []
  })
}

/** "39", "三十九", "一九九七", "元" → the number; NaN for what is none. */
function figureOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text
    .replace('元', '一')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace(/[〇○零]/g, '0')
    .replace(/[一二三四五六七八九]/g, (sign) => String('一二三四五六七八九'.indexOf(sign) + 1))
  const [, tens, ones = ''] = /^(\d?)十(\d?)$/.exec(plain) ?? []
  return tens === undefined ? Number(plain.replace('十', '')) : Number(tens || '1') * 10 + Number(ones || '0')
}
