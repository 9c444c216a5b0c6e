import anyAscii from 'any-ascii'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../src/text/folding.ts'
import { anyCharacter } from '../setup/characters.ts'

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The',
        'O’Brien',
        '“No”',
        ' ',
        '–',
        '…',
        '\u00a0',
        '3rd',
        'İ',
        'ß',
        'Łódź',
        '東京',
        'ﬁ',
        '\ud835',
      ),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('one pass gives what the patterns give', () => {
  const byPatterns = (text: string): string => {
    const bare = text.replace(/[\u2013\u2014\u2018\u2019\u201c\u201d\u2026\xa0]/g, ' ')
    const plain = /^\p{ASCII}*$/u.test(bare) ? bare : anyAscii(text.normalize('NFKC'))
    return plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldText(text)).toBe(byPatterns(text))
    }),
    { numRuns: 2_000 },
  )
  const long = 'A word, '.repeat(5_000)
  expect(foldText(long)).toBe(byPatterns(long))
})
