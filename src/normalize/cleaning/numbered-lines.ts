import type { Place } from './place.ts'
import type { Scored } from './score.ts'

/**
 * The places of a pasted page with all headings that its text counts ("1. Hear the band", "2. Swap a plant", …) where most of three and
 * more are text: the first stands right below buttons and would go with them. A list of what is most read has no text between its lines.
 */
export function withNumberedHeadings(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const counted: number[] = []
  for (const [index, { block, rule, prose }] of scored.entries()) {
    const number = rule || prose || block.ended ? undefined : /^(\d{1,2})[.)]\s\p{L}/u.exec(block.text)?.[1]
    if (number !== undefined && Number(number) === counted.length + 1) counted.push(index)
  }
  const isText = (index: number): boolean => path[index] === 'article'
  // Each has its own text below.
  const areHeadings = counted.every((index) => !counted.includes(index + 1) && isText(index + 1))
  if (counted.length < least || !areHeadings || counted.filter(isText).length * 2 <= counted.length)
    return [...path]
  return path.map((place, index) => (counted.includes(index) ? 'article' : place))
}

const least = 3
