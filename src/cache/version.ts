import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shortHash } from '../lib/hash.ts'

/**
 * The version of the code that is running: a hash of the compiled program and the knowledge that ships with it, as
 * `compile` wrote it, and of the versions of the packages that are not compiled into it. Everything that it makes is
 * stored under it, so that no other version's work is ever taken for its own.
 */
export function readCodeVersion(): string {
  const folder = import.meta.dirname
  // In tests the sources run as they are; then nothing is shared between two runs.
  if (basename(folder) !== 'out') return `sources of process ${process.pid}`
  const program = readFileSync(join(folder, 'version.txt'), 'utf8')
  return shortHash([program, ...packages.map(readPackageVersion)].join('\n'))
}

const packages = ['pagefind', 'preact', 'preact-render-to-string']

function readPackageVersion(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.resolve(name)))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: string }
  return `${name} ${version}`
}
