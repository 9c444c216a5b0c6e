import type { Place } from './place.ts'
import { isParagraph, type Scored } from './score.ts'

/**
 * The places of a pasted page without the stories that it offers below the last paragraph: headlines, each with a sentence of
 * its own. An article of such parts has them from its beginning, so that there is no text of paragraphs above them.
 */
export function withoutTeaserPairs(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const held = scored.flatMap((item, index) =>
    path[index] === 'article' && item.block.words > 0 && !item.rule ? [{ item, index }] : [],
  )
  const { start, pairs } = pairsBelow(held.map(({ item }) => item))
  if (pairs < leastPairs || !isText(held.slice(0, start).map(({ item }) => item))) return [...path]
  const first = held[start]?.index ?? path.length
  return path.map((place, index) => (index >= first ? 'after' : place))
}

const leastPairs = 2

/** Where the last lines begin of which each is a headline, a label or the one sentence below a headline. */
function pairsBelow(items: readonly Scored[]): { start: number; pairs: number } {
  let [start, pairs] = [items.length, 0]
  let isBelow = false
  for (let index = items.length - 1; index >= 0; index--) {
    const { block } = items[index] as Scored
    if (block.kind !== 'paragraph' && block.kind !== 'heading') break
    if (isBlurb(items[index] as Scored)) {
      if (isBelow) break
      isBelow = true
    } else if (!block.ended && block.words >= shortestHeadline && block.words <= longestHeadline) {
      if (isBelow) pairs++
      start = index
      isBelow = false
    } else if (isBelow || block.words > longestLabel) break
  }
  return { start, pairs }
}

function isBlurb({ block }: Scored): boolean {
  return block.ended && block.words >= shortestBlurb && block.words <= longestBlurb
}

/** In words. */
const shortestHeadline = 4
const longestHeadline = 22
const shortestBlurb = 6
const longestBlurb = 45
const longestLabel = 4

/** Paragraphs, of which some stand right below one another. */
function isText(items: readonly Scored[]): boolean {
  const areParagraphs = items.map(isParagraph)
  const below = areParagraphs.filter((is, index) => is && areParagraphs[index - 1])
  return areParagraphs.filter(Boolean).length >= leastParagraphs && below.length >= leastBelow
}

const leastParagraphs = 4
const leastBelow = 2
