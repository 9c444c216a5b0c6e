import type { Block } from './block.ts'
import { type FurnitureRule, furnitureRules } from './furniture.ts'

/** A block with what speaks for it: above 0 for running text, below for furniture. */
export interface Scored {
  readonly block: Block
  readonly score: number
  /** The rule that weighed most against it. */
  readonly rule: FurnitureRule | null
  /** Prose on its own: no neighbour is needed to see that it is running text. */
  readonly prose: boolean
}

/**
 * Least score of a short line that no rule speaks against: a few of them may be headings, many are a menu. What it is
 * in a text that stands alone, and on a page that was pasted with all its furniture.
 */
const shortest = { text: -0.4, page: -1.5 }

/** A document's blocks with their scores. */
export interface ScoredPage {
  readonly scored: readonly Scored[]
  /** From 0 (a text that stands alone) to 1 (a whole page, pasted with menus and footers). */
  readonly pageShare: number
}

/** Score every block of a document. */
export function scoreBlocks(blocks: readonly Block[]): ScoredPage {
  const usual = usualRepeats(blocks)
  const rules = blocks.map(findRule)
  const shapes = blocks.map((block, index) => shapeScore(block) + listScore(blocks, index))
  const share = pageShare(blocks, rules, shapes)
  const floor = shortest.text + (shortest.page - shortest.text) * share
  const scored = blocks.map((block, index) => {
    const rule = rules[index] ?? null
    const score =
      Math.max(shapes[index] ?? 0, floor) + ruleWeight(rule, block) + repetitionScore(block, usual)
    return { block, score, rule, prose: score >= 1.5 && block.words >= 12 }
  })
  return { scored, pageShare: share }
}

/** From 0 (a text alone) to 1 (a whole page), by how many of its lines are short or furniture for certain. */
function pageShare(
  blocks: readonly Block[],
  rules: readonly (FurnitureRule | null)[],
  shapes: readonly number[],
): number {
  let light = 0
  for (const [index, block] of blocks.entries())
    if (rules[index] || ((shapes[index] ?? 0) < -0.5 && block.words < 12)) light++
  return clamp((light / Math.max(1, blocks.length) - 0.15) / 0.3, 0, 1) * clamp(light / 10, 0, 1)
}

function findRule(block: Block): FurnitureRule | null {
  let found: FurnitureRule | null = null
  for (const rule of furnitureRules) {
    if (
      block.words <= rule.maxWords &&
      rule.pattern.test(block.text) &&
      (!found || rule.weight < found.weight)
    )
      found = rule
  }
  return found
}

const speech = /\b(?:said|says|told|added|asked|argued|wrote)\b|["“„«]\p{L}/u

/** Reported speech is running text, whatever is spoken of. */
function ruleWeight(rule: FurnitureRule | null, block: Block): number {
  if (!rule) return 0
  return block.words >= 15 && block.ended && speech.test(block.text) ? rule.weight * 0.35 : rule.weight
}

/** How much a block looks like running text. The figures are set by hand: log odds, by rule of thumb. */
function shapeScore(block: Block): number {
  const { words } = block
  if (words === 0) return -1
  if (block.kind === 'code') return 2
  const length = clamp(1.2 * Math.log2(words / 12), -2.4, 3)
  const end = block.ended ? 1 : /[,;:—–-]["”’]?$/u.test(block.text) ? 0.2 : -0.8
  const small = words < 4 ? -0.5 : clamp((block.functionShare - 0.2) * 8, -1.6, 1.6)
  const lower = words < 4 ? 0 : clamp((block.lowerShare - 0.55) * 2, -1, 0.6)
  const numbers = block.digitShare > 0.3 ? 0.8 : 0
  const sentence = words >= 3 && block.ended && !block.cut && block.lowerShare > 0.3
  return Math.max(sentence ? 0.4 : -9, length + end + small + lower + numbers + (block.cut ? -1.2 : 0))
}

/** Items of a list that the text announces, and numbered ones, belong to it. */
function listScore(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (block?.kind !== 'item') return block?.kind === 'row' ? 0.5 : 0
  let first = index
  while (first > 0 && blocks[first - 1]?.kind === 'item') first--
  const before = blocks[first - 1]
  return before && /[:：]["”]?$/u.test(before.text) ? 2.5 : 1
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

function repetitionScore(block: Block, usual: number): number {
  const elsewhere = Math.max(0, block.repeats - usual)
  const across = elsewhere === 0 ? 0 : elsewhere === 1 ? -1.5 : elsewhere < 5 ? -4 : -6
  const inside = block.copies > 1 && block.words < 25 ? -0.7 : block.copies > 1 ? -1 : 0
  return across + inside
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
