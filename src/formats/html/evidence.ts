import type { CutReason } from '../../model/cut.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import {
  coarseHints,
  findRoot,
  type Hints,
  readHints,
  type WeighedBlock,
  weighBlocks,
} from './article-root.ts'
import type { PageBlock } from './blocks.ts'
import { markDateLines } from './date-lines.ts'
import { isAboveText } from './entry-head.ts'
import { factLines } from './facts.ts'
import { findHeadline } from './headline.ts'
import { withKnownText } from './known-text.ts'
import { bareTitle } from './metadata.ts'
import { type Part, partsOf } from './parts.ts'
import { markStandfirst } from './standfirst.ts'
import { attribute, type Element, elementsOf, isElement, type Node } from './tree.ts'
import { writerIn } from './writer.ts'

/** What the page states for machines, to check the result with. */
export interface StatedText {
  /** The text of the article; null where it is not stated. */
  readonly body: string | null
  /** Descriptions: a standfirst is often one of them, word for word. */
  readonly descriptions: readonly string[]
  /** Headlines, as the page states them in several places. */
  readonly titles: readonly string[]
}

/**
 * What the markup says of each block of a page: whether it is text of the article, what it is in its head, and of
 * which part of the page it is otherwise. Set on the nodes.
 */
export function markEvidence(blocks: readonly PageBlock[], stated: StatedText): FoundArticle {
  const weighed = weighBlocks(blocks)
  let judged = judgePage(weighed, stated.titles)
  if (stated.body !== null) judged = withKnownText(weighed, judged, stated.body)
  const headline = findHeadline(weighed, judged, stated.titles)
  judged = cutAbove(weighed, judged, headline)
  judged = markStandfirst(weighed, judged, stated.descriptions, headline, stated.titles)
  judged = trimEdges(weighed, judged, stated.titles)
  judged = markDateLines(weighed, withInnerHeadings(weighed, judged, headline), headline)
  const end = weighed.findIndex((block, index) => (judged[index]?.weight ?? 0) > 0 && block.prose > 0)
  for (const [index, block] of weighed.entries()) {
    const evidence = judged[index]
    const writer = index >= headline - writerAbove && index <= end ? writerIn(block) : null
    if (evidence) block.node.data = { ...block.node.data, page: writer ? { ...evidence, writer } : evidence }
  }
  const heading = weighed[headline]
  return {
    heading: heading
      ? {
          element: heading.element,
          text: heading.text,
          inMenu: judged[headline]?.reason === 'navigation',
        }
      : null,
    scope: scopeOf(weighed, judged, headline),
    length: massOf(weighed, judged),
    replies: repliesIn(weighed, judged),
  }
}

/** In blocks: how far above the headline the writer may stand. */
const writerAbove = 3

/** Names of markup can mislead: where they leave little, look again with few of them, then without, and believe it where that finds far more. */
function judgePage(blocks: readonly WeighedBlock[], titles: readonly string[]): readonly PageEvidence[] {
  const hints = readHints(blocks)
  let best = judge(blocks, hints, titles)
  for (const [most, less] of [
    [enough, coarseHints(hints)],
    [nothing, null],
  ] as const) {
    const kept = massOf(blocks, best)
    if (kept >= most) break
    const again = judge(blocks, less, titles)
    if (massOf(blocks, again) > 2 * kept) best = again
  }
  return best
}

/** A line that is the headline; its element may hold more than the line, in pages without headings. */
export interface FoundHeading {
  readonly element: Element
  readonly text: string
  /** It stands in a breadcrumb or a menu, as some sites set a headline for machines. */
  readonly inMenu: boolean
}

export interface FoundArticle {
  /** The heading that stands above the text. */
  readonly heading: FoundHeading | null
  /** The innermost element that holds heading and text. */
  readonly scope: Element | null
  /** How much running text there is, in characters. */
  readonly length: number
  /** The posts of a thread behind its first one. */
  readonly replies: readonly Element[]
}

