import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** Markdown, that of Quarto, R and Astro too, with front matter where it has some: one article a file. */
export const markdownFormat: Format = {
  name: 'markdown',
  endings: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  isGeneral: true,
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/note.ts')).markdownNote,
}
