import type { Document } from '../../model/document.ts'
import type { FileHead, Format, Reader } from '../format.ts'
import { decodeByOwner } from '../own-encoding.ts'

/** Saved web pages: `.html`, `.htm`, `.xhtml`; also those of SingleFile and of the Wayback Machine. */
export const htmlFormat: Format = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml', '.shtml'],
  isGeneral: true,
  largest: 100_000_000,
  recognize: ({ text }: FileHead) => looksLikeHtml(text),
  reader: htmlReader,
}

export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|meta|title|div|p|article|section|blockquote|ul|ol|table|h[1-6]|br|span|a|script)\b/i.test(
    text.slice(0, 65_536),
  )
}

async function htmlReader(): Promise<Reader> {
  const { decodePage } = await import('./decode.ts')
  const { readPages } = await import('./page.ts')
  return ({ path, hash, bytes, sidecar }) => {
    const { decoded, diagnostics } = decodeByOwner({ bytes, sidecar })
    const documents = readPages({
      ...{ path, hash, part: null, format: 'html' },
      html: decoded?.text ?? decodePage(bytes),
      ...{ address: null, saved: null, title: null, pictures: new Map() },
    })
    // Of a page that its scripts write, without a title and an address there is nothing to keep.
    const [only, ...more] = documents
    if (only && more.length === 0 && isNothing(only))
      return { documents: [], diagnostics: [...diagnostics, ...only.diagnostics] }
    return { documents, diagnostics }
  }
}

function isNothing({ body, stated, pictures = [], diagnostics }: Document): boolean {
  const { title, url } = stated
  const isTold = diagnostics.some(({ rule }) => rule === 'html/no-text')
  return (
    isTold && body.children.length === 0 && pictures.length === 0 && title.length === 0 && url.length === 0
  )
}
