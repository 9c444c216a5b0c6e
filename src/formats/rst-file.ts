import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Notes and posts in reStructuredText, as Sphinx, Pelican and Nikola keep them: one article a file. */
export const rstFormat: Format = {
  name: 'rst',
  endings: ['.rst', '.rest'],
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/rst.ts')).rstNote,
}
