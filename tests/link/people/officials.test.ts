import { describe, expect, test } from 'vitest'
import type { AlmanacOffice } from '../../../src/model/authority.ts'
import { link, owned, type PersonSketch, type RecordSketch } from '../records.ts'

const holder = (name: string, from: string, to: string | null, wikidata: string | null = null) => ({
  ...{ name, aliases: [], from, to, wikidata },
  source: 'test',
})
const offices: AlmanacOffice[] = [
  {
    office: 'President of Marle',
    titles: ['President', 'Marle leader'],
    country: null,
    holders: [
      holder('Walter H. Munk', '1980-01-01', '1984-12-31', 'Q1000001'),
      holder('Ida Falk', '1985-01-01', '1994-12-31', 'Q1000002'),
      holder('Per Munk', '1995-01-01', null, 'Q1000003'),
    ],
  },
  {
    office: 'Senators of Marle',
    titles: ['Senator'],
    country: null,
    shared: true,
    holders: [holder('Lea Noor', '1990-01-01', null, 'Q1000004')],
  },
]
const almanac = { offices, events: [] }
const named = (name: string, ...titles: string[]): PersonSketch => ({ name, offices: titles })

/** Who the surname in the last article is. */
function meant(last: RecordSketch, ...records: RecordSketch[]): string | undefined {
  const archive = link([...records.map((one, at) => ({ id: `r${at}`, ...one })), { id: 'x', ...last }], {
    almanac,
  })
  const entry = archive.entries.find(({ id }) => id === 'x')
  const inferred = archive.people.flatMap(({ appearances }) =>
    appearances.filter(({ article, basis }) => article === 'x' && basis === 'inferred'),
  )
  const id = Object.values(entry?.personIds ?? {})[0]
  expect(inferred).toHaveLength(id === undefined ? 0 : 1)
  return id
}

describe('a surname with an office', () => {
  const both: RecordSketch[] = [
    { date: '1981-05-05', people: ['Walter H. Munk'] },
    { date: '1996-05-05', people: ['Per Munk'] },
  ]
  test.each<[string, RecordSketch, string | undefined]>([
    ['the holder of the day', { date: '1982-02-02', people: [named('Munk', 'President')] }, 'walter-h-munk'],
    ['the later holder', { date: '2001-02-02', people: [named('Munk', 'Marle President')] }, 'per-munk'],
    [
      'the only former one',
      { date: '1990-02-02', people: [named('Munk', 'former President')] },
      'walter-h-munk',
    ],
    ['either, without a date', { date: null, people: [named('Munk', 'President')] }, undefined],
    [
      'either, in a wide interval',
      { date: '1984-01-01/1996-01-01', people: [named('Munk', 'President')] },
      undefined,
    ],
    ['nobody before the first', { date: '1970-01-01', people: [named('Munk', 'President')] }, undefined],
    ['nobody by another office', { date: '1982-02-02', people: [named('Munk', 'goalkeeper')] }, undefined],
  ])('is %s', (_case, last, id) => {
    expect(meant(last, ...both)).toBe(id)
  })

  test('is not the daughter whom the same story names in full', () => {
    const daughter = { date: '1990-05-05', people: ['Greta Falk'], story: 's' }
    const last = { date: '1990-05-06', people: [named('Falk', 'President')], story: 's' }
    expect(meant(last, daughter)).toBeUndefined()
    expect(meant(last, daughter, { date: '1991-05-05', people: ['Ida Falk'] })).toBe('ida-falk')
  })

  test('sees nobody whom no article names in full', () => {
    expect(meant({ date: '1990-05-06', people: [named('Falk', 'President')] })).toBeUndefined()
  })
})

describe('the number in Wikidata', () => {
  const idsOf = (records: RecordSketch[], people: Parameters<typeof owned>[0][] = []) =>
    Object.fromEntries(
      link(records, { almanac, people: people.map(owned) }).people.map((person) => [
        person.id,
        [person.externalIds.wikidata, person.externalIdBasis.wikidata],
      ]),
    )

  test('is given where name, office and time agree, and marked as inferred', () => {
    expect(
      idsOf([
        { date: '1990-01-05', people: [named('Ida Falk', 'President')] },
        { date: '1991-01-05', people: [named('Lea Noor', 'senator')] },
      ]),
    ).toEqual({ 'ida-falk': ['Q1000002', 'inferred'], 'lea-noor': ['Q1000004', 'inferred'] })
  })

  test.each<[string, RecordSketch]>([
    ['an article without the office', { date: '1990-01-05', people: ['Ida Falk'] }],
    ['another office', { date: '1990-01-05', people: [named('Ida Falk', 'goalkeeper')] }],
    ['an article before the term', { date: '1979-01-05', people: [named('Ida Falk', 'President')] }],
    [
      'the office of another',
      { date: '1990-01-05', people: [named('Greta Falk', 'President'), 'Walter H. Munk'] },
    ],
  ])('is not given for %s', (_case, record) => {
    for (const [wikidata] of Object.values(idsOf([record]))) expect(wikidata).toBeUndefined()
  })

  test('of the owner wins', () => {
    expect(
      idsOf(
        [{ date: '1990-01-05', people: [named('Ida Falk', 'President')] }],
        [{ name: 'Ida Falk', externalIds: { wikidata: 'Q7' } }],
      ),
    ).toEqual({ 'ida-falk': ['Q7', 'user'] })
  })
})

test.each([
  ['the shipped almanac: everybody knows one of the name, and one article makes no other', false, 1],
  ["the owner's, of a town: the ages tell two", true, 2],
])('two ages under a name that an almanac has, %s', (_, isOwn, count) => {
  const offices: AlmanacOffice[] = [
    {
      office: 'Mayor of Tarn',
      titles: ['Mayor'],
      country: null,
      holders: [{ ...holder('Karl Moor', '1951-05-23', '1952-05-21'), isOwn }],
    },
  ]
  const told = (id: string, sentence: string): RecordSketch => ({
    ...{ id, date: '1951-10-12', excerpt: sentence },
    people: [{ name: 'Karl Moor', sentence }],
  })
  const archive = link(
    [
      told('a', 'Karl Moor, aged 67, was elected Mayor of Tarn.'),
      told('b', 'Karl Moor, aged 22, scored three times on Saturday.'),
    ],
    { almanac: { offices, events: [] } },
  )
  expect(archive.people.filter(({ name }) => name === 'Karl Moor')).toHaveLength(count)
})
