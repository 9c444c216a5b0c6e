import type { Language } from '../../languages/language.ts'
import { isNameOfPaper, isPaper, likePaper } from '../../languages/newspapers.ts'
import { withoutAccents } from '../../text/folding.ts'
import { isAllCapitals } from '../../text/words.ts'
import { readSection } from '../section.ts'
import type { Block } from './block.ts'
import { type HeadLines, linesBetween, textAt } from './head-lines.ts'
import { type BodyWords, fullStop, headlineScore, stems } from './headline-score.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 30

/** What is known of the headline before the text is looked at. */
export interface HeadlineHints {
  /** The headline that came with the file, if any. */
  readonly stated: string | null
  /** Words of the names that file and page have, such as "bridge-reopens-after-flood". */
  readonly slugs: readonly (readonly string[])[]
  /** The line above the day of a post that has little text of its own. */
  readonly framed: number | null
  readonly language: Language
  /** Whether a line is the name of a known outlet: the masthead, no headline. */
  readonly isOutlet: (line: string) => boolean
}

/**
 * The line of the headline: the stated one, or the one that looks most like the headline of the text. `start` is the first
 * block of the article, `end` the last one of the head.
 */
export function findHeadline(
  lines: HeadLines,
  run: readonly Place[],
  start: number,
  end: number,
  hints: HeadlineHints,
): number | null {
  const { stated, slugs, framed, isOutlet } = hints
  const first = Math.max(0, start - reach)
  const last = Math.min(end, start + 3)
  if (stated !== null) {
    const wanted = foldTitle(stated)
    return highest(first, last, 0, (index) => {
      const text = textAt(lines, index)
      const isHeading = lines.scored[index]?.block.node?.type === 'heading'
      return isHeading || !goesOn(text, wanted) ? sameTitle(text, wanted) : 0
    })
  }
  if (framed !== null) return framed
  const body = bodyWords(lines.scored, run)
  const scoreOf = (index: number): number =>
    isOutlet(textAt(lines, index))
      ? Number.NEGATIVE_INFINITY
      : headlineScore(lines, index, start, body) +
        slugScore(lines.scored[index]?.block.tokens ?? [], slugs) +
        (isNameOfPaper(textAt(lines, index)) || (index === 0 && likePaper(textAt(lines, index)) !== null)
          ? -2
          : 0)
  const best =
    highest(first, last, leastScore, scoreOf) ??
    highest(first, start - 1, leastAboveDay, (index) => (isAboveDay(lines, index) ? scoreOf(index) : 0))
  return best === null || isWholeText(lines.scored, run, best) ? null : firstDeck(lines, best, isOutlet)
}

/** What does not look more like a headline than this is none; less is enough for a line of some words above day or byline. */
const leastScore = 1.2
const leastAboveDay = 0.5

/** Four words and more that end no sentence, with a day or a byline below, and the standfirst at most between. */
function isAboveDay(lines: HeadLines, index: number): boolean {
  const { block, rule } = lines.scored[index] ?? {}
  if (!block || rule || block.ended || block.words < 4 || block.page) return false
  const meta = [1, 2, 3].map((step) => index + step).find((at) => lines.isMeta(at))
  return meta !== undefined && linesBetween(lines, index, meta) <= 1.5
}

/** The first of those from `first` to `last` that have the highest value; null where none is above `least`. */
function highest(
  first: number,
  last: number,
  least: number,
  scoreOf: (index: number) => number,
): number | null {
  let best: number | null = null
  let top = least
  for (let index = first; index <= last; index++) {
    const value = scoreOf(index)
    if (value <= top) continue
    top = value
    best = index
  }
  return best
}

/** Of lines in capitals below each other the first is the headline, whatever the text says again of the others. */
function firstDeck(lines: HeadLines, best: number, isOutlet: HeadlineHints['isOutlet']): number {
  const { scored, language, isMeta } = lines
  let first = best
  for (let index = best - 1; index >= Math.max(0, best - 2); index--) {
    const { block, rule } = scored[index] ?? {}
    if (!block || rule || block.words < 3 || block.words > 14) break
    // "THE DAILY COURIER. FIVE O'CLOCK EDITION" above is the paper's.
    if (isOutlet(block.text) || isPaper(block.text)) break
    if (![block.text, textAt(lines, index + 1)].every(isAllCapitals)) break
    if (isMeta(index) || readSection(block.text, scored[best]?.block.key ?? '', language)) break
    first = index
  }
  return first
}

