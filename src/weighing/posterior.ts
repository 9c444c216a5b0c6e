import { type Kind, stepOf, steps } from './kinds.ts'
import type { Stretch } from './prior.ts'
import type { Days, Span } from './span.ts'

/** What is weighed of a clue: its kind, and the days that it speaks of. */
export interface Weighable {
  readonly kind: string
  readonly days: Days
}

/** Stretches of days, in order and without gaps, over which nothing changes. */
export interface Posterior {
  /** First day of each stretch; one more than there are stretches, the last one being the day after the end. */
  readonly starts: readonly number[]
  /** For each stretch: how likely each of its days is, 1 for the likeliest. */
  readonly density: readonly number[]
  /** For each clue, in the order given: the logarithm of its likelihood in each stretch. */
  readonly likelihoods: readonly Float64Array[]
}

// A second clue of a family counts for seven tenths, a third for half: they stand in one text and mean one time.
// Chosen with `npm run calibrate-dates`: 0.5 → 98.0, 0.7 → 97.8, 0.85 → 97.6 of 100 claims held, ever narrower.
const AGAIN = 0.7
const COUNTED = 5

/**
 * What is known of the day before reading, and clues → how likely each day is. Clues and prior change on few days; the
 * work is done once for each stretch between them.
 */
export function weigh(
  clues: readonly Weighable[],
  kinds: ReadonlyMap<string, Kind>,
  prior: readonly Stretch[],
): Posterior {
  const known = clues.map((clue) => ({ clue, kind: kinds.get(clue.kind) }))
  const starts = startsOf(known, prior)
  const count = starts.length - 1
  const likelihoods = known.map(({ clue, kind }) => {
    const row = new Float64Array(count)
    // Spans and stretches are in order: the span that ends at or behind the day is found by going on.
    let at = 0
    for (let i = 0; kind && i < count; i++) {
      const day = starts[i] ?? 0
      while (at < clue.days.length && (clue.days[at]?.last ?? 0) < day) at++
      row[i] = likelihood(clue.days[at - 1], clue.days[at], kind, day)
    }
    return row
  })
  const sums = weightsAt(prior, starts)
  for (const rows of byFamily(known, likelihoods)) addTempered(sums, rows)
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { starts, density: Array.from(sums, (sum) => Math.exp(sum - most)), likelihoods }
}

interface Known {
  readonly clue: Weighable
  readonly kind: Kind | undefined
}

function startsOf(known: readonly Known[], prior: readonly Stretch[]): number[] {
  const first = prior[0]?.first ?? 0
  const end = (prior.at(-1)?.last ?? 0) + 1
  const days = new Set<number>([first, end])
  const add = (day: number): void => {
    if (day > first && day < end) days.add(day)
  }
  for (const stretch of prior) add(stretch.first)
  for (const { clue, kind } of known) {
    if (!kind) continue
    for (const [at, span] of clue.days.entries()) {
      add(span.first)
      add(span.last + 1)
      // Between two spans what lies beyond either of them does not count; where the likelihood stays the same, nothing
      // changes.
      const earliest = clue.days[at - 1]?.last ?? Number.NEGATIVE_INFINITY
      const latest = clue.days[at + 1]?.first ?? Number.POSITIVE_INFINITY
      for (let i = 0; i < steps.length; i++) {
        const distance = steps[i] ?? 0
        const [before, after] = [span.first - distance, span.last + 1 + distance]
        if (before > earliest && kind.before[i] !== kind.before[i + 1]) add(before)
        if (after < latest && kind.after[i] !== kind.after[i + 1]) add(after)
      }
    }
  }
  return [...days].sort((a, b) => a - b)
}

/** At a day that lies in no span, the one before it or the one behind it speaks, whichever makes it likelier. */
function likelihood(before: Span | undefined, behind: Span | undefined, kind: Kind, day: number): number {
  if (behind && day >= behind.first) return kind.inside
  const after = before ? (kind.after[stepOf(day - before.last)] ?? 0) : Number.NEGATIVE_INFINITY
  const ahead = behind ? (kind.before[stepOf(behind.first - day)] ?? 0) : Number.NEGATIVE_INFINITY
  return Math.max(after, ahead)
}

/** The logarithm of the chance of each stretch before anything is read; both lists are in order. */
function weightsAt(prior: readonly Stretch[], starts: readonly number[]): Float64Array {
  const weights = new Float64Array(starts.length - 1)
  let at = 0
  for (let i = 0; i < weights.length; i++) {
    const day = starts[i] ?? 0
    while (at < prior.length && (prior[at]?.last ?? 0) < day) at++
    weights[i] = Math.log(day < (prior[at]?.first ?? Number.POSITIVE_INFINITY) ? 0 : (prior[at]?.weight ?? 0))
  }
  return weights
}

function byFamily(known: readonly Known[], likelihoods: readonly Float64Array[]): Float64Array[][] {
  const families = new Map<string, Float64Array[]>()
  for (const [i, { kind }] of known.entries()) {
    const row = likelihoods[i]
    if (!kind || !row) continue
    const rows = families.get(kind.family)
    if (rows) rows.push(row)
    else families.set(kind.family, [row])
  }
  return [...families.values()]
}

/** Adds for each stretch what the clues of a family say: the strongest objection in full, each further one for less. */
function addTempered(sums: Float64Array, rows: readonly Float64Array[]): void {
  const worst = new Float64Array(COUNTED)
  for (let i = 0; i < sums.length; i++) {
    worst.fill(0)
    for (const row of rows) {
      let value = row[i] ?? 0
      for (let at = 0; at < COUNTED && value < 0; at++) {
        const held = worst[at] ?? 0
        if (value < held) {
          worst[at] = value
          value = held
        }
      }
    }
    let weight = 1
    for (const value of worst) {
      sums[i] = (sums[i] ?? 0) + weight * value
      weight *= AGAIN
    }
  }
}
