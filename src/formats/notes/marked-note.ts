import { parseDocument } from '../clipping/document.ts'
import { decodeSource } from '../decode.ts'
import type { Reader } from '../format.ts'

/** A note with marks of its own → its article: read as Markdown once they are written as such, line for line. */
export function markedNote(format: string, toMarkdown: (text: string) => string): Reader {
  return (file) => {
    const { source, diagnostics } = decodeSource(file, 'markdown')
    if (!source) return { documents: [], diagnostics }
    const document = parseDocument({ ...source, text: toMarkdown(source.text) })
    return { documents: [{ ...document, format }], diagnostics, decoded: source }
  }
}
