import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedData } from '../../src/knowledge/shipped.ts'
import { finding } from '../../src/languages/finding.ts'

const evidence = { text: 'President Brandt', start: null, end: null, rule: 'line-above-text' }

test.each([
  ['a fact', 'date/unreadable', { value: 'next Tuesdayish' }, 'cannot read "next Tuesdayish" as a date'],
  [
    'two of a list',
    'id/taken',
    { sources: ['a.txt', 'b.txt'], two: true, more: false, id: 'x' },
    'a.txt and b.txt both have the id "x".',
  ],
  [
    'three of a list',
    'id/taken',
    { sources: ['a', 'b', 'c'], two: false, more: true, id: 'x' },
    'a, b and c all have the id "x".',
  ],
  [
    'clues',
    'date/contradictory-clues',
    { one: evidence, other: { ...evidence, text: 'May' } },
    'the text contradicts itself about its time: "President Brandt" (stands above the text) against "May" (stands above the text)',
  ],
])('%s', (_, rule, facts, message) => {
  const told = finding('warning', rule, facts, { path: 'a.txt', line: 3 })
  expect(told).toMatchObject({ severity: 'warning', rule, message, path: 'a.txt', line: 3, column: null })
  expect(told.hint).toMatch(/\.$/)
})

test('a rule without sentences is a fault of ours', () => {
  expect(() => finding('info', 'no/such-rule', {}, { path: null })).toThrow('no/such-rule')
})

test('every finding of normalize/ and link/ has its sentences, and every sentence its finding', () => {
  const root = join(import.meta.dirname, '../../src')
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:normalize|link)[\\/].*\.ts$/.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
  const written = [...code.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, rule]) => rule ?? '')
  const rules = Object.keys(shippedData<Record<string, unknown>>('findings.yml'))
  expect(rules.filter((rule) => !written.includes(rule))).toEqual([])
  expect(code).not.toMatch(/^\s*(?:message|hint): /m)
})
