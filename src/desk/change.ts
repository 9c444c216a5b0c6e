/** What one file was and what it becomes; null where there is none. Paths are relative to the input folder. */
export interface FileChange {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** A clipping that was added: its bytes are in no journal, only what they hash to. */
export interface AddedFile {
  readonly path: string
  readonly hash: string
}

/** One decision of the owner: what was written, and all that is needed to take it back. */
export interface Change {
  readonly id: string
  /** For the reader: "Date of “Flood in Arlen” set to 2014-05-02". */
  readonly title: string
  /** The question that it answered, where it did: see `questions.ts`. */
  readonly question: string | null
  readonly files: readonly FileChange[]
  readonly added: readonly AddedFile[]
}
