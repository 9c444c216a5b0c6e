import type { ArticleRecord, Version } from '../model/archive.ts'

/** What `leadersOf` reads. Lists go with `records`, which are in the order of the timeline. */
export interface Repeats {
  readonly records: readonly ArticleRecord[]
  readonly duplicates: readonly (string | null)[]
  readonly versions: readonly (Version | null)[]
}

/**
 * For each record the id of the article that leads the versions of its text: the fullest one that it repeats, is cut from
 * or was replaced by, through all steps; its own id where there is none. Articles with one leader count once.
 */
export function leadersOf({ records, duplicates, versions }: Repeats): readonly string[] {
  const places = new Map(records.map(({ id }, index) => [id, index]))
  const next = records.map((_, index) => places.get(duplicates[index] ?? versions[index]?.id ?? '') ?? null)
  const wordsOf = (index: number): number => records[index]?.words ?? 0
  return records.map((_, index) => {
    const path = [index]
    for (let at = next[index] ?? null; at !== null; at = next[at] ?? null) {
      const met = path.indexOf(at)
      path.push(at)
      // Two texts that each repeat the other: the fuller one leads, then the first in time.
      if (met >= 0) {
        const ring = path.slice(met).sort((a, b) => wordsOf(b) - wordsOf(a) || a - b)
        return records[ring[0] ?? index]?.id ?? ''
      }
    }
    return records[path.at(-1) ?? index]?.id ?? ''
  })
}
