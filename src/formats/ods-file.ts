import type { Format } from './format.ts'

/** Spreadsheets of LibreOffice and OpenOffice: sheets with a column of text, one article a row. */
export const odsFormat: Format = {
  name: 'ods',
  endings: ['.ods'],
  largest: 100_000_000,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./tables/ods.ts')).readOds,
}
