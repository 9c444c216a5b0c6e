import { join } from 'node:path'
import { systemCode } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Sidecar, Source, SourceFile } from '../model/source.ts'
import { repairMojibake } from '../text/mojibake.ts'
import { decodeText, recognizeKind } from './decoding.ts'
import { type Disk, explainError, disk as realDisk } from './disk.ts'
import { formatOf } from './folder.ts'

/** More than any article: what is larger is no clipping, and would only hold up everything else. */
export const maximumBytes = 10_000_000

type Result = { readonly source: Source | null; readonly diagnostics: Diagnostic[] }

/**
 * Open one clipping. `source` is null where it cannot be read as text; a diagnostic says why. The text is
 * decoded, its line ends are `\n`, it is NFC, and mojibake is repaired where that is certain.
 */
export async function readSource(input: string, file: SourceFile, disk: Disk = realDisk): Promise<Result> {
  const { path } = file
  const refuse = (rule: string, message: string, hint: string): Result => ({
    source: null,
    diagnostics: [finding('error', rule, path, message, hint)],
  })
  try {
    const whole = file.size <= maximumBytes
    const bytes = whole
      ? await readUnchanging(join(input, path), disk)
      : await disk.readStart(join(input, path), 4096)
    if (bytes === null)
      return refuse('source/changing', 'This file changes while it is read', 'Build again when it is saved.')
    const kind = recognizeKind(bytes)
    if (kind) return refuse('source/binary', `This is ${kind}, not text`, 'Save its text as a .txt file.')
    if (!whole)
      return refuse(
        'source/too-large',
        `This file has ${megabytes(file.size)}; a clipping has at most ${megabytes(maximumBytes)}`,
        'Save each article as a file of its own.',
      )
    return toSource(path, bytes, await readSidecar(input, file.sidecar, disk))
  } catch (error) {
    if (systemCode(error) === 'ENOENT')
      return refuse('source/vanished', 'This file was there and is gone', 'Build again.')
    return refuse('source/unreadable', `Cannot read this file: ${explainError(error)}`, 'It is left out.')
  }
}

/** The bytes of a file that had the same size and time before and after; null where it never stood still. */
async function readUnchanging(path: string, disk: Disk): Promise<Buffer | null> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await disk.stat(path)
    const bytes = await disk.readFile(path)
    const after = await disk.stat(path)
    if (before.mtimeMs === after.mtimeMs && before.size === after.size && bytes.length === after.size)
      return bytes
  }
  return null
}

function toSource(path: string, bytes: Buffer, beside: Beside): Result {
  const diagnostics = [...beside.diagnostics]
  const add = (...problem: [Diagnostic['severity'], string, string, string]): void => {
    const [severity, rule, message, hint] = problem
    diagnostics.push(finding(severity, rule, path, message, hint))
  }
  const decoded = decodeText(bytes)
  if (decoded === null) {
    add('error', 'source/binary', 'This is not text in any known encoding', 'Save it as UTF-8.')
    return { source: null, diagnostics }
  }
  const { encoding, doubt } = decoded
  if (decoded.text.trim() === '') {
    add('warning', 'source/empty', 'This file is empty', 'Paste the article into it, or remove it.')
    return { source: null, diagnostics }
  }
  if (doubt === 'mixed')
    add('warning', 'source/mixed-encoding', `Some bytes are not UTF-8 and were read as ${encoding}`, resave)
  else if (doubt === 'guess')
    add('info', 'source/encoding', `The encoding is not stated; it was read as ${encoding}`, resave)
  const { text, repairs } = repairMojibake(decoded.text)
  if (repairs.length > 0) add('info', 'source/mojibake', describeRepairs(repairs), 'Nothing is left to do.')
  const lost = text.split('\uFFFD').length - 1
  if (lost > 0)
    add(
      'warning',
      'source/lost-characters',
      `${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before this file was saved (\uFFFD)`,
      'Copy the article again from where it came from.',
    )
  const source: Source = {
    path,
    hash: sha256(bytes),
    format: formatOf(path) ?? 'text',
    encoding,
    text,
    repairs: repairs.length,
    sidecar: beside.sidecar,
  }
  return { source, diagnostics }
}

const resave = 'If letters look wrong, save it as UTF-8.'

function describeRepairs(repairs: readonly { readonly from: string; readonly to: string }[]): string {
  const kinds = new Map(repairs.map(({ from, to }) => [from, to]))
  const shown = [...kinds].slice(0, 3).map(([from, to]) => `${from} is now ${to}`)
  const times =
    repairs.length === 1 ? 'One damaged character was' : `${repairs.length} damaged characters were`
  return `${times} repaired: ${shown.join(', ')}${kinds.size > 3 ? ' …' : ''}`
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
    const { size } = await disk.stat(join(input, path))
    if (size > maximumBytes) return refuse(`This file has ${megabytes(size)}`, 'Divide it.')
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
