import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Put the module of an archive's templates where threads can load it. Returns its address; older ones go. */
export function keepTemplates(cache: string, hash: string, code: string): string {
  const name = `templates-${hash.slice(0, 16)}.mjs`
  for (const other of readdirSync(cache))
    if (/^templates-.*\.mjs$/.test(other) && other !== name) rmSync(join(cache, other))
  if (!holds(join(cache, name), code)) writeFileSync(join(cache, name), code)
  return pathToFileURL(join(cache, name)).href
}

function holds(path: string, code: string): boolean {
  try {
    return readFileSync(path, 'utf8') === code
  } catch {
    return false
  }
}
