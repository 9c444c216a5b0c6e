import { describe, expect, test } from 'vitest'
import { isToCome, readTypedDate } from '../../src/desk/date-input.ts'

describe('dates as people type them', () => {
  test.each([
    ['12 Nov 2024', '2024-11-12'],
    ['Nov 12, 2024', '2024-11-12'],
    ['2024-11-12', '2024-11-12'],
    ['12. November 2024', '2024-11-12'],
    ['November 2024', '2024-11'],
    ['1984', '1984'],
    ['about 1984', '1984~'],
    ['the 1950s', '195X'],
    ['2024-11-06/2024-11-12', '2024-11-06/2024-11-12'],
    ['2025-05-06/..', '2025-05-06/..'],
    ['../2014-05-02', '../2014-05-02'],
    ['2013/2014', '2013/2014'],
    ['12 Nov. 2024.', '2024-11-12'],
    ['3 to 9 May 2014', '2014-05-03/2014-05-09'],
    ['3–9 May 2014', '2014-05-03/2014-05-09'],
    ['between 28 April and 9 May 2014', '2014-04-28/2014-05-09'],
    ['March to May 2014', '2014-03-01/2014-05-31'],
    ['1 December 2013 - 9 May 2014', '2013-12-01/2014-05-09'],
    ['2013 to 2014', '2013-01-01/2014-12-31'],
    ['before 2 May 2014', '../2014-05-01'],
    ['since 2 May 2014', '2014-05-02/..'],
    ['until 2 May 2014', '../2014-05-02'],
    ['25/12/2014', '2014-12-25'],
  ])('%s → %s', (typed, edtf) => expect(readTypedDate(typed, null).edtf).toBe(edtf))

  test.each([
    ['', 'Type a date'],
    ['soon', 'no date'],
    ['32 May 2014', 'no date'],
    ['30 February 2014', 'no date'],
    ['3/4/2014', 'may be 4 March 2014 or 3 April 2014'],
    ['9 to 3 May 2014', 'ends before it begins'],
    ['May', 'no date'],
    ['2014-05-06/x', 'no date'],
    ['2014-13-06/..', 'no date'],
  ])('%s: %s', (typed, message) => expect(() => readTypedDate(typed, null)).toThrow(message))

  test.each([
    ['5 Nov 2033', true],
    ['since 5 Nov 2033', true],
    ['5 Nov 2023', false],
    ['1 May 2024', false], // tomorrow
    ['2024', false],
    ['before 2033', false],
  ])('%s is still to come: %s', (typed, wanted) =>
    expect(isToCome(readTypedDate(typed, null), Date.UTC(2024, 3, 30, 12))).toBe(wanted),
  )

  test('the outlet decides which is the month', () => {
    expect(readTypedDate('3/4/2014', { dayMonthOrder: 'mdy', timeZone: null }).edtf).toBe('2014-03-04')
    expect(readTypedDate('3/4/2014', { dayMonthOrder: 'dmy', timeZone: null }).edtf).toBe('2014-04-03')
  })
})
