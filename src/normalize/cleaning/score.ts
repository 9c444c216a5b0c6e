import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { type Block, isLinkOnly } from './block.ts'
import { factLines } from './facts.ts'
import { findRule } from './furniture/find.ts'
import { furnitureOf, sharedWords } from './furniture/index.ts'
import {
  aboutAuthor,
  authorContact,
  commentCount,
  type FurnitureRule,
  interfaceText,
  linkedStory,
  photoCredit,
} from './furniture/rule.ts'

/** A block with what speaks for it: above 0 for running text, below for furniture. */
export interface Scored {
  readonly block: Block
  readonly score: number
  /** The rule that weighed most against it. */
  readonly rule: FurnitureRule | null
  /** It stands in so many files of the archive that it belongs to none of them. */
  readonly common: boolean
  /** Prose on its own: no neighbour is needed to see that it is running text. */
  readonly prose: boolean
  /** One of several lines of facts within the text: "Referee: I. Roe", "Director: Ada Roe". */
  readonly fact: boolean
}

/**
 * Least score of a short line that no rule speaks against: a few of them may be headings, many are a menu. What it is
 * in a text that stands alone, and on a page that was pasted with all its furniture.
 */
const shortest = { text: -0.05, page: -0.9 }

/** Running text that no rule speaks against, and that ends like a sentence. */
export function isParagraph({ block, rule, prose }: Scored): boolean {
  return prose && !rule && block.ended
}

/** A document's blocks with their scores. */
export interface ScoredPage {
  readonly scored: readonly Scored[]
  /** From 0 (a text that stands alone) to 1 (a whole page, pasted with menus and footers). */
  readonly pageShare: number
}

/** Score every block of a document. */
export function scoreBlocks(blocks: readonly Block[], language: Language): ScoredPage {
  const usual = usualRepeats(blocks)
  const small = usualShare(blocks)
  const shapes = blocks.map((block) => shapeScore(block, small))
  const index = furnitureOf(
    language,
    blocks.map(({ key }) => key),
  )
  const told = blocks.map((block) => {
    const rule = findRule(block.text, block.key, block.tokens, index)
    return rule === authorContact && (block.page?.weight ?? 0) > 0 ? null : rule
  })
  const facts = factLines(blocks, told, (block) => acrossScore(block, usual) > commonScore)
  const rules = told.map((rule, at) =>
    facts.has(at) || isCrosshead(blocks, told, at) || isItem(blocks, at) ? null : rule,
  )
  const share = pageShareOf(blocks, rules, shapes)
  const end = endOfText(blocks)
  const floor = shortest.text + (shortest.page - shortest.text) * share
  const firsts = firstsOf(blocks)
  const isProse = (index: number): boolean =>
    rules[index] === null && (shapes[index] ?? 0) >= 1.5 && (blocks[index]?.words ?? 0) >= 12
  // In a text that stands alone, who somebody is stands between two paragraphs of it as part of it.
  const isWithin = (index: number): boolean =>
    rules[index] === aboutAuthor && share < mostlyText && isProse(index - 1) && isProse(index + 1)
  const scored = blocks.map((block, index) => {
    const found = rules[index] ?? null
    const rule = isSpared(found, block, language) || isWithin(index) ? null : found
    const score =
      (block.page?.weight ?? 0) +
      Math.max(shapes[index] ?? 0, floor * (1 - labelDoubt(block))) +
      listScore(blocks, rules, index, firsts[index] ?? index) +
      (rule?.weight ?? 0) * (block.page && !(rule === aboutAuthor && index < end) ? onPage : 1) +
      // On a page that was kept whole it is an entry of a menu, or leads to another story; a digest has headings that do.
      (isLinkOnly(block) && block.depth === 0 ? -3 * share : 0) +
      (facts.has(index) ? 0 : repetitionScore(block, usual, share))
    return {
      block,
      score,
      rule,
      common: !facts.has(index) && acrossScore(block, usual) <= commonScore,
      prose: score >= 1.5 && block.words >= 12,
      fact: facts.has(index),
    }
  })
  return { scored, pageShare: share }
}

/** What stands in so many files has this score for that, or less, and belongs to none of them. */
const commonScore = -4

/** Below this share of a page a document is a text. */
export const mostlyText = 0.3

/** "» A rail along the quay", right below a line that announces a list with a colon, or below such an item. */
function isItem(blocks: readonly Block[], index: number): boolean {
  const mark = /^([»›►▸→])\s?\p{L}/u.exec(blocks[index]?.text ?? '')?.[1]
  if (!mark || blocks[index]?.page) return false
  let at = index - 1
  while (at > index - longestList && blocks[at]?.text.startsWith(mark)) at--
  return /\p{L}{2}:$/u.test(blocks[at]?.text ?? '') && (blocks[at]?.words ?? 0) >= leastAnnouncement
}

/** In words: "Read also:" announces other stories. */
const leastAnnouncement = 3
/** In items. */
const longestList = 30

