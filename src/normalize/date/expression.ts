import { dayName, dayNumber, dayOf, numberOf, weekdayOf } from '../../lib/calendar.ts'
import { matchesOf } from '../../lib/matches.ts'
import { romanNumber } from '../../lib/roman.ts'
import type { Day } from '../../model/article.ts'
import { asciiDigits } from '../../text/digits.ts'
import { findInOtherCalendars, republicanYear } from './calendars.ts'
import { monthOf, weekdayNamed } from './names.ts'

/** How the writer orders "3/4/2024". */
export type DayOrder = 'dmy' | 'mdy' | 'ymd' | null

/**
 * A date as read, nothing implied: a part that is not there is null. `other` is the second reading of
 * "03/04/2024" where nothing tells day from month. `impossible` marks what has the form of a date but is none
 * ("32 May 2024", "2023-02-30").
 */
export interface DateExpression {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  /** 0 is Sunday; where a weekday stands beside the date. */
  readonly weekday: number | null
  readonly other: { readonly month: number; readonly day: number } | null
  /**
   * The days that are meant where it is more than one: of the issue of two days ("24/25 December 1936"), or of a month
   * that begins with the moon.
   */
  readonly days: readonly [Day, Day] | null
  readonly impossible: boolean
  /** Hour and minute with a "Z" or "+00:00": the only case where the outlet's zone may move the day. */
  readonly utc: string | null
}

const weekdayBefore = String.raw`(?:(?<weekday>\p{L}{2,12}(?:-feira)?)\.?,?\s+(?:the\s+|den\s+|der\s+|dem\s+|el\s+|le\s+|il\s+|de\s+)?)?`
const yearPart = String.raw`(?<year>(?:1[5-9]|20|21)\d\d)(?![\d:]|[.,]\d)`
/** The same, or "'58". */
const anyYear = String.raw`(?:${yearPart}|['’‘](?<short>\d\d)(?![\p{L}\d]))`
/** "24/" of "24/25 December": the day before, of an issue of two days. */
const eve = String.raw`(?:(?<eve>\d{1,2})\.?(?<joined>\s?[/–-]\s?))?`
/** The same, and "9 et dimanche " of "9 et dimanche 10 septembre". */
const eveInWords = String.raw`(?:(?<eve>\d{1,2})\.?(?<joined>\s?[/–-]\s?|\s\p{L}{1,3}\s\p{L}{5,12}\s))?`

