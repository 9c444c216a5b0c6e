import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../src/text/difference.ts'

const marked = (first: string, second: string): string | undefined =>
  compareWords(first, second)
    ?.map(({ in: place, text }) =>
      place === 'both' ? text : place === 'first' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ')

test.each([
  ['The quay is shut.', 'The quay is shut.', 'The quay is shut.'],
  ['The quay is shut.', 'The old quay is shut.', 'The {+old+} quay is shut.'],
  ['The old quay is shut.', 'The quay is shut.', 'The [-old-] quay is shut.'],
  ['Two boats sank.', 'Three boats sank.', '[-Two-] {+Three+} boats sank.'],
  ['It rained. All day.', 'It rained.', 'It rained. [-All day.-]'],
  ['', 'New words', '{+New words+}'],
  ['Old words', '', '[-Old words-]'],
  ['', '', ''],
  ['one\n\n two', 'one two', 'one two'],
])('%s → %s', (first, second, expected) => expect(marked(first, second)).toBe(expected))

test('both texts can be read off the runs', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (first, second) => {
      const runs = compareWords(first, second) ?? []
      const read = (...places: string[]): string =>
        runs.flatMap((run) => (places.includes(run.in) ? [run.text] : [])).join(' ')
      expect(read('both', 'first')).toBe(first)
      expect(read('both', 'second')).toBe(second)
    }),
    { numRuns: 300 },
  )
})

test('texts with next to nothing in common are not compared', () => {
  const words = (letter: string): string =>
    Array.from({ length: 2000 }, (_, index) => letter + index).join(' ')
  expect(compareWords(words('a'), words('b'))).toBeNull()
  expect(compareWords('a '.repeat(5000), 'a')).toBeNull()
})
