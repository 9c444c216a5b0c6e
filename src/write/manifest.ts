import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, systemCode } from '../lib/failure.ts'

/** The file in the output folder that says which files are ours. */
export const manifestName = 'dateline-manifest.json'

/**
 * What the output folder holds: path → SHA-256 of the bytes. While a build moves its files into place,
 * `complete` is false and `files` names the old ones and the new ones, so that a build that is killed there
 * leaves no file behind that nobody knows.
 */
export interface Manifest {
  readonly complete: boolean
  readonly files: ReadonlyMap<string, string>
}

/** The manifest of an output folder; null where there is none. Throws a `Failure` where it cannot be read. */
export function readManifest(output: string): Manifest | null {
  let text: string
  try {
    text = readFileSync(join(output, manifestName), 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
  try {
    const { complete, files } = JSON.parse(text) as { complete: unknown; files: Record<string, unknown> }
    return {
      complete: complete !== false,
      files: new Map(Object.entries(files).map(([path, hash]) => [path, String(hash)])),
    }
  } catch {
    throw new Failure(
      `${join(output, manifestName)} is damaged: it cannot be told which files there are Dateline's.`,
      'Delete the output folder yourself, and build again.',
    )
  }
}

/** Write the manifest in one move, by way of `stage`. The same files give the same bytes. */
export function writeManifest(output: string, stage: string, manifest: Manifest): void {
  const files = [...manifest.files].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = files.map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`).join(',\n')
  const state = manifest.complete ? '' : '  "complete": false,\n'
  const temporary = join(stage, manifestName)
  writeFileSync(temporary, `{\n  "generator": "Dateline",\n${state}  "files": {\n${lines}\n  }\n}\n`)
  renameSync(temporary, join(output, manifestName))
}
