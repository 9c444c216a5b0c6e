import type { Evidence, Facts } from '../../../model/evidence.ts'
import type { Days } from '../../../weighing/span.ts'
import type { Words } from './words.ts'

/** What one place of the text says of the day of publication. */
export interface Clue {
  /** The row of `knowledge/almanac/reliability.csv` that tells how far this kind of clue can be trusted. */
  readonly kind: string
  /** What it names: the term of an office, the day of an event, a year. */
  readonly days: Days
  /** What it is about ("President of the United States"): clues about one thing supersede each other quietly. */
  readonly subject: string
  /** The holder of the office, where it is about one. */
  readonly person?: string
  readonly evidence: Evidence
}

/**
 * A clue that stands in the words from `first` to `last`, with the rule that tells it to the reader
 * (`knowledge/languages/en/evidence.yml`) and what it found.
 */
export function clueAt(
  words: Words,
  [first, last]: readonly [number, number],
  clue: Omit<Clue, 'evidence'>,
  evidence: { readonly rule: string; readonly facts: Facts },
): Clue {
  const [start, end] = [words.start[first] ?? 0, words.end[last] ?? 0]
  return {
    ...clue,
    evidence: { text: words.text.slice(start, end), start, end, ...evidence },
  }
}
