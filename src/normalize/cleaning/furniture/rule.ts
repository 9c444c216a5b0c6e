/**
 * What pages say around an article. A rule is evidence, not a verdict: its weight is added to the score of a block,
 * and the shape of the block and of its neighbours decide together.
 *
 * Phrases are compared without case and marks. "…" in a phrase stands for a few words. Where one phrase is not
 * enough, a pattern is; it is tried only on blocks that hold one of its words.
 */
export interface FurnitureRule {
  /** Why a block was left out, for the reader. */
  readonly reason: string
  /** Added to the score of a block; prose of 40 words has about 4. */
  readonly weight: number
  /** Longer blocks are prose that happens to say this. */
  readonly maxWords: number
  /** It speaks of labels and links: a whole sentence that happens to say this is spared. */
  readonly labels?: true
  /** Said at the foot of an article; above further text it says nothing. */
  readonly foot?: true
  /** After a block like this the article is over: as a rule ("Related"), or nearly always ("Leave a comment"). */
  readonly tail?: 'weak' | 'strong'
  /** The whole block. */
  readonly lines?: readonly string[]
  /** Its beginning. */
  readonly starts?: readonly string[]
  /** Anywhere in it. */
  readonly holds?: readonly string[]
  readonly patterns?: readonly FurniturePattern[]
}

export interface FurniturePattern {
  /** Lower-case words, divided by spaces, one of which a block must hold; "" for any block. */
  readonly words: string
  readonly pattern: RegExp
}
