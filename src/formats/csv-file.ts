import type { Format } from './format.ts'

/** Tables with a column of text: one article a row. */
export const csvFormat: Format = {
  name: 'csv',
  endings: ['.csv', '.tsv', '.tab'],
  largest: 500_000_000,
  recognize: ({ bytes }) => !bytes.subarray(0, 4096).includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe,
  read: async (file) => (await import('./csv.ts')).readCsv(file),
}
