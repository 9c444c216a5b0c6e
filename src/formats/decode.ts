import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile, Source, SourceFormat } from '../model/source.ts'
import { decodeText } from '../text/decoding.ts'
import { repairMojibake } from '../text/mojibake.ts'
import { decodeByOwner } from './own-encoding.ts'

/**
 * The text of a file: decoded, its line ends `\n`, NFC, and mojibake repaired where that is certain. `source` is null
 * where it is no text, or empty; a diagnostic says so. `named` is the encoding that the file itself or a header names; what
 * the owner's sidecar says stands above it.
 */
export function decodeSource(
  file: Pick<OpenedFile, 'path' | 'hash' | 'bytes'> & Partial<Pick<OpenedFile, 'sidecar'>>,
  format: SourceFormat,
  named: string | null = null,
): { source: Source | null; diagnostics: Diagnostic[] } {
  const { path, hash, bytes, sidecar = null } = file
  const own = decodeByOwner({ bytes, sidecar })
  const diagnostics: Diagnostic[] = [...own.diagnostics]
  const add = (...problem: [Diagnostic['severity'], string, string, string]): void => {
    const [severity, rule, message, hint] = problem
    diagnostics.push({ severity, rule, message, path, line: null, column: null, hint })
  }
  const decoded = own.decoded ?? decodeText(bytes, named)
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
  else if (doubt === 'unsure')
    add(
      'warning',
      'source/encoding',
      `It is not certain that this file is written in ${encoding}, as it was read`,
      resave,
    )
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
  return { source: { path, hash, format, encoding, text, repairs: repairs.length }, diagnostics }
}

const resave = 'If letters look wrong, save it as UTF-8.'

function describeRepairs(repairs: readonly { readonly from: string; readonly to: string }[]): string {
  const kinds = new Map(repairs.map(({ from, to }) => [from, to]))
  const shown = [...kinds]
    .slice(0, 3)
    .map(([from, to]) => `${from.replace(/\p{Cc}/gu, '\ufffd')} is now ${to}`)
  const times =
    repairs.length === 1 ? 'One damaged character was' : `${repairs.length} damaged characters were`
  return `${times} repaired: ${shown.join(', ')}${kinds.size > 3 ? ' …' : ''}`
}
