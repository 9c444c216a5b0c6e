import type { ArticleTopic } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import type { Document } from '../../model/document.ts'

export interface TopicInput {
  readonly document: Document
  readonly context: NormalizeContext
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly language: string
}

/** The topics of one article, best first; none where the evidence is too thin. */
export function tagTopics(_input: TopicInput): ArticleTopic[] {
  return []
}
