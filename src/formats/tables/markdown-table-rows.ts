import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { columnField } from './columns.ts'
import { markdownTable } from './markdown-table.ts'
import { type Rows, rowArticles } from './row-articles.ts'

/** A table of clippings in Markdown → one article a row that has a text. */
export function readMarkdownTable(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'markdown')
  const table = source ? markdownTable(source.text.replace(/^\ufeff/, '')) : null
  if (!table) return { documents: [], diagnostics }
  const names = table.names.map(withoutMarks)
  const url = names.find((name) => columnField(name) === 'url') ?? 'url'
  const rows = table.rows.map((cells) => {
    const row = Object.fromEntries(names.map((name, at) => [name, wordsOf(cells[at] ?? '')]))
    // "[Ferry returns](https://…)": the headline leads to its article.
    const link = cells.flatMap((cell) => linkAlone.exec(cell)?.[2] ?? [])[0]
    return link === undefined || row[url] ? row : { ...row, [url]: link }
  })
  const read: Rows = {
    names: names.includes(url) ? names : [...names, url],
    rows,
    numbers: rows.map((_, at) => at + 2),
  }
  return rowArticles(file, 'markdown-table', read, diagnostics)
}

const linkAlone = /^[*_]{0,2}\[([^[\]]{1,300})\]\((https?:[^\s()]{1,1000})\)[*_]{0,2}$/

/** A cell as it reads: breaks of lines are those of paragraphs, a link its words. */
function wordsOf(cell: string): string {
  return withoutMarks(linkAlone.exec(cell)?.[1] ?? cell).replace(/<br\s?\/?>/gi, '\n\n')
}

/** "**Ferry returns**" → "Ferry returns" */
function withoutMarks(cell: string): string {
  return /^(?:\*\*|__)(?=\S)([^*_]+)(?:\*\*|__)$/.exec(cell)?.[1] ?? cell
}
