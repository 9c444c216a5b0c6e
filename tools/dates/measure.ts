import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { numberOf } from '../../src/lib/calendar.ts'
import type { Clue } from '../../src/normalize/date/clues/clue.ts'
import { distances, type Kind, stepOf, weighedKind } from '../../src/weighing/kinds.ts'
import { prior } from '../../src/weighing/prior.ts'
import type { DatedArticle } from './articles.ts'

/** Likelihoods of a kind, 1 for the likeliest, and how many articles they were measured on. */
export interface MeasuredKind {
  readonly kind: string
  readonly family: string
  readonly n: number
  readonly before: readonly number[]
  readonly inside: number
  readonly after: readonly number[]
}

/**
 * `believed`: in each place, what is believed beforehand weighs as much as so many articles. `spread`: see `exposureOf`. `most`:
 * the articles of one source weigh together as much as so many at most, as what they have in common is theirs alone.
 */
const usual = { believed: 3, spread: 0.1, most: 150 }

/**
 * Kinds of times of which no measured article is. What is believed of them was counted: how many of the articles, all of
 * other times, have one (docs/dates.md). How these are spread over the years tells nothing of how likely they are in theirs.
 */
const counted: ReadonlySet<string> = new Set([
  'affair-old',
  'courtesy',
  'courtesies',
  'addressed',
  'addressed-many',
  'addressed-two',
  'name-life-lost',
  'name-office-lost',
  'term-gone',
])

/** What is believed of each kind before measuring. */
export function carefulKinds(path: string): MeasuredKind[] {
  const rows: Record<string, string>[] = parse(readFileSync(path, 'utf8'), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  })
  return rows.map(({ kind = '', family = '', before = '', inside = '', after = '' }) => ({
    kind,
    family,
    n: 0,
    before: before.split(' ').map(Number),
    inside: Number(inside),
    after: after.split(' ').map(Number),
  }))
}

/** How often the day of an article lies in each distance from what a clue of the kind names, against chance. */
export function measureKinds(
  careful: readonly MeasuredKind[],
  articles: readonly DatedArticle[],
  weights: typeof usual = usual,
): MeasuredKind[] {
  const exposure = exposureOf(articles, weights.spread)
  return careful.map((kind) => {
    const counts = Array<number>(17).fill(0)
    const chances = Array<number>(17).fill(0)
    const shares = sharesOf(kind.kind, articles, weights.most)
    let [n, weighed] = [0, 0]
    for (const { clues, day, source } of articles) {
      const own = clues.filter((clue) => clue.kind === kind.kind && clue.days.length > 0)
      const share = shares.get(source) ?? 1
      if (own.length > 0) {
        n++
        weighed += share
      }
      for (const clue of own) {
        const weight = share / own.length
        const at = placeOf(clue, day)
        counts[at] = (counts[at] ?? 0) + weight
        for (const [place, width] of widths(clue, exposure).entries())
          chances[place] = (chances[place] ?? 0) + weight * width
      }
    }
    return n === 0 || counted.has(kind.kind)
      ? kind
      : { ...settled(kind, counts, chances, weighed, weights.believed), n }
  })
}

/** By source: how much each of its articles with a clue of the kind weighs. */
function sharesOf(
  kind: string,
  articles: readonly DatedArticle[],
  most: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { clues, source } of articles)
    if (clues.some((clue) => clue.kind === kind && clue.days.length > 0))
      found.set(source, (found.get(source) ?? 0) + 1)
  return new Map(Array.from(found, ([source, count]) => [source, Math.min(1, most / count)]))
}

/** As many articles as believed in a place leave its likelihood; more or fewer raise or lower it. */
function settled(
  kind: MeasuredKind,
  counts: readonly number[],
  chances: readonly number[],
  n: number,
  trust: number,
): MeasuredKind {
  const believed = [...[...kind.before].reverse(), kind.inside, ...kind.after]
  const scale = n / (believed.reduce((sum, value, i) => sum + value * (chances[i] ?? 0), 0) || 1)
  const raw = believed.map(
    (value, i) => (value * ((counts[i] ?? 0) + trust)) / (value * scale * (chances[i] ?? 0) + trust),
  )
  const most = Math.max(...raw)
  const likelihoods = raw.map((value) => value / most)
  return {
    ...kind,
    n,
    before: likelihoods.slice(0, 8).reverse(),
    inside: likelihoods[8] ?? 1,
    after: likelihoods.slice(9),
  }
}

/** 0 to 7: before, farthest first; 8: inside; 9 to 16: after, nearest first. */
function placeOf({ days }: Clue, day: number): number {
  const away = days.map(({ first, last }) => (day < first ? day - first : day > last ? day - last : 0))
  const nearest = away.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a), away[0] ?? 0)
  if (nearest === 0) return 8
  // What lies beyond the measured distances is counted as one.
  const step = Math.min(stepOf(Math.abs(nearest)), distances.length)
  return nearest < 0 ? 7 - step : 9 + step
}

const [firstDay, lastDay] = [numberOf(1780, 1, 1), numberOf(2045, 12, 31)]

/**
 * How many of the articles are of a day before the one given: a clue can only be seen in an article that there is. To
 * the articles, each spread over a year, a share is added that is spread as `prior.csv` says.
 */
function exposureOf(articles: readonly DatedArticle[], spread: number): (day: number) => number {
  const density = new Float64Array(lastDay - firstDay + 2)
  const add = (from: number, to: number, weight: number): void => {
    const first = Math.max(0, from - firstDay)
    const last = Math.min(density.length - 1, to - firstDay)
    for (let i = first; i <= last; i++) density[i] = (density[i] ?? 0) + weight
  }
  for (const { day } of articles) add(day - 182, day + 182, 1 / 365)
  const all = prior().reduce((sum, { first, last, weight }) => sum + weight * (last - first + 1), 0)
  for (const { first, last, weight } of prior()) add(first, last, (spread * articles.length * weight) / all)
  for (let i = 1; i < density.length; i++) density[i] = (density[i] ?? 0) + (density[i - 1] ?? 0)
  return (day) => density[Math.min(density.length - 1, Math.max(0, day - firstDay))] ?? 0
}

/** How many articles lie in each place; a day between two spans is the nearer's. */
function widths({ days }: Clue, exposure: (day: number) => number): number[] {
  const found = Array<number>(17).fill(0)
  const add = (place: number, from: number, to: number): void => {
    if (to >= from) found[place] = (found[place] ?? 0) + exposure(to) - exposure(from - 1)
  }
  for (const [at, { first, last }] of days.entries()) {
    add(8, first, last)
    const before = days[at - 1]?.last ?? first - 200_000
    const after = days[at + 1]?.first ?? last + 200_000
    for (let i = 0; i <= distances.length; i++) {
      const near = i === 0 ? 1 : (distances[i - 1] ?? 0) + 1
      const far = distances[i] ?? 100_000
      add(7 - i, Math.max(first - far, Math.ceil((before + first) / 2)), first - near)
      if (Number.isFinite(last))
        add(9 + i, last + near, Math.min(last + far, Math.ceil((last + after) / 2) - 1))
    }
  }
  return found
}

/** The measured kinds in the form that weighing reads. */
export function kindMap(kinds: readonly MeasuredKind[]): ReadonlyMap<string, Kind> {
  return new Map(kinds.map((kind) => [kind.kind, weighedKind(kind)]))
}
