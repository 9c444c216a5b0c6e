import { mapColumns } from './columns.ts'

/** In lines: a heading, and a word on what the table holds. */
const mostAbove = 6
/** In words: a cell with as many holds a text. */
const leastOfText = 20

/** The lines of a table and the number of cells in its head, from its first line on. */
export interface MarkdownTable {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Whether the start of a note is a table of clippings: names of columns that hold a headline and a text, with texts below them. */
export function isClippingTable(head: string): boolean {
  if (!head.includes('|') || !/^\s{0,3}\|?\s{0,9}:?-{2,}:?\s{0,9}\|/m.test(head.slice(0, 4_000))) return false
  const table = markdownTable(head)
  if (table === null) return false
  const columns = mapColumns(table.names)
  const text = table.names.indexOf(columns.get('text') ?? '')
  return (
    text >= 0 && columns.has('title') && table.rows.some((row) => countWords(row[text] ?? '') >= leastOfText)
  )
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** The only table of a note, below a heading at most; null where it holds more than that. */
export function markdownTable(text: string): MarkdownTable | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rule = lines.slice(0, mostAbove + 2).findIndex(isTableRule)
  const names = rowCells(lines[rule - 1] ?? '')
  if (rule < 1 || names.length < 3 || names.length > 40) return null
  const above = lines.slice(0, rule - 1)
  if (above.some((line) => line.length > 120 || line.includes('|') || /^(?:---|\+\+\+)/.test(line)))
    return null
  const below = lines.slice(rule + 1)
  // Of the start of a file the last line may be cut off.
  return below.length > 0 &&
    below.every((line, at) => line.includes('|') || (at > 0 && at === below.length - 1))
    ? { names, rows: below.filter((line) => line.includes('|')).map(rowCells) }
    : null
}

/** "|---|:---:|", below the head of a table. */
export function isTableRule(line: string): boolean {
  return line.length <= 4_000 && line.includes('|') && /^[\s|:-]+$/.test(line) && line.includes('--')
}

/** The cells of a row: "| a | b \| c |" → "a", "b | c"; a line without a bar is one. */
export function rowCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}
