import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import glob from 'fast-glob'
import { sha256 } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source, SourceFile } from '../model/source.ts'

/** The clippings below `input`, in the order of their paths. */
export async function readFolder(input: string): Promise<{ files: SourceFile[]; diagnostics: Diagnostic[] }> {
  const paths = await glob('**/*.{txt,md}', { cwd: input, ignore: ['archive.yml', 'authority/**'] })
  const files = await Promise.all(
    paths.sort().map(async (path): Promise<SourceFile> => {
      const { size, mtimeMs, ino } = await stat(join(input, path))
      return { path, size, mtimeMs, ino, sidecar: null }
    }),
  )
  return { files, diagnostics: [] }
}

/** Open one clipping. `source` is null where it cannot be read as text; a diagnostic says why. */
export async function readSource(
  input: string,
  file: SourceFile,
): Promise<{ source: Source | null; diagnostics: Diagnostic[] }> {
  const bytes = await readFile(join(input, file.path))
  const text = bytes.toString('utf8').replace(/\r\n?/g, '\n').normalize('NFC')
  const format = file.path.endsWith('.md') ? 'markdown' : 'text'
  return {
    source: {
      path: file.path,
      hash: sha256(bytes),
      format,
      encoding: 'utf-8',
      text,
      repairs: 0,
      sidecar: null,
    },
    diagnostics: [],
  }
}
