import type { Format } from './format.ts'

/** Rich text: an export of a news database with many articles, or one article. */
export const rtfFormat: Format = {
  name: 'rtf',
  // Nexis names its RTF files .doc.
  endings: ['.rtf', '.doc'],
  largest: 100_000_000,
  recognize: ({ text }) => /^\s{0,10}\{\\rtf/.test(text),
  reader: async () => (await import('./word/rtf.ts')).readRtf,
}
