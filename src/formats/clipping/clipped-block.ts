import { isPaper } from '../../languages/newspapers.ts'
import { dayOf, pageOf } from '../citation/cited-parts.ts'
import { isWeekday } from '../citation/months.ts'
import { isLabel } from '../labels.ts'
import { columnField } from '../tables/columns.ts'
import { longestHeadline, readHeadlineBelow, readWriterBelow } from './cited-headline.ts'
import { isClipper } from './clippers.ts'
import { blank, type Clipping, claimAt, claimIfOpen, cutLine, firstLines, withoutMarks } from './clipping.ts'
import { type Head, nameAsCited, plain, readCitedDay, takeNameAndDay } from './masthead-lines.ts'

/**
 * How Newspapers.com heads a cutting, and what others set behind such a label: "Clipped from", the paper, its place, and the
 * day with the page, each in a line of its own. The headline stands above the label, or below it all.
 */
export function readClippedBlock(clipping: Clipping, { lines, text }: Head): boolean {
  if (readClippedFrom(clipping, { lines, text })) return true
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
function readClippedFrom(clipping: Clipping, { lines, text }: Head): boolean {
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

/** "Le Courrier (site web)" above "Culture, jeudi 12 décembre 2019 344 mots, p. 3", as Europresse heads an article. */
export function readCounted(clipping: Clipping, { lines, text }: Head): boolean {
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
export function readLabelledPage(clipping: Clipping, below: readonly number[]): void {
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

/** "Section: NEWS; Pg. 6", "Ressort: POLITIK; S. 5", "Section: Section A; Column 1; Pg. 1" near the headline, as databases write both. */
export function readLabelledSection(clipping: Clipping): void {
  for (const index of firstLines(clipping, 8)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const [, label = '', rest = ''] = /^(\p{L}{4,9})\s?:\s(\p{L}[^:]{1,90})$/u.exec(line) ?? []
    if (rest === '' || columnField(label) !== 'section') continue
    const parts = rest.split(/;\s{0,3}/u)
    const page = parts
      .slice(1)
      .map(pageOf)
      .find((found) => found !== null)
    // One word may be an answer in a text: "Section: why?"
    if (page === undefined && (parts.length > 1 || /[.!?,]$/u.test(rest))) continue
    claimIfOpen(clipping, 'section', parts[0] ?? rest, 'citation line', index)
    claimIfOpen(clipping, 'printPage', page ?? null, 'citation line', index)
    cutLine(clipping, index, 'section')
    return
  }
}
