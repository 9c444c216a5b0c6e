import type { Stated } from '../model/document.ts'
import type { Evidence } from '../model/evidence.ts'

/** The clue to a value that was stated: how it was written, and where. */
export function statedBy(text: string, { origin }: Pick<Stated<unknown>, 'origin'>): Evidence {
  return { text, start: null, end: null, rule: 'stated-by', facts: { origin } }
}
