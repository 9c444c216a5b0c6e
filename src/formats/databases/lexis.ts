import { isMonth } from '../citation/months.ts'
import { isLabel } from '../labels.ts'
import { isBold, type Line, labelOf, linkOf, textOf } from '../lines/line.ts'
import { fieldOfLabel } from './labels.ts'
import { readClassic } from './lexis-classic.ts'
import { isBodyMark, isEnd } from './lexis-fields.ts'
import { readModern } from './lexis-modern.ts'
import { type ExportRecord, tellsDay } from './record.ts'

/**
 * Exports of Nexis and Lexis, from any container. Both generations are read by how they are built, so that the
 * language of the interface does not matter:
 *
 * - since 2017 (Nexis Uni, Lexis Advance, Lexis+): each article begins with a bookmark and its headline, a link to a
 *   `contentItem`; then outlet, day, copyright, labels in bold, an anchor `Body`, the text, an anchor `Classification`,
 *   more labels. Before the first article stands a list with the reader's name and search terms.
 * - before: "1 of 10 DOCUMENTS", outlet and day centered, headline, labels in capitals, the text, more labels, copyright.
 *
 * Null where the lines are no such export.
 */
export function lexisRecords(all: readonly Line[]): ExportRecord[] | null {
  const lines = withoutPageNumbers(all.filter((line) => !isLabel('correctionNotes', textOf(line))))
  const numbered = countLines(lines)
  const chunks = numbered.map((start, index) => lines.slice(start + 1, numbered[index + 1] ?? lines.length))
  // "Page 1 of 7" stands below many an article: a record has labels.
  if (chunks.length > 0 && chunks.filter(hasLabels).length * 2 > chunks.length) return chunks.map(readClassic)
  const starts = recordStarts(lines)
  if (starts.length === 0) return null
  return starts.map((start, index) => readModern(lines.slice(start, starts[index + 1] ?? lines.length)))
}

/**
 * Places of "3 of 10 DOCUMENTS", "Dokument 3 von 10": two numbers on a line, the first not above the second, in the same
 * words each time. Several exports may have been joined to one file, so that neither number need go on.
 */
function countLines(lines: readonly Line[]): number[] {
  let words: string | null = null
  return lines.flatMap((line, index) => {
    const text = textOf(line)
    const match = countLine.exec(text)
    // "12 juni 2016 zondag" is a day.
    if (match && isMonth((/\d \p{L}+/u.exec(text)?.[0] ?? '').slice(2))) return []
    const [of, total] = match ? [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])] : [1, 0]
    if (of < 1 || of > total) return []
    words ??= text.replace(/\d+/gu, '')
    return text.replace(/\d+/gu, '') === words ? [index] : []
  })
}

/** Without "Page 1 of 7", "Page 2 of 7" and so on, a short word with two numbers: the pages of the file, from the first on. */
function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  const pages = lines.map((line) => pageOfFile.exec(textOf(line)))
  const total = pages.find((page) => page !== null)?.[2]
  const numbers = pages.flatMap((page) => (page === null ? [] : [page[2] === total ? Number(page[1]) : 0]))
  const areCounted = numbers.length > 0 && numbers.every((number, at) => number === at + 1)
  return areCounted ? lines.filter((_, at) => pages[at] === null) : lines
}

const pageOfFile = /^\p{L}{4} (\d{1,4}) \p{L}{1,4} (\d{1,4})$/u

function hasLabels(lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const label = labelOf(line)
    return label?.marked === true && fieldOfLabel(label.name) !== null
  })
}

const countLine =
  /^(?:(\d{1,6}) \p{L}{1,4} (\d{1,6}) \p{L}{5,14}|\p{L}{5,14} (\d{1,6}) \p{L}{1,4} (\d{1,6}))$/iu

/** Where the articles of a newer export begin; the entries of the list before them are none. */
function recordStarts(lines: readonly Line[]): number[] {
  const linked = lines.flatMap((line, index) => {
    const id = isEntry(line) ? null : itemId(line)
    return id === null ? [] : [{ index, id }]
  })
  if (linked.length > 0)
    return linked.filter((start) => isRecordStart(lines, start, linked)).map(({ index }) => index)
  const marked = lines.flatMap((line, index) =>
    line.marks.some((mark) => /^bookmark_\d{1,6}$/i.test(mark)) ? [index] : [],
  )
  const bodies = lines.filter((line) => isBodyMark(line)).length
  if (marked.length > 0 && bodies > 0) return marked.map((at) => nextWords(lines, at)).filter((at) => at >= 0)
  return startsByEnds(lines)
}

interface Start {
  readonly index: number
  readonly id: string
}

/** The number in the link that is all of a line; null where there is none. */
function itemId(line: Line): string | null {
  const href = linkOf(line)
  return (href && /urn(?::|%3a)contentitem(?::|%3a)([\w-]{8,40})/i.exec(href)?.[1]) ?? null
}

/** An item of a list or a row of a table, as the list before the articles has them. */
function isEntry(line: Line): boolean {
  return line.kind === 'item' || line.kind === 'number' || line.kind === 'row'
}

/** Where a number is linked more than once, as in a list of contents, the article is what a day follows, else the last. */
function isRecordStart(lines: readonly Line[], { index, id }: Start, all: readonly Start[]): boolean {
  const same = all.filter((other) => other.id === id)
  if (same.length === 1) return true
  const dated = same.filter((other) => hasDayBelow(lines, other.index))
  return dated.length > 0 ? dated.some((other) => other.index === index) : same.at(-1)?.index === index
}

function hasDayBelow(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 8)
  const next = below.findIndex((line) => itemId(line) !== null)
  return below.slice(0, next < 0 ? undefined : next).some((line) => tellsDay(textOf(line)))
}

function nextWords(lines: readonly Line[], from: number): number {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    const line = lines[at]
    if (line && textOf(line) !== '') return at
  }
  return -1
}

/** Without links and bookmarks, articles lie between lines "End of Document". */
function startsByEnds(lines: readonly Line[]): number[] {
  const ends = lines.flatMap((line, index) => (isEnd(line) ? [index] : []))
  if (ends.length === 0) return []
  const starts: number[] = []
  let from = 0
  for (const end of ends) {
    const body = bodyBetween(lines, from, end)
    const day = lines.findIndex((line, index) => index > from && index < body && tellsDay(textOf(line)))
    // Of the first article, what stands more than a headline and some outlet lines above the day is the cover.
    if (body >= 0)
      starts.push(nextWords(lines, day >= 0 && from === 0 ? Math.max(from, headlineAbove(lines, day)) : from))
    from = end + 1
  }
  return starts.filter((at) => at >= 0)
}

/** The line "Body", else the last label above the text. */
function bodyBetween(lines: readonly Line[], from: number, end: number): number {
  const mark = lines.findIndex((line, index) => index >= from && index < end && isBodyMark(line))
  return mark >= 0
    ? mark
    : lines.findIndex((line, index) => index > from && index < end && labelOf(line)?.marked === true)
}

function headlineAbove(lines: readonly Line[], day: number): number {
  for (let at = day - 1; at >= 0 && at > day - 6; at--) {
    const line = lines[at]
    if (line && (line.kind === 'heading' || isBold(line))) return at
  }
  return Math.max(0, day - 2)
}
