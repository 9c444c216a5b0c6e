import { parseSpec } from '../../lib/spec.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import type { OpenedFile, Sidecar } from '../../model/source.ts'
import { type ColumnField, type ColumnMap, columnField } from './columns.ts'

/** A line below `columns:`: the field, the column, and where it is said. */
export interface OwnColumn {
  readonly key: string
  readonly column: string
  readonly line: number
}

/**
 * The owner's word on which column holds what, from `columns:` in the sidecar of a table, else in `archive.yml`:
 *
 *     columns:
 *       text: Wortlaut
 *       date: Erschienen am
 */
export function ownColumns({ sidecar, columns = {} }: Pick<OpenedFile, 'sidecar' | 'columns'>): ColumnMap {
  const map: Partial<Record<ColumnField, string>> = {}
  for (const [name, column] of Object.entries(columns)) {
    const field = columnField(name)
    if (field) map[field] = column
  }
  for (const { key, column } of sidecar ? ownColumnEntries(sidecar) : []) {
    const field = columnField(key)
    if (field) map[field] = column
  }
  return map
}

/** The lines below `columns:` in a sidecar. */
export function ownColumnEntries(sidecar: Sidecar): OwnColumn[] {
  const { spec } = parseSpec(sidecar.text)
  const held = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === 'columns') : undefined
  if (held?.value.kind !== 'map') return []
  return held.value.entries.flatMap(({ key, value, line }) =>
    value.kind === 'text' ? [{ key, column: value.text, line }] : [],
  )
}
