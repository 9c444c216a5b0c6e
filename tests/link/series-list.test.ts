import { describe, expect, test } from 'vitest'
import { dayName, dayNumber } from '../../src/lib/calendar.ts'
import { frequencyOf, gapsIn } from '../../src/link/series-days.ts'
import { headingOf } from '../../src/link/series-heading.ts'
import type { AuthoritySeries } from '../../src/model/authority.ts'
import { link, type RecordSketch } from './records.ts'
import { seriesSamples } from './series-samples.ts'

/** Each series of the samples, its issues a week apart. */
const issues: readonly RecordSketch[] = seriesSamples.flatMap(
  ({ kind, outlet, language, issues: own }, row) =>
    own.map(([title, excerpt], number) => ({
      ...{ id: `${kind} ${number}`, title, excerpt, language },
      ...(outlet ? { outlet } : {}),
      date: dayName(dayNumber('2020-03-01') + row + 7 * number),
    })),
)

/** Three articles each that are alike and no series: of one event, of one trade, of one town. */
const others: readonly (readonly [kind: string, outlet: string, ...(readonly [string, string])[]])[] = [
  [
    'one event that grows',
    'Tarn Post',
    [
      'Ferry sinks off Tarn',
      'At least 3 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 12 missing passengers until dusk.',
    ],
    [
      'Ferry off Tarn: five dead',
      'At least 5 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 10 missing passengers until dusk.',
    ],
    [
      'Seven dead in wreck off Tarn',
      'At least 7 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 8 missing passengers until dusk.',
    ],
  ],
  [
    'results of three firms',
    '',
    [
      'Lund Works earns more',
      'Net profit rose to 14 million crowns from 11 million in the first quarter. Sales were 90 million against 81 million. The board proposes to pay 3 crowns a share.',
    ],
    [
      'Strand Lines earns less',
      'Net profit fell to 6 million crowns from 9 million in the third quarter. Sales were 40 million against 52 million. The board proposes to pay 1 crown a share.',
    ],
    [
      'Good year for Varga Tanning',
      'Net profit rose to 21 million crowns from 18 million in the second quarter. Sales were 77 million against 70 million. The board proposes to pay 5 crowns a share.',
    ],
  ],
  [
    'three fires under one headline',
    'Marle Mail',
    [
      'Fire in Marle',
      'A baker smelled smoke at 4 and woke the street. When the engines came the roof of the old granary was ablaze, and the wind drove sparks as far as the quay.',
    ],
    [
      'Fire in Marle',
      'Nobody was at home when a candle set curtains alight in Mill Lane on Friday. A neighbour broke the door and put the flames out with 2 buckets of water.',
    ],
    [
      'Fire in Marle',
      'The brigade was called to the school on 9 May because of a smoking stove. Lessons went on in the gymnasium, and pupils wrote an essay about the firemen.',
    ],
  ],
  [
    'three deaths at an age',
    'Tarn Post',
    [
      'Painter Ada Lovat dies at 79',
      'Ada Lovat, who painted the harbour in all weathers and taught two generations to look at it, died on Monday in her house above the cliffs. She was 79.',
    ],
    [
      'Judge Per Strand dies at 84',
      'Per Strand, for 30 years the most feared and most just of the judges of Tarn, died on Saturday after a fall from his bicycle. He was 84 and lived alone.',
    ],
    [
      'Trainer Rory Vane dies at 61',
      'Rory Vane won the cup with three clubs and never wore a tie. He died on Wednesday of a stroke while he watched a match of pupils in Fen. He was 61.',
    ],
  ],
  [
    'two issues alone',
    'Holm Echo',
    [
      'Beekeepers of Holm, 4 May',
      'The beekeepers of Holm meet on 4 May at 19 in the inn. On the list are 3 lectures and a raffle. Guests bring a jar and pay 2 crowns at the door.',
    ],
    [
      'Beekeepers of Holm, 8 June',
      'The beekeepers of Holm meet on 8 June at 20 in the inn. On the list are 5 lectures and a raffle. Guests bring a jar and pay 3 crowns at the door.',
    ],
  ],
]
const noIssues: readonly RecordSketch[] = others.flatMap(([kind, outlet, ...reports], row) =>
  reports.map(([title, excerpt], number) => ({
    id: `${kind} ${number}`,
    title,
    excerpt,
    date: dayName(dayNumber('2020-05-01') + 31 * row + (row > 0 ? 9 * number : 0)),
    ...(outlet ? { outlet } : {}),
  })),
)
const sketches = [...issues, ...noIssues]
const archive = link(sketches)

