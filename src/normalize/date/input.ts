import type { Dateline, DroppedBlock, OutletName } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import type { Document } from '../../model/document.ts'

/** All that dating may look at. `text` is the clean text; `dropped` holds printed date lines and copyright lines. */
export interface DateInput {
  readonly document: Document
  readonly context: NormalizeContext
  readonly title: string
  readonly standfirst: string | null
  readonly text: string
  readonly language: string
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  readonly dateline: Dateline | null
  readonly dropped: readonly DroppedBlock[]
}
