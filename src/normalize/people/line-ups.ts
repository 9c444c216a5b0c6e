import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import { isInLine, isTitled, type Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

const COLON = markHash(':')

/**
 * Names without the teams of a line-up: "OSK ROVERS: Lund; Beck, Marle, …" calls no one Rovers, and "Osk won" above it neither. Who
 * has a title, or bears the word as the last of a full name, is somebody all the same.
 */
export function withoutTeams(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const teams = teamWords(reading)
  if (teams.size === 0) return spans
  const { tokens, flags } = reading
  const isOfTeam = (word: number): boolean => teams.has(tokens.hash[word] ?? 0)
  const bearers = new Set(
    spans.flatMap(({ words }) =>
      words.length > 1 && !words.every(isOfTeam) ? [tokens.hash[words.at(-1) ?? 0] ?? 0] : [],
    ),
  )
  return spans.filter(({ words, from }) => {
    const [first = from] = words
    const isName =
      words.length > 1 ? (flags[first] ?? 0) & Flag.commonGiven : bearers.has(tokens.hash[first] ?? 0)
    return isName || isTitled(reading, from) || !words.every(isOfTeam)
  })
}

/** The words of the labels of line-ups. */
function teamWords(reading: Reading): ReadonlySet<number> {
  const { tokens } = reading
  const words = new Set<number>()
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.place[at] ?? 0) & Place.line) === 0 || !isNameShape(tokens.shape[at] ?? 0)) continue
    let end = at + 1
    while (end < at + LONGEST_LABEL && isNameShape(tokens.shape[end] ?? 0) && isInLine(reading, end)) end++
    if (tokens.hash[end] !== COLON || !isInLine(reading, end) || !isLineUp(reading, end + 1)) continue
    for (let word = at; word < end; word++) words.add(tokens.hash[word] ?? 0)
  }
  return words
}

/** Names and marks to the end of the line, six lone names and more, and hardly a word in small letters. */
function isLineUp(reading: Reading, from: number): boolean {
  const { shape, count } = reading.tokens
  let [lone, small] = [0, 0]
  for (let at = from; at < Math.min(from + LONGEST_LINE, count) && isInLine(reading, at); at++) {
    if (shape[at] === Shape.lower) small++
    const isAlone = isNameShape(shape[at] ?? 0) && shape[at - 1] === Shape.mark
    if (isAlone && (shape[at + 1] === Shape.mark || !isInLine(reading, at + 1))) lone++
  }
  return lone >= FEWEST_NAMES && small <= lone / 3
}

const LONGEST_LABEL = 4
const FEWEST_NAMES = 6
/** In tokens. */
const LONGEST_LINE = 90
