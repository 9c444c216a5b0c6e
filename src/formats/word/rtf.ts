import type { OpenedFile } from '../../model/source.ts'
import { readExport } from '../databases/export.ts'
import type { FormatResult } from '../format.ts'
import { rtfLines } from '../lines/rtf.ts'
import { wordDocuments } from './word-document.ts'

/** An RTF file → the articles of an export, else one article. */
export function readRtf(file: OpenedFile): FormatResult {
  const lines = rtfLines(file.bytes)
  return readExport(file, lines, 'rtf') ?? wordDocuments(file, 'rtf', lines, null)
}
