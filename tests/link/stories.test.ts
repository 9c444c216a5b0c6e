import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStories } from '../../src/link/stories.ts'
import { link, type RecordSketch, record } from './records.ts'

// Two ferries, a year apart in life and in these sketches days apart; and a council that meets in between.
const marle: RecordSketch[] = [
  {
    id: 'm1',
    date: '2020-03-02',
    title: 'Ferry Aurelia sinks off Marle, dozens feared dead',
    excerpt:
      'The ferry Aurelia sank in heavy seas off Marle before dawn, with 80 people aboard, the coast guard said.',
    people: ['Ida Falk'],
    places: ['Marle'],
  },
  {
    id: 'm2',
    date: '2020-03-03',
    title: 'Divers search wreck of the Aurelia for missing passengers',
    excerpt:
      'Divers reached the ferry Aurelia on Tuesday, a day after it sank off Marle with 80 people aboard.',
    people: ['Ida Falk'],
    places: ['Marle'],
  },
  {
    id: 'm3',
    date: '2020-03-04',
    title: 'Captain of the Aurelia questioned as divers search wreck',
    excerpt:
      'The captain of the ferry Aurelia, which sank in heavy seas off Marle with 80 people aboard, was questioned.',
    people: ['Falk'],
    places: ['Marle'],
  },
]
const tarn: RecordSketch[] = [
  {
    id: 't1',
    date: '2020-03-05',
    title: 'Tarn ferry runs aground in fog, all passengers safe',
    excerpt:
      'The ferry Corvina ran aground in fog near Tarn on Thursday; all of its 25 passengers were taken ashore.',
    people: ['Bo Karr'],
    places: ['Tarn'],
  },
  {
    id: 't2',
    date: '2020-03-06',
    title: 'Corvina pulled free after night on Tarn sandbank',
    excerpt: 'Tugs pulled the ferry Corvina off a sandbank near Tarn, a day after it ran aground in fog.',
    people: ['Bo Karr'],
    places: ['Tarn'],
  },
]
const others: RecordSketch[] = [
  ['Council votes for new school', 'The town council voted on Wednesday to build a school by the river.'],
  ['Wheat prices rise again', 'Prices of wheat rose for a third week as harvests in the south failed.'],
  [
    'Orchestra names first conductor',
    'The orchestra of Fen named its first conductor after a search of two years.',
  ],
  ['Rain ends drought', 'Heavy rain brought an end to the longest drought since records were kept.'],
].map(([title = '', excerpt = ''], index) => ({ id: `o${index}`, date: '2020-03-04', title, excerpt }))

const storiesOf = (sketches: readonly RecordSketch[]): Record<string, string | null> =>
  Object.fromEntries(link(sketches).entries.map((entry) => [entry.id, entry.storyId]))

test('reports of one event are a story, those of a similar event another', () => {
  const stories = storiesOf([...marle, ...tarn, ...others])
  expect(stories.m1).toMatch(/^story-/)
  expect([stories.m2, stories.m3]).toEqual([stories.m1, stories.m1])
  expect(stories.t1).toMatch(/^story-/)
  expect(stories.t2).toBe(stories.t1)
  expect(stories.t1).not.toBe(stories.m1)
  expect(stories).toMatchObject({ o0: null, o1: null, o2: null, o3: null })
})

test('a surname is placed by the full name elsewhere in its story', () => {
  const archive = link([...marle, ...tarn, ...others])
  expect(
    archive.people
      .find(({ id }) => id === 'ida-falk')
      ?.appearances.map(({ article, basis }) => [article, basis]),
  ).toEqual([
    ['m1', 'text'],
    ['m2', 'text'],
    ['m3', 'inferred'],
  ])
})

test('the same words a year later are another story', () => {
  const later = { ...marle[1], id: 'y', date: '2021-03-03' }
  expect(storiesOf([...marle, ...tarn, ...others, later])).toMatchObject({ y: null })
})

test('the owner’s story stands', () => {
  const stories = storiesOf(
    [...marle, ...others].map((one) => (one.id === 'm2' ? { ...one, story: 'aurelia' } : one)),
  )
  expect(stories.m2).toBe('aurelia')
})

