import { shippedRows } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'

/** Distances from the range of a clue, in days: up to a month, half a year, 1, 2, 4, 8 and 16 years, and beyond. */
export const distances = [31, 183, 366, 731, 1461, 2922, 5844] as const

/**
 * How likely a kind of clue is in a text, by how far the day of the text lies from what the clue names. Logarithms,
 * 0 for the likeliest.
 */
export interface Kind {
  readonly kind: string
  /** Clues of one family say much the same again: they are not independent. */
  readonly family: string
  /** By distance before the range, nearest first. */
  readonly before: readonly number[]
  readonly inside: number
  /** By distance after the range, nearest first. */
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
    Array.from({ length: distances.length + 1 }, (_, i) => Math.log(Number(row[`${name}${i + 1}`])))
  return {
    kind: row.kind ?? '',
    family: row.family ?? '',
    before: side('before'),
    inside: Math.log(Number(row.inside)),
    after: side('after'),
  }
}

/** Which of the eight distances a number of days (1 and more) is. */
export function distanceOf(days: number): number {
  for (let i = 0; i < distances.length; i++) if (days <= (distances[i] ?? 0)) return i
  return distances.length
}
