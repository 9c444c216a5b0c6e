import type { BundleRecords } from '../model/search.ts'
import type { Shelf } from './store.ts'

/** What a bundle of an earlier build was made from; null where the store has it no more. */
export function readBundle(bundles: Shelf, key: string): BundleRecords | null {
  const bytes = bundles.get(key)
  return bytes ? (JSON.parse(bytes.toString()) as BundleRecords) : null
}

export function writeBundle(bundles: Shelf, key: string, { records }: BundleRecords): void {
  bundles.put(key, Buffer.from(JSON.stringify({ records })))
}
