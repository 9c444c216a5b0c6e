import { describe, expect, test } from 'vitest'
import { doubtsText } from '../../../src/commands/people-text.ts'
import { link, owned, type PersonSketch, type RecordSketch } from '../records.ts'

/** What one article has: things that it shows, people whom it names. */
const shows = (...things: string[]): RecordSketch => ({ things })
const names = (...people: PersonSketch[]): RecordSketch => ({ people })
const bare = (name: string): PersonSketch => ({ name, sentence: `${name}, harbour, noon.` })
const said = (name: string): PersonSketch => ({ name, shown: 'said' })
const sure = (name: string): PersonSketch => ({ name, shown: 'sure' })

const peopleOf = (records: readonly RecordSketch[], own: Parameters<typeof link>[1] = {}): string[] =>
  link(
    records.map((one, index) => ({ id: `a${index}`, date: `2020-01-0${index + 1}`, ...one })),
    own,
  ).people.map(({ name }) => name)

describe('a name that another article shows to be a thing, and none to be somebody, has no page', () => {
  test.each<[string, RecordSketch[]]>([
    ['a ship', [shows('ship ada roe'), names(bare('Ada Roe'))]],
    ['a firm with two surnames', [shows('firm harker doyle'), names(bare('Harker Doyle'))]],
    ['a firm that says something', [shows('firm harker doyle'), names(said('Harker Doyle'))]],
    ['a village, four times', [shows('place port ellery'), ...Array(4).fill(names(bare('Port Ellery')))]],
    ['a play and a list of dates', [names(bare('Peter Lundgren')), shows('work peter lundgren')]],
    ['shown and named in one article', [{ things: ['ship ada roe'], people: [bare('Ada Roe')] }]],
    ['accents and case', [shows('place san telmo'), names(bare('San Télmo'))]],
    [
      'two articles of each kind',
      [shows('ship ada roe'), shows('ship ada roe'), names(bare('Ada Roe')), names(bare('Ada Roe'))],
    ],
  ])('%s', (_, records) => expect(peopleOf(records)).toEqual([]))
})

describe('a name stays somebody’s', () => {
  test.each<[string, RecordSketch[], string]>([
    [
      'where one article shows a person',
      [shows('ship ada roe'), names(bare('Ada Roe')), names(sure('Ada Roe'))],
      'Ada Roe',
    ],
    [
      'where somebody of a first name says something',
      [shows('firm martin selby'), names(said('Martin Selby'))],
      'Martin Selby',
    ],
    [
      'where a ship would have to speak',
      [shows('ship harker doyle'), names(said('Harker Doyle'))],
      'Harker Doyle',
    ],
    [
      'who holds an office',
      [shows('work ada roe'), names({ name: 'Ada Roe', offices: ['mayor'] })],
      'Ada Roe',
    ],
    [
      'with an age beside the name',
      [shows('ship ada roe'), names({ name: 'Ada Roe', sentence: 'Ada Roe, 41, won.' })],
      'Ada Roe',
    ],
    [
      'who writes',
      [shows('ship ada roe'), names(bare('Ada Roe')), { authors: [{ name: 'Ada Roe', role: 'author' }] }],
      'Ada Roe',
    ],
    [
      'of a first name, named more often than shown',
      [shows('ship ada roe'), names(bare('Ada Roe')), names(bare('Ada Roe'))],
      'Ada Roe',
    ],
    [
      'named far more often than shown',
      [shows('place harker doyle'), ...Array(5).fill(names(bare('Harker Doyle')))],
      'Harker Doyle',
    ],
    ['whom the file names', [shows('ship ada roe'), names({ name: 'Ada Roe', basis: 'stated' })], 'Ada Roe'],
    [
      'of whose name another has a part',
      [shows('ship ada roe'), names(bare('Ada Roe Lund'))],
      'Ada Roe Lund',
    ],
  ])('%s', (_, records, name) => expect(peopleOf(records)).toEqual([name]))
})

test('the owner’s entry makes somebody of it', () => {
  const people = [owned({ name: 'Ada Roe' })]
  expect(peopleOf([shows('ship ada roe'), names(bare('Ada Roe'))], { people })).toEqual(['Ada Roe'])
})

test('the articles name nobody there, and the list of doubts says why', () => {
  const archive = link([
    { id: 'a', date: '2020-01-01', things: ['ship ada roe'] },
    { id: 'b', date: '2020-01-02', people: [bare('Ada Roe'), 'Bo Karr'] },
  ])
  expect(archive.entries.map(({ people }) => people.map(({ name }) => name))).toEqual([[], ['Bo Karr']])
  const none = { pairs: [], nobodies: [], mixed: [] }
  const text = doubtsText(none, { pairs: 0, nobodies: 0, mixed: 0 }, archive, archive.nobodies)
  expect(text.split('\n').slice(-2)).toEqual([
    '# Ada Roe: {} # a ship in 1 article (a.txt); named in 1 article',
    '#   b.txt: Ada Roe, harbour, noon.',
  ])
})
