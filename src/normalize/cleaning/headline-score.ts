import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { isPlainlyPaper } from '../../languages/newspapers.ts'
import { wordsFor } from '../../languages/reading.ts'
import { isHomeName } from '../../languages/sections.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { isGivenNameAtStart } from '../../names/given-names.ts'
import { isAllCapitals, wordsOf } from '../../text/words.ts'
import { readByline } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { besideDate, isDateLine } from '../date-line.ts'
import { readDateline, readDatelineLine } from '../dateline.ts'
import { parted } from '../grown-together.ts'
import { cutCaption } from '../headline.ts'
import { turnLabels } from '../quotes/turns.ts'
import { readSection } from '../section.ts'
import type { Block } from './block.ts'
import { copyrightLine, photoCredit } from './furniture/rule.ts'
import { findContinuation, type HeadLines, isListed, isTeaser, linesBetween, textAt } from './head-lines.ts'
import type { Scored } from './score.ts'
import { isAboveDeck } from './standfirst-line.ts'

/**
 * How much a block looks like the headline of the text below it, whose first block is `start` and whose words are `body`.
 * The figures were set by hand; some moved to where a logistic fit to saved pages pasted as text wanted them: of 232 of these 170
 * headlines are right (161 before), of 249 that were left out 164 (160 before).
 */
export function headlineScore(lines: HeadLines, index: number, start: number, body: BodyWords): number {
  const item = lines.scored[index]
  if (!item) return noHeadline
  const { block, rule } = item
  const words = titleWords(block)
  if (words > mostWords || isOtherLine(lines, item, index, start)) return noHeadline
  const isTrailEnd = isCrumb(lines, index)
  const isContents = isOfContents(lines, index, start)
  const isCopied = (block.copies > 1 || isTrailEnd) && !isContents
  const terms = [
    4 * overlap(block, body),
    scoreAbove(lines, index),
    // "The bridge reopens / It took nine years / MARLE, 3 May 2014": below the first line the standfirst stands above the day.
    lines.isMeta(index + 1) &&
    !isBelowTitle(lines, index, body) &&
    !((index === 1 || isLonger(lines, index) || isSecondOfPair(lines, index)) && isTitled(lines, index))
      ? isNameAlone(lines, index + 1)
        ? 0.5
        : 1.5
      : 0,
    isBelowTitle(lines, index, body)
      ? isBelowLabel(lines, index - 1) && !isCopied
        ? -1.6
        : -0.8
      : isSecondOfPair(lines, index) && isTitled(lines, index)
        ? -0.8
        : 0,
    isContents || (block.copies > mostCopies && index < start)
      ? -2.5
      : isOfCloseLines(lines, index, start)
        ? -1.5
        : 0,
    // "Police log - May 3, 2014" is a headline at the top, and below another line the date of that.
    index > 0 &&
    (besideDate(block.text, lines.language) || isLabelWithDay(lines, index) || isAboveHour(block.text))
      ? -2.5
      : 0,
    isBelowCredit(lines, index) ? -1.5 : 0,
    isBelowHead(lines, index, body) ? -1.5 : 0,
    words < 4 ? -0.5 : words <= 18 ? 0.8 : 0,
    block.depth === 1 ? 3 : block.depth === 2 ? 0.8 : 0,
    index === 0 && linesBetween(lines, 0, start) <= 3 ? 1.5 : 0,
    // "ROWING - RESULTS OF THE MARLE CUP" above the first words of a table: capitals at the very top are the headline.
    index === 0 && words >= 4 && isShoutedTitle(lines) ? 1 : 0,
    // Below "Home / News / Local" stands the headline, and below it the standfirst.
    index > 0 &&
    !rule &&
    (isTrail(textAt(lines, index - 1), lines.language) || isSectionOfTrail(lines, index - 1))
      ? 1.5
      : 0,
    isSectionOfTrail(lines, index) ? -2 : 0,
    isBelowLabels(lines, index) ? 1.5 : 0,
    isCopied ? 1.2 : 0,
    isLongerCopy(lines, index) ? -1.5 : 0,
    isAboveDeck(lines, index)
      ? 2.5
      : !isTrailEnd && isWriter(lines, index, words)
        ? writerWeight(lines, index)
        : 0,
    isAboveNearMeta(lines, index) ? 0.7 : 0,
    ...scoresOfMarks(lines, index),
    looksLikeSentence(lines, index) ? sentenceDoubt(lines, index) : 0,
    -distance(linesBetween(lines, index, start)),
    Math.min(0, (rule?.weight ?? 0) / 2),
  ]
  return terms.reduce((sum, term) => sum + term, 0)
}

