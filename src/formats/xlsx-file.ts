import type { Format } from './format.ts'

/** Workbooks of Excel: sheets with a column of text, one article a row. */
export const xlsxFormat: Format = {
  name: 'xlsx',
  endings: ['.xlsx', '.xlsm'],
  largest: 100_000_000,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./tables/xlsx.ts')).readXlsx,
}
