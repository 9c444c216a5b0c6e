import type { Format } from './format.ts'

/** An archive of files, as databases and read-later services hand them out: each is read by its own format. */
export const zipFormat: Format = {
  name: 'zip',
  endings: ['.zip'],
  isGeneral: true,
  recognize: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b,
  reader: async () => (await import('./archive.ts')).readArchive,
}
