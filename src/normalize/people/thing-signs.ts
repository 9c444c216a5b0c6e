import type { ThingKind } from '../../model/article.ts'
import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import { type NameSpan, twoWords } from './mentions.ts'
import { isRole } from './roles.ts'
import {
  ANY_NAME,
  isAffiliation,
  isBeforeStaff,
  isCompoundNamedAfter,
  isJoinedWord,
  isJournal,
  isNamedAfter,
  isNamedBehind,
  isNumberedWord,
  isOfTown,
  isOpenedByFirm,
  isOpenedByStreet,
  isPhraseInCapitals,
  isSeatInBrackets,
  isSomebodysWork,
  isTitledWork,
  isVenue,
} from './thing-neighbours.ts'

// What stands around a name, or how it is written, that makes it no person's.

const COMMA = markHash(',')
const STOP = markHash('.')
const QUOTE = markHash('"')
const OPEN = markHash('(')
const CLOSE = markHash(')')
const AMPERSAND = markHash('&')
const HYPHEN = markHash('-')

/** A line in capitals or with a capital for every word: there neither shape nor small words say anything. */
const HEADLINE = Place.capitalsLine | Place.titleLine

/** What a text says around a name, or its letters, that make it a firm's, a work's, a product's, a place's; null for nothing. */
export function signOfThing(reading: Reading, span: NameSpan): Sign | null {
  return signs.find(([isThing]) => isThing(reading, span))?.[1] ?? null
}

/** What the name itself is called so by; `letters` where its words alone say it, or where it is somebody's all the same. */
type Sign = ThingKind | 'letters'

/** Whether the text says outright what a lone name is ("the World Harbour Agency (Waha)", "the mill, Osmarle,"): it is meant again. */
export function isSaidToBeThing(reading: Reading, span: NameSpan): boolean {
  return span.words.length === 1 && explaining.some((isThing) => isThing(reading, span))
}

const explaining = [isAbbreviation, isCalledThing, isExplainedThing]

const signs: readonly (readonly [(reading: Reading, span: NameSpan) => boolean, Sign])[] = [
  [hasLegalForm, 'firm'],
  [isOfPartners, 'firm'],
  [isSeat, 'place'],
  [isWorkplace, 'firm'],
  [isAbbreviation, 'letters'],
  [isModel, 'letters'],
  [isQuotedTitle, 'work'],
  [isQuotedWork, 'work'],
  [isInQuotedName, 'letters'],
  [isCalledThing, 'thing'],
  [isExplainedThing, 'thing'],
  [isBrandTwice, 'letters'],
  [isClub, 'letters'],
  [isTownOffice, 'letters'],
  [isRunTogether, 'letters'],
  [isOfPlace, 'letters'],
  [isTitleOfRealm, 'letters'],
  [isPeopleInPlural, 'letters'],
  [isArticleAlone, 'letters'],
  [hasParent, 'letters'],
  [isShow, 'letters'],
  [isOfEverydayWords, 'letters'],
  [isMaker, 'firm'],
  [isVessel, 'letters'],
  [isContest, 'letters'],
  [isFirmOfNames, 'firm'],
  [isArea, 'place'],
  [isHomeTown, 'letters'],
  [isTownAhead, 'letters'],
  [isTraderOf, 'letters'],
  [isFigure, 'letters'],
  [isSailing, 'ship'],
  [isApposedShip, 'ship'],
  [isLadyAfloat, 'ship'],
  [isArticled, 'thing'],
  [isOfTrade, 'firm'],
  [isRoad, 'place'],
  [isOfCountry, 'letters'],
  [isTwoCapitals, 'letters'],
  [isNamedAfter, 'letters'],
  [isCompoundNamedAfter, 'letters'],
  [isNamedBehind, 'letters'],
  [isOpenedByStreet, 'letters'],
  [isOpenedByFirm, 'firm'],
  [isSomebodysWork, 'letters'],
  [isBeforeStaff, 'firm'],
  [isSeatInBrackets, 'letters'],
  [isNumberedWord, 'letters'],
  [isPhraseInCapitals, 'letters'],
  [isJoinedWord, 'letters'],
  [isOfTown, 'letters'],
  [isAffiliation, 'firm'],
  [isRole, 'letters'],
  [isJournal, 'letters'],
  [isTitledWork, 'work'],
  [isVenue, 'place'],
]

/** "Hale's Inc", "Milly Marle, L.L.C.", "Hale Marsh (Far East) Ltd", "Hulme Harrow and Co": the form of a firm behind the name. */
function hasLegalForm(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  let at = behindBrackets(reading, span.to)
  if (tokens.shape[at] === Shape.possessive) at++
  const isBehindComma = tokens.hash[at] === COMMA
  if (isBehindComma) at++
  if (!isRunning(reading, at)) return false
  const hash = tokens.hash[at] ?? 0
  // "Wm. Lund Jr. Co. sold gum", but "Ada Lund Co. Mayo"
  const isDotted = tokens.text.charAt((tokens.end[at] ?? 1) - 1) === '.'
  const isCut = isDotted || tokens.text.charAt(tokens.end[at] ?? 0) === '.'
  const stop = isDotted ? at + 1 : at + 2
  if (
    !isBehindComma &&
    isCut &&
    words.hashes('dottedForms').has(hash) &&
    !isNameShape(tokens.shape[stop] ?? 0)
  )
    return true
  if (isNameShape(tokens.shape[at] ?? 0))
    return (
      words.hashes('legalForms').has(hash) || (!isBehindComma && words.hashes('shortLegalForms').has(hash))
    )
  return (
    !isBehindComma &&
    span.words.length > 1 &&
    !isCommonGiven(reading, span) &&
    words.hashes('and').has(hash) &&
    words.hashes('partners').has(tokens.hash[at + 1] ?? 0) &&
    isNameShape(tokens.shape[at + 1] ?? 0)
  )
}

