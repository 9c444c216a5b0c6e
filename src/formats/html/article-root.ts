import type { PageBlock } from './blocks.ts'
import { type Part, partsOf } from './parts.ts'
import { attribute, type Element, isElement, type Parent } from './tree.ts'

/** A block with how much running text it is, in characters, and the elements that it stands in. */
export interface WeighedBlock extends PageBlock {
  readonly prose: number
  /** Share of its characters that stand in links. */
  readonly density: number
  /** From the innermost element to the root of the page. */
  readonly ancestors: readonly Element[]
}

/** Languages without spaces say in one character what others say in two or three. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu
const mayBeDense = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const sentence = /[.!?…。！？।؟۔:;"”»’)]\s*$/u

export function weighBlocks(blocks: readonly PageBlock[]): WeighedBlock[] {
  const chains = new Map<Element, readonly Element[]>()
  return blocks.map((block) => {
    const { text, linked, element } = block
    const ancestors = chains.get(element) ?? ancestorsOf(element)
    chains.set(element, ancestors)
    const length = text.length + (mayBeDense.test(text) ? (text.match(dense)?.length ?? 0) * 1.5 : 0)
    // <a><h3>…</h3><p>…</p></a>: all of it is the link.
    const density = ancestors.some(isLink) ? 1 : Math.min(1, linked / Math.max(1, text.length))
    return { ...block, density, ancestors, prose: proseOf(block, length, density) }
  })
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && /^(?!#|javascript:)/.test(attribute(element, 'href') || '#')
}

/** How much running text a block is: its length, less what stands in links; nothing for labels. */
function proseOf({ node, text }: PageBlock, length: number, density: number): number {
  if (node.type === 'heading' || density > 0.5) return 0
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

/** What the names of a page's markup may say against its parts. */
export interface Hints {
  /** Does this name say that the element is no part of the article? */
  isForeign(element: Element, part: Part): boolean
  /** Does it hold less than most of the text of the page? */
  isSmall(element: Element): boolean
  /** Names of boxes, bylines, captions are believed, too. */
  readonly fine: boolean
}

/** The few names that mislead hardly ever, for pages of which the others leave nothing. */
export function coarseHints(hints: Hints): Hints {
  return {
    ...hints,
    fine: false,
    isForeign: (element, part) => coarse.has(part) && hints.isForeign(element, part),
  }
}

const coarse: ReadonlySet<Part> = new Set(['comments', 'consent', 'newsletter'])

/** Parts that hold no article, whatever text they hold. */
const foreign: ReadonlySet<Part> = new Set([
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

/**
 * Names speak against a part of the page, not against most of it: "has-sidebar" on the body, "story-with-related"
 * around the article say nothing of what is in it.
 */
export function readHints(blocks: readonly WeighedBlock[]): Hints {
  const masses = new Map<Element, number>()
  let all = 0
  for (const { ancestors, prose } of blocks) {
    if (prose <= 0) continue
    all += prose
    for (const element of ancestors) masses.set(element, (masses.get(element) ?? 0) + prose)
  }
  const isSmall = (element: Element): boolean => (masses.get(element) ?? 0) <= mostForeign * all
  return {
    fine: true,
    isSmall,
    isForeign: (element, part) =>
      foreign.has(part) &&
      !/^(?:body|html|main)$/.test(element.tagName) &&
      (masses.get(element) ?? 0) <= (alwaysForeign.has(part) ? 0.9 : mostForeign) * all,
  }
}

/** A short article may have more words around it than in it. */
const alwaysForeign: ReadonlySet<Part> = new Set(['comments', 'consent'])

/** Share of the text of a page that a part named "related" or "sidebar" holds at most. */
const mostForeign = 0.4

interface Candidate {
  readonly element: Element
  readonly depth: number
  score: number
}

/**
 * The element that holds the article: text is passed up, less at each step at which it meets text of other
 * branches, so that the innermost element that holds most of it wins. Without hints the text alone decides.
 */
export function findRoot(blocks: readonly WeighedBlock[], hints: Hints | null): Element | null {
  const masses = new Map<Element, number>()
  const own = blocks.map((block) => block.prose * (hints ? trustOf(block.ancestors, hints) : 1))
  for (const [index, { ancestors }] of blocks.entries()) {
    const mass = own[index] ?? 0
    if (mass > 0) for (const element of ancestors) masses.set(element, (masses.get(element) ?? 0) + mass)
  }
  const found = new Map<Element, Candidate>()
  for (const [index, { ancestors }] of blocks.entries()) {
    let mass = own[index] ?? 0
    if (mass <= 0) continue
    let below = 0
    for (const [up, element] of ancestors.entries()) {
      const total = masses.get(element) ?? 0
      // Elements around one branch only cost nothing.
      if (up > 0 && total > below * 1.02) mass *= stepUp
      below = total
      const candidate = found.get(element)
      if (candidate) candidate.score += mass
      else found.set(element, { element, depth: ancestors.length - up, score: mass })
    }
  }
  return bestOf(found.values(), hints)
}

function bestOf(candidates: Iterable<Candidate>, hints: Hints | null): Element | null {
  let best: Candidate | null = null
  let top = 0
  for (const candidate of candidates) {
    const score = candidate.score * (hints ? merit(candidate.element, hints) : 1)
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
function trustOf(ancestors: readonly Element[], hints: Hints): number {
  for (const element of ancestors) {
    const name = element.tagName
    if (name === 'body') break
    if (name === 'aside' || name === 'nav' || name === 'footer' || name === 'figcaption') return 0.1
    const parts = partsOf(element)
    if (parts.size === 0) continue
    for (const part of parts) if (hints.isForeign(element, part)) return 0.1
  }
  return 1
}

/** What names and tags say for an element as the article's. */
function merit(element: Element, hints: Hints): number {
  const parts = partsOf(element)
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return 1.8
  let value = element.tagName === 'article' ? 1.15 : element.tagName === 'main' ? 1.02 : 1
  if (parts.has('body') && hints.fine) value *= 1.3
  if (parts.has('comments') && hints.isForeign(element, 'comments')) value *= 0.3
  if (parts.has('related') && hints.isForeign(element, 'related')) value *= 0.5
  if (hints.fine && (parts.has('caption') || parts.has('author'))) value *= 0.5
  return value
}
