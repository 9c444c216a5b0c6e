import { labelledValue } from '../../text/label-line.ts'
import { hasDay } from '../citation/citation-day.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isArchive } from '../citation/citation-words.ts'
import { pageOf, readCitedParts } from '../citation/cited-parts.ts'
import { readPaperLine } from '../citation/paper-line.ts'
import { fieldOfLabel } from '../databases/labels.ts'
import { foldLabel, isLabel, openingLabel } from '../labels.ts'
import {
  longestHeadline,
  readCatalogued,
  readCitedTitle,
  readDeckAbove,
  readHeadlineBelow,
  readWriterBelow,
} from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'
import { isNameOfArchive } from './kept-copy.ts'

/**
 * The citation of the newspaper page, as archives of newspapers and their readers set it below the headline, above it as
 * a running head, or at the foot.
 */
export function readCitations(clipping: Clipping, head: readonly number[], foot: readonly number[]): void {
  const cited = (index: number) => {
    const line = clipping.lines[index] ?? ''
    const parts = readCitedParts(line.replace(/^[>#\s]+/, ''))
    // "By Ada Roe | The Courier | May 3, 2015": each part says something else.
    return /\S\s?[|·•]\s|\S\s{3,}\S/.test(line) && parts
      ? parts
      : (readCitationLine(withoutMarks(line)) ?? parts)
  }
  readCitedBehind(clipping, head)
  const citedIn = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const citation = cited(index)
      return citation ? [{ index, citation }] : []
    })
  const above = citedIn(head)
  const below = above.length > 0 ? [] : citedIn(foot)
  // "About the Courier [volume] 1881-1894" above a page of it: the day is said by the other.
  const dated = above.find(({ citation }) =>
    /(?<!\d)\d{1,2}\D+\d{4}(?!\d)|\d{4}\D\d{1,2}\D/.test(citation.date ?? ''),
  )
  const [found] = above.length > 0 ? [dated ?? above[0]] : below.length === 1 ? below : []
  if (!found) {
    if (!readPaperHead(clipping)) readCitedFoot(clipping, head)
    return
  }
  const { index, citation } = found
  claimAt(clipping, 'outlet', citation.outlet, 'citation line', index)
  const [first] = head
  // Below a headline it may be a credit: "Photo by Ida Holm. The Courier, 3 May 2011".
  const isHeaded = first !== index && (clipping.lines[first ?? -1] ?? '').length <= longestHeadline
  const isRepeated = foldLabel(citation.title ?? '') === foldLabel(clipping.lines[first ?? -1] ?? '')
  if (citation.title && (!isHeaded || isRepeated) && clipping.stated.title.length === 0)
    claimAt(clipping, 'title', citation.title, 'citation line', index)
  if (citation.date) claimAt(clipping, 'date', citation.date, 'citation line', index)
  if (citation.page) claimAt(clipping, 'printPage', citation.page, 'citation line', index)
  readCatalogued(clipping, index)
  const consulted = consultedDay(clipping.lines[index] ?? '')
  if (consulted) claimAt(clipping, 'added', consulted, 'citation line', index)
  const inLine = /https?:\/\/[^\s<>)]+/.exec(clipping.lines[index] ?? '')?.[0]
  if (inLine) claimAt(clipping, 'url', inLine, 'citation line', index)
  if (citation.writer) claimAuthors(clipping, [citation.writer], 'citation line', index)
  for (const note of firstLines(clipping, 3))
    if (note < index && openingLabel('imageBy', clipping.lines[note] ?? '')) cutLine(clipping, note, 'footer')
  for (const other of above)
    if (other.index < index && foldLabel(other.citation.outlet).includes(foldLabel(citation.outlet)))
      cutLine(clipping, other.index, 'site-name')
  dropNameAgain(clipping, citation.outlet, index)
  dropDayAgain(clipping, citation.date)
  readCitedTitle(clipping, index)
  readDeckAbove(clipping, index)
  blank(clipping, index)
  readPageBelow(clipping, index)
  readWriterBelow(clipping)
  if (index < (firstLines(clipping, 1)[0] ?? 0)) readHeadlineBelow(clipping)
}

