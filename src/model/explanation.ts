import type { DroppedBlock, NamedThing } from './article.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { OwnerWord } from './document.ts'
import type { Basis, Evidence } from './evidence.ts'

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
  /** What its story does for its date; absent where the clipping was read alone. */
  readonly story?: ExplainedStory
  readonly people: readonly ExplainedPerson[]
  /** Full names that the text shows to be no people's, as names are compared; absent where there are none. */
  readonly things?: readonly NamedThing[]
  /** Blocks that were left out of the article. */
  readonly dropped: readonly ExplainedCut[]
  /** What the owner says of the text and the names in the sidecar; absent where there is nothing. */
  readonly owner?: OwnerWord
  readonly diagnostics: readonly Diagnostic[]
}

/** The fields that are explained, in the order in which they are shown. */
export const explainedFields = [
  'title',
  'standfirst',
  'date',
  'updated',
  'added',
  'outlet',
  'agency',
  'authors',
  'section',
  'printPage',
  'language',
  'url',
  'topics',
  'places',
  'story',
] as const
export type ExplainedFieldName = (typeof explainedFields)[number]

export interface ExplainedField {
  /** As it is stated: "date". */
  readonly name: ExplainedFieldName
  /** Each value that it has; none where it is unknown. */
  readonly values: readonly ExplainedValue[]
  /** Claims that came with the file and were not taken. */
  readonly passed: readonly Clue[]
  /** The end of a wide date at which a clue would narrow it most; absent for other fields, and where none is wide. */
  readonly narrowing?: Narrowing
}

export interface ExplainedStory {
  /**
   * Whether the archive was read with this cache, as it is now; else it is not known what its story lends, or what it lent
   * before something changed.
   */
  readonly state: 'read' | 'changed' | 'unread'
  /** The date as the archive has it, with the articles that lent it; null where the story lends none. */
  readonly date: ExplainedValue | null
}

export interface Narrowing {
  readonly end: 'earliest' | 'latest'
  /** Where that end is now. */
  readonly day: string
}

export interface ExplainedValue {
  /** As it is stated: a name, a day in EDTF, the label of a topic. */
  readonly value: string
  readonly basis: Basis | null
  /** What decided, where that has a name: "weighing". */
  readonly rule: string | null
  readonly clues: readonly Clue[]
  /** Of a date. */
  readonly days?: { readonly earliest: string | null; readonly latest: string | null }
  /** Of an author who did not write it: "photographer". */
  readonly role?: string
  /** Of a topic. */
  readonly topic?: { readonly id: string; readonly score: number }
}

/** A clue and the 1-based line of the file where it stands, where that can be told. */
export interface Clue extends Pick<Evidence, 'rule' | 'facts'> {
  readonly text: string
  readonly line: number | null
  /** How often it stands there, where many clues are alike and this one stands for them. */
  readonly times?: number
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
