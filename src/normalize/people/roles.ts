import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import { isInLine, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

const COMMA = markHash(',')
const CLOSE = markHash(')')

/**
 * "Ada Lund as Judge Osk", "Per Beck stars as Karl Marle", "in the role of Marle": whom somebody plays. Whom everybody knows, and who
 * says or has something there, may be meant himself: "Ada Lund, as Mayor Osk said", "Lund as Osk's deputy".
 */
export function isRole(reading: Reading, { words, from, to }: NameSpan): boolean {
  const { tokens, flags, words: lists } = reading
  if (((tokens.place[from] ?? 0) & Place.line) !== 0 || tokens.shape[to] === Shape.possessive) return false
  if (((flags[to] ?? 0) & Flag.saying) !== 0) return false
  if (words.every((word) => ((flags[word] ?? 0) & (Flag.inPerson | Flag.mononym)) !== 0)) return false
  const as = beforeWhatHeIs(reading, from)
  if (lists.hashes('castAs').has(tokens.hash[as] ?? 0) && tokens.shape[as] === Shape.lower)
    return isPlayer(reading, as)
  return isOfRole(reading, as)
}

/** The token before a name and what is part of it on a stage: "Judge", "Aunt". */
function beforeWhatHeIs({ tokens, flags }: Reading, from: number): number {
  let at = from - 1
  const isPart = (): boolean =>
    ((flags[at] ?? 0) & (Flag.title | Flag.honorific | Flag.kin)) !== 0 && isNameShape(tokens.shape[at] ?? 0)
  while (at > from - LONGEST_TITLES && isPart() && ((tokens.place[at] ?? 0) & Place.line) === 0) at--
  return at
}

/** A full name, or "starred", before "as". */
function isPlayer(reading: Reading, as: number): boolean {
  const { tokens, words } = reading
  const at = tokens.hash[as - 1] === COMMA ? as - 2 : as - 1
  if (!isInLine(reading, as)) return false
  const isCast = words.hashes('castPassives').has(tokens.hash[as - 1] ?? 0)
  // "such stars as Ada Lund" play nobody
  const isNamed =
    isNameShape(tokens.shape[as - 2] ?? 0) && ((tokens.place[as - 2] ?? 0) & Place.sentence) === 0
  if (words.hashes('castVerbs').has(tokens.hash[as - 1] ?? 0)) return isNamed
  if (isCast) return true
  if (tokens.hash[at] === CLOSE) return false
  return isNameShape(tokens.shape[at] ?? 0) && isNameShape(tokens.shape[at - 1] ?? 0) && isInLine(reading, at)
}

/** "in the role of": no "role of Lund in the affair". */
function isOfRole({ tokens, words }: Reading, of: number): boolean {
  const noun = of - 1
  if (tokens.shape[of] !== Shape.lower || !words.hashes('roleNouns').has(tokens.hash[noun] ?? 0)) return false
  return [noun - 1, noun - 2].some((at) => words.hashes('inRole').has(tokens.hash[at] ?? 0))
}

const LONGEST_TITLES = 3
