import { shippedLines } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'

/** Whether a word is one of the common first names of the languages that are read. "Fall" and "Beauty" are first names somewhere. */
export function isCommonFirstName({ tokens, flags }: Reading, at: number): boolean {
  return ((flags[at] ?? 0) & Flag.commonGiven) !== 0 || firstNames().has(tokens.hash[at] ?? 0)
}

const firstNames = once(
  (): ReadonlySet<number> =>
    new Set([...shippedLines('names/given-men.txt'), ...shippedLines('names/given-women.txt')].map(wordHash)),
)
