import type { OpenedFile } from '../../model/source.ts'
import type { FormatResult } from '../format.ts'
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from '../xml/tree.ts'
import { entryText, unzip, ZipProblem } from '../zip.ts'
import { type Cells, refusedWorkbook, sheetArticles } from './workbook.ts'

/** A spreadsheet of OpenDocument → one article for each row that has a text; sheets that are hidden are not read. */
export function readOds(file: OpenedFile): FormatResult {
  try {
    const entries = unzip(file.bytes, (name) => name === 'content.xml')
    const content = parseXml(entryText(entries, 'content.xml') ?? '')
    const body = childOf(content, 'body', 'spreadsheet')
    if (!content || !body) return refusedWorkbook(file.path, 'it holds no workbook')
    const hidden = hiddenStyles(content)
    const tables = childrenOf(body, 'table').filter(
      ({ attributes }) => !hidden.has(attributes['table:style-name'] ?? ''),
    )
    return sheetArticles(file, 'ods', tables.map(cellsOf))
  } catch (error) {
    if (error instanceof ZipProblem) return refusedWorkbook(file.path, error.message)
    throw error
  }
}

/** What its owner has hidden is not published: a sheet is by its style. */
function hiddenStyles(content: XmlElement): ReadonlySet<string> {
  const styles = descendants(childOf(content, 'automatic-styles'), 'style').filter(
    (style) => childOf(style, 'table-properties')?.attributes['table:display'] === 'false',
  )
  return new Set(styles.map(({ attributes }) => attributes['style:name'] ?? ''))
}

/** A row or cell may stand for many equal ones; more of them than this are empty ones to the edge of the sheet. */
const mostRepeats = 1000

function cellsOf(table: XmlElement): Cells {
  return descendants(table, 'table-row').flatMap((row) => {
    const cells = row.children.flatMap((cell) =>
      typeof cell === 'string' || !/^(?:covered-)?table-cell$/.test(cell.name)
        ? []
        : repeated(cell, textOf(cell)),
    )
    return repeated(row, cells)
  })
}

function repeated<T>({ attributes }: XmlElement, value: T): T[] {
  const times = Number(
    attributes['table:number-columns-repeated'] ?? attributes['table:number-rows-repeated'] ?? 1,
  )
  return Array.from({ length: times > 0 && times <= mostRepeats ? times : 1 }, () => value)
}

/** A day and a number as the file holds them, whatever the sheet shows; other cells by their paragraphs, without comments. */
function textOf(cell: XmlElement): string {
  const day = cell.attributes['office:date-value']
  if (day) return day.replace(/T00:00:00(?:\.0+)?$/, '').slice(0, 19)
  if (cell.attributes['office:value-type'] === 'float') return cell.attributes['office:value'] ?? ''
  return childrenOf(cell, 'p').map(wordsOf).join('\n').trim()
}

/** The words of a paragraph: blanks, tabs and line ends are elements of their own. */
function wordsOf({ children }: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.name === 'annotation') return ''
      if (child.name === 'line-break') return '\n'
      return child.name === 's' || child.name === 'tab' ? ' ' : wordsOf(child)
    })
    .join('')
}
