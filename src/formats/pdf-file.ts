import type { Format } from './format.ts'

/** PDF with text: one article a file. */
export const pdfFormat: Format = {
  name: 'pdf',
  endings: ['.pdf'],
  largest: 200_000_000,
  recognize: ({ text }) => text.slice(0, 1024).includes('%PDF-'),
  reader: async () => (await import('./pdf.ts')).readPdf,
}
