import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import { isJoint, type Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'

// What shows a lone word to be somebody, though the tagger passes it over.

const COMMA = markHash(',')
const QUOTE = markHash('"')
const STOP = markHash('.')

/** Whether the words beside a lone word with a capital show that it names somebody. */
export function isShownAlone(reading: Reading, at: number): boolean {
  const shape = reading.tokens.shape[at]
  if (shape === Shape.hyphen)
    return isAddressed(reading, at) || isEasternTitle(reading, at) || isOfSeveral(reading, at)
  if (shape !== Shape.capital) return false
  return (
    isSpeaker(reading, at) ||
    isOwner(reading, at) ||
    isDoer(reading, at) ||
    isAddressed(reading, at) ||
    isOfSeveral(reading, at) ||
    isKinOf(reading, at) ||
    isArticled(reading, at)
  )
}

/**
 * "„…“, sagte Lundner.", "», dit Lundner": behind a quotation and a verb of saying stands who said it, or an office, but no noun by
 * itself. Verbs of several ("sagten Zeugen") may have nouns behind them.
 */
function isSpeaker(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  const verb = at - 1
  if (verb < 1 || ((flags[verb] ?? 0) & Flag.saying) === 0 || tokens.shape[verb] !== Shape.lower) return false
  // "war", "a": among the verbs, but no saying
  if (words.hashes('functionWords').has(tokens.hash[verb] ?? 0)) return false
  if (isNameShape(tokens.shape[at + 1] ?? 0)) return false
  if (((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
  const behind = tokens.hash[verb - 1]
  if ((behind !== COMMA && behind !== QUOTE) || ((tokens.place[verb] ?? 0) & Place.line) !== 0) return false
  if (((flags[at] ?? 0) & NOBODY) !== 0) return false
  return !SEVERAL.test(tokens.text.slice(tokens.start[verb], tokens.end[verb]))
}

/** What else stands there: "sagte Polizeichef", "sagte Brüssel". */
const NOBODY =
  Flag.title |
  Flag.role |
  Flag.organization |
  Flag.brand |
  Flag.town |
  Flag.country |
  Flag.nationality |
  Flag.kin |
  Flag.calendar

/** "sagten", "disent", "dijeron", "dicono", "dizem" */
const SEVERAL = /(?:n|nt|no|m)$/

/**
 * "Lundners Schwester", "nach Lundners Tod": a genitive that no list knows for a place or a firm, before what people have, where
 * genitives end in "s" and have no article.
 */
function isOwner(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  if (!words.isGenitiveInS) return false
  const belongings = words.hashes('belongings')
  if (belongings.size === 0) return false
  if (
    tokens.text.charAt((tokens.end[at] ?? 0) - 1) !== 's' ||
    ((tokens.place[at + 1] ?? 0) & Place.line) !== 0
  )
    return false
  if (((flags[at] ?? 0) & (NOBODY | EVERYDAY)) !== 0) return false
  if (!isNameShape(tokens.shape[at + 1] ?? 0)) return false
  const isTheirs = belongings.has(tokens.hash[at + 1] ?? 0) || ((flags[at + 1] ?? 0) & Flag.kin) !== 0
  const before = tokens.hash[at - 1] ?? 0
  return (
    isTheirs &&
    (isFirst(at) || (!isNameShape(tokens.shape[at - 1] ?? 0) && !words.hashes('determiners').has(before)))
  )

  function isFirst(token: number): boolean {
    return ((tokens.place[token] ?? 0) & (Place.line | Place.sentence)) !== 0
  }
}

/** "1887 reiste Lundner nach", "Später heiratete Lundner": behind what people alone do, a short word that no list knows for a noun. */
function isDoer(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  if (tokens.shape[at - 1] !== Shape.lower) return false
  if (!words.hashes('deeds').has(tokens.hash[at - 1] ?? 0) || isNameShape(tokens.shape[at + 1] ?? 0))
    return false
  if (((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
  return (
    length >= 4 && length <= LONGEST_SURNAME && ((flags[at] ?? 0) & (NOBODY | EVERYDAY | Flag.thing)) === 0
  )
}

/**
 * "Mr. Lundner", "Frau Dr. Lundner": behind what polite people put before a surname, and nothing behind it that is a name too.
 */
function isAddressed({ tokens, flags, words }: Reading, at: number): boolean {
  let title = at - 1
  while (title > at - MOST_TITLES && isHonorific(title) && isHonorific(title - 1)) title--
  if (((tokens.place[at] ?? 0) & Place.line) !== 0 || !isNameShape(tokens.shape[title] ?? 0)) return false
  if (!words.hashes('courtesies').has(tokens.hash[title] ?? 0)) return false
  if (isNameShape(tokens.shape[at + 1] ?? 0) || tokens.shape[at + 1] === Shape.possessive) return false
  return ((flags[at] ?? 0) & (NOBODY | EVERYDAY | Flag.honorific | Flag.thing)) === 0

  function isHonorific(token: number): boolean {
    const isInLine = ((tokens.place[token + 1] ?? 0) & Place.line) === 0
    return isInLine && isNameShape(tokens.shape[token] ?? 0) && ((flags[token] ?? 0) & Flag.honorific) !== 0
  }
}

/** "Frau Prof. Dr. Lundner" has three. */
const MOST_TITLES = 4

/** In letters: longer words are compounds more often. */
const LONGEST_SURNAME = 11

/** "Omer-Pacha": a title that a hyphen ties to the name before it. */
function isEasternTitle({ tokens, words }: Reading, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return words.hashes('titlesBehind').has(wordHash(word.slice(word.lastIndexOf('-') + 1)))
}

/**
 * "Messrs. Lundner, Hale and Osk", "MM. Lundner et Osk": behind a title of several each lone word of the list is somebody. Not "Messrs.
 * Lundner, of Osk", nor "Messrs. Lundner & Co.", and a place or firm among them is none.
 */
export function isOfSeveral(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  if (!isJoint(reading, at - 1) || isNameShape(tokens.shape[at + 1] ?? 0)) return false
  if (((flags[at] ?? 0) & (NOBODY | EVERYDAY | Flag.honorific | Flag.thing)) !== 0) return false
  for (let back = at - 1; back > Math.max(-1, at - LONGEST_LIST); back--) {
    if (words.manyTitles.has(tokens.hash[back] ?? 0) && isNameShape(tokens.shape[back] ?? 0)) return true
    if (((tokens.place[back] ?? 0) & Place.line) !== 0) return false
    const isPart =
      isNameShape(tokens.shape[back] ?? 0) || isJoint(reading, back) || tokens.hash[back] === STOP
    if (!isPart) return false
  }
  return false
}

/** Tokens of such a list that are gone through. */
const LONGEST_LIST = 40

/** "irmão do João", "la veuve de Lundner": behind a word of kinship and "of" a first name that is no everyday word. */
function isKinOf({ tokens, flags, words }: Reading, at: number): boolean {
  const of = tokens.hash[at - 1] ?? 0
  if (!words.hashes('of').has(of) || tokens.shape[at - 1] !== Shape.lower) return false
  if (tokens.shape[at - 2] !== Shape.lower || ((flags[at - 2] ?? 0) & Flag.kin) === 0) return false
  const flag = flags[at] ?? 0
  if (((tokens.place[at] ?? 0) & Place.line) !== 0 || isNameShape(tokens.shape[at + 1] ?? 0)) return false
  return (flag & Flag.given) !== 0 && (flag & (NOBODY | Flag.common | Flag.thing)) === 0
}

/** "o João", "da Teresa": in Portuguese a common first name that no town has, behind an article; "a Vitória" may be a victory. */
function isArticled(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  if (!words.hashes('articledNames').has(tokens.hash[at - 1] ?? 0)) return false
  const isFirst = ((tokens.place[at - 1] ?? 0) & (Place.line | Place.sentence)) !== 0
  if (tokens.shape[at - 1] !== Shape.lower && !isFirst) return false
  if (((tokens.place[at] ?? 0) & Place.line) !== 0 || isNameShape(tokens.shape[at + 1] ?? 0)) return false
  return isCommonFirstName(reading, at) && ((flags[at] ?? 0) & (NOBODY | Flag.common | Flag.thing)) === 0
}