/** "Bridge reopens (Marle Gazette, 14 Nov. 1903, p. 6)" as the first line: the headline, and in brackets paper and whole day. */
function readCitedBehind(clipping: Clipping, [first = -1, second = -1]: readonly number[]): void {
  const line = withoutMarks(clipping.lines[first] ?? '')
  const [, title = '', noted = ''] = /^(\p{Lu}.{7,160}?)[*_]{0,3}\s\(([^()]{10,120})\)\.?$/u.exec(line) ?? []
  if (title === '' || clipping.stated.title.length > 0 || second < 0) return
  const cited = readCitationLine(noted)
  if (!cited?.date || cited.title || !hasDay(cited.date)) return
  claimAt(clipping, 'title', title.replace(/[*_]{1,3}$/u, ''), 'citation line', first)
  claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
  claimAt(clipping, 'date', cited.date, 'citation line', first)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', first)
  blank(clipping, first)
  readWriterBelow(clipping)
}

/** The line of a paper above all else, in whatever language, or its name and its day in two lines: they become fields, and go. */
function readPaperHead(clipping: Clipping): boolean {
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined) return false
  const [name, day] = [first, second].map((index) => withoutMarks(clipping.lines[index] ?? ''))
  const single = readPaperLine(name ?? '')
  const cited = single ?? (third === undefined ? null : readPaperLine(name ?? '', day))
  if (!cited?.date) return false
  const last = single ? first : second
  claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
  claimAt(clipping, 'date', cited.date, 'citation line', last)
  if (cited.page) claimAt(clipping, 'printPage', cited.page, 'citation line', last)
  cutLine(clipping, first, 'site-name')
  if (!single) cutLine(clipping, second, 'date-line')
  readWriterBelow(clipping)
  readHeadlineBelow(clipping)
  return true
}

/** The name of the paper and the day in the last two lines: "Marle Advertiser / 29.12.1961". */
function readCitedFoot(clipping: Clipping, [, second = 0]: readonly number[]): void {
  const [dayLine, nameLine] = lastLines(clipping, 2)
  if (dayLine === undefined || nameLine !== dayLine - 1 || nameLine <= second) return
  const [name, day] = [nameLine, dayLine].map((index) => withoutMarks(clipping.lines[index] ?? ''))
  if (!name || !day || day.length > 60 || name.split(' ').length > 6) return
  const citation = readCitationLine(`${name}, ${day}`)
  if (!citation?.date || citation.writer || !name.toLowerCase().startsWith(citation.outlet.toLowerCase()))
    return
  claimAt(clipping, 'outlet', citation.outlet, 'citation line', nameLine)
  claimAt(clipping, 'date', citation.date, 'citation line', dayLine)
  if (citation.page) claimAt(clipping, 'printPage', citation.page, 'citation line', dayLine)
  blank(clipping, nameLine, dayLine + 1)
  readHeadlineBelow(clipping)
}

/** "…, p. 3. Accessed 4 May 2019." → "4 May 2019" */
function consultedDay(line: string): string | null {
  for (const [, verb = '', day] of line.matchAll(
    /(\p{L}{5,14})(?:\s[^\d\s]{1,12}){0,4}\s(\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s\d{1,2},\s\d{4})/gu,
  ))
    if (isLabel('savedVerb', verb) && day) return day
  return null
}

/** The name of the paper in a line of its own beside the citation: "Marle Ledger (KY)". */
function dropNameAgain(clipping: Clipping, outlet: string, citation: number): void {
  const bare = (name: string): string => foldLabel(name.replace(/\([^()]*\)/g, ''))
  for (const index of firstLines(clipping, 5)) {
    if (index === citation || Math.abs(index - citation) > 4) continue
    if (bare(clipping.lines[index] ?? '') === bare(outlet)) cutLine(clipping, index, 'site-name')
  }
}

/** "L.D.M. 11/9/65 p. 6" in the last line: the paper cut short, with the day that is cited above, and a page. */
function dropDayAgain(clipping: Clipping, date: string | null): void {
  const [last] = lastLines(clipping, 1)
  const line = withoutMarks(clipping.lines[last ?? -1] ?? '')
  const day = /\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)/.exec(line)?.[0]
  const figures = (text: string): string =>
    text.replace(/(?<=[./-])(?:19|20)(?=\d\d$)/, '').replace(/(?<!\d)0/g, '')
  if (last === undefined || !date || !day || line.length > 40) return
  const isSame = figures(date.replace(/^\D+/, '')) === figures(day)
  const rest = line
    .replace(day, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  if (isSame && rest.split(' ').every((word) => word.length <= 4)) cutLine(clipping, last, 'date-line')
}

/** "Page 7. Published in print.", the archive's name or its number in the lines below a citation. */
function readPageBelow(clipping: Clipping, citation: number): void {
  for (let count = 0; count < 3; count++) if (!readNoteBelow(clipping, citation)) break
  dropCardBelow(clipping, citation)
}

