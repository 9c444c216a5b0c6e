import { type Block, isLinkOnly } from './block.ts'
import { advertisement, linkedStory, relatedStories } from './furniture/rule.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'

// The headlines of other stories that a page shows among the paragraphs of an article and below them.

/**
 * Below "Read next" stand the headlines of other stories, down to the end: lines that end no sentence, each with a short
 * description at most. A text that goes on there has paragraphs.
 */
export function withoutTeasers(scored: readonly Scored[], path: Place[], insets: ReadonlySet<number>): void {
  const lines = scored.flatMap(({ block, rule }, index) =>
    block.words > 0 && !rule && !insets.has(index) ? [index] : [],
  )
  // Down to it, too many lines follow.
  const tooFar = lines.at(-mostTeasers - 1) ?? -1
  let isText = false
  let end = 0
  for (const [index, item] of scored.entries()) {
    if (isText && index > tooFar && !insets.has(index) && isHeadOfTeasers(item)) {
      // Comments and all below them belong to none of the stories.
      if (end <= index) end = tailBelow(scored, index)
      const below = lines.slice(-mostTeasers).filter((line) => line > index && line < end)
      if (areTeasers(below.flatMap((line) => scored[line] ?? []))) {
        path.fill('after', index)
        return
      }
    }
    isText ||=
      path[index] === 'article' && (item.prose || (item.block.ended && item.block.words >= sentenceWords))
  }
}

/** Where the next foot of an article begins below a block, comments above all; the end of the page where there is none. */
function tailBelow(scored: readonly Scored[], index: number): number {
  let end = index + 1
  while (end < scored.length && scored[end]?.rule?.tail !== 'strong') end++
  return end
}

/**
 * "-", a headline, "-", another headline, down to the end: a list of links as a page without its markup leaves it. The article
 * has ended above the first dash, or above the label over it.
 */
export function withoutDashes(scored: readonly Scored[], path: Place[]): void {
  const isDash = (item: Scored | undefined): boolean => /^[-–—•]$/u.test(item?.block.text ?? '')
  const first = scored.findIndex((item, index) => isDash(item) && path[index] === 'article')
  if (first < 1) return
  const dashes = scored.flatMap((item, index) => (index >= first && isDash(item) ? [index] : []))
  const areLinks = dashes.every((index) => {
    const { block } = scored[index + 1] ?? {}
    return block !== undefined && block.words > 2 && !block.ended && block.page === null
  })
  const above = scored[first - 1]?.block
  // "… on Monday. (Ada Holm)", "…示した。【佐藤花子】"
  const isEnded = above !== undefined && (above.ended || signedEnd.test(above.text))
  if (dashes.length >= 2 && areLinks && isEnded) path.fill('after', first)
}

