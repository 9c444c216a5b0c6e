import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemCode, systemReason } from '../lib/failure.ts'
import { isInside } from '../lib/inside.ts'
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

/** The owner's `public/` folder and ours, with the scripts compiled for pages, by path. The owner's files win over ours of the same name. */
export async function readPublic(input: string): Promise<{ files: PublicFile[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const isOut = leadsOut(input)
  if (isOut) diagnostics.push(notCopied('', 'it is a link that leads out of the folder of clippings'))
  const owner = isOut ? [] : readOne(join(input, 'public'), diagnostics)
  const ours = ['public', 'out/public'].flatMap((folder) => readOne(join(packageRoot(), folder), []))
  const files = new Map([...ours, ...owner].map((file) => [file.path, file]))
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

/** Files of others would be published. */
function leadsOut(input: string): boolean {
  try {
    return !isInside(realpathSync(join(input, 'public')), realpathSync(input))
  } catch {
    return false
  }
}

/** The folder of this package: its sources, or where it was installed. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** Ordinary files anywhere below a folder. What cannot be looked at is a diagnostic; what is gone by now is nothing. */
function readOne(folder: string, diagnostics: Diagnostic[], below = ''): PublicFile[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry): PublicFile[] => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) return readOne(folder, diagnostics, path)
      const stats = entry.isFile() ? statSync(join(folder, path), { throwIfNoEntry: false }) : undefined
      if (!stats?.isFile()) {
        if (path.includes('\uFFFD')) diagnostics.push(notCopied(path, 'its name is not UTF-8'))
        else if (!entry.isFile()) diagnostics.push(notCopied(path, 'it is a link, a pipe or a device'))
        return []
      }
      const { size, mtimeMs, ino } = stats
      return [{ path, from: join(folder, path), size, mtimeMs, ino }]
    })
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    if (below.includes('\uFFFD')) diagnostics.push(notCopied(below, 'its name is not UTF-8'))
    else if (code !== 'ENOENT') diagnostics.push(notCopied(below, systemReason(code)))
    return []
  }
}

/** A file of the owner that does not get into the site. */
export function notCopied(path: string, reason: string): Diagnostic {
  const name = path === '' ? 'public' : `public/${path}`
  return {
    severity: 'warning',
    rule: 'public/unreadable',
    message: `${name} is not copied: ${reason}`,
    path: name,
    line: null,
    column: null,
    hint: 'Put an ordinary file in its place, or remove it.',
  }
}
