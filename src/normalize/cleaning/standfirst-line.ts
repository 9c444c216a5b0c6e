import type { PageEvidence } from '../../model/page-evidence.ts'
import { isAllCapitals } from '../../text/words.ts'
import { readDateline } from '../dateline.ts'
import { type Block, contentWords } from './block.ts'
import { siteNotice } from './furniture/rule.ts'
import { type HeadLines, type HeadRole, isListed, isTeaser, textAt } from './head-lines.ts'
import { areApart, isClose } from './lines-above.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'

/** The line that the markup of a page calls a standfirst, near the headline or right above the text. */
export function markedStandfirst(
  { scored }: HeadLines,
  headline: number | null,
  start: number,
  roles: Map<number, HeadRole>,
): number | null {
  const marked = scored.findIndex(({ block }) => block.page?.reason === 'standfirst')
  const isNear = (index: number): boolean => Math.abs(marked - index) <= markedReach
  if (marked < 0 || !(isNear(start) || (headline !== null && isNear(headline)))) return null
  roles.set(marked, 'standfirst')
  return marked
}

/**
 * The sentence of a page between headline and text, which no part of it names: it speaks of what is told below. "This article is
 * for subscribers" does not.
 */
export function leadOfPage(
  { scored }: HeadLines,
  headline: number,
  start: number,
  roles: Map<number, HeadRole>,
): number | null {
  const found = scored.findIndex(({ block: { page } }) => page?.role === 'standfirst' && page.reason === null)
  const item = scored[found]
  if (!item || found <= headline || found >= start || roles.has(found)) return null
  if (item.rule || item.common || item.block.copies > 1) return null
  const below = scored.slice(start, start + leadBlocks).filter(({ prose }) => prose)
  const told = new Set([scored[headline], ...below].flatMap((other) => (other ? matterOf(other.block) : [])))
  const own = matterOf(item.block)
  const shared = own.filter((word) => told.has(word)).length
  if (shared < leastShared.words || shared < leastShared.share * own.length) return null
  roles.set(found, 'standfirst')
  return found
}

/** What a block is about: its longer words, or pairs of characters where no spaces part words. */
function matterOf(block: Block): string[] {
  const runs = block.text.slice(0, longestMatter).match(/[\p{sc=Han}\p{sc=Kana}]{2,40}/gu)
  if (!runs) return contentWords(block)
  return [
    ...new Set(
      runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
    ),
  ]
}

/** In UTF-16 code units. */
const longestMatter = 1_000

/** So many blocks of text are asked whether they speak of the same. */
const leadBlocks = 24
/** Words that a lead has in common with headline and text. */
const leastShared = { words: 2, share: 0.2 }

/** How far from the headline a standfirst may stand that the markup of a page names, in blocks. */
const markedReach = 12

/**
 * The standfirst stands between the headline and the byline or date, or is set off as a whole (italics, a lower
 * heading). The beginning of the next paragraph, cut off, is no standfirst but a teaser printed twice.
 */
export function findStandfirst(
  lines: HeadLines,
  headline: number,
  meta: number,
  roles: Map<number, HeadRole>,
  run: readonly Place[],
): number | null {
  const { scored } = lines
  for (let index = headline + 1; index <= Math.min(headline + 4, scored.length - 2); index++) {
    const item = scored[index]
    if (!item || roles.has(index) || isOtherPart(item)) continue
    const { block } = item
    const isDeckLine = isDeck(lines, headline, index)
    if (!isDeckLine && (block.lowerShare < 0.15 || block.digitShare > 0.25)) continue
    // "Cracks, at last" right above the day
    const isAboveDay = metaRoles.has(roles.get(index + 1) ?? 'headline') && block.lowerShare >= 0.5
    const isLine =
      block.words >= (isItalic(block) || isAboveDay ? 3 : 5) && block.words <= 60 && !isListed(block)
    if (!isDeckLine && isLine && isTeaser(lines, index)) {
      roles.set(index, 'teaser')
      continue
    }
    if (isDeckLine || (isLine && isSetOff(lines, headline, index, meta, roles, run))) {
      roles.set(index, 'standfirst')
      return index
    }
    if (run[index] === 'article') return null
  }
  return null
}

const metaRoles: ReadonlySet<HeadRole> = new Set<HeadRole>(['byline', 'date', 'dateline'])

/** Furniture, or what the markup of a page calls something else. */
function isOtherPart({ block, rule }: Scored): boolean {
  return (
    (rule !== null && (rule.weight <= -4 || rule === siteNotice)) ||
    (block.page !== null && headParts.has(block.page.role))
  )
}

