import type { Format } from './format.ts'

/** Tables with a column of text: one article a row. */
export const csvFormat: Format = {
  name: 'csv',
  endings: ['.csv', '.tsv', '.tab'],
  isGeneral: true,
  largest: 500_000_000,
  // The first line names two columns at least.
  recognize: ({ text }) => !text.includes('\0') && /^[^\n,;\t|]{0,5000}[,;\t|]/.test(text.trimStart()),
  reader: async () => (await import('./tables/csv.ts')).readCsv,
}
