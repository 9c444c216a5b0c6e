import { expect, test } from 'vitest'
import { allLanguages } from '../../src/languages/load.ts'
import { lackingParts, lackingSentences } from '../../tools/languages/completeness.ts'

test('English, German, French, Spanish, Italian, Portuguese and Dutch lack nothing', () => {
  const full = allLanguages().filter(({ tag }) => ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].includes(tag))
  expect(full.length).toBe(7)
  expect(full.map((language) => [language.tag, lackingParts(language)])).toEqual(
    full.map(({ tag }) => [tag, []]),
  )
})

test('what each language lacks is printed', () => {
  const lines = allLanguages()
    .map((language) => [language, lackingParts(language)] as const)
    .filter(([, missing]) => missing.length > 0)
    .map(([{ tag, english }, missing]) => `${tag} (${english}) lacks: ${missing.join(', ')}`)
  if (lines.length > 0) console.info(lines.join('\n'))
  // Every file has what dates, people and quotations are read with.
  for (const language of allLanguages())
    expect(
      lackingParts(language).filter((part) => needed.includes(part)),
      language.tag,
    ).toEqual([])
})

const needed: readonly string[] = [
  'months',
  'weekdays',
  'times',
  'labels of dates',
  'verbs of saying',
  'titles',
  'sections',
]

test.each(['de', 'fr', 'es', 'it', 'pt', 'nl'])('%s says all that the pages say in English', (tag) => {
  expect(
    lackingSentences(tag).filter(({ lacks }) => lacks === null || Object.keys(lacks).length > 0),
  ).toEqual([])
})

test('what a language does not say is named by its sentences', () => {
  const [first] = lackingSentences('pl')
  expect(first).toEqual({ file: 'knowledge/languages/pl/interface.yml', lacks: null })
})
