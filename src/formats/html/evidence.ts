import type { PageEvidence } from '../../model/page-evidence.ts'
import { findRoot, foreign, type WeighedBlock, weighBlocks } from './article-root.ts'
import type { PageBlock } from './blocks.ts'
import { type Part, partsOf } from './parts.ts'
import { attribute, type Element } from './tree.ts'

/**
 * What the markup says of each block of a page: whether it is text of the article, what it is in its head, and of
 * which part of the page it is otherwise. `known` is the text of the article as the page states it for machines: it
 * is a check of the result. Set on the nodes.
 */
export function markEvidence(blocks: readonly PageBlock[], known: string | null): void {
  const weighed = weighBlocks(blocks)
  let judged = judge(weighed, true)
  const kept = massOf(weighed, judged)
  if (kept < enough) {
    // Names of markup can mislead: look again without them, and believe it where it finds far more.
    const again = judge(weighed, false)
    if (massOf(weighed, again) > 2 * kept) judged = again
  }
  const checked = known === null ? judged : withKnownText(weighed, judged, known)
  for (const [index, block] of weighed.entries()) {
    const evidence = checked[index]
    if (evidence) block.node.data = { ...block.node.data, page: evidence }
  }
}

/** Readability's limit for a second try, in characters. */
const enough = 500

function massOf(blocks: readonly WeighedBlock[], judged: readonly PageEvidence[]): number {
  return blocks.reduce((sum, block, index) => sum + ((judged[index]?.weight ?? 0) > 0 ? block.prose : 0), 0)
}

function judge(blocks: readonly WeighedBlock[], hints: boolean): PageEvidence[] {
  const root = findRoot(blocks, hints)
  const roots = root ? [root, ...continuations(blocks, root, hints)] : []
  const inside = blocks.map(({ ancestors }) => roots.find((element) => ancestors.includes(element)) ?? null)
  return blocks.map((block, index) => {
    const holder = inside[index] ?? null
    return holder ? judgeInside(block, holder, hints) : judgeOutside(block)
  })
}

/** Elements beside the root that go on with it: pages divide articles by advertisements and boxes. */
function continuations(blocks: readonly WeighedBlock[], root: Element, hints: boolean): Element[] {
  const parent = root.parentNode
  if (!parent || !('tagName' in parent) || parent.tagName === 'html') return []
  const sums = new Map<Element, { mass: number; count: number; ended: number }>()
  for (const { ancestors, prose, density } of blocks) {
    const at = ancestors.indexOf(parent)
    const branch = at > 0 ? ancestors[at - 1] : undefined
    if (!branch || branch === root) continue
    const sum = sums.get(branch) ?? { mass: 0, count: 0, ended: 0 }
    sum.count++
    if (density < 0.3 && prose >= 60) {
      sum.mass += prose
      sum.ended++
    }
    sums.set(branch, sum)
  }
  return [...sums].flatMap(([branch, { mass, count, ended }]) => {
    if (hints && isForeign(branch)) return []
    const alike = branch.tagName === root.tagName && attribute(branch, 'class') === attribute(root, 'class')
    const paragraph = branch.tagName === 'p' && mass >= 80
    const text = mass >= 300 && ended * 2 > count && branch.tagName !== 'article'
    return (alike && mass > 0 && ended * 2 >= count) || paragraph || text ? [branch] : []
  })
}

function isForeign(element: Element): boolean {
  if (/^(?:aside|nav|footer|form)$/.test(element.tagName)) return true
  for (const part of partsOf(element))
    if (foreign.has(part) || part === 'author' || part === 'caption') return true
  return false
}

const reasons: Partial<Record<Part, string>> = {
  navigation: 'navigation',
  related: 'related stories',
  share: 'share row',
  newsletter: 'newsletter',
  comments: 'comments',
  consent: 'cookie notice',
  advertisement: 'advertisement',
  tags: 'tags',
  hidden: 'hidden on the page',
  player: 'player',
  caption: 'photo caption',
  author: 'about the author',
}

