import { once } from '../../lib/once.ts'
import { commonFirstNames, isGivenNameAnywhere } from '../../names/given-names.ts'
import { Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'

/** Whether a word is one of the common first names of the languages that are read. "Fall" and "Beauty" are first names somewhere. */
export function isCommonFirstName({ tokens, flags }: Reading, at: number): boolean {
  return ((flags[at] ?? 0) & Flag.commonGiven) !== 0 || firstNames().has(tokens.hash[at] ?? 0)
}

const firstNames = once((): ReadonlySet<number> => new Set(commonFirstNames().map(wordHash)))

/** "Rolf-Dieter": two first names that a hyphen joins. */
export function isDoubleFirstName({ tokens }: Reading, at: number): boolean {
  if (tokens.shape[at] !== Shape.hyphen) return false
  const parts = tokens.text.slice(tokens.start[at], tokens.end[at]).split('-')
  return parts.length === 2 && parts.every((part) => isGivenNameAnywhere(part))
}