const signedEnd = /[.!?。！？]["”»」』]?\s?[([【（][^()[\]【】（）]{2,40}[)\]】）]$/u

/**
 * Right below "Related", between two paragraphs, stand the headlines of other stories, one in each line: they end no sentence,
 * and paragraphs stand below them. A heading of the article is one line; so may be a headline below "Read also", where the text
 * has further paragraphs below it. They say nothing of their neighbours.
 */
export function insetsOf(scored: readonly Scored[]): Set<number> {
  const insets = new Set<number>()
  let isText = false
  for (const [index, item] of scored.entries()) {
    isText ||= item.block.ended && item.block.words >= sentenceWords && !item.rule
    // "Read also: Leopard spends the night in a bank"
    if (isText && item.rule === linkedStory && item.block.words > 3 && isSentence(scored[index + 1]))
      insets.add(index)
    // "» Council dismisses its clerk": links of a page, each with an arrow, and the text goes on below them.
    if (isText && isArrowLine(item) && !isArrowLine(scored[index - 1])) {
      let last = index
      while (isArrowLine(scored[last + 1])) last++
      if (isSentence(scored[last + 1])) for (let at = index; at <= last; at++) insets.add(at)
    }
    if (!isText || !isHeadOfTeasers(item) || item.block.ended) continue
    let end = index + 1
    while (end - index <= mostInsets && isTeaserLine(scored, end)) end++
    // "The text goes on below the advertisement"
    const isMarked = scored[end]?.rule === advertisement
    const close = isMarked ? end + 1 : end
    const isSure =
      end - index > 2 ||
      (isReadAlso(item) && (isMarked || [1, 2, 3].some((step) => isSentence(scored[close + step]))))
    if (end - index > 1 && end - index <= mostInsets && isSentence(scored[close]) && isSure)
      for (let at = index; at < close; at++) insets.add(at)
  }
  return insets
}

/**
 * The same on a page that was pasted, where each line stands apart as the paragraphs do: two lines and more down to a paragraph,
 * or one that is longer than headings are. A line that begins with an hour is the next message of a live report.
 */
export function withoutLinks(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const kept = [...path]
  let isText = false
  for (const [index, item] of scored.entries()) {
    isText ||=
      path[index] === 'article' && item.block.ended && item.block.words >= sentenceWords && !item.rule
    if (!isText || !isHeadOfTeasers(item) || item.block.ended) continue
    for (const at of linksBelow(scored, index)) if (kept[at] === 'article') kept[at] = 'between'
  }
  return kept
}

function linksBelow(scored: readonly Scored[], head: number): number[] {
  const lines: number[] = []
  let at = head + 1
  for (; at < scored.length && at <= head + mostInsets; at++) {
    const { block, rule, prose } = scored[at] as Scored
    if (block.words === 0) continue
    if (block.ended || rule || prose || !isPlain(block)) break
    lines.push(at)
  }
  const next = scored[at]
  if (!isSentence(next) || (next?.block.words ?? 0) < sentenceWords) return []
  if (/^\d/u.test(scored[lines.at(-1) ?? head]?.block.text ?? '')) lines.pop()
  const single = scored[lines[0] ?? head]?.block
  // “It was the bread that I missed”: what somebody said, as a heading.
  const isLong = (single?.words ?? 0) >= shortestLink && !/^["“„«»「]/u.test(single?.text ?? '')
  return lines.length > 1 || isLong ? lines : []
}

/** What ends with a stop is a sentence from so many words on. */
export const sentenceWords = 6

/** In words: headings of a text are shorter. */
const shortestLink = 8

function isPlain({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading'
}

function isSentence(item: Scored | undefined): boolean {
  return item !== undefined && (item.prose || (item.block.ended && item.block.words >= 3)) && !item.rule
}

function isArrowLine(item: Scored | undefined): boolean {
  return (
    item?.rule === relatedStories && item.block.page === null && /^[»›►▸→]\s?\p{L}/u.test(item.block.text)
  )
}

/** "Read also": two words and more, or with a colon; "More" alone may be a heading. */
function isReadAlso({ block }: Scored): boolean {
  return block.words >= 2 || /[:：]$/u.test(block.text)
}

/**
 * A line that ends no sentence, right below the one above it: in the next line of the file, in the same one where HTML was
 * pasted, or a paragraph apart with an arrow before it.
 */
function isTeaserLine(scored: readonly Scored[], index: number): boolean {
  const [above, item] = [scored[index - 1], scored[index]]
  if (!above || !item || item.block.ended || item.block.words < 3) return false
  const apart = (item.block.line ?? Number.NaN) - (above.block.line ?? Number.NaN)
  const isBelow = apart === 0 || apart === 1 || (apart === 2 && /^[»›→►▶▸]\s?\p{Lu}/u.test(item.block.text))
  return isBelow && item.block.words <= teaserWords && !/[,;:–—-]$/u.test(item.block.text)
}

/** Headlines of other stories in the midst of a text. */
const mostInsets = 8

function isHeadOfTeasers({ rule, block }: Scored): boolean {
  return rule === relatedStories || (rule === linkedStory && block.words <= 3 && !block.ended)
}

function areTeasers(lines: readonly Scored[]): boolean {
  const [first] = lines
  if (!first || first.block.ended) return false
  return lines.every(({ block }, index) => {
    if (!block.ended) return block.words <= teaserWords
    if (goesOnBelow(block, lines[index - 1]?.block)) return false
    // Below headlines that stand line by line, a paragraph apart from them is the text again.
    if (isApartFrom(lines, index)) return false
    return block.words <= blurbWords && !lines[index - 1]?.block.ended
  })
}

/** On a page the markup sets the headlines apart, and the text goes on below them with a paragraph. */
function goesOnBelow({ page, words }: Block, above: Block | undefined): boolean {
  return (page?.weight ?? 0) > 0 && (above?.page?.weight ?? 0) < 0 && words >= paragraphWords
}

function isApartFrom(lines: readonly Scored[], index: number): boolean {
  const [own, above, before] = [index, index - 1, index - 2].map((at) => lines[at]?.block.line ?? null)
  if (own == null || above == null || before == null) return false
  return lines[index]?.block.ended === true && above - before === 1 && own - above > 1
}

const mostTeasers = 40
/** A headline has at most so many words, and what is told below it so many. */
const teaserWords = 18
const blurbWords = 30
/** What is shorter may be a note below a link: "External sites are not ours." */
const paragraphWords = 12

/**
 * A text that goes on below links: right below its last paragraph stands “Read also”, then lines that end no sentence, then two
 * sentences and more below one another. Of other stories each has a headline above the sentence that tells of it.
 */
export function withResumedText(scored: readonly Scored[], path: readonly Place[]): Place[] {
  const kept = [...path]
  const head = path.lastIndexOf('article') + 1
  const item = scored[head]
  if (head < 2 || !item || !isHeadOfTeasers(item) || item.block.ended) return kept
  let start = head + 1
  while (start <= head + mostInsets && isLink(scored[start])) start++
  let end = start
  while (isOwnSentence(scored[end])) end++
  if (start === head + 1 || end - start < 2) return kept
  return kept.fill('between', head, start).fill('article', start, end)
}

/**
 * On a page that was kept whole with its links: the lines that lead elsewhere as a whole. Items that the text announces with a colon are
 * its own, and so are headings of a digest, of which each has a paragraph below it.
 */
export function linkedLines(scored: readonly Scored[]): Set<number> {
  const found = new Set<number>()
  const headings = new Set<number>()
  let announced = false
  for (const [index, { block }] of scored.entries()) {
    const isLinked = isLinkOnly(block)
    if (!isLinked || !isListItem(block))
      announced = /\p{Ll}.*[:：]$/u.test(block.text) && block.words >= announcementWords
    if (isLinked && block.depth > 0 && isOwnSentence(scored[index + 1])) headings.add(index)
    else if (isLinked && !announced) found.add(index)
  }
  if (headings.size < leastOfDigest) for (const index of headings) found.add(index)
  return found
}

function isListItem({ kind }: Block): boolean {
  return kind === 'item' || kind === 'step'
}

/** "Read also:" announces other stories. */
const announcementWords = 4
/** In headings. */
const leastOfDigest = 3

function isLink(item: Scored | undefined): boolean {
  return item !== undefined && !item.block.ended && !item.rule && item.block.words > 0 && isPlain(item.block)
}

function isOwnSentence(item: Scored | undefined): boolean {
  if (!item || item.rule || item.common) return false
  return item.block.ended && item.block.words >= 4 && item.block.copies <= 1 && isPlain(item.block)
}
