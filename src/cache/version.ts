import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sha256, shortHash } from '../lib/hash.ts'

/**
 * The version of the code that is running: a hash of the compiled program. Everything that it makes is stored
 * under it, so that no other version's work is ever taken for its own.
 */
export function readCodeVersion(): string {
  const folder = import.meta.dirname
  // In tests the sources run as they are; then nothing is shared between two runs.
  if (basename(folder) !== 'out') return `sources of process ${process.pid}`
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return shortHash(
    files
      .sort()
      .map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)
      .join('\n'),
  )
}
