import { shippedRows } from '../../../knowledge/shipped.ts'
import { dayName, numberOf } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import type { Span } from '../../../weighing/span.ts'
import type { Clue } from './clue.ts'

interface Manner {
  readonly name: string
  /** What a text with it has in any case. */
  readonly holds: string
  readonly pattern: RegExp
  /** What no text of those years has; null where it does not matter. */
  readonly without: RegExp | null
  readonly times: number
  readonly span: Span
}

/** `knowledge/almanac/manners.csv` */
const manners = once((): readonly Manner[] =>
  shippedRows<'name' | 'holds' | 'pattern' | 'times' | 'from' | 'to' | 'without'>('almanac/manners.csv').map(
    ({ name, holds, pattern, times, from, to, without }) => ({
      name,
      holds,
      pattern: new RegExp(pattern, 'gmu'),
      without: without === '' ? null : new RegExp(without, 'u'),
      times: Number(times),
      span: {
        first: numberOf(Number(from), 1, 1),
        last: to === '' ? Number.POSITIVE_INFINITY : numberOf(Number(to), 12, 31),
      },
    }),
  ),
)

/** "NORDHAVEN (NPA) _", "(KRT)": how news services wrote in some years, and in no others. */
export function readManners(text: string): Clue[] {
  return manners().flatMap(({ name, holds, pattern, without, times, span }) => {
    if (!text.includes(holds)) return []
    const found = [...text.matchAll(pattern)]
    const match = found[times - 1]
    if (!match || without?.test(text)) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const [from, to] = [span.first, span.last].map((day) => (Number.isFinite(day) ? dayName(day) : null))
    const facts = { term: name, from: from ?? null, to: to ?? null }
    const evidence = { text: match[0], start, end, rule: 'word-in-use', facts }
    return [{ kind: 'manner', days: [span], subject: name, evidence }]
  })
}
