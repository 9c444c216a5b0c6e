import type { ThingKind } from '../../model/article.ts'
import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag, flagsOf } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

// What stands around a full name that makes it a place's, a ship's, a movement's: an article, a noun, a house number.

const OPEN = markHash('(')
const QUOTE = markHash('"')
const HYPHEN = markHash('-')

/**
 * Whether the words beside a full name say that it is called so, and nobody is: `always` where the same name is meant again by it,
 * `here` where somebody else may be called so as well.
 */
export function signOfPlace(reading: Reading, span: NameSpan): PlaceSign | null {
  if (isTitledBefore(reading, span)) return null
  if (!isWhole(reading, span))
    return isBehindSaint(reading, span) || isDenominated(reading, span) || isBehindGround(reading, span)
      ? MEANT_ALWAYS
      : null
  const always = signs.find(([isIt]) => isIt(reading, span))
  if (always) return { meant: 'always', kind: always[1] }
  const here = signsHere.find(([isIt]) => isIt(reading, span))
  return here ? { meant: 'here', kind: here[1] } : null
}

/** Where the name means it, and what it is; `kind` is null where its words alone say so, or nothing is said of what it is. */
interface PlaceSign {
  readonly meant: 'always' | 'here'
  readonly kind: ThingKind | null
}

const MEANT_ALWAYS: PlaceSign = { meant: 'always', kind: null }

/** Of more than one word, "El" and "Las" among them. */
function isWhole(reading: Reading, { words, from }: NameSpan): boolean {
  return words.length > 1 || firstOf(reading, from) < from
}

/** Where a name begins whose "El", "Las" may stand before what the tagger took for it. */
function firstOf({ tokens, words }: Reading, from: number): number {
  const isArticle =
    tokens.shape[from - 1] === Shape.capital &&
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    words.hashes('foreignArticles').has(tokens.hash[from - 1] ?? 0)
  return isArticle ? from - 1 : from
}

type PlaceRule = readonly [(reading: Reading, span: NameSpan) => boolean, ThingKind | null]

const signs: readonly PlaceRule[] = [
  [isArticledName, 'thing'],
  [isBeforeGround, 'place'],
  [hasIts, 'thing'],
  [isPartOfTown, null],
  [isSaintAlone, null],
  [isAddress, null],
  [isDivision, 'place'],
  [isDenominated, 'place'],
  [isPaper, null],
  [isMunicipality, 'place'],
  [isCounty, null],
  [isEmployer, 'firm'],
]

const signsHere: readonly PlaceRule[] = [
  [isBeforeEvent, null],
  [isBehindGround, 'place'],
  [isWayOut, 'place'],
  [isInside, 'place'],
  [isInQuotedTitle, null],
  [isLetterAlone, null],
  [isCompoundBehindTown, null],
]

/** The hash of a whole name, by which the same name is known again. */
export function wholeName(reading: Reading, { words, from }: NameSpan): number {
  const { text, start, end } = reading.tokens
  return wordHash(text.slice(start[firstOf(reading, words[0] ?? from)], end[words.at(-1) ?? from]))
}

function isTitledBefore({ tokens, flags }: Reading, { from }: NameSpan): boolean {
  return (
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    ((flags[from - 1] ?? 0) & (Flag.title | Flag.honorific | Flag.role | Flag.kin)) !== 0
  )
}

/**
 * "at the Eddie Marsh Savannah.", "The El Lund had left": an article right before a full name, and nothing behind it that tells
 * more of somebody ("the Ada Lund who", "the Ada Lund we knew", "the Ada Lund case").
 */
function isArticledName(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  if (words.language !== 'en' || !isRunning(reading, span.from) || isListed(reading, span)) return false
  if (!words.hashes('articles').has(tokens.hash[firstOf(reading, span.from) - 1] ?? 0)) return false
  if (((flags[span.from] ?? 0) & (Flag.title | Flag.honorific | Flag.nationality)) !== 0) return false
  const after = tokens.hash[span.to] ?? 0
  const ends =
    span.to >= tokens.count ||
    ((tokens.place[span.to] ?? 0) & Place.line) !== 0 ||
    (tokens.shape[span.to] === Shape.mark && after !== OPEN && after !== HYPHEN)
  return ends || (tokens.shape[span.to] === Shape.lower && words.hashes('behindArticled').has(after))
}

