import { dayNumber, dayOf, weekdayOf } from '../../lib/calendar.ts'
import type { DateClaim } from '../../model/article.ts'
import { daySpan } from './claim.ts'
import { findDates } from './expression.ts'
import type { DateInput } from './input.ts'

// A folder of a year holds the years around it: "1910s", "1914-18".
const NEAR = 9
// Of pages of the web, mail and their containers every day is of the time of computers.
const ofWeb = /\.(?:x?html?|mhtml?|webarchive|warc|wacz)(?:\.gz)?(?:#|$)/i
const ofMail = /\.(?:eml|mbox|enex|epub|jsonl?)(?:#|$)/i

/**
 * "10.11.18" is a day of 1918 or of 2018: of years that two centuries have had, the one that something tells is taken, else
 * both stay possible (`[1918-11-10,2018-11-10]`). What tells: an hour, an address or a format of the web (this century); a
 * year in the path of the file ("1914/3.8.14.txt"); a weekday that one of them has; the time of which the text speaks.
 *
 * @param inferred what the text says of its time by itself; asked only where nothing else tells
 */
export function withSureCentury(
  claim: DateClaim,
  input: DateInput,
  inferred: () => DateClaim | null,
): DateClaim {
  const days = daysOfClaim(claim)
  const [evidence] = claim.evidence
  if (days === null || !evidence || !hasTwoFigureYear(evidence.text)) return claim
  const earlier = days.flatMap((day) => centuryBefore(day) ?? [])
  if (earlier.length !== days.length || isDigital(evidence.text, input)) return claim
  const [now = '', then = ''] = [days[0], earlier[0]]
  const by = nearPath(input.document.path, [then, now]) ?? byWeekday(evidence.text, [then, now])
  if (by !== null) return by === now ? claim : { ...claim, ...spanOfDays(earlier) }
  const text = inferred()
  const isPossible = (day: string): boolean =>
    text !== null && (text.earliest ?? day) <= day && day <= (text.latest ?? day)
  if (text === null || isPossible(now) === isPossible(then))
    return { ...claim, ...spanOfDays([...earlier, ...days]) }
  const told = [...claim.evidence, ...text.evidence.slice(0, 2)]
  return { ...claim, ...spanOfDays(isPossible(now) ? days : earlier), evidence: told }
}

/** A day, or the days that figures in doubtful order may be, all of this century; else null. */
function daysOfClaim({ edtf }: DateClaim): string[] | null {
  const days = /^\[.*\]$/.test(edtf) ? edtf.slice(1, -1).split(',') : [edtf]
  return days.every((day) => /^20\d\d-\d\d-\d\d$/.test(day)) ? days : null
}

function hasTwoFigureYear(text: string): boolean {
  return !/\d{4}/.test(text) && /(?<!\d)\d{1,2}\s?([./-])\s?\d{1,2}\s?\1\s?\d\d(?!\d)/.test(text)
}

/** The same day a hundred years before; null for a 29 February that it has not. */
function centuryBefore(day: string): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayOf(year - 100, month, date)
}

/** An hour beside the day, an address or a mail address, or a format that came with computers. */
function isDigital(said: string, { document, text, dropped }: DateInput): boolean {
  const { stated, path } = document
  const hasHour = /(?<![\d.])\d{1,2}[:.h]\d\d(?![\d.])/i.test(
    said.replace(/(?:\d{1,2}\s?[./-]\s?){2}\d\d/, ''),
  )
  const hasAddress = [text, ...dropped.map((block) => block.text)].some((part) =>
    /https?:\/\/|www\.[a-z]|[a-z0-9]@[a-z0-9]/i.test(part),
  )
  return (
    hasHour ||
    hasAddress ||
    stated.url.length > 0 ||
    stated.added.length > 0 ||
    ofWeb.test(path) ||
    ofMail.test(path)
  )
}

/** The one of two days that is near a year in the path; null where none is, or both are. */
function nearPath(path: string, days: readonly string[]): string | null {
  const years = [...path.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
  return only(days.filter((day) => years.some((year) => Math.abs(year - Number(day.slice(0, 4))) <= NEAR)))
}

/** The one of two days that has the weekday written with it. */
function byWeekday(text: string, days: readonly string[]): string | null {
  const fitting = days.filter((day) => {
    const whole = text.replace(/\d\d(?!.*\d)/s, day.slice(0, 4))
    const weekday = findDates(whole)[0]?.weekday ?? null
    return weekday !== null && weekday === weekdayOf(dayNumber(day))
  })
  return only(fitting)
}

function only(days: readonly string[]): string | null {
  return days.length === 1 ? (days[0] ?? null) : null
}

function spanOfDays(days: readonly string[]): Pick<DateClaim, 'edtf' | 'earliest' | 'latest'> {
  const sorted = [...days].sort()
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)]
  return first === last ? daySpan(first) : { edtf: `[${sorted.join(',')}]`, earliest: first, latest: last }
}