/** Each form with its reader, most telling first; a later form never reads what an earlier one has read. */
const forms: readonly {
  readonly pattern: RegExp
  readonly read: (groups: Groups, order: DayOrder) => Parts | null
}[] = [
  {
    // 2024-11-12, 2024-11-12T09:14:00Z, 2024/11/12, 2024.11.12
    pattern:
      /(?<![\d/.-])(?<year>(?:1[5-9]|20|21)\d\d)(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?(?![\d])/gu,
    read: (g) => ({
      ...numbers(g),
      utc: g.time && g.zone && /^(?:Z|[+-]00:?00)$/.test(g.zone) ? g.time : null,
    }),
  },
  {
    // 2024年11月12日, 2024년 11월 12일
    pattern: /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
    read: (g) => numbers(g),
  },
  {
    // 2024. november 12., 2024. nov. 12., as Hungarians write it
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:-])${yearPart}\.\s+(?<monthName>\p{Ll}{3,14})\.?\s+(?<day>\d{1,2})\.?(?!\d)`,
      'gu',
    ),
    read: (g) => named(g),
  },
  {
    // 2024. 11. 12., as they write it in figures
    pattern: /(?<![\p{L}\d.,/:-])(?<year>(?:19|20)\d\d)\. (?<month>\d\d)\. (?<day>\d\d)\.?(?![.,]?\d)/gu,
    read: (g) => numbers(g),
  },
  {
    // Tue Nov 12 09:14:00 UTC 2024
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${weekdayBefore}(?<monthName>\p{L}{3,9})\.?\s+(?<day>\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?${yearPart}`,
      'gu',
    ),
    read: (g) => named(g),
  },
  {
    // 12 November 2024, Tuesday, 12th of Nov. 2024, 12. November 2024, 12 de noviembre de 2024, 12-Nov-2024, and with
    // both names that a month has in Arabic: 24 نيسان / أبريل 2020; 12 تشرين الأول 2021
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:$€£-])${weekdayBefore}${eveInWords}(?<day>\d{1,2})(?:st|nd|rd|th|(?<=[23])d|s?ten?|den?|er|ème|º|ª|-\p{Ll}{1,2}|\.?\sp\.|(?<stop>\.))?(?:\s?\((?<newStyle>\d{1,2})\))?(?:\s+(?:of\s+|de\s+|d[’'])?|-|(?<=\.))(?:\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]{1,14}\/\s?)?(?<monthName>\p{Script=Devanagari}{2,12}|\p{Script=Arabic}{4,6} \p{Script=Arabic}{4,7}|(?=\p{L}{3})\p{L}{1,14})\.?,?(?:\s+(?:de\s+|del\s+)?|-|(?<=\.))${anyYear}`,
      'giu',
    ),
    read: (g) => named(g),
  },
  {
    // November 12, 2024; Tuesday, Nov. 12th 2024
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${weekdayBefore}(?<monthName>(?=\p{L}{3})\p{L}{1,14})\.?[\s-]+${eve}(?<day>\d{1,2})(?:st|nd|rd|th|(?<=[23])d|\.?\sp(?:äivänä|:nä|\.))?(?:\s?\((?<newStyle>\d{1,2})\))?(?:,\s*|\s+)(?:,\s*)?${anyYear}`,
      'giu',
    ),
    read: (g) => named(g),
  },
  {
    // 1911 June 24, as people note it who file by year
    pattern:
      /(?<![\p{L}\d.,/:$€£-])(?<year>(?:1[5-9]|20)\d\d),?\s(?<monthName>(?=\p{Lu}\p{L}{2})\p{L}{1,14})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d|\s?\p{Ll})/gu,
    read: (g) => named(g),
  },
  {
    // 27 October (9 November) 1895, 28. Dezember 1895 / 9. Januar 1896: by the Julian calendar, and by ours
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:$€£-])(?<oldDay>\d{1,2})\.?\s(?<oldName>(?=\p{L}{3})\p{L}{1,10})\.?\s(?:(?:1[5-9]|20)\d\d\s)?[(/]\s?(?<day>\d{1,2})\.?\s(?<monthName>(?=\p{L}{3})\p{L}{1,10})\.?\)?,?\s${yearPart}`,
      'giu',
    ),
    read: (g) => bothStyles(g),
  },
  {
    // 12.iii.1923, 19-VII-1936, 1 IX 1980
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:$€£-])${weekdayBefore}(?<day>\d{1,2})(?:\.\s?|[-/]|\s)(?<roman>[IVX]{1,4}|[ivx]{1,4})(?:\.\s?|[-/]|\s)${yearPart}`,
      'gu',
    ),
    read: (g) => inRoman(g),
  },
  {
    // 12/11/2024, 12.11.24, 12-11-2024
    pattern:
      /(?<![\d/.,:$€£-])(?:(?<weekday>\p{L}{2,12})\.?,?\s+)?(?<first>\d{1,2})(?<mark>[/.-])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>(?:1[5-9]|20|21)\d\d|\d\d)(?![\d/-]|[.,:]\d)/gu,
    read: (g, order) => numeric(g, order),
  },
  {
    // 25 | 03 | 2017
    pattern: /(?<![\d|])(?<first>\d\d) \| (?<second>\d\d) \| (?<year>(?:19|20)\d\d)(?![\d|])/gu,
    read: (g, order) => numeric(g, order),
  },
  {
    // November 2024, avril 2017
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?<monthName>(?=\p{L}{3})\p{L}{1,14})\.?,?\s+(?:de\s+|del\s+)?${yearPart}`,
      'giu',
    ),
    read: (g) => named(g),
  },
]

