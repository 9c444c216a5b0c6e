import { finding } from '../../languages/finding.ts'
import { dayName, dayNumber, dayOf, isDay, weekdayOf } from '../../lib/calendar.ts'
import { isEmptyMoment, isEmptyValue, isLikelyEmpty } from '../../lib/empty-days.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Stated } from '../../model/document.ts'
import { type DateSpan, daySpan, edtfSpan, type Half, seasonSpan, spanOf } from './claim.ts'
import { century, type DateExpression, type DayOrder, findDates, shortYear } from './expression.ts'
import { lineLabels } from './line-labels.ts'
import { looseSpan } from './loose.ts'
import { monthOf, weekdayNamed } from './names.ts'
import { localDay } from './zone.ts'

/** What reading stated dates needs to know besides them. */
export interface StatedContext {
  readonly path: string
  readonly order: DayOrder
  /** Zone of the outlet, where known: "2024-11-13T02:30:00Z" is the 12th in New York. */
  readonly timeZone: string | null
  /** On which side of the equator the outlet is, where known: "summer 1987". */
  readonly half?: Half | null
}

/**
 * Dates given as metadata (sidecar, front matter, meta tags), most trusted first → the first that can be read.
 * Each that cannot be read, that is ambiguous or that looks like the zero of a program, is reported.
 */
export function readStated(
  claims: readonly Stated<string>[],
  context: StatedContext,
  rule = 'date-stated',
): { claim: DateClaim | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  for (const stated of claims) {
    const value = stated.value.trim()
    const isOwners = stated.basis === 'user'
    if (value === '' || (!isOwners && isEmpty(value, context.order))) continue
    const span = readDate(value, context)
    const path = stated.path ?? context.path
    if (span === null) {
      diagnostics.push(unreadable(value, path, stated.line))
      continue
    }
    if (!isOwners && isLikelyEmpty(value)) {
      diagnostics.push(finding('warning', 'date/empty', { value }, { path, line: stated.line }))
      continue
    }
    if (span.edtf.startsWith('[')) diagnostics.push(ambiguous(value, span, path, stated.line))
    const evidence = [{ text: value, start: null, end: null, rule, facts: { origin: stated.origin } }]
    return {
      claim: { ...span, basis: stated.basis, rule: stated.basis === 'user' ? 'user' : 'stated', evidence },
      diagnostics,
    }
  }
  return { claim: null, diagnostics }
}

/** A date as people write it, in ISO, EDTF or words → what it claims; null where it cannot be read, as the days of a spreadsheet ("18749"). */
export function readDate(value: string, context: Omit<StatedContext, 'path'>): DateSpan | null {
  if (isDay(value)) return daySpan(value)
  // "D:20220408100500+02'00'" of a PDF
  const compact =
    /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:T?\d{4}(?:\d\d(?:\d{3})?)?(?:Z|[+-]\d\d[:']?\d\d'?)?)?$/.exec(value)
  if (compact) {
    const day = dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    if (day !== null) return daySpan(day)
  }
  // "20200316T03:55:00Z": the day in the short form of the standard, the hour in the long one
  const mixed = /^(\d{4})(\d\d)(\d\d)(T\d\d:\d\d.{0,20})$/.exec(value)
  if (mixed) return readDate(`${mixed[1]}-${mixed[2]}-${mixed[3]}${mixed[4]}`, context)
  const part = partOf(value) ?? dayFirst(value) ?? weekdayFirst(value)
  if (part !== null) return readDate(part, context)
  const whole = withWholeYear(value)
  if (whole !== value) return readDate(whole, context)
  const stamp = /^(\d{10})(\d{3})?$/.exec(value)
  if (stamp) return stampSpan(Number(stamp[1]), context.timeZone)
  const edtf =
    /^(?!\d\d$|\d{5,9}$)[\d.XxYyTZ?~%,/:+[\]{}-]+$/.test(value) && !isNumericForm(value)
      ? edtfSpan(value)
      : null
  const [, seasonYear, season] = /^(\d{4})-2([1-4])$/.exec(value) ?? []
  if (seasonYear && season && context.half && !consecutiveYears(value))
    return seasonSpan(seasonYear, Number(season) - 1, context.half)
  if (edtf && !/[T:]/.test(value) && !consecutiveYears(value)) return edtf
  const loose = looseSpan(value, {
    plain: (text) => wholeDate(text, context.order),
    half: context.half ?? null,
  })
  if (loose) return loose
  const first = publishedOf(value, findDates(value, context.order))
  if (first?.impossible) return null
  if (first?.utc && context.timeZone) {
    const day = dayOf(first.year ?? 0, first.month, first.day ?? 0)
    return day === null ? null : daySpan(localDay(day, first.utc, context.timeZone))
  }
  return (first && spanOf(first)) ?? edtf
}

