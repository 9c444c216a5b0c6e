import { expect, test } from 'vitest'
import { readSettingsText } from '../../src/read/settings.ts'

const rulesOf = (text: string): string[] =>
  readSettingsText('archive.yml', text).diagnostics.map(({ rule, line }) => `${rule} ${line}`)

test.each([
  ['a language without words of the pages', 'title: Archiwum\nlanguage: pl', ['settings/untranslated 2']],
  ['a variant of one with them', 'language: pt-BR', []],
  ['by its old name', 'lang: de_AT', []],
  ['none', 'title: Archive', []],
  ['no language tag', 'language: Polish!', ['settings/value 1']],
])('%s is told where the pages are in English', (_, text, rules) => {
  expect(rulesOf(text)).toEqual(rules)
})
