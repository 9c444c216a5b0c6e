import { blank, type Clipping } from './clipping.ts'

/**
 * "[a]Is this right?", "[b]Marked as resolved" at the foot of a text that Google Docs wrote out: what people remarked on it, and the letters
 * in the text that lead there. They are kept nowhere. A list of notes has no letters in the words above it.
 */
export function dropDocumentComments(clipping: Clipping): void {
  const { lines } = clipping
  const start = lines.findLastIndex((line) => line.startsWith('[a]'))
  const above = lines.slice(0, Math.max(0, start)).findLast((line) => line.trim() !== '')
  if (start < 1 || !/^\[a\]\S/.test(lines[start] ?? '') || /^\[[a-z]{1,2}\]/.test(above ?? '[a]')) return
  const text = lines.slice(0, start)
  const marks = new Set(lines.slice(start).flatMap((line) => /^\[([a-z]{1,2})\]/.exec(line)?.[1] ?? []))
  // An answer to a remark has a letter of its own, which may stand nowhere.
  const letters = new Set(text.flatMap((line) => lettersIn(line)))
  const led = [...marks].filter((mark) => letters.has(mark))
  if (!led.includes('a') || led.length * 2 < marks.size || [...marks].join() !== lettersUpTo(marks.size))
    return
  for (const [index, line] of text.entries())
    if (line.includes('['))
      lines[index] = line.replace(letter, (whole, mark: string) => (marks.has(mark) ? '' : whole))
  blank(clipping, start, lines.length)
}

/** The letters in brackets that stand behind a word. */
function lettersIn(line: string): string[] {
  return line.includes('[') ? [...line.matchAll(letter)].map(([, mark = '']) => mark) : []
}

const letter = /(?<=\S)\[([a-z]{1,2})\]/g

/** "a,b,c": the first letters; behind "z" come "aa" and "ab". */
function lettersUpTo(count: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / letters.length)
    return (turn > 0 ? letters.charAt(turn - 1) : '') + letters.charAt(index % letters.length)
  }).join()
}
