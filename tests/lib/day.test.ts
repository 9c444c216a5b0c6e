import { expect, test } from 'vitest'
import { daySpan, monthLength, monthsBetween, weekdayNumber } from '../../src/lib/day.ts'

test('days, weeks and months', () => {
  expect(weekdayNumber('2024-11-17')).toBe(7)
  expect(daySpan('2024-02-28', '2024-03-01')).toBe(3)
  expect(monthLength('2023-02')).toBe(28)
  expect(monthsBetween('2023-11-30', '2024-02-01')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
})
