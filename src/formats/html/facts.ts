import type { PageEvidence } from '../../model/page-evidence.ts'
import { isReachable, labelledValue } from '../../text/label-line.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import type { WeighedBlock } from './article-root.ts'

/**
 * The lines of facts of an article, by index: "Referee: I. Roe / Attendance: 4,312" as paragraphs of a page below its first
 * paragraph. At least two such lines, one below the other, have labels that are no field of an article, and each a label of
 * its own: "Author: …", "Tags: …" and "Read also: … / Read also: …" are the page's.
 *
 * @param first the first block of running text
 */
export function factLines(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  first: number,
): ReadonlySet<number> {
  const facts = new Set<number>()
  for (let start = Math.max(0, first) + 1; first >= 0 && start < blocks.length; start++) {
    const labels = new Set<string>()
    const own: number[] = []
    let index = start
    for (; index < blocks.length; index++) {
      const found = labelsAt(blocks, judged, index)
      if (found.length === 0 || found.some((label) => labels.has(label))) break
      for (const label of found) {
        labels.add(label)
        if (fieldOfKey(label) === null) own.push(index)
      }
    }
    if (own.length >= leastFacts) for (let at = own[0] ?? 0; at <= (own.at(-1) ?? -1); at++) facts.add(at)
    start = Math.max(start, index - 1)
  }
  return facts
}

const leastFacts = 2

/** The labels of a paragraph of which each line is a fact; none for any other block. */
function labelsAt(blocks: readonly WeighedBlock[], judged: readonly PageEvidence[], index: number): string[] {
  const block = blocks[index]
  const evidence = judged[index]
  if (block?.node.type !== 'paragraph' || block.text.length > longest || block.density > mostLinked) return []
  if (!evidence || evidence.weight <= 0 || evidence.role !== null) return []
  const found = block.text.split('\n').map(labelledValue)
  return found.every((line) => line?.value && !isReachable(line.value))
    ? found.flatMap((line) => line?.label ?? [])
    : []
}

/** Of its characters. */
const mostLinked = 0.5
/** In characters; the facts of a match take some lines. */
const longest = 2_000
