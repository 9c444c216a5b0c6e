import { expect, test } from 'vitest'
import { toRecord } from '../../src/link/record.ts'
import { sentenceAround } from '../../src/link/sentence.ts'
import type { Article, ArticlePerson } from '../../src/model/article.ts'

const known = <T>(value: T, basis: 'text' | 'inferred' = 'text') => ({ value, basis, evidence: [] })

function article(fields: Partial<Article>): Article {
  return {
    id: 'a',
    idStated: false,
    source: 'a.txt',
    hash: 'h',
    title: known('Mill burns down'),
    standfirst: null,
    date: null,
    updated: null,
    added: null,
    outlet: null,
    agency: null,
    dateline: null,
    authors: [],
    section: null,
    language: known('en'),
    url: null,
    people: [],
    topics: [],
    places: [],
    quotes: [],
    story: null,
    words: 200,
    text: 'The mill burned down.',
    body: { type: 'root', children: [] },
    dropped: [],
    diagnostics: [],
    ...fields,
  }
}

function named(text: string, surface: string): ArticlePerson {
  const start = text.indexOf(surface)
  return {
    key: 'p',
    name: surface,
    surfaces: [surface],
    mentions: [{ field: 'text', start, end: start + surface.length, surface, score: 0.8 }],
    offices: [],
    ambiguous: [],
    basis: 'text',
    evidence: [],
  }
}

test('a person carries the sentence of the first mention', () => {
  const text =
    'It was dry. Police chief Sgt. Ada M. Lund said at 5 p.m. that nobody was hurt. Later it rained.'
  const { people } = toRecord(article({ text, people: [named(text, 'Ada M. Lund')] }), 'k')
  expect(people[0]?.sentence).toBe('Police chief Sgt. Ada M. Lund said at 5 p.m. that nobody was hurt.')
})

test('a long sentence is cut at words around the name', () => {
  const text = `${'before and '.repeat(60)}Ada Lund ${'after and '.repeat(60)}end.`
  const sentence = sentenceAround(text, text.indexOf('Ada'), text.indexOf('Ada') + 8, 'en')
  expect(sentence.length).toBeLessThanOrEqual(300)
  expect(sentence).toMatch(/^…(?:and |before ).* Ada Lund after and .*…$/u)
})

test('a block is a border of a sentence', () => {
  expect(sentenceAround('Fire in Marle\n\nAda Lund fled\n\nMore', 15, 23, 'en')).toBe('Ada Lund fled')
})

test('the text hash ignores typography, not words', () => {
  const hash = (text: string): string => toRecord(article({ text }), 'k').textHash
  expect(hash('“It’s late,” she said – twice.')).toBe(hash('"It\'s late", she said -- twice'))
  expect(hash('It is late.')).not.toBe(hash('It is early.'))
  expect(hash('Поздно')).not.toBe(hash('Рано'))
})

test.each([
  [
    'a letter, before its signature',
    'Sir, the clock of the town hall has been slow since Easter, and nobody minds.\nJ. Ormond\nHill Street\n\nSir, I mind.',
    'Sir, the clock of the town hall has been slow since Easter, and nobody minds.',
  ],
  [
    'a log, before its next day',
    'Monday\n\n9:10 p.m. A goat was seen on the roof of the chapel, and came down alone.\n\nTuesday\n\nNothing.',
    'Monday 9:10 p.m. A goat was seen on the roof of the chapel, and came down alone.',
  ],
  [
    'not lines that run on',
    'The clock of the town hall has been slow since Easter,\nand nobody minds it. The\nmayor will see to it.\nShe said so on Monday\nat the fair.',
    null,
  ],
  [
    'not the end',
    'The clock of the town hall has been slow since Easter, and nobody minds.\n\nAda Orm',
    null,
  ],
  [
    'not what is short',
    'Sir, I mind.\nJ. Ormond\n\nThe clock of the town hall has been slow since Easter.',
    null,
  ],
  ['not a short sentence', `${'The clock is slow. '.repeat(5)}\n\nNobody minds.\n\nThe mayor does.`, null],
])('a list shows of the excerpt %s', (_, text, wanted) => {
  const { excerpt, teaserEnd } = toRecord(article({ text }), 'k')
  expect(teaserEnd === undefined ? null : excerpt.slice(0, teaserEnd)).toBe(wanted)
})

test('an excerpt ends at a word', () => {
  const { excerpt } = toRecord(article({ text: 'word '.repeat(100) }), 'k')
  expect(excerpt.length).toBeLessThanOrEqual(300)
  expect(excerpt).toMatch(/word$/)
})

test.each<[string, Partial<Article>, string]>([
  ['undated', {}, 'undated'],
  ['without outlet', {}, 'no-outlet'],
  ['without headline', { title: known('The mill burned', 'inferred') }, 'no-headline'],
  ['thin', { words: 12 }, 'thin'],
  ['mojibake', { text: 'The mayorâ€™s mill' }, 'mojibake'],
  [
    'mostly dropped',
    { dropped: [{ text: 'menu '.repeat(500), line: 1, reason: 'navigation' }] },
    'dropped-much',
  ],
  [
    'a rule',
    {
      diagnostics: [
        {
          severity: 'warning',
          rule: 'date/contradictory',
          message: '',
          path: null,
          line: null,
          column: null,
          hint: null,
        },
      ],
    },
    'contradictory',
  ],
])('%s is flagged', (_case, fields, flag) => {
  expect(toRecord(article(fields), 'k').flags).toContain(flag)
})

test('a healthy article has no flags', () => {
  const date = {
    edtf: '2020-01-01',
    earliest: '2020-01-01',
    latest: '2020-01-01',
    basis: 'text',
    rule: 'x',
    evidence: [],
  } as const
  const outlet = { id: 'marle-post', name: 'Marle Post', basis: 'text', evidence: [] } as const
  const record = toRecord(article({ date, outlet }), 'k')
  expect(record.flags).toEqual([])
  expect(record.date).not.toHaveProperty('evidence')
})

test.each([
  ['a paywall under a few paragraphs', { text: 'The mill burned. Subscribe to continue reading.' }, true],
  [
    'a paywall that was left out',
    { dropped: [{ text: 'Already a subscriber? Sign in', line: 9, reason: 'link' as const }] },
    true,
  ],
  [
    'the same under a whole article',
    { words: 700, text: 'It burned. Subscribe to continue reading.' },
    false,
  ],
  [
    'one in the language of the article',
    {
      text: 'Die Mühle brannte ab. Weiterlesen mit dem Probeabo.',
      language: { value: 'de', basis: 'text' as const, evidence: [] },
    },
    true,
  ],
  ['no paywall', { text: 'They subscribe to the view that it burned.' }, false],
])('thin: %s', (_case, fields, thin) => {
  expect(toRecord(article(fields), 'k').flags.includes('thin')).toBe(thin)
})
