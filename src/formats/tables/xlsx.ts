import type { OpenedFile } from '../../model/source.ts'
import type { FormatResult } from '../format.ts'
import { descendants, parseXml } from '../xml/tree.ts'
import { entryText, unzip, ZipProblem } from '../zip.ts'
import { columnField } from './columns.ts'
import { type Cells, refusedWorkbook, sheetArticles } from './workbook.ts'

type Cell = string | number | boolean | Date | null

/** A workbook of Excel → one article for each row that has a text; sheets that are hidden are not read. */
export async function readXlsx(file: OpenedFile): Promise<FormatResult> {
  try {
    // Looked at before the library unpacks it: sizes, and whether it is a workbook at all.
    const entries = unzip(file.bytes, (name) => /^xl\/.*\.xml$/.test(name))
    if (!entries.has('xl/workbook.xml')) return refusedWorkbook(file.path, 'it holds no workbook')
    const workbook = entryText(entries, 'xl/workbook.xml') ?? ''
    const hidden = hiddenSheets(workbook)
    const from1904 = /<(?:\w{1,9}:)?workbookPr\s[^<>]{0,500}date1904\s?=\s?["'](1|true)["']/.exec(
      workbook,
    )?.[1]
    const sheets = (await sheetsOf(file.bytes, from1904 === 'true')).filter(({ name }) => !hidden.has(name))
    return sheetArticles(
      file,
      'xlsx',
      sheets.map(({ cells }) => (from1904 ? withDaysFrom1900(cells) : cells)),
    )
  } catch (error) {
    return refusedWorkbook(file.path, error instanceof ZipProblem ? error.message : 'it is damaged')
  }
}

interface Sheet {
  readonly name: string
  readonly cells: Cells
}

/**
 * All sheets; numbers as they are written in the file. The library knows a workbook of 1904 where Excel wrote it ("1"), and not where
 * LibreOffice did ("true"): then `isMissed`.
 */
async function sheetsOf(bytes: Uint8Array, isMissed: boolean): Promise<readonly Sheet[]> {
  const { default: readSheets } = await import('read-excel-file/universal')
  const sheets = await readSheets(new Uint8Array(bytes).buffer, { parseNumber: (number: string) => number })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: (data as unknown as readonly (readonly Cell[])[]).map((row) =>
      row.map((cell) => textOf(cell, isMissed)),
    ),
  }))
}

/**
 * Workbooks that were begun on a Macintosh may count days from 1904. A cell that has the look of a day comes as one; of a plain number in a
 * column of days, the days up to 1904 are added, as all other tables count from 1900.
 */
function withDaysFrom1900(cells: Cells): Cells {
  const head = cells.slice(0, longestHead)
  const isOfDays = (column: number): boolean =>
    head.some((row) => dayFields.has(columnField(row[column] ?? '') ?? ''))
  const width = Math.max(0, ...head.map((row) => row.length))
  const days = new Set(Array.from({ length: width }, (_, column) => column).filter(isOfDays))
  return cells.map((row) =>
    row.map((cell, column) =>
      days.has(column) && /^\d{5}(?:\.\d{1,12})?$/.test(cell) ? String(Number(cell) + daysTo1904) : cell,
    ),
  )
}

/** In rows: a title may stand above the names of the columns. */
const longestHead = 10
const dayFields: ReadonlySet<string> = new Set(['date', 'updated', 'added'])
const daysTo1904 = 1462

/** What its owner has hidden is not published. */
function hiddenSheets(workbook: string): ReadonlySet<string> {
  const sheets = descendants(parseXml(workbook), 'sheet').filter(({ attributes }) =>
    /^(?:very)?hidden$/i.test(attributes['state'] ?? ''),
  )
  return new Set(sheets.map(({ attributes }) => attributes['name'] ?? ''))
}

/** A day of Excel has no zone: it is read as it stands. */
function textOf(cell: Cell, isMissed: boolean): string {
  if (cell === null) return ''
  if (!(cell instanceof Date)) return String(cell).trim()
  const written = new Date(cell.getTime() + (isMissed ? daysTo1904 * 86_400_000 : 0)).toISOString()
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 19)
}
