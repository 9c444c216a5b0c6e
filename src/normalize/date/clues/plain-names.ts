import { numberOf } from '../../../lib/calendar.ts'
import type { Clue } from './clue.ts'
import { readManners } from './manners.ts'
import { gapAfter, isCapital, type Words, wordAt } from './words.ts'

/**
 * "Andrew Mellon was at the Treasury, Frank Kellogg had State": most of those who are long gone are named in full, without a
 * courtesy or a title. Papers of their time gave one ("Mr. Mellon", "Secretary Kellogg"), or the family name alone; today they are
 * named so in quizzes, plays and reviews, which need no other word of the past. A text that is spelled as of old ("to-day") is of that
 * time.
 *
 * @param names what the names say of the day, each by itself
 */
export function namesPlainly(words: Words, names: readonly Clue[]): boolean {
  const gone = new Map<number, boolean>()
  for (const { days, evidence } of names) {
    const isGone = (days.at(-1)?.last ?? Number.POSITIVE_INFINITY) < longGone
    const at = isGone && evidence.start !== null ? wordAt(words, evidence.start) : null
    if (at !== null && evidence.text.includes(' ')) gone.set(at, isPlain(words, at))
  }
  const plain = [...gone.values()].filter((is) => is).length
  return plain >= fewest && plain * 2 >= gone.size && !readManners(words.text).some(isOld)
}

const isOld = ({ days }: Clue): boolean => (days.at(-1)?.last ?? Number.POSITIVE_INFINITY) < longGone

/** Who left public life before this day is long gone. */
export const longGone = numberOf(1961, 1, 1)
/** One may be named so for any reason. */
const fewest = 2

/** Neither is the first word of the name a courtesy nor the one before it, nor a title with a capital. */
function isPlain(words: Words, at: number): boolean {
  if (isTitle(words, at)) return false
  const isBeside = words.sentence[at - 1] === words.sentence[at] && /^\.? $/.test(gapAfter(words, at - 1))
  return !isBeside || !(isCapital(words.raw[at - 1]) || isTitle(words, at - 1))
}

function isTitle({ lower, says }: Words, at: number): boolean {
  const word = lower[at] ?? ''
  return says.honorifics.has(word) || says.addressed.has(word) || says.courtesies.has(word)
}
