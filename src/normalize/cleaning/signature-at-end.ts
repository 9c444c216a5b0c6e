import { shippedData } from '../../knowledge/shipped.ts'
import { listedPlace } from '../../languages/gazetteer.ts'
import type { Language } from '../../languages/language.ts'
import { likePaper } from '../../languages/newspapers.ts'
import { once } from '../../lib/once.ts'
import { type Byline, joinedBylines, readByline } from '../byline.ts'
import { withoutMarks } from '../byline-marks.ts'
import { hasKnownGivenName, isPersonName } from '../byline-names.ts'
import { writerAndPlace } from '../byline-place.ts'
import { withoutTitles } from '../byline-titles.ts'
import { bylinePatterns } from '../byline-words.ts'
import { isDateLine } from '../date-line.ts'
import { isPersonAlone } from '../person-alone.ts'
import { isBesideName } from './beside-name.ts'
import { photoCredit } from './furniture/rule.ts'
import type { Scored } from './score.ts'

/** Who signed below the text, and the lines that say so. */
export interface SignatureAtEnd {
  readonly byline: Byline
  readonly text: string
  /** Indexes of blocks. */
  readonly lines: readonly number[]
}

/** What stands below the last sentence of a typed text. */
export interface TextEnd {
  readonly signature: SignatureAtEnd | null
  /** The index of the line of the day, where it stands there alone. */
  readonly day: number | null
}

export function readTextEnd(scored: readonly Scored[], language: Language): TextEnd {
  const last = scored.findLastIndex((item) => isSentence(item, language))
  if (last < 0) return { signature: null, day: null }
  return { signature: signatureBelow(scored, last, language), day: dayBelow(scored, last, language) }
}

/**
 * Who signed a typed text in its last lines, right below its last sentence: "By Ada Roe", "(Ada Roe)", "Text: Ada Roe", "— Ada Roe", or
 * the name alone of somebody of whom the text does not speak. Below a name may stand another, what one is, a paper, a place or the
 * day. Null where anything else follows, on saved pages, and for a dash below a quotation, which says whose words it is.
 */
function signatureBelow(scored: readonly Scored[], last: number, language: Language): SignatureAtEnd | null {
  const lines = [...scored.keys()].slice(last + 1).filter((index) => isLine(scored[index], language))
  if (lines.length > mostLines) return null
  let byline: Byline | null = null
  for (const index of lines) {
    const text = textAt(scored, index)
    const isBeside = isBelowName(text, language)
    // The paper, the place or the day above the name
    if (isBeside && byline === null && index !== lines.at(-1)) continue
    if (scored[index]?.block.page !== null || text.length > longest || isAside(text)) return null
    if (isBeside && byline !== null) continue
    const mayBeAlone =
      lines.length === 1 || byline !== null || isBelowName(textAt(scored, index + 1), language)
    const more =
      signed(text, isQuotation(textAt(scored, last)), language) ??
      writerAndPlace(withoutTitles(text, language), wholeText(scored, last), language) ??
      // Of two names that stand alone a list is made.
      (mayBeAlone ? loneNames(scored, index, language) : null)
    if (more === null) return null
    byline = joinedBylines(byline, more)
  }
  return byline && { byline, text: textAt(scored, lines[0] ?? 0), lines }
}

/** The line of the day alone below a typed text, where nothing else stands there; null where there is none. */
function dayBelow(scored: readonly Scored[], last: number, language: Language): number | null {
  const [only, more] = [...scored.keys()].slice(last + 1).filter((index) => textAt(scored, index) !== '')
  if (only === undefined || more !== undefined || scored[only]?.block.page !== null) return null
  const text = textAt(scored, only)
  // "3 May 2019", "2019-05-03": a year, and a day.
  const isWhole = /(?:1[5-9]|20)\d\d/.test(text) && /\d\D{1,30}\d/.test(text)
  return isWhole && isDateLine(text, language) && !isBelowCorrection(scored, last) ? only : null
}

