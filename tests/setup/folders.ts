import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { manifestName } from '../../src/lib/site-path.ts'

/** An empty folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty folder that is gone after all tests of a file. */
export function sharedFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-test-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Paths that are in one tree only, or hold other bytes in the other. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...a.keys(), ...b.keys()])
  return [...paths].filter((path) => a.get(path) !== b.get(path)).sort()
}

/** What a build that was ended between two sites broke: files that are of neither, and those of both that are gone. */
export function harm(
  left: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
): { torn: string[]; lost: string[] } {
  const isOwn = (path: string): boolean => path === manifestName || path.startsWith('.dateline-')
  return {
    torn: [...left.keys()].filter(
      (path) => !isOwn(path) && left.get(path) !== old.get(path) && left.get(path) !== next.get(path),
    ),
    lost: [...old.keys()].filter((path) => !left.has(path) && next.has(path)),
  }
}

/** Put a sentence at the end of each clipping below a folder. */
export function changeText(folder: string, sentence: string): void {
  for (const path of readTree(folder).keys())
    if (/^\d{4}\//.test(path)) appendFileSync(join(folder, path), `\n${sentence}\n`)
}

/** Write files, by path, below a folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** All files below a folder, by path. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}