/** The token behind a few words in brackets at `at`; `at` where there are none. */
function behindBrackets({ tokens }: Reading, at: number): number {
  if (tokens.hash[at] !== OPEN) return at
  for (let close = at + 2; close <= at + 4; close++) if (tokens.hash[close] === CLOSE) return close + 1
  return at
}

/** "Hale & Harrow", "an analyst with Hale and Harrow": two lone names that are one firm. "Bill & Ada Lund" are a couple. */
function isOfPartners(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  if (span.words.length > 1) return false
  const joins = (at: number): boolean => tokens.hash[at] === AMPERSAND
  const isLoneName = (at: number, beyond: number): boolean =>
    isRunning(reading, at) && tokens.shape[at] === Shape.capital && !isNameShape(tokens.shape[beyond] ?? 0)
  const isGiven = ((flags[span.words[0] ?? 0] ?? 0) & Flag.commonGiven) !== 0
  if (!isGiven && joins(span.to) && isLoneName(span.to + 1, span.to + 2)) return true
  if (!isGiven && joins(span.from - 1) && isLoneName(span.from - 2, span.from - 3)) return true
  // "with Hale and Harrow"
  if (words.hashes('and').has(tokens.hash[span.from - 1] ?? 0) && isLoneName(span.from - 2, span.from - 3))
    return isStaffOf(reading, span.from - 3)
  return (
    words.hashes('and').has(tokens.hash[span.to] ?? 0) &&
    isLoneName(span.to + 1, span.to + 2) &&
    isStaffOf(reading, span.from - 1)
  )
}

/** "analyst with", "lawyer at": who works for what follows. */
function isStaffOf({ tokens, flags, words }: Reading, at: number): boolean {
  return (
    words.hashes('employedBy').has(tokens.hash[at] ?? 0) &&
    ((flags[at - 1] ?? 0) & Flag.role) !== 0 &&
    tokens.shape[at - 1] === Shape.lower
  )
}

/** "an analyst at Halemore": nobody works at somebody. A possessive goes on to a place ("at Lund's house"). */
function isWorkplace(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  const at = span.from - 1
  return (
    words.hashes('employedAt').has(tokens.hash[at] ?? 0) &&
    isRunning(reading, span.from) &&
    (tokens.shape[at - 1] === Shape.lower || ((tokens.place[at - 1] ?? 0) & Place.sentence) !== 0) &&
    words.hashes('staff').has(tokens.hash[at - 1] ?? 0) &&
    tokens.shape[span.to] !== Shape.possessive &&
    !isCommonGiven(reading, span)
  )
}

/**
 * "Furtwald. Der Meister feiert", "Furtwald (mk). Der": a word alone and a stop before the text, as papers write the town that it was
 * filed from. A question or a title before it is another matter, and so is a line of one word.
 */
function isTownAhead({ tokens, flags, words }: Reading, { from, to, words: own }: NameSpan): boolean {
  const { shape, hash, place, count } = tokens
  const stop = hash[to] === OPEN && hash[to + 2] === CLOSE ? to + 3 : to
  const next = stop + 1
  return (
    own.length === 1 &&
    words.language !== 'en' &&
    ((place[from] ?? 0) & Place.line) !== 0 &&
    ((flags[from] ?? 0) & (Flag.commonGiven | Flag.mononym)) === 0 &&
    hash[stop] === STOP &&
    next < count &&
    ((place[next] ?? 0) & (Place.line | Place.capitalsLine | Place.titleLine)) === 0 &&
    isNameShape(shape[next] ?? 0)
  )
}

/** "Dr. and Mrs. Warren Lund of Eugene", "Lena Lund of Florence": a town alone behind who is of it, though it is a first name too. */
function isHomeTown({ tokens, flags, words }: Reading, { from, to, words: own }: NameSpan): boolean {
  const before = flags[from - 2] ?? 0
  return (
    own.length === 1 &&
    words.language === 'en' &&
    ((flags[from] ?? 0) & Flag.town) !== 0 &&
    words.hashes('of').has(tokens.hash[from - 1] ?? 0) &&
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    isNameShape(tokens.shape[from - 2] ?? 0) &&
    isNameShape(tokens.shape[from - 3] ?? 0) &&
    (before & (Flag.kin | Flag.role)) === 0 &&
    tokens.shape[to] !== Shape.possessive
  )
}

