import { readDateline } from '../dateline.ts'
import {
  advertisement,
  copyrightLine,
  type FurnitureRule,
  interfaceText,
  photoCredit,
  shareRow,
} from './furniture/rule.ts'
import { type HeadLines, type HeadRole, textAt } from './head-lines.ts'
import { areApart, isClose, isOfPage } from './lines-above.ts'
import type { Place } from './place.ts'
import { isParagraph, type Scored } from './score.ts'

/**
 * The standfirst of a pasted page that stands below byline, day and picture: it has no blank line below, where the paragraphs of
 * the text have one; or it stands right below the headline, and buttons, or the place that opens the text, part it from what is told below.
 */
export function standfirstAboveText(
  lines: HeadLines,
  headline: number,
  roles: Map<number, HeadRole>,
  run: readonly Place[],
): number | null {
  const { scored } = lines
  if (scored[headline]?.block.page || [...roles.values()].includes('teaser')) return null
  // In a text that was typed a blank line may be missing by mistake.
  const isApart = isOfPage(scored) && areApart(scored, run)
  const text = scored.findIndex(
    (item, index) =>
      index > headline &&
      !roles.has(index) &&
      isParagraph(item) &&
      run[index] === 'article' &&
      !(isApart && isClose(item, scored[index + 1])),
  )
  if (text < 0 || text > headline + reach) return null
  const candidates = Array.from({ length: text - headline - 1 }, (_, at) => headline + 1 + at).filter(
    (index) => !roles.has(index) && isSummary(scored[index]),
  )
  const found =
    (isApart
      ? candidates.find((index) => isClose(scored[index], scored[index + 1]) && !hasCredit(scored, index))
      : undefined) ?? candidates.find((index) => isParted(lines, headline, index, text))
  if (found === undefined) return null
  roles.set(found, 'standfirst')
  return found
}

/** In blocks between headline and text. */
const reach = 24

/** Two sentences, or a long one. */
function isSummary(item: Scored | undefined): boolean {
  if (!item || item.rule || item.common) return false
  const { kind, words, ended, lowerShare, copies, text } = item.block
  const isTwo = /\p{L}{2}[.!?]["”»]? \p{Lu}/u.test(text)
  return (
    kind === 'paragraph' &&
    ended &&
    copies <= 1 &&
    words <= longest &&
    words >= (isTwo ? 8 : 12) &&
    lowerShare > 0.4
  )
}

/** In words. */
const longest = 80

/** Who took the picture that it tells of: in the line below, or above with no day or writer between. */
function hasCredit(scored: readonly Scored[], index: number): boolean {
  const below = scored[index + 1]
  if (!below) return false
  const { rule, block } = below
  if (rule === photoCredit || rule === copyrightLine) return true
  return rule === null && !block.ended && block.words <= 6 && block.lowerShare < 0.5
}

/** Right below the headline; and of all between it and the text there are buttons, and no picture, or the text opens with its place. */
function isParted(lines: HeadLines, headline: number, index: number, text: number): boolean {
  const { scored, language } = lines
  const above = scored.slice(headline + 1, index)
  if (above.some(({ rule, block }) => rule === null && block.words > 0)) return false
  const between = scored.slice(index + 1, text)
  const buttons = between.filter(({ rule }) => rule !== null && buttonRules.has(rule))
  if (
    buttons.length > 0 &&
    between.every(({ rule, block }) => block.words === 0 || (rule !== null && partRules.has(rule)))
  )
    return true
  const isPlaced = (at: number): boolean => readDateline(textAt(lines, at), language) !== null
  return isPlaced(text) && !isPlaced(index) && ![text + 1, text + 2, text + 3].some(isPlaced)
}

const buttonRules: ReadonlySet<FurnitureRule> = new Set([shareRow, interfaceText])
const partRules: ReadonlySet<FurnitureRule> = new Set([shareRow, interfaceText, advertisement])