test('two whose days are known to be months apart are no story by way of an undated one', () => {
  const hub = { ...marle[0], id: 'hub', date: null }
  const later = { ...marle[1], id: 'later', date: '2021-03-03' }
  const linked = storiesOf([...marle, ...tarn, ...others, hub, later])
  expect(linked.later === null || linked.later !== linked.m1).toBe(true)
})

describe('by way of an undated report', () => {
  const strike: RecordSketch = {
    title: 'Bus strike: Marle walks on Thursday',
    excerpt:
      'No bus left the depot of Marle on Thursday, as nine drivers in ten struck against the new timetable. Luc Hebrard spoke for them.',
    people: ['Luc Hebrard', 'Ada Sorbier'],
    places: ['Marle'],
  }
  const undated: RecordSketch = {
    id: 'u',
    title: 'No bus in Marle on Thursday',
    excerpt:
      'The bus drivers of Marle struck on Thursday: nine in ten stayed away from the depot. Ada Sorbier is to see Luc Hebrard on Monday about the timetable.',
    people: ['Luc Hebrard', 'Ada Sorbier'],
    places: ['Marle'],
  }
  const again = (excerpt: string): RecordSketch => ({
    id: 'b',
    title: 'New bus strike in Marle',
    excerpt: `Two buses in three left the depot of Marle on Tuesday, though drivers were called to strike. ${excerpt}`,
    people: ['Luc Hebrard', 'Ada Sorbier'],
    places: ['Marle'],
  })
  const printed = { dateBasis: 'text', dateRule: 'printed-line' } as const
  test.each([
    ['a strike of another season', '2013-05-17', '2013-10-09', 'Luc Hebrard spoke to the drivers.', false],
    [
      'one that recalls the first',
      '2013-05-17',
      '2013-07-09',
      'We were more in May, said Luc Hebrard.',
      false,
    ],
    ['the same days', '2013-05-17', '2013-05-18', 'We were more on Thursday, said Luc Hebrard.', true],
    [
      'what follows within a month',
      '2013-05-17',
      '2013-05-29',
      'We were more on the day, said Luc Hebrard.',
      true,
    ],
  ])('%s', (_, day, later, words, isOne) => {
    const first = { ...strike, ...printed, id: 'a', date: day }
    const stories = storiesOf([
      ...tarn,
      ...others,
      first,
      undated,
      { ...again(words), ...printed, date: later },
    ])
    expect(stories.u).toBe(stories.a)
    expect(stories.b === stories.a).toBe(isOne)
  })
})

test('reports that follow within a month are of one story where they are very alike', () => {
  const cause: RecordSketch = {
    id: 'cause',
    date: '2020-03-20',
    title: 'Captain of the Aurelia charged over ferry that sank off Marle',
    excerpt:
      'The captain of the ferry Aurelia, which sank in heavy seas off Marle with 80 people aboard, was charged, the coast guard said.',
    people: ['Ida Falk'],
    places: ['Marle'],
  }
  const port: RecordSketch = {
    id: 'port',
    date: '2020-03-28',
    title: 'Marle port to get new light',
    excerpt: 'The port of Marle is to get a new light, Ida Falk of the coast guard said.',
    people: ['Ida Falk'],
    places: ['Marle'],
  }
  const stories = storiesOf([...marle, ...tarn, ...others, cause, port])
  expect(stories.cause).toBe(stories.m1)
  expect(stories.port).not.toBe(stories.m1)
})

