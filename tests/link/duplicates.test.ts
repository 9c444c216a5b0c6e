import { expect, test } from 'vitest'
import { findDuplicates } from '../../src/link/duplicates.ts'
import { record } from './records.ts'

const flood = { title: 'Flood in Vell', url: 'https://vell.example/flood', words: 200, date: '2014-05-03' }

test.each([
  ['the same text', { textHash: 'a' }, { textHash: 'a' }, true],
  ['another text', { textHash: 'a' }, { textHash: 'b' }, false],
  ['one page in two formats', { ...flood, textHash: 'a' }, { ...flood, textHash: 'b', words: 190 }, true],
  ['the same, once undated', { ...flood, textHash: 'a' }, { ...flood, textHash: 'b', date: null }, true],
  [
    'the same with another quotation mark',
    flood,
    { ...flood, textHash: 'b', title: '“Flood” in Vell' },
    true,
  ],
  ['a column of another day', flood, { ...flood, textHash: 'b', date: '2014-05-10' }, false],
  ['a page that grew', flood, { ...flood, textHash: 'b', words: 600 }, false],
  ['another headline', flood, { ...flood, textHash: 'b', title: 'Flood in Osk' }, false],
  ['no address', { ...flood, url: null }, { ...flood, url: null, textHash: 'b' }, false],
  ['too short to tell', { textHash: 'a', words: 5 }, { textHash: 'a', words: 5 }, false],
])('%s', (_, first, second, isOne) => {
  const records = [record({ id: 'one', ...first }), record({ id: 'two', ...second })]
  expect(findDuplicates(records)).toEqual([null, isOne ? 'one' : null])
})

test('a copy of a copy is one of the original', () => {
  const records = [
    record({ id: 'one', ...flood, textHash: 'a' }),
    record({ id: 'two', ...flood, textHash: 'b' }),
    record({ id: 'three', textHash: 'b' }),
  ]
  expect(findDuplicates(records)).toEqual([null, 'one', 'one'])
})
