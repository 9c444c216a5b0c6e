import { expect, test } from 'vitest'
import { parseDocument } from '../../src/formats/clipping/document.ts'
import type { Article } from '../../src/model/article.ts'
import type { NormalizeContext } from '../../src/model/context.ts'
import { explainedFields } from '../../src/model/explanation.ts'
import type { Source } from '../../src/model/source.ts'
import { normalizeArticle } from '../../src/normalize/article.ts'
import { explainArticle } from '../../src/normalize/explanation.ts'

const text = `Ferry to Osk returns after three winters

The ferry from Bergen to Osk sailed again on Monday.

Prime minister Ada Lund met voters at the quay after the election; Lund said the government would pay.

The opposition leader, Ole Brekke, told parliament that Lund had waited for the election.
`

const source: Source = {
  ...{ path: 'ferry.txt', hash: 'h', format: 'text', encoding: 'utf-8', text, repairs: 0 },
}
const context: NormalizeContext = {
  settings: { language: 'en', timeZone: 'UTC' },
  authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
  repeats: [],
  resources: { peopleModel: null },
}

const document = parseDocument(source)
const article = normalizeArticle(document, context)

test('every field of the record is explained', () => {
  const { fields, lines, encoding, others } = explainArticle(source, document, article, 4)
  expect({ lines, encoding, others }).toEqual({ lines: 7, encoding: 'utf-8', others: 4 })
  expect(fields.map(({ name }) => name)).toEqual(explainedFields)
  // How many articles have a passage is told with it.
  const dropped = [{ text: 'Ferry news', line: 2, reason: 'repeated' as const, articles: 41 }]
  expect(explainArticle(source, document, { ...article, dropped }, 4).dropped).toEqual(dropped)
})

test('clues stand at the lines of the file where they are', () => {
  const lines = text.split('\n')
  const { fields } = explainArticle(source, document, article, null)
  const clues = fields.flatMap(({ values }) => values.flatMap((value) => value.clues))
  expect(clues.length).toBeGreaterThan(5)
  for (const { text: quoted, line } of clues) {
    expect(line, quoted).not.toBeNull()
    expect(lines[(line ?? 0) - 1]).toContain(quoted.slice(0, 30))
  }
  const bergen = fields.find(({ name }) => name === 'places')?.values[0]
  expect(bergen).toMatchObject({ value: 'Bergen', basis: 'text', clues: [{ text: 'Bergen', line: 3 }] })
})

test('people with the lines that name them', () => {
  const named = (start: number, surface: string) => ({
    ...{ field: 'text' as const, start, end: start + surface.length, surface, score: 1 },
  })
  const body = article.text
  const mentions = [named(body.indexOf('Ada Lund'), 'Ada Lund'), named(body.lastIndexOf('Lund'), 'Lund')]
  const people: Article['people'] = [
    {
      ...{ key: 'ada-lund', name: 'Ada Lund', surfaces: ['Ada Lund', 'Lund'], mentions, basis: 'text' },
      ...{ offices: [], ambiguous: [], evidence: [] },
    },
  ]
  const explained = explainArticle(source, document, { ...article, people }, null).people
  expect(explained).toEqual([
    {
      name: 'Ada Lund',
      mentions: 2,
      surfaces: ['Ada Lund', 'Lund'],
      lines: [5, 7],
      offices: [],
      ambiguous: [],
    },
  ])
})

test('claims that were not taken are named', () => {
  const claim = (value: string, line: number) => ({
    value,
    line,
    basis: 'stated' as const,
    origin: 'front matter' as const,
  })
  const title = [claim('Ferry returns', 2), claim('Marle Post', 3), claim('ferry  returns', 4)]
  const stated = { ...document, stated: { ...document.stated, title } }
  const settled = { ...article, title: { value: 'Ferry returns', basis: 'stated' as const, evidence: [] } }
  const { fields } = explainArticle(source, stated, settled, null)
  expect(fields[0]?.passed).toEqual([
    { text: 'Marle Post', line: 3, rule: 'stated-less-trusted', facts: { origin: 'front matter' } },
  ])
})

test('a wide date tells the end that a clue would narrow most', () => {
  const date = {
    ...{ edtf: '2014-01-01/2016-05-01', earliest: '2014-01-01', latest: '2016-05-01' },
    ...{ basis: 'inferred' as const, rule: 'weighing', evidence: [] },
  }
  const narrowingOf = (claim: NonNullable<Article['date']>) =>
    explainArticle(source, document, { ...article, date: claim }, null).fields.find(
      ({ name }) => name === 'date',
    )?.narrowing
  expect(narrowingOf({ ...date, loose: 'earliest' })).toEqual({ end: 'earliest', day: '2014-01-01' })
  expect(narrowingOf({ ...date, loose: 'latest' })).toEqual({ end: 'latest', day: '2016-05-01' })
  expect(narrowingOf({ ...date, rule: 'printed-line' })).toBeUndefined()
  expect(narrowingOf({ ...date, latest: '2014-02-01' })).toBeUndefined()
})
