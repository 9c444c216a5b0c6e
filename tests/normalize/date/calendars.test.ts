import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayName } from '../../../src/lib/calendar.ts'
import { type Calendar, dayIn } from '../../../src/normalize/date/calendars.ts'
import { easterOf } from '../../../src/normalize/date/easter.ts'

/** What ICU, which Node has, makes of a day. */
function byIcu(calendar: string, day: number): readonly number[] {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${dayName(day)}T12:00:00Z`))
  return ['year', 'month', 'day'].map((type) => Number(parts.find((part) => part.type === type)?.value))
}

test.each([
  ['islamic', 'islamic-civil'],
  ['persian', 'persian'],
  ['thai', 'buddhist'],
] as const)('the days of the %s calendar are those of ICU', (calendar: Calendar, icu) => {
  fc.assert(
    fc.property(fc.integer({ min: -10_500, max: 35_000 }), (day) => {
      const [year = 0, month = 0, date = 0] = byIcu(icu, day)
      expect(dayIn(calendar, year, month, date)).toBe(day)
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['republican', 1, 1, 1, '1792-09-22'],
  ['republican', 2, 11, 9, '1794-07-27'],
  ['republican', 8, 2, 18, '1799-11-09'],
  ['republican', 15, 1, 1, null],
  ['islamic', 1400, 2, 30, null],
  ['islamic', 1400, 1, 31, null],
  ['persian', 1357, 12, 30, null],
  ['persian', 1358, 12, 30, '1980-03-20'],
  ['thai', 2519, 2, 30, null],
  // The year began in April.
  ['thai', 2475, 2, 10, '1933-02-10'],
] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, expected) => {
  const found = dayIn(calendar, year, month, day)
  expect(found === null ? null : dayName(found)).toBe(expected)
})

test.each([
  [1818, '1818-03-22'],
  [1916, '1916-04-23'],
  [1943, '1943-04-25'],
  [1984, '1984-04-22'],
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
])('Easter of %i is %s', (year, day) => expect(dayName(easterOf(year))).toBe(day))
