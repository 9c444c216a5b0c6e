import { numberOf } from '../lib/calendar.ts'
import { once } from '../lib/once.ts'
import { prior, type Stretch } from './prior.ts'

/** How likely an article is of each year, beginning with `firstYear()`; all together 1. */
export type YearChances = Float64Array

/** The years that a claim may be of, from 1 January of the first: the day on which each begins, and the day after the last. */
const beginnings = once((): readonly number[] => {
  const stretches = prior()
  const from = stretches[0]?.first ?? 0
  const end = (stretches.at(-1)?.last ?? 0) + 1
  const days: number[] = []
  for (let year = yearOf(from); numberOf(year, 1, 1) < end; year++) days.push(numberOf(year, 1, 1))
  return [...days, end]
})

function firstYear(): number {
  return yearOf(beginnings()[0] ?? 0)
}

/** A day as a number → its year. */
export function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425)
  if (day < numberOf(guess, 1, 1)) return guess - 1
  return day < numberOf(guess + 1, 1, 1) ? guess : guess + 1
}

/** What is believed of an article of any archive (`knowledge/almanac/prior.csv`). */
export const anyYears = once((): YearChances => {
  const days = beginnings()
  const weights = Float64Array.from(days.slice(1), (end, i) => {
    const first = days[i] ?? 0
    return prior().reduce((sum, one) => {
      const shared = Math.min(end - 1, one.last) - Math.max(first, one.first) + 1
      return shared > 0 ? sum + shared * one.weight : sum
    }, 0)
  })
  return normalized(weights)
})

// Years around a dated article in which others of its kind are: most of them near it, some in the decades around it.
const AROUND_SHARE = 0.02
const AROUND_YEARS = 6
const FARTHEST = 6

/** Days of dated articles, in order → how likely another article that somebody kept with them is of each year. */
export function yearsAround(days: readonly number[]): YearChances {
  const count = beginnings().length - 1
  const first = firstYear()
  const dated = new Float64Array(count)
  for (const day of days) {
    const at = yearOf(day) - first
    if (at >= 0 && at < count) dated[at] = (dated[at] ?? 0) + 1
  }
  const near = spread(dated, reachOf(days))
  const around = spread(dated, AROUND_YEARS)
  return near.map((value, i) => (1 - AROUND_SHARE) * value + AROUND_SHARE * (around[i] ?? 0))
}

/** Where dated articles are few or years apart, what lies between and around them is nearly as likely as they are. */
function reachOf(days: readonly number[]): number {
  const gaps = days
    .slice(1)
    .map((day, i) => day - (days[i] ?? 0))
    .sort((a, b) => a - b)
  const years = (2 * (gaps[gaps.length >> 1] ?? 0)) / 365
  return Math.min(FARTHEST, Math.max(0.7 + 8 / Math.sqrt(days.length), years))
}

/** Each year's weight to the years around it, falling to a third within `reach` years; in two passes. */
function spread(weights: Float64Array, reach: number): YearChances {
  const fall = Math.exp(-1 / reach)
  const sums = new Float64Array(weights.length)
  let carried = 0
  for (let i = 0; i < weights.length; i++) {
    carried = carried * fall + (weights[i] ?? 0)
    sums[i] = carried
  }
  carried = 0
  for (let i = weights.length - 1; i >= 0; i--) {
    sums[i] = (sums[i] ?? 0) + carried
    carried = (carried + (weights[i] ?? 0)) * fall
  }
  return normalized(sums)
}

/** `share` of the one, the rest of the other. */
export function mixed(one: YearChances, other: YearChances, share: number): YearChances {
  return one.map((value, i) => share * value + (1 - share) * (other[i] ?? 0))
}

function normalized(weights: Float64Array): YearChances {
  const sum = weights.reduce((a, b) => a + b, 0)
  return sum > 0 ? weights.map((value) => value / sum) : weights
}

/** Chances of years as what is known of a day before reading, from day to day; without chances each day is as likely. */
export function yearStretches(from: number, to: number, chances?: YearChances): Stretch[] {
  const days = beginnings()
  return days.slice(0, -1).flatMap((start, i): Stretch[] => {
    const end = days[i + 1] ?? 0
    const weight = chances ? (chances[i] ?? 0) / (end - start) : 1
    return start > to || end <= from
      ? []
      : [{ first: Math.max(start, from), last: Math.min(end - 1, to), weight }]
  })
}

/** For days in order, which of the years each lies in: 0 is the first. */
export function placesOfDays(days: readonly number[]): Int16Array {
  const begin = beginnings()
  let at = 0
  return Int16Array.from(days, (day) => {
    while (at + 1 < begin.length && (begin[at + 1] ?? 0) <= day) at++
    return at
  })
}

/** The first and the last day that any claim may name. */
export function allDays(): { readonly first: number; readonly last: number } {
  const days = beginnings()
  return { first: days[0] ?? 0, last: (days.at(-1) ?? 1) - 1 }
}
