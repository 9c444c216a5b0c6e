import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import { isJoint, isTitled, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

/**
 * Joins names whose surname stands first: "SMITH, Harold Edward – Peacefully at home" where a notice opens with it in
 * capitals, and "a report by Torrent, Tiago on the roof" where the text has "Mr. Torrent" as well. In "Holm, Ada and Tom
 * went", "Reykjavik, Ada said" and lists of names nothing is joined, nor in "Holm, Lewis meet" where the text knows Paul Lewis.
 */
export function joinInvertedNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = []
  for (let at = 0; at + 2 < reading.tokens.count; at++) {
    if (reading.tokens.hash[at + 1] !== COMMA) continue
    const end = endOfGiven(reading, at + 2)
    if (end === null) continue
    if (!opensNotice(reading, at) && !opensEntry(reading, at, end) && !isKnownSurname(reading, spans, at))
      continue
    if (isSurnameElsewhere(reading, spans, at + 2)) continue
    const given = Array.from({ length: end - at - 2 }, (_, index) => at + 2 + index)
    joined.push({ from: at, to: end, words: [...given, at], suffix: [], margin: SURE })
    at = end - 1
  }
  if (joined.length === 0) return spans
  const others = spans.filter((span) => !joined.some(({ from, to }) => span.from < to && span.to > from))
  return [...others, ...joined].sort((a, b) => a.from - b.from)
}

/** Behind one to three given names or initials; null where others follow in a list, or a name goes on. */
function endOfGiven(reading: Reading, start: number): number | null {
  const { tokens, flags } = reading
  const isGiven = (at: number): boolean =>
    at < tokens.count &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    isNameShape(tokens.shape[at] ?? 0) &&
    (((flags[at] ?? 0) & Flag.given) !== 0 || tokens.shape[at] === Shape.initial) &&
    // "Nairobi, Kenya", "Florence, Ala."
    ((flags[at] ?? 0) & Flag.country) === 0 &&
    // "CHICAGO, April 3": a dateline
    !(((flags[at] ?? 0) & Flag.calendar) !== 0 && tokens.shape[at + 1] === Shape.number)
  if (!isGiven(start) || tokens.shape[start] === Shape.initial) return null
  let end = start + 1
  while (end < start + MOST_GIVEN && isGiven(end)) end++
  if (end === tokens.count || ((tokens.place[end] ?? 0) & Place.line) !== 0) return end
  const isName = (at: number): boolean => isNameShape(tokens.shape[at] ?? 0)
  const divides = isJoint(reading, end)
  return isName(end) || (divides && isName(end + 1)) ? null : end
}

/**
 * A surname in capitals at the beginning of a line that goes on in small letters; "DALLAS, Paris – two trips" are towns,
 * and "NATO, Angela" opens with a body.
 */
function opensNotice({ tokens, flags }: Reading, at: number): boolean {
  const place = tokens.place[at] ?? 0
  const [name, given] = [flags[at] ?? 0, flags[at + 2] ?? 0]
  return (
    (name & given & Flag.town) === 0 &&
    ((name & Flag.brand) === 0 || (name & Flag.surname) !== 0) &&
    (place & Place.line) !== 0 &&
    (place & Place.capitalsLine) === 0 &&
    tokens.shape[at] === Shape.capitals &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) >= 3
  )
}

/** "Lund, Ada Marie (1938 –)": how an entry of a lexicon begins its line. */
function opensEntry({ tokens }: Reading, at: number, end: number): boolean {
  return (
    ((tokens.place[at] ?? 0) & Place.line) !== 0 &&
    tokens.shape[at] === Shape.capital &&
    tokens.hash[end] === OPEN &&
    /^1[5-9]\d\d$/.test(tokens.text.slice(tokens.start[end + 1], tokens.end[end + 1]))
  )
}

/** A surname that stands behind "Mr." elsewhere in the text, and here behind no name. */
function isKnownSurname(reading: Reading, spans: readonly NameSpan[], at: number): boolean {
  const { tokens } = reading
  if (!isNameShape(tokens.shape[at] ?? 0) || isNameShape(tokens.shape[at - 1] ?? 0)) return false
  return spans.some(
    ({ words: [word, more], from }) =>
      more === undefined &&
      word !== undefined &&
      word !== at &&
      tokens.hash[word] === tokens.hash[at] &&
      isTitled(reading, from),
  )
}

/** Whether the word ends a full name of the text, behind another first name than this: "Paul Lewis". */
function isSurnameElsewhere({ tokens }: Reading, spans: readonly NameSpan[], at: number): boolean {
  return spans.some(({ words }) => words.length > 1 && tokens.hash[words.at(-1) ?? 0] === tokens.hash[at])
}

const COMMA = markHash(',')
const OPEN = markHash('(')
const MOST_GIVEN = 3
/** In units of the tagger's margin: the form leaves no doubt. */
const SURE = 60
