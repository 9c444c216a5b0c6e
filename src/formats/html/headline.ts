import { isPaperOfPlace } from '../../languages/newspapers.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import type { WeighedBlock } from './article-root.ts'
import { bareTitle } from './metadata.ts'
import { paperOfTitle } from './paper-title.ts'
import { partsOf } from './parts.ts'
import { attribute, type Element, elementsOf, textOf } from './tree.ts'

/**
 * The block that is the headline above the text, or -1: nearest to the first paragraph, better where it is a heading
 * of the first level and where the page states the same title elsewhere.
 */
export function findHeadline(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  titles: readonly string[],
): number {
  const first = blocks.findIndex((block, index) => (judged[index]?.weight ?? 0) > 0 && block.prose > 0)
  if (first < 0) return -1
  const known = titles.map(bareTitle).filter((title) => title.length > 3)
  // The title of the window alone is headed by the name of a weblog; where others are too, it is the headline's kicker.
  const [own = '', ...others] = titles.map(bareTitle).reverse()
  const sites = own !== '' && !others.some((title) => title !== '' && own.startsWith(title)) ? [own] : []
  const keys = new Map(blocks.map(({ text }, index) => [bareTitle(text), index]))
  let best = -1
  let top = 0
  for (let index = Math.max(0, first - reach); index < blocks.length; index++) {
    const block = blocks[index]
    // Below the first paragraph only the title of the page is one: what stands above it is no text then.
    if (index > first + 3 && !isTitle(block, known)) continue
    if (!block || block.text.length < 3 || block.text.length > 400) continue
    const score =
      headlineScore(block, judged[index], known) -
      // "The Arlen Gazette Archives", "IL CORRIERE DI MARLE": the paper's name stands above its articles.
      (paperOfTitle(block.text) === '' && !isPaperOfPlace(block.text) ? 0 : 6) -
      (isSiteName(block, sites, keys, index) ? 4 : 0) -
      Math.abs(first - index) * 0.03 -
      (index > first ? 1 : 0)
    if (score > top) {
      best = index
      top = score
    }
  }
  return best
}

/** "Arlen Notes: Old crane stays": the shorter part is the weblog's, where the other one is a line of its own below it. */
function isSiteName(
  { text }: WeighedBlock,
  known: readonly string[],
  keys: ReadonlyMap<string, number>,
  index: number,
): boolean {
  const key = bareTitle(text)
  return (
    key !== '' &&
    known.some((title) => {
      const rest = title.startsWith(`${key} `)
        ? title.slice(key.length + 1)
        : title.endsWith(` ${key}`)
          ? title.slice(0, -key.length - 1)
          : ''
      return rest.length > Math.max(8, key.length) && (keys.get(rest) ?? -1) > index
    })
  )
}

function isTitle(block: WeighedBlock | undefined, known: readonly string[]): boolean {
  return (
    block?.node.type === 'heading' &&
    block.node.depth === 1 &&
    known.some((title) => title.startsWith(bareTitle(block.text)))
  )
}

/** How far above the first paragraph a headline may stand, in blocks. */
const reach = 60

function headlineScore(
  block: WeighedBlock,
  evidence: PageEvidence | undefined,
  known: readonly string[],
): number {
  const { node, text } = block
  const key = bareTitle(text)
  if (key === '') return 0
  const same = known.some((title) => title === key)
  const held =
    same || (key.length > 10 && known.some((title) => title.includes(key) || isBelowKicker(key, title)))
  const level =
    node.type === 'heading'
      ? node.depth === 1
        ? 2
        : node.depth === 2
          ? 1
          : 0.5
      : isSetLarge(block, key)
        ? 0.8
        : 0
  const foreign = !evidence?.reason || evidence.reason === 'hidden' ? 0 : isMenu(evidence) ? -3 : -1.5
  return (
    level +
    (same ? 3.5 : held ? 2 : 0) +
    foreign +
    (evidence?.role === 'headline' ? 0.5 : 0) +
    (level === 0 && !held ? -9 : 0)
  )
}

/**
 * Pages without headings: the markup calls the line a headline, or sets it in large letters (`<font size="5">`). A word or two may be
 * the name of a section.
 */
function isSetLarge({ ancestors, element, text }: WeighedBlock, key: string): boolean {
  if (key.split(' ').length < leastWords || text.length > mostLetters) return false
  if (ancestors.slice(0, 3).some(isLarge)) return true
  let seen = 0
  for (const inner of elementsOf(element)) {
    if (++seen > mostMarks) return false
    if (isLarge(inner) && textOf(inner, mostLetters + 1) === text) return true
  }
  return false
}

function isLarge(element: Element): boolean {
  return (
    partsOf(element).has('headline') ||
    (element.tagName === 'font' && /^(?:[4-7]|\+[2-4])$/.test(attribute(element, 'size')))
  )
}

const mostLetters = 200
/** In elements: how far a line is searched for the mark that holds all of it. */
const mostMarks = 20
const leastWords = 3

/** In a breadcrumb, where some sites set a headline for machines. */
function isMenu({ reason }: PageEvidence): boolean {
  return reason === 'navigation'
}

/** "Harbour  The old crane stays" where the page is titled "The old crane stays" */
function isBelowKicker(key: string, title: string): boolean {
  return title.length > 20 && key.endsWith(` ${title}`) && key.length < 2 * title.length
}
