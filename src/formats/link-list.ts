import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import type { FormatResult } from './format.ts'
import { type ColumnField, claimsIn, type TableRow } from './table.ts'

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
  const claims = rows.map((row) => claimsIn(row, columns)).filter(({ url }) => url)
  return claims.length > 0 && claims.length * 2 >= rows.length
    ? linksOnly(file.path, claims.length, diagnostics)
    : null
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
