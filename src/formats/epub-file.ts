import type { Format } from './format.ts'

/** Electronic books, such as issues of magazines and digests of read-later services: one article a chapter. */
export const epubFormat: Format = {
  name: 'epub',
  endings: ['.epub'],
  largest: 300_000_000,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./epub.ts')).readEpub,
}
