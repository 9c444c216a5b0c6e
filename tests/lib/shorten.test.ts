import { expect, test } from 'vitest'
import { shorten } from '../../src/lib/shorten.ts'

test.each([
  ['The boat came in.', 40, 'The boat came in.'],
  ['The boat came in at noon on Monday', 20, 'The boat came in at…'],
  ['The boat came in, late, at noon', 18, 'The boat came in…'],
  ['The boat came in. Nobody saw it.', 18, 'The boat came in. …'],
  ['“The boat came in.” Nobody saw it.', 22, '“The boat came in.” …'],
  ['  \n ', 10, null],
])('%j within %i', (text, limit, wanted) => {
  expect(shorten(text, limit)).toBe(wanted)
})
