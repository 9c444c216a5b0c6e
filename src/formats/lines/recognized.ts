import { type Line, plainLine } from './line.ts'

/** The lines of a paragraph as character recognition read them → one line; a word that a line's end divides becomes whole. */
export function recognizedLine(lines: readonly string[]): Line {
  const text = lines
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join(' ')
  return { ...plainLine, runs: [{ text: text.replace(/(\p{L})[-¬]\s(?=\p{Ll})/gu, '$1') }] }
}
