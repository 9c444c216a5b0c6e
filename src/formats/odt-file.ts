import type { Format } from './format.ts'

/** Documents of LibreOffice and OpenOffice: an export of a news database, or one article. */
export const odtFormat: Format = {
  name: 'odt',
  endings: ['.odt'],
  largest: 100_000_000,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./word/odt.ts')).readOdt,
}
