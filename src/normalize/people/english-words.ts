import { wordHash } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag, flagsOf, languageSalt } from './lexicon.ts'
import type { Person } from './person.ts'

/**
 * Whether a name in a text of another language is made of English words alone: "Beauty Point", "Unchained Melody", "Data Mining".
 * Not "Rose Hunter", which begins with a first name, nor "President Stone", nor a surname alone.
 */
export function isEnglishWords(reading: Reading, { namings }: Person): boolean {
  const { tokens, flags, words, lexicon } = reading
  if (words.language === 'en' || words.language === '') return false
  return namings.every(({ span: { from, words: parts } }) => {
    const first = flags[parts[0] ?? 0] ?? 0
    if ((first & Flag.inPerson) !== 0 || isTitled(reading, from)) return false
    if (parts.length === 1 && (first & (Flag.given | Flag.surname | Flag.mononym)) !== 0) return false
    return !isCommonFirstName(reading, parts[0] ?? 0) && parts.every(isEnglish)
  })

  function isEnglish(at: number): boolean {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at])
    const pieces = text.split(/[-‐‑]/)
    return pieces.every(
      (piece) => piece.length >= SHORTEST && (flagsOf(lexicon, wordHash(piece) ^ english) & EVERYDAY) !== 0,
    )
  }
}

const english = languageSalt('en')

/** Letters of a word that is none of other languages by chance. */
const SHORTEST = 3