function scopeOf(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  headline: number,
): Element | null {
  const held = blocks.filter(
    (block, index) => index === headline || ((judged[index]?.weight ?? 0) > 0 && block.prose > 0),
  )
  const [first, ...rest] = held
  return (
    first?.ancestors.find((element) => rest.every(({ ancestors }) => ancestors.includes(element))) ?? null
  )
}

/** Below the headline a heading of the first level, with a paragraph right below it, is one of the text: some systems know no other. */
function withInnerHeadings(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  headline: number,
): readonly PageEvidence[] {
  const isText = (index: number): boolean =>
    (judged[index]?.weight ?? 0) > 0 && (blocks[index]?.prose ?? 0) > 0
  const first = blocks.findIndex((_, index) => isText(index))
  const title = bareTitle(blocks[headline]?.text ?? '')
  if (headline < 0 || headline > first) return judged
  return judged.map((evidence, index) =>
    evidence.role === 'headline' &&
    evidence.reason === null &&
    index > first &&
    isText(index + 1) &&
    bareTitle(blocks[index]?.text ?? '') !== title
      ? { weight: 3, role: null, reason: null }
      : evidence,
  )
}

/** What stands above the headline is no text of the article, unless it is most of what there is. */
function cutAbove(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  headline: number,
): readonly PageEvidence[] {
  const mass = (from: number, to: number): number => massOf(blocks.slice(from, to), judged.slice(from, to))
  if (headline < 0 || mass(0, headline) >= mass(headline, blocks.length)) return judged
  return judged.map((evidence, index) =>
    index < headline && evidence.weight > 0 ? { ...evidence, weight: -2, reason: null } : evidence,
  )
}

/**
 * Labels above the first paragraph and below the last one are none of its text: the section, who edited it, a heading
 * with nothing below it. Lists, quotations, tables and the facts of a match, a film, a dish stay.
 */
function trimEdges(
  blocks: readonly WeighedBlock[],
  judged: readonly PageEvidence[],
  titles: readonly string[],
): readonly PageEvidence[] {
  const known = titles.map(bareTitle).filter((title) => title.length > 10)
  const isText = (index: number): boolean => {
    const block = blocks[index]
    return block !== undefined && (judged[index]?.weight ?? 0) > 0 && block.prose > 0 && !isTags(block)
  }
  const first = blocks.findIndex((_, index) => isText(index))
  const last = blocks.findLastIndex((_, index) => isText(index))
  const facts = factLines(blocks, judged, first)
  return judged.map((evidence, index) => {
    const block = blocks[index]
    if (
      !block ||
      evidence.weight <= 0 ||
      (index > first && index < last) ||
      isText(index) ||
      facts.has(index)
    )
      return evidence
    const label =
      block.node.type === 'paragraph' &&
      !ended.test(block.text) &&
      (block.text.length < 80 || (index > last && isTagLine(block.text)))
    // The headline in its other wording: with its kicker, or as machines are told.
    const again =
      index < first &&
      block.node.type === 'heading' &&
      known.some((title) => isWithin(title, bareTitle(block.text)))
    const listed = block.ancestors
      .slice(0, 6)
      .some(({ tagName }) => /^(?:li|blockquote|dd|dt)$/.test(tagName))
    return (label && !listed) || again || (block.node.type === 'heading' && index > last)
      ? { ...evidence, weight: -1, reason: null }
      : evidence
  })
}

function isWithin(one: string, other: string): boolean {
  return (
    one === other || (one.length > 20 && other.includes(one)) || (other.length > 20 && one.includes(other))
  )
}

/** A paragraph of topics, long enough to look like text. */
function isTags({ node, text }: WeighedBlock): boolean {
  return node.type === 'paragraph' && !/[.!?…。！？।؟۔,;:]/u.test(text) && isTagLine(text)
}

/** In characters; no page has so many topics. */
const LONGEST_TAGS = 10_000

/** "Politics Elections Germany Society": words with capitals, and nothing that makes a sentence of them. */
function isTagLine(text: string): boolean {
  if (text.length > LONGEST_TAGS) return false
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.75 * words.length
}

