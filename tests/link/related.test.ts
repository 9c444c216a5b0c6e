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

const weir =
  'The weir of Tolland leaks, and the millers ask the council for a new gate before the winter floods. Bo Hanse, who runs the lower mill, said that the wheel stood still for nine days in August. The council will look at the timbers.'
const matters = (excerpt: string, other: string): RecordSketch[] => [
  { id: 'a', date: '2020-01-01', places: ['Tolland'], topics: ['environment'], title: '', excerpt },
  { id: 'b', date: '2020-03-20', places: ['Tolland'], topics: ['environment'], title: '', excerpt: other },
  ...Array.from({ length: 4 }, (_, index) => ({
    ...{ id: `t${index}`, date: '2019-01-01', places: ['Tolland'], title: '' },
    excerpt: `Tolland had ${index + 20} guests on Sunday.`,
  })),
  ...crowd(60),
]

test('one place and one field relate texts that are alike, and no others', () => {
  const later =
    'The council of Tolland paid the millers for a gate at the weir, as the floods came early this winter.'
  expect(related(matters(weir, later), 'a')).toEqual([
    { id: 'b', rule: 'matters', names: ['Tolland', 'environment'] },
  ])
  const school =
    'The teacher Ada Lovat and her class of 31 planted oaks on Harp Hill in Tolland, and each child gave one a name. The forester Per Linde showed how deep to dig. Rain fell all morning, soup was served in the barn, and nobody went home early.'
  expect(related(matters(weir, school), 'a')).toEqual([])
})

test.each([
  [
    'a year later',
    '2021-03-20',
    'The council of Tolland paid the millers for a gate at the weir, as the floods came early this winter.',
  ],
  [
    'where the later one names the month',
    '2020-03-20',
    'The council of Tolland paid the millers for a gate at the weir, as they had asked in January.',
  ],
])('another season is another event, and related all the same: %s', (_, date, later) => {
  const sketches = matters(weir, later).map((sketch) => (sketch.id === 'b' ? { ...sketch, date } : sketch))
  expect(related(sketches, 'a')).toEqual([{ id: 'b', rule: 'matters', names: ['Tolland', 'environment'] }])
})

test('a reason is never without a name', () => {
  const everywhere = Array.from({ length: 30 }, (_, index) => ({
    ...{ id: `p${index}`, date: '2020-01-01', title: '', excerpt: weir },
    people: Array.from({ length: 20 }, (_, person) => `Name${person} Common`),
  }))
  for (const { related } of link([...everywhere, ...crowd(60)]).entries)
    for (const { rule, names } of related) expect(rule === 'story' || names.length > 0).toBe(true)
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
