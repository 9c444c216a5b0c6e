import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { type Block, contentWords } from './block.ts'
import { withoutCloseLines } from './close-lines.ts'
import { sharedWords } from './furniture/index.ts'
import {
  commentCount,
  type FurnitureRule,
  followNotice,
  linkedStory,
  newsletterPitch,
  subscriptionNotice,
} from './furniture/rule.ts'
import { linesAboveParagraphs } from './lines-above.ts'
import { withNumberedHeadings } from './numbered-lines.ts'
import {
  insetsOf,
  linkedLines,
  sentenceWords,
  withoutDashes,
  withoutLinks,
  withoutTeasers,
  withResumedText,
} from './other-stories.ts'
import type { Place } from './place.ts'
import { pullQuotesOf } from './pull-quotes.ts'
import { withoutRepeatedLines } from './repeated-lines.ts'
import { isParagraph, mostlyText, type Scored, type ScoredPage } from './score.ts'
import { withoutTeaserPairs } from './teasers.ts'

const places: readonly Place[] = ['before', 'article', 'between', 'after']
const impossible = -1e9

/**
 * Find the run of blocks that is the article. A page is furniture, then the article, here and there with something
 * between its paragraphs, then furniture again. Of all ways to cut the page like this the one with the best sum of
 * scores is taken (the Viterbi path through four states).
 */
export function findRun({ scored, pageShare }: ScoredPage): Place[] {
  if (scored.some(({ block }) => block.page !== null)) {
    const places = placesOfPage(scored)
    withoutTeasers(scored, places, new Set())
    return places
  }
  const aside = asideCost.text + (asideCost.page - asideCost.text) * pageShare
  const edge = edgeCost * (1 - pageShare)
  const least = -2 - 6 * pageShare
  // An advertisement or a caption is dropped by itself and says nothing of its neighbours.
  const inset = -0.3 - 0.8 * pageShare
  const strewn = pageShare < mostlyText && hasStrewnLabels(scored)
  const back: Uint8Array[] = []
  const comments = commentsStart(scored)
  const quotes = pageShare < mostlyText ? new Set<number>() : pullQuotesOf(scored)
  const insets = new Set([...insetsOf(scored), ...quotes])
  let mass = 0
  let isOver = false
  let best = [-edge, 0, impossible, impossible]
  for (const [index, item] of scored.entries()) {
    const weight = index < comments ? item.score : Math.min(item.score, -0.3)
    const isInset = item.rule ? !item.rule.tail : strewn && isLabel(item)
    const gain = gains(insets.has(index) ? 0 : Math.max(weight, isInset ? inset : least))
    const leave = item.rule?.tail ? tailGain(item, mass) : -edge
    // “3 comments”: what readers wrote makes “Leave a comment” below it no surer.
    isOver ||= item.rule === commentCount && item.block.digitShare > 0 && mass > leastMass
    if (!isOver) mass += Math.max(0, item.score)
    const from = new Uint8Array(4)
    const next = [0, 0, 0, 0]
    for (let to = 0; to < 4; to++) {
      let top = impossible * 2
      for (let state = 0; state < 4; state++) {
        const value =
          (best[state] ?? 0) + (index === 0 ? (state === to ? 0 : impossible) : move(state, to, leave, aside))
        if (value > top) {
          top = value
          from[to] = state
        }
      }
      next[to] = top + (gain[to] ?? 0)
    }
    best = next
    back.push(from)
  }
  let state = best.indexOf(Math.max(...best))
  const path: Place[] = []
  for (let index = scored.length - 1; index >= 0; index--) {
    path.push(places[state] ?? 'before')
    state = back[index]?.[state] ?? 0
  }
  path.reverse()
  withoutTeasers(scored, path, insets)
  withoutDashes(scored, path)
  for (const index of insets) if (path[index] === 'article') path[index] = 'between'
  if (strewn)
    return path.map((place, index) => (isLabel(scored[index]) && !isName(scored[index]) ? 'between' : place))
  if (pageShare < mostlyText) return path
  const links = linkedLines(scored)
  return withNumberedHeadings(scored, placesOfPastedPage(scored, path)).map((place, index) =>
    place === 'article' && (quotes.has(index) || links.has(index)) ? 'between' : place,
  )
}

/** On a page that was pasted whole: what stands far off, what belongs to the article all the same, and what does not. */
function placesOfPastedPage(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const found = withTables(
    scored,
    withResumedText(scored, withLateText(scored, withoutFarPieces(scored, path))),
  )
  const own = withoutCloseLines(scored, withoutRepeatedLines(scored, withoutLinks(scored, found)))
  return withoutLinesAbove(scored, withoutTeaserPairs(scored, own))
}

function withoutLinesAbove(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const lines = linesAboveParagraphs(scored, path)
  const first = path.findIndex((place, index) => place === 'article' && !lines.has(index))
  return path.map((place, index) => (lines.has(index) ? (index < first ? 'before' : 'between') : place))
}

/**
 * Whether the labels of a database record ("section", "page", "edition") lie between the sentences of a text, one here and
 * one there: such end nothing. "Read more" below each of several teasers is one label time and again, and is not meant.
 */
