/** How we know a value, in order of trust. */
export type Basis = 'user' | 'stated' | 'text' | 'inferred'

/**
 * A clue. `text` is quoted from the clipping; `start` and `end` are offsets into the clean text (UTF-16 code
 * units) where the clue stands there, else null.
 */
export interface Evidence {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  /** Which rule read the clue, e.g. "office-held": names its sentence in `knowledge/languages/xx/evidence.yml`. */
  readonly rule: string
  /** What the rule found, by name: { holder: "Ada Lovat", office: "Mayor", from: "1937-05-01" }. Days are ISO 8601. */
  readonly facts?: Facts
}

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A value, how we know it, and the clues. */
export interface Known<T> {
  readonly value: T
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}
