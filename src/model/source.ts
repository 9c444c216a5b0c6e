/** The name of a format of `src/formats/all.ts`: "text", "markdown", "nexis-docx". */
export type SourceFormat = string

/** A file seen in the input folder, before it is opened. */
export interface SourceFile {
  /** Relative to the input folder, `/` between parts. */
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
  /** Path of the owner's overrides for this file (`name.txt.yml`), relative to the input folder. */
  readonly sidecar: string | null
}

/** The owner's overrides for one clipping, unparsed. */
export interface Sidecar {
  readonly path: string
  readonly text: string
}

/** The bytes of a file as found: nothing in them is believed yet. */
export interface OpenedFile {
  /** Relative to the input folder, `/` between parts. */
  readonly path: string
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  readonly bytes: Uint8Array
  /** All of its bytes piece by piece, where the file is too large to be held: `bytes` are its first ones then. */
  readonly pieces?: () => Iterable<Uint8Array>
  /** The owner's overrides. They are applied to the documents after a format has read the file. */
  readonly sidecar: Sidecar | null
  /** Which column of a table holds what, from the settings of the archive. */
  readonly columns?: Readonly<Record<string, string>>
}

/** A file that is text, decoded. */
export interface Source {
  readonly path: string
  /** SHA-256 of the bytes, hex. */
  readonly hash: string
  readonly format: SourceFormat
  /** The encoding it was decoded from, e.g. "utf-8", "windows-1252". */
  readonly encoding: string
  /** Decoded text, line ends as `\n`, NFC, without a BOM. Mojibake is repaired where that is certain. */
  readonly text: string
  /** How many mojibake sequences were repaired. */
  readonly repairs: number
}
