import type { Dateline, DroppedBlock, OutletName } from '../../model/article.ts'
import type { TextInput } from '../text-input.ts'

/** All that dating may look at. `dropped` holds printed date lines and copyright lines. */
export interface DateInput extends TextInput {
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  readonly dateline: Dateline | null
  readonly dropped: readonly DroppedBlock[]
}
