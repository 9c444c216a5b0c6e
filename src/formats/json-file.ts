import type { Format } from './format.ts'

/** Exports of programs as JSON, and objects with a text, one a line or in a list. */
export const jsonFormat: Format = {
  name: 'json',
  endings: ['.json', '.ndjson', '.jsonl', '.jl', '.txt'],
  isGeneral: true,
  largest: 500_000_000,
  // Standard Notes calls its backup "….txt".
  recognize: ({ path, text }) =>
    /^\s{0,1000}[[{]/.test(text.replace(/^\ufeff/, '')) &&
    (!/\.txt$/i.test(path) || /^[^"]{0,80}"(?:version|items)"[\s\S]*"content_type"\s?:/.test(text)),
  reader: async () => (await import('./json.ts')).readJson,
}