/** What lines between a headline and its text say against it: the first ones more than those of a box or of buttons. */
function distance(between: number): number {
  return 0.18 * Math.min(between, nearLines) + 0.06 * Math.max(0, between - nearLines)
}

const nearLines = 4

const noHeadline = -9
/** Of a headline: in the title of the page, its path, above the text and below it. */
const mostCopies = 5
const mostWords = 28

/** Words of a line without a credit behind it. */
function titleWords(block: Block): number {
  return isUnspaced(block.key.split(' '), block.words)
    ? block.words
    : wordsOf(cutCaption(block.text).title).length
}

/** A name, and no day right below it: the headline may stand farther up. */
function isNameAlone(lines: HeadLines, index: number): boolean {
  const { language } = lines
  const text = textAt(lines, index)
  return (
    isPersonName(text, language) &&
    readByline(text, { language }) === null &&
    !isDateLine(textAt(lines, index + 1), language)
  )
}

/** "The bridge reopens17:24": the teaser of a ticker, with its hour. */
function isAboveHour(text: string): boolean {
  return /\d:\d\d$/.test(text) && parted(text) !== text
}

/** Below a label, furniture or nothing at all. */
function isBelowLabel({ scored, isMeta }: HeadLines, index: number): boolean {
  const above = scored[index - 1]
  return above === undefined || above.rule !== null || above.block.words <= 3 || isMeta(index - 1)
}

/** The same words stand again between two paragraphs, as a heading: an entry of the contents above the text. */
function isOfContents({ scored }: HeadLines, index: number, start: number): boolean {
  const own = scored[index]?.block
  if (own === undefined || own.copies <= 1) return false
  const isParagraph = (at: number): boolean => scored[at]?.prose === true && scored[at].block.ended
  const far = Math.max(index, start) + farthestCopy
  const again = scored.findIndex(({ block }, at) => at > far && block.key === own.key)
  return (
    again > 0 &&
    isParagraph(again + 1) &&
    [again - 1, again - 2, again - 3].some((at) => at >= start && isParagraph(at))
  )
}

/** In blocks: a headline may be printed twice above its text. */
const farthestCopy = 5

/**
 * One of four lines and more without a blank one between them, where the text below stands apart: entries of a menu, a box or the
 * contents. Bylines, days and furniture part them.
 */
function isOfCloseLines({ scored, isMeta }: HeadLines, index: number, start: number): boolean {
  const lineOf = (at: number): number => scored[at]?.block.line ?? Number.NaN
  if (!(lineOf(start) - lineOf(start - 1) > 1) || index >= start) return false
  const isEntry = (at: number): boolean => {
    const item = scored[at]
    return (
      item !== undefined && item.rule === null && !item.block.ended && item.block.words > 0 && !isMeta(at)
    )
  }
  let [first, last] = [index, index]
  while (last - first < leastClose && isEntry(first - 1) && lineOf(first) - lineOf(first - 1) === 1) first--
  while (last - first < leastClose && isEntry(last + 1) && lineOf(last + 1) - lineOf(last) === 1) last++
  return last - first + 1 >= leastClose
}

/** In lines. */
const leastClose = 4

/** What is no headline, whatever stands around it. */
function isOtherLine(lines: HeadLines, { block, rule }: Scored, index: number, start: number): boolean {
  const { language, isMeta } = lines
  return (
    block.words < 2 ||
    block.text.length > 360 ||
    (rule !== null && rule.weight <= -4) ||
    isListed(block) ||
    isNotice(lines, index) ||
    (index > start && block.ended && /^[–—-]\s/u.test(block.text)) ||
    // Below a paragraph a long sentence is the next one.
    (index > start && block.ended && block.words >= leastParagraph && lines.scored[start]?.prose === true) ||
    (index > 0 && /(?:\.\.\.|…)$/u.test(block.text) && isTeaser(lines, index)) ||
    isMeta(index) ||
    isTurn(lines, index) ||
    boxHead(language).test(block.text) ||
    (index < start && isBreadcrumb(block.text)) ||
    (isTrail(block.text, language) && block.text.split(/\s[»›>]\s/u).length >= 3)
  )
}

