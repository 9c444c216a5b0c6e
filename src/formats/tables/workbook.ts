import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import type { FormatResult } from '../format.ts'
import { type Rows, rowArticles } from './row-articles.ts'

/** The cells of a sheet, row by row from the first one; "" for an empty one. */
export type Cells = readonly (readonly string[])[]

/**
 * The sheets of a workbook → one article for each row that has a text, of all sheets. What a sheet without texts says (a list
 * of links or files) counts where no sheet has articles. `format` names the kind of file: "xlsx".
 */
export function sheetArticles(file: OpenedFile, format: string, sheets: readonly Cells[]): FormatResult {
  const results = sheets
    .map(rowsOf)
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => rowArticles(file, format, rows, []))
  const [first] = results
  if (!first) return refusedWorkbook(file.path, 'its sheets are empty')
  const told = results.filter(({ documents }) => documents.length > 0)
  if (told.length === 0) return results.find(({ entries }) => entries) ?? first
  return {
    documents: told.flatMap(({ documents }) => documents),
    diagnostics: told.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** The first row with two cells names the columns: a title of the table may stand above it. */
function rowsOf(cells: Cells): Rows {
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell !== '')
  const head = cells.findIndex((row) => row.filter((cell) => cell !== '').length >= 2)
  const names = cells[head] ?? []
  const found = cells.flatMap((row, place) => (head >= 0 && place > head && isFilled(row) ? [place] : []))
  return {
    names,
    rows: found.map((place) =>
      Object.fromEntries(
        names.flatMap((name, at) => (name === '' ? [] : [[name, cells[place]?.[at] ?? '']])),
      ),
    ),
    numbers: found.map((place) => place + 1),
  }
}

export function refusedWorkbook(path: string, why: string): FormatResult {
  const diagnostic: Diagnostic = {
    severity: 'error',
    rule: 'table/syntax',
    message: `This workbook cannot be read: ${why}`,
    path,
    line: null,
    column: null,
    hint: 'Open it in a spreadsheet program and save it again as .xlsx, without a password, or as .csv.',
  }
  return { documents: [], diagnostics: [diagnostic] }
}
