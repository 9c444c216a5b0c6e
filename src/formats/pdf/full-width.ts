import type { Column } from './columns.ts'
import type { PdfLine } from './page.ts'

/** So many widths of a letter has a line of prose at least, and so many lines show how far they run. */
const leastWidth = 12
const leastLines = 3

/**
 * How far the lines of its paragraph run, for each line: as far as those do that stand around it without a gap, where
 * several of them end at about the same place; else as far as lines do that begin there on any page.
 */
export function fullWidths(columns: readonly Column[], pitch: number): Map<PdfLine, number> {
  const rights = new Map<string, number[]>()
  const key = ({ x, size }: PdfLine): string => `${Math.round(x / 8)} ${Math.round(size)}`
  for (const { lines } of columns)
    for (const line of lines) {
      const [most = 0, second = 0] = rights.get(key(line)) ?? []
      rights.set(key(line), line.right > most ? [line.right, most] : [most, Math.max(second, line.right)])
    }
  const found = new Map<PdfLine, number>()
  for (const { lines } of columns)
    for (const group of groupsOf(lines, pitch)) {
      const own = ownWidth(group)
      for (const line of group) {
        // One line may run farther than all others: a row of links, a long address.
        const [most = 0, second = 0] = rights.get(key(line)) ?? []
        found.set(line, own ?? (second > 0 ? second : most))
      }
    }
  return found
}

/** Lines below one another, of one size and without a gap. */
function groupsOf(lines: readonly PdfLine[], pitch: number): PdfLine[][] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const gap = last ? last.y - line.y : 0
    const isNear =
      last !== undefined &&
      gap > 0 &&
      gap <= Math.max(pitch * 1.45, line.size * 1.7) &&
      Math.abs(last.size - line.size) < 0.6
    if (isNear) group?.push(line)
    else groups.push([line])
  }
  return groups
}

/** Where lines of prose end, of which several run equally far; null where they do not tell. */
function ownWidth(group: readonly PdfLine[]): number | null {
  if (group.length < leastLines) return null
  const right = group.reduce((most, line) => Math.max(most, line.right), 0)
  const left = group.reduce((least, line) => Math.min(least, line.x), right)
  const size = group[0]?.size ?? 0
  const near = group.filter((line) => line.right > right - (right - left) * 0.08).length
  return right - left >= size * leastWidth && near >= 2 ? right : null
}
