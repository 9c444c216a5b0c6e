import { CsvError, parse } from 'csv-parse/sync'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import { mapColumns } from './columns.ts'
import { decodeSource } from './decode.ts'
import { exportedDocuments } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { fileList } from './library-list.ts'
import { linkList } from './link-list.ts'
import { ownColumns } from './own-columns.ts'
import { type TableRow, tableArticles } from './table.ts'
import { rowsWithoutText, strangeColumns, unusedColumns } from './table-findings.ts'

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
  const { names, rows, numbers } = read
  const columns = mapColumns(names, ownColumns(file))
  const diagnostics = [...found, ...strangeColumns(file, names)]
  const { articles, places, bare } = tableArticles(rows, columns)
  if (articles.length > 0) {
    const rowOf = (place: number): number => numbers[place] ?? place + 2
    const documents = exportedDocuments(file, 'csv', 'the table', articles)
    return {
      documents: documents.map((document, index) => ({ ...document, row: rowOf(places[index] ?? index) })),
      diagnostics: [
        ...diagnostics,
        ...rowsWithoutText(file.path, 'row', bare.map(rowOf), rows.length),
        ...unusedColumns(file.path, rows, names, columns),
      ],
    }
  }
  return (
    fileList(rows, columns, diagnostics) ??
    linkList(file, rows, columns, diagnostics) ?? {
      documents: [],
      diagnostics: [...diagnostics, noText(file.path, names)],
    }
  )
}

/** The mark that stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').slice(0, 20_000).replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, head.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Rows, and the number of each as a spreadsheet counts it: the names of the columns are row 1. */
type Rows =
  | {
      readonly names: readonly string[]
      readonly rows: readonly TableRow[]
      readonly numbers: readonly number[]
    }
  | { readonly problem: string; readonly line: number | null }

function rowsOf(text: string, delimiter: string): Rows {
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
    const [head, ...rest] = records
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
    const large = error.code === 'CSV_MAX_RECORD_SIZE'
    const line = typeof error.lines === 'number' ? error.lines : null
    return { problem: large ? 'a quotation mark is never closed' : 'its quotation marks do not match', line }
  }
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

function noText(path: string, names: readonly string[]): Diagnostic {
  return {
    severity: 'info',
    rule: 'table/no-text',
    message: `No column of this table holds the text of articles (${names.slice(0, 8).join(', ').slice(0, 120)})`,
    path,
    line: 1,
    column: null,
    // A row of an article stands where the names should.
    hint: names.some((name) => name.length > 50)
      ? 'The first row must hold the names of the columns: text, title, date and the like.'
      : 'Name the columns in a sidecar: `columns:`, and below it `text: Name of the column`.',
  }
}
