import { expect, test } from 'vitest'
import {
  allLanguages,
  fileOf,
  isOtherLanguage,
  languageOf,
  languageTags,
  mainTag,
} from '../../src/languages/load.ts'

test.each([
  ['de-AT', 'de'],
  ['en_GB', 'en'],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['pt-BR', 'pt'],
  ['zh-Hant', 'zh'],
  ['gd', 'und'],
  ['', 'und'],
  ['../../package', 'und'],
])('%s is read with %s', (tag, file) => {
  expect(fileOf(tag)).toBe(file)
  expect(languageOf(tag).tag).toBe(file)
})

test('a language without a file has no words of another', () => {
  const language = languageOf('gd')
  expect([language.months, language.titles, language.saying, language.temporal.today]).toEqual([
    [],
    [],
    [],
    [],
  ])
})

test('every language has its months, weekdays, names of times, titles, verbs of saying and labels', () => {
  expect(languageTags().length).toBeGreaterThanOrEqual(25)
  for (const language of allLanguages()) {
    expect(language.months.map((names) => names.length > 0)).toEqual(new Array(12).fill(true))
    expect(language.weekdays.map((names) => names.length > 0)).toEqual(new Array(7).fill(true))
    for (const words of [
      language.temporal.yesterday,
      language.titles,
      language.saying,
      language.labels.published,
    ])
      expect(words.length, language.tag).toBeGreaterThan(0)
  }
})

test('words are divided at commas, whatever the breaks of lines', () => {
  expect(languageOf('fr').honorifics).toContain('Mlle')
  expect(languageOf('es').particles).toContain('de la')
  expect(languageOf('de').months[2]).toContain('März')
})

test.each([
  ['de-AT', 'de'],
  ['nb', 'no'],
  ['eu_ES', 'eu'],
  ['', ''],
])('the language of the tag %s is %s, whether it has a file or not', (tag, main) => {
  expect(mainTag(tag)).toBe(main)
})

const daysKnown = ['hr', 'sr', 'sl', 'sk', 'bg', 'mk', 'lt', 'lv', 'et', 'he', 'hi']

test.each([...daysKnown, 'vi', 'eu', 'fa', 'bn', 'th'])(
  'of %s the words around people are known, those of days at most, and nothing else',
  (tag) => {
    const language = languageOf(`${tag}-XX`)
    expect([fileOf(tag), language.tag, isOtherLanguage(language)]).toEqual(['und', tag, true])
    expect(language.titles.length).toBeGreaterThanOrEqual(25)
    expect(language.saying.length).toBeGreaterThanOrEqual(12)
    expect(language.months).toHaveLength(daysKnown.includes(tag) ? 12 : 0)
    expect(language.functionWords).toEqual([])
    if (!daysKnown.includes(tag)) expect(language.labels.published).toEqual([])
    expect(languageTags()).not.toContain(tag)
  },
)

test.each(['furniture', 'gd', 'de', ''])('%s is none of those', (tag) => {
  expect(isOtherLanguage(languageOf(tag))).toBe(false)
})
