import { expect, test } from 'vitest'
import { overTime } from '../../src/render/over-time.ts'
import { archiveOf } from './archive.ts'

type Interval = readonly [earliest: string | null, latest: string | null]

function over(...dates: readonly Interval[]) {
  const clippings = dates.map((date, index) => ({ id: `a${index}`, title: `Notice ${index}`, date }))
  return overTime(archiveOf(clippings).archive.entries)
}

test('a day and a month are sure, an interval is spread over its days', () => {
  expect(
    over(['2021-02-09', '2021-02-09'], ['2021-02-01', '2021-02-28'], ['2021-02-27', '2021-03-08']),
  ).toEqual({
    unit: 'month',
    dated: 3,
    periods: [
      { period: '2021-02', sure: 2, expected: 2.2 },
      { period: '2021-03', sure: 0, expected: 0.8 },
    ],
  })
})

test('the numbers of a chart add up to the articles that it stands for', () => {
  const made = over(
    ['1999-03-01', '2003-07-09'],
    ['2001-01-01', '2001-12-31'],
    ['2000-11-05', '2007-02-02'],
    ['2004-04-04', '2004-04-04'],
  )
  expect(made.unit).toBe('year')
  expect(made.dated).toBe(4)
  const sum = made.periods.reduce((total, { expected }) => total + expected, 0)
  expect(sum).toBeCloseTo(4, 6)
  for (const { sure, expected } of made.periods) expect(expected).toBeGreaterThanOrEqual(sure)
})

test('open ends and intervals of more than ten years say nothing of the shape', () => {
  expect(over(['2001-01-01', null], [null, '2001-01-01'], ['1900-01-01', '1999-12-31'])).toEqual({
    unit: 'month',
    periods: [],
    dated: 0,
  })
})

test('a century and more is told by decades', () => {
  const made = over(['1850-05-01', '1850-05-01'], ['1923-01-01', '1923-12-31'], ['2020-06-06', '2020-06-06'])
  expect(made.unit).toBe('decade')
  expect(made.periods.map(({ period, sure }) => [period, sure])).toEqual([
    ['1850s', 1],
    ['1920s', 1],
    ['2020s', 1],
  ])
})
