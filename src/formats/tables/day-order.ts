import type { ColumnField } from './columns.ts'

type TableRow = Readonly<Record<string, unknown>>

/** Of days in figures with the year behind: which of the first two is the day. */
export type DayOrder = 'dmy' | 'mdy'

/**
 * In which order the rows of a table write their days, by the rows themselves: "25/06/1931" in one shows that "12/06/1931" in another
 * is a day of June. Null where no row tells, and where two differ. Rows with addresses come from many sites, of which each has its
 * own order: there those of one outlet tell of each other.
 *
 * @returns the order for a row
 */
export function dayOrders(
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
): (row: TableRow) => DayOrder | null {
  const [date, url, outlet] = [columns.get('date'), columns.get('url'), columns.get('outlet')]
  if (date === undefined) return () => null
  const whose = (row: TableRow): string =>
    url !== undefined && row[url] && outlet !== undefined ? String(row[outlet] ?? '') : ''
  const found = new Map<string, { dmy: boolean; mdy: boolean }>()
  for (const row of rows) {
    const [, first = 0, second = 0] = numbersOf(row[date]) ?? []
    if (first <= 12 && second <= 12) continue
    const seen = found.get(whose(row)) ?? { dmy: false, mdy: false }
    found.set(whose(row), { dmy: seen.dmy || first > 12, mdy: seen.mdy || second > 12 })
  }
  return (row) => {
    const seen = found.get(whose(row))
    return !seen || seen.dmy === seen.mdy ? null : seen.dmy ? 'dmy' : 'mdy'
  }
}

/** "12/06/1931" in the order "dmy" → "1931-06-12"; any other text as it is. */
export function dayInOrder(value: string | null, order: DayOrder | null): string | null {
  const numbers = order === null ? null : numbersOf(value)
  if (numbers === null) return value
  const [year, first, second] = numbers
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  const two = (number: number): string => String(number).padStart(2, '0')
  return month > 12 || day > 31 ? value : `${year}-${two(month)}-${two(day)}`
}

/** "12/06/1931" → year, and the two numbers before it in their order. */
function numbersOf(value: unknown): readonly [number, number, number] | null {
  const [, first, second, year] =
    typeof value === 'string' && value.length <= 20
      ? (/^\s{0,3}(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s{0,3}$/.exec(value) ?? [])
      : []
  return year === undefined ? null : [Number(year), Number(first), Number(second)]
}
