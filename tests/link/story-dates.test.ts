import { expect, test } from 'vitest'
import { dayNumber } from '../../src/lib/calendar.ts'
import { dateByStories } from '../../src/link/story-dates.ts'
import type { ArticleRecord } from '../../src/model/archive.ts'
import { link, type RecordSketch, record } from './records.ts'

/** A record whose date was inferred, or is missing. */
function inferred(id: string, date: string | null, more: RecordSketch = {}): ArticleRecord {
  const made = record({ ...more, id, date })
  return { ...made, date: made.date && { ...made.date, basis: 'inferred', rule: 'weighing' } }
}

const alike = () => 0.5
const dates = (records: readonly ArticleRecord[], likeness: (a: number, b: number) => number = alike) =>
  dateByStories(records, { ids: records.map(() => 'story-1'), likeness }).map(({ record, datedBy }) =>
    [record.date?.edtf ?? '-', ...datedBy.map(({ id }) => id)].join(' '),
  )

test('a wide date is narrowed to a fortnight around those of its story', () => {
  expect(dates([inferred('a', '2009-01-20/2017-01-20'), record({ id: 'b', date: '2012-08-15' })])).toEqual([
    '2012-08-01/2012-08-29 b',
    '2012-08-15',
  ])
})

test('an undated article gets the fortnight around an interval', () => {
  expect(dates([inferred('a', null), inferred('b', '2012-08-10/2012-09-03')])).toEqual([
    '2012-07-27/2012-09-17 b',
    '2012-08-10/2012-09-03',
  ])
})

test('both ends may come from different articles, and an open one stays open where nobody closes it', () => {
  const [a, b, c] = [inferred('a', null), inferred('b', '2012-08-10/'), inferred('c', '/2012-09-03')]
  expect(dates([a, b, c])[0]).toBe('2012-07-27/2012-09-17 b c')
  expect(dates([a, b])[0]).toBe('2012-07-27/.. b')
})

test('articles dated by their clues are dated by all of them, and one day that is known narrows that', () => {
  const dateClues = (first: string, last: string) => ({
    from: dayNumber('2000-01-01'),
    to: dayNumber('2020-12-31'),
    clues: ['head-sitting', 'administration', 'affair'].map(
      (kind) => [kind, dayNumber(first), dayNumber(last)] as const,
    ),
  })
  const a = inferred('a', '2006-12-01/2010-01-31', { dateClues: dateClues('2007-01-01', '2009-12-31') })
  const b = inferred('b', '2000-12-01/2009-01-31', { dateClues: dateClues('2001-01-01', '2008-12-31') })
  const [both] = dateByStories([a, b], { ids: ['s', 's'], likeness: () => 0.2 })
  const { earliest, latest } = both?.record.date ?? {}
  expect([earliest && earliest > '2006-06-01', latest && latest < '2009-12-31']).toEqual([true, true])
  expect(both?.datedBy.map(({ id }) => id)).toEqual(['b'])
  expect(dates([a, b, record({ id: 'c', date: '2008-03-15' })])[0]).toBe('2008-03-01/2008-03-29 b c')
  const c = inferred('c', '2015-01-01/2015-12-31', { dateClues: dateClues('2015-01-01', '2015-12-31') })
  expect(dates([a, c], () => 0.2)[0]).toBe('2006-12-01/2010-01-31')
})

test('what the owner or the clipping says stands', () => {
  const stated = record({ id: 'a', date: '1957-01-01/1957-12-31' })
  expect(dates([stated, record({ id: 'b', date: '2012-08-15' })])).toEqual([
    '1957-01-01/1957-12-31',
    '2012-08-15',
  ])
})

test('articles that are less alike, of no story, or of one that the owner made lend no date', () => {
  const told = [inferred('a', null), record({ id: 'b', date: '2012-08-15' })]
  expect(dates(told, () => 0.2)[0]).toBe('-')
  expect(dateByStories(told, { ids: [null, null], likeness: alike })[0]?.datedBy).toEqual([])
  const owned = [
    inferred('a', null, { story: 'strike' }),
    record({ id: 'b', date: '2012-08-15', story: 'strike' }),
  ]
  expect(dateByStories(owned, { ids: ['strike', 'strike'], likeness: alike })[0]?.record.date).toBeNull()
})

test('there are no chains: each passes on what it knows alone', () => {
  const likeness = (x: number, y: number) => (Math.abs(x - y) === 1 ? 0.5 : 0)
  expect(
    dates([inferred('a', null), inferred('b', null), record({ id: 'c', date: '2012-08-15' })], likeness),
  ).toEqual(['-', '2012-08-01/2012-08-29 c', '2012-08-15'])
})

test('articles that leave no day together change nothing', () => {
  const [b, c] = [record({ id: 'b', date: '2012-01-02' }), record({ id: 'c', date: '2012-08-15' })]
  expect(dates([inferred('a', '2009-01-20/2017-01-20'), b, c])[0]).toBe('2009-01-20/2017-01-20')
})

