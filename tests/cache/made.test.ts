import { expect, test } from 'vitest'
import { type Made, MadeReader } from '../../src/cache/made.ts'
import type { ArticleRecord, RecordPerson } from '../../src/model/archive.ts'

const person: RecordPerson = {
  key: 'ada-holm',
  name: 'Ada Holm',
  surfaces: ['Ada Holm', 'Holm'],
  mentions: 2,
  score: 0.98,
  sentence: 'Mayor Ada Holm opened the bridge.',
  offices: ['Mayor'],
  ambiguous: [],
  basis: 'text',
}

const record: ArticleRecord = {
  id: 'a1',
  idStated: false,
  key: '00ff',
  source: '2014/bridge.txt',
  title: 'The bridge is open',
  titleBasis: 'text',
  standfirst: null,
  excerpt: 'Mayor Ada Holm opened the bridge.',
  laterNames: [],
  date: {
    edtf: '2014-03-02',
    earliest: '2014-03-02',
    latest: '2014-03-02',
    basis: 'text',
    rule: 'printed-line',
  },
  added: { edtf: '2014-03', earliest: '2014-03-01', latest: null, basis: 'text', rule: 'printed-line' },
  outlet: { id: 'vell-post', name: 'Vell Post', basis: 'text' },
  agency: null,
  authors: [{ name: 'Jo Lund', role: 'author' }],
  section: null,
  language: 'en',
  url: null,
  people: [person],
  topics: [
    {
      id: 'medtop:2',
      label: 'bridges',
      parent: { id: 'medtop:1', label: 'transport' },
      score: 0.5,
      basis: 'text',
    },
    { id: 'own', label: 'own', score: 1 },
  ],
  places: ['Vell'],
  story: null,
  words: 7,
  textHash: 'aa',
  flags: ['thin'],
  droppedWords: 0,
}

const bare: ArticleRecord = {
  ...record,
  date: null,
  added: null,
  outlet: null,
  authors: [],
  people: [],
  topics: [],
  places: [],
  flags: [],
}

const alarm = {
  severity: 'warning',
  rule: 'date/unknown',
  message: 'No date.',
  path: 'a.txt',
  line: 1,
  column: null,
  hint: null,
} as const

test.each<[string, Made]>([
  ['full', { record, diagnostics: [] }],
  ['bare', { record: bare, diagnostics: [alarm] }],
])('a %s clipping comes back as it was', (_, made) => {
  expect(new MadeReader().read(JSON.stringify(made))).toEqual(made)
})

test('what two clippings say alike is one value, and what differs is two', () => {
  const reader = new MadeReader()
  const read = (changed: Partial<RecordPerson>) =>
    reader.read(
      JSON.stringify({ record: { ...record, people: [{ ...person, ...changed }] }, diagnostics: [] }),
    ).record
  const first = read({})
  const second = read({ offices: ['Mayor', 'Chair'], surfaces: ['Ada Holm', 'Holm'] })
  expect(second.outlet).toBe(first.outlet)
  expect(second.authors[0]).toBe(first.authors[0])
  expect(second.topics[0]?.parent).toBe(first.topics[0]?.parent)
  expect(second.people[0]?.surfaces).toBe(first.people[0]?.surfaces)
  expect(second.people[0]?.offices).toEqual(['Mayor', 'Chair'])
  expect(first.people[0]?.offices).toEqual(['Mayor'])
})

test('lists whose joined words are the same are not taken for each other', () => {
  const reader = new MadeReader()
  const places = (list: string[]) =>
    reader.read(JSON.stringify({ record: { ...record, places: list }, diagnostics: [] })).record.places
  expect(places(['Vell', 'Osk'])).toEqual(['Vell', 'Osk'])
  expect(places(['Vell\nOsk'])).toEqual(['Vell\nOsk'])
  expect(places(['Vell","Osk'])).toEqual(['Vell","Osk'])
})
