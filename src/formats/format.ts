import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Sidecar } from '../model/source.ts'

/**
 * A kind of file that people keep news in. One format is one file of this folder and one line in `registry.ts`.
 * A format is pure: it gets bytes and gives documents; packages that are large are imported inside of `read`.
 */
export interface Format {
  /** For messages and counts: "nexis-docx". */
  readonly name: string
  /** Endings of file names in lower case, e.g. ".html". */
  readonly endings: readonly string[]
  /** Whether a file with such a name is of this format, from its first bytes. Cheap and total: never throws. */
  recognize(head: FileHead): boolean
  /** All articles of the file. Content never makes it throw: what cannot be read is a diagnostic. */
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

export interface OpenedFile {
  readonly path: string
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  readonly bytes: Uint8Array
  readonly sidecar: Sidecar | null
}

export interface FormatResult {
  readonly documents: readonly Document[]
  /** Of the file as a whole; those of an article are in its document. */
  readonly diagnostics: readonly Diagnostic[]
}
