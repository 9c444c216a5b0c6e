import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Format, FormatResult, OpenedFile } from './format.ts'
import type { PlistNode } from './html/binary-plist.ts'

/** Web pages saved by Safari: a property list, binary or XML. */
export const webarchiveFormat: Format = {
  name: 'webarchive',
  endings: ['.webarchive'],
  largest: 200_000_000,
  recognize: ({ text }) =>
    text.startsWith('bplist') || /^\s*<\?xml|^\s*<!DOCTYPE plist|^\s*<plist/i.test(text),
  read: readWebarchive,
}

async function readWebarchive(file: OpenedFile): Promise<FormatResult> {
  const list = await parseList(file.bytes)
  try {
    const main = list?.get('WebMainResource')
    const data = main?.get('WebResourceData')?.bytes()
    if (list && main && data) return { documents: [await readMain(file, list, main, data)], diagnostics: [] }
  } catch {
    // An address in the list leads out of the file.
  }
  return { documents: [], diagnostics: [unreadable(file.path)] }
}

async function readMain(
  file: OpenedFile,
  list: PlistNode,
  main: PlistNode,
  data: Uint8Array,
): Promise<Document> {
  const { decodePage } = await import('./html/decode.ts')
  const { readPage } = await import('./html/page.ts')
  const pictures = new Map<string, Uint8Array>()
  for (const resource of list.get('WebSubresources')?.items(5000) ?? []) {
    const bytes = resource.get('WebResourceData')?.bytes()
    if (bytes && /^image\//.test(resource.get('WebResourceMIMEType')?.text() ?? ''))
      pictures.set(resource.get('WebResourceURL')?.text() ?? '', bytes)
  }
  return readPage({
    path: file.path,
    hash: file.hash,
    part: null,
    format: 'webarchive',
    html: decodePage(data, main.get('WebResourceTextEncodingName')?.text() ?? null),
    address: main.get('WebResourceURL')?.text() ?? null,
    saved: null,
    title: null,
    pictures,
  })
}

/** Null for what cannot be parsed. */
async function parseList(bytes: Uint8Array): Promise<PlistNode | null> {
  const { plainNode, readBinaryPlist } = await import('./html/binary-plist.ts')
  try {
    if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist') return readBinaryPlist(bytes)
    const text = new TextDecoder('utf-8').decode(bytes)
    // Property lists define no entities of their own: those that do mean harm.
    if (/<!ENTITY/i.test(text)) return null
    const { parse } = await import('plist')
    return plainNode(parse(text))
  } catch {
    return null
  }
}

function unreadable(path: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'page/none',
    message: 'There is no web page in this file, or it is damaged',
    path,
    line: null,
    column: null,
    hint: 'Save the page again.',
  }
}
