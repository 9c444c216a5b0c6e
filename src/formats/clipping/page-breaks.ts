import { isPaper } from '../../languages/newspapers.ts'
import { pageOf } from '../citation/cited-parts.ts'
import { isLabel } from '../labels.ts'
import { blank, type Clipping, firstLines } from './clipping.ts'

interface PageNumber {
  /** Its place among the lines with words on them. */
  readonly at: number
  readonly number: number
  /** "- 3 -", "Page 3 of 7": nothing else looks so. */
  readonly isPlain: boolean
}

/** The lines that have, or had, words on them: however many are blank, the next one is found at once. */
interface Shown {
  readonly lines: string[]
  readonly indexes: readonly number[]
}

/**
 * Take out the numbers between the pages of a document that was copied, with the running heads beside them: the name of the
 * paper, its day, the headline. A paragraph that goes on behind them is whole again.
 */
export function dropPageBreaks(clipping: Clipping): void {
  const { lines } = clipping
  for (const [index, line] of lines.entries()) if (isPrintedEdge(line)) lines[index] = ''
  const indexes = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const numbers = indexes.flatMap((index, at) => numberIn(lines[index] ?? '', at) ?? [])
  const [first] = numbers
  if (!first || numbers.length < 2) return
  if (!numbers.every(({ number }, count) => number === first.number + count)) return
  const shown = { lines, indexes }
  const heads = headsOf(clipping)
  if (!arePages(shown, numbers, heads)) return
  const [top = 0] = indexes
  for (const { at } of numbers) {
    const [before, behind] = [above(shown, at), below(shown, at)]
    blank(clipping, indexes[at] ?? 0)
    for (const other of [before, behind, above(shown, before), below(shown, behind)]) {
      const index = indexes[other] ?? -1
      if (index > top + 3 && heads.has(withoutFigures(lines[index] ?? ''))) blank(clipping, index)
    }
    join(shown, above(shown, at), below(shown, at))
  }
}

/**
 * "Page 1 of 2   Printed on 04/02/2013 for R. Roe": at the edge of a printed page, with who printed it, which is kept nowhere;
 * and "[col. break]", "[page 2]" of who typed one.
 */
function isPrintedEdge(line: string): boolean {
  if (line.length > 160) return false
  const text = line.trim()
  // "Printed from www.marle.example on 21 Mar 2006 by user aroe"
  const [, opening = ''] =
    /^(\p{L}{4,14})\s\p{L}{2,4}\s(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}\S{0,60}\s.{0,30}\d{4}(?:-\d\d-\d\d)?\s\p{L}{2,5}\s(?:\p{Ll}{4,9}\s)?[\p{L}\d._@-]{2,40}$/u.exec(
      text,
    ) ?? []
  if (isLabel('savedVerb', opening)) return true
  if (/^\[(?:new |next )?(?:col(?:umn|\.)?|page|p\.)(?: ?\d{1,3}| break| ends)?\]$/i.test(text)) return true
  const [, label = '', number = '', verb = ''] =
    /^(\p{L}{1,6}\.?) (\d{1,4}) ?(?:\/|\p{L}{1,3}) ?\d{1,4}[\s|·,–-]{1,40}(\p{L}{4,14})\s[^\d]{0,40}\d.{0,100}$/u.exec(
      text,
    ) ?? []
  return isLabel('savedVerb', verb) && pageOf(`${label} ${number}`) !== null
}

/** Parts of a text are numbered as well: from one, and each begins with a sentence. */
function arePages(shown: Shown, numbers: readonly PageNumber[], heads: ReadonlySet<string>): boolean {
  const isRunning = ({ at }: PageNumber): boolean =>
    [above(shown, at), below(shown, at)].some((other) => heads.has(withoutFigures(lineAt(shown, other))))
  if (numbers.some(({ at }) => isParted(lineAt(shown, above(shown, at)), lineAt(shown, below(shown, at)))))
    return true
  if (numbers.some(isRunning)) return true
  const [first, last] = [numbers[0], numbers.at(-1)]
  const isAtEnd = last?.at === shown.indexes.length - 1
  if (numbers.every(({ isPlain }) => isPlain)) return isAtEnd || first?.at === 0
  return (first?.number ?? 0) > 3 && isAtEnd
}

function numberIn(line: string, at: number): PageNumber | null {
  if (line.length > 40) return null
  const text = line.trim()
  const framed = /^[-–—]\s?(\d{1,3})\s?[-–—]$/.exec(text)?.[1]
  const bare = /^\d{1,3}$/.exec(text)?.[0]
  const [, label = '', counted] =
    /^(\p{L}{1,6}\.?\s)?(\d{1,3})(?:\s?\/\s?|\s\p{L}{1,3}\s)\d{1,3}$/u.exec(text) ?? []
  if (counted && label !== '' && pageOf(`${label}${counted}`) === null) return null
  const named = /^\p{L}{1,6}\.?\s\d{1,3}$/u.test(text) ? pageOf(text) : null
  const number = framed ?? counted ?? named ?? bare
  return number && /^\d+$/.test(number) ? { at, number: Number(number), isPlain: bare === undefined } : null
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

function lineAt({ lines, indexes }: Shown, at: number): string {
  return lines[indexes[at] ?? -1] ?? ''
}

function above(shown: Shown, from: number): number {
  let at = from - 1
  while (at >= 0 && lineAt(shown, at).trim() === '') at--
  return at
}

function below(shown: Shown, from: number): number {
  let at = from + 1
  while (at < shown.indexes.length && lineAt(shown, at).trim() === '') at++
  return at
}

/** A paragraph that ends without a stop, and goes on in small letters. */
function isParted(before: string, behind: string): boolean {
  return (
    before.trim().length > 30 && /[\p{L}\p{N},;–-]$/u.test(before.trim()) && /^\p{Ll}/u.test(behind.trim())
  )
}

function join(shown: Shown, before: number, behind: number): void {
  const [text, rest] = [lineAt(shown, before).trimEnd(), lineAt(shown, behind).trimStart()]
  if (!isParted(text, rest)) return
  const { lines, indexes } = shown
  lines[indexes[behind] ?? 0] = /\p{Ll}-$/u.test(text) ? text.slice(0, -1) + rest : `${text} ${rest}`
  lines[indexes[before] ?? 0] = ''
}

function withoutFigures(line: string): string {
  return line.replace(/[\d\s]+/g, ' ').trim()
}