/** "MP for Hale and Wood Green": what a member of parliament sits for. */
function isSeat(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  const [seats, join] = [words.hashes('seats'), words.hashes('and')]
  if (seats.size === 0 || !isRunning(reading, span.from)) return false
  const first = Math.max(1, span.from - 6)
  for (let at = span.from - 1; at >= first; at--) {
    const hash = tokens.hash[at] ?? 0
    if (words.hashes('of').has(hash)) return seats.has(tokens.hash[at - 1] ?? 0)
    if (!isNameShape(tokens.shape[at] ?? 0) && !join.has(hash) && hash !== COMMA) return false
  }
  return false
}

/** "the Panel on Inland Port Areas (Pipa)": the first letters of the words before it. */
function isAbbreviation({ tokens }: Reading, span: NameSpan): boolean {
  const { text, start, end, hash, shape } = tokens
  const name = text.slice(start[span.from], end[span.from]).toLowerCase()
  if (span.to - span.from !== 1 || hash[span.from - 1] !== OPEN || hash[span.to] !== CLOSE) return false
  if (name.length < 3 || name.length > LONGEST_ABBREVIATION) return false
  let left = name.length
  for (
    let at = span.from - 2, seen = 0;
    at >= 0 && left > 0 && seen < LONGEST_ABBREVIATION + 3;
    at--, seen++
  ) {
    const first = text.charAt(start[at] ?? 0).toLowerCase()
    if (first === name.charAt(left - 1)) left--
    // Small words may be left out of it, others not.
    // "Marle Anti-Flooding Agency": the hyphen is a token of its own.
    else if (shape[at] !== Shape.lower && shape[at] !== Shape.possessive && hash[at] !== HYPHEN) return false
  }
  return left === 0
}

const LONGEST_ABBREVIATION = 6

/** "TiVo DVR", "GOP VP", "XDA II": capitals where a name has none. Initials stand before a surname ("AJ Lund"). */
function isModel(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const first = span.words[0] ?? span.from
  const last = span.words.at(-1) ?? first
  // In a line of capitals they say nothing.
  if (((tokens.place[first] ?? 0) & HEADLINE) !== 0) return false
  const isShort = (at: number, length: number): boolean =>
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= length
  const isNamed = (at: number): boolean => ((flags[at] ?? 0) & (ANY_NAME | Flag.honorific)) !== 0
  const isCapitals = (at: number): boolean => tokens.shape[at] === Shape.capitals
  if (first === last)
    return span.suffix.length > 0 && isCapitals(first) && isShort(first, 4) && !isNamed(first)
  if (isAbbreviations(tokens.text.slice(tokens.start[last], tokens.end[last]))) return true
  // "CPI da Nafta"
  if (
    isCapitals(first) &&
    !isShort(first, 2) &&
    isShort(first, 4) &&
    !isNamed(first) &&
    tokens.shape[first + 1] === Shape.lower
  )
    return true
  // "OS X", but "JR B." with a stop
  if (
    span.words.length > 1 &&
    isShort(span.words[1] ?? last, 1) &&
    isCapitals(first) &&
    isShort(first, 3) &&
    !isNamed(first) &&
    (span.words.length === 2 || tokens.text.charAt(tokens.end[span.words[1] ?? last] ?? 0) === ' ')
  )
    return true
  if (isCapitals(last) && !isNamed(last)) {
    if (((flags[last] ?? 0) & (Flag.organization | Flag.brand | Flag.thing)) !== 0) return true
    // "Virginia AFL-CIO", "Xeon CPUs"
    if (/^\p{Lu}{1,4}-\p{Lu}{1,4}$/u.test(tokens.text.slice(tokens.start[last], tokens.end[last])))
      return true
    // "Hale ZX"; "Louis CK" and "Mario B" have first names
    const isMark = isShort(last, 2) && ((flags[first] ?? 0) & ANY_GIVEN) === 0
    return isMark || (isShort(last, 4) && !isNamed(first) && (!isCapitals(first) || isShort(first, 4)))
  }
  // "Rockland BOCES": capitals behind a town
  const isTown = ((flags[first] ?? 0) & Flag.town) !== 0 && ((flags[first] ?? 0) & ANY_GIVEN) === 0
  if (isCapitals(last) && !isNamed(last) && isTown && !isCapitals(first) && span.words.length === 2)
    return true
  // "HALAN Bluesky"; "RAF Ennisford", though there is a first name Raf
  if (!isCapitals(first) || isCapitals(last) || isShort(first, 2)) return false
  if (!isShort(first, 3)) return span.words.every((word) => !isNamed(word))
  const letters = tokens.text.slice(tokens.start[first], tokens.end[first])
  const isSurname = ((flags[first] ?? 0) & Flag.surname) !== 0
  return span.words.length === 2 && isSyllable(letters) && !isSurname && !isNamed(last)
}

/** "RAF": three letters that are said as a word. "JRR" are initials. */
const isSyllable = (letters: string): boolean => /^[^AEIOU][AEIOU][^AEIOU]$/.test(letters)

/** "CPUs", "PCs" */
const isAbbreviations = (word: string): boolean => /^\p{Lu}{2,5}s$/u.test(word)

