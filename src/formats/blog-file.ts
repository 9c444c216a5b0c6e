import type { Format } from './format.ts'

/** A weblog as Movable Type and TypePad write it out: each entry with its labels, lines of dashes between its parts. */
export const blogFormat: Format = {
  name: 'movable-type',
  endings: ['.txt', '.text'],
  largest: 200_000_000,
  recognize: ({ text }) =>
    /^\ufeff?\s{0,20}(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): /.test(text) &&
    /^-----\s*\nBODY:\s*$/m.test(text.replace(/\r/g, '')),
  reader: async () => (await import('./notes/movable-type.ts')).readMovableType,
}
