import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedData } from '../../src/knowledge/shipped.ts'
import { evidenceSentence, saidEvidence, sayEvidence } from '../../src/languages/evidence.ts'

const place = { text: 'x', start: null, end: null }

test.each([
  ['stated-by', { origin: 'the sidecar' }, 'named by the sidecar'],
  ['names-place', { place: 'Marle', field: null }, 'names Marle'],
  ['names-place', { place: 'Marle', field: 'headline' }, 'names Marle in the headline'],
  ['topic-words', { topic: 'sport', inHead: false, count: null }, 'speaks of sport'],
  ['topic-words', { topic: 'sport', inHead: true, count: 3 }, 'speaks of sport in the headline, 3 times'],
  ['topic-words', { topic: '{origin}', inHead: false, count: null }, 'speaks of {origin}'],
])('%s with %j', (rule, facts, sentence) => {
  expect(sayEvidence({ ...place, rule, facts })).toBe(sentence)
})

test('a language without sentences borrows the English ones', () => {
  expect(sayEvidence({ ...place, rule: 'page-address' }, 'gd')).toBe('the address of the page')
})

test('a clue that has its own sentence keeps it', () => {
  expect(saidEvidence([{ ...place, says: 'says so' }])).toEqual([{ ...place, says: 'says so' }])
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
  // Levels of names are written without their prefix.
  expect(rules.filter((rule) => !code.includes(`'${rule.replace(/^name-/, '')}'`))).toEqual([])
})
