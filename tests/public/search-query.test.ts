import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as query from '../../public/search-query.js'
import { SEARCH_FACETS } from '../../src/model/search.ts'
import { searchable } from '../../src/text/searchable.ts'

describe('what is typed', () => {
  test.each([
    ['harbour', 'harbour', [], []],
    ['harbour wall', 'harbour wall', [], []],
    ['"sea wall"', '', ['sea wall'], []],
    ['harbour "sea wall" -flood', 'harbour', ['sea wall'], ['flood']],
    ['-"sea wall" harbour', 'harbour', [], ['sea wall']],
    ['„die Mauer“ Hafen', 'Hafen', ['die Mauer'], []],
    ['« le port » −crue', '', ['le port'], ['crue']],
    // A hyphen inside a word, alone, or before nothing leaves out nothing.
    ['sea-wall', 'sea-wall', [], []],
    ['1984-07', '1984-07', [], []],
    ['harbour - flood', 'harbour flood', [], []],
    ['harbour -', 'harbour', [], []],
    ['"unclosed phrase', 'unclosed phrase', [], []],
    ['""', '', [], []],
    ['工事 bridge', 'bridge', ['工 事'], []],
    ['-工事', '', [], ['工 事']],
    ['', '', [], []],
  ])('%s', (text, words, phrases, without) => {
    expect(query.parseQuery(text)).toEqual({ words, phrases, without })
  })
})

test.each(['東京', 'ラーメン', 'กรุงเทพ', 'ວຽງຈັນ', 'ភ្នំពេញ', 'ရန်ကုန်'])(
  '%s is divided as the index has it',
  (word) => {
    const indexed = searchable(word)
      .replace(/\u2060/g, '')
      .trim()
    expect(indexed).toContain(' ')
    expect(query.parseQuery(word).phrases).toEqual([indexed])
  },
)

test('results are narrowed by what the index has', () => {
  expect(Object.keys(query.facets).sort()).toEqual([...SEARCH_FACETS].sort())
})

test('an address asks for what was asked, and back', () => {
  const value = fc.string({ minLength: 1, maxLength: 12 })
  const asked = fc.record({
    q: fc.string({ maxLength: 20 }),
    chosen: fc.uniqueArray(fc.tuple(fc.constantFrom('person', 'topic'), value), {
      selector: String,
      maxLength: 4,
    }),
    from: fc.constantFrom('', '1984', '1984-07'),
    to: fc.constantFrom('', '1990'),
    maybe: fc.constant(false),
    quoted: fc.constant(false),
    sort: fc.constantFrom('best', 'newest', 'oldest'),
  })
  fc.assert(
    fc.property(asked, (question) => {
      const read = query.readAddress(query.writeAddress(question))
      expect({ ...read, chosen: [...read.chosen].sort() }).toEqual({
        ...question,
        chosen: [...question.chosen].sort(),
      })
    }),
  )
})

test('a value is chosen beside others where an article has many, instead of another where it has one', () => {
  const asked = query.readAddress('?person=Ruth&outlet=Post')
  const choose = (name: string, value: string) => query.toggled(asked, name, value).chosen
  expect(choose('person', 'Tom')).toEqual([
    ['person', 'Ruth'],
    ['outlet', 'Post'],
    ['person', 'Tom'],
  ])
  expect(choose('outlet', 'Mail')).toEqual([
    ['person', 'Ruth'],
    ['outlet', 'Mail'],
  ])
  expect(choose('person', 'Ruth')).toEqual([['outlet', 'Post']])
})

test.each([
  ['1984', '1987', { first: '1984-01', last: '1987-12' }],
  ['1984-07', '1984-07', { first: '1984-07', last: '1984-07' }],
  ['', '1987', { first: '', last: '1987-12' }],
  ['1987', '1984', null],
  ['1984-13', '', null],
  ['84', '', null],
  ['summer', '', null],
])('the range from "%s" to "%s"', (from, to, range) => {
  expect(query.rangeOf({ from, to })).toEqual(range)
})

describe('an article between two months', () => {
  const range = { first: '2014-01', last: '2014-12' }
  test.each([
    ['2014-03/2014-09', true, true],
    ['2014-03/2015-09', false, true],
    ['2013-03/2013-12', false, false],
    ['2014-06/', false, true],
    ['/2014-06', false, true],
    ['/2013-06', false, false],
    ['2015-01/', false, false],
  ])('%s lies surely, or may lie, in 2014', (span, surely, maybe) => {
    expect(Boolean(query.isInRange(span, range, false))).toBe(surely)
    expect(Boolean(query.isInRange(span, range, true))).toBe(maybe)
  })
})
