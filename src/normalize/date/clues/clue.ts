import type { Evidence } from '../../../model/evidence.ts'
import type { Days } from './span.ts'

/**
 * What one place of the text says of the day of publication.
 *
 * A text can hardly name what has not happened yet, but it can well speak of what is long over: therefore the lower
 * end of `days` holds always, and `trust` says how far the rest holds: 3 sure, 2 as a rule, 1 a hint.
 */
export interface Clue {
  readonly days: Days
  readonly trust: 1 | 2 | 3
  /** What it is about ("President of the United States"): clues about one thing supersede each other quietly. */
  readonly subject: string
  /** One at a time holds this office: two of different times contradict each other. */
  readonly alone?: boolean
  /** The holder of the office, where it is about one. */
  readonly person?: string
  readonly evidence: Evidence
}
