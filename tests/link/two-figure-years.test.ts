import { expect, test } from 'vitest'
import { centuriesByArchive } from '../../src/link/two-figure-years.ts'
import { type RecordSketch, record } from './records.ts'

const DOUBT = '[1918-11-10,2018-11-10]'

/** Articles of 1 March of these years, in a folder. */
const of = (years: readonly number[], folder = ''): RecordSketch[] =>
  years.map((year, index) => ({ date: `${year}-03-01`, source: `${folder}${year}-${index}.txt` }))

/** What the date of one article becomes beside others. */
function beside(others: readonly RecordSketch[], source: string, edtf = DOUBT): string | undefined {
  const [, earliest = '', latest = ''] = /^\[(.*),(.*)\]$/.exec(edtf) ?? ['', edtf, edtf]
  const plain = record({ id: 'doubt', source, date: '1918-11-10' })
  const doubt = { ...plain, date: { edtf, earliest, latest, basis: 'stated' as const, rule: 'stated' } }
  const records = [...others.map((sketch, index) => record({ id: `r${index}`, ...sketch })), doubt]
  return centuriesByArchive(records.map((one) => ({ record: one, lent: [] }))).at(-1)?.record.date?.edtf
}

test.each([
  ['an archive of 1905 to 1962', of([1905, 1922, 1931, 1962]), 'a.txt', '1918-11-10'],
  ['an archive of today', of([2004, 2011, 2019, 2024]), 'a.txt', '2018-11-10'],
  [
    'a folder of old papers in an archive of today',
    [...of([2004, 2011, 2019, 2024]), ...of([1909, 1914, 1921], 'old/')],
    'old/a.txt',
    '1918-11-10',
  ],
  ['one stranger of many', of([...Array(30).fill(1920), 2019]), 'a.txt', '1918-11-10'],
  // What decides nothing.
  ['two articles', of([1905, 1922]), 'a.txt', DOUBT],
  ['an archive of both times', of([1905, 1922, 1931, 2015]), 'a.txt', DOUBT],
  ['an archive of a time between', of([1961, 1972, 1975, 1980]), 'a.txt', DOUBT],
])('%s', (_, others, source, wanted) => expect(beside(others, source)).toBe(wanted))

test.each(['[2018-04-03,2018-03-04]', '1918-11-10', '[1917-11-10,2018-11-10]'])(
  '%s is no day of two centuries and stays',
  (edtf) => expect(beside(of([1905, 1922, 1931, 1962]), 'a.txt', edtf)).toBe(edtf),
)

test('what settled it is told', () => {
  const doubt = record({ id: 'doubt', source: 'old/a.txt', date: '1918-11-10' })
  const date = {
    edtf: DOUBT,
    earliest: '1918-11-10',
    latest: '2018-11-10',
    basis: 'stated',
    rule: 'stated',
  } as const
  const records = [...of([1909, 1914, 1921], 'old/').map((one) => record(one)), { ...doubt, date }]
  const found = centuriesByArchive(records.map((one) => ({ record: one, lent: [] }))).at(-1)
  expect(found?.record.date?.basis).toBe('inferred')
  expect(found?.lent).toEqual([
    { text: '', rule: 'archive-years', facts: { folder: 'old', articles: 3, from: '1909', to: '1921' } },
  ])
})
