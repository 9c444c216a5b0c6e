import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteChanges } from '../model/build.ts'

/** Leave a list of what the build did to the output folder, for tools that upload it: `changes.json`. */
export function writeChanges(cache: string, output: string, changes: SiteChanges): void {
  writeFileSync(join(cache, 'changes.json'), `${JSON.stringify({ output, ...changes }, null, 2)}\n`)
}
