import { expect, test } from 'vitest'
import type { Clipping } from '../../../src/formats/clipping/clipping.ts'
import { restoreLines, shortenLines } from '../../../src/formats/clipping/long-lines.ts'
import { emptyFields } from '../../../src/formats/fields/fields.ts'
import { longestBlock } from '../../../src/formats/long-blocks.ts'

const clippingOf = (...lines: string[]): Clipping => ({
  lines,
  firstLine: 1,
  markdown: false,
  stated: emptyFields(),
  cut: [],
})
const words = 'The ferry is back at the quay. '.repeat(4000)
const letters = 'x'.repeat(120_000)
const ships = '🚢'.repeat(60_000)

test.each([
  ['lines of usual length', ['The ferry is back', '', 'By Anna Brandt']],
  ['a line of words', ['The ferry is back', words, 'The end.']],
  ['a line without a space', [letters]],
  ['characters of two units', [ships, `x${ships}`]],
  ['two alike', [words, '', words]],
])('%s: readers see no more than a paragraph of each, and all of it comes back', (_, lines) => {
  const clipping = clippingOf(...lines)
  const remainders = shortenLines(clipping)
  for (const line of clipping.lines) {
    expect(line.length).toBeLessThanOrEqual(longestBlock)
    expect(() => encodeURI(line), 'half a character').not.toThrow()
  }
  restoreLines(clipping, remainders)
  expect(clipping.lines).toEqual(lines)
})

test('a line that moved is found again', () => {
  const clipping = clippingOf('The ferry is back', words)
  const remainders = shortenLines(clipping)
  clipping.lines.unshift('', '')
  restoreLines(clipping, remainders)
  expect(clipping.lines).toEqual(['', '', 'The ferry is back', words])
})

test('of a line that a reader took, the remainder stays', () => {
  const clipping = clippingOf('The ferry is back', words)
  const remainders = shortenLines(clipping)
  clipping.lines[1] = ''
  restoreLines(clipping, remainders)
  expect(clipping.lines[1]).toBe(words.slice(-(clipping.lines[1]?.length ?? 0)))
  expect(clipping.lines[1]?.length).toBeGreaterThan(words.length - longestBlock - 1)
})
