import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { isNameShape, markHash, Place, Shape, wordHash, wordHashes } from './tokens.ts'

/** What stands before a name that is a storm's, or begins it; what stands before a ship's or a company's. */
const STORMS = wordHashes('hurricane hurricanes typhoon typhoons cyclone cyclones storm storms superstorm')
const SHIPS = wordHashes(
  'uss hms hmcs hmas rms ship ships liner liners ferry ferries yacht yachts frigate frigates destroyer destroyers battleship battleships warship warships cruiser cruisers carrier carriers submarine submarines tanker tankers trawler trawlers schooner steamer freighter freighters steamship racehorse colt filly gelding stallion',
)
const COMPANIES = wordHashes(
  'firm firms brokerage brokerages company companies airline airlines retailer retailers carmaker carmakers automaker automakers drugmaker drugmakers chipmaker insurer insurers bank banks newspaper newspapers magazine magazines broadcaster band supermarket brewer',
)
const AND = wordHashes('and or')
const THE = wordHash('the')
const COMMA = markHash(',')
/** "the Biden Administration" is not an organization that bears a name. */
const OFFICE = wordHashes('administration government campaign presidency cabinet team era')

/**
 * Names without those that the words beside them make something else: "Hurricane Katrina", "the USS Carl Vinson",
 * "the law firm Patton Boggs", "John F. Kennedy International Airport". What is so named once is meant again.
 */
export function withoutThings(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const named = new Map<number, 'storm' | 'thing'>()
  let last = -1
  const kept = spans.filter((span) => {
    const kind = kindBefore(reading, span) ?? kindOfNeighbour(reading, span, last, named)
    if (kind === null) return !isInsideThing(reading, span)
    last = span.to
    named.set(lastWord(reading, span), kind)
    return false
  })
  if (named.size === 0) return kept
  const bearers = new Set(kept.flatMap((span) => (span.words.length > 1 ? [lastWord(reading, span)] : [])))
  return kept.filter((span) => {
    const word = lastWord(reading, span)
    if (!named.has(word)) return true
    return span.words.length === 1 ? bearers.has(word) : reading.tokens.hash[span.from - 1] !== THE
  })
}

function lastWord(reading: Reading, span: NameSpan): number {
  return reading.tokens.hash[span.words.at(-1) ?? span.from] ?? 0
}

function kindBefore(reading: Reading, span: NameSpan): 'storm' | 'thing' | null {
  const { tokens, flags } = reading
  if (span.words.slice(0, -1).some((word) => STORMS.has(tokens.hash[word] ?? 0))) return 'storm'
  let at = span.from - 1
  // "the yacht Lady Anne"
  while (at > 0 && ((flags[at] ?? 0) & Flag.honorific) !== 0 && isNameShape(tokens.shape[at] ?? 0)) at--
  if (at < 0 || ((tokens.place[span.from] ?? 0) & Place.line) !== 0) return null
  const hash = tokens.hash[at] ?? 0
  if (STORMS.has(hash)) return isNameShape(tokens.shape[at] ?? 0) && span.words.length === 1 ? 'storm' : null
  return SHIPS.has(hash) || COMPANIES.has(hash) ? 'thing' : null
}

/** "Hurricanes Rita and Wilma": the second is one too. */
function kindOfNeighbour(
  reading: Reading,
  span: NameSpan,
  last: number,
  named: ReadonlyMap<number, 'storm' | 'thing'>,
): 'storm' | null {
  const { tokens } = reading
  const between = tokens.hash[last] ?? 0
  if (last < 0 || span.from !== last + 1 || (!AND.has(between) && between !== COMMA)) return null
  return span.words.length === 1 && named.get(tokens.hash[last - 1] ?? 0) === 'storm' ? 'storm' : null
}

/** "John F. Kennedy International Airport", "Sandy Hook Elementary School": the name goes on. */
function isInsideThing(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const isPart = (at: number): boolean =>
    ((flags[at] ?? 0) & (Flag.organization | Flag.thing)) !== 0 &&
    ((flags[at] ?? 0) & (Flag.given | Flag.surname | Flag.title | Flag.role)) === 0 &&
    !OFFICE.has(tokens.hash[at] ?? 0)
  if (span.words.length < 2) return false
  const isGiven = ((flags[span.words[0] ?? 0] ?? 0) & Flag.given) !== 0
  if (isPart(span.words.at(-1) ?? 0) && (span.words.length > 2 || !isGiven)) return true
  for (let at = span.to; at < span.to + 3 && at < tokens.count; at++) {
    const place = tokens.place[at] ?? 0
    if ((place & (Place.line | Place.capitalsLine | Place.titleLine)) !== 0) return false
    const shape = tokens.shape[at] ?? 0
    if (shape === Shape.possessive || !isNameShape(shape)) return false
    if (isPart(at)) return true
  }
  return false
}
