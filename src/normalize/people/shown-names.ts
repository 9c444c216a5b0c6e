import { markHash, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'

const COMMA = markHash(',')

/**
 * Whether a title right before a full name, or what somebody is right behind it, introduces it: "Chief Minister Yogan Adilunde",
 * "Reg Lundorn, painter,", "Reg Lundorn, a farmer".
 */
export function isIntroduced(
  reading: Reading,
  { words, from, to }: { readonly words: readonly number[]; readonly from: number; readonly to: number },
): boolean {
  const { place, shape } = reading.tokens
  const [first = from] = words
  // "vom Wähler", "ECONOMIST CALLS BRAZIL", "MK Yair"
  const isWritten =
    (shape[first] === Shape.capital || shape[first] === Shape.hyphen || shape[first] === Shape.initial) &&
    ((place[first] ?? 0) & (Place.capitalsLine | Place.titleLine)) === 0
  return words.length > 1 && isWritten && (isTitle(reading, from) || isExplained(reading, to))
}

/** "Minister", "Dr." before a token: a title that is no name besides. */
export function isTitle({ flags, tokens }: Reading, token: number): boolean {
  const flag = flags[token - 1] ?? 0
  return (
    ((tokens.place[token] ?? 0) & Place.line) === 0 &&
    (flag & (Flag.title | Flag.honorific)) !== 0 &&
    (flag & (Flag.given | Flag.surname | Flag.organization)) === 0 &&
    tokens.shape[token - 1] !== Shape.initial
  )
}

/** ", painter", ", a painter": behind a name what somebody is. */
function isExplained({ tokens, flags, words }: Reading, to: number): boolean {
  if (tokens.hash[to] !== COMMA) return false
  const hash = tokens.hash[to + 1] ?? 0
  const at = words.hashes('determiners').has(hash) || words.hashes('articles').has(hash) ? to + 2 : to + 1
  return tokens.shape[at] === Shape.lower && ((flags[at] ?? 0) & (Flag.role | Flag.title)) !== 0
}