describe('the series of an archive', () => {
  test('are those of the samples, whole, and no others', () => {
    const found = archive.series.map(({ articles }) => [...articles].sort()).sort()
    expect(found).toEqual(
      seriesSamples.map(({ kind, issues: own }) => own.map((_, number) => `${kind} ${number}`)).sort(),
    )
  })

  test('bear what their headlines share', () => {
    const titles = archive.series.map(({ title }) => title)
    for (const title of [
      'Harbour Six',
      'The weather',
      'Police log',
      'Marle budget',
      'People without work',
      'Lottozahlen',
    ])
      expect(titles).toContain(title)
  })

  test('are the same whatever the order of the files', () => {
    expect(link([...sketches].reverse()).series).toEqual(archive.series)
  })

  test('keep their addresses and take in an issue of which no day is known', () => {
    const log = archive.series.find(({ title }) => title === 'Police log')
    const later = link([
      ...sketches,
      {
        id: 'undated issue',
        title: 'Police log, 1 to 7 June',
        excerpt:
          'Marle officers took 11 calls between Monday and Sunday. A bell was stolen in the school on Tuesday. On Wednesday a sheep stood on Mill Lane. Two drivers were fined.',
      },
    ])
    const same = later.series.find(({ page }) => page === log?.page)
    expect(same?.articles).toContain('undated issue')
    expect(same?.id).toBe(log?.id)
    expect(later.entries.find(({ id }) => id === 'undated issue')?.seriesId).toBe(log?.id)
  })

  test('are told apart by outlet where their form differs', () => {
    const logs = [3, 10, 17].map((day, number) => ({
      id: `other log ${number}`,
      title: `Police log, ${day} May`,
      outlet: 'Fen Courier',
      excerpt: `It was a week of ${day} reports in Fen. ${['Thieves took a ladder', 'A goat ate the washing of a widow', 'Somebody painted the pump blue'][number]}, and the constable asks those who saw it to come to him.`,
      date: `2020-05-${String(day).padStart(2, '0')}`,
    }))
    const both = link([...sketches, ...logs]).series.filter(({ title }) => title === 'Police log')
    expect(both.map(({ articles }) => articles.length)).toEqual([3, 3])
    expect(new Set(both.map(({ page }) => page)).size).toBe(2)
  })
})

