import { groupBy } from '../lib/grouping.ts'
import type { ArticleRecord } from '../model/archive.ts'

// Shorter texts can be equal by chance: "Subscribe to read on."
const LEAST_WORDS = 20

/**
 * For each record the id of the article whose text it repeats, or null. The oldest copy, in the order of the
 * timeline, is the original; the undated come last there.
 */
export function findDuplicates(records: readonly ArticleRecord[]): readonly (string | null)[] {
  const originals = new Map<string, string>()
  for (const [hash, [first]] of groupBy(
    records.filter((record) => record.words >= LEAST_WORDS),
    (record) => record.textHash,
  ))
    if (first) originals.set(hash, first.id)
  return records.map((record) => {
    const original = record.words >= LEAST_WORDS ? originals.get(record.textHash) : undefined
    return original === undefined || original === record.id ? null : original
  })
}
