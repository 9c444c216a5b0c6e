import { expect, test } from 'vitest'
import { dayName, numberOf } from '../../src/lib/calendar.ts'
import { keptClues, pooledSpan } from '../../src/weighing/pooled.ts'
import type { Span } from '../../src/weighing/span.ts'

const years = (first: number, last: number): Span => ({
  first: numberOf(first, 1, 1),
  last: numberOf(last, 12, 31),
})
const open = (first: number): Span => ({ first: numberOf(first, 1, 1), last: Number.POSITIVE_INFINITY })
const clue = (kind: string, ...days: Span[]) => ({ kind, days })
const widthOf = (span: Span | null): number => (span ? span.last - span.first : Number.NaN)

/** What articles claim together, each given as its clues and its own claim. */
function together(...articles: [clues: ReturnType<typeof clue>[], claim: Span][]): Span | null {
  return pooledSpan(articles.map(([clues, claim]) => keptClues(clues, claim)))
}

const everyYear = Array.from({ length: 200 }, (_, i) => years(1800 + i, 1800 + i))
// A clue of one kind, and one of another that says the same.
const brown = ['head-sitting', 'administration', 'affair'].map((kind) => clue(kind, years(2007, 2009)))
const bush = ['head-sitting', 'administration', 'affair'].map((kind) => clue(kind, years(2001, 2008)))

test('two articles that each know one end know both together', () => {
  const span = together([brown, years(2007, 2009)], [bush, years(2001, 2008)])
  expect(span && [dayName(span.first) >= '2006-06-01', dayName(span.last) <= '2009-12-31']).toEqual([
    true,
    true,
  ])
})

test('the same said by two is no less sure than by one, and no day outside is let in', () => {
  const one = together([brown, years(2007, 2009)])
  const two = together([brown, years(2007, 2009)], [brown, years(2007, 2009)])
  expect(widthOf(two)).toBeLessThanOrEqual(widthOf(one))
})

test('a day of every year is kept for the years of the claim, and its ends are numbers', () => {
  const kept = keptClues(
    [clue('dateline-day', ...everyYear), clue('term-open', open(1990))],
    years(1960, 1961),
  )
  expect(kept.clues.map(([kind, ...ends]) => [kind, ends.length])).toEqual([
    ['dateline-day', 2 * 14],
    ['term-open', 2],
  ])
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept)
})

test('a kind that is not known is not kept', () => {
  expect(keptClues([clue('no-such-kind', years(2001, 2008))], years(2001, 2008)).clues).toEqual([])
})

test('articles of far apart times have no days in common', () => {
  expect(together([brown, years(2007, 2009)], [brown, years(1930, 1940)])).toBeNull()
})
