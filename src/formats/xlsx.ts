import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import type { FormatResult } from './format.ts'
import { type Rows, rowArticles } from './row-articles.ts'
import { descendants, parseXml } from './xml/tree.ts'
import { entryText, unzip, ZipProblem } from './zip.ts'

type Cell = string | number | boolean | Date | null

interface Sheet {
  readonly name: string
  readonly cells: readonly (readonly Cell[])[]
}

/**
 * A workbook of Excel → one article for each row that has a text, of all its sheets. What a sheet without texts says (a list of
 * links or files) counts where no sheet has articles.
 */
export async function readXlsx(file: OpenedFile): Promise<FormatResult> {
  let sheets: readonly Rows[]
  try {
    // Looked at before the library unpacks it: sizes, and whether it is a workbook at all.
    const entries = unzip(file.bytes, (name) => /^xl\/.*\.xml$/.test(name))
    if (!entries.has('xl/workbook.xml')) return refused(file.path, 'it holds no workbook')
    const hidden = hiddenSheets(entryText(entries, 'xl/workbook.xml') ?? '')
    sheets = (await sheetsOf(file.bytes))
      .filter(({ name }) => !hidden.has(name))
      .map(({ cells }) => rowsOf(cells))
  } catch (error) {
    return refused(file.path, error instanceof ZipProblem ? error.message : 'it is damaged')
  }
  const results = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((rows) => rowArticles(file, 'xlsx', rows, []))
  const [first] = results
  if (!first) return refused(file.path, 'its sheets are empty')
  const told = results.filter(({ documents }) => documents.length > 0)
  if (told.length === 0) return results.find(({ entries }) => entries) ?? first
  return {
    documents: told.flatMap(({ documents }) => documents),
    diagnostics: told.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** The cells of each sheet, numbers as they are written in the file. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { default: readSheets } = await import('read-excel-file/universal')
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { parseNumber: (number: string) => number })
  return sheets.map(({ sheet, data }) => ({ name: sheet, cells: data as unknown as Sheet['cells'] }))
}

/** What its owner has hidden is not published. */
function hiddenSheets(workbook: string): ReadonlySet<string> {
  const sheets = descendants(parseXml(workbook), 'sheet').filter(({ attributes }) =>
    /^(?:very)?hidden$/i.test(attributes['state'] ?? ''),
  )
  return new Set(sheets.map(({ attributes }) => attributes['name'] ?? ''))
}

/** The first row with two cells names the columns: a title of the table may stand above it. */
function rowsOf(cells: readonly (readonly Cell[])[]): Rows {
  const head = cells.findIndex((row) => row.filter((cell) => textOf(cell) !== '').length >= 2)
  const names = (cells[head] ?? []).map(textOf)
  const found = cells
    .map((row, place) => ({ row, number: place + 1 }))
    .slice(head + 1)
    .filter(({ row }) => head >= 0 && row.some((cell) => textOf(cell) !== ''))
  return {
    names,
    rows: found.map(({ row }) =>
      Object.fromEntries(names.flatMap((name, at) => (name === '' ? [] : [[name, textOf(row[at] ?? null)]]))),
    ),
    numbers: found.map(({ number }) => number),
  }
}

/** A day of Excel has no zone: it is read as it stands. */
function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell).trim()
  const written = cell.toISOString()
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 19)
}

function refused(path: string, why: string): FormatResult {
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
