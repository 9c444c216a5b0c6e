import { expect, test } from 'vitest'
import { missingOf } from '../../src/build/search-jobs.ts'
import type { SearchRecord } from '../../src/model/search.ts'

const record = (page: string, title = 'Lighthouse relit'): SearchRecord => ({
  article: page,
  source: `${page}.txt`,
  page,
  title,
  stemmed: 'en',
  extent: 'text',
  excerpt: '',
  meta: {},
  filters: { person: ['Ana Prins'] },
  day: '1987-03-02',
})
const [a, b, c] = [record('a'), record('b'), record('c')]

test('what was sent as it is, is not sent again', () => {
  expect(missingOf([a, b], [a, b, c])).toEqual([c])
  expect(missingOf([a, b, c], [a, b, c])).toEqual([])
})

test('a record that has changed in its place is sent again', () => {
  const dark = record('b', 'Lighthouse dark')
  expect(missingOf([a, b], [a, dark, c])).toEqual([dark, c])
})

test.each([
  ['one too many', [a, b, c], [a, b]],
  ['one that is not there any more', [a, b, c], [a, c]],
  ['another order', [a, b], [b, a]],
  ['a page at another address', [a, b], [a, c]],
  ['a text whose words are stemmed as those of another language', [a, b], [a, { ...b, stemmed: 'de' }]],
])('%s makes what was sent useless', (_, sent, records) => {
  expect(missingOf(sent, records)).toBeNull()
})