/** "CORRECTION:", "Berichtigung: …" in one of the last paragraphs: the day is that of the correction. */
function isBelowCorrection(scored: readonly Scored[], last: number): boolean {
  return scored.slice(Math.max(0, last - reachOfCorrection), last + 1).some(({ block }) => {
    const [label = ''] = block.text.split(':', 1)
    return label.length <= 24 && corrections().has(label.trim().toLowerCase().replaceAll('’', "'"))
  })
}

/** In paragraphs. */
const reachOfCorrection = 6

const corrections = once(
  (): ReadonlySet<string> =>
    new Set(shippedData<{ readonly corrections: readonly string[] }>('notes/labels.yml').corrections),
)

/** In lines below the text. */
const mostLines = 3

/** The end of a text: words of some number that end as a sentence does. "By Ada Roe et al." is none. */
function isSentence({ block, rule }: Scored, language: Language): boolean {
  const isLong = block.ended && block.words >= leastWords && rule === null
  return isLong && (block.words > mostWordsOfByline || readByline(block.text, { language }) === null)
}

const mostWordsOfByline = 12

const leastWords = 5

/** In UTF-16 code units. */
const longest = 90

/** A line that no rule cuts already; "Text: Ada Roe, photos: Tom Beck" is not only the credit of a picture. */
function isLine(item: Scored | undefined, language: Language): boolean {
  if (item === undefined || item.block.text === '') return false
  return (
    item.rule === null ||
    (item.rule === photoCredit && bylinePatterns(language).opening.test(item.block.text))
  )
}

function wholeText(scored: readonly Scored[], last: number): string {
  return scored
    .slice(0, last + 1)
    .map(({ block }) => block.text)
    .join('\n')
}

function textAt(scored: readonly Scored[], index: number): string {
  return scored[index]?.block.text ?? ''
}

/** "See also: Ada Roe": what announces or asks. */
function isAside(text: string): boolean {
  return /[:?!]$/u.test(text)
}

/** “We will wait.” */
function isQuotation(text: string): boolean {
  return /^["“„«»‘『「]/u.test(text)
}

function isBelowName(text: string, language: Language): boolean {
  return (
    isBesideName(text) || listedPlace(text) !== null || likePaper(text) !== null || isDateLine(text, language)
  )
}

/** A line that shows by itself that somebody signs. */
function signed(line: string, isBelowQuotation: boolean, language: Language): Byline | null {
  const text = /^\(([^()]{5,60})\)$/u.exec(line)?.[1] ?? line
  if (isBelowQuotation && /^[—–~-]/u.test(text)) return null
  const byline = readByline(text, { language, beneath: true })
  // "Reuters Marle Bureau" has the shape of a name and a trade.
  const isWriter = (name: string): boolean =>
    isPersonName(name, language) && (hasKnownGivenName(name, language) || /^\p{Lu}\./u.test(name))
  if (byline !== null) return byline.authors.some(isWriter) ? byline : null
  return text !== line && hasKnownGivenName(text, language) ? wholeNames(text, language) : null
}

/** "Ada Roe", "Ada Roe and Tom Beck", of whom the text does not speak. */
function loneNames(scored: readonly Scored[], index: number, language: Language): Byline | null {
  const byline = wholeNames(textAt(scored, index), language)
  if (byline === null) return null
  const parts = byline.authors.flatMap((name) => name.split(' ').filter((part) => part.length > 2))
  const others = scored.filter((_, at) => at !== index).map(({ block }) => block.text.toLowerCase())
  return parts.some((part) => others.some((other) => other.includes(part.toLowerCase()))) ? null : byline
}

/** A line of nothing but names of people, each with a known first name. */
function wholeNames(line: string, language: Language): Byline | null {
  const patterns = bylinePatterns(language)
  const names = withoutMarks(line, patterns).split(patterns.divider)
  const areNames = names.every((name) => hasKnownGivenName(name, language) && isPersonAlone(name, language))
  return areNames && names.length <= 3 ? readByline(line, { language, bare: true }) : null
}
