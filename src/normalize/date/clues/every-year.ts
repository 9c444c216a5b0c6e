import { dayNumber, dayOf } from '../../../lib/calendar.ts'
import { type Days, type Span, union } from '../../../weighing/span.ts'

/** No text is younger than the end of this year. */
export const lastYear = 2045

/** Days before and behind one that a text may be from. */
export interface Reach {
  readonly before: number
  readonly after: number
}

/**
 * A day of every year since `firstYear`, with the days around it; none for 30 February.
 *
 * @param counts whether a day, by its number, is meant
 */
export function everyYear(
  month: number,
  day: number,
  { before, after }: Reach,
  firstYear = 1850,
  counts: (number: number) => boolean = () => true,
): Days {
  const spans: Span[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    const name = dayOf(year, month, day)
    const number = name === null ? null : dayNumber(name)
    if (number !== null && counts(number)) spans.push({ first: number - before, last: number + after })
  }
  return union(spans)
}
