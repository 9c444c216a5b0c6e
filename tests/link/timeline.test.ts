import { expect, test } from 'vitest'
import { link } from './records.ts'

const records = [
  { id: 'd', date: null },
  { id: 'e', date: '2020-02-01' },
  { id: 'b', date: '2020-01-01/2020-03-01' },
  { id: 'a', date: '2020-01-01' },
  { id: 'c', date: '/2020-01-15' },
  { id: 'f', date: '2020-02-01/' },
  { id: 'g', date: null },
]

test('oldest first, by earliest else latest day, then latest, then id; the undated last', () => {
  expect(link(records).entries.map((entry) => entry.id)).toEqual(['a', 'b', 'c', 'e', 'f', 'd', 'g'])
})

test('the nearest that are certainly earlier and later; intervals that overlap have no order', () => {
  const neighbours = link(records).entries.map(
    ({ id, previous, next }) => `${previous ?? '-'} ${id} ${next ?? '-'}`,
  )
  expect(neighbours).toEqual(['- a e', '- b -', '- c e', 'c e -', 'c f -', '- d -', '- g -'])
})

test('articles of one day lead to each other', () => {
  const days = ['2020-05-01', '2020-05-02', '2020-05-02', '2020-05-03'].map((date, at) => ({
    id: `${at}`,
    date,
  }))
  expect(link(days).entries.map(({ previous, next }) => `${previous ?? '-'}${next ?? '-'}`)).toEqual([
    '-1',
    '02',
    '13',
    '2-',
  ])
})