/** "Lund's “Salome” in Marle": alone between quotation marks, and neither called so nor said by anybody. */
function isQuotedTitle(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const namings = words.hashes('namings')
  if (namings.size === 0 || tokens.hash[span.from - 1] !== QUOTE || !isRunning(reading, span.from))
    return false
  // "“Low energy” Lund, “Little” Beck": these marks belong to others. Who "wrote in “Ralph Lund”" means him.
  if (((tokens.place[span.from] ?? 0) & Place.glued) === 0 || isCommonGiven(reading, span)) return false
  let close = span.to
  if (tokens.hash[close] === COMMA || tokens.hash[close] === STOP) close++
  if (tokens.hash[close] !== QUOTE) return false
  for (let at = span.from - 2; at > span.from - 6 && at >= 0; at--) {
    if (namings.has(tokens.hash[at] ?? 0)) return false
    if (((tokens.place[at] ?? 0) & Place.line) !== 0) break
  }
  // A paragraph, or a sentence, of a name alone is an answer.
  if (((tokens.place[span.from - 1] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
  return ![close + 1, close + 2].some((at) => ((flags[at] ?? 0) & Flag.saying) !== 0)
}

/**
 * « Les Noyés de Marthe », „Goldener Lund“, "Le Bal de Lund": a part of a few words between marks that an article with a capital opens,
 * or of two words. "“Danke, Lund”" has a comma, and "“Herr Lund”" a title.
 */
function isInQuotedName({ tokens, flags, words }: Reading, { from, to }: NameSpan): boolean {
  let open = from - 1
  while (open > from - LONGEST_TITLE && isTitleWord(open)) open--
  let close = to
  while (close < to + LONGEST_TITLE && isTitleWord(close)) close++
  if (tokens.hash[open] !== QUOTE || tokens.hash[close] !== QUOTE || open === from - 1) return false
  const first = open + 1
  if (tokens.shape[first] !== Shape.capital) return false
  if (words.hashes('articles').has(tokens.hash[first] ?? 0)) return true
  const isBare = ((flags[first] ?? 0) & (ANY_NAME | Flag.title | Flag.honorific | Flag.role | Flag.kin)) === 0
  return close - first === 2 && isBare && words.capitalizesNouns

  function isTitleWord(at: number): boolean {
    return (
      at > 0 &&
      ((tokens.place[at + 1] ?? 0) & Place.line) === 0 &&
      ((flags[at] ?? 0) & Flag.saying) === 0 &&
      (isNameShape(tokens.shape[at] ?? 0) ||
        (tokens.shape[at] === Shape.lower && words.hashes('functionWords').has(tokens.hash[at] ?? 0)))
    )
  }
}

const LONGEST_TITLE = 5

/** "the first “Ada Lund” film": between quotation marks, and what it is behind them. */
function isQuotedWork(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    tokens.hash[span.from - 1] === QUOTE &&
    tokens.hash[span.to] === QUOTE &&
    isRunning(reading, span.from) &&
    tokens.shape[span.to + 1] === Shape.lower &&
    words.hashes('products').has(tokens.hash[span.to + 1] ?? 0)
  )
}

/**
 * "the robot Asimo", "the musical Evita", "a company called Akamai", "a pony called Lord Marle"; "the song Lund wrote" is another's.
 */
function isCalledThing(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  let at = span.from - 1
  if (!isRunning(reading, span.from)) return false
  const isCalledBefore = (token: number): boolean => words.hashes('called').has(tokens.hash[token] ?? 0)
  if (isCalledBefore(at - 1) && ((flags[at] ?? 0) & (Flag.title | Flag.honorific)) !== 0) at--
  const isKnownAs =
    words.hashes('knownAs').has(tokens.hash[at] ?? 0) && words.hashes('known').has(tokens.hash[at - 1] ?? 0)
  const isCalled = isKnownAs || words.hashes('called').has(tokens.hash[at] ?? 0)
  if (isCalled) at -= isKnownAs ? 2 : 1
  if (tokens.shape[at] !== Shape.lower) return false
  const noun = tokens.hash[at] ?? 0
  if (isCalled) return words.hashes('products').has(noun) || words.hashes('companies').has(noun)
  return words.hashes('products').has(noun) && endsPhrase(reading, span.to)
}

/** A mark, the end of a line, or a small word that no verb is: nobody does anything there. */
function endsPhrase(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  return (
    isMark(reading, at) ||
    (tokens.shape[at] === Shape.lower && words.hashes('closers').has(tokens.hash[at] ?? 0))
  )
}

/** A mark, or the end of the line. */
function isMark({ tokens }: Reading, at: number): boolean {
  return at >= tokens.count || ((tokens.place[at] ?? 0) & Place.line) !== 0 || tokens.shape[at] === Shape.mark
}

/**
 * "Hale Coal, a mining company", "her company, Ballet Marle.": a noun beside the name, in apposition, says what it is.
 */
function isExplainedThing(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  if (isCommonGiven(reading, span) || !isRunning(reading, span.from)) return false
  const [companies, products] = [words.hashes('companies'), words.hashes('products')]
  const isThing = (at: number): boolean =>
    tokens.shape[at] === Shape.lower &&
    (companies.has(tokens.hash[at] ?? 0) || products.has(tokens.hash[at] ?? 0))
  // "her company, Ballet Marle."; "the head of the company, Ada Lund," is a person.
  const isHeadOf =
    ((flags[span.from] ?? 0) & Flag.given) !== 0 &&
    [span.from - 3, span.from - 4].some((at) => isOf(reading, at))
  if (tokens.hash[span.from - 1] === COMMA && isThing(span.from - 2) && isMark(reading, span.to))
    return !isHeadOf
  if (tokens.hash[span.to] !== COMMA || !words.hashes('determiners').has(tokens.hash[span.to + 1] ?? 0))
    return false
  for (let at = span.to + 2; at < span.to + 8; at++) {
    // "a Republican who led a chain of shops"
    if (isMark(reading, at) || words.hashes('small').has(tokens.hash[at] ?? 0)) return false
    if (((flags[at] ?? 0) & (Flag.role | Flag.title | Flag.kin)) !== 0 && tokens.shape[at] === Shape.lower)
      return false
    if (isThing(at))
      return isMark(reading, at + 1) || words.hashes('behindNoun').has(tokens.hash[at + 1] ?? 0)
  }
  return false
}

/** "of", "da" (of the). */
function isOf({ tokens, words }: Reading, at: number): boolean {
  return tokens.shape[at] === Shape.lower && words.hashes('of').has(tokens.hash[at] ?? 0)
}

/** "Windows Messenger", "Toyota Corolla": a thing and a product, or a brand and no surname, and no first name. */
function isBrandTwice({ flags }: Reading, span: NameSpan): boolean {
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined) return false
  const [own, behind] = [flags[first] ?? 0, flags[last] ?? 0]
  // "Lund Toyota"; "Ada Disney" has a first name
  if ((behind & Flag.brand) !== 0 && (behind & ANY_NAME) === 0 && (own & ANY_GIVEN) === 0) return true
  if ((own & (Flag.brand | Flag.thing)) === 0 || (own & (Flag.given | Flag.surname | Flag.mononym)) !== 0)
    return false
  const isProduct = (own & Flag.brand) !== 0 && (behind & (Flag.given | Flag.surname)) === 0
  return isProduct || (behind & (Flag.organization | Flag.thing)) !== 0
}

const ANY_GIVEN = Flag.given | Flag.inPerson

/** "Real Madrid", "London Irish": a word of clubs, or those of a nation in a town. */
function isClub({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined) return false
  const [own, behind] = [flags[first] ?? 0, flags[last] ?? 0]
  // Nobody's first name is "Real" or "Dynamo", whatever stands behind.
  if (words.hashes('onlyClubs').has(tokens.hash[first] ?? 0)) return true
  // "Charlotte Panthers", though Charlotte is a first name
  const isTeam =
    words.hashes('teams').has(tokens.hash[last] ?? 0) && (behind & (Flag.surname | Flag.given)) === 0
  if (isTeam && (own & Flag.town) !== 0) return true
  if (words.hashes('clubOpeners').has(tokens.hash[first] ?? 0)) return (behind & Flag.town) !== 0
  return (own & Flag.town) !== 0 && (own & Flag.commonGiven) === 0 && (behind & Flag.nationality) !== 0
}

/** "Charlotte Mayor Ada Lund", "Farley Fire Chief Ada Lund": the office stands between a town, or its service, and who holds it. */
function isTownOffice(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  // "Farley Fire Chief": a town alone, or with its service.
  if (span.words.length === 1) return isServiceBefore(reading, span.to)
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined) return false
  const isTown = ((flags[first] ?? 0) & Flag.town) !== 0 && ((flags[last] ?? 0) & Flag.title) !== 0
  const goesOn =
    isNameShape(tokens.shape[span.to] ?? 0) &&
    ((tokens.place[span.to] ?? 0) & (Place.line | Place.sentence)) === 0
  // "the Farley Marsh MP"
  const isSeat =
    ((flags[first] ?? 0) & Flag.town) !== 0 &&
    ((flags[first] ?? 0) & Flag.commonGiven) === 0 &&
    reading.words.hashes('seats').has(tokens.hash[span.to] ?? 0)
  return (isTown && goesOn) || isSeat || isServiceBefore(reading, last)
}