/** "Q: What does it cost?" below another line, and the answer below it: an interview has begun. */
function isTurn(lines: HeadLines, index: number): boolean {
  if (index === 0) return false
  const { question, answer } = turnLabels(lines.language)
  const [above, own] = [textAt(lines, index - 1), textAt(lines, index)]
  return (
    (question.test(own) && asks.test(own)) || (answer.test(own) && question.test(above) && asks.test(above))
  )
}

const asks = /[?？]$/u

/** In words. */
const leastParagraph = 14

/** "— The mill is for sale." above another line with such a dash: one notice of a column of them. */
function isNotice(lines: HeadLines, index: number): boolean {
  const [mark] = noticeMark.exec(textAt(lines, index)) ?? []
  return (
    mark !== undefined && fullStop.test(textAt(lines, index)) && textAt(lines, index + 1).startsWith(mark)
  )
}

const noticeMark = /^[—–*•]\s?(?=\p{Lu})/u

/** "Key points", "Auf einen Blick": heads of a box, in the languages of the page. */
const boxHead = perLanguage((language) => {
  const words = alternatives(wordsFor(language, (each) => each.headlines.not))
  return new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu')
})

/** "Home » World", "News / City"; not the marks of a quotation: "Der Deich «hält»". */
function isBreadcrumb(text: string): boolean {
  return /[»›>]|\s\/\s/u.test(
    text.replace(/«[^«»]{1,200}»|»[^«»]{1,200}«|›[^‹›]{1,200}‹|‹[^‹›]{1,200}›/gu, ''),
  )
}

/**
 * "Home / News / Local": three short parts, divided by one mark; two where the mark points on or the first leads home: "Home > Local". What the page calls it
 * may stand before: "You are here: Home / News / Local".
 */
function isTrail(line: string, language: Language): boolean {
  if (line.length > 80) return false
  const text = line.replace(/^\p{Lu}\p{L}{1,11}(?: \p{L}{1,11}){1,3}:\s/u, '')
  const parts = text.split(/\s?[/»›>]\s?/u)
  const isShort = /\s[»›>]\s/u.test(text) || isHomeName(parts[0] ?? '', language)
  const least = isShort ? 2 : 3
  return (
    parts.length >= least && parts.every((part) => /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,2}$/u.test(part))
  )
}

/** "Landkreis Marle", the last step of the trail above, with the headline right below it. */
function isSectionOfTrail(lines: HeadLines, index: number): boolean {
  const [own, below] = [index, index + 1].map((at) => lines.scored[at]?.block)
  return (
    own !== undefined &&
    own.words <= 3 &&
    isCrumb(lines, index) &&
    (below?.words ?? 0) >= 4 &&
    !lines.isMeta(index + 1)
  )
}

/**
 * Whether nothing stands above a line but a label or several: "Traffic", "Logo / Traffic", entries of a menu. One of several words
 * may be the headline itself.
 */
export function isBelowLabels({ scored, isMeta }: HeadLines, index: number): boolean {
  if (index < 1 || index > mostLabels || (scored[index]?.block.words ?? 0) < 4) return false
  const above = scored.slice(0, index)
  const areLabels = above.every(
    ({ block, rule }) => block.page === null && (rule !== null || (block.words <= 3 && !block.ended)),
  )
  if (!areLabels || above.some((_, at) => isMeta(at))) return false
  // "Life in Marle" above "Goat walks through the library of Marle": a label of some words.
  const next = scored[index + 1]
  if (next && next.rule === null && !next.block.ended && next.block.words >= 4 && !isMeta(index + 1))
    return false
  const worded = above.filter(({ block, rule }) => block.words > 0 && rule === null)
  return worded.every(({ block }) => block.words === 1) || worded.length >= 3
}

const mostLabels = 12

/** The same words end a line of the menu: "Home » World » The headline". */
function isCrumb({ scored }: HeadLines, index: number): boolean {
  const key = scored[index]?.block.key ?? ''
  if (key.length < 15) return false
  for (let other = Math.max(0, index - trailReach); other < index; other++) {
    const above = scored[other]?.block.key ?? ''
    if (above.length > key.length && above.endsWith(key)) return true
  }
  return false
}

