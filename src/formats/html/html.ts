import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import { plainText } from '../../text/mdast-text.ts'
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

/** A page, or the article of one, whose source somebody saved as text: it opens as pages do, or with a heading or paragraph that is closed. */
export const pageTextFormat: Format = {
  name: 'html-text',
  endings: ['.txt', '.text'],
  largest: 100_000_000,
  recognize: ({ text }: FileHead) =>
    (/^\ufeff?\s{0,200}(?:<\?xml[^<>]{0,200}\?>\s{0,20})?<(?:!doctype\s+html\b|html[\s>])/i.test(text) &&
      looksLikeHtml(text)) ||
    /^\ufeff?\s{0,200}<(h1|p)(?:\s[^<>]{0,200})?>[^<>]{1,2000}<\/\1>\s{0,20}<[a-z]/i.test(text),
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
    const html = decoded?.text ?? decodePage(bytes)
    const documents = readPages({
      ...{ path, hash, part: null, format: 'html' },
      html,
      ...{ address: null, saved: null, title: null, pictures: new Map() },
    })
    const frames = framesOf(html)
    if (frames.length > 0 && documents.every(({ body }) => plainText(body).length < leastText))
      return { documents: [], diagnostics: [...diagnostics, onlyFrames(path, frames)] }
    // Of a page that its scripts write, without a title and an address there is nothing to keep.
    const [only, ...more] = documents
    if (only && more.length === 0 && isNothing(only))
      return { documents: [], diagnostics: [...diagnostics, ...only.diagnostics] }
    return { documents, diagnostics }
  }
}

/** The pages among which one divides the window, as pages of before 2005 did: "story.htm". */
function framesOf(html: string): string[] {
  const head = html.slice(0, 65_536)
  if (!/<frameset\b/i.test(head)) return []
  return [...head.matchAll(/<frame\s[^<>]{0,500}?src\s?=\s?["']?([^"'\s<>]{1,300})/gi)].map(
    ([, address = '']) => address,
  )
}

/** In characters: what is said to readers whose program knows no frames is shorter. */
const leastText = 200

function onlyFrames(path: string, frames: readonly string[]): Diagnostic {
  return {
    severity: 'warning',
    rule: 'html/frames',
    message: `This page only divides the window among others: ${frames.slice(0, 5).join(', ')}`,
    path,
    line: null,
    column: null,
    hint: 'Save the one with the text by itself, or take it out of the folder of files that were saved along.',
  }
}

function isNothing({ body, stated, pictures = [], diagnostics }: Document): boolean {
  const { title, url } = stated
  const isTold = diagnostics.some(({ rule }) => rule === 'html/no-text')
  return (
    isTold && body.children.length === 0 && pictures.length === 0 && title.length === 0 && url.length === 0
  )
}
