import { once } from '../../lib/once.ts'
import { nameParts } from '../../names/parts.ts'
import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

/**
 * Joins names that a word for "son of" or "daughter of" divides: "Siti Lundah binte Hale", "K. Lundan a/l Halesan". Neither the
 * name nor the father's has to be marked: between two words with capitals nothing else is written so.
 */
export function joinPatronymics(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = []
  const { count, shape } = reading.tokens
  for (let at = 1; at + 1 < count; at++) {
    if (shape[at] !== Shape.lower) continue
    const behind = behindPatronymic(reading, at)
    if (behind === null) continue
    const from = startOfName(reading, at)
    const to = endOfName(reading, behind)
    if (from === at || to === behind) continue
    const words = Array.from({ length: to - from }, (_, index) => from + index)
    joined.push({ from, to, words, suffix: [], margin: SURE })
    at = to
  }
  if (joined.length === 0) return spans
  const others = spans.filter((span) => !joined.some(({ from, to }) => span.from < to && span.to > from))
  return [...others, ...joined].sort((a, b) => a.from - b.from)
}

/** The token behind "binte" or "a/l" at `at`; null where none stands there. */
function behindPatronymic({ tokens }: Reading, at: number): number | null {
  if (undivided().has(tokens.hash[at] ?? 0)) return at + 1
  const isDivided = tokens.hash[at + 1] === SLASH && tokens.shape[at + 2] === Shape.lower
  if (!isDivided) return null
  return nameParts().patronymics.has(tokens.text.slice(tokens.start[at], tokens.end[at + 2])) ? at + 3 : null
}

/** Those without a stroke: hashes see letters alone. */
const undivided = once(
  (): ReadonlySet<number> =>
    new Set([...nameParts().patronymics].filter((word) => !word.includes('/')).map((word) => wordHash(word))),
)

/** Where the name before a patronymic begins: words with capitals, titles left out. */
function startOfName(reading: Reading, at: number): number {
  const { tokens, flags } = reading
  const isPart = (word: number): boolean =>
    word >= 0 &&
    isNameShape(tokens.shape[word] ?? 0) &&
    ((tokens.place[word + 1] ?? 0) & Place.line) === 0 &&
    ((flags[word] ?? 0) & (Flag.honorific | Flag.title | Flag.role)) === 0
  let from = at
  while (from > at - MOST_WORDS && isPart(from - 1)) from--
  // "Yesterday Siti binte Hale": an everyday word that opens the sentence.
  const opening = flags[from] ?? 0
  const isOpener =
    ((tokens.place[from] ?? 0) & Place.sentence) !== 0 &&
    (opening & (Flag.common | Flag.word)) !== 0 &&
    (opening & Flag.given) === 0
  return isOpener && from < at - 1 ? from + 1 : from
}

function endOfName({ tokens, flags }: Reading, behind: number): number {
  const isPart = (word: number): boolean =>
    word < tokens.count &&
    isNameShape(tokens.shape[word] ?? 0) &&
    ((tokens.place[word] ?? 0) & (Place.line | Place.sentence)) === 0 &&
    ((flags[word] ?? 0) & Flag.calendar) === 0
  let to = behind
  while (to < behind + MOST_WORDS && isPart(to)) to++
  return to
}

const SLASH = markHash('/')
const MOST_WORDS = 4
/** In units of the tagger's margin: the form leaves no doubt. */
const SURE = 60