/** "Share this story: The bridge reopens" above "The bridge reopens": the headline with words of the page before it. */
function isLongerCopy({ scored }: HeadLines, index: number): boolean {
  const key = scored[index]?.block.key ?? ''
  for (let other = index + 1; other <= index + trailReach; other++) {
    const below = scored[other]?.block.key ?? ''
    if (below.length >= 15 && below.length < key.length && key.endsWith(below)) return true
  }
  return false
}

/** How far above a headline its way through the site and the buttons to share it may stand, in lines. */
const trailReach = 16

/** In how many paragraphs of the text a word stands; `paragraphs` are these. */
export interface BodyWords {
  readonly counts: ReadonlyMap<string, number>
  readonly paragraphs: ReadonlySet<Block>
}

/** A text of fewer paragraphs has hardly one that sums it up. */
const FEW = 3

/**
 * The share of a block's words that the text has as well: another paragraph of it, where the block is one of several sentences or
 * most of the text.
 */
function overlap(block: Block, { counts, paragraphs }: BodyWords): number {
  const own = stems(block)
  const isText = paragraphs.has(block) && (paragraphs.size < FEW || sentenceBreak.test(block.text))
  const least = isText ? 2 : 1
  const shared = own.filter((word) => (counts.get(word) ?? 0) >= least).length
  return own.length === 0 ? 0 : shared / Math.max(own.length, 3)
}

/** What two blocks on one matter share: the beginnings of longer words; pairs of characters where no spaces divide words. */
export function stems({ key, words }: Block): string[] {
  const parts = key.split(' ')
  return isUnspaced(parts, words)
    ? parts.flatMap(pairs)
    : parts.filter((word) => word.length > 3).map((word) => word.slice(0, 6))
}

/** "橋の工事" → "橋の", "の工", "工事" */
function pairs(part: string): string[] {
  const characters = [...part]
  return characters.slice(1).map((character, index) => characters[index] + character)
}

/** Many characters in few words. */
function isUnspaced(parts: readonly string[], words: number): boolean {
  return words > 0 && parts.length * 4 < words
}

/** A date may stand above a headline; a byline stands below it. */
function scoreAbove(lines: HeadLines, index: number): number {
  if (index === 0 || !lines.isMeta(index - 1)) return 0
  return isDateLine(textAt(lines, index - 1), lines.language) ? -0.6 : -1.2
}

/** The first line is in capitals, the next one is not, and no paper is named: "HARTBURY DAILY COURIER. FIVE O'CLOCK EDITION". */
function isShoutedTitle(lines: HeadLines): boolean {
  const text = textAt(lines, 0)
  return isAllCapitals(text) && !isAllCapitals(textAt(lines, 1)) && !opensWithPaper(text)
}

function opensWithPaper(line: string): boolean {
  const [name = ''] = line.split(/[.,|–—]/, 1)
  return isPlainlyPaper(name.trim())
}

/** A name that begins with no known first name may be a thing's: "Kleine Hafenkunde". */
function writerWeight(lines: HeadLines, index: number): number {
  return isGivenNameAtStart(textAt(lines, index)) || isDateLine(textAt(lines, index + 1), lines.language)
    ? -2.5
    : -1
}

/** A standfirst or a button stands between the line and the day or byline below it. */
function isAboveNearMeta(lines: HeadLines, index: number): boolean {
  return !lines.isMeta(index + 1) && lines.isMeta(index + 2)
}

/** The name of a person, alone; or "Ada Roe at Quay Park", "Ada Roe, do Correio", with the day below. */
function isWriter(lines: HeadLines, index: number, words: number): boolean {
  const { language } = lines
  const text = textAt(lines, index)
  // In capitals throughout, four words are a headline sooner than a name.
  if (words > 3 && text === text.toUpperCase()) return false
  return (
    isPersonName(text, language) ||
    (isDateLine(textAt(lines, index + 1), language) && readByline(text, { bare: true, language }) !== null)
  )
}