test('in a small archive of decades an article without a day must be more alike to tell of the same event', () => {
  const mayor: RecordSketch = {
    id: 'p1',
    date: '1951-05-25',
    title: 'Alderman Falk elected mayor',
    excerpt:
      'Alderman Bo Falk, a retired corn merchant, was elected mayor of Marle. Ida Vale proposed him, and the bells rang.',
    people: ['Bo Falk', 'Ida Vale'],
    places: ['Marle'],
  }
  const bypass: RecordSketch = {
    id: 'p2',
    title: 'Mayor cuts the tape across the bypass',
    excerpt:
      'The mayor, Alderman Bo Falk, opened the new road of Marle yesterday, which had been promised for years. It has no footpath.',
    people: ['Bo Falk'],
  }
  const news = [
    'Council votes for new school. The town council voted to build a school by the river.',
    'Wheat prices rise again as harvests failed',
    'Orchestra names first conductor of Fen',
    'Rain ends drought after years',
  ].map((title) => ({ title, excerpt: title, date: '1951-05-26' }))
  const years = news.map((one, index) => ({ ...one, date: `${1900 + 20 * index}-03-04` }))
  const areOne = (...sketches: RecordSketch[]): boolean => {
    const { p1, p2 } = storiesOf(sketches)
    return p1 !== null && p1 === p2
  }
  expect(areOne(mayor, bypass, ...news)).toBe(true)
  expect(areOne(mayor, bypass, ...years)).toBe(false)
  expect(areOne(mayor, { ...bypass, date: '1951-05-26' }, ...years)).toBe(true)
})

test('what appears under one headline each week is no event, unless it goes on about one', () => {
  const days = ['2018-04-04', '2018-04-11', '2018-04-18', '2018-04-25']
  const weekly = (id: string, title: string, texts: readonly string[]): RecordSketch[] =>
    texts.map((excerpt, week) => ({
      id: `${id}${week}`,
      title,
      excerpt,
      language: 'de',
      date: days[week] ?? null,
    }))
  const end = 'gestohlen, Hinweise nimmt die Wache entgegen. Die Beamten zählten'
  const reports = weekly('p', 'Polizeibericht für den Kreis Orla', [
    `In der Nacht schlugen Unbekannte eine Scheibe ein. In Nellbach wurde ein Fahrrad ${end} drei Unfälle.`,
    `Ein Lastwagen verlor Ladung auf der Landstraße. In Weißdorf wurde ein Fahrrad ${end} zwei Unfälle.`,
    `Am Bahnhof stritten zwei Männer um einen Hund. In Ramsthal wurde ein Fahrrad ${end} fünf Unfälle.`,
    `Ein Keller lief voll, die Pumpe hatte versagt. In Nellbach wurde ein Fahrrad ${end} vier Unfälle.`,
  ])
  const before =
    'Im Prozess um den Tod des Müllers Anton Gessler in der Mühle von Orla, bei der 4300 Mark fehlten,'
  const trial = weekly('t', 'Der Mord in der Mühle', [
    `${before} hat der Knecht Veit Lohmann gestanden.`,
    `${before} sagte die Witwe Gessler gegen den Knecht Veit Lohmann aus.`,
    `${before} forderte der Staatsanwalt den Tod des Knechts Veit Lohmann.`,
    `${before} wurde der Knecht Veit Lohmann verurteilt.`,
  ])
  const stories = storiesOf([...reports, ...trial, ...others])
  expect(reports.map(({ id }) => stories[id ?? ''])).toEqual([null, null, null, null])
  expect(stories.t0).not.toBe(null)
  expect(new Set(trial.map(({ id }) => stories[id ?? '']))).toEqual(new Set([stories.t0]))
})

test('what is quickly said of two texts is never less than how alike they are', () => {
  const words = ['ferry', 'Aurelia', 'Marle', '25', 'sank', 'Tarn', 'fog', 'Monday', 'divers', '2-1', 'Falk']
  const sketch = fc.record({
    title: fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' ')),
    excerpt: fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => `The ${list.join(' ')}.`),
    people: fc.subarray(['Ida Falk', 'Bo Karr', 'Cy Dee']),
    laterNames: fc.subarray(words),
  })
  let exact = 0
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 2, maxLength: 6 }), (sketches) => {
      const { likeness, likenessAtMost } = findStories(sketches.map((one) => record(one)))
      for (const a of sketches.keys())
        for (const b of sketches.keys()) {
          const [alike, most] = [likeness(a, b), likenessAtMost(a, b)]
          expect(most).toBeGreaterThanOrEqual(alike)
          if (most === alike && alike > 0) exact++
        }
    }),
    { numRuns: 300 },
  )
  // The bound is of use: it is met.
  expect(exact).toBeGreaterThan(0)
})
