import type { AttributionPatterns } from './attribution.ts'
import type { Quotation } from './quotations.ts'
import type { UnspacedPatterns } from './unspaced-speaker.ts'

export interface Name {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly isSure: boolean
}

/** A text, who is named in it, and the patterns of its language. */
export interface Reading {
  readonly text: string
  /** In the order of the text. */
  readonly names: readonly Name[]
  /** Keys of people → what is known of them. */
  readonly sexes: ReadonlyMap<string, Sex>
  readonly patterns: AttributionPatterns
  readonly unspaced: UnspacedPatterns | null
}

export interface Speaker {
  readonly key: string
  readonly quotation: Quotation
}

/** No sentence is longer, in UTF-16 code units: who is named further away speaks elsewhere. */
export const SENTENCE = 2000

export type Sex = 'male' | 'female'

export interface Clause {
  readonly start: number
  readonly end: number
  /** The quotation that it follows begins a sentence. */
  readonly opens?: boolean
  /** It leads to the quotation; else it follows. */
  readonly leads?: boolean
}

/** The first place behind a match. */
export function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}
