import { isReachable, labelledValue } from '../../text/label-line.ts'
import type { Block } from './block.ts'
import type { FurnitureRule } from './furniture/rule.ts'

/**
 * Which blocks are lines of facts that belong to the text: "Director: Ada Roe / Country: Ireland / Length: 104 minutes", the card of a
 * match, a dish, a meeting, a life. Such a run has three lines and more with a label and its value, below a paragraph, and most of them say
 * nothing that pages say around an article; then the others ("Date: …", "Topics: …") are facts, too. Lines that stand in many files
 * of the archive, and ways to reach somebody, make no run.
 *
 * @param isOwn whether a block stands in this article alone
 */
export function factLines(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  isOwn: (block: Block) => boolean,
): Set<number> {
  const facts = new Set<number>()
  let isBelowText = false
  for (let start = 0; start < blocks.length; start++) {
    isBelowText ||= isSentences(blocks[start])
    let end = start
    while (isLabelled(blocks[end])) end++
    if (end - start >= leastLines && isBelowText) {
      const own = rules.slice(start, end).filter((rule, at) => {
        const block = blocks[start + at]
        return rule === null && block !== undefined && isOwn(block)
      }).length
      if (own >= leastOwn && own * 2 >= end - start)
        for (let index = start; index < end; index++) facts.add(index)
    }
    if (end > start) start = end - 1
  }
  return facts
}

const leastLines = 3
const leastOwn = 2

/** A paragraph of running text. */
function isSentences(block: Block | undefined): boolean {
  return block?.ended === true && block.words >= leastWords && (block.page?.weight ?? 1) > 0
}

const leastWords = 12

function isLabelled(block: Block | undefined): boolean {
  if (block === undefined || block.depth > 0 || block.copies > 1 || (block.page?.weight ?? 1) <= 0)
    return false
  const found = labelledValue(block.text)
  return found !== null && found.value !== '' && !isReachable(found.value)
}
