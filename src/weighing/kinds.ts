import { shippedRows } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'

/** Distances from the range of a clue, in days: up to a month, half a year, 1, 2, 4, 8 and 16 years, and beyond. */
export const distances = [31, 183, 366, 731, 1461, 2922, 5844] as const

/**
 * The same, and 32, 64 and 128 years: measured texts are of forty years, and none shows how seldom what was news in 1912 is
 * named in 2010 as if it were. Each of these halves what was measured of sixteen years and more: a careful guess.
 */
export const steps: readonly number[] = [...distances, 11_688, 23_376, 46_752]

/**
 * How likely a kind of clue is in a text, by how far the day of the text lies from what the clue names. Logarithms,
 * 0 for the likeliest.
 */
export interface Kind {
  readonly kind: string
  /** Clues of one family say much the same again: they are not independent. */
  readonly family: string
  /** By step before the range, nearest first. */
  readonly before: readonly number[]
  readonly inside: number
  /** By step after the range, nearest first. */
  readonly after: readonly number[]
}

/** The measured table, `knowledge/almanac/reliability.csv`, by the name of the kind. */
export const measuredKinds = once((): ReadonlyMap<string, Kind> => {
  const rows = shippedRows<string>('almanac/reliability.csv')
  return new Map(rows.map((row) => [row.kind ?? '', kindOf(row)]))
})

/** A row of a table of kinds: columns before1 to before8, inside, after1 to after8 hold likelihoods. */
export function kindOf(row: Readonly<Record<string, string>>): Kind {
  const side = (name: string): number[] =>
    Array.from({ length: distances.length + 1 }, (_, i) => Number(row[`${name}${i + 1}`]))
  return weighedKind({
    kind: row.kind ?? '',
    family: row.family ?? '',
    before: side('before'),
    inside: Number(row.inside),
    after: side('after'),
  })
}

/** A kind with measured likelihoods, eight to each side, nearest first. */
export interface MeasuredLikelihoods {
  readonly kind: string
  readonly family: string
  readonly before: readonly number[]
  readonly inside: number
  readonly after: readonly number[]
}

/** The same as logarithms, and for the steps beyond what was measured. */
export function weighedKind({ kind, family, before, inside, after }: MeasuredLikelihoods): Kind {
  const step = fading.has(family) || /-(?:sitting|lost)$/.test(kind) ? Math.log(0.5) : 0
  const side = (measured: readonly number[]): number[] => {
    const logs = measured.map(Math.log)
    const last = logs.at(-1) ?? 0
    // What stays in use for ever says nothing of how long ago it began.
    return [...logs, ...steps.slice(distances.length).map((_, i) => last + (last < 0 ? (i + 1) * step : 0))]
  }
  return { kind, family, before: side(before), inside: Math.log(inside), after: side(after) }
}

/** What was news and how it was written fades; those who governed are named for ever, but not as who does something now. */
const fading: ReadonlySet<string> = new Set(['affair', 'term', 'style', 'address'])

/** Which of the steps a number of days (1 and more) is. */
export function stepOf(days: number): number {
  for (let i = 0; i < steps.length; i++) if (days <= (steps[i] ?? 0)) return i
  return steps.length
}
