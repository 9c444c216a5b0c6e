import { isPaper } from '../languages/newspapers.ts'
import { pageOf } from './cited-parts.ts'
import { blank, type Clipping, firstLines, lastLines } from './clipping.ts'

interface PageNumber {
  readonly index: number
  readonly number: number
  /** "- 3 -", "Page 3 of 7": nothing else looks so. */
  readonly isPlain: boolean
}

/**
 * Take out the numbers between the pages of a document that was copied, with the running heads beside them: the name of the
 * paper, its day, the headline. A paragraph that goes on behind them is whole again.
 */
export function dropPageBreaks(clipping: Clipping): void {
  const { lines } = clipping
  const numbers = lines.flatMap((line, index) => numberIn(line, index) ?? [])
  const [first] = numbers
  if (!first || numbers.length < 2) return
  if (!numbers.every(({ number }, at) => number === first.number + at)) return
  const heads = headsOf(clipping)
  const isRunning = ({ index }: PageNumber): boolean =>
    [above(lines, index), below(lines, index)].some((other) => heads.has(withoutFigures(lines[other] ?? '')))
  const edges = [...firstLines(clipping, 1), ...lastLines(clipping, 1)]
  const parted = numbers.filter(({ index }) =>
    isParted(lines[above(lines, index)], lines[below(lines, index)]),
  )
  // Parts of a text are numbered as well: from one, and each begins with a sentence.
  const arePages = numbers.every(({ isPlain }) => isPlain)
    ? parted.length > 0 || numbers.some((number) => edges.includes(number.index) || isRunning(number))
    : parted.length > 0 ||
      numbers.some(isRunning) ||
      (first.number > 3 && edges.includes(numbers.at(-1)?.index ?? -1))
  if (!arePages) return
  const [top = 0] = firstLines(clipping, 1)
  for (const { index } of numbers) {
    const [before, behind] = [above(lines, index), below(lines, index)]
    blank(clipping, index)
    for (const other of [before, behind, above(lines, before), below(lines, behind)])
      if (other > top + 3 && heads.has(withoutFigures(lines[other] ?? ''))) blank(clipping, other)
    join(lines, above(lines, index), below(lines, index))
  }
}

function numberIn(line: string, index: number): PageNumber | null {
  if (line.length > 40) return null
  const text = line.trim()
  const framed = /^[-–—]\s?(\d{1,3})\s?[-–—]$/.exec(text)?.[1]
  const bare = /^\d{1,3}$/.exec(text)?.[0]
  const [, label = '', counted] =
    /^(\p{L}{1,6}\.?\s)?(\d{1,3})(?:\s?\/\s?|\s\p{L}{1,3}\s)\d{1,3}$/u.exec(text) ?? []
  const named =
    counted ?? (/^\p{L}{1,6}\.?\s\d{1,3}$/u.test(text) && pageOf(text) !== null ? pageOf(text) : undefined)
  if (counted && label !== '' && pageOf(`${label}${counted}`) === null) return null
  const number = framed ?? named ?? bare
  return number && /^\d+$/.test(number)
    ? { index, number: Number(number), isPlain: bare === undefined }
    : null
}

/** What may run at the head of each page: one of the first lines again, the name of a paper, a day. */
function headsOf(clipping: Clipping): ReadonlySet<string> {
  const { lines } = clipping
  const counts = new Map<string, number>()
  for (const line of lines) {
    const text = withoutFigures(line)
    if (text !== '' && line.trim().length < 80) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const first = firstLines(clipping, 4).map((index) => withoutFigures(lines[index] ?? ''))
  const again = [...counts].filter(([text, count]) => count > 1 && (first.includes(text) || isPaper(text)))
  return new Set(again.map(([text]) => text))
}

function above(lines: readonly string[], index: number): number {
  let at = index - 1
  while (at >= 0 && lines[at]?.trim() === '') at--
  return at
}

function below(lines: readonly string[], index: number): number {
  let at = index + 1
  while (at < lines.length && lines[at]?.trim() === '') at++
  return at
}

/** A paragraph that ends without a stop, and goes on in small letters. */
function isParted(before: string | undefined, behind: string | undefined): boolean {
  return (
    before !== undefined &&
    behind !== undefined &&
    before.trim().length > 30 &&
    /[\p{L}\p{N},;–-]$/u.test(before.trim()) &&
    /^\p{Ll}/u.test(behind.trim())
  )
}

function join(lines: string[], before: number, behind: number): void {
  if (!isParted(lines[before], lines[behind])) return
  const text = (lines[before] ?? '').trimEnd()
  const divided = /\p{Ll}-$/u.test(text)
  lines[behind] = divided
    ? text.slice(0, -1) + (lines[behind] ?? '').trimStart()
    : `${text} ${(lines[behind] ?? '').trimStart()}`
  lines[before] = ''
}

function withoutFigures(line: string): string {
  return line.replace(/[\d\s]+/g, ' ').trim()
}
