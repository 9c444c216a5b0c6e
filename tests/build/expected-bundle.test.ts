import { expect, test } from 'vitest'
import { bundleOfSources, expectBundle, type KnownArticle } from '../../src/build/expected-bundle.ts'
import type { BundleRecords, SearchRecord } from '../../src/model/search.ts'

/** An article by its day and name. */
function article(day: string, name: string, key = `key-${name}`): KnownArticle {
  return { key, source: `${name}.txt`, title: `Ferry ${name} is late`, day }
}

function recordOf({ key, source, title, day }: KnownArticle): SearchRecord {
  return {
    article: key,
    source,
    page: `articles/${source}/`,
    title,
    stemmed: 'en',
    extent: 'text',
    excerpt: '',
    meta: {},
    filters: {},
    day,
  }
}

const early = [article('1987-01-01', 'a'), article('1987-02-02', 'b'), article('1987-03-03', 'c')]
const late = [article('1998-01-01', 'x'), article('1998-02-02', 'y'), article('', 'z')]
const all = [...early, ...late]
const last: BundleRecords[] = [early, late].map((list) => ({ records: list.map(recordOf) }))

const keysOf = (articles: readonly KnownArticle[]) =>
  expectBundle(last, articles)?.records.map(({ article: key }) => key) ?? null
const without = (name: string) => all.filter(({ source }) => source !== `${name}.txt`)

test.each([
  ['b', 'key-a'],
  ['z', 'key-x'],
  ['new', undefined],
])('before anything is understood, a changed file tells its bundle: %s', (name, first) => {
  expect(bundleOfSources(last, [`${name}.txt`])?.records[0]?.article).toBe(first)
})

test('where nothing has changed, no bundle is expected', () => {
  expect(keysOf(all)).toBeNull()
  expect(expectBundle([], all)).toBeNull()
})

test('a changed article keeps its place, as it was', () => {
  expect(keysOf([...without('b'), article('1987-02-02', 'b', 'key-new')])).toEqual([
    'key-a',
    'key-b',
    'key-c',
  ])
})

test('so does one of which the file has another name', () => {
  const renamed = { ...article('1998-02-02', 'moved', 'key-new'), title: 'Ferry y is late' }
  expect(keysOf([...without('y'), renamed])).toEqual(['key-x', 'key-y', 'key-z'])
})

test('one that is deleted is left out', () => {
  expect(keysOf(without('a'))).toEqual(['key-b', 'key-c'])
})

test.each([
  ['1986-01-01', []],
  ['1987-02-02', ['key-a']],
  ['1987-12-31', ['key-a', 'key-b', 'key-c']],
  ['1998-01-15', ['key-x']],
  ['2004-01-01', ['key-x', 'key-y']],
  ['', ['key-x', 'key-y']],
])('of a new article of "%s", what is sure to come before it is expected', (day, keys) => {
  expect(keysOf([...all, article(day, 'new')])).toEqual(keys)
})

test('one with another date than before may have its place anywhere', () => {
  expect(keysOf([...without('c'), article('1987-01-15', 'c', 'key-new')])).toEqual(['key-a'])
})

test('of many changes nothing is expected', () => {
  const many = Array.from({ length: 60 }, (_, n) => article('1987-05-05', `new-${n}`))
  expect(keysOf([...all, ...many])).toBeNull()
})
