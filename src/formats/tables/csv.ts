import { CsvError, parse } from 'csv-parse/sync'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { columnField } from './columns.ts'
import { looseRecords } from './loose-quotes.ts'
import { type Rows, rowArticles } from './row-articles.ts'

/** More than any article has; a quotation mark that is never closed would make the rest of the file one field. */
const largestField = 5_000_000

/** A table → one article a row that has a text. */
export function readCsv(file: OpenedFile): FormatResult {
  const { source, diagnostics: found } = decodeSource(file, 'csv')
  if (!source) return { documents: [], diagnostics: found }
  // "sep=;" tells one program of spreadsheets what divides the columns.
  const [told = '', mark] = /^\s{0,3}"?sep=([,;|\t])"?[ \t;,]{0,9}\n/i.exec(source.text) ?? []
  const text = source.text.slice(told.length)
  const read = rowsOf(text, mark ?? delimiterOf(text))
  if ('problem' in read)
    return { documents: [], diagnostics: [...found, broken(file.path, read.problem, read.line)] }
  return rowArticles(file, 'csv', read, found)
}

/**
 * The mark that stands most often in the first line, outside of quotation marks; where it has none, being the title of the table, in one
 * of the next.
 */
function delimiterOf(text: string): string {
  const [head = '', ...below] = text.slice(0, 40_000).split('\n', mostAbove + 1)
  // A title may hold a comma: "Cuttings of the harbour, 1931".
  const isTitle = marks.every((mark) => columnsIn(head, mark) === 0)
  const [named] = isTitle
    ? below.flatMap((line) => marks.find((mark) => columnsIn(line, mark) >= 3) ?? [])
    : []
  if (named !== undefined) return named
  for (const line of [head, ...below]) {
    const bare = line.slice(0, 20_000).replace(/"[^"]*"/g, '')
    const counts = marks.map((mark) => [mark, bare.split(mark).length] as const)
    const [mark, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best))
    if (count > 1) return mark
  }
  return ','
}

const marks = [',', ';', '\t', '|']

/** How many names of columns that are known a mark divides from each other. */
function columnsIn(line: string, mark: string): number {
  return line.split(mark).filter((name) => columnField(name.trim())).length
}

/** In lines: a title and notes of who made it stand above the names of the columns. */
const mostAbove = 5

function rowsOf(
  text: string,
  delimiter: string,
): Rows | { readonly problem: string; readonly line: number | null } {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: largestField,
      info: true,
    }) as unknown as { record: string[]; info: { records: number; empty_lines: number } }[]
    const at = headOf(records.map(({ record }) => record))
    const [head, ...rest] = records.slice(at)
    // A mark within a cell parts it at the next delimiter: '14" wide, and …'.
    const isParted = at === 0 && rest.some(({ record }) => record.length > (head?.record.length ?? 0))
    const loose = isParted ? looseRecords(text, delimiter) : null
    if (loose) return looseRows(loose)
    const clean = (head?.record ?? []).map((name) => name.trim())
    return {
      names: clean,
      rows: rest.map(({ record }) =>
        Object.fromEntries(clean.map((name, index) => [name, record[index] ?? ''])),
      ),
      numbers: rest.map(({ info }) => info.records + info.empty_lines),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const loose = looseRecords(text, delimiter)
    if (loose) return looseRows(loose)
    const large = error.code === 'CSV_MAX_RECORD_SIZE'
    const line = typeof error.lines === 'number' ? error.lines : null
    return { problem: large ? 'a quotation mark is never closed' : 'its quotation marks do not match', line }
  }
}

/** The rows of records that are one a line. */
function looseRows([head = [], ...rest]: readonly (readonly string[])[]): Rows {
  const names = head.map((name) => name.trim())
  const rows = rest.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
  return { names, rows, numbers: rest.map((_, index) => index + 2) }
}

/** Where the names of the columns stand: below a title in one cell, if rows of one cell alone stand above the first with more. */
function headOf(records: readonly (readonly string[])[]): number {
  const at = records
    .slice(0, mostAbove + 1)
    .findIndex((record) => record.filter((cell) => cell.trim() !== '').length >= 2)
  return Math.max(0, at)
}

function broken(path: string, why: string, line: number | null): Diagnostic {
  return {
    severity: 'error',
    rule: 'table/syntax',
    message: `This table cannot be read: ${why}`,
    path,
    line,
    column: null,
    hint: 'Open it in a spreadsheet program and save it again as CSV.',
  }
}
