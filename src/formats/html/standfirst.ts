import type { PageEvidence } from '../../model/page-evidence.ts'
import type { WeighedBlock } from './article-root.ts'
import { bareTitle } from './metadata.ts'
import { attribute, type Element, elementsOf } from './tree.ts'

/**
 * The standfirst among the first blocks: named so by its markup, or the description of the page word for word and set
 * off from the text below; failing that, the one sentence between headline and text. A description that is only the first paragraph again
 * says nothing.
 *
 * @param headline the index of its block, or -1
 * @param titles that of the window last, with the name of the site behind it
 */
export function markStandfirst(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  descriptions: readonly string[],
  headline: number,
  titles: readonly string[],
): readonly PageEvidence[] {
  const first = blocks.findIndex((block, index) => (judged[index]?.weight ?? 0) > 0 && block.prose > 0)
  if (first < 0) return judged
  const known = descriptions.map(bareTitle).filter((text) => text.length > 30)
  const marked = [...judged]
  const site = bareTitle(/\s[|–—·»-]\s([^|–—·»]{3,40})$/u.exec(titles.at(-1)?.slice(-60) ?? '')?.[1] ?? '')
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
      return marked
    }
  }
  for (let index = headline + 1; headline >= 0 && index < Math.min(first, headline + leadReach); index++)
    if (isLead(blocks, judged, headline, index) && !isOfSite(blocks[index]?.text ?? '', site)) {
      marked[index] = lead
      break
    }
  return marked
}

/** What may lead into the text: whether it speaks of the same matter is for the reader of words to say. */
const lead: PageEvidence = { weight: -5, role: 'standfirst', reason: null }

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

/**
 * A sentence or two between the headline and the text, in no part of the page with a name of its own, and nothing but labels, the day
 * and the writer above it: what leads into the text. Beside a picture it tells what that shows.
 */
function isLead(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  headline: number,
  index: number,
): boolean {
  const block = blocks[index]
  const evidence = judged[index]
  if (!block || !evidence || headline < 0) return false
  // "teaser" is what some call a standfirst, and others a box of links.
  const isTeaser = evidence.reason === 'related-stories' && /^teaser/i.test(attribute(block.element, 'class'))
  const isNamed = evidence.reason !== null && !isTeaser
  if (isNamed || evidence.weight > 0 || evidence.role !== null || block.node.type !== 'paragraph')
    return false
  if (block.text.length > longestLead || block.density > 0 || !isSaid(block.text)) return false
  const between = blocks.slice(headline + 1, index)
  return (
    between.every(({ text }) => text.length < 100 && !/\p{Ll}{2}[.!?]$/u.test(text)) &&
    !isBesidePicture(block)
  )
}

/** "The Courier has not edited this report.": the page speaks of itself. */
function isOfSite(text: string, site: string): boolean {
  return site !== '' && bareTitle(text).includes(site)
}

/** It ends with a stop, and one of its sentences has some length: "Welcome back. Thanks for reading." tells nothing. */
function isSaid(text: string): boolean {
  if (!/\p{L}[.!?。]["”»’)]?$/u.test(text) || text.includes('©')) return false
  return (
    text.split(/[.!?]\s/u).some((part) => part.split(' ').length >= leastWords) ||
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{12}/u.test(text)
  )
}

/** In blocks, in UTF-16 code units, and in words of one sentence. */
const leadReach = 8
const longestLead = 500
const leastWords = 6

/** A picture in the same element, or in the one around it where that holds no heading. */
function isBesidePicture({ ancestors }: WeighedBlock): boolean {
  return ancestors.slice(0, 2).some((element) => {
    let seen = 0
    let hasPicture = false
    for (const inner of elementsOf(element)) {
      if (++seen > mostAround || /^h[1-3]$/.test(inner.tagName)) return false
      hasPicture ||= /^(?:img|picture|video|amp-img)$/.test(inner.tagName)
    }
    return hasPicture
  })
}

/** In elements: what holds more is no picture with its caption. */
const mostAround = 30

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