const ended = /[.!?…。！？।؟۔:]["'”’»)\]]*$/u

/** Readability's limit for a second try, in characters. */
export const enough = 500
/** Less than a sentence. */
const nothing = 80

function massOf(blocks: readonly WeighedBlock[], judged: readonly PageEvidence[]): number {
  return blocks.reduce((sum, block, index) => sum + ((judged[index]?.weight ?? 0) > 0 ? block.prose : 0), 0)
}

function judge(
  blocks: readonly WeighedBlock[],
  hints: Hints | null,
  titles: readonly string[],
): PageEvidence[] {
  const found = findRoot(blocks, hints)
  const root = found && ownArticle(blocks, found, titles)
  const roots = root ? [root, ...continuations(blocks, root, hints)] : []
  const inside = blocks.map(({ ancestors }) => roots.find((element) => ancestors.includes(element)) ?? null)
  const contents = contentsOf(blocks, inside)
  const boxes = linkBoxes(contents)
  const pictured = pictureBoxes(blocks, inside, contents)
  const phrases = phrasesBeside(contents)
  const around = new Set(root ? ancestorsOf(root) : [])
  return blocks.map((block, index) => {
    const holder = inside[index] ?? null
    if (!holder) return judgeOutside(block, around)
    const judged = judgeInside(block, holder, hints, pictured)
    if (judged.weight <= 0) return judged
    const isIn = (set: ReadonlySet<Element>): boolean => block.ancestors.some((element) => set.has(element))
    if (isIn(boxes)) return { ...judged, weight: -3, reason: 'related-stories' }
    return isIn(phrases) ? { ...judged, weight: -3, reason: 'side-box' } : judged
  })
}

/** The posts of a thread but the first one, where the text is more than that one: a page that is a thread keeps them. */
function repliesIn(blocks: readonly WeighedBlock[], judged: readonly PageEvidence[]): Element[] {
  const posts = new Set<Element>()
  for (const [index, { ancestors, node }] of blocks.entries()) {
    const post = ancestors.findLast(
      (element) => partsOf(element).has('post') && !/^(?:body|html|main)$/.test(element.tagName),
    )
    // A headline of its own: an article among others.
    if (post && node.type === 'heading' && node.depth <= 2) return []
    if (post && (judged[index]?.weight ?? 0) > 0) posts.add(post)
  }
  return [...posts].slice(1)
}

/**
 * Pages that go on with further articles below the first hold each in an `<article>`: the one with the headline of the
 * page is meant, where it has text enough.
 */
function ownArticle(blocks: readonly WeighedBlock[], root: Element, titles: readonly string[]): Element {
  const known = new Set(titles.map(bareTitle))
  const headings = blocks.filter(
    ({ node, ancestors }) => node.type === 'heading' && node.depth === 1 && ancestors.includes(root),
  )
  const articles = headings.map(({ ancestors }) =>
    ancestors.slice(0, ancestors.indexOf(root)).findLast(({ tagName }) => tagName === 'article'),
  )
  const named = headings.findIndex(({ text }) => known.has(bareTitle(text)))
  const own = named >= 0 ? articles[named] : new Set(articles).size > 1 ? articles[0] : undefined
  if (!own) return root
  const mass = blocks.reduce((sum, { ancestors, prose }) => sum + (ancestors.includes(own) ? prose : 0), 0)
  return mass >= enough ? own : root
}

/** Elements beside the root that go on with it: pages divide articles by advertisements and boxes. */
function continuations(blocks: readonly WeighedBlock[], root: Element, hints: Hints | null): Element[] {
  const parent = root.parentNode
  if (!parent || !isElement(parent) || parent.tagName === 'html') return []
  const sums = new Map<Element, { mass: number; count: number; ended: number; titled: boolean }>()
  for (const { ancestors, prose, density, node } of blocks) {
    const at = ancestors.indexOf(parent)
    const branch = at > 0 ? ancestors[at - 1] : undefined
    if (!branch || branch === root) continue
    const sum = sums.get(branch) ?? { mass: 0, count: 0, ended: 0, titled: false }
    sum.count++
    // A headline of its own: another article.
    if (node.type === 'heading' && node.depth === 1) sum.titled = true
    if (density < 0.3 && prose >= 60) {
      sum.mass += prose
      sum.ended++
    }
    sums.set(branch, sum)
  }
  return [...sums].flatMap(([branch, { mass, count, ended, titled }]) => {
    if (titled) return []
    if (hints && isForeign(branch, hints)) return []
    const alike = branch.tagName === root.tagName && attribute(branch, 'class') === attribute(root, 'class')
    const paragraph = branch.tagName === 'p' && mass >= 80
    const text = mass >= 400 && ended >= 2 && ended * 2 > count && branch.tagName !== 'article'
    return (alike && mass > 0 && ended * 2 >= count) || paragraph || text ? [branch] : []
  })
}

function isForeign(element: Element, hints: Hints): boolean {
  if (/^(?:aside|nav|footer|form)$/.test(element.tagName)) return true
  for (const part of partsOf(element))
    if (hints.isForeign(element, part) || part === 'author' || part === 'caption') return true
  return false
}

/** What the leaf blocks of an element hold together. */
interface Content {
  readonly length: number
  readonly linked: number
  readonly prose: number
  readonly count: number
  /** Not all of them are paragraphs. */
  readonly headed: boolean
  /** How many end like a sentence. */
  readonly ended: number
}

/** What each element inside of the article holds. */
function contentsOf(
  blocks: readonly WeighedBlock[],
  inside: readonly (Element | null)[],
): ReadonlyMap<Element, Content> {
  const contents = new Map<Element, { -readonly [Key in keyof Content]: Content[Key] }>()
  for (const [index, { ancestors, density, node, prose, text }] of blocks.entries()) {
    const holder = inside[index]
    if (!holder) continue
    for (const element of ancestors) {
      if (element === holder) break
      const sum = contents.get(element) ?? {
        length: 0,
        linked: 0,
        prose: 0,
        count: 0,
        headed: false,
        ended: 0,
      }
      sum.length += text.length
      sum.linked += density * text.length
      sum.prose += prose
      sum.count++
      sum.headed ||= node.type !== 'paragraph'
      if (ended.test(text)) sum.ended++
      contents.set(element, sum)
    }
  }
  return contents
}

/**
 * Boxes inside the article that are mostly links: teasers, lists of related stories, with their labels. A box has no
 * running text of its own, and is not the whole article.
 */
function linkBoxes(contents: ReadonlyMap<Element, Content>): Set<Element> {
  const boxes = new Set<Element>()
  for (const [element, { length, linked, prose, count }] of contents)
    if (
      linked > 0.5 * length &&
      (count > 1 || linked > 0.9 * length) &&
      prose < 0.3 * length &&
      !/^(?:table|tbody|tr|td|dl)$/.test(element.tagName)
    )
      boxes.add(element)
  return boxes
}

/**
 * Elements that hold a picture and, in an element of their own, a few words: its caption and credit, whatever they are
 * called. One with a heading is an item of a list, one in a table a cell.
 */
function pictureBoxes(
  blocks: readonly WeighedBlock[],
  inside: readonly (Element | null)[],
  contents: ReadonlyMap<Element, Content>,
): Set<Element> {
  const boxes = new Set<Element>()
  for (const holder of new Set(inside))
    for (const element of holder ? elementsOf(holder) : [])
      if (isPicture(element)) for (const box of boxesAround(element, holder, contents)) boxes.add(box)
  // A text told in pictures: what stands beside them is all there is.
  let [all, beside] = [0, 0]
  for (const [index, { ancestors, text }] of blocks.entries()) {
    if (!inside[index]) continue
    all += text.length
    if (ancestors.some((element) => boxes.has(element))) beside += text.length
  }
  return beside > mostBeside * all ? new Set() : boxes
}

/**
 * Elements set to one side of the text with a phrase or two in them, no sentence: a quotation that is shown large, with who said
 * it. What a page sets to one side with sentences is a note or a paragraph.
 */
function phrasesBeside(contents: ReadonlyMap<Element, Content>): Set<Element> {
  const boxes = new Set<Element>()
  for (const [element, { length, count, headed, ended: sentences }] of contents)
    if (length <= longestPhrase && count <= 2 && !headed && sentences === 0 && isBeside(element))
      if (!(count === 1 && length <= longestName && isAlignedRight(element))) boxes.add(element)
  return boxes
}

const longestPhrase = 180
const longestName = 40

/** `<div align="right">` sets its words to the edge of the text, as a signature below it, and not to one side. */
function isAlignedRight(element: Element): boolean {
  return element.tagName === 'div' && /^right$/i.test(attribute(element, 'align'))
}

function isBeside(element: Element): boolean {
  if (!/^(?:div|aside|table|section)$/.test(element.tagName)) return false
  return (
    /^(?:left|right)$/i.test(attribute(element, 'align')) ||
    /(?:^|;)\s?float\s?:\s?(?:left|right)/i.test(attribute(element, 'style').slice(0, 300)) ||
    /(?:^|\s)(?:(?:align|float|pull)-?(?:left|right)|left|right|izquierda|derecha|links|rechts|gauche|droite|sinistra|destra|esquerda|direita)(?:\s|$)/i.test(
      attribute(element, 'class').slice(0, 200),
    )
  )
}

/** The elements around a picture up to the first that holds more than a caption. */
function boxesAround(
  picture: Element,
  holder: Element | null,
  contents: ReadonlyMap<Element, Content>,
): Element[] {
  const boxes: Element[] = []
  let node = picture.parentNode
  for (let up = 0; up < 6 && node && isElement(node) && node !== holder; up++, node = node.parentNode) {
    const content = contents.get(node)
    if (!content) continue
    if (!isCaption(content) || !/^(?:div|span|section|center|picture|t[dr]|tbody|table)$/.test(node.tagName))
      break
    boxes.push(node)
  }
  return boxes
}

function isCaption({ headed, count, length }: Content): boolean {
  return !headed && count <= 3 && length <= longestCaption
}

const longestCaption = 300
/** Share of the text that captions are at most. */
const mostBeside = 0.2

/** Pictures of some size: no icons, no dots that count readers. */
function isPicture(element: Element): boolean {
  if (!/^(?:img|picture|video|amp-img)$/.test(element.tagName)) return false
  const sizes = [attribute(element, 'width'), attribute(element, 'height')].map((size) =>
    Number.parseInt(size, 10),
  )
  return !sizes.some((size) => size < 100)
}

const reasons: Partial<Record<Part, CutReason>> = {
  navigation: 'navigation',
  related: 'related-stories',
  share: 'share-row',
  newsletter: 'newsletter',
  comments: 'comments',
  consent: 'cookie-notice',
  advertisement: 'advertisement',
  tags: 'tags',
  hidden: 'hidden',
  player: 'player',
  caption: 'photo-caption',
  author: 'about-author',
}

const caption: PageEvidence = { weight: -4, role: 'caption', reason: 'photo-caption' }

function judgeInside(
  block: WeighedBlock,
  root: Element,
  hints: Hints | null,
  pictured: ReadonlySet<Element>,
): PageEvidence {
  const { ancestors, density, text } = block
  const role = roleOf(block)
  const against = (reason: CutReason, weight = -4): PageEvidence => ({ weight, role, reason })
  let list = false
  let quoted = false
  for (const element of ancestors.slice(0, ancestors.indexOf(root))) {
    const name = element.tagName
    if (name === 'figcaption') return caption
    if (name === 'blockquote' || name === 'table' || name === 'pre') quoted = true
    if (name === 'figure' && !quoted && block.prose < 500) return caption
    if (name === 'nav') return against('navigation')
    if (name === 'footer' && !isAboveText(element)) return against('footer', -3)
    if (name === 'form') return against('form')
    if (name === 'li') list = true
    if (!hints) continue
    if (name === 'aside') return against('side-box', -3)
    if (pictured.has(element) && block.prose < 250) return caption
    const parts = partsOf(element)
    if (parts.size === 0) continue
    if (hints.fine && parts.has('caption') && block.prose < 500) return caption
    for (const part of parts)
      if (hints.isForeign(element, part) || (hints.fine && part === 'author'))
        if (!(element === block.element && block.prose > 200)) return against(reasons[part] ?? 'page-part')
    if (!hints.fine) continue
    if (parts.has('box') && hints.isSmall(element)) return against('side-box', -3)
    if ((parts.has('button') || attribute(element, 'role') === 'button') && text.length < 80)
      return against('button', -3)
    if (parts.has('byline') && text.length < 200) return { weight: -3, role: 'byline', reason: 'byline' }
    if (parts.has('date') && text.length < 120 && hints.isSmall(element))
      return { weight: -3, role: 'date', reason: 'date-line' }
  }
  if (role === 'headline') return { weight: -1, role, reason: null }
  // "3/12" below the pictures of a gallery
  if (/^\d{1,3}\s?[/|]\s?\d{1,3}$/.test(text) && !quoted) return against('button', -3)
  // A line that is one link leads to another story, "[Bridge reopens]" with brackets around it too; so does a list of such lines.
  const isBracketed = density > 0.6 && text.length < 200 && /^\[.*\]$/u.test(text)
  if (density > 0.9 || isBracketed) return against(list ? 'link-list' : 'link', -3)
  if (density > 0.6 && text.length < 200) return against('links', -2)
  return { weight: 3, role, reason: null }
}

/** @param around what holds the article too: no part of the page beside it, whatever its name */
function judgeOutside(block: WeighedBlock, around: ReadonlySet<Element>): PageEvidence {
  const role = roleOf(block)
  const against = (reason: CutReason | null): PageEvidence => ({ weight: -5, role, reason })
  let inFooter = false
  for (const element of block.ancestors) {
    const name = element.tagName
    if (name === 'body' || around.has(element)) break
    if (name === 'figcaption') return { ...caption, weight: -5 }
    if (name === 'nav') return against('navigation')
    for (const part of partsOf(element)) {
      const reason = reasons[part]
      if (reason) return part === 'caption' ? { ...caption, weight: -5 } : against(reason)
    }
    // That of a comment is the comment's.
    inFooter ||= name === 'footer' && !isAboveText(element)
  }
  return against(inFooter ? 'footer' : null)
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) yield node
}

