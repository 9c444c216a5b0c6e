import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A bit of a file: of which byte, and which of its eight. */
interface Bit {
  readonly at: number
  readonly bit: number
}

/** Turn a bit of the store in a cache folder, and seal it as if nobody had touched it. Returns which one. */
export function flipBit(cache: string, placeIn: (store: Buffer) => Bit): string {
  return flipBits(cache, (store) => [placeIn(store)])
}

/** The same for many at once. */
export function flipBits(cache: string, placesIn: (store: Buffer) => readonly Bit[]): string {
  const path = join(cache, 'store.mdb')
  const bytes = readFileSync(path)
  const places = placesIn(bytes)
  for (const { at, bit } of places) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  writeFileSync(path, bytes)
  const seal = join(cache, 'store.seal')
  const { size, mtimeMs } = statSync(path)
  writeFileSync(seal, readFileSync(seal, 'utf8').replace(/\n.*\n$/, `\n${size} ${mtimeMs}\n`))
  return places.map(({ at, bit }) => `bit ${bit} of byte ${at}`).join(', ')
}
