import parseEdtf from 'edtf'
import { dayName, dayOf, daysInMonth } from '../../lib/calendar.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim, Day } from '../../model/article.ts'
import type { DateExpression } from './expression.ts'

/** What a date says, before anyone believes it. */
export type DateSpan = Pick<DateClaim, 'edtf' | 'earliest' | 'latest'>

/** "2024-11-12" */
export function daySpan(day: Day): DateSpan {
  return { edtf: day, earliest: day, latest: day }
}

/**
 * A date as read → what it claims: a day, a month, or one of two days ("[2024-03-04,2024-04-03]") where day and
 * month cannot be told apart. Null for an impossible date and for one without year.
 */
export function spanOf(date: DateExpression): DateSpan | null {
  if (date.impossible || date.year === null) return null
  const { year, month, day, other, days } = date
  if (days) return intervalSpan(...days)
  if (day === null) {
    const first = dayOf(year, month, 1)
    const last = dayOf(year, month, daysInMonth(year, month))
    return first && last ? { edtf: first.slice(0, 7), earliest: first, latest: last } : null
  }
  const one = dayOf(year, month, day)
  const two = other && dayOf(year, other.month, other.day)
  if (one && two) {
    const [earliest, latest] = one < two ? [one, two] : [two, one]
    return { edtf: `[${earliest},${latest}]`, earliest, latest }
  }
  return one === null ? null : daySpan(one)
}

/**
 * An EDTF expression (ISO 8601-2, levels 0 to 2) → what it claims; null where it is none. Open and unknown ends are
 * null.
 */
export function edtfSpan(text: string): DateSpan | null {
  if (!/^[\d[{.Yy-]/.test(text) || text.length > longestEdtf) return null
  const members = /^(?:\[([^[\]{}]+)\]|\{([^[\]{}]+)\})$/.exec(text)
  if (members) return setSpan(text, (members[1] ?? members[2] ?? '').split(','))
  const season = /^(\d{4})-(2[1-4])[?~%]?$/.exec(text)
  if (season?.[1]) return { edtf: text, ...seasonDays(season[1], Number(season[2]) - 21, null) }
  try {
    const { min, max } = parseEdtf(text)
    const [earliest, latest] = [dayAt(min), dayAt(max)]
    return earliest === null && latest === null ? null : { edtf: text, earliest, latest }
  } catch {
    return null
  }
}

/** In characters: a set of some eight ranges of days. */
const longestEdtf = 200

type Ends = Pick<DateSpan, 'earliest' | 'latest'>

/**
 * A set or a list, whose members may be ranges ("a..b", "..b", "a..") → from the first day of all to the last. The `edtf`
 * package ends a range in a set at its beginning.
 */
function setSpan(text: string, members: readonly string[]): DateSpan | null {
  const spans = members.map(memberSpan)
  if (!spans.every((span) => span !== null)) return null
  const earliest = outermost(spans.map((span) => span.earliest).sort())
  const latest = outermost(
    spans
      .map((span) => span.latest)
      .sort()
      .reverse(),
  )
  return earliest === null && latest === null ? null : { edtf: text, earliest, latest }
}

/** A date, or a range of which one end may be open; the other has to be a date. */
function memberSpan(member: string): Ends | null {
  const [from = '', to, more] = member.trim().split('..')
  // "2001/2005" is a date by itself, and in no set.
  if (more !== undefined || member.includes('/')) return null
  if (to === undefined) return edtfSpan(from)
  const [first, last] = [from === '' ? open : edtfSpan(from), to === '' ? open : edtfSpan(to)]
  if (!first || !last || (first === open && last === open)) return null
  return { earliest: first.earliest, latest: last.latest }
}

const open: Ends = { earliest: null, latest: null }

/** The first of the sorted ends of spans; null where one of them is open. */
function outermost(ends: readonly (Day | null)[]): Day | null {
  return ends.includes(null) ? null : (ends[0] ?? null)
}

/** The northern or the southern half of the earth. */
export type Half = 'north' | 'south'

/** The season of a year: 0 is spring. EDTF writes it alike in both halves. */
export function seasonSpan(year: string, season: number, half: Half | null): DateSpan {
  return { edtf: `${year}-${season + 21}`, ...seasonDays(year, season, half) }
}

/**
 * Spring, summer, autumn or winter of a year, each with the month in which people differ. One that lasts over the turn of the year
 * may be that of its beginning or of its end. Where the half of the earth is not known it may be either.
 */
function seasonDays(year: string, season: number, half: Half | null): Pick<DateSpan, 'earliest' | 'latest'> {
  if (half === null) {
    const [north, south] = [seasonDays(year, season, 'north'), seasonDays(year, season, 'south')]
    return {
      earliest: [north.earliest, south.earliest].sort()[0] ?? null,
      latest: [north.latest, south.latest].sort()[1] ?? null,
    }
  }
  const [first, last] =
    (
      [
        ['03-01', '06-30'],
        ['06-01', '09-30'],
        ['09-01', '12-31'],
      ] as const
    )[half === 'north' ? season : (season + 2) % 4] ?? []
  return first === undefined
    ? { earliest: `${year}-01-01`, latest: `${Number(year) + 1}-03-31` }
    : { earliest: `${year}-${first}`, latest: `${year}-${last}` }
}

function dayAt(time: number): Day | null {
  if (!Number.isFinite(time)) return null
  const number = Math.floor(time / 86_400_000)
  // Years of five digits have no place in a record of days.
  return Math.abs(number) > 2_900_000 || number < -719_162 ? null : dayName(number)
}
