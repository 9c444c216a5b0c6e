import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { listsOf } from '../lib/grouping.ts'
import { manifestName, sitePathProblem } from '../lib/site-path.ts'
import type { SiteOrigin } from '../model/site-origin.ts'
import { statOf } from './folder.ts'

/**
 * What the output folder holds: path → SHA-256 of the bytes. While a build moves its files into place,
 * `complete` is false and `files` names the old ones and the new ones, so that a build that is killed there
 * leaves no file behind that nobody knows.
 */
export interface Manifest {
  readonly complete: boolean
  readonly files: ReadonlyMap<string, string>
  /** What the site was made with; null where that is not said. */
  readonly origin: SiteOrigin | null
}

/** The manifest of an output folder; null where there is none. Throws a `Failure` where it cannot be read. */
export function readManifest(output: string): Manifest | null {
  const path = join(output, manifestName)
  const stat = statOf(path)
  if (!stat) return null
  try {
    // Of a pipe, nothing would ever come.
    if (!stat.isFile()) throw new Error('no ordinary file')
    const text = readFileSync(path, 'utf8')
    const { complete, files, origin } = JSON.parse(text) as {
      complete: unknown
      files: Record<string, unknown>
      origin?: SiteOrigin
    }
    const hashes = new Map<string, string>()
    for (const path of Object.keys(files)) {
      // A build writes no such paths: believed, they would lead to the files of others.
      const problem = sitePathProblem(path)
      if (problem) throw new Error(problem)
      hashes.set(path, String(files[path]))
    }
    return { complete: complete !== false, files: hashes, origin: origin ?? null }
  } catch (error) {
    const code = systemCode(error)
    if (code) throw new Failure(`Cannot read ${path}: ${systemReason(code)}.`)
    throw new Failure(
      `${path} is damaged: it cannot be told which files there are Dateline's.`,
      'Delete the output folder yourself, and build again.',
    )
  }
}

/** Write the manifest in one move, by way of `stage`. The same files give the same bytes. */
export function writeManifest(output: string, stage: string, manifest: Manifest): void {
  const temporary = join(stage, manifestName)
  const file = openSync(temporary, 'w')
  try {
    for (const part of formatManifest(manifest)) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, join(output, manifestName))
}

/** In parts: that of a large site is too long a text to be made at once. */
function* formatManifest({ complete, files, origin }: Manifest): Generator<string> {
  const made = origin ? `  "origin": ${JSON.stringify(origin)},\n` : ''
  yield `{\n  "generator": "Dateline",\n${complete ? '' : '  "complete": false,\n'}${made}  "files": {\n`
  let separator = ''
  for (const paths of listsOf([...files.keys()].sort(), linesInPart)) {
    yield separator + paths.map((path) => `    ${JSON.stringify(path)}: "${files.get(path)}"`).join(',\n')
    separator = ',\n'
  }
  yield '\n  }\n}\n'
}

const linesInPart = 1000