/**
 * How much more a rule weighs on a saved page. Its markup says of notices in the midst of the text that they are text;
 * the words know better. Of 29,500 paragraphs of clean news text in six languages 60 hold such words.
 */
const onPage = 2

/** The index from which on a page has little text left: who somebody is stands below the text, if he wrote it. */
function endOfText(blocks: readonly Block[]): number {
  const words = blocks.map(({ page, words }) => ((page?.weight ?? 0) > 0 ? words : 0))
  const all = words.reduce((sum, count) => sum + count, 0)
  let sum = 0
  return words.findIndex((count) => {
    sum += count
    return sum > 0.85 * all
  })
}

/**
 * From 0 (a text that stands alone) to 1 (a whole page). A page shows by its furniture, and by lines that are short:
 * short lines without furniture may be results, verses or the items of a list.
 */
function pageShareOf(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  shapes: readonly number[],
): number {
  let light = 0
  let certain = 0
  for (const [index, block] of blocks.entries()) {
    const rule = rules[index]
    if (rule && rule !== photoCredit && rule !== linkedStory) certain++
    if (rule || ((shapes[index] ?? 0) < -0.5 && block.words < 12)) light++
  }
  certain += menuLines(blocks, rules)
  return clamp((light / Math.max(1, blocks.length) - 0.15) / 0.3, 0, 1) * clamp((certain - 2) / 6, 0, 1)
}

/**
 * The entries of the menu that a page opens with: five lines and more of a few words each, four where one is a word of menus, and
 * sentences below them.
 */
function menuLines(blocks: readonly Block[], rules: readonly (FurnitureRule | null)[]): number {
  const end = blocks.findIndex(
    ({ words, ended, digitShare }, index) => (words > 3 || ended || digitShare > 0.3) && !rules[index],
  )
  const lines = blocks.slice(0, Math.max(0, end)).filter(({ words }) => words > 0).length
  const isMenu = lines > 4 || (lines === 4 && rules.slice(0, end).some(Boolean))
  const sentences = blocks.slice(end).filter(({ words, ended }) => ended && words >= 4).length
  return isMenu && sentences >= 3 ? Math.min(lines, 6) : 0
}

/** A verb of saying of the language, or a quotation of several words: a name in quotation marks is none. */
const speechOf = perLanguage((language) => {
  const verbs = alternatives(wordsFor(language, ({ saying }) => saying))
  return new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})|["“„«]\p{L}[^"“”«»]{24}`, 'u')
})

/** "…, cried Mr. Roe": who says it stands right behind the verb, so that the rest is what was said. */
const speakerOf = perLanguage((language) => {
  const verbs = alternatives(wordsFor(language, ({ saying }) => saying))
  return new RegExp(String.raw`[,”"»“]\s(?:${verbs})\s(?:\p{Ll}{2,4}\s)?\p{Lu}\p{L}*\.?[\s,.]`, 'u')
})

/** "left to right" in what a picture shows: a caption, and no credit. */
const sides = once(
  () => new RegExp(String.raw`(?<!\p{L})(?:${alternatives(sharedWords('credits', 'sides'))})(?!\p{L})`, 'iu'),
)

/**
 * "Comments" within a text that stands alone, with whole paragraphs below it and nothing that readers' comments have (names and
 * times, forms, short lines): the heading of a part of the article.
 */
function isCrosshead(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  index: number,
): boolean {
  const block = blocks[index]
  if (rules[index] !== commentCount || !block || block.page || block.words > 2 || block.digitShare > 0)
    return false
  const below = blocks
    .slice(index + 1)
    .flatMap((other, at) => (other.words > 0 ? [[other, rules[index + 1 + at]] as const] : []))
  const [first] = below
  const isAbove = blocks.slice(0, index).some((other) => other.ended && other.words >= 8)
  return (
    isAbove &&
    first !== undefined &&
    first[0].words >= 10 &&
    below.every(
      ([other, rule]) => (other.ended && other.words >= 6) || (rule != null && rule.tail === undefined),
    )
  )
}

/** Reported speech is running text, whatever is spoken of; so is a sentence where a label is meant. */
function isSpared(rule: FurnitureRule | null, block: Block, language: Language): boolean {
  if (!rule || !block.ended) return false
  return (
    // "No." may be an answer; the button is "No".
    rule === interfaceText ||
    (block.words >= 15 && speechOf(language).test(block.text)) ||
    (block.words >= 8 && speakerOf(language).test(block.text)) ||
    (rule === photoCredit && block.words >= 8 && sides().test(block.text)) ||
    (rule.labels === true && block.words >= 5 && block.lowerShare > 0.5)
  )
}

