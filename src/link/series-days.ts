import { dayName, dayNumber } from '../lib/calendar.ts'
import type { ArticleRecord, Frequency, SeriesGap } from '../model/archive.ts'

/** How many days lie between two issues, and by how many the next one may be early or late. */
const frequencies: readonly (readonly [name: Frequency, days: number, slack: number])[] = [
  ['daily', 1, 0],
  ['weekly', 7, 1],
  ['fortnightly', 14, 2],
  ['monthly', 30.44, 4],
  ['quarterly', 91.3, 10],
  ['yearly', 365.25, 25],
]
/** Fewer days show no rhythm. */
const LEAST_DAYS = 4
/** So many steps are of one length, and so many of it or a multiple: the others are exceptions. */
const OF_ONE = 0.5
const OF_ANY = 0.8
/** What appears daily may rest on Sundays and holidays. */
const REST = 4

/** How often a series appears, given the days of its issues in order; null where they show no rhythm. */
export function frequencyOf(days: readonly string[]): Frequency | null {
  if (days.length < LEAST_DAYS) return null
  const steps = days.slice(1).map((day, at) => dayNumber(day) - dayNumber(days[at] ?? day))
  for (const [name, length, slack] of frequencies) {
    const multiples = steps.map((step) => multipleOf(step, length, slack))
    const ofOne = multiples.filter((times) => times === 1).length
    const ofAny = multiples.filter((times) => times > 0).length
    if (ofOne >= OF_ONE * steps.length && ofAny >= OF_ANY * steps.length) return name
  }
  return null
}

/** How many times a length is in a step; 0 where it is not. */
function multipleOf(step: number, length: number, slack: number): number {
  const times = Math.max(1, Math.round(step / length))
  return Math.abs(step - times * length) <= slack ? times : 0
}

/** Where issues are missing: between the days of two, in which no other issue may have appeared, as far as is known. */
export function gapsIn(
  days: readonly string[],
  every: Frequency,
  issues: readonly Pick<ArticleRecord, 'date'>[],
): readonly SeriesGap[] {
  const [, length = 1, slack = 0] = frequencies.find(([name]) => name === every) ?? []
  const longest = every === 'daily' ? REST : length + slack
  const open = issues.flatMap(({ date }) => (date && date.earliest !== date.latest ? [date] : []))
  return days.slice(1).flatMap((to, at): SeriesGap[] => {
    const from = days[at] ?? to
    if (dayNumber(to) - dayNumber(from) <= longest) return []
    const mayFill = open.some(
      ({ earliest, latest }) => (earliest === null || earliest < to) && (latest === null || latest > from),
    )
    return mayFill ? [] : [{ from: dayName(dayNumber(from) + 1), to: dayName(dayNumber(to) - 1) }]
  })
}
