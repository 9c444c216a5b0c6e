import type { PageEvidence } from '../../model/page-evidence.ts'
import type { WeighedBlock } from './article-root.ts'
import { bareTitle } from './metadata.ts'
import { attribute, type Element } from './tree.ts'

/**
 * The standfirst among the first blocks: named so by its markup, or the description of the page word for word and set
 * off from the text below. A description that is only the first paragraph again says nothing.
 */
export function markStandfirst(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  descriptions: readonly string[],
): readonly PageEvidence[] {
  const first = blocks.findIndex((block, index) => (judged[index]?.weight ?? 0) > 0 && block.prose > 0)
  if (first < 0) return judged
  const known = descriptions.map(bareTitle).filter((text) => text.length > 30)
  const marked = [...judged]
  for (let index = Math.max(0, first - 12); index <= first + 2 && index < blocks.length; index++) {
    const block = blocks[index]
    const evidence = judged[index]
    if (
      !block ||
      !evidence ||
      block.text.length < 30 ||
      block.text.length > 700 ||
      evidence.role === 'caption' ||
      isListed(block)
    )
      continue
    const inside = evidence.weight > 0
    const next = blocks.slice(index + 1).find((_, later) => {
      const at = index + 1 + later
      return (judged[at]?.weight ?? 0) > 0 && (blocks[at]?.prose ?? 0) > 0
    })
    if (!next || !isSetOff(block, next)) continue
    // A standfirst leads into a text: what is longer than all the rest is the text.
    if (massBelow(blocks, judged, index) < block.text.length * leastBelow) continue
    const named = evidence.role === 'standfirst' || isSentenceBelowHeadline(blocks, judged, index, first)
    if (
      named ||
      (known.some(
        (text) =>
          agrees(text, bareTitle(block.text)) && !goesOn(text, bareTitle(block.text), bareTitle(next.text)),
      ) &&
        (inside || evidence.reason === null))
    ) {
      marked[index] = { weight: -1, role: 'standfirst', reason: 'standfirst' }
      break
    }
  }
  return marked
}

/**
 * A heading of the second or third level that is a sentence, between the headline and the first paragraph: "Nach elf Jahren hebt der Kran
 * wieder Lasten." Headings within a text are no sentences, but where it is made of questions and answers: the first of several
 * that ask is one of them.
 */
function isSentenceBelowHeadline(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  index: number,
  first: number,
): boolean {
  const block = blocks[index]
  if (block?.node.type !== 'heading' || block.node.depth < 2 || block.node.depth > 3 || index >= first)
    return false
  const above = blocks.slice(Math.max(0, index - 6), index)
  return (
    /\p{L}[.!?。]["”»’)]?$/u.test(block.text) &&
    block.text.split(' ').length >= 6 &&
    above.some(({ node }) => node.type === 'heading' && node.depth === 1) &&
    !blocks.some((other, at) => at > first && (judged[at]?.weight ?? 0) > 0 && isAlike(other, block))
  )
}

/** Whether two headings of one level ask. */
function isAlike({ node, text }: WeighedBlock, { node: own, text: ownText }: WeighedBlock): boolean {
  const asks = (words: string): boolean => /[?？]["”»’)]?$/u.test(words)
  const isOfLevel = node.type === 'heading' && own.type === 'heading' && node.depth === own.depth
  return isOfLevel && asks(text) && asks(ownText)
}

/** Key points above a text are several. */
function isListed({ ancestors }: WeighedBlock): boolean {
  return ancestors.slice(0, 3).some(({ tagName }) => tagName === 'li')
}

function massBelow(blocks: readonly WeighedBlock[], judged: readonly PageEvidence[], index: number): number {
  let sum = 0
  for (let at = index + 1; at < blocks.length; at++)
    if ((judged[at]?.weight ?? 0) > 0) sum += blocks[at]?.prose ?? 0
  return sum
}

/** How long the text below a standfirst is at least, as a multiple of it. */
const leastBelow = 1.2

function agrees(description: string, text: string): boolean {
  if (description === text) return true
  const [short, long] = description.length < text.length ? [description, text] : [text, description]
  return short.length > 40 && long.startsWith(short.replace(/ \S*$/, '')) && short.length > 0.5 * long.length
}

/** A description that goes on with the next paragraph is cut from the text. */
function goesOn(description: string, text: string, next: string): boolean {
  if (!description.startsWith(`${text} `)) return false
  const rest = description.slice(text.length + 1, text.length + 31).replace(/ \S*$/, '')
  return rest.length > 8 && next.startsWith(rest)
}

/** Does a block stand in other markup than the text below it? */
function isSetOff(block: WeighedBlock, next: WeighedBlock): boolean {
  if (block.node.type !== next.node.type) return true
  if (nameOf(block.element) !== nameOf(next.element)) return true
  if (block.element.parentNode !== next.element.parentNode) return true
  const [only, ...more] = 'children' in block.node ? block.node.children : []
  return more.length === 0 && only?.type === 'strong'
}

function nameOf(element: Element): string {
  return `${element.tagName} ${attribute(element, 'class')}`
}
