import { expect, it } from 'vitest'
import { shippedData, shippedFiles } from '../../../src/knowledge/shipped.ts'
import { readClues } from '../../../src/normalize/date/clues/read.ts'
import { clueLists, vocabularyOf } from '../../../src/normalize/date/clues/vocabulary.ts'
import { dateInput } from './clipping.ts'

const files = shippedFiles().flatMap((path) => /^languages\/([a-z]+)\/dates\.yml$/.exec(path)?.[1] ?? [])

it.each(files)('%s: each list is one that is read', (tag) => {
  const names = Object.keys(shippedData<Record<string, string>>(`languages/${tag}/dates.yml`))
  const known: readonly string[] = [...clueLists, 'counts', 'dayparts']
  expect(names.filter((name) => !known.includes(name))).toEqual([])
})

it('English has every list but that of adjectives, which stand before a title', () => {
  const names = Object.keys(shippedData<Record<string, string>>('languages/en/dates.yml'))
  expect(clueLists.filter((name) => !names.includes(name))).toEqual(['no office with'])
})

it.each([
  ['en', 'past verbs', 'burned', true],
  ['en', 'past verbs', 'ed', false],
  ['en', 'past verbs', 'burns', false],
  ['de', 'past verbs', 'eroffnete', true],
  ['de', 'past verbs', 'heute', false],
  ['fr', 'since', 'depuis', true],
  ['fr', 'since', 'since', false],
  ['es', 'past verbs', 'ganaron', true],
  ['xx', 'since', 'since', false],
] as const)('%s, %s: "%s" is %s', (tag, list, word, is) => {
  expect(vocabularyOf(tag)[list].has(word)).toBe(is)
})

it('finds phrases where they stand, the longest', () => {
  const words = 'lovat was shot dead on friday'.split(' ')
  const { 'died after': died } = vocabularyOf('en')
  expect(words.map((_, at) => died.at(words, at))).toEqual([0, 3, 0, 0, 0, 0])
})

it.each([
  ['de', 'mittwochabend', 3],
  ['de', 'abend', null],
  ['de', 'mittwochnachmittag', 3],
  ['nl', 'woensdagochtend', 3],
  ['nl', 'woensdagnamiddag', 3],
  ['en', 'tuesday', 2],
  ['en', 'sat', null],
  ['de', 'dienstag', 2],
  ['fr', 'mar', null],
  ['en', 'dienstag', null],
])('%s: the weekday "%s" is %s', (tag, word, day) => expect(vocabularyOf(tag).weekday(word)).toBe(day))

it.each([
  ['en', 'third', 3],
  ['en', '3rd', 3],
  ['en', 'fifty', 50],
  ['fr', 'deuxieme', 2],
  ['en', 'ferry', null],
])('%s: the count "%s" is %s', (tag, word, count) => expect(vocabularyOf(tag).count(word)).toBe(count))

it.each([
  ['de', 'Am Mittwochmorgen (12.3.) brannte die Mühle.', true],
  ['fr', 'Mercredi 12/3, la mairie a fermé.', true],
  ['de', 'Am Mittwoch 12.30 Uhr brannte die Mühle.', false],
  ['de', 'Am Mittwoch (12.3.1997) brannte die Mühle.', false],
  ['en', 'On Wednesday 12/3 the mill burned.', false],
  ['de', 'Do 28. September: In der Mühle wird getanzt.', true],
  ['en', 'Sat 28 September: a dance in the mill.', true],
  ['en', 'The mill is open to 28 September.', false],
  ['ro', 'Moara se deschide pe 1 noiembrie.', false],
  ['de', 'Der Müller wird do 28. September tanzen.', false],
])('%s: "%s" has a day in figures: %s', (language, body, has) => {
  const { clues } = readClues(dateInput({ title: 'A', body, language }))
  expect(clues.some(({ kind }) => kind === 'weekday-and-day')).toBe(has)
})
