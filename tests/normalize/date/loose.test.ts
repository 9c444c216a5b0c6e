import { expect, test } from 'vitest'
import { readDate } from '../../../src/normalize/date/stated.ts'

const read = (text: string): string | null => readDate(text, { order: 'dmy', timeZone: null })?.edtf ?? null

test.each([
  ['c. summer 1988?', '1988-22%'],
  ['Spring, 1923', '1923-21'],
  ['Herbst 1962', '1962-23'],
  ['primavera del 1943', '1943-21'],
  ['Winter 1962/63', '1962-12/1963-03'],
  ['Christmas 1955', '1955-12'],
  ['May 1937?', '1937-05?'],
  ['12 May 1937 (?)', '1937-05-12?'],
  ['probably May 1937', '1937-05?'],
  ['1855 (probably)', '1855?'],
  ['c.1937', '1937~'],
  ['[c1937]', '1937~'],
  ['vers 1930', '1930~'],
  ['early 1950s', '1950/1954'],
  ['mid-1930s', '1933/1937'],
  ['late 1988', '1988-08/1988-12'],
  ['Ende Mai 1988', '1988-05-18/1988-05-31'],
  ['Anfang der 1930er Jahre', '1930/1934'],
  ['début des années 1930', '1930/1934'],
  ['mediados de los años 1980', '1983/1987'],
  ['c. 1890s', '189X'],
  ['1914-18', '1914/1918'],
  ['1914–1918', '1914/1918'],
  ['1921-22', '1921/1922'],
  ['between 1940 and 1945', '1940/1945'],
  ['May/June 1988', '1988-05/1988-06'],
  ['April or May 1950', '1950-04/1950-05'],
  ['12-14 May 1988', '1988-05-12/1988-05-14'],
  ['12. bis 14. Mai 1988', '1988-05-12/1988-05-14'],
  ['12 May - 14 June 1988', '1988-05-12/1988-06-14'],
  ['before 1900', '../1899'],
  ['nach 1945', '1946/..'],
  ['not after 1950', '../1950'],
  ['no later than 1950', '../1950'],
  ['spätestens 1950', '../1950'],
  ['not before 1950', '1950/..'],
  ['frühestens 1950', '1950/..'],
  ['not after May 1950', '../1950-05'],
  ['week of 3 May 1962', '1962-04-27/1962-05-09'],
  ['Woche vom 3. Mai 1962', '1962-04-27/1962-05-09'],
  ['late summer 1962', '1962-22'],
  ['late 19th century', '18XX'],
  ['19th century', '18XX'],
  ['siglo XX', '19XX'],
  ['5/1937', '1937-05'],
])('%s is noted as %s', (text, edtf) => expect(read(text)).toBe(edtf))

test.each([
  ['1950-05', '1950-05'],
  ['1988-22', '1988-22'],
  ['3/4/2024', '2024-04-03'],
  ['Published 3 May 2014', '2014-05-03'],
  ['Saturday, 14 August 1926', '1926-08-14'],
  ['2014-05-02/2014-05-09', '2014-05-02/2014-05-09'],
  ['June 1988', '1988-06'],
  ['summer', null],
  ['vor dem Krieg', null],
  ['2003-2004 season', null],
  ['12', null],
  ['page 12', null],
  ['not dated', null],
  ['1988 1989', null],
  ['May or so', null],
])('%s stays %s', (text, edtf) => expect(read(text)).toBe(edtf))

test.each([
  ['1988-21', '1988-03-01', '1988-06-30'],
  ['1988-22', '1988-06-01', '1988-09-30'],
  ['1988-23', '1988-09-01', '1988-12-31'],
  ['1988-24', '1988-01-01', '1989-03-31'],
])('the season %s is from %s to %s', (edtf, earliest, latest) =>
  expect(readDate(edtf, { order: null, timeZone: null })).toEqual({ edtf, earliest, latest }),
)

test.each([
  ['[2024-03-01..2024-03-05,2024-04-01..2024-04-09]', '2024-03-01', '2024-04-09'],
  ['[2020,2022..2024]', '2020-01-01', '2024-12-31'],
  ['[2024-04,2024-02]', '2024-02-01', '2024-04-30'],
  ['{2019..2021}', '2019-01-01', '2021-12-31'],
  ['[..2024-03-04]', null, '2024-03-04'],
  ['[2019,2024-03..]', '2019-01-01', null],
])('the set %s is from %s to %s', (edtf, earliest, latest) =>
  expect(readDate(edtf, { order: null, timeZone: null })).toEqual({ edtf, earliest, latest }),
)

test.each([
  '[..]',
  '[2024-13..2024-14]',
  '[ferry..2024]',
  '[2024,]',
  '[2019..2021..2023]',
  '[2019/2021]',
  '{2019,2021/..}',
])('%s is no set', (text) => expect(readDate(text, { order: null, timeZone: null })?.edtf).not.toBe(text))
