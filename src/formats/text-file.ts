import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Plain text, with front matter where it has some: one article a file. */
export const textFormat: Format = {
  name: 'text',
  endings: ['.txt', '.text', '.srt', '.vtt'],
  isGeneral: true,
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/note.ts')).textNote,
}
