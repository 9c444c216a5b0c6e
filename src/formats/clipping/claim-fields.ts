import { groupBy } from '../../lib/grouping.ts'
import type { Spec, SpecEntry } from '../../lib/spec.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { collectFields } from '../fields/fields.ts'
import type { Clipping } from './clipping.ts'

/** The entries of a map, as the lines of a text say them. */
export interface SpokenFields {
  readonly kind: 'map'
  /** 1-based, in the file. */
  readonly line: number
  readonly column: number
  readonly entries: readonly SpecEntry[]
}

/**
 * Claim fields that lines of the text from `index` on say. What is wrong in one is no mistake of the owner's, and no diagnostic.
 *
 * @returns them as one map, for what else it may say
 */
export function claimFields(clipping: Clipping, index: number, entries: readonly SpecEntry[]): SpokenFields {
  const spec = {
    kind: 'map',
    line: clipping.firstLine + index,
    column: 1,
    entries: writersTogether(entries),
  } as const
  collectFields(spec, { basis: 'stated', origin: 'header' }, clipping.stated, () => {})
  return spec
}

/** The entries; "Author: Ada Roe" and "Author: Tom Beck" below it are one that names both. */
function writersTogether(entries: readonly SpecEntry[]): readonly SpecEntry[] {
  const byKey = groupBy(entries, ({ key }) => foldKey(key))
  return entries.flatMap((entry) => {
    const [first, ...more] = byKey.get(foldKey(entry.key)) ?? []
    if (first === undefined || more.length === 0 || fieldOfKey(entry.key) !== 'authors') return [entry]
    const { line, column } = first.value
    const value: Spec = { kind: 'list', items: [first, ...more].map((one) => one.value), line, column }
    return entry === first ? [{ ...first, value }] : []
  })
}
