import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { MetadataEntry } from '../model/metadata.ts'
import type { OpenedFile, Source } from '../model/source.ts'

export type { OpenedFile } from '../model/source.ts'

/**
 * A kind of file that people keep news in. One format is one file of this folder and one line in `all.ts`.
 *
 * A format is pure: it gets bytes and gives documents. The file with the `Format` is loaded by every command, as its
 * endings are needed to list a folder: parsers and packages are imported inside of `reader`.
 */
export interface Format {
  /** For messages and counts: "nexis-docx". */
  readonly name: string
  /** Endings of file names in lower case, e.g. ".html". */
  readonly endings: readonly string[]
  /** The most bytes that a file of this format may have, where that is less than what is opened at all. */
  readonly largest?: number
  /** It takes what no other format knows better, and is asked after all that look closely. */
  readonly isGeneral?: boolean
  /** Whether a file with such a name is of this format, from its first bytes. Cheap and total: never throws. */
  recognize(head: FileHead): boolean
  /** Loads what reads such files. */
  reader(): Promise<Reader>
}

/**
 * All articles of a file. Content never makes it throw: what cannot be read is a diagnostic. It waits for nothing where it
 * can do without: work that waits cannot be stopped when it does not end.
 */
export type Reader = (file: OpenedFile, inner: InnerFiles) => FormatResult | Promise<FormatResult>

/** Reads files that lie in another one, as if they lay in the folder. */
export interface InnerFiles {
  /** Whether a file with this name may be read. */
  isRead(name: string): boolean
  /** One that no format knows gives its diagnostic. */
  read(file: OpenedFile): Promise<FormatResult>
}

export interface FileHead {
  /** Path relative to the input folder. */
  readonly path: string
  /** The first 64 KiB at most. */
  readonly bytes: Uint8Array
  /** The same decoded by BOM or as UTF-8, for looking at. */
  readonly text: string
}

export interface FormatResult {
  readonly documents: readonly Document[]
  /** What the file says of other files and pages of the folder. */
  readonly entries?: readonly MetadataEntry[]
  /** Of the file as a whole; those of an article are in its document. */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The text of the file where it is one that the lines of documents count, e.g. of a text or HTML file: clues are
   * looked up in it. Absent where it is not.
   */
  readonly decoded?: Pick<Source, 'encoding' | 'text'>
}
