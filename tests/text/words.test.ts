import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, nextCapitalized, wordsOf, wordsWithApostrophe } from '../../src/text/words.ts'
import { anyCharacter } from '../setup/characters.ts'

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Ada’s',
        "o'clock",
        ' ',
        '-',
        '3rd',
        'Çelik',
        'e\u0301',
        '\u0301',
        'ß',
        '三',
        'Ǆ',
        '½',
        '_',
      ),
      fc.string({ unit: anyCharacter, maxLength: 4 }),
      fc.constantFrom('𝐀', '𐐨', '😀', '\ud835', '\udc00', '🇫🇷', '𖹀'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('the table gives what the patterns give', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [])
      expect(wordsWithApostrophe(text).map(({ start, end }) => text.slice(start, end))).toEqual(
        text.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?/gu) ?? [],
      )
      expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
      const found: string[] = []
      for (let next = nextCapitalized(text, 0); next; next = nextCapitalized(text, next.end))
        found.push(text.slice(next.start, next.end))
      expect(found).toEqual(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu) ?? [])
    }),
    { numRuns: 2_000 },
  )
})
