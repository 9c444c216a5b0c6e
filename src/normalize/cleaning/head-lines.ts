import { listedPlace } from '../../languages/gazetteer.ts'
import type { Language } from '../../languages/language.ts'
import { functionWordsOf } from '../../languages/word-sets.ts'
import { isGivenNameAtStart } from '../../names/given-names.ts'
import { isAllCapitals } from '../../text/words.ts'
import { readByline } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { writerAndPlace } from '../byline-place.ts'
import { bylinePatterns } from '../byline-words.ts'
import { besideDate, isDateLine } from '../date-line.ts'
import { readDatelineLine } from '../dateline.ts'
import { parted } from '../grown-together.ts'
import type { Block } from './block.ts'
import type { Place } from './place.ts'
import { isParagraph, type Scored } from './score.ts'

/** What a block of the head of an article is. */
export type HeadRole = 'headline' | 'standfirst' | 'byline' | 'date' | 'dateline' | 'section' | 'teaser'

/** The blocks of a page, as its head is read. */
export interface HeadLines {
  readonly scored: readonly Scored[]
  readonly language: Language
  /** A byline, a date, a dateline: what stands below a headline. Asked of each line many times, read once. */
  readonly isMeta: (index: number) => boolean
}

export function headLines(scored: readonly Scored[], language: Language): HeadLines {
  const known = new Map<number, boolean>()
  const isMeta = (index: number): boolean => {
    const is =
      known.get(index) ??
      (scored[index]?.fact !== true &&
        (isMetaLine(partedText(scored, index), language) || isWriterLine(scored, index, language)))
    known.set(index, is)
    return is
  }
  return { scored, language, isMeta }
}

function isMetaLine(text: string | undefined, language: Language): boolean {
  return (
    text !== undefined &&
    (isDanglingBy(text, language) ||
      isDateLine(text, language) ||
      readByline(text, { language }) !== null ||
      readDatelineLine(text, language) !== null)
  )
}

/** "Ada Roe" or "Ada Roe, Marle" above the day */
function isWriterLine(scored: readonly Scored[], index: number, language: Language): boolean {
  const [text = '', below = '', ...rest] = scored
    .slice(index, index + 8)
    .map(({ block }) => parted(block.text))
  if (text.length > 100) return false
  const isName = isGivenNameAtStart(text) && isPersonName(text, language) && !isShoutedPhrase(text, language)
  return isDateLine(below, language)
    ? isName || writerAndPlace(text, rest.join('\n'), language) !== null
    : isName &&
        listedPlace(text) === null &&
        (isDayBeside(scored, index, 1, language) || isBelowCopy(scored, index))
}

/**
 * "LES PUITS SONT VIDES", "LE CONSEIL VOTE LA TAXE": in capitals a small word that stands in no name tells a phrase, and so do those of
 * names in two places; "LE" is somewhere a given name.
 */
