import { interfaceOf } from '../languages/interface.ts'
import { dayName, dayNumber } from '../lib/calendar.ts'
import { Failure } from '../lib/failure.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { DateClaim } from '../model/article.ts'
import type { AuthorityOutlet } from '../model/authority.ts'
import { type DateSpan, edtfSpan } from '../normalize/date/claim.ts'
import { readDate } from '../normalize/date/stated.ts'

/** How dates can be typed, for a field. */
export const dateHint = '12 Nov 2024, Nov 2024, 3 to 9 May 2014'

/** How the outlet of an article writes its dates. */
export type DateManner = Pick<AuthorityOutlet, 'dayMonthOrder' | 'timeZone'> | null

/**
 * A date as people type it → EDTF: "12 Nov 2024", "November 2024", "1984", "about 1984", "3 to 9 May 2014", "before 2 May
 * 2014", "2024-11-06/2024-11-12". Throws a `Failure` that says what is wrong.
 */
export function readTypedDate(typed: string, manner: DateManner): DateSpan {
  const text = typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\.)[.,;]$/, '')
  if (text === '') throw new Failure('Type a date.')
  const span = isInterval(text)
    ? edtfSpan(text)
    : isWritten(text)
      ? single(text, manner)
      : (range(text, manner) ?? single(text, manner))
  if (span === null)
    throw new Failure(
      `“${typed.slice(0, 60)}” is no date.`,
      'Write it as 12 Nov 2024, Nov 2024, or 3 to 9 May 2014.',
    )
  if (span.edtf.startsWith('[') && !text.startsWith('['))
    throw new Failure(
      `“${typed}” may be ${sayDate(one(span.earliest))} or ${sayDate(one(span.latest))}.`,
      'Write the name of the month.',
    )
  if (span.earliest !== null && span.latest !== null && span.earliest > span.latest)
    throw new Failure(`“${typed}” ends before it begins.`)
  return span
}

/** "12 November 2024", "between 6 and 12 November 2024". */
export function sayDate(date: Pick<DateClaim, 'earliest' | 'latest' | 'edtf'>): string {
  return interfaceOf('en').date(date)
}

/** What is said of a day that `isToCome`. */
export const toCome = 'this day is still to come: is the year right?'

/** Begins after tomorrow, as it is somewhere on earth tomorrow already: no newspaper has come from there. */
export function isToCome({ earliest }: Pick<DateSpan, 'earliest'>, now = Date.now()): boolean {
  return earliest !== null && dayNumber(earliest) > Math.floor(now / 86_400_000) + 1
}

function one(day: string | null): DateSpan {
  return { edtf: day ?? '', earliest: day, latest: day }
}

/** "2014-05-02/2014-05-09", "2014-05-02/..", "../2014": nothing else is read in it than the interval that it is. */
function isInterval(text: string): boolean {
  return isWritten(text) && text.includes('/') && !/^\d{1,4}\/\d{1,2}\/\d{1,4}$/.test(text)
}

/** In the signs of EDTF alone. */
function isWritten(text: string): boolean {
  return /^[\d.XxYy?~%,/+[\]{}-]+$/.test(text)
}

function single(text: string, manner: DateManner): DateSpan | null {
  return readDate(text, { order: manner?.dayMonthOrder ?? null, timeZone: manner?.timeZone ?? null })
}

// As the desk itself speaks, in English.
const before = /^(before|until|till|up to)\s+(.+)$/iu
const after = /^(?:after|since|from)\s+(.+)$/iu
const between = /^(?:between\s+|from\s+)?(.+?)\s+(?:and|to|until|till)\s+(.+)$/iu
const dashed = /^(.+?)\s*[–—]\s*(.+)$|^(.+?) - (.+)$/u

/** "3 to 9 May 2014", "between March and May 2014", "before 2 May 2014"; null where it is no range. */
function range(text: string, manner: DateManner): DateSpan | null {
  const two = dashed.exec(text) ?? between.exec(text)
  const [first, last] = (two ?? []).slice(1).filter((part) => part !== undefined)
  if (first !== undefined && last !== undefined) {
    const end = single(last, manner)
    const start = end && (single(withRest(first, last), manner) ?? single(first, manner))
    if (start && end) return intervalSpan(start.earliest, end.latest)
  }
  const [, word = '', until] = before.exec(text) ?? []
  const latest = until ? single(until, manner) : null
  if (latest) return intervalSpan(null, /^before/i.test(word) ? dayBefore(latest.earliest) : latest.latest)
  const since = after.exec(text)?.[1]
  const earliest = since ? single(since, manner) : null
  return earliest ? intervalSpan(earliest.earliest, null) : null
}

/** "3", "9 May 2014" → "3 May 2014"; "March", "May 2014" → "March 2014"; "3 March", "9 May 2014" → "3 March 2014". */
function withRest(first: string, last: string): string {
  if (/\d{4}/.test(first)) return first
  const year = /\b\d{4}\b/.exec(last)?.[0] ?? ''
  const month = /\p{L}{3,}\.?/u.exec(last)?.[0] ?? ''
  if (/\p{L}{3,}/u.test(first)) return `${first} ${year}`
  return `${first} ${month} ${year}`
}

function dayBefore(day: string | null): string | null {
  return day === null ? null : dayName(dayNumber(day) - 1)
}
