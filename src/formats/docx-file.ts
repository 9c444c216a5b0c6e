import type { Format } from './format.ts'

/** Documents of Word: an export of a news database with many articles, or one article. */
export const docxFormat: Format = {
  name: 'docx',
  endings: ['.docx'],
  largest: 100_000_000,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./word/docx.ts')).readDocx,
}
