import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkArchive } from '../../src/link/archive.ts'
import { link, NO_AUTHORITY, record, SETTINGS } from './records.ts'

const names = [
  'Ada Lund',
  'Áda Lund',
  'Bo Karr',
  'Bo M. Karr',
  'Robert Karr',
  'Lund',
  'Cy Dee',
  'Cy Dee Jr.',
  'Pelé',
]
const sketch = fc.record({
  title: fc.constantFrom('Mill burns', 'Mill burns!', 'Rain'),
  date: fc.constantFrom('2020-01-05', '2020-01-09', '2021-07-01', '2020-01-01/2020-12-31', null),
  people: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
  topics: fc.uniqueArray(fc.constantFrom('sport', 'politics'), { maxLength: 2 }),
  outlet: fc.constantFrom('Marle Post', 'Tarn News'),
  places: fc.uniqueArray(fc.constantFrom('Marle', 'Tarn'), { maxLength: 2 }),
  textHash: fc.constantFrom('x', 'y', 'z'),
})

test('nothing depends on the order of input', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (sketches, order) => {
      const records = sketches.map((one, index) => record({ ...one, id: `r${index}` }))
      const shuffled = records
        .map((one) => ({ one, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
      const archive = linkArchive(records, NO_AUTHORITY, SETTINGS)
      expect(JSON.stringify(linkArchive(shuffled, NO_AUTHORITY, SETTINGS))).toBe(JSON.stringify(archive))
    }),
    { numRuns: 60 },
  )
})

test('every address is one page, and every link leads to one', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
      const archive = linkArchive(
        sketches.map((one, index) => record({ ...one, id: `r${index}` })),
        NO_AUTHORITY,
        SETTINGS,
      )
      const pages = [
        ...[archive.entries, archive.people, archive.outlets, archive.topics, archive.places]
          .flat()
          .map(({ page }) => page),
        ...archive.redirects.map(({ from }) => from),
      ]
      expect(new Set(pages).size).toBe(pages.length)
      for (const { to } of archive.redirects) for (const page of to) expect(pages).toContain(page)
      const ids = new Set(archive.people.map((person) => person.id))
      for (const entry of archive.entries)
        for (const id of Object.values(entry.personIds)) expect(ids).toContain(id)
    }),
    { numRuns: 60 },
  )
})

test('an outlet is one under all its names, and an agency is told from a publisher', () => {
  const marle = {
    id: 'marle-post',
    name: 'The Marle Post',
    aliases: ['Marle Post Online'],
    hosts: ['marle.example'],
    country: null,
    kind: 'outlet',
    dayMonthOrder: null,
    timeZone: null,
  } as const
  const archive = link(
    [
      { id: 'a', outlet: 'Marle Post', agency: 'Tarn Wire', date: '2020-01-01' },
      { id: 'b', outlet: 'Marle Post Online', date: '2020-01-02' },
    ],
    { outlets: [marle] },
  )
  expect(archive.outlets).toMatchObject([
    { id: 'marle-post', name: 'The Marle Post', kind: 'outlet', verified: true, articles: ['a', 'b'] },
    { id: 'tarn-wire', kind: 'agency', verified: false, articles: ['a'] },
  ])
  expect(archive.entries.map((entry) => entry.outlet?.id)).toEqual(['marle-post', 'marle-post'])
})

test('topics stand in their tree, and parents hold the articles of their children', () => {
  const parent = { id: 't:1', label: 'sport' }
  const archive = link(
    [
      { id: 'a', date: '2020-01-01' },
      { id: 'b', date: '2020-01-02', topics: ['rowing'] },
    ].map((one) => ({ ...one })),
    {
      topics: [
        { id: 't:rowing', label: 'Rowing', parent: 't:water', words: [] },
        { id: 't:water', label: 'Water', parent: null, words: [] },
      ],
    },
  )
  expect(archive.topics).toMatchObject([
    { id: 't:rowing', page: 'topics/rowing/', label: 'Rowing', parent: 't:water', articles: ['b'] },
    { id: 't:water', label: 'Water', parent: null, children: ['t:rowing'], articles: ['b'] },
  ])
  const shipped = linkArchive(
    [{ ...record({ id: 'c' }), topics: [{ id: 't:2', label: 'rowing', score: 1, parent }] }],
    NO_AUTHORITY,
    SETTINGS,
  )
  expect(shipped.topics).toMatchObject([
    { id: 't:1', label: 'sport', children: ['t:2'], articles: ['c'] },
    { id: 't:2', parent: 't:1' },
  ])
})

test('a ring of topics is cut, not followed for ever', () => {
  const archive = link([{ id: 'a', topics: ['x'] }], {
    topics: [
      { id: 't:x', label: 'X', parent: 't:y', words: [] },
      { id: 't:y', label: 'Y', parent: 't:x', words: [] },
    ],
  })
  expect(archive.topics.map((topic) => topic.articles)).toEqual([['a'], ['a']])
})

test('people know with whom they are named, and the offices seen', () => {
  const archive = link([
    { id: 'a', date: '2020-01-01', people: [{ name: 'Ada Lund', offices: ['Mayor'] }, 'Bo Karr'] },
    { id: 'b', date: '2020-03-01', people: [{ name: 'Ada Lund', offices: ['mayor'] }, 'Bo Karr', 'Cy Dee'] },
    { id: 'c', date: '2021-01-01/2021-12-31', people: [{ name: 'Ada Lund', offices: ['Mayor'] }] },
  ])
  const ada = archive.people.find((one) => one.id === 'ada-lund')
  expect(ada?.offices).toEqual([
    { title: 'Mayor', first: '2020-01-01', last: '2020-03-01', articles: ['a', 'b', 'c'] },
  ])
  expect(ada?.coMentions).toEqual([
    { id: 'bo-karr', count: 2 },
    { id: 'cy-dee', count: 1 },
  ])
})
