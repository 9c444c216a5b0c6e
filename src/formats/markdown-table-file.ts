import type { Format } from './format.ts'
import { isClippingTable } from './tables/markdown-table.ts'

/** A note that is a table of clippings in Markdown and nothing else: a headline and a text among its columns. */
export const markdownTableFormat: Format = {
  name: 'markdown-table',
  endings: ['.md', '.markdown'],
  largest: 10_000_000,
  recognize: ({ text }) => isClippingTable(text),
  reader: async () => (await import('./tables/markdown-table-rows.ts')).readMarkdownTable,
}