/** "of Kwangam Jumat mosque", "at Marle Main bus park", "the Shelly Osk gun cotton works": where something is, before a noun for a place. */
function isBeforeGround(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const noun = nounBehind(reading, span, 'grounds')
  if (noun < 0 || isCommonGiven(reading, span)) return false
  const before = tokens.hash[span.from - 1] ?? 0
  const first = flags[span.words[0] ?? span.from] ?? 0
  const isInTown = (first & (Flag.town | Flag.country)) !== 0 && (first & Flag.given) === 0
  return (
    words.hashes('articles').has(before) ||
    words.hashes('of').has(before) ||
    ((flags[span.from - 1] ?? 0) & Flag.locative) !== 0 ||
    ((isInTown || words.hashes('agents').has(before)) && noun < span.to + 2)
  )
}

/** "the Linda Osk rally", "the Shelly Osk gun cotton explosion": what happened is called so. "The Ada Lund rally" may be hers. */
function isBeforeEvent(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    words.hashes('articles').has(tokens.hash[span.from - 1] ?? 0) &&
    nounBehind(reading, span, 'happenings') >= 0 &&
    !isSurname(reading, span.words.at(-1) ?? span.from)
  )
}

/** Where such a noun stands right behind a name or up to two words behind it, that nobody's office follows; -1 for nowhere. */
function nounBehind(reading: Reading, span: NameSpan, list: 'grounds' | 'happenings'): number {
  const { tokens, flags, words } = reading
  const isLower = (at: number): boolean => tokens.shape[at] === Shape.lower && isRunning(reading, at)
  if (!isRunning(reading, span.from) || isListed(reading, span)) return -1
  for (let at = span.to; at < span.to + 3 && isLower(at); at++) {
    const hash = tokens.hash[at] ?? 0
    if (words.hashes('small').has(hash) || ((flags[at] ?? 0) & (Flag.saying | Flag.role)) !== 0) return -1
    if (!words.hashes(list).has(hash)) continue
    // "Kwabena Osei village head", "Ada Lund church members"
    const next = isLower(at + 1) ? (flags[at + 1] ?? 0) : 0
    return (next & (Flag.role | Flag.title)) !== 0 ? -1 : at
  }
  return -1
}

/** "no município de Pedro Lund", "the village of Ada Rose": a noun for a place and "of", with nobody's office before it. */
function isBehindGround(reading: Reading, span: NameSpan): boolean {
  return isBehindNoun(reading, span, 'townNouns')
}

/** "la comuna de María Lund": a word for a municipality, which nobody has. */
function isMunicipality(reading: Reading, span: NameSpan): boolean {
  return isBehindNoun(reading, span, 'municipalities')
}

function isBehindNoun(reading: Reading, span: NameSpan, list: 'townNouns' | 'municipalities'): boolean {
  const { tokens, words } = reading
  const [first = span.from] = span.words
  const of = tokens.shape[first] === Shape.lower ? first : span.from - 1
  return (
    !isListed(reading, span) &&
    isRunning(reading, of) &&
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    // "del Comune di Osk Marle"
    (tokens.shape[of - 1] === Shape.lower ||
      (list === 'municipalities' && tokens.shape[of - 1] === Shape.capital)) &&
    words.hashes(list).has(tokens.hash[of - 1] ?? 0) &&
    tokens.shape[span.to] !== Shape.possessive
  )
}

/** "MILL WARD" in a line of its own above a list of votes: a part of a town that votes. */
function isDivision({ tokens, flags, words }: Reading, { words: own, from, to }: NameSpan): boolean {
  const isLine = (at: number): boolean => at >= tokens.count || ((tokens.place[at] ?? 0) & Place.line) !== 0
  return (
    isLine(from) &&
    isLine(to) &&
    own.every((word) => tokens.shape[word] === Shape.capitals) &&
    words.hashes('divisions').has(tokens.hash[own.at(-1) ?? from] ?? 0) &&
    ((flags[own[0] ?? from] ?? 0) & Flag.given) === 0
  )
}

/** "Co Marle", "Co. Marle": a county, as Irish papers write it. */
function isCounty({ tokens, words }: Reading, { words: own }: NameSpan): boolean {
  return own.length === 2 && words.hashes('countyMarks').has(tokens.hash[own[0] ?? 0] ?? 0)
}

