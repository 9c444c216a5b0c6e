import { fieldOfKey } from '../fields/field-keys.ts'
import { collectFields } from '../fields/fields.ts'
import { blank, type Clipping, firstLines } from './clipping.ts'

/** Lines from the start among which such a table may begin. */
const reach = 6

/**
 * "| Author | Date | Source |" above one row, as notes and programs set what they know of an article: fields, where two names and more
 * are known and no other row stands below. The table goes.
 */
export function readFieldTable(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of firstLines(clipping, reach)) {
    const names = cellsOf(lines[index] ?? '')
    const values = cellsOf(lines[index + 2] ?? '')
    const isTable =
      /^\s{0,3}\|?[\s:|-]{3,200}\|?\s*$/.test(lines[index + 1] ?? '') &&
      (lines[index + 1] ?? '').includes('-')
    if (names.length < 2 || names.length !== values.length || !isTable) continue
    if (cellsOf(lines[index + 3] ?? '').length > 1) return
    const known = names.filter((name) => fieldOfKey(name) !== null && fieldOfKey(name) !== 'ignored')
    if (known.length < 2) return
    const place = { line: clipping.firstLine + index + 2, column: 1 }
    const entries = names.flatMap((key, at) => {
      const text = values[at] ?? ''
      return text === '' ? [] : [{ key, ...place, value: { kind: 'text', text, ...place } as const }]
    })
    collectFields(
      { kind: 'map', entries, ...place },
      { basis: 'stated', origin: 'header' },
      clipping.stated,
      () => {},
    )
    blank(clipping, index, index + 3)
    return
  }
}

/** The cells of a row between bars; none where the line is no row. */
function cellsOf(line: string): string[] {
  if (line.length > 1_500 || !line.includes('|')) return []
  const inner = line.trim().replace(/^\||\|$/g, '')
  return inner.split('|').map((cell) => cell.trim())
}