/** What the first letter and the marks of a line say. */
function scoresOfMarks(lines: HeadLines, index: number): number[] {
  const text = textAt(lines, index)
  const isOpen = /[:,;]$/u.test(text) && findContinuation(lines, index) === null
  return [
    /[^.]\.$/u.test(text) ? -0.6 : isOpen ? -2 : 0.3,
    /^["“„«].*["”“»]\s*$/u.test(text) ? -0.5 : 0,
    /\p{L}: \S/u.test(text) ? 0.5 : 0,
    /[?？]$/u.test(text) ? 0.4 : 0,
    // "functions without changing …" is the middle of a sentence; "iPhone" is a name.
    /^\p{Ll}+(?:\s|$)/u.test(text) ? -1.5 : 0,
    // "A MAN of Marle crossed it.": how papers open a text.
    index > 0 && /^(?:\p{Lu}{1,12} ){1,4}\p{Ll}[^.]{0,200}\.$/u.test(text) ? -1 : 0,
    // "(cutting, undated; from an album)" is a note.
    /^[([][^()[\]]*[)\]]$/u.test(text) ? -3 : 0,
  ]
}

/** "The bridge was closed on Monday." may be a headline or the first sentence of a text without one. */
function looksLikeSentence({ scored, language }: HeadLines, index: number): boolean {
  const block = scored[index]?.block
  if (block === undefined || block.depth > 0) return false
  const isEnded = sentenceEnd.test(block.text)
  const areSentences = (index > 0 || block.words > longestOfTwo) && hasSentences(block.text)
  // Names have capitals: of two sentences with many of them fewer words are small.
  const isLong = areSentences && block.words > longestOfTwo
  const least = isLong ? 0.2 : language.capitals === 'nouns' ? 0.3 : 0.5
  if ((isEnded || areSentences) && block.lowerShare > least) return true
  // "MARLE - The ferry sails again.": a text opens so.
  return block.words > 7 && fullStop.test(block.text) && readDateline(block.text, language) !== null
}