test('in the archive the article moves to its place, and keeps its address', () => {
  const sinking = {
    title: 'Ferry Aurelia sinks off Marle, dozens feared dead',
    excerpt: 'The ferry Aurelia sank in heavy seas off Marle with 80 people aboard, the coast guard said.',
    people: ['Ida Falk'],
    places: ['Marle'],
  }
  const others = Array.from({ length: 6 }, (_, n) => ({
    id: `o${n}`,
    date: `20${10 + n}-03-04`,
    title: `Council talks of matter ${'abcdef'[n]}`,
    excerpt: `Matter ${'uvwxyz'[n]} was put off.`,
  }))
  const told = [
    { ...sinking, id: 'a' },
    { ...sinking, id: 'b', date: '2013-08-15', textHash: 'b' },
    ...others,
  ]
  const { entries } = link(told)
  const lent = entries.find(({ id }) => id === 'a')
  expect(lent?.date).toMatchObject({ edtf: '2013-08-01/2013-08-29', basis: 'inferred', rule: 'same-story' })
  expect(lent?.datedBy).toEqual([{ text: sinking.title, rule: 'same-event', facts: { date: '2013-08-15' } }])
  expect(lent?.page).toMatch(/^articles\/undated\//)
  expect(entries.map(({ id }) => id).indexOf('a')).toBe(4)
})

const draw = (numbers: string, day: string): string =>
  `The ${numbers} were drawn in the Nordhaven lottery on ${day}. Nobody had all numbers, the society said, and the pot grows.`
const log = (first: string, day: string): string =>
  `Police log: officers answered ${first} calls on ${day}, a fire on the quay and a dog on the dike among them, the sergeant said.`

test.each([
  [draw('4, 8, 15 and 23', 'Tuesday'), draw('3, 9, 27 and 41', 'Friday')],
  [log('12', 'Monday'), log('31', 'Saturday')],
])('issues of a series date nothing: %s', (one, other) => {
  const undated = inferred('a', null, { excerpt: one, title: 'From the town' })
  const dated = record({ id: 'b', date: '2012-08-15', excerpt: other, title: 'From the town' })
  expect(dates([undated, dated])[0]).toBe('-')
})

test.each([
  [
    'The ferry Ada ran aground off Nordhaven on Tuesday with 48 people on board, the coast guard said, and nobody was hurt.',
    'Forty-eight people were taken off the ferry Ada, aground off Nordhaven since Tuesday, and all are well, the coast guard said.',
  ],
  [
    'Mayor Ines Calloway resigned on Monday over the sale of the old mill, and her deputy takes over until the vote in May.',
    'The sale of the old mill has cost Mayor Ines Calloway her office: she resigned on Monday, and a vote will follow in May.',
  ],
])('two reports of one event still do: %s', (one, other) => {
  const undated = inferred('a', null, { excerpt: one, title: 'From the town' })
  const dated = record({ id: 'b', date: '2012-08-15', excerpt: other, title: 'From the town' })
  expect(dates([undated, dated])[0]).toBe('2012-08-01/2012-08-29 b')
})

test.each([
  ['A clerk was charged on Wednesday.', 'The clerk was found guilty on Friday.', false],
  ['The bridge is to be built, it was decided on Monday.', 'The bridge was opened on Saturday.', false],
  ['The mill burned on Thursday night.', 'A plaque for the mill was put up on Sunday.', false],
  ['Die Mühle brannte am Donnerstag ab.', 'Ein Schild für die Mühle wurde am Sonntag enthüllt.', false],
  ['The mill burned on Thursday night.', 'On Thursday the mill was lost to a fire.', true],
  ['The mill burned on Thursday night.', 'A man was held on Friday for the fire of Thursday.', true],
  ['The mill burned on Thursday night.', 'The mill was lost to a fire.', true],
  ['The mill burned down.', 'The mill was lost to a fire on Sunday.', true],
])('"%s" and "%s" are of one day: %s', (one, other, isLent) => {
  const language = one.startsWith('Die') ? 'de' : 'en'
  const [a, b] = [
    inferred('a', null, { excerpt: one, language }),
    record({ id: 'b', date: '1961-11-10', excerpt: other, language }),
  ]
  expect(dates([a, b])[0]).toBe(isLent ? '1961-10-27/1961-11-24 b' : '-')
})

test.each([
  [
    'Ferry sank off Osk',
    'The ferry Ada sank on Monday night.',
    'Forty years after',
    'Forty years after the ferry Ada sank on Monday night, a stone is laid.',
    'en',
    false,
  ],
  [
    'Ferry sank off Osk',
    'The ferry Ada sank on Monday night.',
    'The night of the Ada',
    'It is 25 years since the ferry Ada sank on a Monday night.',
    'en',
    false,
  ],
  [
    'Fähre gesunken',
    'Die Fähre Ada sank am Montag.',
    'Das Unglück',
    'Vor vierzig Jahren sank die Fähre Ada am Montag.',
    'de',
    false,
  ],
  [
    'Ferry coule',
    'Le ferry Ada a coulé lundi.',
    'La nuit de l’Ada',
    'Trente ans après, lundi, on pose une pierre pour le ferry Ada.',
    'fr',
    false,
  ],
  [
    'Forty years on',
    'Forty years after the ferry Ada sank, a stone is laid on Monday.',
    'A stone for the Ada',
    'A stone is laid on Monday, forty years after the ferry Ada sank.',
    'en',
    true,
  ],
  [
    'Ferry sank off Osk',
    'The ferry Ada sank on Monday night.',
    'The Ada is lost',
    'The Ada, bought two years ago, sank on Monday night.',
    'en',
    true,
  ],
  [
    'Ferry sank off Osk',
    'The ferry Ada sank on Monday night.',
    'The Ada is lost',
    'The Ada, 40 metres long, sank on Monday night after a storm.',
    'en',
    true,
  ],
  [
    'Ferry sank off Osk',
    'The ferry Ada sank on Monday night.',
    'The Ada is lost',
    'Five people are missing after the Ada sank on Monday night.',
    'en',
    true,
  ],
])('what looks back lends no date: %s / %s', (title, excerpt, other, words, language, lends) => {
  const news = inferred('a', null, { title, excerpt, language })
  const later = record({ id: 'b', date: '2014-08-15', title: other, excerpt: words, language })
  expect(dates([news, later])[0]).toBe(lends ? '2014-08-01/2014-08-29 b' : '-')
})
