import type { OpenedFile } from '../../model/source.ts'
import type { FormatResult } from '../format.ts'
import { descendants, parseXml } from '../xml/tree.ts'
import { entryText, unzip, ZipProblem } from '../zip.ts'
import { type Cells, refusedWorkbook, sheetArticles } from './workbook.ts'

type Cell = string | number | boolean | Date | null

/** A workbook of Excel → one article for each row that has a text; sheets that are hidden are not read. */
export async function readXlsx(file: OpenedFile): Promise<FormatResult> {
  try {
    // Looked at before the library unpacks it: sizes, and whether it is a workbook at all.
    const entries = unzip(file.bytes, (name) => /^xl\/.*\.xml$/.test(name))
    if (!entries.has('xl/workbook.xml')) return refusedWorkbook(file.path, 'it holds no workbook')
    const hidden = hiddenSheets(entryText(entries, 'xl/workbook.xml') ?? '')
    const sheets = (await sheetsOf(file.bytes)).filter(({ name }) => !hidden.has(name))
    return sheetArticles(
      file,
      'xlsx',
      sheets.map(({ cells }) => cells),
    )
  } catch (error) {
    return refusedWorkbook(file.path, error instanceof ZipProblem ? error.message : 'it is damaged')
  }
}

interface Sheet {
  readonly name: string
  readonly cells: Cells
}

/** All sheets; numbers as they are written in the file. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { default: readSheets } = await import('read-excel-file/universal')
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { parseNumber: (number: string) => number })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: (data as unknown as readonly (readonly Cell[])[]).map((row) => row.map(textOf)),
  }))
}

/** What its owner has hidden is not published. */
function hiddenSheets(workbook: string): ReadonlySet<string> {
  const sheets = descendants(parseXml(workbook), 'sheet').filter(({ attributes }) =>
    /^(?:very)?hidden$/i.test(attributes['state'] ?? ''),
  )
  return new Set(sheets.map(({ attributes }) => attributes['name'] ?? ''))
}

/** A day of Excel has no zone: it is read as it stands. */
function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell).trim()
  const written = cell.toISOString()
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 19)
}