/** The most words of a headline of two sentences at the very top: "The bridge is back. Who pays?" */
const longestOfTwo = 14
const sentenceEnd = /(?:[^.\p{Lu}]\.|。)["”’»)」』]*$/u
const sentenceBreak = /\p{Ll}{3}[.?!]["”’»)]{0,9}\s{1,9}\p{Lu}/u
export const fullStop = /[.?!。！？]\s?["”’»)」』]{0,9}$/u

/** Whether a text ends like a sentence, and holds the end of another one. */
function hasSentences(text: string): boolean {
  // "The bridge is back! Who pays?"
  const isCalled = text.length <= longestCall && !/\p{L}{2}\./u.test(text)
  return fullStop.test(text) && sentenceBreak.test(text) && !isCalled
}

/** In UTF-16 code units. */
const longestCall = 80

/** What speaks against a sentence being the headline, unless what stands around it is what stands around headlines. */
function sentenceDoubt(lines: HeadLines, index: number): number {
  const { scored, language } = lines
  const block = scored[index]?.block
  const next = scored[index + 1]?.block
  if (!block || !next || block.words > 22) return -4
  if (isTeaser(lines, index + 1) || readSection(textAt(lines, index - 1), block.key, language)) return -0.5
  const isAboveMeta =
    isDateLine(next.text, language) ||
    readByline(next.text, { language }) ||
    readDatelineLine(next.text, language) ||
    readDateline(next.text, language)
  // Below a headline, a sentence above the byline is the standfirst.
  if (isAboveMeta) return index === 0 ? -0.5 : isTitled(lines, index) ? -4 : -2.5
  return -4
}

/** Ten words and more, and twice as many as in the line above: a standfirst is longer than its headline. */
function isLonger({ scored }: HeadLines, index: number): boolean {
  const [own, above] = [index, index - 1].map((at) => scored[at]?.block.words ?? 0)
  return own !== undefined && above !== undefined && own >= 10 && own >= 2 * above
}

/** Of two lines by themselves, with blank ones above and below, the second: under a headline stands what tells more. */
function isSecondOfPair({ scored }: HeadLines, index: number): boolean {
  const [before, above, own, below] = [-2, -1, 0, 1].map((step) => scored[index + step]?.block)
  if (!above || !own || above.line === null || own.line === null) return false
  const isApart =
    (before === undefined || (before.line ?? -9) < above.line - 1) && (below?.line ?? 1e9) > own.line + 1
  return isApart && own.line === above.line + 1 && above.words >= 6 && own.words >= 6
}

/**
 * Right below a line of about as many words or fewer of which the text speaks: "The bridge reopens after nine years / Mayor of Marle
 * tells what it took". The first is the headline, the second its deck.
 */
function isBelowTitle({ scored, isMeta, language }: HeadLines, index: number, body: BodyWords): boolean {
  const [own, above] = [scored[index], scored[index - 1]]
  if (!own || !above || above.rule || above.block.ended || isListed(above.block) || isMeta(index - 1))
    return false
  const { words, key, text } = above.block
  if (words < 5 || words > mostWords || overlap(above.block, body) < 0.15) return false
  // "HomeLocalThe bridge reopens", "Workers on the bridge (Ada Roe/AP)"
  if (key.endsWith(own.block.key) || /[)）]$/u.test(text) || isTrail(text, language)) return false
  // "HARTBURY DAILY COURIER. FIVE O'CLOCK EDITION" is no headline.
  if (opensWithPaper(text)) return false
  // "Man returns library book after 61 years / He had not finished it": shorter, where only labels stand above both.
  const before = scored[index - 2]
  return (
    words <= own.block.words + 2 ||
    !before ||
    before.rule !== null ||
    before.block.words <= 3 ||
    isMeta(index - 2)
  )
}

/** Right below a line of some words that is no sentence, and no furniture. */
function isTitled({ scored }: HeadLines, index: number): boolean {
  const above = scored[index - 1]
  if (!above || above.rule || above.block.ended || isListed(above.block)) return false
  return above.block.words >= 5 && above.block.words <= 22 && above.block.copies <= 1
}

/** "Daily Courier / ed 20 June 2019 News, Money" below a line of words: names and a day, and nothing said of them. */
function isLabelWithDay(lines: HeadLines, index: number): boolean {
  const block = lines.scored[index]?.block
  if (!block || block.words > 14 || block.functionShare > 0 || !isTitled(lines, index)) return false
  const [day] = dayWithin.exec(block.text) ?? []
  return day !== undefined && isDateLine(day, lines.language)
}

const dayWithin =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th|\.)? (?=\p{L}{3})\p{L}{1,14}\.?,? |(?=\p{L}{3})\p{L}{1,14}\.? \d{1,2}(?:st|nd|rd|th)?,? )(?:1[89]|20)\d\d(?!\d)/u

/** The line below a credit, with a headline and a byline or day above both: what the picture shows. */
function isBelowCredit({ scored, isMeta }: HeadLines, index: number): boolean {
  const credit = scored[index - 1]?.rule
  if (credit !== photoCredit && credit !== copyrightLine) return false
  return [2, 3, 4].some((above) => index >= above && isMeta(index - above))
}

/**
 * Below a headline with its day or byline: what its picture shows, the first line of its text. The line above the day is no
 * headline where it shares no word with the text, such as what a paper says of itself.
 */
function isBelowHead(lines: HeadLines, index: number, body: BodyWords, captions = mostCaptions): boolean {
  const { scored, isMeta } = lines
  if (isMeta(index + 1)) return false
  let at = index - 1
  const isPassed = (other: number): boolean => {
    const item = scored[other]
    return item !== undefined && (isMeta(other) || item.rule !== null || item.block.words <= 3)
  }
  let hasMeta = false
  for (; at >= 0 && at > index - longestHead && isPassed(at); at--) hasMeta ||= isMeta(at)
  // A caption may be printed twice, and a second one stand beside it.
  if (!hasMeta && index - at === 1)
    return captions > 0 && at >= 0 && !scored[at]?.rule && isBelowHead(lines, at, body, captions - 1)
  // A deck may stand between.
  return hasMeta && [scored[at], scored[at - 1]].some((title) => isOfTitle(title, body))
}

function isOfTitle(item: Scored | undefined, body: BodyWords): boolean {
  if (!item || item.rule || item.block.ended) return false
  const { words } = item.block
  return words >= 4 && words <= mostWords && overlap(item.block, body) > 0
}

/** In lines, from the headline to below its day, its writer and the buttons beside them. */
const longestHead = 10
/** So many lines beside each other may be captions. */
const mostCaptions = 3