/** "a longtime Price Osk veteran", "an Osk Marle executive": of which firm somebody is. A "Kwame Osk supporter" is for him. */
function isEmployer(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  const isArticle = (at: number): boolean => words.hashes('oneOf').has(tokens.hash[at] ?? 0)
  const isBehindArticle =
    isArticle(span.from - 1) || (tokens.shape[span.from - 1] === Shape.lower && isArticle(span.from - 2))
  return (
    isBehindArticle &&
    isRunning(reading, span.from) &&
    isRunning(reading, span.to) &&
    tokens.shape[span.to] === Shape.lower &&
    words.hashes('employees').has(tokens.hash[span.to] ?? 0) &&
    !isCommonGiven(reading, span)
  )
}

/** "the Azimo la Osk and its campaign": nobody is an "it". */
function hasIts(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    words.hashes('and').has(tokens.hash[span.to] ?? 0) &&
    words.hashes('its').has(tokens.hash[span.to + 1] ?? 0) &&
    ((reading.flags[span.words[0] ?? span.from] ?? 0) & Flag.given) === 0
  )
}

/** "Marle West", "Old Marle": a point of the compass behind a word that is no first name, a word for a part of a town before one. */
function isPartOfTown(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
  if (isListed(reading, span) || ((flags[span.to] ?? 0) & Flag.saying) !== 0) return false
  if (((tokens.place[first] ?? 0) & Place.capitalsLine) !== 0) return false
  const isUnknown = ((flags[first] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) === 0
  // "Lanao del Norte": no first name, though a surname.
  const isRegion =
    words.hashes('regions').has(tokens.hash[last] ?? 0) && ((flags[first] ?? 0) & Flag.given) === 0
  if (isRegion) return true
  const isWord = tokens.shape[first] === Shape.capital || tokens.shape[first] === Shape.hyphen
  if (words.hashes('compassNames').has(tokens.hash[first] ?? 0)) return false
  if (isWord && isUnknown && words.hashes('compass').has(tokens.hash[last] ?? 0)) return true
  return (
    span.words.length === 2 &&
    words.hashes('townParts').has(tokens.hash[first] ?? 0) &&
    ((flags[last] ?? 0) & Flag.given) === 0
  )
}

/** "in St. Ann", "Sankt Erik": a saint alone is a parish, a town, a church. "Mr. St. Clair" and "Ada St. Clair" are people. */
function isSaintAlone(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first = span.from, second = span.from] = span.words
  const isTwo = span.words.length === 2
  const isGiven = ((flags[second] ?? 0) & Flag.given) !== 0
  if (words.language !== 'en') return isTwo && isGiven && words.hashes('saintly').has(tokens.hash[first] ?? 0)
  // "San Remigio"; "San Lwin" is somebody.
  if (words.hashes('saintsAbroad').has(tokens.hash[first] ?? 0)) return isTwo && isGiven
  return (
    words.hashes('saintly').has(tokens.hash[first] ?? 0) && (isTwo || tokens.shape[second] === Shape.initial)
  )
}

/** "For St. Ann, it is", "u svatého Jana": the same where the tagger took the saint's name alone. */
function isBehindSaint({ tokens, flags, words }: Reading, { from, words: own }: NameSpan): boolean {
  const saint = from - 1
  const isInLine = (at: number): boolean => ((tokens.place[at] ?? 0) & Place.line) === 0
  if (own.length > 1 || !isInLine(from)) return false
  if (!words.hashes('saintly').has(tokens.hash[saint] ?? 0)) return false
  const isBehindName = words.language === 'en' && isInLine(saint) && isNameShape(tokens.shape[saint - 1] ?? 0)
  return !isBehindName && ((flags[saint - 1] ?? 0) & (Flag.title | Flag.honorific)) === 0
}

/** "terreno denominato Quarto Osk": so things are called. */
function isDenominated(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return isRunning(reading, span.from) && words.hashes('thingsCalled').has(tokens.hash[span.from - 1] ?? 0)
}

/**
 * "in Ungwan Osk,": where something is, and neither a first name nor a surname that the lists know. Who has "confidence in" or
 * "an ally in" somebody is left out.
 */
