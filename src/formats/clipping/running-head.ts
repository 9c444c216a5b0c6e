import { isDoubtfulPaper, isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import type { Citation } from '../citation/citation.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { pageOf, readCitedParts } from '../citation/cited-parts.ts'
import { openingLabel } from '../labels.ts'
import { readHeadlineBelow, readWriterBelow } from './cited-headline.ts'
import { type Clipping, claimAt, cutLine, firstLines, withoutMarks } from './clipping.ts'
import { nameAsCited, plain, takeNameAndDay, writtenDay } from './masthead-lines.ts'

/** "Der Marler Bote." above "Marle, Mittwoch, den 18. März 1891." and when it comes out, or its price: the name and the day of a paper. */
export function readPriced(clipping: Clipping): boolean {
  const [first, second, third, below] = firstLines(clipping, 4)
  const [name, day, price] = [first, second, third].map((index) => plain(clipping.lines[index ?? -1] ?? ''))
  if (first === undefined || second === undefined || third === undefined || below === undefined) return false
  if (!name || !day || !price || price.length > 120) return false
  const bare = name.replace(/\.$/u, '')
  const date = writtenDay.exec(day)?.[0]
  if (
    openingLabel('paperNotes', price) === undefined ||
    !date ||
    day.length > 70 ||
    !isPaper(bare) ||
    bare.split(' ').length > 6 ||
    /[\d.!?:]/u.test(bare)
  )
    return false
  takeNameAndDay(clipping, { outlet: nameAsCited(bare), date, page: null, catalogued: true }, first, second)
  cutLine(clipping, third, 'site-name')
  readHeadlineBelow(clipping)
  return true
}

/** "Marle NY Evening Star 1923 - 0412.pdf", as a great collection of scans names its pages: the paper and the year. */
export function readNameOfScan(clipping: Clipping): void {
  const [first, second] = firstLines(clipping, 2)
  const [, name = '', year = ''] =
    /^(\p{Lu}[\p{L} .'’&-]{4,60}?) (1[6-9]\d\d|20\d\d)(?:-(?:1[6-9]|20)\d\d)?(?: \p{L}{3,10})? - \d{3,5}\.pdf$/u.exec(
      plain(clipping.lines[first ?? -1] ?? ''),
    ) ?? []
  if (first === undefined || second === undefined || name === '') return
  if (/^\s*https?:\/\/\S{4,400}\.pdf\s*$/i.test(clipping.lines[second] ?? ''))
    cutLine(clipping, second, 'link')
  cutLine(clipping, first, 'site-name')
  if (readRunningHead(clipping)) return
  claimAt(clipping, 'outlet', name, 'citation line', first)
  claimAt(clipping, 'date', year, 'citation line', first)
}

/**
 * "2 THE MARLE MERCURY. [July 8, 1898.", "PAGE FOUR THE EVENING STAR, MARLE, N. Y., SATURDAY, APRIL 14, 1923", "The Marle Mercury, July 8,
 * 1898. 3": the head of a page in one line, as a machine reads it, without gaps.
 */
function headInOneLine(line: string): Citation | null {
  if (line.length > 120 || !/\d{4}/.test(line)) return null
  const [, word = '', number = '', text = line] =
    /^(?:(\p{L}{4,6}) (\p{L}{3,6}|\d{1,2})|(?:\d{1,3}))[.,]?\s+(\p{Lu}.{8,110})$/u.exec(line) ?? []
  const page = word === '' ? /^\d{1,3}(?=\s)/.exec(line)?.[0] : pageOf(`${word} ${number}`)
  if (word !== '' && page === null) return null
  const [, name = '', place = '', day = '', behind] =
    /^(\p{Lu}[\p{L} '’&-]{4,50}?)(?:[.,—–-]{1,3}\s{0,3}|\s(?=\p{L}{6,10},?\s(?:\p{L}{3,9}\.?\s)?\d))(\p{Lu}[\p{L}., ]{2,30}?[.,]\s)?[[(]?((?:\p{L}{6,10},?\s)?\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s1[6-9]\d\d|(?:\p{L}{6,10},?\s)?\d{1,2}\.?\s\p{L}{3,9}\.?,?\s1[6-9]\d\d)[\])]?[.,]?(?:\s{1,3}(\d{1,3}))?\.?$/u.exec(
      text,
    ) ?? []
  if (name === '' || !(isPlainlyPaper(name) || isDoubtfulPaper(name)) || name.split(' ').length > 6)
    return null
  const isHead = page !== undefined || behind !== undefined || (name === name.toUpperCase() && place !== '')
  const date = writtenDay.exec(day)?.[0]
  return isHead && date
    ? { outlet: nameAsCited(name), date, page: page ?? behind ?? null, catalogued: true }
    : null
}

/** "THE MARLE SENTINEL          MONDAY, MARCH 2, 1942", "6          THE MARLE COURIER, FRIDAY, MAY 7, 1920" */
function headWithGaps(line: string): Citation | null {
  const parts = readCitedParts(line)
  if (parts !== null) return parts
  const [, number = '', rest = ''] = /^(\d{1,3})\s{3,80}(\p{Lu}.{8,120})$/u.exec(line) ?? []
  const numbered = number === '' ? null : readCitationLine(rest)
  return numbered?.date ? { ...numbered, page: numbered.page ?? number } : null
}

/** "Page 3  Marle Post  Friday, May 3, 1912": two blanks are a gap where they part a citation, else one. */
function headWithBlanks(line: string): Citation | null {
  const gaps = /\s\s(?=\S)/g
  const parts = /\S\s\s\S/.test(line) ? readCitedParts(line.replace(gaps, '   ')) : null
  return parts ?? headInOneLine(line.replace(gaps, ' '))
}

/** "PAGE TWO          THE MARLE SENTINEL          MONDAY, MARCH 2, 1942" in the first line, divided by wide gaps. */
export function readRunningHead(clipping: Clipping): boolean {
  const [first, second] = firstLines(clipping, 2)
  const line = withoutMarks(clipping.lines[first ?? -1] ?? '')
  const cited = /\S\s{3,}\S/.test(line) ? headWithGaps(line) : headWithBlanks(line)
  if (first === undefined || second === undefined || !cited?.date) return false
  claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
  claimAt(clipping, 'date', cited.date, 'citation line', first)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', first)
  cutLine(clipping, first, 'site-name')
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
}
