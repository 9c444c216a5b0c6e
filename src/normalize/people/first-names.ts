import { once } from '../../lib/once.ts'
import { commonFirstNames } from '../../names/given-names.ts'
import { wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'

/** Whether a word is one of the common first names of the languages that are read. "Fall" and "Beauty" are first names somewhere. */
export function isCommonFirstName({ tokens, flags }: Reading, at: number): boolean {
  return ((flags[at] ?? 0) & Flag.commonGiven) !== 0 || firstNames().has(tokens.hash[at] ?? 0)
}

const firstNames = once((): ReadonlySet<number> => new Set(commonFirstNames().map(wordHash)))