function isShoutedPhrase(text: string, language: Language): boolean {
  if (!isAllCapitals(text)) return false
  const small = functionWordsOf(language)
  const words = text.toLowerCase().split(/[\s'’]+/u)
  const isParticle = words.map((word) => language.particles.includes(word))
  const places = isParticle.filter((is, index) => is && isParticle[index - 1] !== true).length
  return (
    places > 1 || (words.length > 2 && words.some((word, index) => small.has(word) && !isParticle[index]))
  )
}

/** Right below a line of some words that ends another line above it: "HomeLocalThe bridge reopens / The bridge reopens / Ada Roe". */
function isBelowCopy(scored: readonly Scored[], index: number): boolean {
  const above = scored[index - 1]?.block
  if (above === undefined || above.words < fewestOfSentence || above.key.length < leastCopy) return false
  return scored
    .slice(Math.max(0, index - copyReach), index - 1)
    .some(({ block }) => block.key.length < above.key.length + longestTrail && block.key.endsWith(above.key))
}

/** In UTF-16 code units, and blocks. */
const leastCopy = 20
const longestTrail = 80
const copyReach = 12

/** Whether a day or an hour stands above (`step` -1) or below a line, with buttons and a few labels at most between. */
export function isDayBeside(
  scored: readonly Scored[],
  index: number,
  step: 1 | -1,
  language: Language,
): boolean {
  let labels = 0
  for (let at = index + step; Math.abs(at - index) <= farthestDay; at += step) {
    const item = scored[at]
    if (!item) return false
    const text = parted(item.block.text)
    if (isDateLine(text, language) || besideDate(text, language) !== null) return true
    if (item.rule === null && (item.block.words > longestLabel || item.block.ended)) return false
    if (item.rule === null && item.block.words > 0) labels++
    if (labels > mostLabels) return false
  }
  return false
}

/** In blocks, labels, and words of one. */
const farthestDay = 8
const mostLabels = 2
const longestLabel = 7

/** "By", and the name in a line of its own below it; or "By example.com", which names nobody. */
export function isDanglingBy(text: string, language: Language): boolean {
  // A word that begins behind so many characters is not the only one below "By".
  if (/\s/u.test(text.trim().slice(longestOpening))) return false
  const opening = text.replace(/(?<=\s)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+$/u, '').trim()
  return opening.length < longestOpening && bylinePatterns(language).openingAlone.test(opening)
}

const longestOpening = 20

/** The text of a block as a line of the head, what has grown together in it parted; "" where there is none. */
export function textAt({ scored }: HeadLines, index: number): string {
  return partedText(scored, index) ?? ''
}

function partedText(scored: readonly Scored[], index: number): string | undefined {
  const text = scored[index]?.block.text
  return text === undefined ? text : parted(text)
}

/** The last block that may belong to the head: the first paragraph of running text, or a byline or date just below it. */
export function lastOfHead(lines: HeadLines, run: readonly Place[], start: number): number {
  const { scored, isMeta } = lines
  let reach = start + usualReach
  for (let index = start; index < scored.length && index < reach; index++) {
    const item = scored[index]
    // Buttons and counts beside the writer: "Follow", "112", "Share"
    if (item && reach < start + farthestReach && (item.rule || item.block.words <= 1)) reach++
    if (run[index] === 'before' || !item || item.block.words < 25 || !item.block.ended) continue
    return lastBelow(lines, index, nearestMeta)
  }
  // Notes to editors and the like do not count; below comments and other ends of an article nothing is of its head.
  let last = start
  let isAboveText = true
  for (let left = 3; left > 0 && last < Math.min(scored.length - 1, start + farthestReach); last++) {
    const next = scored[last + 1]
    if (next?.rule?.tail !== undefined || next?.block.page?.reason === 'comments') break
    // Nor do labels above the headline, and what tells who wrote and when, as long as no text stands above.
    isAboveText &&= (scored[last]?.block.words ?? 0) < fewestOfText
    const isFree = isAboveText && ((next?.block.words ?? 9) <= 2 || isMeta(last + 1))
    if (!next?.rule && !isFree) left -= isAboveText ? 1 : 2
  }
  return lastBelow(lines, last, 0)
}

/**
 * The last byline or date that stands below the paragraph at `index`, which is the standfirst then: just below it; or farther down, with
 * buttons, labels, the picture and what it shows between. Below another paragraph it counts beside lines of the page alone.
 */
function lastBelow({ scored, language, isMeta }: HeadLines, index: number, near: number): number {
  const isMetaAt = (at: number): boolean => isMeta(at) || isBesideDay(scored, at, language)
  let last = index
  for (let below = index + near; below > index && last === index; below--) if (isMetaAt(below)) last = below
  let sentences = 0
  for (let at = index + 1; at <= index + farthestMeta; at++) {
    const item = scored[at]
    if (!item || item.rule?.tail !== undefined) break
    if (isMetaAt(at)) {
      const isOnPage = [at - 2, at - 1, at + 1].some((near) => near > index && isOfPage(scored[near]))
      const isAboveText = scored.slice(at + 1, at + farthestMeta).some(isParagraph)
      const isFree = isOnPage || (sentences === 0 && scored[index]?.block.ended === true)
      // "22:50" by itself stands in a table.
      if (isFree && isAboveText && /\p{L}{3}|(?:19|20)\d\d/u.test(partedText(scored, at) ?? ''))
        last = Math.max(last, at)
    } else if (item.rule === null && item.block.ended && item.block.words >= fewestOfSentence) sentences++
    if (sentences > 1) break
  }
  return last
}

/** In blocks below the standfirst: so near a byline or date counts, whatever stands between. */
const nearestMeta = 3
const farthestMeta = 14
/** In words. */
const fewestOfSentence = 4

/** A button, a credit, a label. */
function isOfPage(item: Scored | undefined): boolean {
  return item !== undefined && (item.rule !== null || (item.block.words <= 3 && !item.block.ended))
}

/** "Ada Roe · The Courier · Posted: 3 May 2019" */
function isBesideDay(scored: readonly Scored[], index: number, language: Language): boolean {
  const text = partedText(scored, index)
  return text !== undefined && besideDate(text, language) !== null
}

/** In words. */
const fewestOfText = 12

/** In blocks, and with buttons among them. */
const usualReach = 8
const farthestReach = 16

/** How many blocks that are neither furniture nor byline, date or a caption printed twice stand between two blocks. */
export function linesBetween({ scored, isMeta }: HeadLines, from: number, to: number): number {
  let count = 0
  for (let index = Math.min(from, to) + 1; index < Math.max(from, to); index++)
    count += scored[index]?.rule || isMeta(index) || isCaptionTwice(scored, index) ? 0.25 : 1
  return count
}

/** What a picture shows, for those who do not see it, and right below once more with its credit; and this one. */
function isCaptionTwice(scored: readonly Scored[], index: number): boolean {
  const [above = '', own = '', below = ''] = [-1, 0, 1].map((step) => scored[index + step]?.block.key)
  const isTwice = (short: string, long: string): boolean =>
    short.length >= leastCopy && long.length > short.length && long.startsWith(`${short} `)
  return isTwice(above, own) || isTwice(own, below)
}

/** "The bridge reopens;" goes on in the next line: "Fares stay as they are". */
export function findContinuation({ scored, isMeta }: HeadLines, headline: number): number | null {
  const here = scored[headline]?.block
  const next = scored[headline + 1]?.block
  if (!here || !next || !continues.test(here.text) || next.line !== (here.line ?? -1) + 1) return null
  return next.words >= 2 && next.words <= 30 && !isListed(next) && !isMeta(headline + 1) ? headline + 1 : null
}

const continues = /;\s*$/u

/** Lines of lists and tables are neither headline nor standfirst. */
export function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'step' || kind === 'row'
}

/** A block that the next one begins with: "The mayor said on…" above "The mayor said on Tuesday that …". */
export function isTeaser({ scored }: HeadLines, index: number): boolean {
  const here = scored[index]?.block.key.replace(/ (?:read more|more|continue reading)$/u, '') ?? ''
  if (here.length < 40) return false
  for (let next = index + 1; next <= index + 3; next++) {
    const below = scored[next]?.block.key
    if (below === undefined) return false
    if (
      below.startsWith(here) ||
      (below.length > 40 && below.length < here.length + 4 && here.startsWith(below))
    )
      return true
  }
  return false
}
