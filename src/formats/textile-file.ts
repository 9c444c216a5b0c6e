import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Notes and posts in Textile, as Textpattern, Redmine and old Jekyll sites keep them: one article a file. */
export const textileFormat: Format = {
  name: 'textile',
  endings: ['.textile'],
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/textile.ts')).textileNote,
}
