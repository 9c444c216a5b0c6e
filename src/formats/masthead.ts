import { shippedData } from '../knowledge/shipped.ts'
import { isDoubtfulPaper, isNameOfPaper, isPaper, isPlainlyPaper } from '../languages/newspapers.ts'
import { once } from '../lib/once.ts'
import { isByline } from './byline-line.ts'
import { type Citation, parseCitation } from './citation.ts'
import { readCitationLine } from './citation-line.ts'
import { countNumbers, isEdition, isNumbered, isPartOfPaper } from './citation-words.ts'
import { longestHeadline, readHeadlineBelow, readWriterBelow } from './cited-headline.ts'
import { takeSectionAndPage } from './cited-page.ts'
import { dayOf, pageOf, readCitedParts } from './cited-parts.ts'
import { isClipper } from './clippers.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'
import { foldLabel, isLabel, openingLabel } from './labels.ts'
import { isMonth, isWeekday } from './months.ts'
import { isPeriodical, uninverted } from './paper-names.ts'
import { writerIn } from './writer.ts'

/**
 * Read the head of a newspaper page that was copied along: its name in one of the first lines, the day below, with the page,
 * the number or the price beside it. Name and day become fields, and both lines are cut; so are those above a name that only
 * a catalogue writes ("The Courier (Vic. : 1880 - 1954)"), the menu of the archive that keeps the page.
 */
