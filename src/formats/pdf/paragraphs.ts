import { type LineJoiner, lineJoiner } from '../../text/divided-words.ts'
import { type Line, plainLine, type Run } from '../lines/line.ts'
import { type Column, median } from './columns.ts'
import { fullWidths } from './full-width.ts'
import type { PdfLine } from './page.ts'

/** Columns of pages in the order of reading → paragraphs and headings. `isPrint`: no browser made the lines. */
export function paragraphsOf(pages: readonly (readonly Column[])[], isPrint: boolean): Line[] {
  const columns = asWide(pages.flat())
  const all = columns.flatMap(({ lines }) => lines)
  const body = bodySize(all)
  const pitch = pitchOf(columns, body)
  const setting = { pitch, body, rights: fullWidths(columns, pitch), isPrint }
  const paragraphs: PdfLine[][] = []
  let previous: { line: PdfLine; column: Column } | null = null
  for (const column of columns)
    for (const line of column.lines) {
      const open = paragraphs.at(-1)
      if (open && previous && goesOn(previous, line, column, setting)) open.push(line)
      else paragraphs.push([line])
      previous = { line, column }
    }
  const joiner = lineJoiner(
    all.map(({ text }) => text),
    null,
    isPrint,
  )
  return paragraphs.map((lines) => toLine(lines, body, joiner))
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

/** What is known of the lines of a document. */
interface Setting {
  readonly pitch: number
  readonly body: number
  /** How far the lines of its paragraph run, for each line. */
  readonly rights: ReadonlyMap<PdfLine, number>
  readonly isPrint: boolean
}

/** Whether a line goes on with the paragraph of the one before it. */
function goesOn(
  before: { line: PdfLine; column: Column },
  line: PdfLine,
  column: Column,
  { pitch, body, rights, isPrint }: Setting,
): boolean {
  const { line: above, column: columnAbove } = before
  if (!isSize(line, above.size)) return false
  const ended = sentenceEnd.test(above.text)
  const isSmall = /^[\p{Ll}\p{N}"“„«(]/u.test(line.text)
  if (column !== columnAbove) return !ended && isSmall && above.tag?.level === line.tag?.level
  const told = toldByTags(above, line)
  if (told !== null) return told
  const gap = above.y - line.y
  if (gap > Math.max(pitch * 1.45, line.size * 1.7)) return false
  // Another entry of a menu, another headline.
  if (areTwoLinks(above, line)) return false
  // A line that is set in begins a paragraph, as does what follows a short last line.
  if (line.x - column.left > line.size * 0.8 && above.x - column.left < line.size * 0.5) return false
  const width = column.right - column.left
  if (ended && above.right < column.right - Math.max(width * 0.12, line.size * 2)) return false
  const isHeading = line.size > body * 1.18
  const goesOnSmall = !ended && /^\p{Ll}/u.test(line.text)
  // A browser fills each line; who sets a page may leave room.
  const slack = isPrint ? width * 0.3 : line.size * 0.6
  return isHeading || goesOnSmall || !hadRoom(above, line, (rights.get(above) ?? column.right) - slack)
}

/** Of pages with tags: whether both lines stand in one block; null where the tags do not say. */
function toldByTags({ tag: above }: PdfLine, { tag }: PdfLine): boolean | null {
  if (!above || !tag || (above.block === null && tag.block === null)) return null
  return above.block === tag.block
}

function areTwoLinks(above: PdfLine, line: PdfLine): boolean {
  const [one, other] = [wholeLink(above), wholeLink(line)]
  return one !== null && other !== null && one !== other
}

/** The address that all words of a line lead to. */
function wholeLink({ runs }: PdfLine): string | null {
  const href = runs[0]?.href
  return href && runs.every((run) => run.href === href || run.text.trim() === '') ? href : null
}

/** Whether the first word of a line had found room at the end of the one above: then that line ends a paragraph. Lines set centred do not tell. */
function hadRoom(above: PdfLine, line: PdfLine, right: number): boolean {
  const isCentred =
    Math.abs(above.x - line.x) > line.size &&
    Math.abs(above.x + above.right - line.x - line.right) < line.size
  const [word = ''] = /^\S+/u.exec(line.text) ?? []
  const length = /^[\u3040-\u30ff\u3400-\u9fff]/u.test(word) ? 2 : word.length
  const wide = ((line.right - line.x) * length) / line.text.length
  return !isCentred && right - above.right > wide * 1.1
}

function toLine(lines: readonly PdfLine[], body: number, joiner: LineJoiner): Line {
  const [first] = lines
  const size = first?.size ?? body
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  const told = first?.tag?.level ?? 0
  const heading = (told > 0 || size > body * 1.18) && length < 250
  const kind = heading ? 'heading' : first?.tag?.isItem ? 'item' : 'paragraph'
  const depth = told > 0 ? told : size > body * 1.6 ? 1 : 2
  return { ...plainLine, kind, depth: heading ? depth : 0, runs: joinedRuns(lines, joiner) }
}

/** The words of lines one after the other; "re-" and "turns" are one word where that is sure. */
function joinedRuns(lines: readonly PdfLine[], joiner: LineJoiner): Run[] {
  const runs: Run[] = []
  let before: PdfLine | null = null
  for (const line of lines) {
    const last = runs.at(-1)
    if (before && last) {
      const [above, below] = [before.text, line.text]
      const joined = joiner(above, below)
      const lost = above.length + below.length - joined.length
      const text = last.text.trimEnd()
      runs[runs.length - 1] = {
        ...last,
        text: lost > 0 ? text.slice(0, -lost) : text + (lost < 0 ? ' ' : ''),
      }
    }
    runs.push(...line.runs)
    before = line
  }
  return runs
}
