import { readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { manifestName } from '../lib/site-path.ts'
import type { FileStamp, SiteChanges, SiteFile } from '../model/build.ts'
import type { SiteOrigin } from '../model/site-origin.ts'
import { ensureFolder, statOf } from './folder.ts'
import { type Manifest, readManifest, writeManifest } from './manifest.ts'
import { type Stage, treeName } from './stage.ts'

/**
 * Put a complete set of staged files in the place of the last one.
 *
 * First the manifest names old and new files together; then each new file is moved over in one step, those at
 * new addresses before those that link to them; then stale files go, and last the manifest is true again. Files
 * whose bytes are the same are not touched. Killed at any moment, every file in the folder is whole.
 */
export function commitSite(
  output: string,
  stage: Stage,
  files: readonly SiteFile[],
  origin: SiteOrigin | null = null,
): SiteChanges {
  try {
    return commit(output, stage, files, origin)
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    const { dest, path } = error as { readonly dest?: string; readonly path?: string }
    const place = relative(output, dest ?? path ?? output)
    const what = place === '' || place.startsWith('..') ? 'the site' : place
    throw new Failure(
      `Cannot write ${what} to ${output}: ${systemReason(code)}.`,
      'Every file in it is whole; build again when this is mended.',
    )
  }
}

/** Whether the file still is as a build left it: a plain file with the same size, time and number. */
export function isUntouched(path: string, stamp: FileStamp): boolean {
  const stat = statOf(path)
  return (
    stat?.isFile() === true &&
    stat.size === stamp.size &&
    stat.mtimeMs === stamp.mtimeMs &&
    stat.ino === stamp.ino
  )
}

/** Remove the site: the files that its manifest names, folders that are empty then, and the manifest itself. */
export function removeSite(output: string): number {
  const manifest = readManifest(output)
  if (!manifest) throw new Failure(`${output} holds no site of Dateline.`)
  const paths = [...manifest.files.keys()]
  removeFiles(output, paths)
  rmSync(join(output, manifestName), { force: true })
  if (readdirSync(output).length === 0) rmdirSync(output)
  return paths.length
}

function commit(
  output: string,
  stage: Stage,
  files: readonly SiteFile[],
  origin: SiteOrigin | null,
): SiteChanges {
  const before = readManifest(output)
  const old = before?.files ?? new Map<string, string>()
  const after = { complete: true, files: hashesOf(files), origin }
  const moves = files.filter((file) => file.staged !== null)
  const stale = [...old.keys()].filter((path) => !after.files.has(path))
  const changes = {
    added: moves.filter((file) => !old.has(file.path)).map((file) => file.path),
    changed: moves.filter((file) => old.has(file.path)).map((file) => file.path),
    removed: stale,
  }
  for (const list of Object.values(changes)) list.sort()
  const folders = new Set<string>()
  ensureFolder(output, output, folders)
  if (moves.length + stale.length > 0 || !sameManifest(before, after)) {
    const all = new Map(after.files)
    for (const path of stale) all.set(path, old.get(path) ?? '')
    writeManifest(output, stage.folder, { ...after, complete: false, files: all })
    clearTheWay(output, stale, after.files)
    if (stage.isTree) moveTree(join(stage.folder, treeName), output)
    else
      for (const file of [...moves.filter((f) => !old.has(f.path)), ...moves.filter((f) => old.has(f.path))])
        moveFile(output, stage, file, folders)
    removeFiles(output, stale)
    writeManifest(output, stage.folder, after)
  }
  return changes
}

function hashesOf(files: readonly SiteFile[]): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const { path, hash } of files) hashes.set(path, hash)
  return hashes
}

function sameManifest(before: Manifest | null, after: Manifest): boolean {
  if (!before?.complete || before.files.size !== after.files.size) return false
  if (JSON.stringify(before.origin) !== JSON.stringify(after.origin)) return false
  for (const [path, hash] of after.files) if (before.files.get(path) !== hash) return false
  return true
}

function moveFile(output: string, stage: Stage, file: SiteFile, folders: Set<string>): void {
  const target = join(output, file.path)
  ensureFolder(output, dirname(target), folders)
  if (file.staged) renameSync(join(stage.folder, file.staged), target)
}

/** Move what a folder holds into another one, each folder as a whole where nothing of its name is there yet. */
function moveTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && statOf(target)?.isDirectory()) moveTree(source, target)
    else renameSync(source, target)
  }
}

/** A stale file may stand where a folder is needed now, or the reverse: such go first. */
function clearTheWay(output: string, stale: readonly string[], after: ReadonlyMap<string, string>): void {
  if (stale.length === 0) return
  const folders = new Set<string>()
  for (const path of after.keys()) for (const folder of parents(path)) folders.add(folder)
  removeFiles(
    output,
    stale.filter((path) => folders.has(path) || parents(path).some((folder) => after.has(folder))),
  )
}

/** "a/b/c" → "a/b", "a" */
function parents(path: string): string[] {
  const found: string[] = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    found.push(path.slice(0, end))
  return found
}

/** Whether a folder of the output is one, and no link to another. */
function realFolders(output: string): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  return (folder) => {
    const seen = known.get(folder)
    if (seen !== undefined) return seen
    const real = statOf(join(output, folder))?.isSymbolicLink() !== true
    known.set(folder, real)
    return real
  }
}

/** Remove files and the folders that become empty with them. */
function removeFiles(output: string, paths: readonly string[]): void {
  const folders = new Set<string>()
  const isReal = realFolders(output)
  for (const path of paths) {
    // Through a link the file of somebody else would go.
    if (!parents(path).every(isReal)) continue
    try {
      unlinkSync(join(output, path))
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error) ?? '')) throw error
    }
    for (const folder of parents(path)) folders.add(folder)
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(join(output, folder))
    } catch (error) {
      if (!['ENOTEMPTY', 'ENOENT', 'EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')) throw error
    }
  }
}
