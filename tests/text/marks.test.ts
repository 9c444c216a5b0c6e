import { expect, test } from 'vitest'
import { findMarks, markSet, marksOf, markWords } from '../../src/text/marks.ts'

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(' ')
const long = words(0, 900)
const found = (text: string): number => findMarks(markSet(marksOf(long)), markWords(text)).size

test('a long text has few marks, which tell nothing of it', () => {
  const marks = marksOf(long)
  expect(marks).toHaveLength(64)
  expect(marks.every((mark) => /^[\da-f]{24}$/.test(mark))).toBe(true)
  expect(new Set(marks).size).toBe(64)
})

test.each([
  ['the whole text', long, 64],
  ['the text in capitals with other signs', long.toUpperCase().replaceAll(' ', ' – '), 64],
])('%s has all of them', (_, text, count) => expect(found(text)).toBe(count))

test.each([
  ['its beginning', `Before. ${words(0, 12)} After.`],
  ['a quarter of it', words(400, 625)],
])('%s has some', (_, text) => expect(found(text)).toBeGreaterThan(0))

test.each([
  ['seven words in a row', words(0, 7)],
  ['the same words in another order', long.split(' ').reverse().join(' ')],
  ['another text', words(1000, 1900)],
  ['no text', ''],
])('%s has none', (_, text) => expect(found(text)).toBe(0))

test('a text of fewer than eight words has no marks', () => {
  expect(marksOf('The river rose in the night')).toEqual([])
})
