import type { Format } from './format.ts'

/** Documents of LibreOffice and OpenOffice: an export of a news database, or one article. */
export const odtFormat: Format = {
  name: 'odt',
  endings: ['.odt', '.fodt'],
  largest: 100_000_000,
  // As a ZIP, or in one file of XML.
  recognize: ({ bytes, text }) =>
    (bytes[0] === 0x50 && bytes[1] === 0x4b) || /<office:document[\s>]/.test(text.slice(0, 20_000)),
  reader: async () => (await import('./word/odt.ts')).readOdt,
}