/**
 * "Ressort: Lokales⏎Ausgabe: Nord⏎ID: 0123" in the lines below a citation, with a blank line below them: two lines and more of a card, one of which
 * is a field that only databases of news have. A line that names who wrote or what the headline is, is for others.
 */
function dropCardBelow(clipping: Clipping, citation: number): void {
  const { lines } = clipping
  const card: number[] = []
  let known = 0
  for (let index = citation + 1; index < lines.length && card.length < longestCard; index++) {
    const line = lines[index] ?? ''
    const found = line.length <= 80 ? labelledValue(line.trim()) : null
    const field = found && fieldOfLabel(found.label)
    // "ID: 0123"
    const isNumber = field === null && /^[A-Z\d][\dA-Z./_-]{3,30}$/.test(found?.value ?? '')
    if (!found || !(isNumber || cardFields.has(`${field}`))) break
    if (!isNumber) known++
    card.push(index)
  }
  const end = (card.at(-1) ?? citation) + 1
  if (known < 2 || (lines[end] ?? '').trim() !== '') return
  for (const index of card) {
    const { label = '', value = '' } = labelledValue((lines[index] ?? '').trim()) ?? {}
    const field = fieldOfLabel(label)
    if (field === 'section') claimAt(clipping, 'section', value, 'citation line', index)
    if (field === 'page') claimAt(clipping, 'printPage', value, 'citation line', index)
    cutLine(clipping, index, 'section')
  }
}

/** In lines. */
const longestCard = 8
const cardFields: ReadonlySet<string> = new Set([
  'section',
  'ignored',
  'length',
  'number',
  'page',
  'language',
])

function readNoteBelow(clipping: Clipping, citation: number): boolean {
  const [below, next] = firstLines(clipping, 2, citation + 1)
  const line = (clipping.lines[below ?? -1] ?? '').trim()
  if (below === undefined || line.length > 200) return false
  // "News" above "Gale Document Number: R1"
  const isKind = line.length <= 30 && isNumberOfRecord(clipping.lines[next ?? -1] ?? '')
  if (openingLabel('imageBy', line)) {
    cutLine(clipping, below, 'footer')
    return true
  }
  // "Persistent link: https://…"
  const address = /^[\p{L} ]{4,40}:\s(https?:\/\/\S{4,500})$/u.exec(line)?.[1]
  if (address && isLabel('recordFoot', line.split(':')[0] ?? '')) {
    claimAt(clipping, 'url', address, 'citation line', below)
    blank(clipping, below)
    return true
  }
  if (isKind || isNumberOfRecord(line) || isNameOfArchive(line)) {
    cutLine(clipping, below, 'footer')
    return true
  }
  if (line.length > 80) return false
  if (takeSectionAndPage(clipping, below)) return true
  const parts = pageOf(line) === null ? line.split(/[.,;]\s+|\.$/u).filter(Boolean) : [line]
  const pages = parts.map(pageOf)
  const isNote = parts.every(
    (part, at) =>
      pages[at] !== null ||
      isLabel('printNotes', part) ||
      isArchive(part) ||
      // "ProQuest Historical Newspapers: Marle Star"
      isArchive(part.split(': ')[0] ?? ''),
  )
  if (parts.length === 0 || !isNote) return false
  const page = pages.find((found) => found !== null)
  if (page) claimAt(clipping, 'printPage', page, 'citation line', below)
  cutLine(clipping, below, 'date-line')
  return true
}

/** "Cotidiano  Página 12", "Local News | Page 4" in a line of its own: section and page. */
export function takeSectionAndPage(clipping: Clipping, index: number): boolean {
  const [, section = '', page = ''] =
    /^(\p{Lu}[\p{L}&]{2,20}(?: [\p{L}&]{2,20})?)(?:\s{2,20}|\s[–|-]\s)(\p{L}{1,7}\.? ?\d{1,3})$/u.exec(
      (clipping.lines[index] ?? '').trim(),
    ) ?? []
  const number = section === '' ? null : pageOf(page)
  if (number === null) return false
  claimAt(clipping, 'section', section, 'citation line', index)
  claimAt(clipping, 'printPage', number, 'citation line', index)
  cutLine(clipping, index, 'section')
  return true
}

/** "Gale Document Number: R1234": what only a database writes. */
function isNumberOfRecord(line: string): boolean {
  const [, name = '', value = ''] = /^\s*([\p{L} ]{4,40}):\s?(\S{1,40})\s*$/u.exec(line) ?? []
  return value !== '' && /\d/.test(value) && isLabel('recordFoot', name)
}
