import { wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import type { LanguageWords } from './language-words.ts'
import { EVERYDAY } from './leading-words.ts'
import { flagsOf, type Lexicon, languageSalt } from './lexicon.ts'

/**
 * Whether a word that no list has is made of two that are everyday ones of its language: "Wahlversprechen", "Gewerbeverein". Not
 * "Fleischhauer": surnames are made so too, but from few words for their second half.
 */
export function isCompound({ tokens, words, lexicon }: Reading, at: number): boolean {
  return isCompoundWord(tokens.text.slice(tokens.start[at], tokens.end[at]), words, lexicon)
}

/** The same of a word, or of a part of one, by itself. */
export function isCompoundWord(written: string, words: LanguageWords, lexicon: Lexicon): boolean {
  const word = written.toLowerCase()
  if (word.length > LONGEST) return false
  const salt = languageSalt(words.language)
  const isKnown = (part: string): boolean => (flagsOf(lexicon, wordHash(part) ^ salt) & EVERYDAY) !== 0
  const inNames = words.hashes('surnameParts')
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
    const head = word.slice(0, cut).replace(/[-¬]$/, '')
    const tail = word.slice(cut)
    if (!isKnown(tail) || inNames.has(wordHash(tail))) continue
    if (isKnown(head) || (head.endsWith('s') && head.length > SHORTEST && isKnown(head.slice(0, -1))))
      return true
  }
  return false
}

const SHORTEST = 4
const LONGEST = 40
