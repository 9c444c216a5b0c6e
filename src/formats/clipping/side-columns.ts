/** Fewer lines beside each other may be a table. */
const leastLines = 6
/** In UTF-16 code units; a column of print is as wide. */
const leastWidth = 18

/**
 * Two columns of print that a machine read line by line, each line of the left one with a line of the right one behind a wide gap:
 * one below the other, as they were printed. Tables and line-ups stay: in columns of print sentences go on in the next line.
 */
export function withoutSideColumns(text: string): string {
  if (!/\S {3,}\S/.test(text)) return text
  const lines = text.split('\n')
  const result: string[] = []
  for (let from = 0; from < lines.length; ) {
    let end = from
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end++
    const block = lines.slice(from, end)
    result.push(...(parted(block) ?? block))
    while (end < lines.length && (lines[end] ?? '').trim() === '') result.push(lines[end++] ?? '')
    from = end
  }
  return result.join('\n')
}

/** The left lines, an empty one and the right ones; null for what is no two columns of sentences. */
function parted(block: readonly string[]): string[] | null {
  if (block.length < leastLines) return null
  const at = gutterOf(block)
  if (at === null) return null
  const left = block.map((line) => line.slice(0, at).trimEnd())
  const right = block.map((line) => line.slice(at).trim())
  return goesOn(left) && goesOn(right) ? [...trimmed(left), '', ...trimmed(right)] : null
}

/** Where the right column begins: the same place behind a gap in seven of ten lines, or behind nothing on the left. */
function gutterOf(block: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const line of block)
    for (const { index, 0: gap } of line.slice(0, 200).matchAll(/(?<=\S) {3,}(?=\S)|^ {18,}(?=\S)/g)) {
      const at = index + gap.length
      counts.set(at, (counts.get(at) ?? 0) + 1)
    }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best || best[1] < 0.7 * block.length) return null
  const [at] = best
  // A last line may be on one side alone.
  const isFree = block.every((line) => line.length < at || / {2}$/.test(line.slice(0, at)))
  return isFree ? at : null
}

/** Whether lines are those of sentences: as wide as a column, and half of them and more go on in the next one with a small letter. */
function goesOn(column: readonly string[]): boolean {
  const lines = column.filter((line) => line !== '')
  const wide = lines.filter((line) => line.length >= leastWidth).length
  const next = lines.filter((line, index) => index > 0 && /^\p{Ll}/u.test(line)).length
  return lines.length >= leastLines - 1 && wide >= 0.8 * lines.length && next >= 0.5 * (lines.length - 1)
}

function trimmed(column: readonly string[]): string[] {
  const last = column.findLastIndex((line) => line !== '')
  return column.slice(0, last + 1)
}
