import type { Diagnostic } from '../../model/diagnostic.ts'
import type { MetadataEntry } from '../../model/metadata.ts'
import type { OpenedFile } from '../../model/source.ts'
import type { Claims } from '../fields/stated.ts'
import type { FormatResult } from '../format.ts'
import type { ColumnField } from './columns.ts'
import { claimsIn } from './table.ts'
import type { TableRow } from './table-row.ts'

/**
 * A list of addresses without texts, as Pocket, Instapaper, Raindrop, Pinboard and Karakeep give it: never articles. What
 * it says of a page joins the page that is kept in the folder. Null where rows have no addresses.
 */
export function linkList(
  file: Pick<OpenedFile, 'path'>,
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
  diagnostics: readonly Diagnostic[] = [],
): FormatResult | null {
  const entries = rows.flatMap((row) => bookmark(claimsIn(row, columns)))
  if (entries.length === 0 || entries.length * 2 < rows.length) return null
  return { ...linksOnly(file.path, entries.length, diagnostics), entries }
}

/** An address with what its reader noted; null where there is no address. */
export function bookmark({ url, title, added, topics, date }: Claims): MetadataEntry[] {
  if (!url) return []
  // Those services call the time of saving "time" and "date": it is no day of publication.
  return [
    {
      address: url,
      files: [],
      curated: false,
      claims: { title, added: added ?? date, topics },
      origin: 'the list of links',
    },
  ]
}

/** The finding on a list of links. */
export function linksOnly(
  path: string,
  count: number,
  diagnostics: readonly Diagnostic[] = [],
): FormatResult {
  return {
    documents: [],
    diagnostics: [
      ...diagnostics,
      {
        severity: 'info',
        rule: 'links/only',
        message: `This is a list of ${count} ${count === 1 ? 'link' : 'links'} without their texts: no articles`,
        path,
        line: null,
        column: null,
        hint: 'Save the pages themselves, e.g. with SingleFile, and put them into the folder.',
      },
    ],
  }
}
