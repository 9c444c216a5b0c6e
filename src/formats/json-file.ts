import type { Format } from './format.ts'

/** Exports of programs as JSON, and objects with a text, one a line or in a list. */
export const jsonFormat: Format = {
  name: 'json',
  endings: ['.json', '.ndjson', '.jsonl'],
  isGeneral: true,
  largest: 500_000_000,
  recognize: ({ text }) => /^\s{0,1000}[[{]/.test(text.replace(/^\ufeff/, '')),
  reader: async () => (await import('./json.ts')).readJson,
}
