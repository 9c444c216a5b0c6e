import { languageOf } from '../../languages/load.ts'
import { Place, Shape } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

/**
 * Joins Spanish names that small words divide: "María de los Dolores Cárdenas", and "D. José Canalejas y Méndez", whose
 * second surname stands behind "y". Without a title in front "Pedro Sánchez y Holm" stay two people. Spans of a language
 * whose people have one surname come back as they are.
 */
export function joinSpanishNames(reading: Reading, spans: readonly NameSpan[]): readonly NameSpan[] {
  const { words } = reading
  if (!languageOf(words.language).twoSurnames) return spans
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  const joined: NameSpan[] = []
  for (const span of sorted.map((one) => withDevotion(reading, one))) {
    const last = joined.at(-1)
    if (last && span.from < last.to)
      joined.splice(-1, 1, span.to - span.from > last.to - last.from ? span : last)
    else if (last && isSecondSurname(reading, last, span))
      joined.splice(-1, 1, { ...last, to: span.to, words: range(last.from, span.to) })
    else joined.push(span)
  }
  return joined
}

/** "Dolores Cárdenas" behind "María de los" begins there. */
function withDevotion({ tokens, words }: Reading, span: NameSpan): NameSpan {
  const from = span.from - 3
  const is = (list: string, at: number): boolean => words.hashes(list).has(tokens.hash[at] ?? 0)
  const isOpened =
    from >= 0 &&
    is('devotions', from) &&
    is('devotionArticles', span.from - 1) &&
    is('of', span.from - 2) &&
    [1, 2, 3].every((step) => ((tokens.place[from + step] ?? 0) & Place.line) === 0)
  return isOpened ? { ...span, from, words: [...range(from, span.from), ...span.words] } : span
}

/** "y Méndez" behind a first name and one surname that "D.", "don" or "el empresario portugués" opens. */
function isSecondSurname(reading: Reading, first: NameSpan, second: NameSpan): boolean {
  const { tokens, flags, words } = reading
  return (
    second.from === first.to + 1 &&
    words.hashes('and').has(tokens.hash[first.to] ?? 0) &&
    second.words.length === 1 &&
    first.words.filter((word) => ((flags[word] ?? 0) & Flag.particle) === 0).length === 2 &&
    isOneTitled(reading, first.from - 1) &&
    ((flags[second.from] ?? 0) & Flag.commonGiven) === 0 &&
    ((tokens.place[second.from] ?? 0) & Place.line) === 0
  )
}

/** Whether a title, or what one is with or without a nation, stands there, and is not that of several. */
function isOneTitled({ tokens, flags }: Reading, at: number): boolean {
  const isNation = ((flags[at] ?? 0) & Flag.nationality) !== 0 && tokens.shape[at] === Shape.lower
  const title = isNation ? at - 1 : at
  const flag = flags[title] ?? 0
  const isOfSeveral = /s$/u.test(tokens.text.slice(tokens.start[title], tokens.end[title]))
  return (flag & Flag.honorific) !== 0 || ((flag & (Flag.title | Flag.role)) !== 0 && !isOfSeveral)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index)
