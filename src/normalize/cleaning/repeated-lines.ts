import { aboutAuthor, type FurnitureRule, photoCredit } from './furniture/rule.ts'
import { type Place, withEnd } from './place.ts'
import type { Scored } from './score.ts'

/**
 * The places of a pasted page without the labels that its program sets between paragraphs, time and again, in whatever
 * language: lines that stand twice in a row somewhere on the page, or often, here and there beside what pages say around
 * articles. A heading of the text may stand again in a list of contents, and a name in each part of an interview.
 */
export function withoutRepeatedLines(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const labels = labelsOf(scored)
  if (labels.size === 0) return [...path]
  return withEnd(
    path.map((place, index) =>
      place === 'article' && labels.has(scored[index]?.block.key ?? '') ? 'between' : place,
    ),
  )
}

/** The keys of these lines. */
function labelsOf(scored: readonly Scored[]): Set<string> {
  const labels = new Set<string>()
  const beside = new Map<string, number>()
  for (const [index, { block }] of scored.entries()) {
    const isLine =
      !block.ended && block.copies > 1 && block.words <= longestLabel && /\p{L}{2}$/u.test(block.text)
    if (!isLine || block.page) continue
    if (scored[index + 1]?.block.key === block.key) labels.add(block.key)
    const isBeside = isFurniture(scored[index - 1]?.rule) || isFurniture(scored[index + 1]?.rule)
    if (isBeside) beside.set(block.key, (beside.get(block.key) ?? 0) + 1)
    if (
      block.copies >= leastCopies &&
      block.words <= longestOften &&
      (beside.get(block.key) ?? 0) >= leastBeside
    )
      labels.add(block.key)
  }
  return labels
}

/** In words. */
const longestLabel = 12
const longestOften = 6
const leastCopies = 4
const leastBeside = 2

/** A picture has its credit in the midst of a text. */
function isFurniture(rule: FurnitureRule | null | undefined): boolean {
  return rule != null && rule !== photoCredit && rule !== aboutAuthor
}
