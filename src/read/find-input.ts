import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, parse, resolve } from 'node:path'
import { manifestName } from '../lib/site-path.ts'
import { hasEnding, ownFile, ownFolders } from './folder.ts'

/** More entries than this are not looked at: it is enough to know that there are many. */
const mostEntries = 20_000

/**
 * The folder of clippings of a folder that a command is started in, as a path relative to it; null where there is none.
 *
 * It is the one that holds `archive.yml` (this one or a folder in it), else one named `seeds` or `clippings`, else this
 * one, where it holds files with one of `endings` at any depth. A home folder, or a whole disk, is never meant.
 */
export function findInput(folder: string, endings: ReadonlySet<string>): string | null {
  if (hasSettings(folder)) return '.'
  const folders = foldersIn(folder)
  if (folders.includes('seeds')) return 'seeds'
  const marked = folders.filter((name) => hasSettings(join(folder, name)))
  if (marked.length === 1) return marked[0] ?? null
  if (marked.length > 1) return null
  if (folders.includes('clippings')) return 'clippings'
  return isWhole(folder) || listClippings(folder, endings, 1).length === 0 ? null : '.'
}

/** The paths of files with one of `endings` at any depth of a folder that a build would read; no more than `most`. */
export function listClippings(
  folder: string,
  endings: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const found: string[] = []
  const open = ['']
  let seen = 0
  for (let at = open.shift(); at !== undefined && found.length < most; at = open.shift()) {
    const entries = entriesOf(join(folder, at))
    if (at !== '' && entries.some(({ name }) => name === manifestName)) continue
    for (const entry of entries) {
      if (++seen > mostEntries) return found
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory() && !(at === '' && ownFolders.includes(entry.name))) open.push(path)
      else if (entry.isFile() && hasEnding(entry.name, endings) && !ownFile.test(path)) found.push(path)
    }
  }
  return found
}

/** The names of the folders in a folder that may hold clippings, sorted. */
export function foldersIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !ownFolders.includes(entry.name))
    .map(({ name }) => name)
    .filter((name) => !existsSync(join(folder, name, manifestName)))
    .sort()
}

/** Whether the folder is an archive's: it holds the owner's settings. */
export function hasSettings(folder: string): boolean {
  return existsSync(join(folder, 'archive.yml')) || existsSync(join(folder, 'archive.yaml'))
}

/** Where people keep everything. */
export function isWhole(folder: string): boolean {
  const path = resolve(folder)
  return path === resolve(homedir()) || path === parse(path).root
}

/** What is in a folder but for hidden names and `node_modules`; nothing where it cannot be looked into. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.') && name !== 'node_modules' && name !== '__MACOSX',
    )
  } catch {
    return []
  }
}
