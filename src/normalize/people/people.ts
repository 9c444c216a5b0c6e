import type { ArticlePerson, Author } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import type { Document } from '../../model/document.ts'

export interface PeopleInput {
  readonly document: Document
  readonly context: NormalizeContext
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly language: string
  readonly authors: readonly Author[]
}

/** The people named in one article, most mentioned first, then by first mention. */
export function recognizePeople(_input: PeopleInput): ArticlePerson[] {
  return []
}
