import { join } from 'node:path'
import { systemCode } from '../lib/failure.ts'
import { sha256, sha256Of } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile, Sidecar, SourceFile } from '../model/source.ts'
import { decodeText } from '../text/decoding.ts'
import { type Disk, explainError, disk as realDisk } from './disk.ts'

/** More than is held in memory at once. What an article may have is a matter of its format. */
export const maximumBytes = 1_000_000_000
/** The same of a file of the owner's. */
const maximumOwnBytes = 10_000_000

type Result = { readonly file: OpenedFile | null; readonly diagnostics: Diagnostic[] }

/** Open one file of the input folder. `file` is null where its bytes cannot be had; a diagnostic says why. */
export async function openFile(
  input: string,
  seen: SourceFile,
  disk: Disk = realDisk,
  most = maximumBytes,
): Promise<Result> {
  const { path } = seen
  const refuse = (rule: string, message: string, hint: string): Result => ({
    file: null,
    diagnostics: [finding('error', rule, path, message, hint)],
  })
  try {
    const isLarge = seen.size > most
    if (isLarge && !streamed.test(path))
      return refuse(
        'source/too-large',
        `This file has ${megabytes(seen.size)}; at most ${megabytes(most)} are read`,
        /\.wacz$/i.test(path) ? 'Unpack it: the .warc.gz files in it are read, however large.' : 'Divide it.',
      )
    const content = await (isLarge ? openLarge : openWhole)(join(input, path), disk)
    if (content === null)
      return refuse('source/changing', 'This file changes while it is read', 'Build again when it is saved.')
    const { sidecar, diagnostics } = await readSidecar(input, seen.sidecar, disk)
    return { file: { path, ...content, sidecar }, diagnostics }
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      return refuse('source/vanished', 'This file was there and is gone', 'Build again.')
    return refuse('source/unreadable', `Cannot read this file: ${explainError(error)}`, 'It is left out.')
  }
}

/** Files of pages one after the other, which are read piece by piece where they are too large to be held. */
const streamed = /\.warc(?:\.gz)?$/i

type Content = Pick<OpenedFile, 'hash' | 'bytes' | 'pieces'>

/** The hash of a large file, its first bytes, and the way to all of them; null where it changed meanwhile. */
async function openLarge(path: string, disk: Disk): Promise<Content | null> {
  const before = await disk.stat(path)
  const hash = sha256Of(disk.readPieces(path))
  const after = await disk.stat(path)
  if (before.mtimeMs !== after.mtimeMs || before.size !== after.size) return null
  const bytes = await disk.readStart(path, 65_536)
  return { hash, bytes, pieces: () => disk.readPieces(path) }
}

/** The bytes of a file that had the same size and time before and after; null where it never stood still. */
async function openWhole(path: string, disk: Disk): Promise<Content | null> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await disk.stat(path)
    const bytes = await disk.readFile(path)
    const after = await disk.stat(path)
    if (before.mtimeMs === after.mtimeMs && before.size === after.size && bytes.length === after.size)
      return { hash: sha256(bytes), bytes }
  }
  return null
}

interface Beside {
  readonly sidecar: Sidecar | null
  readonly diagnostics: Diagnostic[]
}

async function readSidecar(input: string, path: string | null, disk: Disk): Promise<Beside> {
  if (path === null) return { sidecar: null, diagnostics: [] }
  const { text, diagnostics } = await readOwnFile(input, path, disk)
  return { sidecar: text === null ? null : { path, text }, diagnostics }
}

/** A YAML file of the owner. `text` is null where there is none, or where it cannot be read (a diagnostic says so). */
export async function readOwnFile(
  input: string,
  path: string,
  disk: Disk = realDisk,
): Promise<{ text: string | null; diagnostics: Diagnostic[] }> {
  const refuse = (message: string, hint: string) => ({
    text: null,
    diagnostics: [finding('error', 'owner-file/unreadable', path, message, hint)],
  })
  try {
    const stats = await disk.stat(join(input, path))
    const { size } = stats
    if (!stats.isFile()) return refuse('This is no ordinary file', 'Put a text file in its place.')
    if (size > maximumOwnBytes) return refuse(`This file has ${megabytes(size)}`, 'Divide it.')
    const decoded = decodeText(await disk.readFile(join(input, path)))
    return decoded ? { text: decoded.text, diagnostics: [] } : refuse('This is not text', 'Save it as UTF-8.')
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR')
      return { text: null, diagnostics: [] }
    return refuse(`Cannot read this file: ${explainError(error)}`, 'Change its permissions.')
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1)} MB`
}

function finding(
  severity: Diagnostic['severity'],
  rule: string,
  path: string,
  message: string,
  hint: string,
): Diagnostic {
  return { severity, rule, message, path, line: null, column: null, hint }
}
