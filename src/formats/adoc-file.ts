import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Notes in AsciiDoc: one article a file. */
export const adocFormat: Format = {
  name: 'adoc',
  endings: ['.adoc', '.asciidoc', '.asc'],
  largest: 10_000_000,
  recognize: ({ bytes, text }) => recognizeKind(bytes) === null && !text.startsWith('-----BEGIN PGP'),
  reader: async () => (await import('./notes/adoc.ts')).adocNote,
}
