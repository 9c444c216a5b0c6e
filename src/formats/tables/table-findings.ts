import { andList } from '../../lib/and-list.ts'
import { foldKey, suggest } from '../../lib/spec-reader.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { fieldKeys, fieldOfKey } from '../fields/field-keys.ts'
import { type ColumnField, columnField, namedColumn } from './columns.ts'
import { isDayColumn } from './day-columns.ts'
import { type OwnColumn, ownColumnEntries } from './own-columns.ts'
import { type TableRow, textOf } from './table-row.ts'
import { pieceColumns } from './text-pieces.ts'

/** So many rows or columns are named; more say nothing new. */
const MOST_NAMED = 12

/** So many rows tell which columns hold pieces of a text. */
const MOST_ASKED = 50

/** Rows without a text, by their numbers as the owner sees them: `unit` is "row" or "line". Null where each has one. */
export function rowsWithoutText(
  path: string,
  unit: 'row' | 'line' | 'entry',
  numbers: readonly number[],
  total: number,
): Diagnostic[] {
  const [first] = numbers
  if (first === undefined) return []
  const many = unit === 'entry' ? 'entries' : `${unit}s`
  const one = numbers.length === 1
  const left = `${numbers.length} of ${total} ${many} ${one ? 'has no text, and gives' : 'have no text, and give'}`
  return [
    {
      severity: 'info',
      rule: 'table/row-without-text',
      message: `${left} no article: ${one ? unit : many} ${listed(numbers.map(String))}`,
      path,
      line: unit === 'line' ? first : null,
      column: null,
      hint: 'Where the text stands in another column, name it: `columns:` in a sidecar, and below it `text: Name of the column`.',
    },
  ]
}

/** Columns that hold something, and of which nothing is read. */
export function unusedColumns(
  path: string,
  rows: readonly TableRow[],
  names: readonly string[],
  columns: ReadonlyMap<ColumnField, string>,
): Diagnostic[] {
  const text = columns.get('text')
  const pieces = rows
    .slice(0, MOST_ASKED)
    .flatMap((row) => pieceColumns(row, text, text !== undefined && textOf(row[text]) !== null))
  const used = new Set([...columns.values(), ...pieces])
  const unused = names.filter(
    (name) =>
      !used.has(name) &&
      !isDayColumn(name) &&
      fieldOfKey(name) !== 'ignored' &&
      columnField(name) !== 'text' &&
      rows.some((row) => textOf(row[name]) !== null),
  )
  if (unused.length === 0) return []
  const one = unused.length === 1
  return [
    {
      severity: 'info',
      rule: 'table/unused-column',
      message: `Nothing is read from the ${one ? 'column' : 'columns'} ${listed(unused.map((name) => `"${name.slice(0, 40)}"`))}`,
      path,
      line: 1,
      column: null,
      hint: 'Where one holds a field, say so in a sidecar or in archive.yml: `columns:`, and below it `title: Name of the column`.',
    },
  ]
}

/** What the sidecar says of columns and the table does not have. */
export function strangeColumns(file: Pick<OpenedFile, 'sidecar'>, names: readonly string[]): Diagnostic[] {
  const { sidecar } = file
  if (!sidecar) return []
  return ownColumnEntries(sidecar).flatMap((entry) => strangeColumn(sidecar.path, entry, names))
}

function strangeColumn(
  path: string,
  { key, column, line }: OwnColumn,
  names: readonly string[],
): Diagnostic[] {
  const isField = columnField(key) !== null
  if (isField && namedColumn(column, names) !== undefined) return []
  const shown = names.map((name) => name.slice(0, 40)).slice(0, MOST_NAMED)
  return [
    {
      severity: 'warning',
      rule: 'sidecar/columns',
      message: isField
        ? `"${column}" is no column of this table`
        : `There is no field "${key}" that a column may hold`,
      path,
      line,
      column: null,
      hint: isField ? suggest(column, shown) : suggest(foldKey(key), ['text', ...Object.keys(fieldKeys)]),
    },
  ]
}

/** "3, 5 and 7", "3, 5, 6 and 40 more". */
function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST_NAMED)
  const more = items.length - shown.length
  return andList(more > 0 ? [...shown, `${more} more`] : shown)
}
