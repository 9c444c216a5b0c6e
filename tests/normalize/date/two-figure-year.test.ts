import { expect, test } from 'vitest'
import { settleDates } from '../../../src/normalize/date/date.ts'
import { type Clipping, dateInput } from './clipping.ts'

const read = (clipping: Clipping) => settleDates(dateInput(clipping))

const BOTH = '[1918-11-10,2018-11-10]'
const old = 'President Woodrow Wilson said on Monday that the soldiers are coming home.'
const today = 'The ferry has a website and a page on Facebook, and people book with their smartphone.'

// What tells the century of a day with two figures for its year.
test.each<[string, Clipping, string]>([
  ['nothing', { date: ['10.11.18'] }, BOTH],
  ['nothing, the word of the owner', { user: '10.11.18' }, BOTH],
  ['nothing, a line below the headline', { head: ['10.11.18'] }, BOTH],
  ['the folder', { date: ['10.11.18'], path: 'papers/1918/a.txt' }, '1918-11-10'],
  ['a folder of some years', { date: ['10.11.18'], path: 'papers/1914-1923/a.txt' }, '1918-11-10'],
  ['a folder of this century', { date: ['10.11.18'], path: '2018/a.txt' }, '2018-11-10'],
  ['a folder of neither', { date: ['10.11.18'], path: '1962/a.txt' }, BOTH],
  ['an hour', { date: ['13/11/18 14:20'] }, '2018-11-13'],
  ['the address of the page', { date: ['10.11.18'], url: 'https://post.example/a' }, '2018-11-10'],
  [
    'an address in the text',
    { date: ['10.11.18'], body: 'See www.ferry.example for the hours.' },
    '2018-11-10',
  ],
  ['a day of saving', { date: ['10.11.18'], added: ['2021-03-04'] }, '2018-11-10'],
  ['a saved page', { date: ['10.11.18'], path: 'a.html' }, '2018-11-10'],
  ['the time of the text, then', { date: ['10.11.18'], body: old }, '1918-11-10'],
  ['the time of the text, now', { date: ['10.11.18'], body: today }, '2018-11-10'],
  ['the weekday, then', { date: ['Sunday, 10.11.18'] }, '1918-11-10'],
  ['the weekday, now', { date: ['Saturday, 10.11.18'] }, '2018-11-10'],
  // No year of two centuries.
  ['a year to come', { date: ['10.11.58'] }, '1958-11-10'],
  ['a whole year', { date: ['10.11.2018'] }, '2018-11-10'],
  ['a day that the other century has not', { date: ['29.2.00'] }, '2000-02-29'],
  ['a year first', { date: ['2018-11-10'] }, '2018-11-10'],
])('told by %s', (_, clipping, expected) => expect(read(clipping).date?.edtf).toBe(expected))

test('day and month in doubt as well', () =>
  expect(read({ date: ['3/4/18'], outlet: { dayMonthOrder: null } }).date?.edtf).toMatch(/^\[1918-.*,2018-/))

test('a doubt is reported, an answer is not', () => {
  const rules = (clipping: Clipping) => read(clipping).diagnostics.map(({ rule }) => rule)
  expect(rules({ date: ['10.11.18'] })).toEqual(['date/ambiguous'])
  expect(rules({ date: ['10.11.18'], path: '1918/a.txt' })).toEqual([])
})
