import { smallWords } from '../../languages/identify.ts'
import { languageOf } from '../../languages/load.ts'
import { functionWordsOf } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import type { NamedThing, ThingKind } from '../../model/article.ts'
import { foldText } from '../../text/folding.ts'
import { isNameShape, markHash, Place, Shape, type Tokens, wordHash } from '../../text/tokens.ts'
import { isJoint, isTitled, type Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { type LanguageWords, languageWords } from './language-words.ts'
import { Flag } from './lexicon.ts'
import { withoutTeams } from './line-ups.ts'
import { type NameSpan, twoWords } from './mentions.ts'
import { isSomebodyHere } from './person-signs.ts'
import { signOfPlace, wholeName } from './place-signs.ts'
import { isNamedAfter } from './thing-neighbours.ts'
import { isBehindVesselMark, isSaidToBeThing, signOfThing } from './thing-signs.ts'

const AMPERSAND = markHash('&')
const COMMA = markHash(',')
const QUOTE = markHash('"')
const OPEN = markHash('(')
const CLOSE = markHash(')')
/** "(a) El Osko": "alias" as Spanish courts write it. */
const ALIAS = wordHash('a')

/** The names of a text that may be people's, and the full ones that it shows to be something else. */
export interface SortedNames {
  readonly people: readonly NameSpan[]
  readonly things: readonly NamedThing[]
}

/**
 * Parts the names that the words beside them make something else from the others: "Hurricane Katrina", "the USS Carl Vinson",
 * "the law firm Patton Boggs", "John F. Kennedy International Airport". What is so named once is meant again.
 */
export function sortNames(reading: Reading, spans: readonly NameSpan[]): SortedNames {
  const named = stormsNamed(reading)
  const places = new Set<number>()
  const streets = new Set<number>()
  const things = new Map<string, ThingKind>()
  const note = (span: NameSpan, kind: ThingKind | null): void => {
    if (kind !== null && span.words.length > 1) things.set(keyOf(reading, span), kind)
  }
  let last = -1
  const kept = spans.filter((span) => {
    const place = signOfPlace(reading, span)
    if (place?.meant === 'always') places.add(wholeName(reading, span))
    if (place !== null) {
      note(span, place.kind)
      return false
    }
    const kind =
      kindBefore(reading, span) ??
      kindOfNeighbour(reading, span, last, named) ??
      (isSaidToBeThing(reading, span) ? 'thing' : null)
    if (kind === null) {
      const sign = kindOfOther(reading, span)
      const isBehindShip = sign === 'letters' && isShip(reading, span.words[0] ?? span.from)
      if (isBehindShip) note({ ...span, words: span.words.slice(1) }, 'ship')
      else note(span, sign === 'letters' ? null : sign)
      if (sign === 'ship' || sign === 'firm') places.add(wholeName(reading, span))
      if (sign !== null && isNamedAfter(reading, span)) streets.add(wholeName(reading, span))
      return sign === null
    }
    last = span.to
    if (span.words.length > 1) places.add(wholeName(reading, span))
    named.set(lastWord(reading, span), kind)
    note(span, kind === 'fleet' ? 'ship' : kind)
    return false
  })
  const people = withoutTeams(
    reading,
    withoutKinds(reading, withoutNamed(reading, kept, places, streets), named),
  )
  return { people, things: [...things].map(([key, kind]) => ({ key, kind })) }
}

/** The lone words behind "Storm", "Hurricane" with a capital, wherever the text has them: the tagger may take both for one thing. */
function stormsNamed({ tokens, words }: Reading): Map<number, OtherKind> {
  const storms = words.hashes('storms')
  const named = new Map<number, OtherKind>()
  const { count, hash, shape, place } = tokens
  const isWritten = (at: number): boolean =>
    shape[at] === Shape.capital &&
    ((place[at] ?? 0) & (Place.line | Place.capitalsLine | Place.titleLine)) === 0
  if (storms.size > 0)
    for (let at = 1; at < count; at++)
      if (shape[at - 1] === Shape.capital && isWritten(at) && storms.has(hash[at - 1] ?? 0))
        if (!isNameShape(shape[at + 1] ?? 0)) named.set(hash[at] ?? 0, 'storm')
  return named
}

/** Names without those whose last word the text has behind what makes it a ship's or a storm's. */
function withoutKinds(
  reading: Reading,
  people: readonly NameSpan[],
  named: ReadonlyMap<number, OtherKind>,
): readonly NameSpan[] {
  if (named.size === 0) return people
  const isHeadline = ({ from }: NameSpan): boolean =>
    ((reading.tokens.place[from] ?? 0) & (Place.titleLine | Place.capitalsLine)) !== 0
  const bearers = new Set(
    people.flatMap((span) => (span.words.length > 1 && !isHeadline(span) ? [lastWord(reading, span)] : [])),
  )
  return people.filter((span) => {
    const word = lastWord(reading, span)
    if (!named.has(word)) return true
    // "Ferry Aurelia sinks" in a headline, and "the ferry Aurelia" below it.
    if (isShip(reading, span.words[0] ?? span.from)) return false
    return span.words.length === 1
      ? bearers.has(word) || isTitled(reading, span.from)
      : !reading.words.hashes('articles').has(reading.tokens.hash[span.from - 1] ?? 0)
  })
}

/** The token before the number that a boat has: "the trawler RI 534 James Lund". */
function beforeNumber({ tokens }: Reading, at: number): number {
  const isMark = (one: number): boolean =>
    tokens.shape[one] === Shape.capitals && (tokens.end[one] ?? 0) - (tokens.start[one] ?? 0) < LONGEST_MARK
  return tokens.shape[at] === Shape.number && isMark(at - 1) ? at - 2 : at
}

const LONGEST_MARK = 4

/** "Ferry", "Färjan" */
function isShip({ tokens, words }: Reading, word: number): boolean {
  return words.hashes('ships').has(tokens.hash[word] ?? 0)
}

/** The name folded: "ada roe". */
function keyOf({ tokens }: Reading, { words, from }: NameSpan): string {
  return foldText(tokens.text.slice(tokens.start[words[0] ?? from], tokens.end[words.at(-1) ?? from]))
}

/**
 * "El Lund" again, once the text has "the El Lund" or "the ferry El Lund": the same full names are left out, but where the text shows
 * somebody ("Mr. El Lund said", "El Lund, 41,").
 * Of a street that is called after somebody what stands behind "in" or "along" is the street again.
 */
function withoutNamed(
  reading: Reading,
  spans: readonly NameSpan[],
  places: ReadonlySet<number>,
  streets: ReadonlySet<number>,
): readonly NameSpan[] {
  if (places.size + streets.size === 0) return spans
  const { tokens, words } = reading
  return spans.filter((span) => {
    const name = wholeName(reading, span)
    const isStreet = streets.has(name) && words.hashes('ways').has(tokens.hash[span.from - 1] ?? 0)
    return !isStreet && (!places.has(name) || isSomebodyHere(reading, span))
  })
}

/** What a name is that is no person's; `letters` where that says nothing of the same name elsewhere; null for a person's. */
function kindOfOther(reading: Reading, span: NameSpan): ThingKind | 'letters' | null {
  if (isBirthName(reading, span) || isOfPeople(reading, span) || isOfRole(reading, span)) return 'letters'
  if (isHousehold(reading, span) || isCalledBesides(reading, span)) return 'letters'
  const sign = signOfThing(reading, span)
  if (sign !== null) return sign
  // "John Lund International Airport" is called after somebody, "Marlow Grange School" after a place.
  if (isInsideThing(reading, span)) return isGiven(reading, span) ? 'letters' : 'thing'
  if (isFirm(reading, span)) return 'firm'
  return byLetters.some((isOther) => isOther(reading, span)) ? 'letters' : null
}

const byLetters = [isOrganizationByOpening, isHouseOf, isOfMetal, isPhrase, isForeignWord, isSalutation]

/** A first name opens it. */
function isGiven({ flags }: Reading, { words, from }: NameSpan): boolean {
  return ((flags[words[0] ?? from] ?? 0) & Flag.given) !== 0
}

function lastWord(reading: Reading, span: NameSpan): number {
  return reading.tokens.hash[span.words.at(-1) ?? span.from] ?? 0
}

/** What a word before a name tells of it; of the names behind "the schooners" all are ships. */
type OtherKind = ThingKind | 'fleet'

export function kindBefore(reading: Reading, span: NameSpan): OtherKind | null {
  const { tokens, words } = reading
  const storms = words.hashes('storms')
  if (isNamesake(reading, span)) return 'thing'
  if (isPlaceByOpening(reading, span) || isHeldTown(reading, span)) return 'thing'
  if (span.words.slice(0, -1).some((word) => storms.has(tokens.hash[word] ?? 0))) return 'storm'
  const at = behindWhat(reading, span.from)
  if (at < 0 || ((tokens.place[span.from] ?? 0) & Place.line) !== 0) return null
  const hash = tokens.hash[at] ?? 0
  if (storms.has(hash)) {
    // "the storm Smith saw", but "l'ouragan Katrina", "typhoon Katrina", "tropical storm Katrina"
    const isNamed =
      isNameShape(tokens.shape[at] ?? 0) ||
      words.language !== 'en' ||
      words.hashes('namedStorms').has(hash) ||
      words.hashes('stormKinds').has(tokens.hash[at - 1] ?? 0)
    return isNamed && span.words.length === 1 ? 'storm' : null
  }
  if (words.hashes('fleets').has(hash)) return 'fleet'
  if (isShip(reading, at) || isShip(reading, beforeNumber(reading, at))) return 'ship'
  if (words.hashes('companies').has(hash)) return 'firm'
  if (isCompoundBefore(reading, at) || isHouseOfCrown(reading, span)) return 'thing'
  if (isQuotedShip(reading, span) || isBehindVesselMark(reading, span.from)) return 'ship'
  return isTitleOfWork(reading, span) ? 'work' : null
}

/** "Million Dollar Baby", also where a part of it was taken for a name: the words with their neighbours in `namesakes`. */
function isNamesake({ tokens, words }: Reading, span: NameSpan): boolean {
  const namesakes = words.hashes('namesakes')
  const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
  for (let from = first; from >= first - NEIGHBOURS && isPart(tokens, first, from); from--)
    for (let to = last; to <= last + NEIGHBOURS && isPart(tokens, last, to); to++)
      if (to > from && namesakes.has(wordHash(tokens.text.slice(tokens.start[from], tokens.end[to]))))
        return true
  return false
}

/** How many words on either side of a name are tried with it. */
const NEIGHBOURS = 2

function isPart(tokens: Tokens, own: number, at: number): boolean {
  return at === own || isWord(tokens.shape[at] ?? 0)
}

/**
 * The token that tells what a name is: the one before it, or before its honorifics ("the yacht Lady Anne", but "the company Mr.
 * Hale formed"). Titles may be part of a ship's name ("le croiseur Amiral Lund") where no clause or genitive stands so ("the ship
 * Captain Hale left", "das Schiff Kapitän Lundners").
 */
function behindWhat(reading: Reading, from: number): number {
  const { tokens, flags, words } = reading
  const titled = words.language === 'en' || words.isGenitiveInS ? Flag.honorific : Flag.honorific | Flag.title
  // "the steamer Genl. Robt. Lund": a title cut short belongs to a ship, or stands behind a verb.
  const isCutTitle = (at: number): boolean =>
    ((flags[at] ?? 0) & Flag.title) !== 0 && tokens.text.charAt((tokens.end[at] ?? 0) - 1) === '.'
  let at = from - 1
  while (
    !isMister(reading, at) &&
    at > 0 &&
    (((flags[at] ?? 0) & titled) !== 0 || isCutTitle(at)) &&
    isNameShape(tokens.shape[at] ?? 0)
  )
    at--
  return words.hashes('fleets').has(tokens.hash[beforeTitles(reading, from)] ?? 0)
    ? beforeTitles(reading, from)
    : at
}

/** "the steamer “Lady Anne”", "Dampfer „Fürst Lund“": all of what stands between quotes behind a ship. */
function isQuotedShip(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  let end = span.to
  while (end < span.to + LONGEST_TAIL && isWord(tokens.shape[end] ?? 0)) end++
  if (tokens.hash[end] !== QUOTE) return false
  const at = beforeTitles(reading, span.from)
  const before = tokens.hash[at - 1] ?? 0
  return (
    tokens.hash[at] === QUOTE &&
    (words.hashes('ships').has(before) ||
      words.hashes('fleets').has(before) ||
      words.hashes('quotedHouses').has(before) ||
      (tokens.shape[at - 1] === Shape.capitals && vessels().has(before)) ||
      isCompoundBefore(reading, at - 1))
  )
}

/** "HMS", "USS": before a ship's name in any language. */
const vessels = once((): ReadonlySet<number> => languageWords('en').hashes('vessels'))

/**
 * "im Hotel Kaiser Lund", "verzorgingshuis Koningin Ada": a crown between a house and a name without a number. "The ship Captain
 * Hale left" is another's, as titles that are no crown's are.
 */
function isHouseOfCrown(reading: Reading, { from, to, words: own, suffix }: NameSpan): boolean {
  const { tokens, words } = reading
  const noun = tokens.hash[from - 2] ?? 0
  const isNumbered = suffix.length > 0 || tokens.shape[to] === Shape.capitals
  return (
    own.length === 1 &&
    !isNumbered &&
    words.language !== 'en' &&
    tokens.shape[from - 1] === Shape.capital &&
    words.hashes('royal').has(tokens.hash[from - 1] ?? 0) &&
    ((tokens.place[from - 1] ?? 0) & Place.line) === 0 &&
    (words.hashes('companies').has(noun) || isShip(reading, from - 2) || isCompoundBefore(reading, from - 2))
  )
}

/** "Familie Lund aus Marle", "die Brüder Lund": all of a house and nobody in it; "das Ehepaar Hinrich und Anna Lund" are two people. */
function isHousehold({ tokens, flags, words }: Reading, { from, to, words: own }: NameSpan): boolean {
  const [first = from] = own
  const isCouple =
    own.length === 1 &&
    words.hashes('and').has(tokens.hash[to] ?? 0) &&
    ((flags[to + 1] ?? 0) & Flag.given) !== 0 &&
    isNameShape(tokens.shape[to + 2] ?? 0)
  return (
    own.length < 3 &&
    !isCouple &&
    ((flags[first] ?? 0) & Flag.commonGiven) === 0 &&
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    words.hashes('families').has(tokens.hash[from - 1] ?? 0) &&
    // "Bruder Lund" is one man.
    isListed(words.list('families'), tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]))
  )
}

