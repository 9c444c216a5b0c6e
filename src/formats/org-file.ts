import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Notes of Org, the outliner of Emacs: one article a file. */
export const orgFormat: Format = {
  name: 'org',
  endings: ['.org'],
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/org.ts')).orgNote,
}
