import type { CutReason } from './cut.ts'

/** What the markup of a saved page says of a block. It is evidence for the cleaner, which weighs it with the words. */
export interface PageEvidence {
  /** Log odds that the block is running text of the article: above 0 for, below against. */
  readonly weight: number
  /** What it is, where the markup says so. */
  readonly role: 'headline' | 'standfirst' | 'byline' | 'date' | 'caption' | null
  /** The part of the page that it stands in: "related-stories"; null inside the article. */
  readonly reason: CutReason | null
  /** The name in the line that the markup sets apart as its writer's. */
  readonly writer?: string
}

declare module 'mdast' {
  interface Data {
    page?: PageEvidence
  }
}
