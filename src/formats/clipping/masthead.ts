import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isEdition, isNumbered } from '../citation/citation-words.ts'
import { dayOf, pageOf } from '../citation/cited-parts.ts'
import { isLabel } from '../labels.ts'
import { readHeadlineBelow, readWriterBelow } from './cited-headline.ts'
import { takeSectionAndPage } from './cited-page.ts'
import { readClippedBlock, readCounted, readLabelledPage } from './clipped-block.ts'
import { readClipperAbove } from './clippers.ts'
import { type Clipping, claimAt, claimIfOpen, cutLine, firstLines, withoutMarks } from './clipping.ts'
import { readFrontPage } from './front-page.ts'
import {
  type Head,
  nameAsCited,
  plain,
  readIssue,
  readLongMasthead,
  readMastheadLine,
  readMastheadLines,
  readMonthly,
  takeNameAndDay,
  writtenDay,
} from './masthead-lines.ts'
import { dropSectionBelowName, readBelowHeadline, readNameAlone } from './paper-alone.ts'
import { readNameOfScan, readPriced, readRunningHead } from './running-head.ts'

/**
 * Read the head of a newspaper page that was copied along: its name in one of the first lines, the day below, with the page,
 * the number or the price beside it. Name and day become fields, and both lines are cut; so are those above a name that only
 * a catalogue writes ("The Courier (Vic. : 1880 - 1954)"), the menu of the archive that keeps the page.
 */
export function readMasthead(clipping: Clipping): void {
  readClipperAbove(clipping)
  readNameOfScan(clipping)
  joinName(clipping)
  if (readFrontPage(clipping)) return
  turnNumberAbove(clipping)
  if (readPriced(clipping)) return
  const [top] = firstLines(clipping, 1)
  if (readRunningHead(clipping) || isLabel('release', withoutMarks(clipping.lines[top ?? -1] ?? ''))) return
  dropFounded(clipping)
  dropSubtitle(clipping)
  dropSectionBelowName(clipping)
  const lines = firstLines(clipping, reach + 2)
  const texts = lines.map((index) => plain(clipping.lines[index] ?? ''))
  const head = { lines, text: (at: number) => texts[at] ?? '' }
  if (!headReaders.some((readHead) => readHead(clipping, head))) readNameAlone(clipping, head)
}

/** The forms of a head; each says whether it was the one, so that no other is looked for. */
const headReaders: readonly ((clipping: Clipping, head: Head) => boolean)[] = [
  readLongMasthead,
  readNameAndDay,
  readClippedBlock,
  readCounted,
  readMonthOrIssue,
  readPaged,
  readNameAboveDay,
  readBelowHeadline,
]

/** Name, place and day of a paper in one line, with its section and page below. */
function readNameAndDay(clipping: Clipping, { lines, text }: Head): boolean {
  const [first, second] = lines
  const alone = second === undefined ? null : readMastheadLine(text(0), text(1))
  if (alone === null || first === undefined || second === undefined) return false
  claimAt(clipping, 'outlet', alone.outlet, 'citation line', first)
  claimAt(clipping, 'date', alone.day, 'citation line', first)
  const page = readCitationLine(text(0))?.page
  if (page) claimAt(clipping, 'printPage', page, 'citation line', first)
  cutLine(clipping, first, 'site-name')
  takeSectionAndPage(clipping, second)
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
}

/** "The Lantern" above "May 1911" or "Number 7, Summer 1911": what comes out by the month or in numbers. */
function readMonthOrIssue(clipping: Clipping, { lines, text }: Head): boolean {
  const [first, second, third] = lines
  if (first === undefined || second === undefined || third === undefined) return false
  const found = readMonthly(text(0), text(1)) ?? readIssue(text(0), text(1), text(2))
  if (found === null) return false
  takeNameAndDay(clipping, found, first, second)
  readHeadlineBelow(clipping)
  return true
}