describe("the owner's word", () => {
  const own = (entry: Partial<AuthoritySeries> & { name: string }): AuthoritySeries => ({
    ...{ title: null, id: null, articles: [], same: [], also: [], without: [], notASeries: false },
    ...entry,
  })
  const ruled = (entry: Partial<AuthoritySeries> & { name: string }) =>
    link(sketches, { series: [own(entry)] }).series

  test('takes a series apart', () => {
    const left = ruled({ name: 'police LOG', notASeries: true })
    expect(left.map(({ title }) => title)).not.toContain('Police log')
    expect(left).toHaveLength(archive.series.length - 1)
  })

  test('gives another name and address, by the name or the last part of the address', () => {
    const page = archive.series.find(({ title }) => title === 'Police log')?.page ?? ''
    for (const name of ['Police log', page.split('/')[1] ?? ''])
      expect(ruled({ name, title: 'The log of Marle', id: 'marle-log' })).toContainEqual(
        expect.objectContaining({ page: 'series/marle-log/', title: 'The log of Marle', rule: 'form' }),
      )
  })

  test('tells two series under one name apart, in their ids as in their addresses', () => {
    const [first, second] = ['the weather', 'three fires under one headline'].map((kind) =>
      own({ name: kind, title: 'The log', articles: [`${kind} 0`, `${kind} 1`] }),
    )
    const { series } = link(sketches, { series: [first, second].flatMap((entry) => entry ?? []) })
    const named = series.filter(({ title }) => title === 'The log')
    expect(new Set(named.map(({ id }) => id)).size).toBe(2)
    for (const { id, page } of named) expect(page).toBe(`series/${id}/`)
  })

  test('makes a series of two, which are no story', () => {
    const articles = ['one event that grows 0.txt', 'one event that grows 1']
    const linked = link(sketches, { series: [own({ name: 'The wreck', articles })] })
    expect(linked.series).toContainEqual(
      expect.objectContaining({ page: 'series/the-wreck/', rule: 'owner', title: 'The wreck' }),
    )
    const [one, other] = [0, 1].map((number) =>
      linked.entries.find(({ id }) => id === `one event that grows ${number}`),
    )
    expect(one?.storyId === null || one?.storyId !== other?.storyId).toBe(true)
  })

  test('joins two, which grow as one, takes an issue out and puts one in', () => {
    const sizeOf = (title: string) => archive.series.find((one) => one.title === title)?.articles.length ?? 0
    const joined = ruled({ name: 'Police log', same: ['The weather'] })
    const whole = joined.find(({ title }) => title === 'Police log')
    expect(sizeOf('The weather')).toBeGreaterThan(2)
    expect(whole?.articles).toHaveLength(sizeOf('Police log') + sizeOf('The weather'))
    expect(whole).toMatchObject({ rule: 'owner', entry: 'Police log' })
    expect(joined).toHaveLength(archive.series.length - 1)
    const [first = ''] = archive.series.find(({ title }) => title === 'Police log')?.articles ?? []
    const changed = ruled({ name: 'Police log', without: [first], also: ['one event that grows 0.txt'] })
    const left = changed.find(({ title }) => title === 'Police log')?.articles
    expect(left).toHaveLength(sizeOf('Police log'))
    expect(left).not.toContain(first)
    expect(left).toContain('one event that grows 0')
  })

  test('says which articles are the issues', () => {
    const articles = ['the weather 0', 'the weather 2']
    const weather = ruled({ name: 'The weather', articles }).filter(({ title }) => title === 'The weather')
    expect(weather.map((series) => series.articles)).toEqual([articles])
  })
})

describe('how often', () => {
  test.each([
    ['daily', ['2020-01-06', '2020-01-07', '2020-01-08', '2020-01-11', '2020-01-12']],
    ['weekly', ['2020-01-06', '2020-01-13', '2020-01-20', '2020-01-28', '2020-02-10']],
    ['fortnightly', ['2020-01-06', '2020-01-20', '2020-02-03', '2020-02-17']],
    ['monthly', ['2020-01-31', '2020-02-29', '2020-03-31', '2020-06-30']],
    ['quarterly', ['2020-01-15', '2020-04-14', '2020-07-16', '2020-10-15']],
    ['yearly', ['2016-11-20', '2017-12-01', '2018-11-28', '2020-12-03']],
    [null, ['2020-01-06', '2020-01-13', '2020-01-20']],
    [null, ['2020-01-06', '2020-02-01', '2020-02-11', '2020-05-20', '2020-05-21']],
  ])('%s', (every, days) => {
    expect(frequencyOf(days)).toBe(every)
  })

  test('a gap is where no issue can be', () => {
    const days = ['2020-01-06', '2020-01-13', '2020-02-03', '2020-02-24']
    const issue = (earliest: string, latest: string) => ({
      date: { edtf: '', earliest, latest, basis: 'text' as const, rule: 'x' },
    })
    expect(gapsIn(days, 'weekly', [issue('2020-02-05', '2020-02-20')])).toEqual([
      { from: '2020-01-14', to: '2020-02-02' },
    ])
  })
})

test.each([
  ['Police log, 3 to 9 May', 'police log', true],
  ['Week 12: the market', 'the market', true],
  ['Marle budget 2016', 'marle budget', true],
  ['Monday: fog', 'fog', true],
  ['Letters (No. 31)', 'letters', true],
  ['Police log: theft, lost dog', 'police log', false],
  ['Weather: two die in storm', 'weather two die in storm', false],
  ['Two killed in crash', 'two killed in crash', false],
  ['Tarn Rovers 3, Fen United 1', 'tarn rovers 3 fen united 1', false],
  ['Ferry 3 sinks', 'ferry 3 sinks', false],
  ['The Tarn on Monday: 212 centimetres', 'the tarn on monday 212 centimetres', false],
])('the heading of “%s”', (title, name, isDated) => {
  expect(headingOf({ title, language: 'en' })).toMatchObject({ name, isDated })
})
