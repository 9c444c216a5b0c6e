import { shippedRows } from '../knowledge/shipped.ts'
import { numberOf } from '../lib/calendar.ts'
import { once } from '../lib/once.ts'

/** A stretch of days, both ends included, with the chance of each day before anything is read. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly weight: number
}

/** `knowledge/almanac/prior.csv`: how much of what people keep is of which years. */
export const prior = once((): readonly Stretch[] =>
  shippedRows<'from' | 'to' | 'weight'>('almanac/prior.csv').map(({ from, to, weight }) => ({
    first: numberOf(Number(from), 1, 1),
    last: numberOf(Number(to), 12, 31),
    weight: Number(weight),
  })),
)
