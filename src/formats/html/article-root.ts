import type { PageBlock } from './blocks.ts'
import { type Part, partsOf } from './parts.ts'
import { attribute, type Element, isElement, type Parent } from './tree.ts'

/** A block with how much running text it is, in characters, and the parts of the page that it stands in. */
export interface WeighedBlock extends PageBlock {
  readonly prose: number
  /** Share of its characters that stand in links. */
  readonly density: number
  /** From the innermost element to the root of the page. */
  readonly ancestors: readonly Element[]
}

/** Parts that hold no article, whatever text they hold. */
export const foreign: ReadonlySet<Part> = new Set([
  'navigation',
  'related',
  'share',
  'newsletter',
  'comments',
  'consent',
  'advertisement',
  'tags',
  'hidden',
  'player',
])

/** Languages without spaces say in one character what others say in two or three. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu
const sentence = /[.!?…。！？।؟۔:;"”»’)]\s*$/u

export function weighBlocks(blocks: readonly PageBlock[]): WeighedBlock[] {
  return blocks.map((block) => {
    const { text, linked } = block
    const length =
      text.length +
      (/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)
        ? (text.match(dense)?.length ?? 0) * 1.5
        : 0)
    const density = text.length === 0 ? 0 : Math.min(1, linked / text.length)
    return {
      ...block,
      density,
      ancestors: ancestorsOf(block.element),
      prose: proseOf(block, length, density),
    }
  })
}

/** How much running text a block is: its length, less what stands in links; nothing for labels. */
function proseOf({ node, text }: PageBlock, length: number, density: number): number {
  if (node.type === 'heading') return 0
  if (density > 0.5) return 0
  const ended = sentence.test(text)
  if (length < 25 || (length < 80 && !ended)) return 0
  const whole = ended ? 1 : 0.6
  return Math.min(length, 1200) * (1 - density) * whole * (node.type === 'tableRow' ? 0.3 : 1)
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  for (let node: Parent | null = element; node && isElement(node); node = node.parentNode) found.push(node)
  return found
}

interface Candidate {
  readonly element: Element
  readonly depth: number
  score: number
}

/**
 * The element that holds the article: text is passed up, less at each step at which it meets text of other
 * branches, so that the innermost element that holds most of it wins. `hints` says whether the names of the markup
 * count; without them the text alone decides.
 */
export function findRoot(blocks: readonly WeighedBlock[], hints: boolean): Element | null {
  const masses = new Map<Element, number>()
  const own = blocks.map((block) => block.prose * (hints ? trustOf(block.ancestors) : 1))
  for (const [index, { ancestors }] of blocks.entries()) {
    const mass = own[index] ?? 0
    if (mass > 0) for (const element of ancestors) masses.set(element, (masses.get(element) ?? 0) + mass)
  }
  const found = new Map<Element, Candidate>()
  for (const [index, { ancestors }] of blocks.entries()) {
    let mass = own[index] ?? 0
    if (mass <= 0) continue
    // A paragraph that fills its element is no candidate by itself, unless nothing else is there.
    let below = 0
    for (const [up, element] of ancestors.entries()) {
      const total = masses.get(element) ?? 0
      if (up > 0 && total > below * 1.02) mass *= stepUp
      below = total
      const candidate = found.get(element)
      if (candidate) candidate.score += mass
      else found.set(element, { element, depth: ancestors.length - up, score: mass })
    }
  }
  let best: Candidate | null = null
  let top = 0
  for (const candidate of found.values()) {
    const score = candidate.score * (hints ? merit(candidate.element) : 1)
    if (score > top * 1.0001 || (best && score >= top * 0.9999 && candidate.depth > best.depth)) {
      best = candidate
      top = score
    }
  }
  return best?.element ?? null
}

/** What remains of the text of a branch where it meets others. */
const stepUp = 0.82

/** How much the text of a block counts, by the parts that it stands in. */
function trustOf(ancestors: readonly Element[]): number {
  for (const element of ancestors) {
    if (element.tagName === 'body') break
    if (element.tagName === 'aside' || element.tagName === 'nav' || element.tagName === 'footer') return 0.1
    if (element.tagName === 'figcaption') return 0.1
    const parts = partsOf(element)
    if (parts.size === 0) continue
    if (parts.has('body') && !parts.has('comments')) return 1
    for (const part of parts) if (foreign.has(part) && isNarrow(element)) return 0.1
  }
  return 1
}

/** "has-sidebar" on the body says nothing of what is in it. */
function isNarrow(element: Element): boolean {
  return (
    element.tagName !== 'body' &&
    element.tagName !== 'html' &&
    element.tagName !== 'main' &&
    element.tagName !== 'article'
  )
}

/** What names and tags say for an element as the article's. */
function merit(element: Element): number {
  const parts = partsOf(element)
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return 1.8
  let value = element.tagName === 'article' ? 1.15 : element.tagName === 'main' ? 1.02 : 1
  if (parts.has('body')) value *= 1.3
  if (parts.has('comments')) value *= 0.3
  if (parts.has('related') || parts.has('caption') || parts.has('author')) value *= 0.5
  return value
}
