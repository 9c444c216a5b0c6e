import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { exportedDocuments } from '../exported-article.ts'
import type { FormatResult } from '../format.ts'
import { type ColumnField, mapColumns } from './columns.ts'
import { fileList } from './library-list.ts'
import { linkList } from './link-list.ts'
import { ownColumns } from './own-columns.ts'
import { tableArticles } from './table.ts'
import { rowsWithoutText, strangeColumns, unusedColumns } from './table-findings.ts'
import { type TableRow, textOf } from './table-row.ts'
import { areTalk, onlyTalk } from './talk-rows.ts'

/** A table: the names of its columns, its rows, and the number of each as a spreadsheet counts it: the names are row 1. */
export interface Rows {
  readonly names: readonly string[]
  readonly rows: readonly TableRow[]
  readonly numbers: readonly number[]
}

/**
 * One article for each row that has a text; a list of files or links where no column holds texts. `format` names the kind of
 * file: "csv"; `found` are the diagnostics so far, which come first.
 */
export function rowArticles(
  file: OpenedFile,
  format: string,
  { names, rows, numbers }: Rows,
  found: readonly Diagnostic[],
): FormatResult {
  const own = ownColumns(file)
  const columns = mapColumns(names, own)
  const diagnostics = [...found, ...strangeColumns(file, names)]
  const rowOf = (place: number): number => numbers[place] ?? place + 2
  const textFiles = columnOfTextFiles(rows, columns)
  const listed =
    textFiles && fileList(rows, new Map([...columns, ['file', textFiles] as const]), diagnostics, rowOf)
  if (listed) return listed
  if (own.text === undefined && areTalk(rows, columns))
    return { documents: [], diagnostics: [...diagnostics, onlyTalk(file.path)] }
  const { articles, places, bare } = tableArticles(rows, columns)
  if (articles.length > 0) {
    const documents = exportedDocuments(file, format, 'the table', articles)
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
    fileList(rows, columns, diagnostics, rowOf) ??
    linkList(file, rows, columns, diagnostics) ?? {
      documents: [],
      diagnostics: [...diagnostics, noText(file.path, names)],
    }
  )
}

/** The column of texts where each of its cells is the name of a file that holds one: "text/19310317-7.txt". */
function columnOfTextFiles(
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
): string | null {
  const name = columns.get('text')
  const cells = name === undefined ? [] : rows.flatMap((row) => textOf(row[name]) ?? [])
  return name !== undefined && cells.length > 0 && cells.every((cell) => textFile.test(cell)) ? name : null
}

const textFile = /^[^\n<>:*?"|]{1,240}\.(?:txt|text|md|html?|pdf|docx|odt|rtf|xml)$/i

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
