import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'
import { isHeadOf, noteEndings } from './markup-head.ts'

/** Notes of Org, the outliner of Emacs: one article a file. */
export const orgFormat: Format = {
  name: 'org',
  endings: ['.org', ...noteEndings],
  largest: 10_000_000,
  recognize: (head) => recognizeKind(head.bytes) === null && isHeadOf('org', head),
  reader: async () => (await import('./notes/org.ts')).orgNote,
}
