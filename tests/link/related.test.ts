import { expect, test } from 'vitest'
import { link, type RecordSketch } from './records.ts'

const crowd = (amount: number): RecordSketch[] =>
  Array.from({ length: amount }, (_, index) => ({
    id: `z${String(index).padStart(3, '0')}`,
    date: '2019-06-01',
    people: ['Ubiquitous Prince'],
    topics: ['politics'],
  }))

const related = (sketches: readonly RecordSketch[], id: string) =>
  link(sketches).entries.find((entry) => entry.id === id)?.related

test('articles that share rare people are related, with the reason', () => {
  const found = related(
    [
      { id: 'a', date: '2020-01-01', people: ['Ida Falk', 'Bo Karr', 'Ubiquitous Prince'] },
      { id: 'b', date: '2020-01-20', people: ['Ida Falk', 'Bo Karr'] },
      { id: 'c', date: '2020-01-03', people: ['Cy Dee'] },
      ...crowd(30),
    ],
    'a',
  )
  expect(found).toEqual([{ id: 'b', rule: 'people', names: ['Bo Karr', 'Ida Falk'] }])
})

test('who is in every article relates nothing', () => {
  expect(related(crowd(30), 'z000')).toEqual([])
})

test('the nearer in time goes first, and there are at most five', () => {
  const people = ['Ida Falk']
  const found = related(
    [
      ...Array.from({ length: 8 }, (_, index) => ({
        id: `m${index}`,
        date: `2020-0${index + 1}-01`,
        people,
      })),
      ...crowd(60),
    ],
    'm3',
  )
  expect(found?.map(({ id }) => id)).toEqual(['m4', 'm2', 'm1', 'm5', 'm0'])
})

test('the owner’s story goes before all else', () => {
  const found = related(
    [
      { id: 'a', date: '2020-01-01', people: ['Ida Falk'], story: 's' },
      { id: 'b', date: '2020-01-01', people: ['Ida Falk'], topics: ['politics'] },
      { id: 'c', date: '2020-02-01', people: ['Ida Falk'], story: 's' },
      ...crowd(30),
    ],
    'a',
  )
  expect(found?.[0]).toEqual({ id: 'c', rule: 'story', names: [] })
})

test('the same text again names its oldest copy, and is not related to it', () => {
  const { entries } = link([
    { id: 'a', date: '2020-02-01', textHash: 'same', people: ['Ida Falk'] },
    { id: 'b', date: '2020-01-01', textHash: 'same', people: ['Ida Falk'] },
    { id: 'c', date: null, textHash: 'same', people: ['Ida Falk'] },
    { id: 'd', date: '2020-01-01', textHash: 'stub', words: 4 },
    { id: 'e', date: '2020-01-01', textHash: 'stub', words: 4 },
  ])
  expect(Object.fromEntries(entries.map(({ id, duplicateOf }) => [id, duplicateOf]))).toEqual({
    a: 'b',
    b: null,
    c: 'b',
    d: null,
    e: null,
  })
  expect(entries.flatMap((entry) => entry.related)).toEqual([])
})
