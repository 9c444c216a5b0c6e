import type { Diagnostic } from '../../model/diagnostic.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { dayOf, readCitedParts } from '../citation/cited-parts.ts'
import { findCitedCuttings, type Part } from './cited-cuttings.ts'
import { countWords, withoutMarks } from './clipping.ts'

/** The cuttings that a file holds, and whether each says for itself when and where it stood. */
export interface Cuttings {
  readonly parts: readonly Part[]
  readonly isSure: boolean
  /** What stands above the first of them and is none: the title of the file, or a note of who kept them. */
  readonly above: Part | null
}

/**
 * Several cuttings that were typed into one file, below headings or between rules ("==========", "* * *"). They are sure where
 * each part has a headline, the day of its own, and text, and one names its paper: sections of an article, a box beside it and
 * the days of a chronicle do not; and where nothing but their citations parts them. Without such lines they are likely where
 * each part between rules has a headline and text. Null for a file that is one article.
 *
 * @param lines the file, or its blocks
 * @param depthOf the level of a heading, 0 for any other line
 * @param areBlocks each line is a paragraph
 */
export function findCuttings(
  lines: readonly string[],
  depthOf: (index: number) => number,
  areBlocks = false,
): Cuttings | null {
  const found = findMarkedCuttings(lines, depthOf)
  const parts = found?.isSure ? found.parts : findCitedCuttings(lines, areBlocks)
  if (!parts) return found
  const end = parts[0]?.[0] ?? 0
  const [isNote, isText] = [false, true].map(
    (wanted) => end > 0 && isTextAbove(lines.slice(0, end)) === wanted,
  )
  return { parts: isText ? [[0, end], ...parts] : parts, isSure: true, above: isNote ? [0, end] : null }
}

/** Whether what stands above the first cutting is one itself, that does not say where it stood: a paragraph is among it. */
function isTextAbove(lines: readonly string[]): boolean {
  return lines.some((line) => countWords(line) >= leastOfParagraph && /[.!?…]["”»’)]?\s*$/u.test(line))
}

const leastOfParagraph = 25

/** Those below headings, or between rules. */
function findMarkedCuttings(lines: readonly string[], depthOf: (index: number) => number): Cuttings | null {
  const ruled = betweenRules(lines)
  const parts = ruled ?? belowHeadings(lines, depthOf)
  if (!parts || parts.length > mostParts) return null
  const seen = parts.map((part) => lookAt(lines, part))
  const dated = seen.filter(({ isDated }) => isDated).length
  const isSure = dated === parts.length && seen.some(({ hasPaper }) => hasPaper)
  if (isSure) return { parts, isSure, above: null }
  const isLikely = ruled
    ? seen.every(({ hasHeadline, isText }) => hasHeadline && isText)
    : seen.filter(({ hasPaper }) => hasPaper).length >= 2
  return isLikely || (dated >= 2 && seen.some(({ hasPaper }) => hasPaper))
    ? { parts, isSure, above: null }
    : null
}

/** A file with more of them is a list or a table. */
const mostParts = 300

/** Says of a file that may hold several cuttings that it is read as one article, and what would divide it. */
export function severalCuttings(path: string, { parts }: Cuttings): Diagnostic {
  return {
    severity: 'warning',
    rule: 'document/several-cuttings',
    message: `This file seems to hold ${parts.length} cuttings, and is read as one article`,
    path,
    line: (parts[1]?.[0] ?? 0) + 1,
    column: null,
    hint: 'Write the paper and the day below the headline of each (“Courier, 3 May 1951”), or save each as a file of its own.',
  }
}

/** Says which lines above the first cutting are part of none; null where there are none with words. */
export function leftOutAbove(path: string, lines: readonly string[], { above }: Cuttings): Diagnostic | null {
  const words = lines.slice(...(above ?? [0, 0])).find((line) => line.trim() !== '')
  if (words === undefined) return null
  return {
    severity: 'info',
    rule: 'document/above-cuttings',
    message: 'What stands above the first cutting of this file belongs to none of them, and is left out',
    path,
    line: lines.indexOf(words) + 1,
    column: null,
    hint: 'Is it an article, write its paper and day below its headline.',
  }
}

/** A line of nothing but one mark, three times or more. */
const rule = /^\s*([=*_~#–—-])(?:\s?\1){2,}\s*$/u

function betweenRules(lines: readonly string[]): Part[] | null {
  const rules = lines.flatMap((line, index) => (rule.test(line) ? [index] : []))
  if (rules.length === 0) return null
  const starts = [0, ...rules.map((index) => index + 1)]
  const parts = starts
    .map((from, at): Part => [from, rules[at] ?? lines.length])
    .filter(([from, to]) => lines.slice(from, to).some((line) => line.trim() !== ''))
  return parts.length >= 2 ? parts : null
}

/** Below each heading of the highest level that has several, where nothing but a title stands above them. */
function belowHeadings(lines: readonly string[], depthOf: (index: number) => number): Part[] | null {
  const headings = lines.flatMap((line, index) =>
    line.trim() !== '' && depthOf(index) > 0 ? [[index, depthOf(index)] as const] : [],
  )
  const depth = [1, 2, 3].find((level) => headings.filter(([, own]) => own === level).length >= 2)
  const starts = headings.flatMap(([index, own]) => (own === depth ? [index] : []))
  const [first] = starts
  if (first === undefined) return null
  const above = lines.slice(0, first).join(' ')
  if (countWords(above) > longestTitle) return null
  return starts.map((from, at): Part => [from, starts[at + 1] ?? lines.length])
}

/** In words: more above the first heading is text. */
const longestTitle = 12

interface Seen {
  readonly hasHeadline: boolean
  readonly isDated: boolean
  readonly hasPaper: boolean
  readonly isText: boolean
}

/** What stands in the first lines of a part. */
function lookAt(lines: readonly string[], [from, to]: Part): Seen {
  const filled = lines.slice(from, to).filter((line) => line.trim() !== '')
  const head = filled.slice(0, 4).map(withoutMarks)
  const cited = head.map((line) => readCitationLine(line) ?? readCitedParts(line))
  const at = head.findIndex((line, index) => cited[index]?.date != null || dayOf(line) !== null)
  const isText = countWords(filled.slice(at < 0 ? 1 : at + 1).join(' ')) >= leastOfText
  const [first = '', second = ''] = head
  const headline = at === 0 ? second : first
  const hasHeadline = isHeadline(headline) && (filled.length > 2 || at < 0)
  return {
    hasHeadline,
    isDated: at >= 0 && isText && (hasHeadline || cited[at]?.date != null),
    hasPaper: cited.some((found) => found?.date != null),
    isText,
  }
}

function isHeadline(line: string): boolean {
  return (
    line.length <= 100 &&
    /^["“„«‘'(]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(line) &&
    (!/[.,;:]["”»]?$/u.test(line) || line === line.toUpperCase())
  )
}

/** Words of a text below a headline. */
const leastOfText = 12
