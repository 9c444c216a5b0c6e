import { type UnzipFileInfo, unzipSync } from 'fflate'

/** What an entry may unpack to, and all that are taken from one archive: more than any document has. */
const largestEntry = 100_000_000
const largestTotal = 300_000_000
const mostEntries = 20_000
/** Text packs ten to fifty times smaller; what packs a thousand times smaller is a bomb. */
const largestRatio = 600

/** Entries of a ZIP archive by name. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** Why an archive was not opened. */
export class ZipProblem extends Error {}

/**
 * The entries of a ZIP archive whose names `wanted` accepts. Throws a `ZipProblem` for an archive that is broken or
 * unpacks to more than any document has; sizes are looked at before anything is unpacked.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Entries {
  let total = 0
  let count = 0
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (++count > mostEntries) throw new ZipProblem('it holds more files than any document')
    if (name.endsWith('/') || !wanted(name)) return false
    total += originalSize
    if (
      originalSize > largestEntry ||
      total > largestTotal ||
      (originalSize > 10_000_000 && originalSize > size * largestRatio)
    )
      throw new ZipProblem('it unpacks to more than any document has')
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    if (error instanceof ZipProblem) throw error
    throw new ZipProblem('it is damaged')
  }
}

/** An entry as text. */
export function entryText(entries: Entries, name: string): string | null {
  const bytes = entries.get(name)
  return bytes ? new TextDecoder('utf-8').decode(bytes) : null
}