function hasStrewnLabels(scored: readonly Scored[]): boolean {
  const strewn = new Set<string>()
  // Those since the last sentence; above the first one nothing is strewn.
  let held: string[] | null = null
  let stretches = 0
  for (const item of scored) {
    if (item.prose || (item.block.ended && item.block.words >= sentenceWords)) {
      if (held?.length) stretches++
      for (const key of held ?? []) strewn.add(key)
      held = []
    } else if (isLabel(item)) held?.push(item.block.key)
  }
  return stretches >= leastStrewn && strewn.size >= leastStrewn
}

/** A few words, no sentence, that stand once in this document, and in several others of the archive. */
function isLabel(item: Scored | undefined): boolean {
  if (!item) return false
  const { block, score } = item
  return (
    block.repeats >= labelFiles && score < 0 && block.copies <= 1 && block.words <= labelWords && !block.ended
  )
}

/** The writer's name stands in several files, too, and is text where no place tells that it is the byline. */
function isName(item: Scored | undefined): boolean {
  return item !== undefined && !item.common && item.block.words > 1 && item.block.lowerShare === 0
}

/** A record has so many stretches between paragraphs that hold labels, and so many labels in them. */
const leastStrewn = 3
/** A label has at most so many words, and stands in at least so many other files. */
const labelWords = 3
const labelFiles = 3

/** Of a saved page: its markup says where the article is. */
function placesOfPage(scored: readonly Scored[]): Place[] {
  const inside = scored.map(({ block }) => (block.page?.weight ?? 0) > 0)
  const first = inside.indexOf(true)
  const last = inside.lastIndexOf(true)
  return inside.map((is, index) =>
    is ? 'article' : index < first ? 'before' : index > last ? 'after' : 'between',
  )
}

/**
 * A long paragraph soon after the end, in the words of the article, is its continuation below a box of links. Below
 * "Leave a comment" it is a reader's.
 */
function withLateText(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const kept = [...path]
  const words = new Set<string>()
  for (const [index, { block }] of scored.entries())
    if (path[index] === 'article') for (const word of contentWords(block)) words.add(word)
  let end = path.lastIndexOf('article')
  let gap = 0
  for (let index = end + 1; end >= 0 && gap < lateGap && index < scored.length; index++) {
    const item = scored[index]
    if (!item || item.rule?.tail === 'strong') break
    // What shops set between paragraphs stands there again and again.
    if (item.rule || item.common || item.block.copies > 1 || item.block.words === 0) {
      gap += 0.25
      continue
    }
    gap++
    if (!item.prose || item.block.words < 40) continue
    const own = contentWords(item.block)
    if (own.filter((word) => words.has(word)).length < lateShare * own.length) break
    kept.fill('between', end + 1, index)
    kept[index] = 'article'
    end = index
    gap = 0
  }
  return kept
}

/** How far below the article a paragraph may stand, in blocks, of which four of furniture count as one. */
const lateGap = 8
/** The share of its words that must be the article's. */
const lateShare = 0.4

/**
 * What stands between two pieces of text, and nothing calls it furniture, is a table of the article, its list or its
 * steps: kept in doubt. Below "Related" or a pitch it is not.
 */
function withTables(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const kept = [...path]
  for (let start = 0; start < path.length; start++) {
    if (path[start] !== 'between') continue
    let end = start
    while (path[end + 1] === 'between') end++
    const stretch = scored.slice(start, end + 1)
    if (path[end + 1] === 'article' && !stretch.some(isIntroduction))
      for (const [index, item] of stretch.entries())
        if (!item.rule && !item.common && item.score > -3) kept[start + index] = 'article'
    start = end
  }
  return kept
}

/** Does this say that what follows is no part of the article? */
function isIntroduction({ rule, common }: Scored): boolean {
  return common || (rule !== null && (rule.tail !== undefined || introductions.has(rule)))
}

const introductions: ReadonlySet<FurnitureRule> = new Set([
  linkedStory,
  newsletterPitch,
  subscriptionNotice,
  followNotice,
])

/** Of an article above its comments; a link to them in the head of a page has less above it. */
const leastMass = 8

/** Where readers' comments begin: at "12 comments" with text above it and, soon below, the stamp of one. */
function commentsStart(scored: readonly Scored[]): number {
  let mass = 0
  for (const [index, { rule, score }] of scored.entries()) {
    if (
      rule?.tail === 'strong' &&
      mass > leastMass &&
      scored.slice(index + 1, index + 9).some(isCommentStamp)
    )
      return index
    mass += Math.max(0, score)
  }
  return scored.length
}

/** "Ole, May 5, 2021 at 10:40 am", "3 hours ago", "Reply" */
function isCommentStamp({ block: { text, words: count } }: Scored): boolean {
  return count <= 14 && commentStamp().test(text)
}

const commentStamp = once((): RegExp => {
  const [units, reply] = ['units', 'reply'].map((list) => alternatives(sharedWords('comment stamp', list)))
  return new RegExp(
    String.raw`\b(?:19|20)\d\d\b.{1,8}\b\d{1,2}:\d\d\b|\b\d{1,2} (?:${units})s? ago$|^(?:${reply})$`,
    'iu',
  )
})

