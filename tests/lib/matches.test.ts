import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from '../../src/lib/matches.ts'

test('finds what matchAll finds, also when the pattern was left in the middle of another text', () => {
  const pattern = /(?<![ab])(?<first>a)b*|c{2}/gu
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', ' ', '😀')), (parts) => {
      const text = parts.join('')
      pattern.lastIndex = 0
      const expected = [...text.matchAll(pattern)]
      pattern.lastIndex = 3
      expect(matchesOf(text, pattern)).toEqual(expected)
    }),
  )
})
