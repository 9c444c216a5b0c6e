import { isGivenNameAtStart } from '../../names/given-names.ts'
import { isAllCapitals } from '../../text/words.ts'
import { withoutMarks } from '../byline-marks.ts'
import { hasKnownGivenName, isPersonName } from '../byline-names.ts'
import { type BylinePatterns, bylinePatterns } from '../byline-words.ts'
import { isDateLine } from '../date-line.ts'
import { isPersonAlone } from '../person-alone.ts'
import { photoCredit } from './furniture/rule.ts'
import { type HeadLines, isDayBeside, textAt } from './head-lines.ts'

/**
 * Whether a line below the headline is the name of who wrote the text, without "By": it stands right below the headline, or near the
 * day with buttons and labels at most between, neither headline nor text speaks of its bearer, and it is not what stands below a picture.
 *
 * @param headline the index of the headline, or null
 */
export function isLoneWriter(lines: HeadLines, index: number, headline: number | null): boolean {
  const names = namesOf(textAt(lines, index), bylinePatterns(lines.language))
  if (headline === null || index <= headline || names.length === 0) return false
  const { language } = lines
  const areNames =
    (names.some((name) => hasKnownGivenName(name, language) || initialed.test(name)) ||
      isAboveJob(lines, index)) &&
    names.every((name) => isPersonAlone(name, language))
  return (
    areNames &&
    (index - 1 === headline || isNearDay(lines, index, headline)) &&
    !isBelowPicture(lines, index, headline) &&
    !isSpokenOf(lines, names, headline) &&
    !isOneOfMany(lines, index)
  )
}

/** "Ada Roe", "*Ada Roe*", "Ada Roe | Tom Beck", "Ada Roe og Tom Beck", "ADA ROE Y TOM BECK": the names; none where a line has anything else. */
function namesOf(line: string, patterns: BylinePatterns): string[] {
  const text = withoutMarks(line, patterns).replace(/@\w{2,30}$/u, '')
  if (text.length > longestNames || /\d/.test(text)) return []
  const names = isAllCapitals(text)
    ? text.replace(patterns.capitalAnd, ' & ').split(patterns.divider)
    : text.split(/\s?[|•·,;]\s|\s?\/\s?|(?<=\p{L}) (?:\p{Ll}{1,3}|&) (?=\p{Lu}\S{1,20} \p{Lu})/u)
  return names.every((name) => fullName.test(name)) ? names : []
}

/** "A. Roe", "A. B. Roe" */
const initialed = /^(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}’'-]{2,25}$/u

/** In UTF-16 code units: three names. */
const longestNames = 90
const fullName = /^\p{Lu}[\p{L}.’'-]{1,25}(?: \p{L}[\p{L}.’'-]{0,25}){1,3}$/u

/** A day or an hour above or below, with a few labels at most between; or what she is, right below: "Correspondent in Arlen". */
function isNearDay(lines: HeadLines, index: number, headline: number): boolean {
  const { scored, language } = lines
  return (
    isDayBeside(scored, index, 1, language) ||
    (index > headline + 1 && isDayBeside(scored.slice(headline), index - headline, -1, language)) ||
    // The day stands right above the headline, and the name below it or below the standfirst.
    (index <= headline + 2 && isDateLine(textAt(lines, headline - 1), language)) ||
    isAboveJob(lines, index)
  )
}

/** "Ada Roe" above "Journalist" */
function isAboveJob(lines: HeadLines, index: number): boolean {
  return bylinePatterns(lines.language).job.test(textAt(lines, index + 1))
}

/** In the line below what a picture shows, or below "Photo:": who took it. */
export function isBelowPicture(lines: HeadLines, index: number, headline: number): boolean {
  const { scored, language } = lines
  const [own, above] = [scored[index], scored[index - 1]]
  if (!own || !above || index - 1 === headline) return false
  if (above.rule === photoCredit) return above.block.words <= 1 || /[:：]$/u.test(above.block.text)
  const isClose = own.block.line !== null && own.block.line === (above.block.line ?? 0) + 1
  if (!isClose || above.rule !== null || above.block.words < leastCaption) return false
  return index - 2 !== headline && !isDateLine(textAt(lines, index - 1), language)
}

/** In words. */
const leastCaption = 5

/** Other names stand alone between the paragraphs: each says who speaks there, or whom a part is about. */
function isOneOfMany({ scored, language }: HeadLines, index: number): boolean {
  return scored.slice(index + 1, index + reach).some(({ block, rule }, at) => {
    const below = scored[index + 2 + at]
    return (
      rule === null &&
      block.copies === 1 &&
      fullName.test(block.text) &&
      isGivenNameAtStart(block.text) &&
      isPersonName(block.text, language) &&
      scored[index + at]?.prose === true &&
      below?.prose === true
    )
  })
}

/** Headline or text have a part of a name. */
function isSpokenOf({ scored }: HeadLines, names: readonly string[], headline: number): boolean {
  const parts = new Set(names.flatMap((name) => name.split(' ').filter((part) => part.length > 2)))
  return scored
    .slice(headline, headline + reach)
    .some(
      ({ block, rule, prose }, at) =>
        (at === 0 || (rule === null && (prose || (block.ended && block.words >= leastSentence)))) &&
        block.text.split(/[^\p{L}’'-]+/u).some((word) => parts.has(word.replace(/[’']s$/u, ''))),
    )
}

/** In words, and blocks. */
const leastSentence = 5
const reach = 120
