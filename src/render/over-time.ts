import { dayNumber } from '../lib/calendar.ts'
import { daySpan, decadeOf, monthLength, monthsBetween, yearsBetween } from '../lib/day.ts'
import type { Entry } from '../model/archive.ts'
import type { OverTime, PeriodCount, TimeUnit } from '../model/page.ts'
import { monthOf, sureYearOf } from './lookup.ts'

/** An interval of more days than ten years says nothing of the shape of an archive: it is counted apart. */
const WIDEST = 3660
/** Months are shown for at most so many years, years for at most so many: more bars are thinner than a line. */
const MOST_YEARS_OF_MONTHS = 40
export const MOST_YEARS = 50

/**
 * How many articles each month, year or decade holds: those that surely lie in it, and the expected number, for which
 * each article is spread evenly over the days of its interval. The expected numbers add up to `dated`.
 */
export function overTime(entries: readonly Entry[]): OverTime {
  const spans = entries.flatMap(spanOf)
  const unit = unitOf(spans)
  const counts = new Map<string, { sure: number; expected: number }>()
  for (const span of spans) {
    const parts = partsOf(span, unit)
    for (const [period, share] of parts) {
      const count = counts.get(period) ?? { sure: 0, expected: 0 }
      count.expected += share
      if (parts.length === 1) count.sure++
      counts.set(period, count)
    }
  }
  const periods = [...counts].map(([period, count]) => ({ period, ...count })).sort(byPeriod)
  return { unit, periods: rounded(periods, spans.length), dated: spans.length }
}

interface Span {
  readonly earliest: string
  readonly latest: string
  readonly month: string | null
  readonly year: string | null
}

function spanOf(entry: Entry): Span[] {
  const { earliest = null, latest = null } = entry.date ?? {}
  if (!earliest || !latest || daySpan(earliest, latest) > WIDEST) return []
  return [{ earliest, latest, month: monthOf(entry), year: sureYearOf(entry) }]
}

/** Months where at least half of the articles are known to the month, and the time is not too long for it. */
function unitOf(spans: readonly Span[]): TimeUnit {
  const years = spans.flatMap(({ earliest, latest }) => [
    Number(earliest.slice(0, 4)),
    Number(latest.slice(0, 4)),
  ])
  const first = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const last = years.reduce((a, b) => Math.max(a, b), 0)
  const length = last - first + 1
  const known = spans.filter(({ month }) => month !== null).length
  if (length <= MOST_YEARS_OF_MONTHS && (known * 2 >= spans.length || length <= 2)) return 'month'
  return length <= MOST_YEARS ? 'year' : 'decade'
}

/** The periods that an interval touches, each with the share of its days: ["2014-11", 0.4], ["2014-12", 0.6]. */
function partsOf(span: Span, unit: TimeUnit): (readonly [period: string, share: number])[] {
  const { earliest, latest } = span
  if (earliest === latest) return [[periodOf(earliest, unit), 1]]
  const days = daySpan(earliest, latest)
  const parts = new Map<string, number>()
  for (const [period, start, end] of pieces(span, unit)) {
    const from = Math.max(dayNumber(earliest), dayNumber(start))
    const to = Math.min(dayNumber(latest), dayNumber(end))
    parts.set(period, (parts.get(period) ?? 0) + (to - from + 1) / days)
  }
  return [...parts]
}

function periodOf(day: string, unit: TimeUnit): string {
  if (unit === 'month') return day.slice(0, 7)
  const year = day.slice(0, 4)
  return unit === 'year' ? year : decadeOf(year)
}

function pieces({ earliest, latest }: Span, unit: TimeUnit): [period: string, start: string, end: string][] {
  if (unit === 'month')
    return monthsBetween(earliest, latest).map((month) => [
      month,
      `${month}-01`,
      `${month}-${monthLength(month)}`,
    ])
  return yearsBetween(earliest, latest).map((year) => [
    periodOf(year, unit),
    `${year}-01-01`,
    `${year}-12-31`,
  ])
}

function byPeriod(a: PeriodCount, b: PeriodCount): number {
  return a.period < b.period ? -1 : 1
}

/** To hundredths, so that they still add up to the total: the largest remainders are rounded up. */
function rounded(counts: readonly PeriodCount[], total: number): PeriodCount[] {
  const floors = counts.map(({ expected }) => Math.floor(expected * 100 + 1e-9))
  let missing = total * 100 - floors.reduce((sum, hundredths) => sum + hundredths, 0)
  const order = counts
    .map(({ expected }, index) => ({ index, rest: expected * 100 - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order) {
    if (missing <= 0) break
    floors[index] = (floors[index] ?? 0) + 1
    missing--
  }
  return counts.map((count, index) => ({ ...count, expected: (floors[index] ?? 0) / 100 }))
}
