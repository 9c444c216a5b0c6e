import { longestBlock, wholeCharacter } from '../long-blocks.ts'
import type { Clipping } from './clipping.ts'

/** What of a line waits until the head of its clipping is read. */
interface Remainder {
  /** Index in the lines of the clipping. */
  readonly index: number
  /** The end of what is left of the line, by which it is found again. */
  readonly mark: string
  readonly text: string
}

/** In characters; two lines of one file that end alike there are divided again as they were, one after the other. */
const markLength = 200

/**
 * Leave of each line no more than a paragraph has; what is returned goes back with `restoreLines`. Nothing that stands around
 * an article is as long, and a pattern that reads on to the end of a line of millions of characters may run out of
 * memory, which V8 throws as "Maximum call stack size exceeded".
 */
export function shortenLines({ lines }: Clipping): Remainder[] {
  return lines.flatMap((line, index) => {
    if (line.length <= longestBlock) return []
    const space = line.lastIndexOf(' ', longestBlock)
    const end = space > longestBlock / 2 ? space : wholeCharacter(line, longestBlock)
    lines[index] = line.slice(0, end)
    return [{ index, mark: line.slice(end - markLength, end), text: line.slice(end) }]
  })
}

/** Give the lines back what `shortenLines` took, wherever they stand now; nothing of it is lost where a line is gone. */
export function restoreLines({ lines }: Clipping, remainders: readonly Remainder[]): void {
  const done = new Set<number>()
  for (const { index, mark, text } of remainders) {
    const found = lines.findIndex((line, at) => !done.has(at) && line.endsWith(mark))
    const at = found < 0 ? index : found
    lines[at] = (lines[at] ?? '') + text
    done.add(at)
  }
}
