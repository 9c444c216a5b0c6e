import { photoCredit } from './furniture/rule.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'

/**
 * Where on a pasted page lines stand right above a paragraph that are none of the text. A browser sets a blank line below each
 * paragraph that it copies, and none below what its page sets in another way: the caption of a picture and its credit, a standfirst. So
 * where the paragraphs of a text have a blank line below, a sentence without one is no paragraph. Headings have none either; they
 * end no sentence, or ask.
 */
export function linesAboveParagraphs(scored: readonly Scored[], path: readonly Place[]): Set<number> {
  const found = new Set<number>()
  if (!isOfPage(scored) || !areApart(scored, path)) return found
  const paragraphs = scored.flatMap((item, index) =>
    path[index] === 'article' && isOwn(item) && !isClose(item, scored[index + 1]) ? [index] : [],
  )
  const [first, ...others] = paragraphs
  if (first !== undefined) for (const index of headAbove(scored, first)) found.add(index)
  for (const paragraph of others) for (const index of labelsAbove(scored, paragraph)) found.add(index)
  // Where many paragraphs have a sentence above, it is the way in which the text is written: questions, names, times.
  const boxes = others.map((index) => boxAbove(scored, index)).filter((box) => box.length > 0)
  if (boxes.length <= mostBoxes * paragraphs.length) for (const index of boxes.flat()) found.add(index)
  return found
}

/** Buttons, menus and notices stand around the text: a browser set its blank lines, and nobody left one out. */
export function isOfPage(scored: readonly Scored[]): boolean {
  return scored.filter(({ rule }) => rule !== null && rule !== photoCredit).length >= leastOfPage
}

/** In blocks. */
const leastOfPage = 2

/** Nearly all paragraphs of the text have a blank line below. */
export function areApart(scored: readonly Scored[], path: readonly Place[]): boolean {
  let [all, apart, count] = [0, 0, 0]
  for (const [index, item] of scored.entries()) {
    if (path[index] !== 'article' || !isOwn(item)) continue
    const isApart = !isClose(item, scored[index + 1])
    // The first ones may be captions and the standfirst.
    if (!isApart && count === 0) continue
    all += item.block.words
    if (!isApart) continue
    apart += item.block.words
    count++
  }
  return count >= leastApart && apart >= mostlyApart * all
}

/** In paragraphs, and of their words. */
const leastApart = 3
const mostlyApart = 0.75

/** A paragraph, short ones too. */
function isOwn({ block, rule }: Scored): boolean {
  return block.ended && !rule && block.words >= shortestParagraph && block.lowerShare > 0.4
}

/** In words. */
const shortestParagraph = 8
/** Of the paragraphs. */
const mostBoxes = 0.34

/** The lines of another kind that stand right above a paragraph. */
function boxAbove(scored: readonly Scored[], paragraph: number): number[] {
  const box = chainAbove(
    scored,
    paragraph,
    longestBox,
    (item) => item.rule === null || item.rule === photoCredit,
  )
  // More lines than a picture has: a list, verses, an address. Two sentences are items, or lines of a paragraph.
  const first = paragraph - box.length
  if (box.length === longestBox && isClose(scored[first - 1], scored[first])) return []
  if (box.filter((at) => scored[at]?.block.ended).length > 1) return []
  // "…; and" above: the last item of a list.
  if (/[:：;,](?: \p{Ll}{1,4})?$/u.test(textAbove(scored, first))) return []
  const foreign = box.filter((at) => isForeign(scored, at) || isAboveCredit(scored, at))
  return [...foreign, ...box.filter((at) => foreign.includes(at - 1) && isCredit(scored[at]))]
}

/** "Miller's bakery." above "Photo: Ada Roe" */
function isAboveCredit(scored: readonly Scored[], index: number): boolean {
  const [own, below] = [scored[index], scored[index + 1]]
  return (
    own?.rule === null &&
    own.block.kind === 'paragraph' &&
    own.block.ended &&
    below?.rule === photoCredit &&
    below.block.words <= longestCredit
  )
}

