import { foldKey } from '../../lib/spec-reader.ts'
import { type TableRow, textOf } from './table-row.ts'

/**
 * A text that a row keeps in numbered columns, joined: "Para 1", "Para 2", "Para 3". Most of the cells must be sentences; null for
 * other rows, as those with "Author 1" and "Author 2". Behind a text of its own, "Text 2" and "Text 3" go on with it.
 */
export function textInPieces(row: TableRow, column: string | undefined, text: string | null): string | null {
  const texts = textsOf(row, pieceColumns(row, column, text !== null))
  return texts.length === 0 ? null : [...(text === null ? [] : [text]), ...texts].join('\n\n')
}

/** The columns that hold the text of a row in pieces, or what goes on with it. */
export function pieceColumns(row: TableRow, column: string | undefined, hasText: boolean): readonly string[] {
  const series = seriesIn(row)
  if (hasText) {
    const more = series.get(foldKey(column ?? '')) ?? []
    return more[0]?.number === 2 ? more.map(({ name }) => name) : []
  }
  let best: readonly string[] = []
  let most = 0
  for (const pieces of series.values()) {
    const names = pieces.map(({ name }) => name)
    const texts = textsOf(row, names)
    const sentences = texts.filter(isSentences)
    const length = sentences.join('').length
    if (names.length < 2 || sentences.length * 2 < texts.length || length <= most) continue
    best = names
    most = length
  }
  return best
}

/** One of numbered columns. */
interface Piece {
  readonly name: string
  readonly number: number
}

/** Columns by what their names have in common, numbered one by one: "text", with "text_2" and "text_3". */
function seriesIn(row: TableRow): Map<string, Piece[]> {
  const series = new Map<string, Piece[]>()
  for (const name of Object.keys(row)) {
    if (!/\d$/.test(name)) continue
    const [, stem = '', digits = ''] = /^([^\d]{1,40}?)[ _-]?(\d{1,3})$/u.exec(name) ?? []
    if (stem === '') continue
    const key = foldKey(stem)
    series.set(key, [...(series.get(key) ?? []), { name, number: Number(digits) }])
  }
  for (const [key, pieces] of series) {
    pieces.sort((a, b) => a.number - b.number)
    const first = pieces[0]?.number ?? 0
    if (first > 2 || pieces.some(({ number }, index) => number !== first + index)) series.delete(key)
  }
  return series
}

function textsOf(row: TableRow, names: readonly string[]): string[] {
  return names.flatMap((name) => textOf(row[name]) ?? [])
}

/** Whether a text ends as a sentence does, and is long enough for one. */
export function isSentences(text: string): boolean {
  return text.length >= 40 && /\s/.test(text) && /[.!?]["”»]?\s*$/u.test(text)
}
