import { groupBy } from '../lib/grouping.ts'
import type { Entry } from '../model/archive.ts'

/** An article of a list, and the other versions of its text in the same list, which it stands for. */
export interface Folded<T> {
  readonly item: T
  readonly copies: readonly Entry[]
}

/**
 * A list of articles as it is shown and counted: versions of one text are one entry, in the place of the one that leads
 * them, or of the fullest in the list where the leader is not in it. The number of entries is the number of the list.
 */
export function foldCopies<T>(items: readonly T[], entryOf: (item: T) => Entry): readonly Folded<T>[] {
  const texts = groupBy(items, (item) => entryOf(item).leader)
  if (texts.size === items.length) return items.map((item) => ({ item, copies: [] }))
  const folded = new Map<T, readonly Entry[]>()
  for (const versions of texts.values()) {
    const lead = versions.reduce((best, item) => (leads(entryOf(item), entryOf(best)) ? item : best))
    folded.set(lead, versions.filter((item) => item !== lead).map(entryOf))
  }
  return items.flatMap((item) => {
    const copies = folded.get(item)
    return copies ? [{ item, copies }] : []
  })
}

/** Of versions of one text, whether the one stands for them before the other. */
function leads(one: Entry, other: Entry): boolean {
  if (other.id === other.leader) return false
  return one.id === one.leader || one.words > other.words
}

/** How many texts a list of articles holds: the length of `countedOnce`. */
export function countTexts(entries: readonly Entry[]): number {
  return new Set(entries.map(({ leader }) => leader)).size
}

/** The articles that stand for all in a list: what is counted. */
export function countedOnce(entries: readonly Entry[]): readonly Entry[] {
  return foldCopies(entries, (entry) => entry).map(({ item }) => item)
}
