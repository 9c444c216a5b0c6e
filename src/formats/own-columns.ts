import { parseSpec } from '../lib/spec.ts'
import { foldKey } from '../lib/spec-reader.ts'
import type { OpenedFile } from '../model/source.ts'
import { type ColumnField, type ColumnMap, columnField } from './table.ts'

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
  if (!sidecar) return map
  const { spec } = parseSpec(sidecar.text)
  const held = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === 'columns') : undefined
  if (held?.value.kind !== 'map') return map
  for (const { key, value } of held.value.entries) {
    const field = columnField(key)
    if (field && value.kind === 'text') map[field] = value.text
  }
  return map
}