const headParts: ReadonlySet<PageEvidence['role']> = new Set<PageEvidence['role']>([
  'byline',
  'date',
  'caption',
])

function isItalic(block: Scored['block']): boolean {
  return isAll(block, 'emphasis')
}

/** A paragraph of which all words are set in one style. */
function isAll({ node }: Scored['block'], style: 'emphasis' | 'strong'): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.every(
      (child) => child.type === style || (child.type === 'text' && child.value.trim() === ''),
    )
  )
}

/** "Who pays for it?", the first of several headings of one level that ask: questions and answers are the text. */
function isOneOfQuestions(scored: readonly Scored[], index: number): boolean {
  const isQuestion = (item: Scored | undefined): boolean => /[?？؟]["”»’)]?$/u.test(item?.block.text ?? '')
  const depth = scored[index]?.block.depth
  return (
    isQuestion(scored[index]) &&
    scored.some((other, at) => at > index && other.block.depth === depth && isQuestion(other))
  )
}

/** Italic, a heading, above the byline or date, or a line that ends without a stop above a long paragraph. */
function isSetOff(
  { scored, language }: HeadLines,
  headline: number,
  index: number,
  meta: number,
  roles: ReadonlyMap<number, HeadRole>,
  run: readonly Place[],
): boolean {
  const item = scored[index]
  if (!item) return false
  const { block } = item
  // What the page says of itself in between is none of the head: "This article is more than 2 years old".
  const isFirst = scored
    .slice(headline + 1, index)
    .every((other, at) => isOtherPart(other) || (!block.ended && roles.get(headline + 1 + at) === 'byline'))
  // A question opens an interview.
  const next = scored[index + 1]
  const isBold =
    block.page === null && isAll(block, 'strong') && block.words >= 5 && !/[?:]$/u.test(block.text)
  if (isBold && next?.prose && !isAll(next.block, 'strong') && run[index + 1] === 'article') return true
  if (
    isItalic(block) ||
    (isFirst && block.kind === 'heading' && block.words >= 6 && !isOneOfQuestions(scored, index))
  )
    return true
  // Above the byline, and what stands between has parted it from the text.
  const isApart = run[index] === 'before' && item.prose && block.ended && !item.rule
  // Behind further paragraphs stands the foot of the text: "Posted by Ada Roe". What a picture shows has no blank line below.
  const areParagraphsApart = areApart(scored, run)
  const paragraph = scored.findIndex(
    (other, at) =>
      at > index &&
      other.prose &&
      other.block.ended &&
      !(areParagraphsApart && isClose(other, scored[at + 1])),
  )
  const isAboveMeta = [...roles].some(
    ([at, role]) => metaRoles.has(role) && at > index && (paragraph < 0 || at < paragraph),
  )
  if (isAboveMeta && (isFirst ? block.words <= 45 : isApart)) return true
  // The text opens with its place below it: "(ANSA) - MARLE, 27 NOV - …".
  if (isFirst && !block.ended && readDateline(next?.block.text ?? '', language) !== null) return true
  return (
    !block.ended &&
    block.words >= 7 &&
    block.words <= 30 &&
    (scored[index + 1]?.block.words ?? 0) >= 25 &&
    (meta === index - 1 || isFirst)
  )
}

/** A line in capitals right below a headline in capitals, as old newspapers set them, with text below it. */
function isDeck(lines: HeadLines, headline: number, index: number): boolean {
  const block = lines.scored[index]?.block
  return (
    block !== undefined &&
    index === headline + 1 &&
    isAllCapitals(textAt(lines, headline)) &&
    (isAllCapitals(block.text) || isTitleCase(block)) &&
    block.words >= 3 &&
    block.words <= 30 &&
    (lines.scored[index + 1]?.block.lowerShare ?? 0) > 0.3
  )
}

/** Whether a line in capitals stands above a deck in the case of titles and the text. */
export function isAboveDeck(lines: HeadLines, index: number): boolean {
  const deck = lines.scored[index + 1]
  return deck !== undefined && !deck.rule && isTitleCase(deck.block) && isDeck(lines, index, index + 1)
}

/** "Train Held Up Six Hours Near Tully; Crew Digs Out", as American papers set a deck: words with capitals, and no list of names. */
function isTitleCase({ text, words, lowerShare, ended }: Scored['block']): boolean {
  return words >= 6 && lowerShare < 0.3 && !ended && !/[,:]|\d{4}/u.test(text)
}
