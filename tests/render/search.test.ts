import { expect, test } from 'vitest'
import type { Archive, Entry } from '../../src/model/archive.ts'
import type { Settings } from '../../src/model/settings.ts'
import { planSearch } from '../../src/render/search.ts'

const settings: Settings = {
  title: 'Harbour clippings',
  description: null,
  baseUrl: null,
  language: 'en',
  timeZone: 'UTC',
  fileLinks: false,
  pictures: true,
  archiveYears: true,
  columns: {},
  tagline: null,
  colors: {},
  navigation: null,
  rights: {},
  thresholds: {},
  contact: null,
  report: null,
  lead: null,
  licence: null,
}

function entry(id: string, earliest: string | null, latest = earliest): Entry {
  const date = earliest && {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    basis: 'text' as const,
    rule: 'printed-line',
  }
  return {
    id,
    idStated: false,
    key: `key-${id}`,
    source: `${id}.txt`,
    title: `Ferry ${id} is late`,
    titleBasis: 'text',
    standfirst: null,
    excerpt: 'The ferry left an hour after its time.',
    laterNames: [],
    added: null,
    date: date || null,
    outlet: { id: 'harbour-post', name: 'Harbour Post', basis: 'stated' },
    agency: null,
    authors: [],
    section: null,
    language: 'en',
    url: null,
    people: [],
    topics: [{ id: 'medtop:04000000', label: 'economy, business and finance', score: 1 }],
    places: [],
    story: null,
    words: 8,
    textHash: id,
    flags: [],
    droppedWords: 0,
    page: `articles/${id}/`,
    personIds: {},
    previous: null,
    next: null,
    related: [],
    storyId: null,
    seriesId: null,
    duplicateOf: null,
    versionOf: null,
    leader: id,
    datedBy: [],
  }
}

function archive(entries: Entry[]): Archive {
  return {
    entries,
    people: [],
    outlets: [],
    topics: [],
    places: [],
    stories: [],
    series: [],
    redirects: [],
    diagnostics: [],
  }
}

/** `count` articles in a year, spread over its months. */
function year(name: number, count: number): Entry[] {
  return Array.from({ length: count }, (_, n) =>
    entry(`${name}-${n}`, `${name}-${String((n % 12) + 1).padStart(2, '0')}-05`),
  )
}

const ids = (entries: Entry[]) =>
  planSearch(archive(entries), settings).map(({ id, records }) => `${id}: ${records().length}`)

test('a small archive is one bundle, the undated in it', () => {
  expect(ids([...year(1998, 20), entry('x', null)])).toEqual(['all: 21'])
})

test('a large archive is divided by stretches of years that are about equally full, of months where one is too full', () => {
  const entries = [...year(1987, 700), ...year(1998, 480), ...year(1999, 480), ...year(2003, 1920)]
  expect(ids([...entries, entry('x', null)])).toEqual([
    '1987: 700',
    '1998-to-1999: 960',
    '2003-01-to-2003-06: 960',
    '2003-07-to-2003-12: 960',
    'undated: 1',
  ])
})

test('the undated lie beside the last year where there is room', () => {
  expect(ids([...year(1987, 1200), ...year(1998, 600), entry('x', null)])).toEqual([
    '1987: 1200',
    '1998-to-undated: 601',
  ])
})

test('a month, and the undated, that are too many are divided by name', () => {
  const many = (name: string, day: string | null) =>
    Array.from({ length: 2000 }, (_, n) => entry(`${name}-${n}`, day))
  const found = ids([...many('a', '1998-03-02'), ...many('b', null)])
  expect(found).toHaveLength(4)
  expect(found.map((line) => line.replace(/: .*/, ''))).toEqual([
    expect.stringMatching(/^1998-03-0-to-1998-03-\w$/),
    expect.stringMatching(/^1998-03-\w-to-1998-03-f$/),
    expect.stringMatching(/^undated-0-to-undated-\w$/),
    expect.stringMatching(/^undated-\w-to-undated-f$/),
  ])
})

test('the order of articles does not matter for where they lie', () => {
  const entries = [...year(1987, 700), ...year(1998, 1100)]
  expect(ids(entries.toReversed()).sort()).toEqual(ids(entries).sort())
})

test('an empty archive has no bundle', () => {
  expect(ids([])).toEqual([])
})

test('a year is a filter only where the date is sure of it', () => {
  const [bundle] = planSearch(
    archive([entry('a', '1999-12-30', '2000-01-02'), entry('b', '1999-01-01', '1999-02-01')]),
    settings,
  )
  expect(bundle?.records().map(({ filters }) => filters.year)).toEqual([[], ['1999']])
})

test.each([
  [{ 'harbour-post': 'excerpt' }, 'excerpt'],
  [{ 'Harbour Post': 'record only' }, 'none'],
  [{ '*': 'excerpt' }, 'excerpt'],
  [{ '*': 'record only', 'harbour-post': 'full' }, 'text'],
] as const)('with rights %j the text is found as %s', (rights, extent) => {
  const [bundle] = planSearch(archive([entry('a', null)]), { ...settings, rights })
  expect(bundle?.records()[0]?.extent).toBe(extent)
})

const languagesOf = (...counts: readonly (readonly [string, number])[]): (readonly string[])[] =>
  planSearch(
    archive(
      counts.flatMap(([language, count]) =>
        Array.from({ length: count }, (_, n) => ({ ...entry(`${language}-${n}`, '1998-03-02'), language })),
      ),
    ),
    settings,
  ).map(({ languages }) => languages)

test.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
  ['one language', [['en', 30]], ['en']],
  [
    'of a few articles in another language no program is loaded',
    [
      ['en', 30],
      ['de', 4],
    ],
    ['en'],
  ],
  [
    'the language of most comes first',
    [
      ['en', 30],
      ['fr', 5],
      ['de', 40],
    ],
    ['de', 'en', 'fr'],
  ],
  [
    'varieties are one language',
    [
      ['en-GB', 30],
      ['en-US', 30],
    ],
    ['en'],
  ],
  [
    'a language that is not stemmed',
    [
      ['en', 30],
      ['cs', 20],
    ],
    ['en'],
  ],
  [
    'one that is not stemmed, and most are in it',
    [
      ['cs', 30],
      ['en', 20],
    ],
    ['cs', 'en'],
  ],
])('how words are stemmed: %s', (_, counts, wanted) => expect(languagesOf(...counts)).toEqual([wanted]))