/** Three lines and more that end no sentence, the first or two of them furniture, an hour or a day: a player, an offer. The last may be a heading. */
function labelsAbove(scored: readonly Scored[], paragraph: number): number[] {
  const chain = chainAbove(
    scored,
    paragraph,
    longestHead,
    ({ block }) => block.kind === 'paragraph' && (!block.ended || !/\p{L}/u.test(block.text)),
  )
  const isOfPage = (at: number): boolean => {
    const { rule, block } = scored[at] as Scored
    return (
      (rule !== null && rule !== photoCredit) ||
      /(?<!\d)\d{1,2}:\d\d(?!\d)|\d[./]\d{1,2}[./](?:19|20)\d\d/u.test(block.text)
    )
  }
  // One alone below a heading may be a credit: "Music / Drawn by Ada Roe / Two concerts in May".
  const isBox = isOfPage(chain[0] ?? paragraph) || chain.filter(isOfPage).length > 1
  if (chain.length < leastLabels || chain.length === longestHead || !isBox) return []
  const last = chain.at(-1) ?? 0
  return isOfPage(last) ? chain : chain.slice(0, -1)
}

const leastLabels = 3

/** The same above the first one: the head of the article, of which all that ends no sentence is a label. */
function headAbove(scored: readonly Scored[], paragraph: number): number[] {
  return chainAbove(scored, paragraph, longestHead, () => true).filter(
    (at) => scored[at]?.rule != null || isForeign(scored, at) || isLabel(scored[at]),
  )
}

/** The lines without a blank one between them that stand right above a block. */
function chainAbove(
  scored: readonly Scored[],
  index: number,
  most: number,
  isOfChain: (item: Scored) => boolean,
): number[] {
  const chain: number[] = []
  for (let at = index - 1; at >= index - most && isClose(scored[at], scored[at + 1]); at--) {
    const item = scored[at]
    if (!item || !isOfChain(item)) break
    chain.unshift(at)
  }
  return chain
}

const longestHead = 24

/** Of the head: "Marle - 3 May 2019", "12"; not "Dear editor," */
function isLabel(item: Scored | undefined): boolean {
  return (
    item !== undefined &&
    item.block.kind === 'paragraph' &&
    !item.block.ended &&
    !/[,;:，：–—-]$/u.test(item.block.text)
  )
}

/** "Ulla Brandt/Marle Courier" */
function isCredit(item: Scored | undefined): boolean {
  if (!item || item.rule || item.block.ended) return false
  return item.block.words <= longestCredit && /\p{L}\s?[/|]\s?\p{L}/u.test(item.block.text)
}

/** In words. */
const longestCredit = 8

const longestBox = 4

/** The text of the block above one, with no empty ones between. */
function textAbove(scored: readonly Scored[], index: number): string {
  let above = index - 1
  while (above > index - 3 && scored[above]?.block.words === 0) above--
  return scored[above]?.block.text ?? ''
}

/** A sentence that is no question, no speech and no item; or what is longer than headings are. */
function isForeign(scored: readonly Scored[], index: number): boolean {
  const { block, rule } = scored[index] as Scored
  if (block.kind !== 'paragraph' || rule || block.words > longestCaption) return false
  if (/^["“„«‘’'»「–—-]|[?!:;,…。！？]["”’»]?$/u.test(block.text)) return false
  return block.ended
    ? block.words >= shortestCaption && block.lowerShare > 0.2
    : block.words >= longerThanHeadings
}

/** In words. */
const longestCaption = 60
const shortestCaption = 4
const longerThanHeadings = 16

/** Whether the second of two blocks begins in the line below the first. */
export function isClose(above: Scored | undefined, below: Scored | undefined): boolean {
  return (below?.block.line ?? Number.NaN) - (above?.block.line ?? Number.NaN) === 1
}