/** With its accents, whatever its case. */
function isListed(list: readonly string[], word: string): boolean {
  const low = word.toLowerCase()
  return list.some((one) => one.toLowerCase() === low)
}

/** „Kaiser Lund der Große“ goes on behind the name. */
const LONGEST_TAIL = 3
const isWord = (shape: number): boolean => isNameShape(shape) || shape === Shape.lower

/** The token before a name and the titles right before it. */
function beforeTitles({ tokens, flags }: Reading, from: number): number {
  let at = from - 1
  while (
    at > 0 &&
    ((flags[at] ?? 0) & (Flag.honorific | Flag.title)) !== 0 &&
    isNameShape(tokens.shape[at] ?? 0)
  )
    at--
  return at
}

/** "Bergungsfirma Jan Hale", "fraktebåten «Anna Hale»": a compound that ends in what a ship or a firm is. */
function isCompoundBefore({ tokens, words }: Reading, at: number): boolean {
  const endings = words.list('bearerEndings')
  const shape = tokens.shape[at]
  const isNoun = shape === Shape.capital || (shape === Shape.lower && !words.capitalizesNouns)
  if (endings.length === 0 || !isNoun) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return endings.some((ending) => word.length > ending.length && word.endsWith(ending))
}

/** "Mr.", "Mrs.": no ship is called so. */
function isMister({ tokens, words }: Reading, at: number): boolean {
  return words.hashes('misters').has(tokens.hash[at] ?? 0)
}

