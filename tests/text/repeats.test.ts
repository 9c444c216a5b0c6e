import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortHash } from '../../src/lib/hash.ts'
import { countRepeats, packFingerprints } from '../../src/text/repeats.ts'

const fingerprint = (text: string): string => shortHash(text)
const file = (...blocks: string[]): Float64Array => packFingerprints(blocks.map(fingerprint))

test('a block is counted in the other files it stands in, once a file', () => {
  const a = file('lede of a', 'footer', 'footer')
  const b = file('footer', 'lede of b')
  const repeats = countRepeats([a, b])
  expect(repeats(a)).toEqual([0, 1, 1])
  expect(repeats(b)).toEqual([1, 0])
})

test.each([
  [1, 0],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 4],
  [8, 4],
  [9, 8],
  [50, 8],
])('a footer of %i files is given to each as %i', (files, others) => {
  const all = Array.from({ length: files }, (_, index) => file(`lede ${index}`, 'footer'))
  const repeats = countRepeats(all)
  for (const fingerprints of all) expect(repeats(fingerprints)).toEqual([0, others])
})

test('the order of the files does not matter', () => {
  const block = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.array(block, { maxLength: 4 }), { maxLength: 12 }), (files) => {
      const all = files.map((blocks) => file(...blocks))
      const forwards = countRepeats(all)
      const backwards = countRepeats([...all].reverse())
      for (const fingerprints of all) expect(forwards(fingerprints)).toEqual(backwards(fingerprints))
    }),
  )
})
