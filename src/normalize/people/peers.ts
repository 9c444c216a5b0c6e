import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { kindBefore } from './non-person-names.ts'

/**
 * Adds those whom papers name by a title and a house alone: "the Duke of Osterley", "le prince de Lunay", "der Herzog von Osk". What
 * stands at such a place otherwise gives way. Not "Arthur Lund, Duke of Osterley", whose name stands before it, nor "Prince of Osk
 * Hotel", "Hotel Duc d'Osk", "Count of three", and nobody in quotation marks: a play.
 */
export function joinPeers(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const nobles = reading.words.hashes('nobles')
  if (nobles.size === 0) return spans
  const { tokens } = reading
  const ends = new Set(spans.map(({ to }) => to))
  const peers: NameSpan[] = []
  const houses: NameSpan[] = []
  for (let at = 0; at + 2 < tokens.count; at++) {
    if (!nobles.has(tokens.hash[at] ?? 0)) continue
    const to = endOfHouse(reading, at)
    if (to === null) continue
    const peer = { from: at, to, words: range(at, to), suffix: [], margin: SURE }
    houses.push(peer)
    if (isAlone(reading, at, ends) && !isThingBehind(reading, to) && kindBefore(reading, peer) === null)
      peers.push(peer)
    at = to - 1
  }
  return houses.length === 0 ? spans : withPeers(spans, houses, peers)
}

/** The names beside all houses, and the peers, in order. */
function withPeers(
  spans: readonly NameSpan[],
  houses: readonly NameSpan[],
  peers: readonly NameSpan[],
): readonly NameSpan[] {
  const taken = new Set(houses.flatMap(({ words }) => words))
  const others = spans.filter(({ words }) => !words.some((word) => taken.has(word)))
  return [...others, ...peers].sort((a, b) => a.from - b.from)
}

/** As sure as the tagger is of a name at its surest. */
const SURE = 40

/** Small words between "of" and the house: "duc de la Lunay", "Graf von der Osk". */
const MOST_SMALL = 2

/** Behind the house that a title at `at` is of; null where none stands there. */
function endOfHouse(reading: Reading, at: number): number | null {
  const { tokens, flags, words } = reading
  // "the count of votes" has a small letter, as no title has in English and German.
  if (tokens.shape[at] !== Shape.capital && (words.language === 'en' || words.capitalizesNouns)) return null
  const small = (flags[at + 1] ?? 0) & Flag.particle
  if (tokens.shape[at + 1] !== Shape.lower) return null
  // "Duke de Lunay" in an English paper
  if (small === 0 && !words.hashes('of').has(tokens.hash[at + 1] ?? 0)) return null
  let house = at + 2
  while (house < at + 2 + MOST_SMALL && words.hashes('articles').has(tokens.hash[house] ?? 0)) house++
  for (let word = at + 1; word <= house; word++)
    if (((tokens.place[word] ?? 0) & Place.line) !== 0) return null
  // "prince de l'Église"
  const isBody = ((flags[house] ?? 0) & (Flag.organization | Flag.calendar)) !== 0
  if (!isHouse(tokens.shape[house] ?? 0) || isBody) return null
  return small === 0 ? house + 1 : endOfForeignHouse(reading, house)
}

/** "Foissac Latour" behind "Viscount de": a house of two names, in the languages whose "of" belongs to names. */
function endOfForeignHouse({ tokens, flags }: Reading, house: number): number {
  const next = house + 1
  const isElse = ((flags[next] ?? 0) & (Flag.organization | Flag.thing)) !== 0
  const isInLine = ((tokens.place[next] ?? 0) & (Place.line | Place.sentence)) === 0
  return isHouse(tokens.shape[next] ?? 0) && isInLine && !isElse ? next + 1 : next
}

/** "Osk", "Osk-Lund", "O'Brien"; not "E.", nor "XI". */
function isHouse(shape: number): boolean {
  return (
    shape === Shape.capital || shape === Shape.hyphen || shape === Shape.apostrophe || shape === Shape.inner
  )
}

/** Whether no name or thing stands before the title, and no quotation begins there. */
function isAlone({ tokens, flags, words }: Reading, at: number, ends: ReadonlySet<number>): boolean {
  if (at === 0 || ((tokens.place[at] ?? 0) & Place.line) !== 0) return true
  const before = at - 1
  const hash = tokens.hash[before]
  if (hash === QUOTE || hash === OPENING) return false
  if (hash === COMMA) return !ends.has(before)
  // "rue du duc d'Osk"
  if (words.hashes('of').has(hash ?? 0) && words.hashes('memorials').has(tokens.hash[before - 1] ?? 0))
    return false
  if (!isNameShape(tokens.shape[before] ?? 0) || ((tokens.place[at] ?? 0) & Place.sentence) !== 0) return true
  return (
    ((flags[before] ?? 0) & (Flag.title | Flag.role)) !== 0 || words.hashes('functionWords').has(hash ?? 0)
  )
}

/** "Prince of Osk Hotel", "Duke of Osk's Regiment": a capital right behind the house. */
function isThingBehind({ tokens }: Reading, to: number): boolean {
  const isName = (at: number): boolean =>
    isNameShape(tokens.shape[at] ?? 0) && ((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) === 0
  return isName(to) || (tokens.shape[to] === Shape.possessive && isName(to + 1))
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)

const COMMA = markHash(',')
const QUOTE = markHash('"')
const OPENING = markHash('«')
