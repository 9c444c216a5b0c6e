import type { OpenedFile } from '../model/source.ts'
import { decodeSource } from './decode.ts'
import { parseDocument } from './document.ts'
import type { FormatResult, Reader } from './format.ts'

/** A file of plain text that is one article, with front matter or without. */
export const textNote: Reader = (file) => readNote(file, 'text')

/** The same in Markdown. */
export const markdownNote: Reader = (file) => readNote(file, 'markdown')

function readNote(file: OpenedFile, format: 'text' | 'markdown'): FormatResult {
  const { source, diagnostics } = decodeSource(file, format)
  if (!source) return { documents: [], diagnostics }
  return { documents: [parseDocument(source)], diagnostics, decoded: source }
}
