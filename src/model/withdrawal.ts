import type { Day } from './article.ts'

/** Something that the owner took out of the archive: an entry of `authority/withdrawn.yml`, checked. */
export interface Withdrawal {
  readonly kind: 'article' | 'person' | 'address'
  /** Of an article: its id in the archive. */
  readonly id: string | null
  /**
   * Of an article: what it was made from, "2014/flood.txt" or "export.docx#A17". Of a person: what the articles were
   * made from that named the person, in which a surname alone means no other.
   */
  readonly sources: readonly string[]
  /** Of an article: the hash of its folded text (`ArticleRecord.textHash`), by which a copy of the file is known. */
  readonly text: string | null
  /** Fingerprints of its sentences (`text/marks.ts`), by which they are found in what a build wrote. */
  readonly marks: readonly string[]
  /** Of a person: every name that the archive had for them. */
  readonly names: readonly string[]
  /** Where it stood: there a page says that it was withdrawn. */
  readonly addresses: readonly string[]
  readonly day: Day
  readonly because: string
}