/** "the film The Fisher King": a capital article inside a sentence opens a title. */
function isTitleOfWork({ tokens, words }: Reading, span: NameSpan): boolean {
  const at = span.from - 1
  const place = tokens.place[at] ?? 0
  const isRunning = (place & (Place.line | Place.sentence | Place.capitalsLine | Place.titleLine)) === 0
  return (
    words.language === 'en' &&
    span.words.length > 1 &&
    isRunning &&
    tokens.shape[at] === Shape.capital &&
    words.hashes('articles').has(tokens.hash[at] ?? 0)
  )
}

/** "Hurricanes Rita and Wilma", "the schooners Mary Lund and General Hale": the second is one too. */
function kindOfNeighbour(
  reading: Reading,
  span: NameSpan,
  last: number,
  named: ReadonlyMap<number, OtherKind>,
): OtherKind | null {
  const { tokens } = reading
  if (last < 0 || !isJoint(reading, last)) return null
  const kind = named.get(tokens.hash[last - 1] ?? 0)
  if (kind === 'fleet')
    return beforeTitles(reading, span.from) === last && !isMister(reading, span.from - 1) ? kind : null
  return kind === 'storm' && span.from === last + 1 && span.words.length === 1 ? kind : null
}

/** "Port Ennis", "Monte Rosso": the first word makes it a place, unless a first name or title shows a person. */
function isPlaceByOpening(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first, second] = span.words
  // "Cruz de San Jorge"; "at Brgy. Simon Lund"
  if (isNamedAfterSaint(tokens, words, span) || isBehindPlaceMark(reading, span)) return true
  if (isLeftOfPlace(reading, span) || isCutSaint(reading, span)) return true
  if (
    first === undefined ||
    second === undefined ||
    !words.hashes('placeOpeners').has(tokens.hash[first] ?? 0)
  )
    return false
  const isInLine = ((tokens.place[first] ?? 0) & Place.line) === 0
  const before = isInLine ? (flags[first - 1] ?? 0) : 0
  // "Ketua Menteri Pulau Marle, Ada Lund": what an office is of stands behind it.
  const isTitled = (before & (Flag.honorific | Flag.title)) !== 0 && !words.hasRealmBehindOffice
  return ((flags[second] ?? 0) & Flag.commonGiven) === 0 && !isTitled
}

