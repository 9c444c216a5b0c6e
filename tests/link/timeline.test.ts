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

test('previous and next in time; the undated have none', () => {
  const neighbours = link(records).entries.map(
    ({ id, previous, next }) => `${previous ?? '-'} ${id} ${next ?? '-'}`,
  )
  expect(neighbours).toEqual(['- a b', 'a b c', 'b c e', 'c e f', 'e f -', '- d -', '- g -'])
})
