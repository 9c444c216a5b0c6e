import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedData } from '../../src/knowledge/shipped.ts'
import { evidenceSentence, saidEvidence, sayEvidence } from '../../src/languages/evidence.ts'
import { origins } from '../../src/model/origin.ts'

const place = { text: 'x', start: null, end: null }

test.each([
  ['stated-by', { origin: 'sidecar' }, 'named by the sidecar'],
  ['names-place', { place: 'Marle', inHeadline: false }, 'names Marle'],
  ['names-place', { place: 'Marle', inHeadline: true }, 'names Marle in the headline'],
  ['topic-words', { topic: 'sport', inHead: false, count: null }, 'speaks of sport'],
  ['topic-words', { topic: 'sport', inHead: true, count: 3 }, 'speaks of sport in the headline, 3 times'],
  ['same-topics', { values: ['sport', 'weather'] }, 'the same topics: sport, weather'],
  ['same-topics', { values: ['sport', 'arts, culture'] }, 'the same topics: sport / arts, culture'],
  ['topic-words', { topic: '{origin}', inHead: false, count: null }, 'speaks of {origin}'],
])('%s with %j', (rule, facts, sentence) => {
  expect(sayEvidence({ ...place, rule, facts })).toBe(sentence)
})

test('a language without sentences borrows the English ones', () => {
  expect(sayEvidence({ ...place, rule: 'page-address' }, 'gd')).toBe('the address of the page')
})

test.each([
  ['front matter', 'en', 'named by the front matter'],
  ['the feed', 'de', 'genannt durch: der Feed'],
  ['meta og:title', 'de', 'genannt durch: meta og:title'],
])('the origin %s in %s: %s', (origin, language, sentence) => {
  expect(sayEvidence({ rule: 'stated-by', facts: { origin } }, language)).toBe(sentence)
})

test.each([
  ['2009-01-20', 'en', 'not before the event (20 January 2009)'],
  ['2009-01-20/2017-01-20', 'en', 'not before the event (20 January 2009 – 20 January 2017)'],
  ['2009-01-20/..', 'fr', 'pas avant : the event (20 janvier 2009 –)'],
  ['AC/DC', 'en', 'not before the event (AC/DC)'],
])('the days of %s in %s', (when, language, sentence) => {
  expect(sayEvidence({ rule: 'not-before-event', facts: { event: 'the event', when } }, language)).toBe(
    sentence,
  )
})

test('a clue that others outweigh says so', () => {
  const facts = { year: 1998, outweighed: true }
  expect(sayEvidence({ rule: 'latest-year', facts })).toBe(
    'outweighed by the others: 1998 is the latest year named',
  )
})

test('a published clue has its rule, the facts that are known, and its sentence', () => {
  const facts = { place: 'Osk', inHeadline: true, inStandfirst: false }
  const [clue] = saidEvidence([{ ...place, rule: 'names-place', facts }], 'en')
  expect(clue).toEqual({
    ...{ ...place, says: sayEvidence({ rule: 'names-place', facts }), rule: 'names-place' },
    facts: { place: 'Osk', inHeadline: true },
  })
})

test('a clue that only counts has no sentence, and no fact that its field gives already', () => {
  const facts = { topic: 'sport', inHead: true, count: 3 }
  expect(saidEvidence([{ ...place, rule: 'topic-words', facts }], 'en')).toEqual([
    { text: place.text, rule: 'topic-words', facts: { inHead: true, count: 3 } },
  ])
})

test.each(['de', 'fr', 'es', 'it', 'pt', 'nl'])(
  '%s has every sentence and every origin, with its facts',
  (language) => {
    const factsOf = (sentence: string): string[] =>
      [...sentence.matchAll(/\{\w+\}/g)].map(([fact]) => fact).sort()
    const own = shippedData<Record<string, string>>(`languages/${language}/evidence.yml`)
    for (const [rule, sentence] of Object.entries(
      shippedData<Record<string, string>>('languages/en/evidence.yml'),
    ))
      expect(factsOf(own[rule] ?? ''), rule).toEqual(factsOf(sentence))
    expect(Object.keys(shippedData(`languages/${language}/origins.yml`)).sort()).toEqual([...origins].sort())
  },
)

test('English has words for every origin', () => {
  expect(Object.keys(shippedData('languages/en/origins.yml')).sort()).toEqual([...origins].sort())
})

test('every rule of a clue has its sentence, and every sentence its rule', () => {
  const root = join(import.meta.dirname, '../../src')
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:normalize|render|link|names)[\\/].*\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
  const written = [/rule: '([\w-]+)',\s*facts\b/g, /\bend(?:: \w+)?,\s*rule: '([\w-]+)'/g].flatMap(
    (pattern) => [...code.matchAll(pattern)].map((found) => found[1] ?? ''),
  )
  expect(written.length).toBeGreaterThan(5)
  expect(written.filter((rule) => evidenceSentence(rule, 'en') === undefined)).toEqual([])
  const rules = Object.keys(shippedData<Record<string, string>>('languages/en/evidence.yml'))
  // Levels of names, roles of date lines and places of dates are written without their prefix.
  const isWritten = (rule: string): boolean =>
    code.includes(`'${rule.replace(/^(?:name|date-line|date-in)-/, '')}'`) || code.includes(`${rule}: true`)
  expect(rules.filter((rule) => !isWritten(rule))).toEqual([])
})
