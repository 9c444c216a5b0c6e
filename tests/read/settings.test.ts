import { expect, test } from 'vitest'
import { readSettings, readSettingsText } from '../../src/read/settings.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

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

test.each([
  ['columns:\n  title: Kop\n  date: Dag\n', []],
  ['title: T\ncolumns:\n  title: Kop\n  dat: Dag\n', ['settings/value 4']],
  ['columns:\n  Kop: title\n', ['settings/value 2']],
])('below columns stand fields: %j', async (text, rules) => {
  const folder = writeTree(emptyFolder(), { 'archive.yml': text })
  const { settings, diagnostics } = await readSettings(folder, undefined, (name) =>
    /^(?:title|date|text)$/.test(name),
  )
  expect(diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual(rules)
  expect(Object.keys(settings.columns ?? {})).not.toContain('dat')
})
