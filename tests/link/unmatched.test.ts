import { expect, test } from 'vitest'
import { linkArchive } from '../../src/link/archive.ts'
import type { Authority } from '../../src/model/authority.ts'
import { NO_AUTHORITY, owned, record, SETTINGS } from './records.ts'

const records = [
  {
    id: 'a',
    people: ['Johanna Quist', 'Rosa Marchetti'],
    outlet: 'Arlen Courier',
    places: ['Osk'],
    story: 'osk-bridge',
  },
  { id: 'b', people: ['J. Quist'], topics: ['floods'], story: 'osk-bridge' },
  { id: 'c', people: ['Karel Brandt'], source: '2014/flood.txt', story: 'osk-brigde' },
  { id: 'd', people: ['Pia Anna Holm'], story: 'fair-2014' },
  { id: 'e', story: 'fair-2015' },
].map(record)

const series = (name: string, lists: Partial<Record<'articles' | 'also' | 'without', string[]>> = {}) => ({
  ...{ name, title: null, id: null, articles: [], same: [], also: [], without: [], notASeries: false },
  ...lists,
})
const outlet = (name: string) => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, aliases: [], hosts: [], country: null },
  ...{ kind: 'outlet' as const, dayMonthOrder: null, timeZone: null },
})
const topic = (label: string) => ({ id: `t:${label}`, label, words: [label], parent: null })
const place = (name: string, notAPlace = false) => ({ name, aliases: [], notAPlace })

/** What is told of an owner's list, "severity rule: message" each; stories are left out but where they are asked for. */
function told(authority: Partial<Authority>, places = new Map<string, never>()): string[] {
  return linkArchive(records, { ...NO_AUTHORITY, ...authority }, SETTINGS, places)
    .diagnostics.filter(({ rule }) => rule.startsWith('authority/'))
    .map(({ severity, message }) => `${severity}: ${message}`)
}

test.each<[string, Partial<Authority>, readonly string[]]>([
  [
    'a slip in the name of a person',
    { people: [owned({ name: 'Rosa Marcheti' })] },
    ['warning: "Rosa Marcheti" is no person of this archive; did you mean "Rosa Marchetti"?'],
  ],
  [
    'a person under fewer names',
    { people: [owned({ name: 'Pia Holm' })] },
    ['warning: "Pia Holm" is no person of this archive; did you mean "Pia Anna Holm"?'],
  ],
  [
    'a person who is in no article',
    { people: [owned({ name: 'Willem Oost' })] },
    ['info: "Willem Oost" is no person of this archive'],
  ],
  [
    'one of two who are the same',
    { people: [owned({ name: 'Johanna Quist', same: ['J. Qist'] })] },
    ['warning: "J. Qist" is no person of this archive; did you mean "J. Quist"?'],
  ],
  [
    'the first of two who are the same',
    { people: [owned({ name: 'Johana Quist', same: ['J. Quist'] })] },
    ['warning: "Johana Quist" is no person of this archive; did you mean "Johanna Quist"?'],
  ],
  [
    'a name that fits by an alias alone, where another person nearly has it',
    { people: [owned({ name: 'Rosa Marcheti', aliases: ['J. Quist'] })] },
    ['warning: "Rosa Marcheti" is no person of this archive; did you mean "Rosa Marchetti"?'],
  ],
  [
    'an outlet',
    { outlets: [outlet('Arlen Curier')] },
    ['warning: "Arlen Curier" is no outlet of this archive; did you mean "Arlen Courier"?'],
  ],
  [
    'a topic',
    { topics: [topic('flods')] },
    ['warning: "flods" is no topic of this archive; did you mean "floods"?'],
  ],
  [
    'a place',
    { places: [place('Oska')] },
    ['warning: "Oska" is no place of this archive; did you mean "Osk"?'],
  ],
  ['a series', { series: [series('Police log')] }, ['info: "Police log" is no series of this archive']],
  [
    'a file in another folder',
    { series: [series('Floods', { articles: ['flood.txt', 'a.txt'] })] },
    ['warning: "flood.txt" is no article of this archive; did you mean "2014/flood.txt"?'],
  ],
])('%s that is not there is told', (_, authority, wanted) => {
  expect(told(authority)).toEqual(wanted)
})

test.each<[string, Partial<Authority>]>([
  ['a person', { people: [owned({ name: 'Rosa Marchetti' })] }],
  ['a new name for one', { people: [owned({ name: 'Carl Brand', aliases: ['Karel Brandt'] })] }],
  [
    'a name for two who are the same',
    { people: [owned({ name: 'Hanna Kvist', same: ['Johanna Quist', 'J. Quist'] })] },
  ],
  ['two who are different', { people: [owned({ name: 'Johanna Quist', different: ['J. Quist'] })] }],
  [
    'an address that the decision itself took away',
    { people: [owned({ name: 'Johanna Quist', same: ['j-quist'] })] },
  ],
  ['no person', { people: [owned({ name: 'Rosa Marcheti', notAPerson: true })] }],
  ['no place', { places: [place('Oska', true)] }],
  [
    'an outlet, a topic and a place',
    { outlets: [outlet('Arlen Courier')], topics: [topic('floods')], places: [place('osk')] },
  ],
  ['a list of articles', { series: [series('Floods', { articles: ['2014/flood.txt', 'a'] })] }],
])('%s that is there is not', (_, authority) => {
  expect(told(authority)).toEqual([])
})

test('a line is given where the name stands', () => {
  const places = new Map([
    ['people', { path: 'authority/people.yml', lines: new Map([['Rosa Marcheti', 7]]) }],
  ])
  const { diagnostics } = linkArchive(
    records,
    { ...NO_AUTHORITY, people: [owned({ name: 'Rosa Marcheti' })] },
    SETTINGS,
    places,
  )
  expect(diagnostics).toContainEqual(expect.objectContaining({ path: 'authority/people.yml', line: 7 }))
})

test('a story of one article that is nearly another is told, two that differ in a year are not', () => {
  const { diagnostics } = linkArchive(records, NO_AUTHORITY, SETTINGS)
  expect(diagnostics.map(({ rule, path, message }) => `${path} ${rule}: ${message}`)).toEqual([
    '2014/flood.txt story/alone: the story "osk-brigde" has this article alone; did you mean "osk-bridge"?',
  ])
})

test.each<[string, readonly string[]]>([
  [
    'Marle Gazete',
    ['warning: "Marle Gazete" under "rights" is no outlet of this archive; did you mean "Marle Gazette"?'],
  ],
  ['Tarn Echo', ['warning: "Tarn Echo" under "rights" is no outlet of this archive']],
  ['marle-gazette', []],
  ['The Marle Gazette', []],
  ['*', []],
])('rights of %s', (name, expected) => {
  const settings = { ...SETTINGS, rights: { [name]: 'record only' as const } }
  const { diagnostics } = linkArchive([record({ outlet: 'Marle Gazette' })], NO_AUTHORITY, settings)
  expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(expected)
})