/** The first date, or in "Updated 9 May 2022; published 8 May 2022" the first that is not labelled as that of a change. */
function publishedOf(value: string, dates: readonly DateExpression[]): DateExpression | undefined {
  if (dates.length < 2) return dates[0]
  const isUpdate = ({ start }: DateExpression, index: number): boolean =>
    lineLabels().roleOf(value.slice(dates[index - 1]?.end ?? 0, start)) === 'updated'
  return dates.find((date, index) => !isUpdate(date, index)) ?? dates[0]
}

/** "1937-07-xx" and "1937-07-00" → the month; "[1937]", as a cataloguer who found it out elsewhere sets it → "1937?". */
function partOf(value: string): string | null {
  const unknown = /^(\d{4}(?:-\d\d)?)(?:-(?:xx|uu|00|\?\?)){1,2}$/.exec(value)
  if (unknown?.[1]) return unknown[1]
  // "193-", "19--": how cataloguers write a decade or a century
  const open = /^\[?(\d{3})-\??\]?$/.exec(value)?.[1] ?? /^\[?(\d{2})--\??\]?$/.exec(value)?.[1]
  if (open) return open.padEnd(4, 'X')
  const found = /^(?:(?:n\.? ?d|s\.? ?d|s\.? ?a|o\.? ?[jJ])\.?,? )?\[(\d{4})\??\]$/.exec(value)?.[1]
  return found ? `${found}?` : null
}

/** "1936 May 12", "1936, mai", "12/5 1936", "12 V 36" → "12 May 1936", "mai 1936", "12.5.1936", "12 V 1936"; else null. */
function dayFirst(value: string): string | null {
  const [, before, month, day = ''] =
    /^((?:1[5-9]|20)\d\d),?\s(\p{L}{3,12})\.?(?:\s(\d{1,2}))?$/u.exec(value) ?? []
  if (before && month && monthOf(month) !== null) return `${day} ${month} ${before}`.trim()
  // "2022. 4. 8.", as Koreans and Hungarians write a day
  const [, ofDay, number1 = '', number2 = ''] =
    /^((?:1[5-9]|20)\d\d)\. ?(\d{1,2})\. ?(\d{1,2})\.$/.exec(value) ?? []
  if (ofDay) return `${ofDay}-${number1.padStart(2, '0')}-${number2.padStart(2, '0')}`
  // "2023/07"; "2011/12" may be two years
  const [, ofMonth, number] = /^((?:1[5-9]|20)\d\d)\/(0[1-9]|1[0-2])$/.exec(value) ?? []
  if (ofMonth && number && Number(number) !== (Number(ofMonth) + 1) % 100) return `${ofMonth}-${number}`
  const short = /^(?:\p{L}{1,3}\.?\s)?(\d{1,2})\/(\d{1,2})[\s-]((?:1[5-9]|20)\d\d|\d\d)$/u.exec(value)
  if (short) return `${short[1]}.${short[2]}.${short[3]}`
  // "Fri, 12 Jun 92 15:01:02 PDT": mail and news before 2000
  const [, dayOfMail, name, digits] =
    /^(?:\p{L}{2,4},?\s)?(\d{1,2})\s(\p{L}{3,9})\s(\d\d)\s\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z+-][\w+:-]{0,8})?$/u.exec(
      value,
    ) ?? []
  if (name && monthOf(name) !== null) return `${dayOfMail} ${name} ${century(Number(digits))}`
  const roman = /^(\d{1,2}(?:\.\s?|[-/\s]))([IVX]{1,4})(?:\.\s?|[-/\s])(\d\d)$/iu.exec(value)
  const year = roman?.[3] ? shortYear(roman[3]) : null
  return roman && year !== null ? `${roman[1]}${roman[2]} ${year}` : null
}

