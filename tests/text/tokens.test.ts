import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageWords } from '../../src/normalize/people/language-words.ts'
import { foldWord, tokenize, wordHash } from '../../src/text/tokens.ts'

const words = (text: string, language = 'en'): string[] => {
  const tokens = tokenize(text, languageWords(language).rules)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

describe('tokenize', () => {
  it.each([
    ["O'Dell met D'Arcy's son", ["O'Dell", 'met', "D'Arcy", "'s", 'son']],
    ['J.R. Hale of the U.S. left', ['J.R.', 'Hale', 'of', 'the', 'U.S.', 'left']],
    ['B.Harlow 41', ['B.', 'Harlow', '41']],
    ['Mr. and Mrs. Pell Jr. went.', ['Mr.', 'and', 'Mrs.', 'Pell', 'Jr.', 'went', '.']],
    ['a pro-Hale crowd, Hale-backed', ['a', 'pro', '-', 'Hale', 'crowd', ',', 'Hale', '-', 'backed']],
    ['Anne-Marie and Jung-hoon', ['Anne-Marie', 'and', 'Jung-hoon']],
    ['al-Hadid won 3-1 (6:4)', ['al-Hadid', 'won', '3-1', '(', '6:4', ')']],
    ['write @hale or #hale', ['write', '@hale', 'or', '#hale']],
    ['don’t … stop', ['don’t', '…', 'stop']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['fr', "L'ambassadeur d'Italie, l'abbé", ["L'", 'ambassadeur', "d'", 'Italie', ',', "l'", 'abbé']],
    ['it', "dell'Italia", ["dell'", 'Italia']],
    ['en', "l'Enfant", ["l'Enfant"]],
    ['de', 'Hr. Lund und Hrn. Berg.', ['Hr.', 'Lund', 'und', 'Hrn.', 'Berg', '.']],
    ['de', 'ein Hale-backed Plan', ['ein', 'Hale-backed', 'Plan']],
    [
      'en',
      'Mich¬ igan, Mich¬\nigan and Michi-\ngan',
      ['Mich¬ igan', ',', 'Mich¬\nigan', 'and', 'Michi-\ngan'],
    ],
    ['en', 'a Mich¬ Igan', ['a', 'Mich', 'Igan']],
    ['de', 'Haupt- und Neben\u00adsatz', ['Haupt', '-', 'und', 'Neben\u00adsatz']],
  ])('by the rules of %s: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected)
  })

  it('keeps every character that is neither space nor invisible, in order, for any string', () => {
    const nothing = /^[\s\u200b\u00ad¬]*$/u
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (codes) => {
        const text = String.fromCharCode(...codes)
        const tokens = tokenize(text, languageWords('fr').rules)
        let last = 0
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] ?? -1
          const end = tokens.end[i] ?? -1
          if (start < last || end <= start || !nothing.test(text.slice(last, start))) return false
          last = end
        }
        return nothing.test(text.slice(last))
      }),
      { numRuns: 50 },
    )
  })

  it('folds accents and capitals', () => {
    expect(foldWord('ŠÉÇøŁ')).toBe('secol')
    expect(wordHash('Müller')).toBe(wordHash('MULLER'))
    expect(wordHash("O'Brien")).toBe(wordHash('OBrien'))
  })
})
