import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Turn a bit of the store in a cache folder, and seal it as if nobody had touched it. Returns which one. */
export function flipBit(cache: string, placeIn: (store: Buffer) => { at: number; bit: number }): string {
  const path = join(cache, 'store.mdb')
  const bytes = readFileSync(path)
  const { at, bit } = placeIn(bytes)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
  writeFileSync(path, bytes)
  const seal = join(cache, 'store.seal')
  const { size, mtimeMs } = statSync(path)
  writeFileSync(seal, readFileSync(seal, 'utf8').replace(/\n.*\n$/, `\n${size} ${mtimeMs}\n`))
  return `bit ${bit} of byte ${at}`
}
