import { expect, test } from 'vitest'
import { evaluateArchive } from '../../src/link/evaluation.ts'
import type { Archive, Entry } from '../../src/model/archive.ts'
import type { FieldScore, Label } from '../../src/model/evaluation.ts'

const none = {
  people: [],
  outlets: [],
  topics: [],
  places: [],
  stories: [],
  series: [],
  redirects: [],
  diagnostics: [],
}

function entry(source: string, more: Partial<Record<keyof Entry, unknown>> = {}): Entry {
  const bare = {
    source,
    title: 'A',
    date: null,
    outlet: null,
    authors: [],
    people: [],
    topics: [],
    places: [],
  }
  return { ...bare, language: 'en', storyId: null, personIds: {}, ...more } as unknown as Entry
}

function scores(
  entries: Entry[],
  labels: Omit<Label, 'line'>[],
  more: Partial<Archive> = {},
): Record<string, string> {
  const archive = { ...none, ...more, entries } as Archive
  const { fields } = evaluateArchive(
    archive,
    labels.map((label, line) => ({ ...label, line })),
  )
  const text = ({ right, given, wanted }: FieldScore): string => `${right}/${given} ${right}/${wanted}`
  return Object.fromEntries(fields.map((field) => [field.field, text(field)]))
}

const interval = (earliest: string | null, latest: string | null) => ({
  earliest,
  latest,
  edtf: `${earliest}/${latest}`,
})

test.each([
  ['the day', { ...interval('2014-05-03', '2014-05-03') }, '2014-05-03', '1/1 1/1', '1/1 1/1'],
  ['another day', { ...interval('2014-05-04', '2014-05-04') }, '2014-05-03', '0/1 0/1', '0/1 0/1'],
  ['an interval with it', interval('2014-05-01', '2014-06-01'), '2014-05-03', '0/0 0/1', '1/1 1/1'],
  ['an interval beside it', interval('2014-05-04', '2014-06-01'), '2014-05-03', '0/0 0/1', '0/1 0/1'],
  ['an open end', interval('2014-05-01', null), '2014-05-03', '0/0 0/1', '1/1 1/1'],
  ['nothing', null, '2014-05-03', '0/0 0/1', '0/0 0/1'],
  ['a day where there is none', interval('2014-05-03', '2014-05-03'), null, '0/1 0/0', '0/1 0/0'],
  ['nothing where there is none', null, null, '0/0 0/0', '0/0 0/0'],
])('a date that is %s', (_, date, wanted, day, span) => {
  expect(scores([entry('a', { date })], [{ source: 'a', date: wanted }])).toEqual({ day, date: span })
})

test('names are compared with all their spellings, each once', () => {
  const person = (name: string, ambiguous: string[] = []) => ({
    key: name,
    name,
    surfaces: [name],
    ambiguous,
  })
  const people = [person('Lund'), person('Anna Brandt'), person('Roe', ['a', 'b'])]
  const known = { people: [{ id: 'carl-lund', name: 'Carl Lund', aliases: [] }] as never }
  const one = entry('a', { people, personIds: { Lund: 'carl-lund' } })
  const label = (...names: (string | string[])[]) => [
    { source: 'a', people: names.map((name) => [name].flat()) },
  ]
  expect(scores([one], label('Carl Lund', 'Anna Brandt'), known)).toEqual({ people: '2/2 2/2' })
  expect(scores([one], label('Carl Lund', 'Carl Lund'), known)).toEqual({ people: '1/2 1/2' })
  expect(scores([one], label(['Karla Falk', 'A. Brandt'], 'Jane Roe'), known)).toEqual({ people: '1/2 1/2' })
  expect(scores([one], label(), known)).toEqual({ people: '0/2 0/0' })
})

test('typography and case are no difference; other words are', () => {
  const one = entry('a', {
    title: 'The “Ferry” is back',
    outlet: { id: 'post', name: 'The Vell Post' },
    topics: [{ id: 'medtop:11000000', label: 'politics' }],
    language: 'pt-BR',
  })
  const right = {
    title: 'the ferry is back',
    outlet: 'Vell Post',
    topics: [['medtop:11000000']],
    language: 'pt',
  }
  expect(scores([one], [{ source: 'a', ...right }])).toEqual({
    ...{ headline: '1/1 1/1', outlet: '1/1 1/1', topics: '1/1 1/1', language: '1/1 1/1' },
  })
  const wrong = { title: 'the ferry was back', outlet: 'Osk Post', topics: [['sport']], language: 'es' }
  expect(scores([one], [{ source: 'a', ...wrong }])).toEqual({
    ...{ headline: '0/1 0/1', outlet: '0/1 0/1', topics: '0/1 0/1', language: '0/1 0/1' },
  })
})

test('stories are scored by pairs of labelled articles', () => {
  const entries = ['s', 's', 't', null].map((storyId, index) => entry(`${index}`, { storyId }))
  const labels = ['x', 'x', 'x', 'x'].map((story, index) => ({ source: `${index}`, story }))
  expect(scores(entries, labels)).toEqual({ story: '1/1 1/6' })
  expect(
    scores(entries, [
      { source: '0', story: 'x' },
      { source: '1', story: null },
    ]),
  ).toEqual({ story: '0/1 0/0' })
})

test('a label without an article is told, and scores nothing', () => {
  const { missing, articles, fields } = evaluateArchive({ ...none, entries: [] } as Archive, [
    { source: 'gone.txt', line: 3, title: 'A' },
  ])
  expect({ missing, articles, fields }).toEqual({
    missing: [{ source: 'gone.txt', line: 3 }],
    articles: 0,
    fields: [],
  })
})
