import { expect, test } from 'vitest'
import { isReachable, labelledValue } from '../../src/text/label-line.ts'

test.each([
  ['Attendance: 4,312', 'Attendance', '4,312'],
  ['Arbitre : M. Roe', 'Arbitre', 'M. Roe'],
  ['2. Halbzeit: 1:0 Holm', null, null],
  ['Spielort：大阪', 'Spielort', '大阪'],
  ['Man of the match: Ida Holm', 'Man of the match', 'Ida Holm'],
  ['10:30', null, null],
  ['https://osk.example/7', null, null],
  ['He said: no.', 'He said', 'no.'],
  ['and then: rain', null, null],
  ['The mayor of Osk has one thing to say to them all: go home', null, null],
  [`Note: ${'x'.repeat(400)}`, null, null],
])('%s', (line, label, value) => {
  expect(labelledValue(line)).toEqual(label === null ? null : { label, value })
})

test.each([
  ['ada@osk.example', true],
  ['www.osk.example', true],
  ['01234 567890', true],
  ['4,312', false],
  ['104 minutes', false],
  ['12.000', false],
])('reachable: %s', (value, is) => {
  expect(isReachable(value)).toBe(is)
})
