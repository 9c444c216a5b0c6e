import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'
import { isHeadOf, noteEndings } from './markup-head.ts'

/** Notes in AsciiDoc: one article a file. */
export const adocFormat: Format = {
  name: 'adoc',
  endings: ['.adoc', '.asciidoc', '.asc', ...noteEndings],
  largest: 10_000_000,
  recognize: (head) =>
    recognizeKind(head.bytes) === null && !head.text.startsWith('-----BEGIN PGP') && isHeadOf('adoc', head),
  reader: async () => (await import('./notes/adoc.ts')).adocNote,
}
