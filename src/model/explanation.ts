import type { DroppedBlock } from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { OwnerWord } from './document.ts'
import type { Basis } from './evidence.ts'

/** How each field of one clipping was settled, for its owner. Plain data: the command prints it or gives it as JSON. */
export interface Explanation {
  /** Relative to the input folder. */
  readonly path: string
  /** Which article of the file, where it holds several. */
  readonly part: string | null
  /** The name of the format that read it. */
  readonly format: string
  /** Null where the file is no text. */
  readonly encoding: string | null
  readonly lines: number | null
  readonly words: number
  /** How many other clippings its blocks were compared with; null where it was read alone. */
  readonly others: number | null
  readonly fields: readonly ExplainedField[]
  readonly people: readonly ExplainedPerson[]
  /** Blocks that were left out of the article. */
  readonly dropped: readonly ExplainedCut[]
  /** What the owner says of the text and the names in the sidecar; absent where there is nothing. */
  readonly owner?: OwnerWord
  readonly diagnostics: readonly Diagnostic[]
}

export interface ExplainedField {
  /** As it is stated: "date". */
  readonly name: string
  /** For the reader: "Date". */
  readonly label: string
  /** Each value that it has, as text; none where it is unknown. */
  readonly values: readonly ExplainedValue[]
  /** Claims that came with the file and were not taken. */
  readonly passed: readonly Clue[]
  /** What the owner can do to set it. */
  readonly change: string
}

export interface ExplainedValue {
  readonly value: string
  readonly basis: Basis | null
  /** What decided, where that has a name: "weighing". */
  readonly rule: string | null
  readonly clues: readonly Clue[]
}

/** A clue and the 1-based line of the file where it stands, where that can be told. */
export interface Clue {
  readonly text: string
  readonly line: number | null
  readonly says: string
}

export interface ExplainedPerson {
  readonly name: string
  readonly mentions: number
  readonly surfaces: readonly string[]
  /** Lines with a mention, in order, each once. */
  readonly lines: readonly number[]
  readonly offices: readonly string[]
  /** Names of those it may be instead. */
  readonly ambiguous: readonly string[]
}

export type ExplainedCut = DroppedBlock