export function readMasthead(clipping: Clipping): void {
  readNameOfScan(clipping)
  joinName(clipping)
  turnNumberAbove(clipping)
  if (readPriced(clipping)) return
  const [top] = firstLines(clipping, 1)
  if (readRunningHead(clipping) || isLabel('release', withoutMarks(clipping.lines[top ?? -1] ?? ''))) return
  dropFounded(clipping)
  dropSubtitle(clipping)
  dropSectionBelowName(clipping)
  const lines = firstLines(clipping, reach + 2)
  const texts = lines.map((index) => plain(clipping.lines[index] ?? ''))
  const text = (at: number): string => texts[at] ?? ''
  if (readLongMasthead(clipping, lines, text)) return
  const alone = lines.length > 1 ? readMastheadLine(text(0), text(1)) : null
  if (alone) {
    claimAt(clipping, 'outlet', alone.outlet, 'citation line', lines[0] ?? 0)
    claimAt(clipping, 'date', alone.day, 'citation line', lines[0] ?? 0)
    cutLine(clipping, lines[0] ?? 0, 'site-name')
    takeSectionAndPage(clipping, lines[1] ?? 0)
    readHeadlineBelow(clipping)
    return
  }
  if (readClippedBlock(clipping, lines, text) || readCounted(clipping, lines, text)) return
  const monthly =
    lines[2] === undefined ? null : (readMonthly(text(0), text(1)) ?? readIssue(text(0), text(1), text(2)))
  if (monthly !== null) {
    takeNameAndDay(clipping, monthly, lines[0] ?? 0, lines[1] ?? 0)
    readHeadlineBelow(clipping)
    return
  }
  // "Marle Gazette / Page A4 / May 14, 2019"
  const [first, page, day] = lines
  const paged =
    pageOf(text(1)) !== null && dayOf(text(2)) !== null
      ? readCitationLine(`${text(0)}, ${text(2)}, ${text(1)}`)
      : null
  if (paged?.date && first !== undefined && page !== undefined && day !== undefined) {
    takeNameAndDay(clipping, paged, first, day)
    if (paged.page) claimAt(clipping, 'printPage', paged.page, 'citation line', page)
    cutLine(clipping, page, 'date-line')
    readHeadlineBelow(clipping)
    return
  }
  for (let at = 0; at <= reach && lines[at + 2] !== undefined; at++) {
    const cited = readMastheadLines(text(at), text(at + 1), text(at + 2))
    if (!cited?.date || (at > 0 && !cited.catalogued)) continue
    const isTitled = at > 0 && isTitleAbove(text, at)
    if (isTitled) claimAt(clipping, 'title', text(at - 1), 'line above the citation', lines[at - 1] ?? 0)
    for (const above of lines.slice(0, isTitled ? at - 1 : at)) cutLine(clipping, above, 'site-name')
    if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', lines[at + 1] ?? 0)
    takeNameAndDay(clipping, cited, lines[at] ?? 0, lines[at + 1] ?? 0)
    const below = lines[at + 2]
    if (below !== undefined && isEdition(text(at + 2))) cutLine(clipping, below, 'site-name')
    // "Page 3", in a line of its own.
    else if (below !== undefined && pageOf(text(at + 2)) !== null) {
      claimAt(clipping, 'printPage', pageOf(text(at + 2)) ?? '', 'citation line', below)
      cutLine(clipping, below, 'date-line')
    }
    // "Obituaries" above "Page: B4"
    else readLabelledPage(clipping, lines.slice(at + 2, at + 4))
    readWriterBelow(clipping)
    readHeadlineBelow(clipping)
    return
  }
  if (!readBelowHeadline(clipping, lines, text)) readNameAlone(clipping, lines, text)
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

/** "Der Marler Bote." above "Marle, Mittwoch, den 18. März 1891." and when it comes out, or its price: the name and the day of a paper. */
function readPriced(clipping: Clipping): boolean {
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

/** "THE MARLE POST" above "AND WESTERN ADVERTISER." and a day: one name in two lines. */
function joinName(clipping: Clipping): void {
  const { lines } = clipping
  const [first, second, third] = firstLines(clipping, 3)
  const [name, more, day] = [first, second, third].map((index) => plain(lines[index ?? -1] ?? ''))
  if (first === undefined || second === undefined || !name || !more || !day) return
  const isJoined = /^\p{Lu}{2,3} \p{Lu}[\p{Lu} '’-]{3,40}\.?$/u.test(more) && isPaper(more) && isPaper(name)
  if (!isJoined || name !== name.toUpperCase() || /[\d.]/.test(name) || !writtenDay.test(day)) return
  lines[first] = `${name} ${more.replace(/\.$/u, '')}`
  lines[second] = ''
}

/** "Marle NY Evening Star 1923 - 0412.pdf", as a great collection of scans names its pages: the paper and the year. */
function readNameOfScan(clipping: Clipping): void {
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
    /^(\p{Lu}[\p{L} '’&-]{4,50}?)[.,—–-]{1,3}\s{0,3}(\p{Lu}[\p{L}., ]{2,30}?[.,]\s)?[[(]?((?:\p{L}{6,10},?\s)?\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s1[6-9]\d\d|(?:\p{L}{6,10},?\s)?\d{1,2}\.?\s\p{L}{3,9}\.?,?\s1[6-9]\d\d)[\])]?[.,]?(?:\s{1,3}(\d{1,3}))?\.?$/u.exec(
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

/**
 * Whether the line above the name of the paper at a place is the headline, as archives set it above their citation: in capitals, with
 * running text below the day and the page. A menu of an archive has a headline below it.
 */
function isTitleAbove(text: (at: number) => string, at: number): boolean {
  const title = text(at - 1)
  const below = pageOf(text(at + 2)) === null ? text(at + 2) : text(at + 3)
  const isHeadline =
    title === title.toUpperCase() && /\p{Lu}{3}.*\s.*\p{Lu}{2}/u.test(title) && title.length <= 120
  return isHeadline && below.length >= 35 && /\p{Ll}{2} \p{Ll}/u.test(below)
}

/** "PAGE TWO          THE MARLE SENTINEL          MONDAY, MARCH 2, 1942" in the first line, divided by wide gaps. */
function readRunningHead(clipping: Clipping): boolean {
  const [first, second] = firstLines(clipping, 2)
  const line = withoutMarks(clipping.lines[first ?? -1] ?? '')
  // "6          THE MARLE COURIER, FRIDAY, MAY 7, 1920"
  const [, number = '', rest = ''] = /^(\d{1,3})\s{3,80}(\p{Lu}.{8,120})$/u.exec(line) ?? []
  const numbered = number === '' ? null : readCitationLine(rest)
  const cited = !/\S\s{3,}\S/.test(line)
    ? headInOneLine(line)
    : (readCitedParts(line) ?? (numbered?.date ? { ...numbered, page: numbered.page ?? number } : null))
  if (first === undefined || second === undefined || !cited?.date) return false
  claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
  claimAt(clipping, 'date', cited.date, 'citation line', first)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', first)
  cutLine(clipping, first, 'site-name')
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
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

/** "Est. 1902", "Established 1856" below the name of a paper, or behind it: since when it comes out. */
function dropFounded(clipping: Clipping): void {
  const [first, second] = firstLines(clipping, 2)
  const lineOf = (index: number | undefined): string => plain(clipping.lines[index ?? -1] ?? '')
  const [, name = '', words = ''] =
    /^(\p{Lu}[^\d,.;:|]{2,50}?)(?:[,.;|]|\s[–—-])\s(\p{L}.{3,30}?\d{4})\.?$/u.exec(lineOf(first)) ?? []
  if (first !== undefined && isPaper(name) && isFounded(words)) clipping.lines[first] = name
  else if (second !== undefined && isPaper(lineOf(first)) && isFounded(lineOf(second)))
    cutLine(clipping, second, 'site-name')
}

function isFounded(line: string): boolean {
  const [, words = ''] = /^[(\s]*(\p{L}[^\d]{1,24}?)\s(?:1[5-9]|20)\d\d[.)\s]*$/u.exec(line) ?? []
  return words !== '' && isLabel('founded', words)
}

/**
 * How Newspapers.com heads a cutting, and what others set behind such a label: "Clipped from", the paper, its place, and the
 * day with the page, each in a line of its own. The headline stands above the label, or below it all.
 */
function readClippedBlock(
  clipping: Clipping,
  lines: readonly number[],
  text: (at: number) => string,
): boolean {
  if (readClippedFrom(clipping, lines, text)) return true
  const label = lines.findIndex((_, at) => at <= 2 && isLabel('clippedFrom', text(at)))
  if (label < 0) return false
  for (let at = label + 2; at <= label + 4 && lines[at + 1] !== undefined; at++) {
    const cited = readCitedDay(text(at))
    if (cited === null) continue
    const [name = '', nameLine, dayLine] = [text(label + 1), lines[label + 1], lines[at]]
    if (nameLine === undefined || dayLine === undefined || name.split(' ').length > 8 || /[.!?]$/u.test(name))
      return false
    takeNameAndDay(clipping, { ...cited, outlet: nameAsCited(name) }, nameLine, dayLine)
    if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', dayLine)
    for (const index of lines.slice(label, at)) cutLine(clipping, index, 'site-name')
    dropClipper(clipping, dayLine)
    const above = lines[label - 1]
    if (
      above !== undefined &&
      text(label - 1).length <= longestHeadline &&
      clipping.stated.title.length === 0
    )
      claimAt(clipping, 'title', text(label - 1), 'line above the citation', above)
    else readHeadlineBelow(clipping)
    return true
  }
  return false
}

/** "Clipped From The Marle Gazette" in the first line, its place below it, and "04 Apr 1913, Fri • Page 3". */
function readClippedFrom(
  clipping: Clipping,
  lines: readonly number[],
  text: (at: number) => string,
): boolean {
  const words = text(0).split(' ')
  const [label, name] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')]
  if (!isLabel('clippedFrom', label) || !/^\p{Lu}[^.!?:;]{3,70}$/u.test(name)) return false
  const at = [1, 2].find((place) => lines[place + 1] !== undefined && readCitedDay(text(place)) !== null)
  const [first] = lines
  const dayLine = lines[at ?? -1]
  const cited = at === undefined ? null : readCitedDay(text(at))
  if (first === undefined || dayLine === undefined || cited === null) return false
  takeNameAndDay(clipping, { ...cited, outlet: nameAsCited(name) }, first, dayLine)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', dayLine)
  for (const index of lines.slice(0, at)) cutLine(clipping, index, 'site-name')
  dropClipper(clipping, dayLine)
  readHeadlineBelow(clipping)
  return true
}

/** "Clipped by ada77" below the block, and the day of clipping below it. */
function dropClipper(clipping: Clipping, above: number): void {
  const [first, second] = firstLines(clipping, 2, above + 1)
  if (first === undefined || !isClipper(clipping.lines[first] ?? '')) return
  blank(clipping, first)
  const day = second === undefined ? null : dayOf(plain(clipping.lines[second] ?? ''))
  if (second === undefined || day === null) return
  claimAt(clipping, 'added', day, 'source line', second)
  blank(clipping, second)
}

/** "Diario de Marle / SOCIEDAD / Un pueblo cambia de hora": the section between the name and the headline. */
function dropSectionBelowName(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const [name, section, headline] = [first, second, third].map((index) =>
    plain(clipping.lines[index ?? -1] ?? ''),
  )
  if (second === undefined || !name || !section || !headline) return
  const isName = isNameOfPaper(name) || isNameAbove(name)
  if (
    isName &&
    /^\p{Lu}{5,16}$/u.test(section) &&
    isHeadlineAlone(headline) &&
    headline.split(' ').length >= 4
  )
    cutLine(clipping, second, 'section')
}

/** "Le Courrier (site web)" above "Culture, jeudi 12 décembre 2019 344 mots, p. 3", as Europresse heads an article. */
function readCounted(clipping: Clipping, lines: readonly number[], text: (at: number) => string): boolean {
  const [first, second] = lines
  const [, section = '', day = '', unit = '', page = ''] =
    /^(\p{Lu}[^,\d]{2,40}), (\p{L}{4,9} \d{1,2} \p{L}{3,9} \d{4})(), p\. ?([\dA-Z-]{1,9})$/u.exec(text(1)) ??
    /^(?:(\p{Lu}[^,\d]{2,40}), )?(\p{L}{2,12},? \d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{2,12},? \p{L}{3,12} \d{1,2}, \d{4})\s{1,5}\d{1,5} (\p{L}{4,8})(?:, p\. ?([\dA-Z-]{1,9}))?$/u.exec(
      text(1),
    ) ??
    []
  if (
    first === undefined ||
    second === undefined ||
    (unit !== '' && !isLabel('wordCount', unit)) ||
    text(0).length > 90
  )
    return false
  // "Société, vendredi 9 mai 2003, p. 7": without the number of words, the name above it has to be one.
  const [weekday = ''] = day.split(' ')
  if (unit === '' && (day === '' || !isWeekday(weekday) || /[\d.!?;:]/u.test(text(0)) || isPaper(section)))
    return false
  const name = text(0).replace(/(?<!\s)\s*\([^()]*\)$/u, '')
  takeNameAndDay(clipping, { outlet: name, date: day, page: null, catalogued: true }, first, second)
  if (section) claimAt(clipping, 'section', section, 'citation line', second)
  if (page) claimAt(clipping, 'printPage', page, 'citation line', second)
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
}

/** "Page: B4", "Page 4 of 32" in one of two lines, with the section above it. */
function readLabelledPage(clipping: Clipping, below: readonly number[]): void {
  const at = below.findIndex((index) =>
    /^\p{L}{4,6}(?::\s[A-Z]?\d{1,3}[A-Z]?|\s\d{1,3}\s\p{L}{2,3}\s\d{1,3})$/u.test(
      (clipping.lines[index] ?? '').trim(),
    ),
  )
  const page = pageOf(
    (clipping.lines[below[at] ?? -1] ?? '')
      .replace(':', '')
      // "Page 4 of 32"
      .replace(/(?<=\d)\s\p{L}{2,3}\s\d{1,3}\s*$/u, '')
      .trim(),
  )
  if (at < 0 || page === null) return
  claimAt(clipping, 'printPage', page, 'citation line', below[at] ?? 0)
  for (const index of below.slice(0, at + 1))
    if (index === below[at] || (clipping.lines[index] ?? '').trim().split(' ').length <= 2)
      cutLine(clipping, index, 'section')
}

/** "14 Jul 1938, Thu • Page 1": a day, and a page at most. */
function readCitedDay(line: string): Citation | null {
  const cited = line.length <= 60 && /\d{4}/u.test(line) ? parseCitation(`A, ${line}`) : null
  return cited?.outlet === 'A' && cited.date !== null ? cited : null
}

/**
 * The name of the paper and the day in two lines below the headline, and a writer between or beneath them at most:
 * "The bridge / by Ada Roe / The Courier / June 12, 1955, p. 3". The name ends with the word of a newspaper and is short.
 */
function readBelowHeadline(
  clipping: Clipping,
  lines: readonly number[],
  text: (at: number) => string,
): boolean {
  for (let at = 1; at <= 3 && lines[at + 2] !== undefined; at++) {
    const [name, day] = [text(at), text(at + 1)]
    const bare = name.replace(/(?<!\s)\s*\([^()]*\)$/u, '')
    if (bare.split(' ').length > 5 || /\d|[.!?,:;]/u.test(bare) || day.length > 60) continue
    // "The Marle Independent" between "By Ada Roe" and "Posted: 03/11/2015 05:12:44 PM PDT", which is read with other lines of days
    if (
      at === 2 &&
      isByline(text(1)) &&
      isDated(day) &&
      isPaper(bare.split(' ').at(-1) ?? '') &&
      isHeadlineAlone(text(0))
    ) {
      claimAt(clipping, 'outlet', nameAsCited(bare), 'citation line', lines[at] ?? 0)
      cutLine(clipping, lines[at] ?? 0, 'site-name')
      return true
    }
    const cited = /^[\p{L}\d]/u.test(day) ? readCitationLine(`${bare}, ${day}`) : null
    if (!cited?.date || cited.outlet.toLowerCase() !== bare.toLowerCase() || cited.writer) continue
    const isPlain = cited.page !== null || bare.split(' ').length <= 3 || !/^\p{Lu}/u.test(bare)
    if (!isPlain || text(0).length > longestHeadline) return false
    takeNameAndDay(clipping, cited, lines[at] ?? 0, lines[at + 1] ?? 0)
    const below = lines[at + 2] ?? 0
    if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', lines[at + 1] ?? 0)
    const page = cited.page === null ? pageOf(text(at + 2)) : null
    if (page !== null) {
      claimAt(clipping, 'printPage', page, 'citation line', below)
      cutLine(clipping, below, 'date-line')
    }
    readWriterBelow(clipping)
    return true
  }
  return false
}

/**
 * The name of a paper in a line of its own right above the headline or right below it, without a day: "Marle Gazette" above
 * "POLICE LOG 17-20 May". A name of two words and more that ends as those of papers do.
 */
function readNameAlone(clipping: Clipping, lines: readonly number[], text: (at: number) => string): void {
  const isHead = (at: number): boolean =>
    isByline(text(at)) || (text(at).length <= 45 && /\d{4}/.test(text(at)))
  const isNear = [2, 3, 4].some(isHead)
  // Of a page of menus its slogan stands below the name.
  const hasText = [2, 3, 4, 5].some((at) => text(at).length >= 60)
  const isShown = (at: number): boolean =>
    (isNameOfPaper(text(at)) ||
      (at === 0 && isNear && (isLikeName(text(at)) || (hasText && isNameAbove(text(at)))))) &&
    writerIn(text(at)) === null
  const [first, second, third] = lines
  if (first === undefined || second === undefined || third === undefined) return
  // "Le Courrier de la Marle" above "Publié le 18/06/1998 à 07h12", which is read with the other lines of days.
  if (isDated(text(1)) && isPlaceOfPaper(text(0)) && [text(2), text(3)].some(isHeadlineAlone)) {
    claimAt(clipping, 'outlet', nameAsCited(text(0)), 'citation line', first)
    cutLine(clipping, first, 'site-name')
    return
  }
  // "La Voz de Marle" above "Portada > Comarca > Sucesos"
  if ((isPlaceOrName(text(0)) || isPaperNamed(text(0))) && isTrail(text(1)) && isHeadlineAlone(text(2))) {
    claimAt(clipping, 'outlet', nameAsCited(text(0)), 'citation line', first)
    cutLine(clipping, first, 'site-name')
    return
  }
  // "Marle Gazette" above "FRIDAY, MAY 12", the day without its year.
  if (isPlaceOrName(text(0)) && isDayWithoutYear(text(1)) && isHeadlineAlone(text(2))) {
    claimAt(clipping, 'outlet', nameAsCited(text(0)), 'citation line', first)
    cutLine(clipping, first, 'site-name')
    cutLine(clipping, second, 'date-line')
    claimIfOpen(clipping, 'title', text(2), 'citation line', third)
    return
  }
  const isBelow = isHeadlineAlone(text(0)) && !isShown(0) && isShown(1) && (text(2).length >= 60 || isHead(2))
  const isAbove = isShown(0) && isHeadlineAlone(text(1)) && !isShown(1)
  if (!isBelow && !isAbove) return
  const [name, title] = isBelow ? [1, 0] : [0, 1]
  if (mayBeOther(clipping, text(name), [2, 3, 4].map(text))) return
  const [nameLine, titleLine] = isBelow ? [second, first] : [first, second]
  claimAt(clipping, 'outlet', nameAsCited(text(name)), 'citation line', nameLine)
  cutLine(clipping, nameLine, 'site-name')
  claimIfOpen(clipping, 'title', text(title), 'citation line', titleLine)
}

/** "La Voz de Marle": with the word of a newspaper, and nothing but capitals and small words of names. */
function isPaperNamed(line: string): boolean {
  const parts = line.split(' ')
  return (
    parts.length >= 2 &&
    parts.length <= 6 &&
    isPaper(line) &&
    parts.every((part) => /^\p{Lu}[\p{L}’'-]*$/u.test(part) || /^\p{Ll}{1,3}$/u.test(part))
  )
}

/** "Portada > Comarca > Sucesos": the way to a page, in short steps with capitals. */
function isTrail(line: string): boolean {
  const steps = line.split(/\s?[>»›]\s?|\s\/\s/u)
  return (
    line.length <= 80 && steps.length >= 2 && steps.every((step) => /^\p{Lu}[\p{L} &'’-]{1,24}$/u.test(step))
  )
}

/**
 * Whether a name beside a headline may be no paper's, or not this one's: "Business Courier" and "Quiz Chronicle" are parts of a
 * paper, "The Marle Chronicle, a pub on the quay," is what is told of, and a line of copyright names somebody else.
 */
function mayBeOther(clipping: Clipping, name: string, below: readonly string[]): boolean {
  if (
    name
      .split(' ')
      .slice(0, -1)
      .some((word) => isPartOfPaper(word))
  )
    return true
  const bare = foldLabel(name.replace(/^the\s/iu, ''))
  if (below.some((line) => foldLabel(line.slice(0, 80)).replace(/^the /, '').startsWith(`${bare} `)))
    return true
  return lastLines(clipping, 4).some((index) => {
    const [, owner = ''] =
      /^(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:(?:19|20)\d\d,?\s{0,3})?(\p{Lu}[^.|•·\d]{2,50})/iu.exec(
        (clipping.lines[index] ?? '').trim(),
      ) ?? []
    return owner !== '' && !foldLabel(owner).includes(bare) && !bare.includes(foldLabel(owner))
  })
}

function isNameAbove(line: string): boolean {
  return isPlaceOfPaper(line) || isLongPaper(line)
}

/** "Fjordbladet": a name in one word. */
function isLongPaper(name: string): boolean {
  return /^\p{Lu}\p{L}{8,24}$/u.test(name) && isPlainlyPaper(name)
}

/** "Le Courrier de la Marle": the word of a newspaper, and whose it is. */
function isPlaceOfPaper(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 3 &&
    words.length <= 6 &&
    isPaperAtFront(name) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !/[\d.,:;!?]/u.test(name)
  )
}

function isPlaceOrName(name: string): boolean {
  return isNameOfPaper(name) || isPlaceOfPaper(name)
}

/** "FRIDAY, MAY 12", "Freitag, 12. Mai" */
function isDayWithoutYear(line: string): boolean {
  const [, before = '', after = ''] =
    /^\p{L}{4,12}(?:-feira)?[.,]?\s(?:(\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?(\p{L}{3,12}))(?:st|nd|rd|th)?\.?$/u.exec(
      line,
    ) ?? []
  return isMonth(before) || isMonth(after)
}

/** "Publié le 18/06/1998 à 07h12 - Mis à jour le …": a label of one word, and a day in figures. */
function isDated(line: string): boolean {
  return (
    line.length <= 100 && /^\p{Lu}\p{L}{4,14}:?\s(?:\p{L}{2,12}\s)?\d{1,2}[./-]\d{1,2}[./-]\d{4}/u.test(line)
  )
}

/**
 * The name of a paper in the first line, and in the next ones what it calls itself, its year, number and price, and the day with
 * the page: "LA VOCE DI MARLE / Quotidiano indipendente / Anno IX – N. 212 – L. 25 / Giovedì 8 settembre 1955 – Pag. 4". A name
 * that no word shows to be a paper's stands in capitals, above a year and a number.
 */
function readLongMasthead(
  clipping: Clipping,
  lines: readonly number[],
  text: (at: number) => string,
): boolean {
  const name = text(0)
  const day = [2, 3].find((at) => lines[at + 1] !== undefined && readDayOfIssue(text(at)) !== null)
  if (day === undefined || name.split(' ').length > 6 || /[\d.!?:;]/u.test(name)) return false
  const between = [...Array(day).keys()].slice(1).map(text)
  const numbers = Math.max(...between.map(countNumbers))
  const isName = isPaper(name) || (name === name.toUpperCase() && numbers >= 2)
  const areShort = between.every((line) => line.length <= 110 && !/[.!?]$/u.test(line.replace(/\d\.$/u, '')))
  const cited = readDayOfIssue(text(day))
  if (!isName || numbers === 0 || !areShort || !cited?.date || !isHeaded(text(day + 1))) return false
  claimAt(clipping, 'outlet', nameAsCited(name), 'citation line', lines[0] ?? 0)
  claimAt(clipping, 'date', cited.date, 'citation line', lines[day] ?? 0)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', lines[day] ?? 0)
  for (const index of lines.slice(0, day)) cutLine(clipping, index, 'site-name')
  cutLine(clipping, lines[day] ?? 0, 'date-line')
  readHeadlineBelow(clipping)
  return true
}

/** "Giovedì 8 settembre 1955 – Pag. 4", "MARLE, FRIDAY, MAY 3, 1889": a day, with its weekday, place and page at most. */
function readDayOfIssue(line: string): Citation | null {
  if (line.length > 80 || !/\d{4}/u.test(line)) return null
  return readCitedDay(
    line.replace(placeBefore, '').replace(/^\p{L}{4,12}(?:-feira)?,?\s(?=\d|\p{L}{3,12}\.?\s\d)/u, ''),
  )
}

/** Whether a line beside the name of a paper may be the headline. */
function isHeadlineAlone(line: string): boolean {
  return (
    line.length <= 120 &&
    line.split(' ').length >= 2 &&
    /^["“„«‘'(]?[\p{Lu}\d]/u.test(line) &&
    !/[.,;:]$/u.test(line) &&
    !isByline(line) &&
    // The column of letters has a headline of its own.
    !isLabel('letters', line) &&
    dayOf(line) === null
  )
}

/** The name of a paper as a citation writes it: "THE MARLE GAZETTE" → "The Marle Gazette". */
function nameAsCited(name: string): string {
  return parseCitation(`${name}, p. 1`)?.outlet ?? name
}

/** The name of the paper and the day on the lines with these indexes become fields, and the lines go. */
function takeNameAndDay(clipping: Clipping, { outlet, date }: Citation, name: number, day: number): void {
  claimAt(clipping, 'outlet', outlet, 'citation line', name)
  if (date !== null) claimAt(clipping, 'date', date, 'citation line', day)
  cutLine(clipping, name, 'site-name')
  cutLine(clipping, day, 'date-line')
}

/** "THE MARLE PARISH MAGAZINE" above "No. 412  June, 1936  Price 2d.": what comes out by the month, and which one it is. */
function readMonthly(name: string, issue: string): Citation | null {
  if (!isPeriodical(name) || name.split(' ').length > 6 || /[\d.!?]/u.test(name) || issue.length > 90)
    return null
  const [month] = writtenMonth.exec(issue) ?? []
  if (month === undefined || !(isNumbered(issue) || month.length === issue.length)) return null
  return { outlet: nameAsCited(name), date: month, page: null, catalogued: true }
}

const seasons = once(
  (): ReadonlySet<string> =>
    new Set(
      (['spring', 'summer', 'autumn', 'winter'] as const).flatMap(
        (season) =>
          shippedData<Readonly<Record<typeof season, readonly string[]>>>('notes/loose-dates.yml')[season],
      ),
    ),
)

/** "Marle Post": the last word is one that papers have in their names, and much else has. */
function isLikeName(line: string): boolean {
  const words = line.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word)) &&
    isPaper(words.at(-1) ?? '')
  )
}

/** "THE BELL" above "JUNE 1978", with a headline below: a name in capitals, as a magazine prints it, and its month. */
function readIssue(name: string, issue: string, next: string): Citation | null {
  const isName =
    name === name.toUpperCase() && /^\p{Lu}[\p{Lu}'’& -]{2,40}$/u.test(name) && name.split(' ').length <= 4
  if (!isName || next.length > 90 || /[.!?:;,]$/u.test(next) || isByline(next)) return null
  const [month] = writtenMonth.exec(issue) ?? []
  if (month === undefined || month.length !== issue.length) return null
  const cited = parseCitation(`${name}, ${issue}`)
  if (cited?.date) return { ...cited, catalogued: true }
  if (!seasons().has((month.split(' ')[0] ?? '').toLowerCase())) return null
  return { outlet: nameAsCited(name), date: issue, page: null, catalogued: true }
}

const writtenMonth = /(?=\p{L}{3})\p{L}{1,12}\.?,? (?:de )?(?:1[6-9]|20)\d\d(?!\d)/u

/** How many lines may stand above the name. */
const reach = 5

/** "THE COURIER. Vol. XII.—No. 345. MARLE, FRIDAY, MAY 3, 1889. PRICE TWO CENTS.": name, volume or number, and the day. */
function readMastheadLine(
  line: string,
  next: string,
): { readonly outlet: string; readonly day: string } | null {
  if (line.length > 200) return null
  const [, outlet = '', rest = ''] =
    /^(\p{Lu}[\p{L} '’&-]{2,40}?)(?:[.,:]\s{0,3}[–—-]?|\s[|–—-])\s{0,3}(\p{L}.{10,160})$/u.exec(line) ?? []
  if (outlet.split(' ').length > 6) return null
  const day = writtenDay.exec(rest)
  if (day === null) return null
  if (outlet !== outlet.toUpperCase() && !isPlainlyPaper(outlet) && !isPaperAtFront(outlet)) return null
  if (isNumbered(rest))
    return { outlet: readCitationLine(`${outlet}, ${day[0]}`)?.outlet ?? outlet, day: day[0] }
  // "THE DAILY COURIER. MARLE, TUESDAY EVENING, FEBRUARY 12, 1884": a place and the day of the week at most.
  if (!placeAndWeekday.test(rest.slice(0, day.index)) || rest.length - day.index - day[0].length > 30)
    return null
  const cited = isHeaded(next) ? readCitationLine(`${outlet}, ${day[0]}`) : null
  return cited?.date ? { outlet: cited.outlet, day: day[0] } : null
}

/** What may stand between the name and the day: "MARLE, TUESDAY EVENING, ", "Venezia, Giovedì ", "den ". */
const placeAndWeekday =
  /^(?:\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}(?:,\s\p{Lu}[\p{L}.]{1,20})?(?:[,.]|\s?[–—-])\s{1,3})?(?:(?:\p{L}{2,12}(?:-feira)?(?: \p{L}{4,10})?[,.]?|den) )?$/u

const writtenDay =
  /(?=\p{L}{3})\p{L}{1,12}\.?\s\d{1,2},?\s(?:1[6-9]|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.?\s(?:de\s)?(?=\p{L}{3})\p{L}{1,12}\.?,?\s(?:de\s)?(?:1[6-9]|20)\d\d(?!\d)/u

/**
 * A name and a day in two lines are a masthead where they cite a page, or say whose extract it is. With neither page nor
 * number beside the day, a name of few words and a weekday with the day are wanted, and a short line below, the headline:
 * "Herald of the storm" above a day is a headline itself.
 */
function readMastheadLines(name: string, day: string, next: string): Citation | null {
  const bare = withoutSubtitle(name.includes('(') ? name.replace(/(?<!\s)\s*\([^()]*\)\.?$/u, '') : name)
  if (bare.split(/\s+/u).length > 8 || /\d/u.test(bare)) return null
  if (!/\d{4}/u.test(day) || !/^[\p{L}\d(]/u.test(day)) return null
  const isLikePaper = isPaper(bare.split(/\s+/u).at(-1) ?? '') || isPaperAtFront(bare)
  // "THE MARLE TIMES" above "Vol. XLVII No. 12   Friday, May 12, 1950   Price Twopence"
  const numbered =
    isNumbered(day) && isLikePaper && bare.split(/\s+/u).length <= 6 ? writtenDay.exec(day) : null
  if (numbered && day.length - numbered.index - numbered[0].length <= 40)
    return { outlet: nameAsCited(bare), date: numbered[0], page: null, catalogued: true }
  // "HARBOUR BOARD." above "The Courier, Volume XLII, Issue 8123, 12 June 1905, Page 3" is a headline.
  if (isPaper(readCitationLine(day)?.outlet ?? '')) return null
  const cited = readCitationLine(
    `${name}, ${day.replace(published, '').replace(placeBefore, '').replace(pageBehind, ', p. $1')}`,
  )
  // "Courier, The (Arlen, Vt.)": only a catalogue writes a name so.
  if (cited && uninverted(bare) !== bare && uninverted(bare) === cited.outlet) return cited
  if (!cited || !name.toLowerCase().includes(cited.outlet.toLowerCase())) return null
  const isExtract = bare.length > cited.outlet.length + 4
  if (isExtract || cited.page !== null || cited.catalogued) return cited
  // "Arlen Gazette" above a day alone, and the headline below.
  const length = cited.outlet.split(/\s+/u).length
  const hasWeekday = /^\p{L}{2,12}(?:-feira)?[.,]?\s/u.test(day.replace(placeBefore, ''))
  const isShort =
    length <= 4 ||
    (length <= 6 && (isPaperAtFront(cited.outlet) || (hasWeekday && name === name.toUpperCase())))
  const isPlain =
    (length <= 3 && (isPlainlyPaper(cited.outlet) || (length === 2 && isDoubtfulPaper(cited.outlet)))) ||
    (length <= 5 && isPaperAtFront(cited.outlet)) ||
    // "Marle Register (ME)": with its state
    (/\s\([A-Z][A-Za-z.]{1,4}\)$/u.test(name) && isPaper(cited.outlet.split(' ').at(-1) ?? ''))
  const isTwo = isPlain && next.length <= 90
  return isShort && isHeaded(next) && (isTwo || hasWeekday) ? cited : null
}

/** "Marler Anzeiger. Amtsblatt für den Bezirk." → "Marler Anzeiger" */
function withoutSubtitle(name: string): string {
  const [, first = '', rest] = /^(\p{Lu}[^.:;\d]{3,40})\.\s(\p{Lu}[^.\d]{8,90})\.?$/u.exec(name) ?? []
  return rest !== undefined && isPaper(first.split(' ').at(-1) ?? '') ? first : name
}

/** "Valencia, martes 7 de junio de 1898": the place before the day of the week. */
const placeBefore =
  /^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}(?:,|\s?[–—])\s{1,3}(?=\p{L}{4,12}(?:-feira)?[.,]?\s(?:\d|\p{Lu}))/u

/** Whether a line may be the head of what stands below: short, and no sentence; "PERSONAL MENTION." and "Locales." are heads. */
function isHeaded(line: string): boolean {
  if (line.length > 90 || isByline(line)) return false
  return !/[.!?]$/u.test(line) || line === line.toUpperCase() || line.split(' ').length <= 3
}

/** A name that begins with a word of newspapers that hardly stands in anything else: "Corriere della Laguna", "El Correo de Osma". */
function isPaperAtFront(name: string): boolean {
  const [first = '', second = ''] = name.split(/\s/u)
  return isPlainlyPaper(first) || (first.length <= 3 && isPlainlyPaper(second))
}

/** A label of the day, in any language: a word and the rest of the line behind a space or colon. */
const published =
  /^\p{Lu}\p{L}{4,14}:?\s+(?=\p{L}{2,12}[.,]?\s+\d|\d{1,2}(?:st|nd|rd|th)?\.?\s\p{L}|\d{1,2}[./-]\d|\d{4}[-年])/u

/** "May 15, 2013            A4": the page at the other edge of the line. */
const pageBehind = /(?<=\d{4})\s+([A-F]?\d{1,2})$/u

/** Also with the letter that a scanner read for a figure: "THE MARLE COUR1ER". */
function plain(line: string): string {
  const bare = withoutMarks(line).replace(/\s+/gu, ' ')
  // "L'Écho de la Marle : journal républicain paraissant le mardi", as libraries file a title
  const name = /\s[:;]\s/.test(bare) ? /^(.{3,50}?)\s[:;]\s\p{Ll}.{10,150}$/u.exec(bare)?.[1] : undefined
  const text = name !== undefined && isPaper(name) ? name : bare
  return /[015]/.test(text)
    ? text.replace(
        /(?<=\p{Lu}{2})[015](?=\p{Lu})|(?<=\p{Lu})[015](?=\p{Lu}{2})/gu,
        (figure) => misread[figure] ?? figure,
      )
    : text
}

const misread: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S' }
