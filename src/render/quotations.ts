import { groupBy } from '../lib/grouping.ts'
import type { Entry } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'

/** A quotation of one person, and where it is reported, in the order of the articles. */
export interface Quotation {
  readonly text: string
  readonly speaker: string
  /** Every place: an article, and which of all its quotations it is, from 0. */
  readonly places: readonly (readonly [entry: Entry, at: number])[]
}

/**
 * The quotations of articles by the id of their speaker; the same words of one person in several articles are one.
 * In the order of the articles that have them first.
 */
export function quotationsIn(entries: readonly Entry[], speaker: string | null = null): Quotation[] {
  const found = entries.flatMap((entry) =>
    (entry.quotes ?? []).flatMap(({ text, speaker: key, at }) => {
      const id = entry.personIds[key]
      return id === undefined || (speaker !== null && id !== speaker) ? [] : [{ text, id, entry, at }]
    }),
  )
  const groups = groupBy(found, ({ text, id }) => `${id} ${foldText(text) || text}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const places = group.map(({ entry, at }) => [entry, at] as const)
    return [{ text: first.text, speaker: first.id, places }]
  })
}
