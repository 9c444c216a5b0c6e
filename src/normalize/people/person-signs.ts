import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { isFull, type Person } from './person.ts'
import { isIntroduced } from './shown-names.ts'

// What shows a full name to be somebody's, whatever else is called so.

const COMMA = markHash(',')
const OPEN = markHash('(')
const CLOSE = markHash(')')

/**
 * How far a text shows a full name to be somebody's: `sure` by a title, an age, kin, the surname alone, `said` by a verb of
 * saying, which firms and teams have as well; null for nothing.
 */
export function shownAs(reading: Reading, { form, namings }: Person): 'sure' | 'said' | null {
  if (!isFull(form)) return null
  const full = namings.filter(({ span }) => span.words.length > 1).map(({ span }) => span)
  const isSure =
    namings.some(({ span }) => span.words.length === 1 && isLastAlone(reading, span, form.folded.length)) ||
    full.some((span) => isIntroduced(reading, span) || signs.some((isIt) => isIt(reading, span)))
  if (isSure) return 'sure'
  return full.some((span) => isSaying(reading, span)) ? 'said' : null
}

/**
 * Whether the words beside one naming in full show somebody, or have the name say something, where the text has a thing of the name.
 * Pronouns say nothing there: of a ship papers say "her".
 */
export function isSomebodyHere(reading: Reading, span: NameSpan): boolean {
  return isSaying(reading, span) || signs.some((isIt) => isIt !== isMeantByPronoun && isIt(reading, span))
}

const signs = [isCalledByOffice, isAged, hasKin, isFollowedByWho, isBornOrDies, isMeantByPronoun]

/** "Lund said" below "Ada Lund": the surname alone in running text, and no "the Lund". */
function isLastAlone({ tokens, words }: Reading, { from }: NameSpan, length: number): boolean {
  return (
    length > 1 &&
    ((tokens.place[from] ?? 0) & (Place.capitalsLine | Place.titleLine)) === 0 &&
    !words.hashes('articles').has(tokens.hash[from - 1] ?? 0)
  )
}

/** "the striker Ada Lund", "her uncle Per Lund", "The owner, Ada Lund,": "a horse called Ada Lund" is none. */
function isCalledByOffice({ tokens, flags, words }: Reading, { from, to }: NameSpan): boolean {
  const isOffice = (at: number): boolean =>
    ((flags[at] ?? 0) & (Flag.title | Flag.honorific | Flag.role | Flag.kin)) !== 0 &&
    !words.hashes('called').has(tokens.hash[at] ?? 0)
  if (((tokens.place[from] ?? 0) & Place.line) !== 0) return false
  return (
    isOffice(from - 1) || (tokens.hash[from - 1] === COMMA && tokens.hash[to] === COMMA && isOffice(from - 2))
  )
}

/** "Ada Lund, 56," and "Ada Lund (56)" */
function isAged({ tokens }: Reading, { to }: NameSpan): boolean {
  const isAge = (at: number): boolean =>
    /^[1-9]\d$/.test(tokens.text.slice(tokens.start[at], tokens.end[at])) &&
    ((tokens.place[at] ?? 0) & Place.line) === 0
  if (!isAge(to + 1)) return false
  return tokens.hash[to] === COMMA
    ? tokens.hash[to + 2] === COMMA || to + 2 >= tokens.count
    : tokens.hash[to] === OPEN && tokens.hash[to + 2] === CLOSE
}

/** "Ada Lund's husband" */
function hasKin({ tokens, flags }: Reading, { to }: NameSpan): boolean {
  return tokens.shape[to] === Shape.possessive && ((flags[to + 1] ?? 0) & Flag.kin) !== 0
}

/** "Ada Lund, who", "Ada Lund whose" */
function isFollowedByWho({ tokens, words }: Reading, { to }: NameSpan): boolean {
  const who = words.hashes('who')
  return who.has(tokens.hash[to] ?? 0) || (tokens.hash[to] === COMMA && who.has(tokens.hash[to + 1] ?? 0))
}

/** "Ada Lund was born", "Ada Lund has died", "Ada Lund, born in" */
function isBornOrDies({ tokens, words }: Reading, { to }: NameSpan): boolean {
  const lived = words.hashes('lived')
  for (let at = to; at < to + 3 && ((tokens.place[at] ?? 0) & Place.line) === 0; at++)
    if (lived.has(tokens.hash[at] ?? 0)) return true
  return false
}

/**
 * "Ada Lund … she" in the sentence that begins so, or in the next, before anybody else is named in full. "In Corner Lund, where he"
 * is about another.
 */
function isMeantByPronoun({ tokens, words }: Reading, { from, to }: NameSpan): boolean {
  const pronouns = words.hashes('pronouns')
  const isFirst = ((tokens.place[from] ?? 0) & (Place.line | Place.sentence)) !== 0
  if (pronouns.size === 0 || !isFirst) return false
  for (let at = to, sentences = 0; at < Math.min(to + PRONOUN_WITHIN, tokens.count); at++) {
    const place = tokens.place[at] ?? 0
    if ((place & Place.line) !== 0) return false
    if ((place & Place.sentence) !== 0 && ++sentences > 1) return false
    if (pronouns.has(tokens.hash[at] ?? 0)) return true
    const isName = isNameShape(tokens.shape[at] ?? 0) && isNameShape(tokens.shape[at + 1] ?? 0)
    if (isName && (place & Place.sentence) === 0) return false
  }
  return false
}

const PRONOUN_WITHIN = 40

/** "Ada Lund said", "said Ada Lund"; "a" of "a déclaré" is of other verbs as well. */
function isSaying({ tokens, flags, words }: Reading, { from, to }: NameSpan): boolean {
  const says = (at: number): boolean =>
    tokens.shape[at] === Shape.lower &&
    ((flags[at] ?? 0) & Flag.saying) !== 0 &&
    ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > LONGEST_AUXILIARY ||
      !words.hashes('functionWords').has(tokens.hash[at] ?? 0))
  return says(to) || (((tokens.place[from] ?? 0) & Place.line) === 0 && says(from - 1))
}

/** "a", "ha", "war" */
const LONGEST_AUXILIARY = 3
