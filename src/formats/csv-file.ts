import type { Format } from './format.ts'
import { columnField } from './tables/columns.ts'

/** A table that a program wrote as text: its first line names three columns and more, a text and a headline among them. */
export const tabbedFormat: Format = {
  name: 'tabbed-text',
  endings: ['.txt'],
  largest: 500_000_000,
  recognize: ({ text }) => isTabbed(text),
  reader: async () => (await import('./tables/csv.ts')).readCsv,
}

function isTabbed(text: string): boolean {
  const [head = '', row = ''] = text.split('\n', 2)
  const names = head
    .replace(/^\ufeff/, '')
    .trim()
    .split('\t')
  if (names.length < 3 || row.split('\t').length < names.length || names.some((name) => name.length > 60))
    return false
  const fields = new Set(names.map((name) => columnField(name.trim().replace(/^"|"$/g, ''))))
  return fields.has('text') && fields.has('title')
}

/** Tables with a column of text: one article a row. */
export const csvFormat: Format = {
  name: 'csv',
  endings: ['.csv', '.tsv', '.tab'],
  isGeneral: true,
  largest: 500_000_000,
  // The first line names two columns at least, or one of those below a title.
  recognize: ({ text }) =>
    !text.includes('\0') &&
    text
      .trimStart()
      .split('\n', 4)
      .some((line) => /[,;\t|]/.test(line.slice(0, 5000))),
  reader: async () => (await import('./tables/csv.ts')).readCsv,
}