type Groups = Readonly<Record<string, string | undefined>>
type Parts = {
  year: number | null
  month: number
  day: number | null
  other?: DateExpression['other']
  /** "24/" of "24/25 December": the day before. */
  eve?: number
  utc?: string | null
}

/**
 * All dates with a year that stand in a text, in the order of their place. Own recognizers rather than a library:
 * they read eighteen languages in one pass, keep what is read from what is implied, and say when a date cannot be.
 *
 * @param order how the writer orders numbers, where known
 */
export function findDates(text: string, order: DayOrder = null): DateExpression[] {
  const plain = asciiDigits(text)
  if (!anyDate.test(plain) && !republicanYear.test(plain)) return []
  const found: DateExpression[] = []
  const taken = new Uint8Array(text.length)
  for (const { start, end, days } of findInOtherCalendars(plain)) {
    taken.fill(1, start, end)
    found.push(inCommonCalendar(text.slice(start, end), start, days))
  }
  for (const { pattern, read } of forms) {
    for (const match of matchesOf(plain, pattern)) {
      const groups: Groups = match.groups ?? {}
      const parts = read(groups, order)
      if (parts === null) continue
      const weekday = groups.weekday ? weekdayNamed(groups.weekday) : null
      // A word before the date that is no weekday is not part of it.
      const lead = groups.weekday && weekday === null ? match[0].search(/[\s,.]/u) : 0
      const skipped = lead > 0 ? lead + (/^[\s,.]+/u.exec(match[0].slice(lead))?.[0].length ?? 0) : 0
      const start = match.index + skipped
      const end = match.index + match[0].length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push(settled({ text: text.slice(start, end), start, end, weekday }, parts))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What each of the forms holds: a year in full or short, a number of another script, or three numbers with marks between. */
const anyDate = /\d{4}|['’‘]\d\d|年|\d[/.-]\s?\d{1,2}[/.-]\s?\d\d/

/** Days that were read in another calendar, as if they were written in the common one. */
function inCommonCalendar(text: string, start: number, [first, last]: readonly [Day, Day]): DateExpression {
  const middle = dayName(Math.round((dayNumber(first) + dayNumber(last)) / 2))
  const [year = 0, month = 0, day = 0] = middle.split('-').map(Number)
  const days = first === last ? null : ([first, last] as const)
  const weekday = null
  return {
    text,
    start,
    end: start + text.length,
    year,
    month,
    day,
    weekday,
    other: null,
    days,
    impossible: false,
    utc: null,
  }
}

function settled(
  place: Pick<DateExpression, 'text' | 'start' | 'end' | 'weekday'>,
  parts: Parts,
): DateExpression {
  const { year, month, day } = parts
  const other = parts.other ?? null
  const days = daysOf(parts)
  const plain = { ...place, year, month, day, other, days, utc: parts.utc ?? null, impossible: false }
  if (year === null || day === null) return { ...plain, impossible: month < 1 || month > 12 }
  const first = dayOf(year, month, day)
  const second = other && dayOf(year, other.month, other.day)
  if (first === null && second === null) return { ...plain, other: null, impossible: true }
  if (first === null || (second && fits(second, place.weekday) && !fits(first, place.weekday)))
    return { ...plain, month: other?.month ?? month, day: other?.day ?? day, other: null }
  if (second && (second === first || !fits(second, place.weekday))) return { ...plain, other: null }
  return { ...plain, other: second ? other : null }
}

/** The two days of an issue of two days. */
function daysOf({ year, month, day, eve }: Parts): readonly [Day, Day] | null {
  if (eve === undefined || year === null || day === null) return null
  const [first, last] = [dayOf(year, month, eve), dayOf(year, month, day)]
  return first && last ? [first, last] : null
}

function fits(day: string, weekday: number | null): boolean {
  return weekday === null || weekdayOf(dayNumber(day)) === weekday
}

function numbers(g: Groups): Parts {
  return { year: Number(g.year), month: Number(g.month), day: Number(g.day) }
}

function named(g: Groups): Parts | null {
  const name = g.monthName ?? ''
  // "12. listopada" is October in Croatian, "12 listopada" November in Polish.
  const month = (g.stop === undefined ? null : monthOf(`~${name}`)) ?? monthOf(name)
  const year = g.short === undefined ? Number(g.year) : shortYear(g.short)
  if (month === null || year === null) return null
  const day = g.day === undefined ? null : Number(g.day)
  // "January 9 (22), 1905": by the Julian calendar, and by ours; in "12 (3) May" the second number is something else.
  if (g.newStyle !== undefined)
    return isJulian(Number(g.newStyle) - (day ?? 0)) ? { year, month, day: Number(g.newStyle) } : null
  if (g.eve === undefined || isTold(g.joined ?? '')) return { year, month, day }
  if (day === Number(g.eve) + 1) return { year, month, day, eve: Number(g.eve) }
  // "12-14 May" are the days of an event.
  return g.joined?.includes(' ') ? { year, month, day } : null
}

/** Whether words between two days are others than a conjunction and a weekday: "the 9 on Holm Road 10 May". */
function isTold(joined: string): boolean {
  const words = joined.trim().split(/\s/u)
  return words.length > 1 && weekdayNamed(words[1] ?? '') === null
}

/** "28. Dezember 1895 / 9. Januar 1896": one day by two calendars. */
function bothStyles(g: Groups): Parts | null {
  const [old, month] = [monthOf(g.oldName ?? ''), monthOf(g.monthName ?? '')]
  if (old === null || month === null || month !== (old % 12) + 1) return null
  const [year, day] = [Number(g.year), Number(g.day)]
  const gap = numberOf(month === 1 ? 2002 : 2001, month, day) - numberOf(2001, old, Number(g.oldDay))
  return isJulian(gap) ? { year, month, day } : null
}

/** By how many days the Julian calendar was behind since 1582. */
function isJulian(days: number): boolean {
  return days >= 10 && days <= 13
}

function inRoman(g: Groups): Parts | null {
  const month = romanNumber(g.roman ?? '')
  return month === null || month > 12 ? null : { year: Number(g.year), month, day: Number(g.day) }
}

function numeric(g: Groups, order: DayOrder): Parts | null {
  const [first, second] = [Number(g.first), Number(g.second)]
  const short = g.year?.length === 2
  // "1-2-13" and "10.5.24" are scores and versions more often than days.
  if (
    short &&
    (g.mark !== '/' || g.first?.length !== 2) &&
    !/^\d\d\.\d\d$/.test(`${g.first}${g.mark}${g.second}`)
  )
    return null
  const year = short ? century(Number(g.year)) : Number(g.year)
  const settledOrder = g.mark === '.' ? 'dmy' : order
  const dmy = { month: second, day: first }
  const mdy = { month: first, day: second }
  if (settledOrder === 'dmy' || first > 12)
    return { year, ...dmy, other: settledOrder && second > 12 ? mdy : null }
  if (settledOrder === 'mdy' || second > 12)
    return { year, ...mdy, other: settledOrder && first > 12 ? dmy : null }
  return { year, ...dmy, other: mdy }
}

/** Two-digit years of news, as figures print them: what would still be to come is of the last century. */
export function century(year: number): number {
  return year > latestShort ? 1900 + year : 2000 + year
}

/** "'58" → 1958; null where two centuries have had such a year: "'16". */
export function shortYear(digits: string): number | null {
  const year = Number(digits)
  return year > latestShort ? 1900 + year : null
}

/** Of years with two digits the last that may be of this century: that of this version, as no clipping is of days to come. */
const latestShort = 26
