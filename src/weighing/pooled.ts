import type { WeighedClues } from '../model/article.ts'
import { shortestInterval } from './interval.ts'
import { measuredKinds } from './kinds.ts'
import { type Weighable, weigh } from './posterior.ts'
import { prior, type Stretch } from './prior.ts'
import type { Days, Span } from './span.ts'

// The share of the chance that a claim of several articles holds.
const SHARE = 0.985

// Beyond these days around its claim the clues of an article are not kept: its day is hardly there.
const AROUND = 4 * 366

/**
 * The clues of an article and what they claim → what is kept of them, to weigh them beside what other articles say. Those that
 * leave too many years for a claim are kept whole.
 */
export function keptClues(clues: readonly Weighable[], claim: Span | null): WeighedClues {
  const [first, last] = bounds()
  const from = claim ? Math.max(first, claim.first - AROUND) : first
  const to = claim ? Math.min(last, claim.last + AROUND) : last
  const kept = clues.flatMap(({ kind, days }): WeighedClues['clues'][number][] => {
    const near = around(days, from, to)
    if (near.length === 0 || !measuredKinds().has(kind) || kind.startsWith('incumbents')) return []
    return [[kind, ...near.flatMap((span) => [Math.max(first, span.first), Math.min(last, span.last)])]]
  })
  return { from, to, clues: kept }
}

/**
 * What articles of one event claim together, as if all of their clues stood in one text; null where they have no days in
 * common. What several of them tell of the same days is one thing told several times, and counts once.
 */
export function pooledSpan(articles: readonly WeighedClues[]): Span | null {
  const from = Math.max(...articles.map((one) => one.from))
  const to = Math.min(...articles.map((one) => one.to))
  if (from > to) return null
  const clues = new Map(articles.flatMap((one) => one.clues.map((clue) => [clue.join(' '), clue] as const)))
  const weighed = weigh([...clues.values()].map(weighable), measuredKinds(), within(prior(), from, to))
  return shortestInterval(weighed, SHARE)
}

/** A clue that was kept, to be weighed. */
export function weighable([kind, ...ends]: WeighedClues['clues'][number]): Weighable {
  const days: Span[] = []
  for (let i = 0; i + 1 < ends.length; i += 2) days.push({ first: ends[i] ?? 0, last: ends[i + 1] ?? 0 })
  return { kind, days }
}

/** The spans that reach into these days, and the next one on either side: a day between two is the nearer's. */
function around(days: Days, from: number, to: number): Days {
  const before = days.filter(({ last }) => last < from)
  const after = days.filter(({ first }) => first > to)
  const inside = days.slice(before.length, days.length - after.length)
  return [...before.slice(-1), ...inside, ...after.slice(0, 1)]
}

function within(stretches: readonly Stretch[], from: number, to: number): Stretch[] {
  return stretches
    .filter(({ first, last }) => first <= to && last >= from)
    .map(({ first, last, weight }) => ({
      first: Math.max(first, from),
      last: Math.min(last, to),
      weight,
    }))
}

function bounds(): readonly [number, number] {
  const stretches = prior()
  return [stretches[0]?.first ?? 0, stretches.at(-1)?.last ?? 0]
}
