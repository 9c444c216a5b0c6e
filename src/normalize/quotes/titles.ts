import type { AttributionPatterns } from './attribution.ts'
import type { Quotation } from './quotations.ts'
import type { Reading } from './reading.ts'

/**
 * "The Mill on the Floss", "“A road to nowhere” by Ada Lund": the name of a work, a paper or a house, where nobody says it. A
 * sentence is none, and nothing else that opens a paragraph.
 */
export function isNamed(
  { text, names, patterns }: Reading,
  { open, start, end, close, blockStart }: Quotation,
): boolean {
  const words = text.slice(start, end).replace(/[,;]$/u, '')
  if (words.length > LONGEST_TITLE) return false
  if (/^\p{Lu}/u.test(words) && !/[.,!?…]$/u.test(text.slice(start, end))) {
    const author = names.find((name) => name.start >= close && name.start <= close + NEAR)
    if (author && patterns.by.test(text.slice(close, author.start))) return true
  }
  if (open === blockStart) return false
  // "Der Wirt lachte: „Das ist Theater.“"
  if (
    /[.!?]$/u.test(text.slice(start, end)) &&
    /:\s?$/u.test(text.slice(Math.max(blockStart, open - 2), open))
  )
    return false
  return isInCapitals(words, patterns)
}

/**
 * "told “Morning in Osk”", "on Channel 4's “The Long Hour.”", "in his memoir, “The Long Way Home,”": the name of a program, a
 * paper, a house or a work by the words before it, whatever is said beside it.
 */
export function isNameOfThing(
  { text, patterns }: Reading,
  { open, start, end, blockStart }: Quotation,
): boolean {
  const words = text.slice(start, end).replace(/[,;]$/u, '')
  if (open === blockStart || words.length > LONGEST_TITLE || !isInCapitals(words, patterns)) return false
  const before = text.slice(Math.max(blockStart, open - NEAR), open)
  return patterns.located.test(before) || (/,\s$/u.test(before) && patterns.work.test(before))
}

/** "The Mill on the Floss": two words with a capital at least, and none without one but such as join them. */
function isInCapitals(words: string, { smallWord }: AttributionPatterns): boolean {
  const written = words.replace(/(?<=\p{Ll})\.$/u, '').split(/\s+/u)
  const large = written.filter((word) => /^[(\p{Lu}\p{N}]/u.test(word)).length
  return (
    large >= 2 && written.every((word, at) => /^[(\p{Lu}\p{N}&]/u.test(word) || (at > 0 && smallWord(word)))
  )
}

/** "her novel “A road to nowhere”", "the so-called “miracle of Osk”": what the word before says it is. */
export function isWork(
  text: string,
  { open, start, end, blockStart }: Quotation,
  { work }: AttributionPatterns,
): boolean {
  const words = text.slice(start, end).replace(/[,;]$/u, '')
  if (open === blockStart || words.length > LONGEST_TITLE || /[.!?…]$/u.test(words)) return false
  return work.test(text.slice(Math.max(blockStart, open - NEAR), open))
}

const LONGEST_TITLE = 60
/** In UTF-16 code units: where the noun of a title or its author stands beside it. */
const NEAR = 40

/** "Morning Joe": a name of something, and nothing that was said. Scripts without capitals show none. */
export function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => !/^[\p{Ll}\p{Lo}]/u.test(word))
}
