import { expect, test } from 'vitest'
import { sayEvidence } from '../../src/languages/evidence.ts'
import { dayNumber } from '../../src/lib/calendar.ts'
import { linkArchive } from '../../src/link/archive.ts'
import { dateByArchive } from '../../src/link/archive-years.ts'
import { compareInTime } from '../../src/link/timeline.ts'
import type { ArticleRecord } from '../../src/model/archive.ts'
import { NO_AUTHORITY, person, type RecordSketch, record, SETTINGS } from './records.ts'

/** Dated articles, one every few weeks of these years. */
function dated(from: number, to: number, count: number, more: RecordSketch = {}): ArticleRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const year = from + Math.floor(((to - from + 1) * index) / count)
    const month = String(1 + ((index * 5) % 12)).padStart(2, '0')
    const date = `${year}-${month}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`
    const id = `d${from}-${more.language ?? 'en'}-${index}`
    return record({ ...more, id, date, source: `${folderOf(more)}${id}.txt` })
  })
}

/** An article that does not say its day; with clues of one kind, what these claim alone. */
function open(
  id: string,
  more: RecordSketch = {},
  clues: readonly (readonly [string, string, string])[] = [],
) {
  const { date = null } = more
  const made = record({ ...more, id, date, source: `${folderOf(more)}${id}.txt` })
  const [from, to] = (date ?? '1780-01-01/2045-12-31').split('/')
  return {
    ...made,
    date: made.date && { ...made.date, basis: 'inferred' as const, rule: 'weighing' },
    ...(clues.length === 0
      ? {}
      : {
          dateClues: {
            from: dayNumber(from ?? ''),
            to: dayNumber(to ?? ''),
            clues: clues.map(([kind, first, last]) => [kind, dayNumber(first), dayNumber(last)] as const),
          },
        }),
  }
}

function folderOf({ source }: RecordSketch): string {
  return source ? `${source}/` : ''
}

/** The first and the last year of the date of an article in this archive; null where it has none. */
function yearsOf(id: string, records: readonly ArticleRecord[]): [number, number] | null {
  const found = find(id, records).record.date
  return found?.earliest && found.latest
    ? [Number(found.earliest.slice(0, 4)), Number(found.latest.slice(0, 4))]
    : null
}

function find(id: string, records: readonly ArticleRecord[]) {
  const lent = [...records].sort(compareInTime).map((one) => ({ record: one, lent: [] }))
  const found = dateByArchive(lent, NO_AUTHORITY.almanac).find(({ record }) => record.id === id)
  if (!found) throw new Error(id)
  return found
}

/** Undated articles with clues of their own that belong to these years. */
function natives(from: number, to: number, count: number, more: RecordSketch = {}) {
  return Array.from({ length: count }, (_, index) =>
    open(`n${from}-${index}`, { ...more, date: `${from - 8}-01-01/${to + 8}-12-31` }, [
      ['office-named', `${from - 1}-01-01`, `${to + 1}-12-31`],
    ]),
  )
}

test('an article without any clue is of the years of a folder that is nearly all dated, never of a day', () => {
  const archive = [...dated(1905, 1912, 200), ...natives(1905, 1912, 20), open('fair')]
  const { record: fair, lent } = find('fair', archive)
  const [first = 0, last = 0] = yearsOf('fair', archive) ?? []
  expect([first >= 1895 && first <= 1905, last >= 1912 && last <= 1922]).toEqual([true, true])
  expect(fair.date).toMatchObject({ basis: 'inferred', rule: 'archive-years', earliest: `${first}-01-01` })
  expect(lent).toEqual([
    { text: '', rule: 'archive-years', facts: { articles: 200, from: '1905', to: '1912' } },
  ])
})

test('what its own clues leave open is narrowed, and never beyond them', () => {
  const archive = [
    ...dated(1905, 1912, 120),
    open('taft', { date: '1909-03-04/1960-12-31' }, [['head-named', '1909-03-04', '1913-03-04']]),
  ]
  const found = find('taft', archive).record.date
  expect(found?.earliest).toBe('1909-03-04')
  expect(Number(found?.latest?.slice(0, 4))).toBeLessThan(1922)
})

test('an outlet, and a file with other dated articles in it, count for more than the folder', () => {
  const archive = [
    ...dated(1880, 1935, 60, { outlet: 'Marle Gazette' }),
    ...dated(1921, 1924, 120, { outlet: 'Osk Observer' }),
    ...natives(1880, 1935, 20),
    open('mine', { outlet: 'Osk Observer' }),
  ]
  const { lent } = find('mine', archive)
  const [first = 0, last = 0] = yearsOf('mine', archive) ?? []
  expect([first > 1880, last < 1960]).toEqual([true, true])
  expect(lent[0]?.facts).toMatchObject({ outlet: 'Osk Observer', from: '1921' })
})

test('people whom only this archive knows narrow it', () => {
  const archive = [
    ...dated(1890, 1930, 160).map((one) =>
      one.date?.earliest && one.date.earliest > '1906' && one.date.earliest < '1912'
        ? { ...one, people: [person('Edda Quillfeather')] }
        : one,
    ),
    ...natives(1890, 1930, 20),
    open('with', { people: ['Edda Quillfeather'] }),
    open('other', { people: ['Theodore Roosevelt'] }),
  ]
  const [first = 0, last = 0] = yearsOf('with', archive) ?? []
  const [wideFirst = 0, wideLast = 0] = yearsOf('other', archive) ?? [0, 9999]
  expect(last - first).toBeLessThan(wideLast - wideFirst)
  expect(find('with', archive).lent.map(({ rule }) => rule)).toEqual(['archive-years', 'person-in-archive'])
})

