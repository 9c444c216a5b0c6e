import { shippedRows } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import { isMonth } from '../citation/months.ts'
import { type TableRow, textOf } from './table-row.ts'

/**
 * A day that a row keeps in columns of its own: { day: "14", month: "11", year: "1903" } → "1903-11-14"; with the name of the month
 * "14 novembre 1903", without day or month what is left; null where no column holds a year.
 */
export function dayInColumns(row: TableRow): string | null {
  const found: Partial<Record<DayPart, string>> = {}
  for (const name of Object.keys(row)) {
    const part = dayParts().get(foldKey(name))
    if (part !== undefined) found[part] ??= textOf(row[name]) ?? ''
  }
  const { day = '', month = '', year = '' } = found
  if (!/^(?:1[5-9]|20)\d\d$/.test(year)) return null
  const date = /^(?:0?[1-9]|[12]\d|3[01])$/.test(day) ? day : ''
  if (/^(?:0?[1-9]|1[0-2])$/.test(month))
    return [year, month, date].flatMap((part) => (part === '' ? [] : part.padStart(2, '0'))).join('-')
  return isMonth(month.replace(/\.$/, '')) ? [date, month, year].filter(Boolean).join(' ') : year
}

/** Whether a column holds the day, the month or the year of a date. */
export function isDayColumn(name: string): boolean {
  return dayParts().has(foldKey(name))
}

type DayPart = 'day' | 'month' | 'year'

const dayParts = once(
  () =>
    new Map(
      shippedRows<'part' | 'language' | 'name'>('exports/day-columns.csv').map(({ part, name }) => [
        foldKey(name),
        part as DayPart,
      ]),
    ),
)
