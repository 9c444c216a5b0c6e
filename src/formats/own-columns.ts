import { parseSpec } from '../lib/spec.ts'
import { foldKey } from '../lib/spec-reader.ts'
import type { OpenedFile } from '../model/source.ts'
import { type ColumnField, type ColumnMap, columnField } from './table.ts'

/**
 * The owner's word on which column holds what, from `columns:` in the sidecar of a table:
 *
 *     columns:
 *       text: Wortlaut
 *       date: Erschienen am
 */
export function ownColumns({ sidecar }: Pick<OpenedFile, 'sidecar'>): ColumnMap {
  if (!sidecar) return {}
  const { spec } = parseSpec(sidecar.text)
  const held = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === 'columns') : undefined
  if (held?.value.kind !== 'map') return {}
  const map: Partial<Record<ColumnField, string>> = {}
  for (const { key, value } of held.value.entries) {
    const field = columnField(key)
    if (field && value.kind === 'text') map[field] = value.text
  }
  return map
}
