import { parseSpec } from '../lib/spec.ts'
import { foldKey } from '../lib/spec-reader.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import { decodeAs } from '../text/decoding.ts'

/** The owner's word on how the letters of a file are encoded, from its sidecar: `encoding: windows-1250`. */
function ownEncoding({ sidecar }: Pick<OpenedFile, 'sidecar'>): {
  readonly name: string
  readonly line: number
} | null {
  if (!sidecar) return null
  const { spec } = parseSpec(sidecar.text)
  const held = spec.kind === 'map' ? spec.entries.find(({ key }) => foldKey(key) === 'encoding') : undefined
  return held?.value.kind === 'text' ? { name: held.value.text.trim(), line: held.line } : null
}

/** The text as the owner says that it is encoded; null where the owner says nothing, or bytes have no meaning in that. */
export function decodeByOwner(file: Pick<OpenedFile, 'bytes' | 'sidecar'>): {
  readonly decoded: ReturnType<typeof decodeAs>
  readonly diagnostics: Diagnostic[]
} {
  const own = ownEncoding(file)
  const decoded = own && decodeAs(own.name, file.bytes)
  if (!own || !file.sidecar || decoded) return { decoded, diagnostics: [] }
  const message = `This file cannot be read as "${own.name}"`
  const hint = 'Write windows-1250, iso-8859-2, koi8-r or the like, or take the line out.'
  const place = { path: file.sidecar.path, line: own.line, column: null }
  return {
    decoded: null,
    diagnostics: [{ severity: 'error', rule: 'sidecar/value', message, ...place, hint }],
  }
}
