import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../lib/hash.ts'
import { sitePathProblem } from '../lib/site-path.ts'
import type { SiteFile } from '../model/build.ts'
import type { Output } from '../model/view.ts'
import { realPath, stageName, statOf } from './folder.ts'

/**
 * An empty folder for staged files, on the disk of the output, so that a file is moved into place in one step:
 * in the cache folder where that is on the same disk, else hidden in the output folder.
 */
export function openStage(output: string, cache: string): string {
  const stage = deviceOf(output) === deviceOf(cache) ? join(cache, 'stage') : join(output, stageName)
  rmSync(stage, { recursive: true, force: true })
  rmSync(join(output, stageName), { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  return stage
}

export function closeStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true })
}

/**
 * Put the bytes of one file of the site on the disk as `stage/name`, unless the output folder holds the same
 * bytes. `have` is the hash of what lies there, null where that is not known.
 */
export function stageFile(
  output: string,
  stage: string,
  name: string,
  file: Output,
  have: string | null,
): SiteFile {
  const problem = sitePathProblem(file.path)
  if (problem) throw new Error(`A page was planned at "${file.path}": ${problem}`)
  const bytes = typeof file.content === 'string' ? Buffer.from(file.content) : file.content
  const hash = sha256(bytes)
  const there = join(output, file.path)
  if (have === null ? holds(there, bytes) : have === hash)
    return { path: file.path, hash, ...stampOf(there), staged: null }
  const staged = join(stage, name)
  writeFileSync(staged, bytes)
  return { path: file.path, hash, ...stampOf(staged), staged }
}

/** The same for a file that is copied as it is. */
export function stageCopy(output: string, stage: string, name: string, from: string, path: string): SiteFile {
  const bytes = readFileSync(from)
  return stageFile(output, stage, name, { path, content: bytes }, null)
}

/** Size, time and number of a file, by which the next build knows that nobody touched it. */
function stampOf(path: string): { size: number; mtimeMs: number; ino: number } {
  const { size, mtimeMs, ino } = statSync(path)
  return { size, mtimeMs, ino }
}

function holds(path: string, bytes: Uint8Array): boolean {
  const stat = statOf(path)
  return stat?.isFile() === true && stat.size === bytes.length && readFileSync(path).equals(bytes)
}

function deviceOf(path: string): number {
  let folder = realPath(path)
  for (;;) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat) return stat.dev
    folder = dirname(folder)
  }
}
