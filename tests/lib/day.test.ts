import { expect, test } from 'vitest'
import { datePhrase, daySpan, monthLength, monthsBetween, weekday, weekdayNumber } from '../../src/lib/day.ts'

test.each([
  [null, null, 'no date known'],
  ['2024-11-12', '2024-11-12', '12 November 2024'],
  ['2024-11-06', '2024-11-12', 'between 6 and 12 November 2024'],
  ['2024-10-28', '2024-11-03', 'between 28 October and 3 November 2024'],
  ['2023-12-30', '2024-01-02', 'between 30 December 2023 and 2 January 2024'],
  ['2022-01-01', '2022-01-31', 'in January 2022'],
  ['2024-02-01', '2024-02-29', 'in February 2024'],
  ['2023-02-01', '2023-02-27', 'between 1 and 27 February 2023'],
  ['2022-01-01', '2022-12-31', 'in 2022'],
  ['2020-01-01', '2022-12-31', 'between 2020 and 2022'],
  ['2022-03-01', '2022-05-31', 'between March and May 2022'],
  ['2021-11-01', '2022-02-28', 'between November 2021 and February 2022'],
  ['2025-05-06', null, 'on or after 6 May 2025'],
  [null, '2025-05-06', 'on or before 6 May 2025'],
])('from %s to %s is "%s"', (earliest, latest, phrase) => {
  expect(datePhrase(earliest, latest)).toBe(phrase)
})

test('days, weeks and months', () => {
  expect(weekday('2024-11-12')).toBe('Tuesday')
  expect(weekdayNumber('2024-11-17')).toBe(7)
  expect(daySpan('2024-02-28', '2024-03-01')).toBe(3)
  expect(monthLength('2023-02')).toBe(28)
  expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
})
