import { dayNumber, dayOf, weekdayOf } from '../../lib/calendar.ts'
import { matchesOf } from '../../lib/matches.ts'
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
  readonly impossible: boolean
  /** Hour and minute with a "Z" or "+00:00": the only case where the outlet's zone may move the day. */
  readonly utc: string | null
}

const weekdayBefore = String.raw`(?:(?<weekday>\p{L}{2,12}(?:-feira)?)\.?,?\s+(?:the\s+|den\s+|der\s+|dem\s+|el\s+|le\s+|il\s+|de\s+)?)?`
const yearPart = String.raw`(?<year>(?:1[5-9]|20|21)\d\d)(?![\d:]|[.,]\d)`

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
    pattern: /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu,
    read: (g) => numbers(g),
  },
  {
    // 2024. november 12., as Hungarians write it
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:-])${yearPart}\.\s+(?<monthName>\p{Ll}{3,14})\s+(?<day>\d{1,2})\.?(?!\d)`,
      'gu',
    ),
    read: (g) => named(g),
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
    // both names that a month has in Arabic: 24 نيسان / أبريل 2020
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:$€£-])${weekdayBefore}(?<day>\d{1,2})(?:st|nd|rd|th|er|ème|º|ª|\.)?(?:\s+(?:of\s+|de\s+|d[’'])?|-)(?:\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]{1,14}\/\s?)?(?<monthName>(?=\p{L}{3})\p{L}{1,14})\.?,?(?:\s+(?:de\s+|del\s+)?|-)${yearPart}`,
      'giu',
    ),
    read: (g) => named(g),
  },
  {
    // November 12, 2024; Tuesday, Nov. 12th 2024
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${weekdayBefore}(?<monthName>(?=\p{L}{3})\p{L}{1,14})\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?:,\s*)?${yearPart}`,
      'giu',
    ),
    read: (g) => named(g),
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
  utc?: string | null
}

/**
 * All dates with a year that stand in a text, in the order of their place. Own recognizers rather than a library:
 * they read eighteen languages in one pass, keep what is read from what is implied, and say when a date cannot be.
 *
 * @param order how the writer orders numbers, where known
 */
export function findDates(text: string, order: DayOrder = null): DateExpression[] {
  if (!anyDate.test(text)) return []
  const found: DateExpression[] = []
  const taken = new Uint8Array(text.length)
  for (const { pattern, read } of forms) {
    for (const match of matchesOf(text, pattern)) {
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

/** What each of the forms holds: a year in full, or three numbers with marks between them. */
const anyDate = /\d{4}|\d[/.-]\s?\d{1,2}[/.-]\s?\d\d/

function settled(
  place: Pick<DateExpression, 'text' | 'start' | 'end' | 'weekday'>,
  parts: Parts,
): DateExpression {
  const { year, month, day } = parts
  const other = parts.other ?? null
  const plain = { ...place, year, month, day, other, utc: parts.utc ?? null, impossible: false }
  if (year === null || day === null) return { ...plain, impossible: month < 1 || month > 12 }
  const first = dayOf(year, month, day)
  const second = other && dayOf(year, other.month, other.day)
  if (first === null && second === null) return { ...plain, other: null, impossible: true }
  if (first === null || (second && fits(second, place.weekday) && !fits(first, place.weekday)))
    return { ...plain, month: other?.month ?? month, day: other?.day ?? day, other: null }
  if (second && (second === first || !fits(second, place.weekday))) return { ...plain, other: null }
  return { ...plain, other: second ? other : null }
}

function fits(day: string, weekday: number | null): boolean {
  return weekday === null || weekdayOf(dayNumber(day)) === weekday
}

function numbers(g: Groups): Parts {
  return { year: Number(g.year), month: Number(g.month), day: Number(g.day) }
}

function named(g: Groups): Parts | null {
  const month = monthOf(g.monthName ?? '')
  if (month === null) return null
  return { year: Number(g.year), month, day: g.day === undefined ? null : Number(g.day) }
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

/** Two-digit years of news: 70 to 99 are the last century's. */
function century(year: number): number {
  return year >= 70 ? 1900 + year : 2000 + year
}