/** "Marle Gazette / Page A4 / May 14, 2019" */
function readPaged(clipping: Clipping, { lines, text }: Head): boolean {
  const [first, page, day] = lines
  if (first === undefined || page === undefined || day === undefined) return false
  if (pageOf(text(1)) === null || dayOf(text(2)) === null) return false
  const cited = readCitationLine(`${text(0)}, ${text(2)}, ${text(1)}`)
  if (!cited?.date) return false
  takeNameAndDay(clipping, cited, first, day)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', page)
  cutLine(clipping, page, 'date-line')
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
}

/** The name of the paper above the line with its day, the headline or the menu of an archive above both. */
function readNameAboveDay(clipping: Clipping, { lines, text }: Head): boolean {
  for (let at = 0; at <= reach; at++) {
    const [name, day, below] = lines.slice(at)
    if (name === undefined || day === undefined || below === undefined) return false
    const cited = readMastheadLines(text(at), text(at + 1), text(at + 2))
    if (!cited?.date || (at > 0 && !cited.catalogued)) continue
    const isTitled = at > 0 && isTitleAbove(text, at)
    if (isTitled) claimAt(clipping, 'title', text(at - 1), 'line above the citation', lines[at - 1] ?? 0)
    for (const above of lines.slice(0, isTitled ? at - 1 : at)) cutLine(clipping, above, 'site-name')
    if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', day)
    takeNameAndDay(clipping, cited, name, day)
    readEditionOrPage(clipping, lines.slice(at + 2, at + 4), text(at + 2))
    readWriterBelow(clipping)
    readHeadlineBelow(clipping)
    return true
  }
  return false
}

/** "Final Edition", "Page 3", or "Obituaries" above "Page: B4", in the lines below the day. */
function readEditionOrPage(clipping: Clipping, lines: readonly number[], text: string): void {
  const [below] = lines
  const page = pageOf(text)
  if (below === undefined) return
  if (isEdition(text)) cutLine(clipping, below, 'site-name')
  else if (page !== null) {
    claimAt(clipping, 'printPage', page, 'citation line', below)
    cutLine(clipping, below, 'date-line')
  } else readLabelledPage(clipping, lines)
}

/**
 * "Nr. 34. Marle, Samstag den 9. Februar 1884." above "Marler Tagblatt" and "und Anzeiger für das Umland.": the number above the name
 * changes places with it, and what the paper calls itself below goes.
 */
function turnNumberAbove(clipping: Clipping): void {
  const { lines } = clipping
  const [first, second, third] = firstLines(clipping, 3)
  const [number, name, more] = [first, second, third].map((index) => plain(lines[index ?? -1] ?? ''))
  if (first === undefined || second === undefined || third === undefined || !number || !name || !more) return
  const isName = name.split(' ').length <= 5 && isPlainlyPaper(name) && /^\p{Lu}[^\d.!?:]+\.?$/u.test(name)
  if (!isNumbered(number) || !writtenDay.test(number) || !isName) return
  ;[lines[first], lines[second]] = [lines[second] ?? '', lines[first] ?? '']
  if (/^\p{Ll}{2,3} \p{Lu}/u.test(more) && more.length <= 80) cutLine(clipping, third, 'site-name')
}

