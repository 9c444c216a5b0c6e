import type { PageEvidence } from '../../model/page-evidence.ts'
import type { WeighedBlock } from './article-root.ts'
import type { Element, Parent } from './tree.ts'

/**
 * Compare with the text that the page states for machines: where most of it agrees, it settles doubts about single
 * blocks. A paragraph beside others that it holds stays, as the stated text may be cut short or an older version.
 */
export function withKnownText(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  known: string,
): readonly PageEvidence[] {
  const grams = new Set(gramsOf(known))
  if (grams.size < 60) return judged
  const shares = blocks.map(({ text }) => {
    const own = gramsOf(text)
    return own.length < 4 ? null : own.filter((gram) => grams.has(gram)).length / own.length
  })
  let agreed = 0
  let all = 0
  const beside = new Set<Parent | null>()
  for (const [index, { prose, element }] of blocks.entries()) {
    if ((judged[index]?.weight ?? 0) <= 0 || prose <= 0) continue
    all += prose
    if ((shares[index] ?? 0) <= 0.6) continue
    agreed += prose
    beside.add(holderOf(element))
  }
  if (agreed < 0.8 * all || all === 0) return judged
  return judged.map((evidence, index) => {
    const block = blocks[index]
    const share = shares[index]
    if (!block || share === null || share === undefined) return evidence
    if (evidence.weight > 0 && share < 0.1 && block.prose > 0 && !beside.has(holderOf(block.element)))
      return { ...evidence, weight: -2, reason: 'not-in-text' }
    if (evidence.weight < 0 && share > 0.9 && block.prose > 80 && evidence.role === null)
      return { ...evidence, weight: 2, reason: null }
    return evidence
  })
}

/** What a paragraph stands in. */
function holderOf(element: Element): Parent | null {
  return element.tagName === 'p' ? element.parentNode : element
}

function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`)
}
