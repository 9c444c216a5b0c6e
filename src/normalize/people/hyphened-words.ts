import { markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import { isTitled, type Reading } from './features.ts'
import { isCompoundWord } from './german-compounds.ts'
import { EVERYDAY, OTHERS } from './leading-words.ts'
import { Flag, flagsOf, languageSalt } from './lexicon.ts'
import type { Person } from './person.ts'
import { isShownAlone } from './speakers.ts'

const HYPHENS = /[-‐‑]/
const OPEN = markHash('(')
const COMMA = markHash(',')

/**
 * "Schlauch-Felgenband", "E-Mobil", "Lund-KI", "Lund-Werke": where nouns have capitals, a word alone with a hyphen that is no double
 * surname ("Lund-Beck", "Lund-Ferrinol") and that no title, age or verb of saying shows to be somebody.
 */
export function isHyphenedWord(reading: Reading, { namings }: Person): boolean {
  if (!reading.words.capitalizesNouns) return false
  return namings.every(({ span: { from, to, words } }) => {
    const [word = from] = words
    const shape = reading.tokens.shape[word]
    if (words.length !== 1 || (shape !== Shape.hyphen && shape !== Shape.hyphenLower)) return false
    return !isShownHere(reading, from, to) && !isDoubleSurname(reading, word)
  })
}

/** "Rep. Ada Lund, D-Calif.,": a party by its letter and a state, behind a comma or in brackets. "R-Truth" is somebody elsewhere. */
export function isPartyOfState({ tokens, words }: Reading, { namings }: Person): boolean {
  const letters = words.hashes('partyLetters')
  return (
    letters.size > 0 &&
    namings.every(({ span: { from, words: own } }) => {
      const [word = from] = own
      if (tokens.shape[word] !== Shape.hyphen) return false
      const before = tokens.hash[word - 1]
      const [letter = ''] = tokens.text.slice(tokens.start[word], tokens.end[word]).split(HYPHENS)
      return (before === COMMA || before === OPEN) && letter.length === 1 && letters.has(wordHash(letter))
    })
  )
}

/** "Frau Lund-Ferrinol", "sagte Lund-Ferrinol", "Lund-Ferrinol sagte", "Lund-Ferrinol (65)" */
function isShownHere(reading: Reading, from: number, to: number): boolean {
  const { tokens, flags } = reading
  if (isTitled(reading, from) || isShownAlone(reading, from)) return true
  const isSaying = (at: number): boolean =>
    at >= 0 && tokens.shape[at] === Shape.lower && ((flags[at] ?? 0) & Flag.saying) !== 0
  const isFirst = ((tokens.place[from] ?? 0) & Place.line) !== 0
  if (((tokens.place[to] ?? 0) & Place.line) !== 0) return !isFirst && isSaying(from - 1)
  const isAged =
    (tokens.hash[to] === OPEN || tokens.hash[to] === COMMA) && tokens.shape[to + 1] === Shape.number
  return isAged || isSaying(to) || (!isFirst && isSaying(from - 1))
}

/** Whether all parts may be names, and the lists know one for a surname or a first name. */
function isDoubleSurname({ tokens, words, lexicon }: Reading, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  const parts = word.split(HYPHENS)
  const isInCapitals = word === word.toUpperCase()
  const salt = languageSalt(words.language)
  const flags = parts.map(
    (part) => flagsOf(lexicon, wordHash(part)) | flagsOf(lexicon, wordHash(part) ^ salt),
  )
  const isName = (part: string, at: number): boolean => {
    if (part.length < SHORTEST || !/^\p{Lu}/u.test(part)) return false
    if (!isInCapitals && part === part.toUpperCase()) return false
    const flag = flags[at] ?? 0
    if ((flag & NAMED) !== 0) return true
    return (flag & (EVERYDAY | OTHERS)) === 0 && !isCompoundWord(part, words, lexicon)
  }
  return flags.some((flag) => (flag & NAMED) !== 0) && parts.every(isName)
}

const NAMED = Flag.given | Flag.surname | Flag.mononym
/** "E-Mobil", "O-Ton": a letter is no name. */
const SHORTEST = 2
