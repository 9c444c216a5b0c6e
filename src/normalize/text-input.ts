import type { NormalizeContext } from '../model/context.ts'
import type { Document } from '../model/document.ts'

/** What every reader of a cleaned article may look at. */
export interface TextInput {
  readonly document: Document
  readonly context: NormalizeContext
  readonly title: string
  readonly standfirst: string | null
  /** The clean text. */
  readonly text: string
  readonly language: string
}
