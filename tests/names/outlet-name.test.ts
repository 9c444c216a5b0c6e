import { expect, test } from 'vitest'
import { readWrittenName } from '../../src/names/outlet-name.ts'

test.each([
  ['The Gazette (Arlen, Quebec)', 'The Gazette', ['Arlen', 'Quebec']],
  ['Marle Post (Fenland)', 'Marle Post', ['Fenland']],
  ['The Arlen Press(AP)', 'The Arlen Press', []],
  ['The Arlen Press (TAP)', 'The Arlen Press', []],
  ['Radio und Fernsehen Marle (RFM)', 'Radio und Fernsehen Marle', []],
  ['Marle Post -- English', 'Marle Post', []],
  ['Marle Post (f/k/a The Marle Mail)', 'Marle Post', []],
  ['Marle  Courier.', 'Marle Courier', []],
  // what is part of the name, or no abbreviation of it
  ['Marle Post -- Sunday edition', 'Marle Post -- Sunday edition', []],
  ['Marle Post (UK)', 'Marle Post', ['UK']],
  ['(Marle) Post', '(Marle) Post', []],
  ['Post & Co.', 'Post & Co.', []],
  ['St. Arlen', 'St. Arlen', []],
  ['Kurier (', 'Kurier (', []],
])('%s', (written, name, note) => {
  expect(readWrittenName(written)).toEqual({ name, note })
})
