import { type Clipping, cutLine, lastLines } from './clipping.ts'

/** In UTF-16 code units: what is longer may be a last sentence that somebody set large. */
const longest = 60
const leastProse = 80

/** "## Next steps" at the end of a note with nothing below it: a place for words that nobody wrote. */
export function dropEmptyHeadings(clipping: Clipping): void {
  if (!clipping.markdown || !clipping.lines.some((line) => line.length >= leastProse)) return
  for (const index of lastLines(clipping, 8)) {
    const line = clipping.lines[index] ?? ''
    if (!/^\s{0,3}#{1,6}\s+\S/.test(line) || line.length > longest) return
    cutLine(clipping, index, 'footer')
  }
}