/** "THE MARLE POST" above "AND WESTERN ADVERTISER." and a day: one name in two lines. */
function joinName(clipping: Clipping): void {
  const { lines } = clipping
  const [first, second, third] = firstLines(clipping, 3)
  const [name, more, day] = [first, second, third].map((index) => plain(lines[index ?? -1] ?? ''))
  if (first === undefined || second === undefined || !name || !more || !day) return
  const isJoined = /^\p{Lu}{2,3} \p{Lu}[\p{Lu} '’-]{3,40}\.?$/u.test(more) && isPaper(more) && isPaper(name)
  if (
    !isJoined ||
    name.length > 60 ||
    name !== name.toUpperCase() ||
    /[\d.]/.test(name) ||
    !writtenDay.test(day)
  )
    return
  lines[first] = `${name} ${more.replace(/\.$/u, '')}`
  lines[second] = ''
}

/**
 * Whether the line above the name of the paper at a place is the headline, as archives set it above their citation: in capitals, or the
 * first line of all in the words of a headline, with running text below the day and the page. A menu of an archive has a headline below it.
 */
function isTitleAbove(text: (at: number) => string, at: number): boolean {
  const title = text(at - 1)
  const below = pageOf(text(at + 2)) === null ? text(at + 2) : text(at + 3)
  const isHeadline =
    title === title.toUpperCase() && /\p{Lu}{3}.*\s.*\p{Lu}{2}/u.test(title) && title.length <= 120
  // "Ferry quay to close" above "The Courier", "No. 4,512, 17 April 2013" and a paragraph
  const isFirst =
    at === 1 && /^["“„«'‘]?[\p{Lu}\d][^|>•·]{8,118}[^.:;,|>]$/u.test(title) && title.split(' ').length >= 4
  if (isFirst && below.length >= 100 && /[.!?…]["”»]?$/u.test(below)) return true
  return isHeadline && below.length >= 35 && /\p{Ll}{2} \p{Ll}/u.test(below)
}

/** "Giornale politico quotidiano", "An Independent Weekly" between the name of a paper in capitals and its number and day. */
function dropSubtitle(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const [name, subtitle, issue] = [first, second, third].map((index) =>
    plain(clipping.lines[index ?? -1] ?? ''),
  )
  if (second === undefined || !name || !subtitle || !issue || name !== name.toUpperCase()) return
  const isName = isPaper(name) && name.split(' ').length <= 6 && !/[\d.!?]/u.test(name)
  const isSubtitle = subtitle.length <= 60 && !/[\d.!?]/u.test(subtitle)
  if (isName && isSubtitle && isNumbered(issue) && writtenDay.test(issue))
    cutLine(clipping, second, 'site-name')
}

/** "Est. 1902", "Established in Osk, 4 November 1911" below the name of a paper, or behind it: since when it comes out. */
function dropFounded(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const lineOf = (index: number | undefined): string => plain(clipping.lines[index ?? -1] ?? '')
  const [, name = '', words = ''] =
    /^(\p{Lu}[^\d,.;:|]{2,50}?)(?:[,.;|]|\s[–—-])\s(\p{L}.{3,30}?\d{4})\.?$/u.exec(lineOf(first)) ?? []
  if (first !== undefined && isPaper(name) && isFounded(words)) clipping.lines[first] = name
  else if (
    first !== undefined &&
    second !== undefined &&
    isPaper(lineOf(first)) &&
    isFounded(lineOf(second))
  ) {
    cutLine(clipping, second, 'site-name')
    // Above a line with its day the name is read with that; "Mercury rises in the basin" is none.
    if (/\d/.test(lineOf(third)) || /(?<!\p{L})\p{Ll}{4}/u.test(lineOf(first))) return
    claimIfOpen(clipping, 'outlet', nameAsCited(lineOf(first)), 'citation line', first)
    cutLine(clipping, first, 'site-name')
  }
}

function isFounded(line: string): boolean {
  const [, words = ''] = /^[(\s]*(\p{L}[^\d]{1,24}?)\s(?:1[5-9]|20)\d\d[.)\s]*$/u.exec(line) ?? []
  if (words !== '' && isLabel('founded', words)) return true
  // "Established in Marle, 4 November 1911"
  const [, verb = ''] =
    /^[(\s]*(\p{L}{3,14})\s[^\d]{0,40}(?:\d{1,2}\S{0,3}\s\p{L}{3,10}\s|\d{1,2},\s)?(?:1[5-9]|20)\d\d[.)\s]*$/u.exec(
      line,
    ) ?? []
  return verb !== '' && isLabel('founded', verb)
}

/** How many lines may stand above the name. */
const reach = 5