/** "8/4/2022 (Fri)", "8.4.2022, Freitag" → "Fri 8/4/2022", where the weekday tells the order of the day; else null. */
function weekdayFirst(value: string): string | null {
  const [, day, name = ''] =
    /^(\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s?[,(]?\s?(\p{L}{2,13})\.?\)?$/u.exec(value) ?? []
  if (!day || weekdayNamed(name) === null) return null
  const [date] = findDates(`${name} ${day}`)
  const read = date?.year && date.day !== null ? dayOf(date.year, date.month, date.day) : null
  return read !== null && date?.weekday === weekdayOf(dayNumber(read)) ? `${name} ${day}` : null
}

/** "1921-22" are two years; "1988-22" is the summer of 1988, as EDTF writes it. */
function consecutiveYears(value: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(value) ?? []
  return year !== undefined && Number(next) === Number(year) + 1 && Number(next) > 12
}

/** A text that is one date and nothing else. */
function wholeDate(text: string, order: DayOrder): DateSpan | null {
  const [first, second] = findDates(text, order)
  if (!first || second || first.impossible || first.end - first.start < text.length) return null
  return spanOf(first)
}

/**
 * "4/9/24, 2:36 PM", "Sat 9/3/74", "early Feb. '58", "3 FEB 43": a whole value may have a short year, which in a text is
 * rather a score. An hour of twelve with "AM" or "PM" is American, and so is the order of the day; a weekday tells it too.
 */
function withWholeYear(value: string): string {
  const short =
    /^(\p{L}{2,12}[.,]{0,2}\s+)?(\d{1,2})([/.-])\s?(\d{1,2})\3\s?(\d\d)(?:,?\s+(\d{1,2}:\d\d(?::\d\d)?\s?([AP]\.?M\.?)?))?$/iu.exec(
      value,
    )
  if (!short) return withNamedYear(value)
  const [, weekday = '', first = '', mark = '', second = '', year, hour, half] = short
  const whole = century(Number(year))
  const american = half !== undefined && hour !== undefined && Number(first) <= 12
  return american
    ? `${whole}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`
    : `${weekday}${first}${mark}${second}${mark}${whole}`
}

/**
 * "summer '63" → "summer 1963", "3 FEB 43" → "3 FEB 1943": of years that one century alone has had, and "Wed 12 Sept 01",
 * whose weekday tells the century.
 */
function withNamedYear(value: string): string {
  const [, before = '', digits] = /^(.*?)(?<=^|[\s,.]|\p{L}-)(?:['’‘]?)(\d\d)[?)\]]{0,2}$/u.exec(value) ?? []
  if (digits === undefined) return value
  const isMarked = /['’‘]\d\d\D*$/u.test(value)
  const isDay =
    /^(?:\p{L}{2,12}[.,]{0,2}\s)?\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,12}[.,]{0,2}\s$/u.test(before) ||
    // "14-Mar-87", as spreadsheets write it
    /^\d{1,2}-\p{L}{3,4}-$/u.test(before)
  const year = isMarked || isDay ? (shortYear(digits) ?? yearOfWeekday(before, digits)) : null
  return year === null ? value : value.replace(/['’‘]?\d\d(?=\D*$)/u, String(year))
}

/** The century in which a day has the weekday that is written with it; null where both or none have. */
function yearOfWeekday(before: string, digits: string): number | null {
  const fitting = [`19${digits}`, `20${digits}`].filter((year) => {
    const [date] = findDates(`${before}${year}`)
    const day = date?.year && date.day !== null ? dayOf(date.year, date.month, date.day) : null
    return day !== null && date?.weekday === weekdayOf(dayNumber(day))
  })
  return fitting.length === 1 ? Number(fitting[0]) : null
}

/**
 * Seconds since 1970 name a moment, no day: without the outlet's zone it may be either of two, unless it lies in the hours in which
 * it is the same day from the Pacific coast of America to Moscow. A midnight to the second stands for a day without a time.
 */
function stampSpan(seconds: number, timeZone: string | null): DateSpan | null {
  const instant = new Date(seconds * 1000).toISOString()
  if (seconds % 86_400 === 0) return daySpan(instant.slice(0, 10))
  if (timeZone) return daySpan(localDay(instant.slice(0, 10), instant.slice(11, 19), timeZone))
  const day = (hours: number): string => dayName(Math.floor((seconds + hours * 3600) / 86_400))
  return day(-8) === day(3) ? daySpan(day(0)) : intervalSpan(day(-12), day(14))
}

function isNumericForm(value: string): boolean {
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(value)
}

/** What programs print when they know no day, also in words: "Thu, 01 Jan 1970 00:00:00 GMT". */
function isEmpty(value: string, order: DayOrder): boolean {
  if (isEmptyValue(value)) return true
  if (!/(?:1899|1900|1969|1970)(?!\d)/.test(value)) return false
  const [date] = findDates(value, order)
  return date !== undefined && isEmptyDate(date, value.slice(date.end))
}

/** Whether a date is the zero of a program, by the time that stands in it or behind it. */
export function isEmptyDate({ text, year, month, day, impossible }: DateExpression, behind: string): boolean {
  if (year === null || day === null || impossible) return false
  const name = dayOf(year, month, day)
  const inside = /\d{1,2}:\d\d.*$/s.exec(text)?.[0] ?? ''
  return name !== null && isEmptyMoment(name, inside + behind)
}

export function unreadable(value: string, path: string, line: number | null): Diagnostic {
  return finding('error', 'date/unreadable', { value: value.slice(0, 80) }, { path, line })
}

export function ambiguous(value: string, span: DateSpan, path: string, line: number | null): Diagnostic {
  const { earliest, latest } = span
  const facts = { value: value.slice(0, 80), earliest: String(earliest), latest: String(latest) }
  return finding('warning', 'date/ambiguous', facts, { path, line })
}
