import { Shape, wordHash } from '../../text/tokens.ts'
import { type Reading, Use } from './features.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

/**
 * Names without the words that a headline writes with a capital like all others: "Ines Calloway Leaves" is the Ines
 * Calloway whom the text names, and "Ferry" is nobody where the text speaks of a ferry. Only headlines that write most
 * words so are looked at, and only two words and more that the text names together are cut out.
 */
export function namesInHeadline(reading: Reading, spans: readonly NameSpan[], length: number): NameSpan[] {
  if (!isTitleCase(reading.tokens.text.slice(0, length))) return [...spans]
  const hashes = (span: NameSpan): number[] => span.words.map((word) => reading.tokens.hash[word] ?? 0)
  const inHead = (span: NameSpan): boolean => (reading.tokens.end[span.to - 1] ?? 0) <= length
  const named = spans.filter((span) => !inHead(span)).map(hashes)
  const words = new Set(named.flat())
  const nicknames = new Set(spans.flatMap((span) => nicknamesOf(reading, span)))
  return spans.flatMap((span) => {
    if (!inHead(span)) return [span]
    const own = hashes(span)
    // "Bluesman Ironpaw Lund Dies", of Orson "Ironpaw" Lund
    if (own.length === 1 && nicknames.has(own[0] ?? 0)) return []
    const isWord = (token: number): boolean => ((reading.uses[token] ?? 0) & Use.lower) !== 0
    if (own.some((hash) => words.has(hash))) {
      const run = longestRun(own, named) ?? openingSurname(reading, span, named)
      return [run === null ? span : trimmed(span, run)]
    }
    // "Weinkönigin Sagt Ja"
    if (own.length === 1 && isSmallWord(reading, span.from)) return []
    // "Small Fry": everyday words that nobody in the text is called by.
    if (named.length > 0 && (isOfEverydayWords(reading, span) || isPairsDoing(reading, span, words)))
      return []
    // "Support For Ferry": a lone word behind one that is a name nowhere.
    const lone = span.words.length === 1 && isWord(span.from - 1) && !isKnownAlone(reading, span.from)
    return lone || span.words.some(isWord) ? [] : [span]
  })
}

/** "Ja", "Mit": a small word of a language other than English, in which "Will" and "May" are names. */
function isSmallWord({ flags, tokens, words }: Reading, token: number): boolean {
  const isName = ((flags[token] ?? 0) & (Flag.commonGiven | Flag.mononym)) !== 0
  return words.language !== 'en' && !isName && words.hashes('functionWords').has(tokens.hash[token] ?? 0)
}

/** What stands within a name and is no part of it: a nickname between marks. */
function nicknamesOf({ tokens }: Reading, { from, to, words, suffix }: NameSpan): number[] {
  if (to - from <= words.length + suffix.length) return []
  const inside: number[] = []
  for (let at = from; at < to; at++)
    if (!words.includes(at) && !suffix.includes(at) && tokens.shape[at] === Shape.capital)
      inside.push(tokens.hash[at] ?? 0)
  return inside
}

/** "Obama" needs no other name. */
function isKnownAlone({ flags }: Reading, token: number): boolean {
  return ((flags[token] ?? 0) & Flag.mononym) !== 0
}

/** Most words of four letters and more begin with a capital, all of a few, and not all are in capitals. */
function isTitleCase(title: string): boolean {
  const long = title.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []
  const capital = long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  // "Lund Dies at 80"
  return long.length >= 4 ? capital >= long.length * 0.7 : long.length > 1 && capital === long.length
}

/** "Lund Breaks", "Lund Dies", "Young Beats Long": a surname of the text, and everyday words behind it; null for none. */
function openingSurname(
  { flags, tokens, words }: Reading,
  { words: [first = 0, ...rest] }: NameSpan,
  named: readonly (readonly number[])[],
): readonly [number, number] | null {
  const isPlain = (token: number): boolean =>
    ((flags[token] ?? 0) & EVERYDAY) !== 0 && ((flags[token] ?? 0) & (Flag.given | Flag.surname)) === 0
  const [next = 0] = rest
  const isSurname = named.some((names) => names.length > 1 && names.at(-1) === tokens.hash[first])
  const isSaid = words.hashes('headlineVerbs').has(tokens.hash[next] ?? 0) || isPlain(next)
  return rest.length > 0 && isSurname && isSaid ? [0, 1] : null
}

/** Two words and more, all of everyday language, and no common first name among them. */
function isOfEverydayWords({ flags }: Reading, { words }: NameSpan): boolean {
  const isPlain = (token: number): boolean =>
    ((flags[token] ?? 0) & EVERYDAY) !== 0 && ((flags[token] ?? 0) & (Flag.commonGiven | Flag.inPerson)) === 0
  return words.length > 1 && words.every(isPlain)
}

/** "Hargrove-Bell Wedding": two surnames of the text joined by a hyphen, and another word. */
function isPairsDoing(
  { tokens }: Reading,
  { words: [first = 0, last = first] }: NameSpan,
  names: ReadonlySet<number>,
): boolean {
  const parts = tokens.text.slice(tokens.start[first], tokens.end[first]).split(/[-‐‑]/)
  return last !== first && parts.length === 2 && parts.every((part) => names.has(wordHash(part)))
}

/** The longest run of two words and more that stands in a name of the text: [from, to); null for none. */
function longestRun(
  own: readonly number[],
  named: readonly (readonly number[])[],
): readonly [number, number] | null {
  for (let size = own.length; size >= 2; size--)
    for (let from = 0; from + size <= own.length; from++)
      if (named.some((words) => holds(words, own, from, size))) return [from, from + size]
  return null
}

function holds(words: readonly number[], own: readonly number[], from: number, size: number): boolean {
  for (let at = 0; at + size <= words.length; at++) {
    let same = 0
    while (same < size && words[at + same] === own[from + same]) same++
    if (same === size) return true
  }
  return false
}

function trimmed(span: NameSpan, [from, to]: readonly [number, number]): NameSpan {
  if (from === 0 && to === span.words.length) return span
  const words = span.words.slice(from, to)
  const whole = to === span.words.length
  return {
    ...span,
    words,
    from: from === 0 ? span.from : (words[0] ?? span.from),
    to: whole ? span.to : (words.at(-1) ?? span.to - 1) + 1,
    suffix: whole ? span.suffix : [],
  }
}
