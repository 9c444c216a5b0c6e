export type SourceFormat = 'text' | 'markdown' | 'html'

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

/** A file as found: nothing in it is believed yet. */
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
  readonly sidecar: Sidecar | null
}
