import type { Diagnostic } from '../../model/diagnostic.ts'
import type { MetadataEntry } from '../../model/metadata.ts'
import type { Origin } from '../../model/origin.ts'
import type { OpenedFile } from '../../model/source.ts'
import type { Claims } from '../fields/stated.ts'
import type { FormatResult } from '../format.ts'
import { type ColumnField, columnField } from './columns.ts'
import { claimsIn } from './table.ts'
import { type TableRow, textOf } from './table-row.ts'

/**
 * A list of files with what is known of each, as CollectionBuilder keeps it; null where no column names files. `rowOf` counts
 * rows as a spreadsheet does.
 */
export function fileList(
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
  diagnostics: readonly Diagnostic[],
  rowOf: (place: number) => number = (place) => place + 2,
): FormatResult | null {
  const named = [
    columns.get('file'),
    ...Object.keys(rows[0] ?? {}).filter((name) => columnField(name) === 'file'),
  ]
  const files = [...new Set(named)].filter((name) => name !== undefined)
  const posts =
    rows[0] && 'post_id' in rows[0] && 'post_date' in rows[0] ? rows.flatMap((row) => post(row, columns)) : []
  if (posts.length > 0) return { documents: [], entries: posts, diagnostics }
  if (files.length === 0) return null
  const entries = rows.flatMap((row, place): MetadataEntry[] => {
    const names = files.flatMap((name) => textOf(row[name]) ?? [])
    const entry = names.length > 0 ? libraryEntry(claimsIn(row, columns), names, 'the list of files') : null
    return entry ? [{ ...entry, row: rowOf(place) }] : []
  })
  return entries.length > 0 ? { documents: [], entries, diagnostics } : null
}

/** A row of "posts.csv" in an export of Substack: the text lies beside it as "posts/998877.swing-bridge.html". */
function post(row: TableRow, columns: ReadonlyMap<ColumnField, string>): MetadataEntry[] {
  const id = textOf(row['post_id'])
  return id
    ? [libraryEntry(claimsIn(row, columns), [`./${id}.html`, `posts/${id}.html`], 'the list of files')]
    : []
}

export function libraryEntry(claims: Claims, files: readonly string[], origin: Origin): MetadataEntry {
  return { address: claims.url ?? null, files, curated: true, claims, origin }
}

/**
 * What one object of JSON, or a record of a library in XML, says of the clipping beside it: "flood.json", "flood.txt.json" or
 * "flood.mods.xml" beside "flood.txt".
 * Null where it has no headline, or nothing besides it.
 */
export function cardEntry(path: string, claims: Claims): MetadataEntry | null {
  const { title, date, outlet, authors, url } = claims
  if (!title || !(date || outlet || url || (authors && authors.length > 0))) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  // The item of DSpace: a folder of its own with its files, and "dublin_core.xml" beside them.
  if (name === 'dublin_core.xml' && path.includes('/'))
    return libraryEntry(claims, ['./*'], 'the list of files')
  const stem = name.replace(/(?:\.(?:info|meta|metadata)|[._-](?:mods|marc(?:xml)?|dc))?\.(?:json|xml)$/i, '')
  const isWhole = /\.(?:txt|md|html?|pdf|docx|odt|rtf|eml|mhtml?)$/i.test(stem)
  return libraryEntry(claims, [`./${isWhole ? stem : `${stem}.*`}`], 'the list of files')
}

/** The articles of a library: none of its own, but what it says of files and pages of the folder. */
export function library(
  file: Pick<OpenedFile, 'path'>,
  entries: readonly MetadataEntry[],
  diagnostics: readonly Diagnostic[],
): FormatResult {
  if (entries.length > 0) return { documents: [], entries, diagnostics }
  const empty: Diagnostic = {
    severity: 'warning',
    rule: 'metadata/empty',
    message: 'No entry of this library could be read',
    path: file.path,
    line: null,
    column: null,
    hint: 'Export it again.',
  }
  return { documents: [], diagnostics: [...diagnostics, empty] }
}
