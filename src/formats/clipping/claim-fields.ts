import type { SpecEntry } from '../../lib/spec.ts'
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
  const spec = { kind: 'map', line: clipping.firstLine + index, column: 1, entries } as const
  collectFields(spec, { basis: 'stated', origin: 'header' }, clipping.stated, () => {})
  return spec
}