/** "Fire Chief": a service and who heads it. */
function isServiceBefore({ tokens, flags, words }: Reading, service: number): boolean {
  const goesOn = (at: number): boolean => ((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) === 0
  return (
    tokens.shape[service] === Shape.capital &&
    words.hashes('services').has(tokens.hash[service] ?? 0) &&
    goesOn(service) &&
    goesOn(service + 1) &&
    isNameShape(tokens.shape[service + 1] ?? 0) &&
    ((flags[service + 1] ?? 0) & (Flag.title | Flag.organization)) !== 0
  )
}

/** "FlagShareLikeReply": the labels of a page without the spaces between them. */
function isRunTogether({ tokens }: Reading, { words }: NameSpan): boolean {
  return words.some((word) => {
    const text = tokens.text.slice(tokens.start[word], tokens.end[word])
    return text.length > 8 && (text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 2
  })
}

/** "Bursa'nın Gemlik": a case behind an apostrophe ends a name, and what follows is another's. */
function isOfPlace({ tokens, words: { language } }: Reading, { words }: NameSpan): boolean {
  return (
    CASES_BEHIND_APOSTROPHES.has(language) &&
    words
      .slice(0, -1)
      .some((word) => /['’]\p{Ll}{1,4}$/u.test(tokens.text.slice(tokens.start[word], tokens.end[word])))
  )
}

/** "Prince of Marle": a title that somebody is called by as well, and not there. */
function isTitleOfRealm(reading: Reading, span: NameSpan): boolean {
  const [title = span.from] = span.words
  return span.words.length === 1 && ((reading.flags[title] ?? 0) & Flag.title) !== 0 && isOf(reading, span.to)
}

const CASES_BEHIND_APOSTROPHES = new Set(['tr'])

/** "Muslim Americans", "Harbour Harbour", "Bern Bern": a people that two words name, or an everyday word or a town twice. */
function isPeopleInPlural(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined) return isDemonym(reading, span)
  const [own, behind] = [flags[first] ?? 0, flags[last] ?? 0]
  if (tokens.hash[first] === tokens.hash[last]) {
    const isTown = (own & (Flag.town | Flag.country)) !== 0 && (own & Flag.commonGiven) === 0
    return isTown || ((own & (Flag.common | Flag.word)) !== 0 && (own & (Flag.given | Flag.surname)) === 0)
  }
  const isPlural = tokens.text.charAt((tokens.end[last] ?? 0) - 1) === 's'
  return (
    isPlural &&
    (behind & Flag.nationality) !== 0 &&
    (behind & Flag.surname) === 0 &&
    (own & Flag.commonGiven) === 0
  )
}

/** "Marlians": an unknown word in English that ends as those for the people of a place do. */
function isDemonym({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const [word = span.from] = span.words
  return (
    span.words.length === 1 &&
    words.language === 'en' &&
    ((flags[word] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) === 0 &&
    tokens.text.slice(tokens.start[word], tokens.end[word]).endsWith('ians')
  )
}

/** "Al - Hadid Al - Lund": the article of a name that a machine has divided; "U - Q Hale", where it has divided a letter off. */
function isArticleAlone({ tokens, flags }: Reading, span: NameSpan): boolean {
  const last = span.words.at(-1) ?? span.from
  const isLetterBehind =
    span.words.length > 1 &&
    tokens.hash[span.from - 1] === HYPHEN &&
    tokens.shape[span.from] === Shape.initial
  if (isLetterBehind && ((tokens.place[span.from] ?? 0) & Place.line) === 0) return true
  return (
    (span.to - span.from === 1 || ((flags[last] ?? 0) & Flag.surname) === 0) &&
    ((flags[last] ?? 0) & Flag.particle) !== 0 &&
    tokens.hash[span.to] === HYPHEN &&
    ((tokens.place[span.to] ?? 0) & (Place.glued | Place.line)) === 0
  )
}

/** "Hale Sound's parent company", "Hale's shareholders": what firms have. */
function hasParent(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    tokens.shape[span.to] === Shape.possessive &&
    !isCommonGiven(reading, span) &&
    words.hashes('firmParts').has(tokens.hash[span.to + 1] ?? 0)
  )
}

/** "Ada Lund Live", "The Lund Hour": the last word is what broadcasts are called. */
function isShow({ flags, tokens, words }: Reading, span: NameSpan): boolean {
  const last = span.words.at(-1) ?? 0
  return (
    span.words.length > 1 &&
    words.hashes('shows').has(tokens.hash[last] ?? 0) &&
    ((flags[last] ?? 0) & (Flag.given | Flag.surname)) === 0
  )
}

/**
 * "its Green Paper", "20th Century Hale": two everyday words behind a determiner or a number; without one where the second is
 * no surname ("Cold Revolver") or what organizations are called ("Bad Company").
 */
function isOfEverydayWords(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined || !isRunning(reading, span.from)) return false
  const [own, behind] = [flags[first] ?? 0, flags[last] ?? 0]
  if ((own & Flag.commonGiven) !== 0 || (own & (Flag.common | Flag.word)) === 0) return false
  if ((own & behind & Flag.inPerson) !== 0) return false
  // "the rapper Cold Cube"
  if (((flags[span.from - 1] ?? 0) & (Flag.title | Flag.role | Flag.honorific)) !== 0) return false
  const before = tokens.hash[span.from - 1] ?? 0
  if (isNumber(tokens, span.from - 1)) return (own & (Flag.given | Flag.surname)) === 0
  if ((behind & Flag.given) !== 0 || (behind & (Flag.common | Flag.word)) === 0) return false
  const isDetermined = words.hashes('determiners').has(before) && tokens.shape[span.from - 1] === Shape.lower
  if (isDetermined || (own & Flag.given) !== 0) return isDetermined
  if ((behind & (Flag.organization | Flag.thing)) !== 0 || (behind & Flag.surname) === 0) return true
  // "Triple Lock", "Audio Marsh"; "Rusty Marsh" is what somebody is called. Words of other languages are names too.
  if (words.language !== 'en' || tokens.shape[first] !== Shape.capital) return false
  return (
    (own & Flag.surname) === 0 && !/(?:y|ie)$/.test(tokens.text.slice(tokens.start[first], tokens.end[first]))
  )
}

/** "Hale vs. Marsh": two who meet, in the title of a film, a case or a match. */
function isContest({ tokens, words }: Reading, span: NameSpan): boolean {
  return span.words.slice(1, -1).some((word) => words.hashes('against').has(tokens.hash[word] ?? 0))
}

/** "Hale Chateau & Estate Wines": more names behind "&", where no first name opens it. "Ada Lund & Per Strand" are two. */
function isFirmOfNames(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  return (
    span.words.length > 1 &&
    tokens.hash[span.to] === AMPERSAND &&
    ((flags[span.words[0] ?? 0] ?? 0) & (Flag.given | Flag.surname)) === 0 &&
    tokens.shape[span.to + 1] === Shape.capital &&
    isRunning(reading, span.to + 1)
  )
}

/** "the rural Marsh Lane area": a stretch of land that is called so; "the Ada Lund consultancy"; "Marsh Lane coal mine". */
function isArea(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  const isLower = (at: number): boolean => tokens.shape[at] === Shape.lower && isRunning(reading, at)
  const isSite = (at: number): boolean => words.hashes('sites').has(tokens.hash[at] ?? 0) && isLower(at)
  if (span.words.length < 2 || !isLower(span.to)) return false
  const isOfSite =
    isSite(span.to) || (isSite(span.to + 1) && !words.hashes('small').has(tokens.hash[span.to] ?? 0))
  return (
    (!isCommonGiven(reading, span) && (words.hashes('areas').has(tokens.hash[span.to] ?? 0) || isOfSite)) ||
    (isBehindArticle(reading, span) &&
      (words.hashes('businesses').has(tokens.hash[span.to] ?? 0) || isOfSite))
  )
}

/** "Hale Gold", "Kestrel Copper": what a firm deals in, which are surnames too, behind what nobody has for a first name. */
function isTraderOf({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined || tokens.shape[first] !== Shape.capital) return false
  const isTitled = ((flags[first - 1] ?? 0) & (Flag.title | Flag.honorific | Flag.role)) !== 0
  return (
    words.hashes('commodities').has(tokens.hash[last] ?? 0) &&
    ((flags[first] ?? 0) & (Flag.given | Flag.mononym)) === 0 &&
    !(isTitled && ((tokens.place[first] ?? 0) & Place.line) === 0)
  )
}

/** "Wonder Woman", "Pinup Girl": a figure, and no first name. */
function isFigure({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const [first, last] = twoWords(span)
  if (first === undefined || last === undefined) return false
  return (
    ((flags[first] ?? 0) & (Flag.given | Flag.surname)) === 0 &&
    words.hashes('figures').has(tokens.hash[last] ?? 0)
  )
}

/** "The Hale Marsh sank off Osk": an article, and what ships do. "The Ada Lund case" is about her. */
function isSailing(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    isBehindArticle(reading, span) &&
    tokens.shape[span.to] === Shape.lower &&
    words.hashes('shipVerbs').has(tokens.hash[span.to] ?? 0)
  )
}

/**
 * "the relief lifeboat, Ada Lund, slipped her moorings": the name of what stands before the comma, unless somebody who is of it was
 * named before ("the skipper of the trawler, Per Strand,").
 */
function isApposedShip({ tokens, flags, words }: Reading, { from, to }: NameSpan): boolean {
  if (tokens.hash[from - 1] !== COMMA || tokens.hash[to] !== COMMA || tokens.shape[to + 1] !== Shape.lower)
    return false
  if (
    ((tokens.place[from] ?? 0) & Place.line) !== 0 ||
    !words.hashes('ships').has(tokens.hash[from - 2] ?? 0)
  )
    return false
  for (let at = from - 3; at > from - SHIP_WITHIN && at >= 0; at--) {
    if (((flags[at] ?? 0) & (Flag.role | Flag.title | Flag.kin)) !== 0) return false
    if (((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) !== 0) break
  }
  return true
}

const SHIP_WITHIN = 10

/** "his boat, the Miss Ada": an article before what a lady is called by, behind what sails. */
function isLadyAfloat({ tokens, words }: Reading, { from, words: own }: NameSpan): boolean {
  const [comma, noun] = [from - 3, tokens.hash[from - 4] ?? 0]
  return (
    own.length === 1 &&
    words.hashes('ladies').has(tokens.hash[from - 1] ?? 0) &&
    words.hashes('articles').has(tokens.hash[from - 2] ?? 0) &&
    tokens.hash[comma] === COMMA &&
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    (words.hashes('ships').has(noun) || words.hashes('boats').has(noun))
  )
}

/** "the Marle Train": what has an article, though its last word is a surname as well. */
function isArticled(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  const last = span.words.at(-1) ?? span.from
  return (
    span.words.length > 1 &&
    isBehindArticle(reading, span) &&
    words.hashes('articled').has(tokens.hash[last] ?? 0)
  )
}

/** In a line of running text, and right behind an article, which may open the sentence. */
function isBehindArticle(reading: Reading, { from }: NameSpan): boolean {
  return isRunning(reading, from) && reading.words.hashes('articles').has(reading.tokens.hash[from - 1] ?? 0)
}

/**
 * "the solicitors Hale Marsh": two names without a first name are those of a firm; "the brewers Ada Lund and Per Beck" are
 * two people.
 */
function isOfTrade(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  return (
    span.words.length === 2 &&
    !isCommonGiven(reading, span) &&
    isRunning(reading, span.from) &&
    words.hashes('trades').has(tokens.hash[span.from - 1] ?? 0) &&
    tokens.hash[span.to] !== COMMA &&
    !words.hashes('and').has(tokens.hash[span.to] ?? 0)
  )
}

/** "near Hale Lane", "to First and Hale streets": where something is, and no first name. */
function isRoad(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const last = span.words.at(-1) ?? span.from
  const isBeside =
    isRunning(reading, span.from) && words.hashes('beside').has(tokens.hash[span.from - 1] ?? 0)
  if (span.words.length > 1)
    return (
      isBeside &&
      tokens.shape[span.to] !== Shape.possessive &&
      words.hashes('roads').has(tokens.hash[last] ?? 0) &&
      !isCommonGiven(reading, span)
    )
  return (
    tokens.shape[span.to] === Shape.lower &&
    words.hashes('streets').has(tokens.hash[span.to] ?? 0) &&
    words.hashes('and').has(tokens.hash[span.from - 1] ?? 0) &&
    ((flags[last] ?? 0) & Flag.commonGiven) === 0
  )
}

/** "Manitoba Marmalade", "Suara Laut Malaysia": a country, which is no name besides, and no first name. */
function isOfCountry(reading: Reading, span: NameSpan): boolean {
  const { flags } = reading
  const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
  const isOnlyCountry = (at: number): boolean =>
    ((flags[at] ?? 0) & Flag.country) !== 0 && ((flags[at] ?? 0) & ANY_NAME) === 0
  const isUnknown = (at: number): boolean => ((flags[at] ?? 0) & (Flag.given | Flag.surname)) === 0
  // "Texaco Canada", though there are people called Canada
  const isBranch = (firm: number, country: number): boolean =>
    ((flags[firm] ?? 0) & Flag.brand) !== 0 &&
    isUnknown(firm) &&
    ((flags[country] ?? 0) & Flag.country) !== 0 &&
    ((flags[country] ?? 0) & Flag.given) === 0
  return (
    span.words.length > 1 &&
    isRunning(reading, span.from) &&
    ((isOnlyCountry(first) && isUnknown(last) && span.words.length === 2) ||
      (isOnlyCountry(last) && isUnknown(first)) ||
      isBranch(first, last))
  )
}

/** "BA", "pay-TV": two capitals alone, which nobody is called by without a stop or a title. */
function isTwoCapitals(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const at = span.from
  return (
    span.to - at === 1 &&
    isRunning(reading, at) &&
    (tokens.shape[at] === Shape.capitals || tokens.shape[at] === Shape.lowerCapital) &&
    /^(?:\p{Ll}+-)?\p{Lu}{2}$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at])) &&
    ((flags[at - 1] ?? 0) & (Flag.honorific | Flag.title | Flag.role)) === 0
  )
}

/** "HMS Hale", "Warship Hale": what a navy, or a headline, writes before the name of a ship. */
function isVessel({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const [first = -1] = own
  if (own.length < 2) return false
  const hash = tokens.hash[first] ?? 0
  const isNamed = ((flags[first] ?? 0) & (Flag.given | Flag.surname)) !== 0
  return (
    (tokens.shape[first] === Shape.capitals && words.hashes('vessels').has(hash)) ||
    (!isNamed && words.hashes('ships').has(hash))
  )
}

/** "INS Hale", "the M/S Hale": the mark of a ship right before a name; the tagger may take the "S" for an initial. */
export function isBehindVesselMark(reading: Reading, from: number): boolean {
  const { tokens, words } = reading
  if (!isRunning(reading, from)) return false
  const isDivided = (at: number): boolean =>
    /^M\/[SV]$/.test(tokens.text.slice((tokens.start[at] ?? 0) - 2, tokens.end[at]))
  return (
    (tokens.shape[from - 1] === Shape.capitals && words.hashes('vessels').has(tokens.hash[from - 1] ?? 0)) ||
    isDivided(from - 1) ||
    isDivided(from)
  )
}

/** "the parts maker Walter Hale": what makes things of a kind is a firm; a film maker is somebody. */
function isMaker(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const at = span.from - 1
  if (!isRunning(reading, span.from)) return false
  if (isMakerCompound(reading, at))
    return span.words.length === 1 && ((flags[span.from] ?? 0) & Flag.commonGiven) === 0
  return (
    words.hashes('makers').has(tokens.hash[at] ?? 0) && words.hashes('made').has(tokens.hash[at - 1] ?? 0)
  )
}

/** "Verpackungshersteller": a compound for firms of a trade. */
function isMakerCompound({ tokens, words }: Reading, at: number): boolean {
  const endings = words.list('makerEndings')
  if (endings.length === 0 || tokens.shape[at] !== Shape.capital) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending))
}

/** "20", "20th" */
function isNumber({ text, start }: Reading['tokens'], at: number): boolean {
  const first = text.charAt(start[at] ?? 0)
  return first >= '0' && first <= '9'
}

/** In a line of running text, and not its first word. */
function isRunning({ tokens }: Reading, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.place[at] ?? 0) & (HEADLINE | Place.line)) === 0
}

/** "Walter", "Ada": a first name that is a common one opens it. */
function isCommonGiven({ flags }: Reading, span: NameSpan): boolean {
  return span.words.length > 1 && ((flags[span.words[0] ?? 0] ?? 0) & Flag.commonGiven) !== 0
}
