import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'
import { isHeadOf, noteEndings } from './markup-head.ts'

/** Notes and posts in Textile, as Textpattern, Redmine and old Jekyll sites keep them: one article a file. */
export const textileFormat: Format = {
  name: 'textile',
  endings: ['.textile', ...noteEndings],
  largest: 10_000_000,
  recognize: (head) => recognizeKind(head.bytes) === null && isHeadOf('textile', head),
  reader: async () => (await import('./notes/textile.ts')).textileNote,
}
