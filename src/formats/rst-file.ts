import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'
import { isHeadOf, noteEndings } from './markup-head.ts'

/** Notes and posts in reStructuredText, as Sphinx, Pelican and Nikola keep them: one article a file. */
export const rstFormat: Format = {
  name: 'rst',
  endings: ['.rst', '.rest', ...noteEndings],
  largest: 10_000_000,
  recognize: (head) => recognizeKind(head.bytes) === null && isHeadOf('rst', head),
  reader: async () => (await import('./notes/rst.ts')).rstNote,
}
