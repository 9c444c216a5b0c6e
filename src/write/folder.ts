import { lstatSync, mkdirSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { isInside } from '../lib/inside.ts'
import { manifestName } from '../lib/site-path.ts'

/**
 * Refuse an output folder that a build could harm: the input or one around it, or one that holds files and carries no
 * manifest of ours. One inside the input may be: a folder with a manifest is not read. Throws a `Failure`; writes nothing.
 */
export function checkOutputFolder(input: string, output: string): void {
  const from = realPath(input)
  const to = realPath(output)
  if (isInside(from, to))
    throw new Failure(
      `The input folder ${input} lies inside the output folder ${output}.`,
      'Choose another output folder: a build removes stale files from it.',
    )
  if (isFile(to)) throw new Failure(`${output} is a file, not a folder.`, 'Choose another output folder.')
  if (!isOurs(to))
    throw new Failure(
      `The output folder ${output} holds files that Dateline did not make (it has no ${manifestName}).`,
      'Choose an empty folder, or empty this one yourself.',
    )
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`${path} cannot be the output folder: ${systemReason(code)}.`)
  }
}

/** The absolute path with links resolved as far as it exists. */
export function realPath(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    return dirname(full) === full ? full : join(realPath(dirname(full)), basename(full))
  }
}

/** What stands at a path, links not followed; undefined where nothing does, or where a file is on the way to it. */
export function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/** Make a folder and those above it, up to `root`; refuse a link or a file on the way. Keeps what it saw in `known`. */
export function ensureFolder(root: string, folder: string, known: Set<string>): void {
  if (known.has(folder)) return
  if (folder !== root) ensureFolder(root, dirname(folder), known)
  const stat = statOf(folder)
  if (!stat) mkdirSync(folder, { recursive: folder === root })
  else if (!stat.isDirectory() && !(folder === root && statSync(folder).isDirectory()))
    throw new Failure(
      `${folder} is in the way: a ${stat.isSymbolicLink() ? 'link' : 'file'} stands where the site needs a folder.`,
      'Remove it, or choose another output folder.',
    )
  known.add(folder)
}

/** Where staged files lie when the cache is on another disk than the output. */
export const stageName = '.dateline-stage'

/** Says that a build is at work in the output folder. */
export const lockName = '.dateline-lock'

/** Files that hosting needs and that may stand in a folder before the first build. */
const guests = new Set(['.git', '.gitignore', '.gitattributes', '.nojekyll', 'CNAME', stageName, lockName])

function isOurs(folder: string): boolean {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') return true
    throw new Failure(`Cannot read the output folder ${folder}: ${systemReason(code ?? String(error))}.`)
  }
  return names.includes(manifestName) || names.every((name) => guests.has(name))
}
