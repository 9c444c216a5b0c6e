import { type Line, plainLine } from '../lines/line.ts'
import { type Column, median } from './columns.ts'
import type { PdfLine } from './page.ts'

/** Columns of pages in the order of reading → paragraphs and headings. */
export function paragraphsOf(pages: readonly (readonly Column[])[]): Line[] {
  const columns = asWide(pages.flat())
  const body = bodySize(columns.flatMap(({ lines }) => lines))
  const pitch = pitchOf(columns, body)
  const paragraphs: PdfLine[][] = []
  let previous: { line: PdfLine; column: Column } | null = null
  for (const column of columns)
    for (const line of column.lines) {
      const open = paragraphs.at(-1)
      if (open && previous && goesOn(previous, line, column, pitch)) open.push(line)
      else paragraphs.push([line])
      previous = { line, column }
    }
  return paragraphs.map((lines) => toLine(lines, body))
}

/** A column of few short lines is as wide as those that begin at the same place on other pages. */
function asWide(columns: readonly Column[]): Column[] {
  const key = ({ left }: Column): number => Math.round(left / 8)
  const rights = new Map<number, number>()
  for (const column of columns) rights.set(key(column), Math.max(rights.get(key(column)) ?? 0, column.right))
  // Lines that run across columns, such as headlines, are no measure.
  return columns.map((column) =>
    column.lines.length > 3 ? column : { ...column, right: rights.get(key(column)) ?? column.right },
  )
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

/** The usual distance of lines of the body. */
function pitchOf(columns: readonly Column[], body: number): number {
  const gaps = columns.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1]
      const gap = above ? above.y - line.y : 0
      return gap > body * 0.7 && gap < body * 3 && isSize(line, body) ? [gap] : []
    }),
  )
  return median(gaps) || body * 1.2
}

function isSize({ size }: PdfLine, wanted: number): boolean {
  return Math.abs(size - wanted) <= wanted * 0.12
}

const sentenceEnd = /[.!?…:]["'”’»)\]]*$/u

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(
  before: { line: PdfLine; column: Column },
  line: PdfLine,
  column: Column,
  pitch: number,
): boolean {
  const { line: above, column: columnAbove } = before
  if (!isSize(line, above.size)) return false
  const ended = sentenceEnd.test(above.text)
  if (column !== columnAbove) return !ended && /^[\p{Ll}\p{N}"“„«(]/u.test(line.text)
  const gap = above.y - line.y
  if (gap > Math.max(pitch * 1.45, line.size * 1.7)) return false
  // A line that is set in begins a paragraph, as does what follows a short last line.
  if (line.x - column.left > line.size * 0.8 && above.x - column.left < line.size * 0.5) return false
  const width = column.right - column.left
  return !(ended && above.right < column.right - Math.max(width * 0.12, line.size * 2))
}

function toLine(lines: readonly PdfLine[], body: number): Line {
  const text = lines.reduce((joined, line) => join(joined, line.text), '')
  const size = lines[0]?.size ?? body
  const heading = size > body * 1.18 && text.length < 250
  return {
    ...plainLine,
    kind: heading ? 'heading' : 'paragraph',
    depth: heading ? (size > body * 1.6 ? 1 : 2) : 0,
    runs: [{ text }],
  }
}

/** "re-" and "turns" are one word where the second goes on in lower case. */
function join(text: string, next: string): string {
  if (text === '') return next
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return `${text} ${next}`
}
