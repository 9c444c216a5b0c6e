import type { Block } from './block.ts'
import { isClose } from './lines-above.ts'
import { type Place, withEnd } from './place.ts'
import { isParagraph, type Scored } from './score.ts'

/**
 * The places of a pasted page without what stands close together among its paragraphs. A browser sets a blank line around each
 * paragraph that it copies, and none between the lines of a box: a teaser with its label, a player with its length, a form. So
 * where the paragraphs of a text stand apart, lines without a blank one between them are no part of it where none ends a sentence, or one
 * of them is furniture already. Lists, facts, rows of figures and sentences stay.
 */
export function withoutCloseLines(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const first = firstApart(scored, path)
  if (first === null) return [...path]
  const kept = [...path]
  for (let start = first + 1; start < scored.length; start++) {
    let end = start
    while (isClose(scored[end], scored[end + 1])) end++
    const box = { lines: scored.slice(start, end + 1), places: path.slice(start, end + 1) }
    if (end > start && box.places.includes('article') && !isAnnounced(scored, start))
      for (const at of foreignIn(box)) kept[start + at] = 'between'
    start = end
  }
  return withEnd(kept)
}

/** The first paragraph that stands apart; null where few do, or others stand close together. */
function firstApart(scored: readonly Scored[], path: readonly Place[]): number | null {
  let [all, apart, count] = [0, 0, 0]
  let first: number | null = null
  for (const [index, item] of scored.entries()) {
    if (path[index] !== 'article' || !isParagraph(item)) continue
    all += item.block.words
    if (isClose(scored[index - 1], item) || isClose(item, scored[index + 1])) continue
    apart += item.block.words
    count++
    first ??= index
  }
  return count >= leastApart && apart >= mostlyApart * all ? first : null
}

const leastApart = 4
const mostlyApart = 0.8

/** Lines without a blank one between them. */
interface Box {
  readonly lines: readonly Scored[]
  readonly places: readonly Place[]
}

/** Which of the lines of a box are taken for text and are none. */
function foreignIn({ lines, places }: Box): number[] {
  const blocks = lines.map(({ block }) => block)
  if (blocks.some(isItem)) return []
  const held = places.flatMap((place, index) => (place === 'article' ? [index] : []))
  const cut = lines.filter(({ rule, score }, at) => places[at] !== 'article' || (rule !== null && score < 0))
  if (isList(blocks) && cut.length * mostCut <= blocks.length) return []
  if (cut.length === 0) return blocks.every(({ ended }) => !ended) ? held : []
  // A paragraph may stand close to a button; below a line of its own it is what that tells of.
  return held.filter((at) => {
    const isOwn = at === 0 || (lines.length === 2 && blocks[0]?.ended === true)
    return !(isOwn && lines[at] !== undefined && isParagraph(lines[at]))
  })
}

/** Of a list, or a line that goes on below: "the school;", "the mayor," */
function isItem({ kind, text }: Block): boolean {
  return (kind !== 'paragraph' && kind !== 'heading') || /[;；,，、]$/u.test(text)
}

/** "flour", "two eggs" and more of a few words each; "Marle 3 Holm 1", as of results or votes; "Where: Marle Museum". */
function isList(blocks: readonly Block[]): boolean {
  const mostHave = (pattern: RegExp): boolean =>
    blocks.filter(({ text }) => pattern.test(text)).length > blocks.length / 2
  if (mostHave(/\p{L}{2}:\s\S/u)) return true
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  return blocks.length >= leastItems && (words <= itemWords * blocks.length || mostHave(/\d/u))
}

const leastItems = 3
/** One item of five may be a word of pages as well. */
const mostCut = 5
/** What an item of a list has, in the mean. */
const itemWords = 4

/** "These schools are closed:" above them. */
function isAnnounced(scored: readonly Scored[], index: number): boolean {
  let above = index - 1
  while (above > index - 4 && scored[above]?.block.words === 0) above--
  const item = scored[above]
  return item !== undefined && /[:：]["”]?$/u.test(item.block.text) && !item.rule
}