/** A sentence with nothing else beside it that belongs to the article is the text, and no headline. */
function isWholeText(scored: readonly Scored[], run: readonly Place[], index: number): boolean {
  const { text, depth } = scored[index]?.block ?? { text: '', depth: 1 }
  return (
    depth === 0 &&
    fullStop.test(text) &&
    !scored.some(({ block }, other) => other !== index && run[other] === 'article' && block.words > 2)
  )
}

/** How well a block agrees with the name of its file or page: such names are made from headlines, often cut short. */
function slugScore(words: readonly string[], slugs: readonly (readonly string[])[]): number {
  return slugs.some((slug) => isSlugOf(slug, words)) ? slugWeight : 0
}

const slugWeight = 5

/** Four words and more of the name, and nearly all of them, stand in the block in this order; the last may be cut. */
function isSlugOf(slug: readonly string[], words: readonly string[]): boolean {
  let [at, found] = [0, 0]
  for (const [index, word] of slug.entries()) {
    const isCut = index === slug.length - 1
    const near = words.slice(at, at + 4)
    const place = near.findIndex((other) => other === word || (isCut && other.startsWith(word)))
    if (place < 0) continue
    at += place + 1
    found++
  }
  return found >= 4 && found >= 0.7 * slug.length
}

/** Does this block repeat a headline, whatever its case, marks and the name of the site behind it? */
function sameTitle(text: string, wanted: string): number {
  if (text.length > 400) return 0
  const here = foldTitle(text)
  if (here === '' || wanted === '') return 0
  if (here === wanted) return 2
  const [short, long] = here.length < wanted.length ? [here, wanted] : [wanted, here]
  if (short.length >= 15 && long.startsWith(short) && short.length > long.length * 0.6) return 1
  // "[Marle bridge] The bridge reopens after two years": what a program sets before the headline of the page.
  const isEnd = here.length < wanted.length && wanted.endsWith(` ${here}`)
  return isEnd && here.split(' ').length >= leastOfEnd && here.length > wanted.length * 0.5 ? 1 : 0
}

/** In words: a shorter end of a headline may be a heading of the text. */
const leastOfEnd = 5

/**
 * Whether the headline stands again as the first words of a paragraph, with sentences behind it: "The ferry came back. It had been
 * away for years." A byline, a day or a name behind it are no sentence.
 */
function goesOn(text: string, wanted: string): boolean {
  if (text.length > 400 || !/[.!?…。！？]["”»’」)]?\s*$/u.test(text)) return false
  const sentences = text.split(/(?<=[.!?…]["”»’)]?)\s+|(?<=[。！？]」?)/u)
  const title = sentences.findIndex((_, at) => foldTitle(sentences.slice(0, at + 1).join(' ')) === wanted)
  const rest = title < 0 ? '' : sentences.slice(title + 1).join(' ')
  return /\p{Ll}{2} (?:.{0,40} )?\p{Ll}{2}|\p{Lo}{4}/u.test(rest)
}

function foldTitle(text: string): string {
  return withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function bodyWords(scored: readonly Scored[], run: readonly Place[]): BodyWords {
  const counts = new Map<string, number>()
  const paragraphs = new Set<Block>()
  const article = scored.filter((_, index) => run[index] === 'article')
  const long = article.filter(({ prose }) => prose)
  // A text of short paragraphs has hardly a long one.
  const isText = ({ block, rule }: Scored): boolean => block.ended && block.words >= 4 && !rule
  const seen = new Set<string>()
  for (const { block } of long.length >= 3 ? long : article.filter((item) => item.prose || isText(item))) {
    paragraphs.add(block)
    if (seen.has(block.key)) continue
    seen.add(block.key)
    for (const word of new Set(stems(block))) counts.set(word, (counts.get(word) ?? 0) + 1)
    if (seen.size >= 12) break
  }
  return { counts, paragraphs }
}
