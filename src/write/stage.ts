import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import { manifestName, sitePathProblem } from '../lib/site-path.ts'
import type { SiteFile } from '../model/build.ts'
import type { Output } from '../model/view.ts'
import { realPath, stageName, statOf } from './folder.ts'

/** Where the files of a build wait until all are there. */
export interface Stage {
  readonly folder: string
  /**
   * The output folder holds no site yet. Then files wait in the tree that they will form there, and whole folders
   * are moved: of a clean build's time, to move each file by itself takes a twentieth.
   */
  readonly isTree: boolean
}

/**
 * An empty folder for staged files, on the disk of the output, so that a file is moved into place in one step:
 * in the cache folder where that is on the same disk, else hidden in the output folder.
 */
export function openStage(output: string, cache: string): Stage {
  const folder = deviceOf(output) === deviceOf(cache) ? join(cache, 'stage') : join(output, stageName)
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(output, stageName), { recursive: true, force: true })
  const isTree = statOf(join(output, manifestName)) === undefined
  mkdirSync(isTree ? join(folder, treeName) : folder, { recursive: true })
  return { folder, isTree }
}

/** Forget all that was staged. */
export function emptyStage(stage: Stage): void {
  rmSync(stage.folder, { recursive: true, force: true })
  mkdirSync(stage.isTree ? join(stage.folder, treeName) : stage.folder, { recursive: true })
}

/** Pagefind may still write there for a moment after it was ended. */
export function closeStage(stage: Stage): void {
  rmSync(stage.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** Where the bytes of a file lie until it is moved into place, or already in the output folder. */
export function stagedPath(output: string, stage: Stage, { path, staged }: SiteFile): string {
  if (staged === null) return join(output, path)
  return stage.isTree ? join(stage.folder, treeName, path) : join(stage.folder, staged)
}

/** The folder within the stage that holds the tree. */
export const treeName = 'site'

/**
 * Put the bytes of one file of the site on the stage, unless the output folder holds the same bytes. `have` is the
 * hash of what lies there, null where that is not known. `name` is not used for two files of a build.
 */
export function stageFile(
  output: string,
  stage: Stage,
  name: string,
  file: Output,
  have: string | null,
): SiteFile {
  const problem = sitePathProblem(file.path)
  if (problem) throw new Error(`A page was planned at "${file.path}": ${problem}`)
  const bytes = typeof file.content === 'string' ? encode(file.content) : file.content
  const hash = sha256(bytes)
  if (!stage.isTree) {
    const there = join(output, file.path)
    if (have === null ? holds(there, bytes) : have === hash)
      return { path: file.path, hash, ...stampOf(statSync(there)), staged: null }
  }
  const place = stage.isTree ? join(stage.folder, treeName, file.path) : join(stage.folder, name)
  return { path: file.path, hash, ...write(place, bytes), staged: stage.isTree ? '' : name }
}

/**
 * UTF-8, in a place that the next text takes again: to ask for as much memory for each page costs more than to fill it.
 * The few that are longer than all pages get one of their own.
 */
function encode(text: string): Uint8Array {
  return 3 * text.length > room.length ? Buffer.from(text) : room.subarray(0, room.write(text))
}

/** What no page has needed of it takes no memory. */
const room = Buffer.allocUnsafeSlow(1 << 22)

/** Its folder is made when the first of its files asks for it. */
function open(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  }
}

function write(path: string, bytes: Uint8Array): ReturnType<typeof stampOf> {
  const file = open(path)
  try {
    writeFileSync(file, bytes)
    return stampOf(fstatSync(file))
  } finally {
    closeSync(file)
  }
}

/** The same for a file that is copied as it is, `from` elsewhere to its `path` in the site. */
export function stageCopy(
  output: string,
  stage: Stage,
  name: string,
  { from, path, have }: { readonly from: string; readonly path: string; readonly have: string | null },
): SiteFile {
  return stageFile(output, stage, name, { path, content: readFileSync(from) }, have)
}

/** Size, time and number of a file, by which the next build knows that nobody touched it. */
function stampOf({ size, mtimeMs, ino }: Stats): { size: number; mtimeMs: number; ino: number } {
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

/** Why a file could not be put on the stage, as a `Failure` where the system says so. */
export function notStaged(path: string, error: unknown): unknown {
  const code = systemCode(error)
  if (!code) return error
  return new Failure(
    `Cannot write ${path}: ${systemReason(code)}.`,
    'The site that was there before is untouched.',
  )
}
