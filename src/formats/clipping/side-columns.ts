import { isAllCapitals } from '../../text/words.ts'
import { isByline } from '../byline-line.ts'

/** Fewer lines beside each other may be a table. */
const leastLines = 6
/** In UTF-16 code units; a column of print is as wide. */
const leastWidth = 18
/** More places where a column might begin are not tried. */
const mostGutters = 6
/** Lines above the text of a column: a headline, who wrote, a place. */
const headLines = 5
/** Blank lines that part two pages. */
const pageGap = 4

/**
 * Columns of print that a program wrote out as they stand beside each other, each line of the left one with a line of the right
 * one behind a wide gap: one below the other, as they are read. Tables, line-ups, programmes and verse stay: in columns of print
 * sentences go on in the next line.
 */
export function withoutSideColumns(text: string): string {
  if (!/\S {3,}\S/.test(text)) return text
  const lines = text.split('\n')
  const stretches: Stretch[] = []
  for (const at of guttersOf(lines))
    for (const stretch of stretchesAt(lines, at))
      if (!stretches.some(({ from, to }) => stretch.from < to && from < stretch.to)) {
        const to = withLongerLeft(lines, stretch, at)
        const columns = parted(lines.slice(stretch.from, to), at)
        if (columns) stretches.push({ from: stretch.from, to, columns })
      }
  if (stretches.length === 0) return text
  const result: string[] = []
  let next = 0
  for (const { from, to, columns } of stretches.sort((a, b) => a.from - b.from)) {
    for (; next < from; next++) result.push(lines[next] ?? '')
    for (const line of columns) result.push(line)
    next = to
  }
  for (; next < lines.length; next++) result.push(lines[next] ?? '')
  return result.join('\n')
}

/** Lines of a text, from one to before another, and what stands in their place. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly columns: readonly string[]
}

/** Where right columns may begin: places behind a gap, or behind nothing on the left, in six lines and more; the most frequent first. */
function guttersOf(lines: readonly string[]): number[] {
  const counts = new Map<number, number>()
  for (const line of lines)
    for (const { index, 0: gap } of line.slice(0, 200).matchAll(/(?<=\S) {3,}(?=\S)|^ {18,}(?=\S)/g)) {
      const at = index + gap.length
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
  return [...counts]
    .filter(([, count]) => count >= leastLines)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostGutters)
    .map(([at]) => at)
}

/** Runs of lines that leave the gutter before a place free, over single blank lines, from the first to the last block with a right side. */
function stretchesAt(lines: readonly string[], at: number): Stretch[] {
  const found: Stretch[] = []
  let [from, to, gap, start] = [-1, -1, 0, -1]
  const end = (): void => {
    if (from >= 0) found.push({ from, to, columns: [] })
    ;[from, to, start] = [-1, -1, -1]
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      gap++
      continue
    }
    const isFree = line.length < at || / {2}$/.test(line.slice(0, at))
    if (!isFree || gap >= pageGap) end()
    if (gap > 0 || start < 0) start = index
    // A line of the block before the gutter begins.
    if (!isFree) start = index + 1
    gap = 0
    if (isFree && /^\S/.test(line.slice(at))) from = from < 0 ? start : from
    if (isFree && from >= 0 && (/^\S/.test(line.slice(at)) || to === index)) to = index + 1
  }
  end()
  return found
}

/** Where a stretch ends when the left column goes on below the right one: a block of lines that are as wide as it. */
function withLongerLeft(lines: readonly string[], { from, to }: Stretch, at: number): number {
  const width = lines
    .slice(from, to)
    .reduce((most, line) => Math.max(most, line.slice(0, at).trimEnd().length), 0)
  let start = to
  while (start < to + pageGap && (lines[start] ?? '').trim() === '') start++
  let end = start
  while ((lines[end] ?? '').trim() !== '') end++
  const block = lines.slice(start, end)
  const isColumn =
    block.length >= 2 && block.every((line) => line.length <= width) && (block[0] ?? '').length >= 0.6 * width
  return isColumn && start < to + pageGap ? end : to
}

