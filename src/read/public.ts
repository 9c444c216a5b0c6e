import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import glob from 'fast-glob'
import { sitePathProblem } from '../lib/site-path.ts'
import type { FileStamp } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** A file that is copied to the site as it is. */
export interface PublicFile extends FileStamp {
  /** Its place in the site. */
  readonly path: string
  /** Where it lies on the disk. */
  readonly from: string
}

/** The owner's `public/` folder and ours, by path. The owner's files win over ours of the same name. */
export async function readPublic(input: string): Promise<{ files: PublicFile[]; diagnostics: Diagnostic[] }> {
  const owner = await readOne(join(input, 'public'))
  const ours = await readOne(join(packageRoot(), 'public'))
  const files = new Map([...ours, ...owner].map((file) => [file.path, file]))
  const diagnostics: Diagnostic[] = []
  for (const path of files.keys()) {
    const problem = sitePathProblem(path)
    if (!problem) continue
    files.delete(path)
    diagnostics.push({
      severity: 'warning',
      rule: 'public/name',
      message: `public/${path} is not copied: ${problem}`,
      path: `public/${path}`,
      line: null,
      column: null,
      hint: 'Give it a name of plain letters, digits and hyphens.',
    })
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), diagnostics }
}

/** The folder of this package: its sources, or where it was installed. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

async function readOne(folder: string): Promise<PublicFile[]> {
  if (!existsSync(folder)) return []
  const found = await glob('**/*', { cwd: folder, stats: true, dot: true, followSymbolicLinks: false })
  return found.flatMap(({ path, stats }) =>
    stats?.isFile()
      ? [{ path, from: join(folder, path), size: stats.size, mtimeMs: stats.mtimeMs, ino: stats.ino }]
      : [],
  )
}
