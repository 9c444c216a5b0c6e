import type { Format } from './format.ts'

/** "My Clippings.txt" of a Kindle: what its reader marked in books, and articles that were clipped from newspapers. */
export const kindleFormat: Format = {
  name: 'kindle',
  endings: ['.txt'],
  largest: 100_000_000,
  recognize: ({ text }) =>
    /^\ufeff?[^\n]{1,400}\n\s{0,2}- [^\n]{3,160}\|[^\n]{3,80}\d{4}[^\n]{0,20}\n[\s\S]{0,60000}?\n={10}\s*(?:\n|$)/.test(
      text.replace(/\r/g, ''),
    ),
  reader: async () => (await import('./notes/kindle.ts')).readKindle,
}
