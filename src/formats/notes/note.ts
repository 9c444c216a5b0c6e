import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile, Source } from '../../model/source.ts'
import { findCuttings, leftOutAbove, severalCuttings } from '../clipping/cuttings.ts'
import { parseDocument } from '../clipping/document.ts'
import { fieldsOf } from '../clipping/forwarded.ts'
import { withoutSideColumns } from '../clipping/side-columns.ts'
import { decodeSource } from '../decode.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import type { FormatResult, Reader } from '../format.ts'

/** A file of plain text: one article, with front matter or without, or several cuttings. */
export const textNote: Reader = (file) => readNote(file, 'text')

/** The same in Markdown. */
export const markdownNote: Reader = (file) => readNote(file, 'markdown')

function readNote(file: OpenedFile, format: 'text' | 'markdown'): FormatResult {
  const { source, diagnostics } = decodeSource(file, format)
  if (!source) return { documents: [], diagnostics }
  const { sources, found } = divided(
    format === 'text' ? { ...source, text: withoutSideColumns(source.text) } : source,
  )
  return {
    documents: sources.map((part) => parseDocument(part)),
    diagnostics: [...diagnostics, ...found],
    decoded: source,
  }
}

/** The cuttings in a file, each with its lines where they stand in the file. What has fields at its head is one article. */
function divided(source: Source): { readonly sources: readonly Source[]; readonly found: Diagnostic[] } {
  const lines = source.text.split('\n')
  const first = lines.find((line) => line.trim() !== '') ?? ''
  const [, key = ''] = /^([\p{L}-]{2,20}(?: [\p{L}-]{2,20})?):\s/u.exec(first.trim()) ?? []
  const hasFields =
    /^(?:---|\+\+\+|[{;])/u.test(first.trim()) || fieldOfKey(key) !== null || fieldsOf(first).length > 0
  const isMarkdown = source.format === 'markdown'
  const depthOf = (index: number): number =>
    isMarkdown ? (/^#{1,6}(?=\s)/.exec(lines[index] ?? '')?.[0].length ?? 0) : 0
  const cuttings = hasFields || lines.length > mostLines ? null : findCuttings(lines, depthOf)
  if (!cuttings?.isSure)
    return { sources: [source], found: cuttings ? [severalCuttings(source.path, cuttings)] : [] }
  const plain = withoutNumbers(lines, cuttings.parts)
  const sources = cuttings.parts.map(([from, to]) => ({
    ...source,
    text: '\n'.repeat(from) + plain.slice(from, to).join('\n'),
  }))
  const left = leftOutAbove(source.path, lines, cuttings)
  return { sources, found: left ? [left] : [] }
}

/** "1. Bridge shut", "2. Pear show": the numbers of who typed them, where every cutting has the next one. */
function withoutNumbers(
  lines: readonly string[],
  parts: readonly (readonly [number, number])[],
): readonly string[] {
  const heads = parts.map(([from, to]) => {
    const index = lines.findIndex((line, at) => at >= from && at < to && line.trim() !== '')
    return { index, number: Number(/^(?:#{1,6}\s)?\(?(\d{1,3})[.)]\s/.exec(lines[index] ?? '')?.[1]) }
  })
  const [first] = heads
  if (!first || !heads.every(({ number }, at) => number === first.number + at)) return lines
  const own = new Set(heads.map(({ index }) => index))
  return lines.map((line, index) =>
    own.has(index) ? line.replace(/^((?:#{1,6}\s)?)\(?\d{1,3}[.)]\s+/, '$1') : line,
  )
}

/** What has more lines is no file that somebody typed cuttings into. */
const mostLines = 20_000
