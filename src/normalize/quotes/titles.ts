import type { AttributionPatterns } from './attribution.ts'
import type { Quotation } from './quotations.ts'

/**
 * "The Mill on the Floss", "her novel “A road to nowhere”": the name of a work, a paper or a house, where nobody says it. A
 * sentence is none, and nothing that opens a paragraph.
 */
export function isNamed(
  text: string,
  { open, start, end, blockStart }: Quotation,
  patterns: AttributionPatterns,
): boolean {
  const words = text.slice(start, end).replace(/[,;]$/u, '')
  if (open === blockStart || words.length > LONGEST_TITLE) return false
  const isWork = patterns.work.test(text.slice(Math.max(blockStart, open - NEAR), open))
  if (isWork && !/[.!?…]$/u.test(words)) return true
  const written = words.replace(/(?<=\p{Ll})\.$/u, '').split(/\s+/u)
  const large = written.filter((word) => /^[(\p{Lu}\p{N}]/u.test(word)).length
  return (
    large >= 2 &&
    written.every((word, at) => /^[(\p{Lu}\p{N}&]/u.test(word) || (at > 0 && patterns.smallWord(word)))
  )
}

const LONGEST_TITLE = 60
/** In UTF-16 code units: where the noun of a title stands before it. */
const NEAR = 40

/** "Morning Joe": a name of something, and nothing that was said. */
export function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word))
}