/** How much a block looks like running text. The figures are set by hand: log odds, by rule of thumb. */
function shapeScore(block: Block, usualSmall: number): number {
  const { words } = block
  if (words === 0) return -1
  if (block.kind === 'code') return 2
  const length = clamp(1.2 * Math.log2(words / 12), -2.4, 3)
  const end = block.ended ? 1 : /[,;:—–-]["”’]?$/u.test(block.text) ? 0.2 : -0.8
  const small = words < 4 ? -0.5 : clamp((block.functionShare - usualSmall) * 8, -1.6, 1.6)
  const lower = words < 4 ? 0 : clamp((block.lowerShare - 0.55) * 2, -1, 0.6)
  const numbers = block.digitShare > 0.3 ? 0.8 : 0
  const sentence = words >= 3 && block.ended && !block.cut && block.lowerShare > 0.3
  return Math.max(sentence ? 0.4 : -9, length + end + small + lower + numbers + (block.cut ? -1.2 : 0))
}

/**
 * The share of small words above which a block is running text: less in a language that has few of them, or of which few are
 * known. The sentences of the page tell.
 */
function usualShare(blocks: readonly Block[]): number {
  const shares = blocks
    .filter(({ words, ended, lowerShare }) => ended && words >= 8 && lowerShare > 0.4)
    .map(({ functionShare }) => functionShare)
    .sort((a, b) => a - b)
  const median = shares[shares.length >> 1] ?? plainShare
  return Math.min(plainShare, 0.6 * median)
}

const plainShare = 0.2

/** From 0 (a label: few words, each capitalized) to 1: lines in small letters or figures are parts of a text or table. */
function labelDoubt(block: Block): number {
  if (block.words < 2) return 0
  const measured = /^\d[\d/.,½¼¾⅓⅔–-]*\s?\p{Ll}/u.test(block.text) && !/\bago$/u.test(block.text) ? 1 : 0
  return Math.max(measured, clamp(Math.max(block.lowerShare - 0.3, block.digitShare - 0.1) * 1.4, 0, 0.7))
}

/** Items of a list belong to the text that announces it; numbers show that lines belong together. */
function listScore(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  index: number,
  first: number,
): number {
  const kind = blocks[index]?.kind
  if (kind === 'row') return 0.5
  if (kind !== 'item' && kind !== 'step')
    return isNumbered(blocks, index) || isAnnounced(blocks, rules, index) ? 1.5 : 0
  const announced = /[:：]["”]?$/u.test(blocks[first - 1]?.text ?? '')
  return (announced ? 1.5 : 0) + (kind === 'step' ? 1.5 : 0.5)
}

/** For each block the index at which the run of blocks of its kind begins. */
function firstsOf(blocks: readonly Block[]): number[] {
  const firsts: number[] = []
  for (const [index, { kind }] of blocks.entries())
    firsts.push(kind === blocks[index - 1]?.kind ? (firsts[index - 1] ?? index) : index)
  return firsts
}

/** Lines below "These towns were flooded:" belong to it, as far as they are short and none ends like a sentence. */
function isAnnounced(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  index: number,
): boolean {
  for (let above = index; above >= Math.max(0, index - 12); above--) {
    const block = blocks[above]
    if (!block || block.words > 25 || rules[above]) return false
    if (above < index && /[:：]["”]?$/u.test(block.text)) return block.words >= 6 && block.lowerShare > 0.5
    if (block.ended) return false
  }
  return false
}

/** "2. Bread" between "1. …" and "3. …", with at most some blocks between them. */
function isNumbered(blocks: readonly Block[], index: number): boolean {
  const number = numberOf(blocks[index])
  if (number === null) return false
  for (let other = Math.max(0, index - 8); other <= Math.min(blocks.length - 1, index + 8); other++)
    if (other !== index && Math.abs((numberOf(blocks[other]) ?? -9) - number) === 1) return true
  return false
}

/** Of "2. Bread", and of "2/5", the second part of a slideshow. */
function numberOf(block: Block | undefined): number | null {
  const found = block && /^(?:#|No\.?\s?)?(\d{1,3})(?:[.):]\s*\p{L}|\s?\/\s?\d{1,3}$)/u.exec(block.text)
  return found ? Number(found[1]) : null
}

/**
 * Words that stand in several files of an archive are furniture, unless the whole article does (the same report
 * printed again): then every block of it stands there as often.
 */
function usualRepeats(blocks: readonly Block[]): number {
  const counts = blocks.filter((block) => block.words >= 15).map((block) => block.repeats)
  counts.sort((a, b) => a - b)
  return counts[counts.length >> 1] ?? 0
}

function repetitionScore(block: Block, usual: number, share: number): number {
  const inside = block.copies > 1 && block.words < 25 ? -0.7 : block.copies > 1 ? -1 : 0
  return acrossScore(block, usual) + (inside - (block.repeats === usual + 1 ? 1.5 : 0)) * share
}

/** A sentence may stand in several files because they tell the same news in an agency's words; a label may not. */
function acrossScore(block: Block, usual: number): number {
  const elsewhere = Math.max(0, block.repeats - usual)
  if (elsewhere === 0) return 0
  if (!(block.ended && block.words >= 3 && block.lowerShare > 0.4))
    return Math.max(-7, -1.3 * Math.log2(elsewhere))
  const least = block.words < 6 ? 30 : 10
  return elsewhere >= 2 * least ? -7 : elsewhere >= least ? -5 : elsewhere >= 4 && block.words >= 6 ? -1.5 : 0
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