/** A `<time>` among its few children, or among theirs: an element with many holds more than a day. */
function holdsTime(element: Element): boolean {
  const isTime = (node: Node): boolean => isElement(node) && node.tagName === 'time'
  return (
    element.childNodes.length <= 12 &&
    element.childNodes.some(
      (child) =>
        isTime(child) || (isElement(child) && child.childNodes.length <= 12 && child.childNodes.some(isTime)),
    )
  )
}

function roleOf({ ancestors, text, node }: WeighedBlock): PageEvidence['role'] {
  if (node.type === 'heading' && node.depth === 1) return 'headline'
  for (const element of ancestors.slice(0, 3)) {
    if (/^headline$/.test(attribute(element, 'itemprop'))) return 'headline'
    if (text.length < 80 && (element.tagName === 'time' || (/\p{N}/u.test(text) && holdsTime(element))))
      return 'date'
    const parts = partsOf(element)
    if (parts.has('standfirst') && !parts.has('related') && text.length > 30 && text.length < 600)
      return 'standfirst'
    if (parts.has('byline') && text.length < 150) return 'byline'
    if (parts.has('date') && text.length < 80) return 'date'
  }
  const [own] = ancestors
  return own && text.length < longestSignature && isSetRight(own) && !fromRight.test(text) ? 'byline' : null
}

/** A line at the right margin below a text is who wrote it. */
function isSetRight(element: Element): boolean {
  return (
    attribute(element, 'align').toLowerCase() === 'right' ||
    /text-align:\s?right/i.test(attribute(element, 'style').slice(0, 200))
  )
}

const longestSignature = 60
/** Scripts that are set to the right as a whole. */
const fromRight = /[\p{sc=Arab}\p{sc=Hebr}]/u
