import type { Diagnostic } from '../model/diagnostic.ts'
import type { Format, FormatResult, OpenedFile, Reader } from './format.ts'

/** Web pages saved as one file by Chrome, Edge, Opera and older browsers. */
export const mhtmlFormat: Format = {
  name: 'mhtml',
  endings: ['.mhtml', '.mht'],
  largest: 200_000_000,
  recognize: ({ text }) =>
    /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):/im.test(text.slice(0, 4000)),
  reader: mhtmlReader,
}

async function mhtmlReader(): Promise<Reader> {
  const modules = {
    ...(await import('./html/mime.ts')),
    ...(await import('./html/decode.ts')),
    ...(await import('./html/address.ts')),
    ...(await import('./html/page.ts')),
  }
  return (file) => readMhtml(file, modules)
}

type Modules = typeof import('./html/mime.ts') &
  typeof import('./html/decode.ts') &
  typeof import('./html/address.ts') &
  typeof import('./html/page.ts')

function readMhtml(
  file: OpenedFile,
  { readMime, decodeWords, decodePage, plainDate, readPages }: Modules,
): FormatResult {
  const { headers, parts } = readMime(file.bytes)
  const address = headers.get('snapshot-content-location') ?? null
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const main = pages.find(({ location }) => location !== null && location === address) ?? pages[0]
  if (!main) return { documents: [], diagnostics: [noPage(file.path)] }
  const pictures = new Map<string, Uint8Array>()
  for (const { type, location, id, bytes } of parts) {
    if (!type.startsWith('image/')) continue
    if (location) pictures.set(location, bytes())
    if (id) pictures.set(`cid:${id}`, bytes())
  }
  const documents = readPages({
    path: file.path,
    hash: file.hash,
    part: null,
    format: 'mhtml',
    html: decodePage(main.bytes(), main.charset),
    address: address ?? main.location,
    saved: plainDate(headers.get('date') ?? ''),
    title: decodeWords(headers.get('subject') ?? '') || null,
    pictures,
  })
  return { documents, diagnostics: [] }
}

function noPage(path: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'page/none',
    message: 'There is no web page in this file',
    path,
    line: null,
    column: null,
    hint: 'Save the page again.',
  }
}