/** On a page, a small piece of text far from the main one is a teaser or a notice, and no part of the article. */
function withoutFarPieces(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const pieces = piecesOf(scored, path)
  const main = pieces.reduce(
    (best, piece, index) => (piece.mass > (pieces[best]?.mass ?? 0) ? index : best),
    0,
  )
  const least = farShare * (pieces[main]?.mass ?? 0)
  const kept = [...path]
  const drop = (from: number, step: 1 | -1, place: Place): void => {
    let near = pieces[main]
    let gone = false
    for (let index = from; index >= 0 && index < pieces.length; index += step) {
      const piece = pieces[index]
      if (!piece || !near) return
      const gap = step > 0 ? piece.start - near.end : near.start - piece.end
      gone ||= gap > farGap && piece.mass < least
      if (gone) for (let at = piece.start; at <= piece.end; at++) kept[at] = place
      else near = piece
    }
  }
  drop(main + 1, 1, 'after')
  return withoutFront(scored, kept, pieces, main)
}

/**
 * A small piece of text far above the main one is a notice or what a menu says of its sections, where it has hardly a word of the article:
 * a standfirst above buttons and a player speaks of the same matter.
 */
function withoutFront(
  scored: readonly Scored[],
  path: readonly Place[],
  pieces: readonly Piece[],
  main: number,
): Place[] {
  const kept = [...path]
  const body = pieces[main]
  if (
    body === undefined ||
    scored.slice(body.start, body.end + 1).filter(isParagraph).length < leastParagraphs
  )
    return kept
  const words = new Set(scored.slice(body.start, body.end + 1).flatMap(({ block }) => contentWords(block)))
  let [mass, all, shared] = [0, 0, 0]
  let cut: number | null = null
  for (const [index, piece] of pieces.slice(0, main).entries()) {
    const own = scored.slice(piece.start, piece.end + 1).flatMap(({ block }) => contentWords(block))
    mass += piece.mass
    all += own.length
    shared += own.filter((word) => words.has(word)).length
    const gap = (pieces[index + 1]?.start ?? 0) - piece.end
    const strange = strangeShare[gap > 2 * farGap ? 'far' : 'near']
    if (gap > farGap && mass < farShare * body.mass && shared < strange * all) cut = piece.end + 1
  }
  if (cut === null) return kept
  while (cut < body.start && !scored[cut]?.prose && (scored[cut]?.score ?? 1) < 0) cut++
  // With its day it is the lead of a text of many parts.
  if (scored.slice(0, cut + dayReach).some(({ block }) => isDay(block))) return kept
  return kept.fill('before', 0, cut)
}

/** Of the main piece. */
const leastParagraphs = 3

/** "3 May 2019", "2019-05-03", with few words beside it. */
function isDay({ text }: Block): boolean {
  return text.length <= longestDay && /\d{1,2}\D{1,14}(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[-./]\d\d/.test(text)
}

/** In UTF-16 code units, and in blocks below the piece. */
const longestDay = 60
const dayReach = 8

/** Below this share of its words that are the article's, a piece is of another matter: the more, the farther off it stands. */
const strangeShare = { near: 0.25, far: 0.45 }

/** How many blocks away a piece is far, and how small beside the main one it must be. */
const farGap = 10
const farShare = 0.25

interface Piece {
  readonly start: number
  end: number
  mass: number
}

function piecesOf(scored: readonly Scored[], path: readonly Place[]): Piece[] {
  const pieces: Piece[] = []
  for (const [index, place] of path.entries()) {
    if (place !== 'article') continue
    const last = pieces.at(-1)
    const mass = Math.max(0, scored[index]?.score ?? 0)
    if (last && last.end === index - 1) {
      last.end = index
      last.mass += mass
    } else pieces.push({ start: index, end: index, mass })
  }
  return pieces
}

/** In a text that stands alone, what is above or below the article. */
const edgeCost = 4
/** To leave the article for something between its paragraphs, or to come back: in a text, and less on a page. */
const asideCost = { text: 6, page: 2.4 }

function move(from: number, to: number, leave: number, aside: number): number {
  if (from === to) return 0
  if (from === 0) return to === 1 || to === 3 ? 0 : impossible
  if (from === 1) return to === 2 ? -aside : to === 3 ? leave : impossible
  if (from === 2) return to === 1 ? -aside : to === 3 ? leave : impossible
  return impossible
}

/**
 * What speaks for the end of the article here. Comments may be longer than the article: "Leave a comment" counts
 * the more, the more text stands above it, so that a link to the comments in the head of a page ends nothing.
 */
function tailGain({ rule }: Scored, mass: number): number {
  return rule?.tail === 'strong' ? 2 + 0.8 * mass : 0
}

/** What a block adds in each state. Prose after the end (comments, teasers) is no surprise, before it is. */
function gains(score: number): readonly number[] {
  const after = score > 0 ? -0.35 * score : -score
  return [-score, score, -score, after].map((value) => value / 2)
}
