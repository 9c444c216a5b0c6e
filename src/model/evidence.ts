/** How we know a value, in order of trust. */
export type Basis = 'user' | 'stated' | 'text' | 'inferred'

/**
 * A clue. `text` is quoted from the clipping; `start` and `end` are offsets into the clean text (UTF-16 code
 * units) where the clue stands there, else null. `says` is a short sentence for the reader: what it tells us.
 */
export interface Evidence {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  readonly says: string
}

/** A value, how we know it, and the clues. */
export interface Known<T> {
  readonly value: T
  readonly basis: Basis
  readonly evidence: readonly Evidence[]
}
