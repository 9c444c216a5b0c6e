import type { StatedFields } from './document.ts'
import type { Origin } from './origin.ts'

/** What a file says of an article, by field; absent and blank values are no claims. */
export type Claims = {
  readonly [Name in keyof StatedFields]?: StatedFields[Name][number]['value'] | null | undefined
}

/** What one file says of another, or of a page that may be kept in the folder: a line of a library's list, a bookmark. */
export interface MetadataEntry {
  /** Where the page stood; null where the entry has no address. */
  readonly address: string | null
  /** Files that it is about, relative to the folder of the list; a name alone may lie in any folder. */
  readonly files: readonly string[]
  /** Somebody wrote it with care: it counts more than what the page says of itself. A bookmark counts less. */
  readonly curated: boolean
  readonly claims: Claims
  /** Its row in a table, as a spreadsheet counts. */
  readonly row?: number
  /** Where it stood, for the reader: "the list", "the library". */
  readonly origin: Origin
}
