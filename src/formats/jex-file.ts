import type { Format } from './format.ts'

/** Notes of Joplin: one article a note. */
export const jexFormat: Format = {
  name: 'jex',
  endings: ['.jex'],
  largest: 500_000_000,
  recognize: ({ bytes }) => Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar',
  reader: async () => (await import('./jex.ts')).readJex,
}