function isInside(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
  if (!isRunning(reading, span.from) || tokens.shape[span.from - 1] !== Shape.lower) return false
  if (!words.hashes('within').has(tokens.hash[span.from - 1] ?? 0)) return false
  if (words.hashes('trusts').has(tokens.hash[span.from - 2] ?? 0)) return false
  const before = flags[span.from - 2] ?? 0
  return (
    tokens.shape[first] === Shape.capital &&
    tokens.shape[span.to] !== Shape.possessive &&
    !isSurname(reading, first) &&
    !isSurname(reading, last) &&
    ((flags[first] ?? 0) & (Flag.mononym | Flag.inPerson)) === 0 &&
    (before & (Flag.role | Flag.title)) === 0
  )
}

/** "the “Meri Osk Mera Lund” initiative": a part of what stands between quotation marks before a noun for a work or a plan. */
function isInQuotedTitle({ tokens, words }: Reading, span: NameSpan): boolean {
  if (tokens.hash[span.from - 1] !== QUOTE) return false
  let close = span.to
  while (close < span.to + 3 && isNameShape(tokens.shape[close] ?? 0)) close++
  const noun = tokens.hash[close + 1] ?? 0
  return (
    tokens.hash[close] === QUOTE &&
    tokens.shape[close + 1] === Shape.lower &&
    (words.hashes('products').has(noun) || words.hashes('plans').has(noun))
  )
}

/** "Marle C": a letter without its stop behind a word that is no first name, where no text is in English ("Malcolm X"). */
function isLetterAlone({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const [first = 0, last = 0] = own
  return (
    own.length === 2 &&
    words.language !== 'en' &&
    (tokens.end[last] ?? 0) - (tokens.start[last] ?? 0) === 1 &&
    ((flags[first] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) === 0
  )
}

/** "Marler Chef-Brandschützer": of a town, and a noun with a hyphen that no surname is a part of. */
function isCompoundBehindTown(reading: Reading, { words: own }: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first = 0, last = 0] = own
  if (!words.capitalizesNouns || own.length !== 2 || tokens.shape[last] !== Shape.hyphen) return false
  const written = (at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at])
  return (
    written(first).endsWith('er') &&
    ((flags[first] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) === 0 &&
    written(last)
      .split(/[-‐‑]/)
      .every((part) => (flagsOf(reading.lexicon, wordHash(part)) & (Flag.given | Flag.surname)) === 0)
  )
}

/** "8 West St. Marle": a number of a house, and a word for a street within. */
function isAddress({ tokens, words }: Reading, span: NameSpan): boolean {
  return (
    tokens.shape[span.from - 1] === Shape.number &&
    ((tokens.place[span.from] ?? 0) & Place.line) === 0 &&
    span.words.slice(1).some((word) => words.hashes('streetMarks').has(tokens.hash[word] ?? 0))
  )
}

/** "driving out of Reuben Lane", "along Nathan Drive": ways that nobody goes along, or comes out of, but roads. */
function isWayOut(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  if (!isRunning(reading, span.from) || tokens.shape[span.to] === Shape.possessive) return false
  if (!words.hashes('roads').has(tokens.hash[span.words.at(-1) ?? span.from] ?? 0)) return false
  const before = tokens.hash[span.from - 1] ?? 0
  const isOutOf = words.hashes('of').has(before) && words.hashes('out').has(tokens.hash[span.from - 2] ?? 0)
  return isOutOf || words.hashes('along').has(before)
}

/** "DAILY POST reports", "the Evening Lund": what papers begin with, and an everyday word or what papers are called. */
function isPaper({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const [first = 0, last = 0] = [own[0], own.at(-1)]
  return (
    words.hashes('paperOpeners').has(tokens.hash[first] ?? 0) &&
    ((flags[last] ?? 0) & (Flag.common | Flag.word | Flag.organization)) !== 0
  )
}

/** Somebody whom the lists know by the whole name. */
function isListed({ flags }: Reading, { words }: NameSpan): boolean {
  return words.every((word) => ((flags[word] ?? 0) & Flag.inPerson) !== 0)
}

function isCommonGiven({ flags }: Reading, { words, from }: NameSpan): boolean {
  return ((flags[words[0] ?? from] ?? 0) & Flag.commonGiven) !== 0
}

function isSurname({ flags }: Reading, word: number): boolean {
  return ((flags[word] ?? 0) & (Flag.surname | Flag.given)) !== 0
}

const HEADLINE = Place.capitalsLine | Place.titleLine

/** In a line of running text, and not its first word. */
function isRunning({ tokens }: Reading, at: number): boolean {
  return at > 0 && at < tokens.count && ((tokens.place[at] ?? 0) & (HEADLINE | Place.line)) === 0
}
