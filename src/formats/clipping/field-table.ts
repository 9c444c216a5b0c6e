import { fieldOfKey } from '../fields/field-keys.ts'
import { isTableRule, rowCells } from '../tables/markdown-table.ts'
import { claimFields } from './claim-fields.ts'
import { blank, type Clipping, firstLines } from './clipping.ts'

/** Lines from the start among which such a table may begin. */
const reach = 6
/** Of its two rows, in UTF-16 code units. */
const longest = 3_000

/**
 * "| Author | Date | Source |" above one row, as notes and programs set what they know of an article: fields, where two names and more
 * are known and no other row stands below. The table goes.
 */
export function readFieldTable(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of firstLines(clipping, reach)) {
    const [head = '', rule = '', row = '', below = ''] = lines.slice(index, index + 4)
    if (!head.includes('|') || head.length + row.length > longest || !isTableRule(rule)) continue
    if (below.includes('|')) return
    const [names, values] = [rowCells(head), rowCells(row)]
    if (names.length < 2 || names.length !== values.length) return
    const known = names.filter((name) => fieldOfKey(name) !== null && fieldOfKey(name) !== 'ignored')
    if (known.length < 2) return
    const place = { line: clipping.firstLine + index + 2, column: 1 }
    const entries = names.flatMap((key, at) => {
      const text = values[at] ?? ''
      return text === '' ? [] : [{ key, ...place, value: { kind: 'text', text, ...place } as const }]
    })
    claimFields(clipping, index + 2, entries)
    blank(clipping, index, index + 3)
    return
  }
}
