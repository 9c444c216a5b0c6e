import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Pages of Lektor, each in a file "contents.lr". */
export const lektorFormat: Format = {
  name: 'lektor',
  endings: ['.lr'],
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/lektor.ts')).lektorNote,
}
