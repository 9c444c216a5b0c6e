import { expect, test } from 'vitest'
import { closingCredit } from '../../src/normalize/agency-credit.ts'

const agencies = new Set(['PA', 'ANP', 'dpa', 'AFP', 'APA', 'Reuters'])
const credit = (...blocks: string[]): string | null =>
  closingCredit(blocks, (name) => agencies.has(name))?.agency ?? null

test.each([
  ['(ANP)', 'ANP'],
  ['dpa', 'dpa'],
  ['dpa/mh', 'dpa'],
  ['– Reuters', 'Reuters'],
  ['PA', 'PA'],
  ['(PA, AFP)', 'PA'],
  ['Der Deich hält bis zum Mai. (dpa/AFP)', 'dpa'],
  ['Der Deich hält bis zum Mai. /APA', 'APA'],
  ['“We had given up hope.” — Reuters', 'Reuters'],
  ['The ferry sails again in May. (Local Desk, AFP)', 'AFP'],
])('%s names %s', (text, agency) => expect(credit(text)).toBe(agency))

test.each([
  'The harbour office told AFP.',
  'The harbour office (AFP) is open.',
  'A spokesman of Reuters',
  'The ferry sails again. (Marle)',
  'Photo: AFP and others of the many people who came to the quay that night',
  'Scranton, PA',
  'It was a mistake. — Ida Holm, Scranton, PA',
  'It was a mistake. (Scranton, PA)',
  '',
])('%s names none', (text) => expect(credit(text)).toBeNull())

test('the line below the text is asked before the text', () => {
  expect(credit('(ANP)', 'It sails again. (dpa)')).toBe('ANP')
})