/** "Vila Marle", of which the tagger took the second word alone; German nouns have a capital whatever they are. */
function isLeftOfPlace({ tokens, flags, words }: Reading, { from, words: own }: NameSpan): boolean {
  const opener = from - 1
  return (
    own.length === 1 &&
    words.language !== 'en' &&
    !words.capitalizesNouns &&
    tokens.shape[opener] === Shape.capital &&
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    ((flags[from] ?? 0) & Flag.commonGiven) === 0 &&
    words.hashes('placeOpeners').has(tokens.hash[opener] ?? 0)
  )
}

/** "S. Paulo": a saint, in languages that cut the word so; "S. Lund" has an initial. */
function isCutSaint({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const [saint = 0, name = 0] = own
  return (
    own.length === 2 &&
    tokens.shape[saint] === Shape.initial &&
    words.hashes('cutSaints').has(tokens.hash[saint] ?? 0) &&
    ((flags[name] ?? 0) & Flag.given) !== 0
  )
}

/** "Brgy. Simon Lund", "Desa Lund": a word that stands before the names of villages and streets alone. */
function isBehindPlaceMark({ tokens, words }: Reading, { from }: NameSpan): boolean {
  if (((tokens.place[from] ?? 0) & Place.line) !== 0) return false
  const isMark = (at: number): boolean =>
    isNameShape(tokens.shape[at] ?? 0) && words.hashes('placeMarks').has(tokens.hash[at] ?? 0)
  // "Punong Barangay Ada Lund" holds an office.
  const isAlone = (at: number): boolean => isMark(at) && !isNameShape(tokens.shape[at - 1] ?? 0)
  return isAlone(from - 1) || (tokens.hash[from - 1] === STOP && isAlone(from - 2))
}

const STOP = markHash('.')

/** "Cruz de San Jorge", "Festas de São João", "plaza de San Luis": a saint alone, behind something with a capital, or that is named
 * after people, and "of". */
function isNamedAfterSaint(tokens: Tokens, words: LanguageWords, span: NameSpan): boolean {
  const [saint = span.from] = span.words
  const of = tokens.shape[saint] === Shape.lower ? saint : span.from - 1
  const isSaint = [saint, span.from - 1].some((at) => words.hashes('saints').has(tokens.hash[at] ?? 0))
  const noun = words.hashes('saints').has(tokens.hash[saint] ?? 0) ? of : of - 1
  const isMemorial = words.hashes('memorials').has(tokens.hash[noun - 1] ?? 0)
  return (
    isSaint &&
    span.words.length < (isMemorial ? 4 : 3) &&
    tokens.shape[noun] === Shape.lower &&
    words.hashes('of').has(tokens.hash[noun] ?? 0) &&
    (tokens.shape[noun - 1] === Shape.capital || isMemorial)
  )
}

/** "alcalde de Hale", "maire de Hale": what somebody holds a town's office of. Dutch "van Hale" in capitals is a name. */
function isHeldTown({ tokens, words }: Reading, span: NameSpan): boolean {
  const [first = span.from] = span.words
  const of = tokens.shape[first] === Shape.lower ? first : span.from - 1
  return (
    ((tokens.place[of] ?? 0) & Place.line) === 0 &&
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    words.hashes('townOffices').has(tokens.hash[of - 1] ?? 0)
  )
}

/** "Câmara Municipal", "Grupo Parlamentar": what it is and an everyday word, though the first may be a rare first name. */
function isOrganizationByOpening({ flags, words }: Reading, span: NameSpan): boolean {
  const [first, second] = twoWords(span)
  if (first === undefined || second === undefined) return false
  const [own, last] = [flags[first] ?? 0, flags[second] ?? 0]
  return (
    (own & Flag.organization) !== 0 &&
    (own & Flag.commonGiven) === 0 &&
    // "Komisji Oświaty": in another case it is on no list.
    ((last & (Flag.common | Flag.word)) !== 0 || words.inflections.length > 0) &&
    (last & (Flag.given | Flag.surname)) === 0
  )
}

/** "Câmara de Osk", "Banco de Marle": what it is, "of" and where, at the beginning of a sentence too; "Paz de Lund" has a first name. */
function isHouseOf({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const [first = 0, of = 0] = own
  const opening = flags[first] ?? 0
  const isHouse = (opening & (Flag.organization | Flag.thing)) !== 0 && (opening & Flag.commonGiven) === 0
  return (
    own.length > 2 &&
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    // "Lo de Lund"
    (isHouse || words.hashes('neuters').has(tokens.hash[first] ?? 0))
  )
}

/** "Concha de Plata", "Leone d'Oro": a prize, a wedding; "Pedro de Plata" has a first name. */
function isOfMetal({ tokens, flags, words }: Reading, { words: own }: NameSpan): boolean {
  const metals = words.hashes('metals')
  return (
    own.length > 2 &&
    metals.has(tokens.hash[own.at(-1) ?? 0] ?? 0) &&
    ((flags[own[0] ?? 0] ?? 0) & Flag.commonGiven) === 0 &&
    words.hashes('of').has(tokens.hash[own.at(-2) ?? 0] ?? 0)
  )
}

/** "Jan Lund, dit Bras-de-Fer,", "Piero Lund, fu Osk,": what somebody is called besides, or the father's name, between commas. */
function isCalledBesides({ tokens, flags, words }: Reading, { from, to, words: own }: NameSpan): boolean {
  const called = words.hashes('calledAs')
  const isBehindName = (mark: number): boolean => isNameShape(tokens.shape[mark - 1] ?? 0)
  if (called.size === 0 || ((tokens.place[from] ?? 0) & Place.line) !== 0) return false
  // "«…», dit Jean Lund": a first name and a surname are another's.
  if (own.length > 1 && ((flags[own[0] ?? from] ?? 0) & Flag.commonGiven) !== 0) return false
  // "Antonio Lund (a) El Osko"
  if (tokens.hash[from - 1] === CLOSE && tokens.hash[from - 3] === OPEN)
    return tokens.hash[from - 2] === ALIAS && isBehindName(from - 3)
  return (
    tokens.hash[from - 2] === COMMA &&
    tokens.shape[from - 1] === Shape.lower &&
    called.has(tokens.hash[from - 1] ?? 0) &&
    isBehindName(from - 2) &&
    tokens.shape[to] === Shape.mark
  )
}

/** "UNA ESCOLLERA PARA VALDELMAR", "A Day At The Races": a small word within, in a line where each word has its capital. */
function isPhrase({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const shouted = Place.capitalsLine | Place.titleLine
  if (((tokens.place[span.from] ?? 0) & shouted) === 0) return false
  const [first = span.from, second] = span.words
  // "NOS TRIBUNAIS" begins with a small word of which nobody is called; "DE VRIES" does with a particle.
  const isSmallFirst =
    second !== undefined &&
    ((flags[first] ?? 0) & (Flag.given | Flag.particle)) === 0 &&
    (tokens.end[first] ?? 0) - (tokens.start[first] ?? 0) > SHORTEST_SMALL &&
    isSmallWord(words.language, wordAt(tokens, first))
  if (isSmallFirst) return true
  return span.words
    .slice(1, -1)
    .some((word) => isNameShape(tokens.shape[word] ?? 0) && isSmallWord(words.language, wordAt(tokens, word)))
}

/** "LE PEN", "DI LUNDO": small words of two letters are particles elsewhere. */
const SHORTEST_SMALL = 2

/** "Nous nous réjouissons" in a German page: alone at the beginning of a sentence, a small word of another language. */
function isForeignWord({ tokens, flags }: Reading, span: NameSpan): boolean {
  const [word, more] = span.words
  if (word === undefined || more !== undefined || ((tokens.place[word] ?? 0) & Place.sentence) === 0)
    return false
  const isName = ((flags[word] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) !== 0
  return !isName && smallWords().has(wordAt(tokens, word))
}

/** "Caro direttore": how a letter begins, at the beginning of a line and before a word in small letters. */
function isSalutation({ tokens, words }: Reading, { from, to, words: own }: NameSpan): boolean {
  return (
    own.length === 1 &&
    ((tokens.place[from] ?? 0) & Place.line) !== 0 &&
    words.hashes('salutations').has(tokens.hash[from] ?? 0) &&
    tokens.shape[to] === Shape.lower
  )
}

function wordAt({ text, start, end }: Tokens, word: number): string {
  return text.slice(start[word], end[word]).toLowerCase()
}

function isSmallWord(language: string, word: string): boolean {
  return functionWordsOf(languageOf(language)).has(word) && !languageOf(language).particles.includes(word)
}

const A_NAME = Flag.given | Flag.surname | Flag.mononym | Flag.particle

/** "Irish FA", "Asian Tsunami": a people, and a word that is nobody's name, though there is a first name Irish. */
function isOfPeople({ flags, tokens }: Reading, span: NameSpan): boolean {
  const [first, second] = twoWords(span)
  if (first === undefined || second === undefined) return false
  const own = flags[first] ?? 0
  // "Finn Rusken": a word that no list knows is rather a surname.
  const isFirstName =
    (own & Flag.given) !== 0 && flags[second] === 0 && tokens.shape[second] === Shape.capital
  return (
    !isFirstName &&
    (own & Flag.nationality) !== 0 &&
    (own & Flag.commonGiven) === 0 &&
    ((flags[second] ?? 0) & A_NAME) === 0
  )
}

/** "Nixon Aide", "Toughest Sheriff" in a headline: what somebody is, and no surname. */
function isOfRole({ flags, tokens, words }: Reading, span: NameSpan): boolean {
  const [first, second] = twoWords(span)
  if (first === undefined || second === undefined || words.language !== 'en') return false
  const last = flags[second] ?? 0
  return (
    ((tokens.place[first] ?? 0) & (Place.titleLine | Place.capitalsLine)) !== 0 &&
    (last & (Flag.role | Flag.title)) !== 0 &&
    (last & (Flag.surname | Flag.commonGiven)) === 0 &&
    ((flags[first] ?? 0) & Flag.commonGiven) === 0
  )
}

/** "Ada Lund (née Marsh)", "Ada Lund, geb. Marsh": what a wife was born with is nobody else's name here. */
function isBirthName({ tokens, words }: Reading, span: NameSpan): boolean {
  return words.hashes('births').has(tokens.hash[span.from - 1] ?? 0) && span.words.length < 3
}

/**
 * "Messrs. Harwood & Co.", "Lund, Berg & Söhne": partners of a firm that goes on to "& Co."; "Messrs. Harwood and Son", "the firm of
 * Harwood and Beck".
 */
function isFirm({ tokens, words }: Reading, span: NameSpan): boolean {
  const ends = words.hashes('firms')
  const before = tokens.hash[span.from - 1] ?? 0
  const isMeant =
    words.manyTitles.has(before) ||
    (words.hashes('of').has(before) && words.hashes('firmNouns').has(tokens.hash[span.from - 2] ?? 0))
  // "la bodega Hijos de Ana Lund"
  const heirs = span.from - 2
  const isOfHeirs =
    words.hashes('of').has(before) &&
    tokens.shape[heirs] === Shape.capital &&
    ((tokens.place[heirs] ?? 0) & (Place.line | Place.sentence)) === 0 &&
    !words.capitalizesNouns &&
    words.hashes('firms').has(tokens.hash[heirs] ?? 0)
  if (isOfHeirs) return true
  const isJoined =
    words.hashes('and').has(tokens.hash[span.to] ?? 0) && isNameShape(tokens.shape[span.to + 1] ?? 0)
  const isEnd = ends.has(tokens.hash[span.to + 1] ?? 0)
  if (isMeant && isJoined && (isEnd || !words.manyTitles.has(before))) return true
  if (tokens.hash[span.from - 1] === AMPERSAND && ends.has(tokens.hash[span.from] ?? 0)) return true
  for (let at = span.to; at < span.to + 6 && at + 1 < tokens.count; at++) {
    if (((tokens.place[at] ?? 0) & Place.line) !== 0) return false
    const hash = tokens.hash[at] ?? 0
    if (hash === AMPERSAND && ends.has(tokens.hash[at + 1] ?? 0)) return true
    if (hash !== AMPERSAND && hash !== COMMA && !isNameShape(tokens.shape[at] ?? 0)) return false
  }
  return false
}

/**
 * "den Maler Siegfried Lundbach", "Dr. W. B. Castle": a title before a first name, or before initials and one word, though "-bach" ends
 * the names of waters.
 */
function isTitledPerson({ tokens, flags }: Reading, { words, from }: NameSpan): boolean {
  const before = ((tokens.place[from] ?? 0) & Place.line) === 0 ? (flags[from - 1] ?? 0) : 0
  const isInitial = (word: number): boolean => tokens.shape[word] === Shape.initial
  // "Freiherr Rüdt v. Lundenberg"
  const isNoble = (word: number): boolean =>
    tokens.shape[word] === Shape.lower && ((flags[word] ?? 0) & Flag.particle) !== 0
  return (
    (before & (Flag.title | Flag.honorific)) !== 0 &&
    (((flags[words[0] ?? 0] ?? 0) & Flag.given) !== 0 ||
      (words.length > 1 && (words.slice(0, -1).every(isInitial) || isNoble(words.at(-2) ?? 0))))
  )
}

/** "Bernhard Lundhof": in German a first name before a compound that ends as places do; "Wilhelm Hof" is a place. */
function isEndingSurname(reading: Reading, { words: own, from }: NameSpan): boolean {
  const { tokens, words } = reading
  const listed = words.flags.get(tokens.hash[own.at(-1) ?? from] ?? 0) ?? 0
  return (
    words.capitalizesNouns &&
    (listed & (Flag.thing | Flag.organization)) === 0 &&
    isCommonFirstName(reading, own[0] ?? from)
  )
}

/** "Rudolf von Lundenbach": a first name of its languages and a particle before the seat. */
function isOfSeat(reading: Reading, { words: own }: NameSpan): boolean {
  const { tokens, flags } = reading
  const small = own.at(-2) ?? 0
  return (
    own.length > 2 &&
    tokens.shape[small] === Shape.lower &&
    ((flags[small] ?? 0) & Flag.particle) !== 0 &&
    isCommonFirstName(reading, own[0] ?? 0)
  )
}

/** "Marla van Lunden-Berg": behind a particle a word with a hyphen is two surnames, though "Berg" is a mountain. */
function isDoubleSurname({ tokens, flags }: Reading, last: number): boolean {
  return (
    tokens.shape[last] === Shape.hyphen &&
    tokens.shape[last - 1] === Shape.lower &&
    ((flags[last - 1] ?? 0) & Flag.particle) !== 0
  )
}

/** "John F. Kennedy International Airport", "Sandy Hook Elementary School": the name goes on. */
function isInsideThing(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const isPart = (at: number): boolean =>
    ((flags[at] ?? 0) & (Flag.organization | Flag.thing)) !== 0 &&
    ((flags[at] ?? 0) & (Flag.given | Flag.surname | Flag.title | Flag.role)) === 0 &&
    !reading.words.hashes('offices').has(tokens.hash[at] ?? 0)
  // "the Brady Bill", "the Hale Foundation"
  if (span.words.length < 2)
    return (
      reading.words.hashes('articles').has(tokens.hash[span.from - 1] ?? 0) &&
      isNameShape(tokens.shape[span.to] ?? 0) &&
      ((tokens.place[span.to] ?? 0) & (Place.line | Place.capitalsLine | Place.titleLine)) === 0 &&
      isPart(span.to)
    )
  // "Ennis Rovers": of rare first names many are surnames and towns as well.
  const isGiven =
    ((flags[span.words[0] ?? 0] ?? 0) & Flag.commonGiven) !== 0 || isEndingSurname(reading, span)
  if (!isGiven && reading.words.hashes('clubs').has(tokens.hash[span.words.at(-1) ?? 0] ?? 0)) return true
  const last = span.words.at(-1) ?? 0
  if (reading.words.hashes('firmEnds').has(tokens.hash[last] ?? 0)) return true
  const isLandform = reading.words.hashes('landforms').has(reading.tokens.hash[last] ?? 0)
  const isWhole = span.words.length > 2 || !isGiven || isLandform
  if (
    (isPart(last) || isLandform) &&
    isWhole &&
    !isTitledPerson(reading, span) &&
    !isDoubleSurname(reading, last) &&
    !isOfSeat(reading, span)
  )
    return true
  for (let at = span.to; at < span.to + 3 && at < tokens.count; at++) {
    const place = tokens.place[at] ?? 0
    if ((place & (Place.line | Place.capitalsLine | Place.titleLine)) !== 0) return false
    const shape = tokens.shape[at] ?? 0
    if (shape === Shape.possessive || !isNameShape(shape)) return false
    // "Hale Marsh Solicitors"
    if (isPart(at) || reading.words.hashes('firmEnds').has(tokens.hash[at] ?? 0)) return true
  }
  return false
}
