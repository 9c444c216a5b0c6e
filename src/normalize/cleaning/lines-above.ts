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
  if (!areApart(scored, path)) return found
  const paragraphs = scored.flatMap((item, index) =>
    path[index] === 'article' && isOwn(item) && !isClose(item, scored[index + 1]) ? [index] : [],
  )
  const boxes = paragraphs.map((index, at) => boxAbove(scored, index, at > 0)).filter((box) => box.length > 0)
  // Where many paragraphs have a line above, it is the way in which the text is written: questions, names, times.
  const inText = boxes.slice(1)
  if (inText.length > mostBoxes * paragraphs.length) boxes.length = 1
  for (const box of boxes) for (const index of box) found.add(index)
  return found
}

/** Nearly all paragraphs of the text have a blank line below. */
export function areApart(scored: readonly Scored[], path: readonly Place[]): boolean {
  let [all, apart] = [0, 0]
  for (const [index, item] of scored.entries()) {
    if (path[index] !== 'article' || !isOwn(item)) continue
    all++
    if (!isClose(item, scored[index + 1])) apart++
  }
  return apart >= leastApart && apart >= mostlyApart * all
}

/** In paragraphs, and of them. */
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

/** The lines of another kind that stand right above a paragraph; above the first one stand those of the head as well. */
function boxAbove(scored: readonly Scored[], paragraph: number, isText: boolean): number[] {
  const box: number[] = []
  for (let at = paragraph - 1; at >= paragraph - longestBox && isClose(scored[at], scored[at + 1]); at--) {
    if (isText && scored[at]?.rule && scored[at]?.rule !== photoCredit) break
    box.unshift(at)
  }
  const foreign = box.filter((at) => isForeign(scored, at))
  const credits = box.filter((at) => foreign.includes(at - 1) && isCredit(scored[at]))
  if (!isText) return [...foreign, ...credits]
  // More lines than a picture has: a list, verses, an address. Two sentences are items, or lines of a paragraph.
  const first = paragraph - box.length
  if (box.length === longestBox && isClose(scored[first - 1], scored[first])) return []
  if (box.filter((at) => scored[at]?.block.ended).length > 1) return []
  // "…; and" above: the last item of a list.
  return /[:：;,](?: \p{Ll}{1,4})?$/u.test(textAbove(scored, first)) ? [] : [...foreign, ...credits]
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
