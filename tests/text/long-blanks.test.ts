import { expect, test } from 'vitest'
import { shortenBlanks } from '../../src/text/long-blanks.ts'

test.each([
  ['a text', 'The ferry  is\tback.\n\n    By Anna Brandt', null],
  ['columns set apart by a hundred spaces', `Marle${' '.repeat(100)}Holm`, null],
  ['many short runs', 'a    '.repeat(50_000), null],
  ['a run in a line', `Marle${' '.repeat(2_000_000)}Holm`, `Marle${' '.repeat(100)}Holm`],
  [
    'two runs, of tabs and of spaces',
    `a${'\t'.repeat(20_000)}b${' '.repeat(20_000)}`,
    `a${'\t'.repeat(100)}b${' '.repeat(100)}`,
  ],
  [
    'lines of their own',
    `a${' '.repeat(20_000)}\n${' '.repeat(20_000)}b`,
    `a${' '.repeat(100)}\n${' '.repeat(100)}b`,
  ],
])('%s', (_, text, expected) => {
  expect(shortenBlanks(text)).toBe(expected ?? text)
})
