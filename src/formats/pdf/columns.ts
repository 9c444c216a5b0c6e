import type { PdfLine } from './page.ts'

/** Lines of one column, from top to bottom. */
export interface Column {
  readonly lines: readonly PdfLine[]
  readonly left: number
  readonly right: number
}

/** Regions are divided at most so deep. */
const deepest = 40

/**
 * The lines of a page in the order of reading: a region with a gutter from top to bottom is read column by column; else
 * it is divided where a headline or a gap ends above a gutter; else it is one column.
 */
export function readingOrder(lines: readonly PdfLine[]): Column[] {
  return divide([...lines].sort(fromTop), 0)
}

function fromTop(a: PdfLine, b: PdfLine): number {
  return b.y - a.y || a.x - b.x
}

function divide(lines: readonly PdfLine[], depth: number): Column[] {
  if (lines.length === 0) return []
  if (lines.length < 4 || depth > deepest) return [columnOf(lines)]
  const gutter = gutterOf(lines)
  if (gutter !== null) {
    const left = lines.filter(({ x, right }) => (x + right) / 2 < gutter)
    const right = lines.filter((line) => !left.includes(line))
    return [...divide(left, depth + 1), ...divide(right, depth + 1)]
  }
  const cut = cutAbove(lines)
  if (cut === null) return [columnOf(lines)]
  return [...divide(lines.slice(0, cut), depth + 1), ...divide(lines.slice(cut), depth + 1)]
}

/** Lines as one column. */
export function columnOf(lines: readonly PdfLine[]): Column {
  return {
    lines,
    left: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
  }
}

/** The middle of a strip without words that has three lines and more on either side, side by side; null where there is none. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const size = median(lines.map((line) => line.size))
  const spans = lines.map(({ x, right }) => [x, right] as const).sort((a, b) => a[0] - b[0])
  let reach = spans[0]?.[1] ?? 0
  for (const [x, right] of spans) {
    if (x - reach >= size * 0.8) {
      const middle = (x + reach) / 2
      const left = lines.filter((line) => line.right <= middle)
      const beside = lines.filter((line) => line.x >= middle)
      if (left.length >= 3 && beside.length >= 3 && overlap(left, beside)) return middle
    }
    reach = Math.max(reach, right)
  }
  return null
}

/** Columns stand side by side; a list of contents with its page numbers is none, as no line of numbers is prose. */
function overlap(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const top = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0)
  const foot = Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0)
  const words = (lines: readonly PdfLine[]): number =>
    lines.reduce((sum, { text }) => sum + text.split(' ').length, 0) / lines.length
  return top > foot && words(left) >= 2 && words(right) >= 2
}

/** The first line from which on a region has a gutter, or the widest gap between lines. */
function cutAbove(lines: readonly PdfLine[]): number | null {
  for (let at = 1; at < Math.min(lines.length - 5, 40); at++)
    if (breaks(lines, at) && gutterOf(lines.slice(at)) !== null) return at
  for (let at = lines.length - 1; at > Math.max(5, lines.length - 40); at--)
    if (breaks(lines, at) && gutterOf(lines.slice(0, at)) !== null) return at
  return null
}

/** Whether a line stands below the one before it, not beside. */
function breaks(lines: readonly PdfLine[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at]]
  return above !== undefined && below !== undefined && above.y - below.y > below.size * 0.4
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
