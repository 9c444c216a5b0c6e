import { wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { EVERYDAY } from './leading-words.ts'
import { flagsOf, languageSalt } from './lexicon.ts'

/**
 * Whether a word that no list has is made of two that are everyday ones of its language: "Wahlversprechen", "Gewerbeverein". Not
 * "Fleischhauer": surnames are made so too, but from few words for their second half.
 */
export function isCompound({ tokens, words, lexicon }: Reading, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
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