function judgeInside(block: WeighedBlock, root: Element, hints: boolean): PageEvidence {
  const { ancestors, density, text, node } = block
  const end = ancestors.indexOf(root)
  const between = ancestors.slice(0, end)
  const against = (reason: string, weight = -4): PageEvidence => ({ weight, role: roleOf(block), reason })
  let list = false
  for (const element of between) {
    const name = element.tagName
    if (name === 'figcaption') return { weight: -4, role: 'caption', reason: 'photo caption' }
    if (name === 'nav') return against('navigation')
    if (name === 'footer') return against('footer', -3)
    if (name === 'form') return against('form')
    if (name === 'li') list = true
    if (!hints) continue
    if (name === 'aside') return against('box beside the text', -3)
    const parts = partsOf(element)
    if (parts.size === 0) continue
    if (parts.has('caption')) return { weight: -4, role: 'caption', reason: 'photo caption' }
    for (const part of parts)
      if ((foreign.has(part) || part === 'author') && !(part === 'related' && block.prose > 400))
        return against(reasons[part] ?? 'furniture')
    if (parts.has('byline') && text.length < 200) return { weight: -3, role: 'byline', reason: 'byline' }
    if (parts.has('date') && text.length < 120) return { weight: -3, role: 'date', reason: 'date line' }
  }
  const role = roleOf(block)
  if (role === 'headline') return { weight: -1, role, reason: null }
  // A line that is one link leads to another story; so does a list of such lines.
  if (density > 0.9 && node.type !== 'heading')
    return against(list ? 'list of links' : 'link', list ? -3 : -3)
  if (density > 0.6 && text.length < 200) return against('links', -2)
  return { weight: 3, role, reason: null }
}

function judgeOutside(block: WeighedBlock): PageEvidence {
  const role = roleOf(block)
  for (const element of block.ancestors) {
    const name = element.tagName
    if (name === 'figcaption') return { weight: -5, role: 'caption', reason: 'photo caption' }
    if (name === 'nav') return { weight: -5, role, reason: 'navigation' }
    if (name === 'body') break
    for (const part of partsOf(element)) {
      const reason = reasons[part]
      if (reason) return { weight: -5, role: part === 'caption' ? 'caption' : role, reason }
    }
    if (name === 'footer') return { weight: -5, role, reason: 'footer' }
  }
  return { weight: -5, role, reason: null }
}

function roleOf({ ancestors, text, node }: WeighedBlock): PageEvidence['role'] {
  if (node.type === 'heading' && node.depth === 1) return 'headline'
  for (const element of ancestors.slice(0, 3)) {
    const prop = attribute(element, 'itemprop')
    if (/^headline$/.test(prop)) return 'headline'
    if (element.tagName === 'time' && text.length < 80) return 'date'
    const parts = partsOf(element)
    if (parts.has('standfirst') && !parts.has('related') && text.length > 30 && text.length < 600)
      return 'standfirst'
    if (parts.has('byline') && text.length < 150) return 'byline'
    if (parts.has('date') && text.length < 80) return 'date'
  }
  return null
}

/** Compare with the text that the page states: where most of it agrees, it settles doubts about single blocks. */
function withKnownText(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  known: string,
): readonly PageEvidence[] {
  const words = new Set(gramsOf(known))
  if (words.size < 60) return judged
  const shares = blocks.map(({ text }) => {
    const own = gramsOf(text)
    return own.length < 4 ? null : own.filter((gram) => words.has(gram)).length / own.length
  })
  let agreed = 0
  let all = 0
  for (const [index, block] of blocks.entries())
    if ((judged[index]?.weight ?? 0) > 0 && block.prose > 0) {
      all += block.prose
      if ((shares[index] ?? 0) > 0.6) agreed += block.prose
    }
  if (agreed < 0.8 * all || all === 0) return judged
  return judged.map((evidence, index) => {
    const share = shares[index]
    if (share === null || share === undefined) return evidence
    const prose = blocks[index]?.prose ?? 0
    if (evidence.weight > 0 && share < 0.1 && prose > 0)
      return { ...evidence, weight: -2, reason: 'not in the stated text' }
    if (evidence.weight < 0 && share > 0.9 && prose > 80 && evidence.role === null)
      return { ...evidence, weight: 2, reason: null }
    return evidence
  })
}

function gramsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`)
}
