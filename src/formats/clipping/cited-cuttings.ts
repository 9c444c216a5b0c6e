import { isByline } from '../byline-line.ts'
import type { Citation } from '../citation/citation.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { dayOf, readCitedParts } from '../citation/cited-parts.ts'
import { countWords, withoutMarks } from './clipping.ts'

/** A part of a file: its first line, and the line behind its last one. */
export type Part = readonly [from: number, to: number]

/**
 * Several cuttings in one file that nothing parts but the lines that cite them: each has its headline and its citation
 * ("Courier, 3 May 1951") above its text, in either order, or its citation below it. All of them have it in the same place, and
 * two at least name paper and day. Null for any other file: a list of references has no texts, and quotations within an
 * article have no headlines.
 *
 * @param lines the file, or its blocks
 * @param areBlocks each line is a paragraph of its own, with blank lines between them or without
 */
export function findCitedCuttings(lines: readonly string[], areBlocks: boolean): Part[] | null {
  const filled = lines.flatMap((line, index) => (/[\p{L}\d]/u.test(line) ? [index] : []))
  const cited = filled.map((index) => citationIn(lines[index] ?? ''))
  const file: File = { lines, filled, cited, areBlocks }
  const named = file.cited.flatMap((cited, at) => (cited === null ? [] : [at]))
  if (named.length < 2 || named.length > mostParts) return null
  const parts = belowCitations(file, named) ?? aboveCitations(file, named)
  return parts && !areCards(lines, parts) ? parts : null
}

/**
 * Whether the parts are cards of other stories on a page that was pasted whole: an article or menus stand above them, a text breaks
 * off, or a headline stands there once more.
 */
function areCards(lines: readonly string[], parts: readonly Part[]): boolean {
  const [first = 0] = parts[0] ?? []
  if (countWords(lines.slice(0, first).join(' ')) > mostAbove) return true
  const filled = parts.map(([from, to]) => lines.slice(from, to).filter((line) => line.trim() !== ''))
  const headlines = filled.map(([headline = '']) => withoutMarks(headline))
  return (
    filled.some((part) => /(?:…|\.\.\.)\]?\s*$/u.test(part.at(-1) ?? '')) ||
    new Set(headlines).size < headlines.length ||
    lines.slice(0, first).some((line) => headlines.includes(withoutMarks(line)))
  )
}

/** Words of a title and notes above the first cutting. */
const mostAbove = 80

interface File {
  readonly lines: readonly string[]
  /** The indexes of the lines with words on them; what follows counts in them. */
  readonly filled: readonly number[]
  readonly cited: readonly (Citation | null)[]
  readonly areBlocks: boolean
}

const mostParts = 300
/** In UTF-16 code units. */
const longestCitation = 110
/** Words of a text below a headline. */
const leastOfText = 12

/** The paper and the day that a line says and nothing else, whatever marks stand around it. */
export function citationIn(line: string): Citation | null {
  if (line.length > longestCitation || !/\d{4}/.test(line)) return null
  const plain = withoutMarks(line).replace(/^[—–-]\s?/u, '')
  const cited = readCitationLine(plain) ?? readCitedParts(plain)
  return cited?.date != null && cited.title === undefined ? cited : null
}

/** Parts whose citation stands in their head: below the headline, or above it. */
function belowCitations(file: File, named: readonly number[]): Part[] | null {
  const below = named.filter((at) => isHeaded(file, at))
  if (below.length === named.length) {
    const days = file.filled.flatMap((index, at) =>
      file.cited[at] === null && dayOf(withoutMarks(file.lines[index] ?? '')) !== null && isHeaded(file, at)
        ? [at]
        : [],
    )
    return partsFrom(
      file,
      [...below, ...days].sort((one, other) => one - other).map((at) => at - 1),
    )
  }
  const above = named.filter(
    (at) => startsPart(file, at) && isHeadline(file, at + 1) && isTextAt(file, at + 2),
  )
  // The same paper and day above each is the head of a page that goes on.
  const issues = new Set(named.map((at) => `${file.cited[at]?.outlet} ${file.cited[at]?.date}`))
  return above.length === named.length && issues.size > 1 ? partsFrom(file, above) : null
}

/** Whether a headline stands right above a line, and a text, or who wrote it, below. */
function isHeaded(file: File, at: number): boolean {
  return (
    isHeadline(file, at - 1) &&
    startsPart(file, at - 1) &&
    (isTextAt(file, at + 1) || (isShort(file, at + 1) && isTextAt(file, at + 2)))
  )
}

/** Parts that end with their citation, and begin with a headline. */
function aboveCitations(file: File, named: readonly number[]): Part[] | null {
  const { filled } = file
  const starts = [0, ...named.map((at) => at + 1)]
  // What stands below the last one is no cutting.
  const isEnded = (named.at(-1) ?? 0) === filled.length - 1
  const areParts = named.every(
    (end, part) => isHeadline(file, starts[part] ?? 0) && isTextAt(file, (starts[part] ?? 0) + 1, end),
  )
  return isEnded && areParts ? partsFrom(file, starts.slice(0, -1)) : null
}

/** Parts from the lines with these places on, the last one to the end of the file. */
function partsFrom({ lines, filled }: File, starts: readonly number[]): Part[] {
  return starts.map((at, part): Part => {
    const next = starts[part + 1]
    // Rules and blank lines between them belong to neither.
    return [filled[at] ?? 0, next === undefined ? lines.length : (filled[next - 1] ?? 0) + 1]
  })
}

/** At the beginning of the file, below a blank line, or marked as a heading. */
function startsPart({ lines, filled, areBlocks }: File, at: number): boolean {
  const index = filled[at] ?? 0
  const isApart = !/[\p{L}\d]/u.test(lines[index - 1] ?? '') || /^#{1,6}\s/.test(lines[index] ?? '')
  return at === 0 || areBlocks || isApart
}

/** A short line that is no sentence, no byline, no citation, and no day. */
function isHeadline(file: File, at: number): boolean {
  const whole = file.lines[file.filled[at] ?? -1] ?? ''
  const line = withoutMarks(whole)
  return (
    file.cited[at] === null &&
    line.length <= 120 &&
    /\p{L}{2}/u.test(line) &&
    /^["“„«‘'¿¡(]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(line) &&
    (!/[.,;:]["”»]?$/u.test(line) ||
      line === line.toUpperCase() ||
      // "The Choral Society.", as old papers headed what they told.
      (line.endsWith('.') && countWords(line) <= 4)) &&
    !isByline(line) &&
    dayOf(line) === null &&
    !/^\s*(?:[-+•]|>)\s|:\/\//u.test(whole)
  )
}

function isShort(file: File, at: number): boolean {
  return file.cited[at] === null && (file.lines[file.filled[at] ?? -1] ?? '').length <= 120
}

/** Whether a text begins at a place: words enough before the next citation or at the end of the file. */
function isTextAt(file: File, at: number, end = file.filled.length): boolean {
  let words = 0
  for (let line = at; line < end && file.cited[line] === null; line++) {
    words += countWords(file.lines[file.filled[line] ?? -1] ?? '')
    if (words >= leastOfText) return file.cited[at] === null
  }
  return false
}
