import { shippedRows } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import type { Span } from './span.ts'

const rows = once(() => shippedRows<'claim' | 'days' | 'n' | 'held'>('almanac/confidence.csv'))

/** How many in a hundred claims of this width held the day, on sources left out of the measurement. */
export function claimedConfidence({ first, last }: Span): number {
  const width = last - first + 1
  const row = rows().find(({ claim, days }) => claim === 'weighing' && width <= Number(days))
  return Number(row?.held ?? 0.97)
}
