import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Format, FormatResult, OpenedFile, Reader } from './format.ts'
import type { PlistNode } from './html/binary-plist.ts'

/** Web pages saved by Safari: a property list, binary or XML. */
export const webarchiveFormat: Format = {
  name: 'webarchive',
  endings: ['.webarchive'],
  largest: 200_000_000,
  recognize: ({ text }) =>
    text.startsWith('bplist') || /^\s*<\?xml|^\s*<!DOCTYPE plist|^\s*<plist/i.test(text),
  reader: webarchiveReader,
}

type Modules = typeof import('./html/binary-plist.ts') &
  typeof import('./html/decode.ts') &
  typeof import('./html/page.ts') &
  typeof import('plist')

async function webarchiveReader(): Promise<Reader> {
  const modules = {
    ...(await import('./html/binary-plist.ts')),
    ...(await import('./html/decode.ts')),
    ...(await import('./html/page.ts')),
    ...(await import('plist')),
  }
  return (file) => readWebarchive(file, modules)
}

function readWebarchive(file: OpenedFile, modules: Modules): FormatResult {
  const list = parseList(file.bytes, modules)
  try {
    const main = list?.get('WebMainResource')
    const data = main?.get('WebResourceData')?.bytes()
    if (list && main && data) return { documents: readMain(file, list, main, data, modules), diagnostics: [] }
  } catch {
    // An address in the list leads out of the file.
  }
  return { documents: [], diagnostics: [unreadable(file.path)] }
}

function readMain(
  file: OpenedFile,
  list: PlistNode,
  main: PlistNode,
  data: Uint8Array,
  { decodePage, readPages }: Modules,
): Document[] {
  const pictures = new Map<string, Uint8Array>()
  for (const resource of list.get('WebSubresources')?.items(5000) ?? []) {
    const bytes = resource.get('WebResourceData')?.bytes()
    if (bytes && /^image\//.test(resource.get('WebResourceMIMEType')?.text() ?? ''))
      pictures.set(resource.get('WebResourceURL')?.text() ?? '', bytes)
  }
  return readPages({
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
function parseList(bytes: Uint8Array, { plainNode, readBinaryPlist, parse }: Modules): PlistNode | null {
  try {
    if (Buffer.from(bytes.subarray(0, 6)).toString('latin1') === 'bplist') return readBinaryPlist(bytes)
    const text = new TextDecoder('utf-8').decode(bytes)
    // Property lists define no entities of their own: those that do mean harm.
    if (/<!ENTITY/i.test(text)) return null
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
