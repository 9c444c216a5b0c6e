import type { Language } from '../../languages/language.ts'
import { readByline } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { besideDate, isDateLine } from '../date-line.ts'
import { relatedStories, shareRow } from './furniture/rule.ts'
import { isDanglingBy } from './head-lines.ts'
import type { Place } from './place.ts'
import type { Scored, ScoredPage } from './score.ts'

// A post of a few short lines on a page full of menus: no run of text stands out, but its frame does. The headline stands
// above the day, and below the lines follows a row of buttons or the comments.

/** What a post is framed by: places of its blocks, and the index of its headline. */
export interface Frame {
  readonly run: readonly Place[]
  readonly headline: number
}

/** The frame of a post on a page whose text alone shows next to no article; null where there is more, or no frame. */
export function findFrame(page: ScoredPage, run: readonly Place[], language: Language): Frame | null {
  const { scored, pageShare } = page
  if (pageShare < 0.5 || proseOf(scored, run) >= littleProse) return null
  const found = frameOf(scored, language)
  if (found === null) return null
  const { headline, start, end } = found
  return {
    headline,
    run: run.map((_, index) => (index < start ? 'before' : index < end ? 'article' : 'after')),
  }
}

/** In words: a text with less prose may be the notice at the foot of a page as well. */
const littleProse = 45

function proseOf(scored: readonly Scored[], run: readonly Place[]): number {
  return scored.reduce(
    (sum, { prose, rule, common, block }, index) =>
      sum + (run[index] === 'article' && prose && !rule && !common ? block.words : 0),
    0,
  )
}

/** Where the headline stands, and the lines between the day of a post and its buttons or comments: first, last + 1. */
function frameOf(
  scored: readonly Scored[],
  language: Language,
): { headline: number; start: number; end: number } | null {
  const isDay = ({ block: { text } }: Scored): boolean =>
    dated.test(text) && (isDateLine(text, language) || besideDate(text, language) !== null)
  for (const [day, item] of scored.entries()) {
    // Below "2 comments" days are those of readers.
    if (item.rule?.tail === 'strong') return null
    if (!isTitle(scored[day - 1]) || !isDay(item)) continue
    const start = day + 1 + buttonsOf(scored.slice(day + 1, day + 1 + mostButtons))
    const below = scored.slice(start, start + longestPost + 1)
    const foot = below.findIndex(({ rule }) => isFoot(rule))
    if (foot < 0) continue
    // Other stories stand above the foot, below the text.
    const links = below.findIndex(
      ({ rule }, at) => rule === relatedStories && below.slice(0, at).some(isSentence),
    )
    const isCut = links >= 0 && links < foot && !below.slice(links, foot).some(isSentence)
    const length = isCut ? links : foot
    const inside = below.slice(0, length)
    if (inside.some(isLine) && !inside.some(isDay))
      return { headline: titleAbove(scored, day, language), start, end: start + length }
  }
  return null
}

/** How many lines with the buttons of the head stand below the day, with names and labels between them, and sentences below. */
function buttonsOf(below: readonly Scored[]): number {
  const first = below.findIndex(isSentence)
  return first < 0 ? 0 : below.slice(0, first).findLastIndex(({ rule }) => isFoot(rule)) + 1
}

const mostButtons = 8

/** The line above the day, or above who wrote the post: "The bridge reopens / Ada Roe / 3 May 2014". */
function titleAbove(scored: readonly Scored[], day: number, language: Language): number {
  const isMeta = (text: string): boolean =>
    isPersonName(text, language) ||
    isDateLine(text, language) ||
    isDanglingBy(text, language) ||
    readByline(text, { bare: true, language }) !== null
  let index = day - 1
  while (index > day - 4 && isMeta(scored[index]?.block.text ?? '')) index--
  const found =
    index < day - 1 && isTitle(scored[index]) && (scored[index]?.block.words ?? 0) >= 4 ? index : day - 1
  return isStandfirst(scored, found) ? found - 1 : found
}

/** A sentence below a line of some words that ends none, and of which the lines below speak again. */
function isStandfirst(scored: readonly Scored[], index: number): boolean {
  const [above, own] = [scored[index - 1], scored[index]]
  if (!above || !own || !isTitle(above) || above.block.ended || above.block.words < 4) return false
  if (!own.block.ended || own.block.lowerShare <= 0.4 || above.block.tokens.length > longestTitle)
    return false
  const stems = above.block.tokens.filter((word) => word.length > 4).map((word) => word.slice(0, 5))
  return scored
    .slice(index, index + mostButtons)
    .some(({ block }) => block.tokens.some((word) => stems.includes(word.slice(0, 5))))
}

/** In words. */
const longestTitle = 20

/** In blocks; what is longer has prose enough, or is a menu. */
const longestPost = 30

/** Whether a line may be a headline: two words and more that are no furniture, and no way through the site. */
function isTitle(item: Scored | undefined): boolean {
  return item !== undefined && !item.rule && item.block.words >= 2 && !/[»›>]/u.test(item.block.text)
}

/** An hour alone, or "3 hours ago", stands above comments and in menus as well. */
const dated = /(?:1[89]|20)\d\d|\d[./]\d{1,2}[./]\d\d/u

function isFoot(rule: Scored['rule']): boolean {
  return rule !== null && (rule === shareRow || rule.tail === 'strong')
}

function isSentence(item: Scored): boolean {
  return isLine(item) && item.block.ended
}

/** A line of text: no label, for most of its words are in small letters. */
function isLine({ block, rule, common }: Scored): boolean {
  return !rule && !common && block.copies <= 1 && block.words >= 5 && block.lowerShare > 0.4
}
