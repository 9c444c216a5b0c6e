import { expect, test } from 'vitest'
import { findDates } from '../../../src/normalize/date/expression.ts'

// Days in languages of which little more is known; the second half is no day, or another one.
test.each([
  ['12. listopada 2019. u 09:30', 10, 12],
  ['četvrtak, 21. siječnja 2021.', 1, 21],
  ['3 юли 2020 г.', 7, 3],
  ['5. decembra 2018', 12, 5],
  ['12. juuni 2019', 6, 12],
  ['12 ביוני 2019', 6, 12],
  ['12 जून 2019', 6, 12],
  ['12 мај 2019', 5, 12],
  ['12 listopada 2019', 11, 12],
  ['12. listopadu 2019', 11, 12],
  ['12. lipca 2019', 7, 12],
  ['3 июля 2020 г.', 7, 3],
])('%s', (text, month, day) => {
  expect(findDates(text)[0]).toMatchObject({ month, day })
})

test.each(['12 जनता 2019', '3 юлиев 2020', '12. lipe 2019', '5 decem 2018'])('%s is no day', (text) => {
  expect(findDates(text).filter(({ day }) => day !== null)).toEqual([])
})