/** The left lines and the right ones below them; null for what is no two columns of sentences. */
function parted(block: readonly string[], at: number): string[] | null {
  const left = trimmed(block.map((line) => line.slice(0, at).trimEnd()))
  const right = trimmed(block.map((line) => line.slice(at).trimEnd()))
  const beside = block.filter((line) => line.slice(0, at).trim() !== '' && line.length > at).length
  if (beside < leastLines - 1 || !goesOn(left)) return null
  const below = columnsOf(right)
  if (!below) return null
  const [last = '', first = ''] = [left.at(-1), below[0]]
  const above = withHead(left)
  // "… but that the board could" | "not wait …": the sentence goes on at the head of the next column.
  if (!isOpenAbove(last, first.trim())) return [...above, '', ...below]
  if (/\p{Ll}[-¬]$/u.test(last)) return [...above, ...below]
  return [...above.slice(0, -1), `${last} ${first.trim()}`, ...below.slice(1)]
}

/** "Slip to be shut", "By IDA HOLM", "MARLE" above the text of a column are lines by themselves. */
function withHead(column: readonly string[]): string[] {
  const isApart = (line: string, next: string): boolean =>
    line !== '' &&
    next !== '' &&
    (isWriterLine(next) || isWriterLine(line) || isAllCapitals(line) !== isAllCapitals(next))
  return column.flatMap((line, index) =>
    index < headLines && isApart(line.trim(), (column[index + 1] ?? '').trim()) ? [line, ''] : [line],
  )
}

/** "By IDA HOLM", not "by nine votes to four". */
function isWriterLine(line: string): boolean {
  return /^\p{Lu}\p{L}*:?\s\p{Lu}/u.test(line) && isByline(line)
}

/** What stands on the right is one column, or two. */
function columnsOf(right: readonly string[]): readonly string[] | null {
  for (const at of guttersOf(right).slice(0, 2)) {
    const columns = right.every((line) => line.length < at || / {2}$/.test(line.slice(0, at)))
      ? parted(right, at)
      : null
    if (columns) return columns
  }
  return goesOn(right) ? right : null
}

/** Whether lines are those of sentences: as wide as a column, and half of them and more go on in the next one with a small letter. */
function goesOn(column: readonly string[]): boolean {
  const whole = column.map((line) => line.trim()).filter((line) => line !== '')
  // Above it a headline, a writer and a place may stand.
  const head = whole.slice(0, 4).findLastIndex((line) => line.length < leastWidth || isAllCapitals(line))
  const lines = whole.slice(head + 1)
  const wide = lines.filter(
    (line, index) =>
      line.length >= leastWidth || (/[.!?]$/.test(line) && (lines[index - 1] ?? '').length >= leastWidth),
  ).length
  const next = lines.filter((line, index) => index > 0 && isOpenAbove(lines[index - 1] ?? '', line)).length
  const openings = new Set(lines.map((line) => line.split(' ', 1)[0])).size
  return (
    lines.length >= leastLines - 1 &&
    wide >= 0.8 * lines.length &&
    next >= 0.5 * (lines.length - 1) &&
    openings >= 0.6 * lines.length
  )
}

/** Whether a line goes on below: it divides a word, or ends none of its sentences and a small letter or a short word stands at the break. */
function isOpenAbove(line: string, below: string): boolean {
  if (/[.!?:;]$/.test(line)) return false
  return /^\p{Ll}/u.test(below) || /(?:\s\p{Ll}{1,4}|\p{Ll}[-¬])$/u.test(line)
}

function trimmed(column: readonly string[]): string[] {
  const last = column.findLastIndex((line) => line !== '')
  return column.slice(
    Math.max(
      0,
      column.findIndex((line) => line !== ''),
    ),
    last + 1,
  )
}