test.each<[string, ArticleRecord[]]>([
  ['few dated articles', [...dated(1905, 1912, 10), open('x')]],
  ['many articles of a single day', [...dated(1905, 1905, 60).map(sameDay), open('x')]],
  ['days scattered over a century', [...dated(1890, 2020, 200), ...natives(1890, 2020, 10), open('x')]],
  ['two eras', [...dated(1905, 1912, 100), ...dated(2010, 2020, 100), open('x')]],
  ['dates that are guesses themselves', [...dated(1905, 1912, 200).map(guessed), open('x')]],
  ['another language', [...dated(1905, 1912, 200), open('x', { language: 'de' })]],
  ['a page of the web among scans', [...dated(1905, 1912, 200), open('x', { url: 'https://osk.example/a' })]],
  [
    'a folder of its own, where clues of the others speak of another time',
    [
      ...dated(2010, 2020, 200, { source: 'export' }),
      ...natives(1905, 1912, 20, { source: 'cuttings' }),
      open('x', { source: 'cuttings' }),
    ],
  ],
  [
    'undated articles that mostly speak of another time',
    [...dated(2010, 2020, 200), ...natives(1905, 1912, 12), open('x')],
  ],
])('nothing is concluded from %s', (_, archive) => {
  expect(yearsOf('x', archive)).toBeNull()
})

test('where dated articles name the same people again and again, one that names none of them is a stranger', () => {
  const folk = ['Edda Quillfeather', 'Oswin Tapper', 'Lettice Marle', 'Gervase Osk']
  const named = dated(1905, 1912, 120).map((one, index) => ({
    ...one,
    people: [0, 1].map((next) => person(folk[(index + next) % folk.length] ?? '')),
  }))
  const archive = [...named, ...natives(1905, 1912, 20)]
  const isDated = (id: string, people: string[], among: readonly ArticleRecord[]) =>
    yearsOf(id, [...among, open(id, { people })]) !== null
  expect(isDated('native', ['Oswin Tapper'], archive)).toBe(true)
  expect(isDated('stranger', ['Ida Falk', 'Egon Rook'], archive)).toBe(false)
  expect(isDated('nobody', [], archive)).toBe(true)
  expect(isDated('famous', ['Theodore Roosevelt'], archive)).toBe(true)
  const strangers = Array.from({ length: 60 }, (_, index) =>
    open(`s${index}`, { people: [`Ida Falk${index}`] }),
  )
  expect(isDated('nobody', [], [...archive, ...strangers])).toBe(false)
  const many = dated(1905, 1912, 120).map((one, index) => ({ ...one, people: [person(`Ida Falk${index}`)] }))
  expect(isDated('stranger', ['Egon Rook'], [...many, ...natives(1905, 1912, 20)])).toBe(true)
})

test('an article whose own clues speak of another time stays as it is', () => {
  const look = open('look', { date: '1953-06-02/1958-12-31' }, [['head-sitting', '1953-06-02', '1957-01-09']])
  expect(find('look', [...dated(1905, 1912, 200), look]).record).toBe(look)
})

test('the owner, a printed day and a narrow date of a story stand; stories that the owner made are left alone', () => {
  const archive = dated(1905, 1912, 200)
  const narrow = { ...open('s', { date: '1911-05-01/1911-06-30' }) }
  const owned = open('o', { date: '1890-01-01/1930-12-31', story: 'strike' })
  for (const one of [narrow, owned]) expect(find(one.id, [...archive, one]).record).toBe(one)
  const stated = record({ id: 'u', date: '1890-01-01/1930-12-31' })
  expect(find('u', [...archive, stated]).record).toBe(stated)
})

test('in the archive it is told what was lent, the owner turns it off, and addresses stay', () => {
  const records = [...dated(1905, 1912, 200), ...natives(1905, 1912, 20), open('fair')]
  const fairs = [true, false].map((archiveYears) =>
    linkArchive(records, NO_AUTHORITY, { ...SETTINGS, archiveYears }).entries.find(({ id }) => id === 'fair'),
  )
  expect(fairs.map((fair) => [fair?.date?.rule, fair?.datedBy.map(({ rule }) => rule), fair?.page])).toEqual([
    ['archive-years', ['archive-years'], fairs[1]?.page],
    [undefined, [], fairs[1]?.page],
  ])
  expect(sayEvidence({ rule: 'archive-years', facts: fairs[0]?.datedBy[0]?.facts ?? {} })).toBe(
    '200 dated articles are mostly of 1905 to 1912; the text itself does not say so',
  )
})

function sameDay(one: ArticleRecord): ArticleRecord {
  return {
    ...one,
    date: one.date && { ...one.date, edtf: '1905-05-01', earliest: '1905-05-01', latest: '1905-05-01' },
  }
}

function guessed(one: ArticleRecord): ArticleRecord {
  return { ...one, date: one.date && { ...one.date, basis: 'inferred' } }
}
