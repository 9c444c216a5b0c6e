import { placeByName } from '../../languages/gazetteer.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { isAllCapitals } from '../../text/words.ts'
import { isByline } from '../byline-line.ts'
import { isArchive, isSectionName } from '../citation/citation-words.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { fieldOfLabel } from '../databases/labels.ts'
import { foldLabel, isLabel, openingLabel } from '../labels.ts'
import { unfiledWriter, writerIn } from '../writer.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  countWords,
  cutLine,
  firstLines,
  withoutMarks,
} from './clipping.ts'
import { dropKicker } from './headline-lines.ts'
import { dropTitleOfNote } from './keeper-notes.ts'
import { isArchiveOf, isNameOfArchive } from './kept-copy.ts'

/** Rights to its picture, "Documents: 1", "Value: 310,00€ Frequency: daily Copies: 6.204" above the headline of a cited page. */
function dropRightsAndCounts(clipping: Clipping): void {
  for (const index of firstLines(clipping, 3)) {
    const line = (clipping.lines[index] ?? '').trim()
    // "Image © Marle Press Ltd. Image created courtesy of …"
    if (/^(?:\p{L}{3,8} )?© ?\p{L}/u.test(line) && line.length <= 200) {
      cutLine(clipping, index, 'copyright-line')
      continue
    }
    const labels = line.match(/\p{L}[\p{L}%]{2,20}:\s(?=\S)/gu)?.length ?? 0
    const name = /^(\p{L}[\p{L} º°.]{1,24}):\s\d[^\p{L}]{0,12}$/u.exec(line)?.[1]
    if (labels < 3 && (name === undefined || (fieldOfLabel(name) ?? 'ignored') !== 'ignored')) return
    cutLine(clipping, index, 'site-name')
  }
}

/**
 * A short line that stands alone above the text is the headline of what was cited, however short it is: "FOOTBRIDGE CLOSED".
 */
export function readHeadlineBelow(clipping: Clipping): void {
  dropRightsAndCounts(clipping)
  dropKicker(clipping)
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined || clipping.stated.title.length > 0) return
  // "(Bridge closed.)", as papers of Vienna headed what they told.
  const line = withoutMarks(clipping.lines[first] ?? '').replace(/^\((.{3,88}?)\.?\)$/u, '$1')
  const text = withoutMarks(clipping.lines[second] ?? '')
  const isCapitals = isAllCapitals(line)
  if (
    line.length > 90 ||
    line.includes('://') ||
    /[¬-]$/u.test(line) ||
    isByline(line) ||
    dayOf(line) !== null ||
    // "LES PILOTES REPRENNENT": of three words in capitals the first may look like a given name.
    (writerIn(line) !== null && !(isCapitals && line.split(' ').length >= 3))
  )
    return
  // Old papers end a headline with a stop.
  const isShort = /\p{L}{2}\.$/u.test(line) && line.split(' ').length <= 5 && text.length >= 80
  if (!isCapitals && ((/[.,:;!?…)]$/u.test(line) && !isShort) || !/^["“„«'‘(]?[\p{Lu}\d]/u.test(line))) return
  // "DUST BURIES RAIL CUT" above "Train Held Up Six Hours Near Tully; Crew Digs Out" and the text
  const isDeck =
    isCapitals &&
    !isAllCapitals(text) &&
    text.split(' ').length >= 4 &&
    !/[.!?,:]$/u.test(text) &&
    (clipping.lines[third ?? -1] ?? '').length >= 80
  const isText =
    isDeck || text.length >= (isCapitals && /\p{Ll}{2}/u.test(text) ? 35 : 80) || /[.!?]$/u.test(text)
  if (isText) claimAt(clipping, 'title', line, 'citation line', first)
}

/** One sentence between the headline and the citation, with a longer text below, stands beneath the headline. */
export function readDeckAbove(clipping: Clipping, citation: number): void {
  const [title, deck, cited, text] = firstLines(clipping, 4)
  if (title === undefined || deck === undefined || cited !== citation || text === undefined) return
  const [headline, line, below] = [title, deck, text].map((index) =>
    withoutMarks(clipping.lines[index] ?? ''),
  )
  if (!headline || !line || !below || clipping.stated.standfirst.length > 0) return
  const isHeadline = headline.length <= longestHeadline && !/[.:]$/u.test(headline) && !isByline(line)
  const isSentence = line.length >= 40 && line.length <= 220 && /\p{Ll}{2} \p{Ll}/u.test(line)
  if (!isHeadline || !isSentence || below.length <= line.length || below.length < 80) return
  claimAt(clipping, 'standfirst', line, 'line above the citation', deck)
  blank(clipping, deck)
}

/** In UTF-16 code units: what is longer above a citation is text. */
export const longestHeadline = 160

/** "Roe, Ada." between the headline and the citation, as a database sets it. */
export function readCatalogued(clipping: Clipping, citation: number): void {
  const above = firstLines(clipping, 3).filter((index) => index < citation)
  const last = above.at(-1)
  const name = (clipping.lines[last ?? -1] ?? '').trim()
  if (
    above.length !== 2 ||
    last === undefined ||
    !/^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]{1,30}$/u.test(name)
  )
    return
  const filed = name.replace(/(?<=\p{Ll}{2})\.$/u, '')
  // "LOVAT, Ada" above the notice of her death: whom it is about.
  const whole = foldLabel(unfiledWriter(filed) ?? filed)
  const below = clipping.lines
    .slice(citation + 1)
    .join('\n')
    .slice(0, reachOfText)
  if (` ${foldLabel(below)} `.includes(` ${whole} `)) {
    claimIfOpen(clipping, 'title', filed, 'line above the citation', last)
    if (clipping.stated.title.some(({ line }) => line === clipping.firstLine + last))
      for (const index of above) cutLine(clipping, index, 'above-article')
    return
  }
  claimAuthors(clipping, [unfiledWriter(filed) ?? filed], 'citation line', last)
  blank(clipping, last)
}

/** In UTF-16 code units: the beginning of a text names whom it is about. */
const reachOfText = 2_000

/** "ADA ROE" below the headline of a cited page, with the text below it, is who wrote; a headline itself is the first line. */
export function readWriterBelow(clipping: Clipping): void {
  dropKicker(clipping)
  if (readStaffLine(clipping)) return
  const [first, second, below, fourth] = firstLines(clipping, 4)
  // "Enviada especial a Poço Fundo" below the name
  const isStaff =
    fourth !== undefined &&
    (clipping.lines[below ?? -1] ?? '').length <= 60 &&
    openingLabel('staffLines', clipping.lines[below ?? -1] ?? '') !== undefined
  const third = isStaff ? fourth : below
  if (first === undefined || second === undefined || third === undefined) return
  const line = withoutMarks(clipping.lines[second] ?? '')
  const writer = writerIn(line) ?? (isNameBelow(clipping, line, [first, second], isStaff) ? line : null)
  const isText = (clipping.lines[third] ?? '').length >= 60
  if (clipping.stated.authors.length > 0 || !isText || writer === null) return
  claimAuthors(clipping, [writer], 'citation line', second)
  blank(clipping, second)
  if (isStaff && below !== undefined) cutLine(clipping, below, 'byline')
}

/**
 * "Von unserem Redaktionsmitglied Ada Roe", "Marle. (De nuestro corresponsal, A. ROE.)", "Van onze verslaggever" above "ADA ROE":
 * what somebody is of the paper, below the headline, and the name behind or below it.
 */
function readStaffLine(clipping: Clipping): boolean {
  const [title, second, third, text] = firstLines(clipping, 4)
  if (title === undefined || second === undefined || third === undefined) return false
  const line = withoutMarks(clipping.lines[second] ?? '')
    .replace(/^(?:\p{Lu}[\p{L} ]{2,30}\.\s)?\(/u, '')
    .replace(/[.)]{1,3}$/u, '')
  if (line.length > 90 || clipping.stated.authors.length > 0 || !openingLabel('staffLines', line))
    return false
  const [behind] = staffName.exec(line) ?? []
  const below = withoutMarks(clipping.lines[third] ?? '')
  const name = behind ?? (text !== undefined && staffName.exec(below)?.[0] === below ? below : undefined)
  const isText = (clipping.lines[(behind ? third : text) ?? -1] ?? '').length >= 60
  if (name === undefined || !isText || placeByName(name) !== null) return false
  claimAuthors(clipping, [name], 'citation line', behind ? second : third)
  cutLine(clipping, second, 'byline')
  if (!behind) blank(clipping, third)
  return true
}

/** "Ada Roe", "A. ROE" at the end. */
const staffName =
  /(?:\p{Lu}[\p{L}’'-]{2,20} |(?:\p{Lu}\. ?){1,3}|\p{Lu}\p{L}{1,12}-\p{Lu}\p{L}{1,12} )\p{Lu}[\p{L}’'-]{2,25}$/u

/**
 * Whether a line between the headline and the text of a page whose paper and day are known may be a name that nothing knows: two or
 * three words with capitals, none of which stands in the headline or the text.
 */
function isNameBelow(
  { lines, stated }: Clipping,
  line: string,
  [title, own]: readonly [number, number],
  isStaff: boolean,
): boolean {
  if (stated.outlet.length === 0 || stated.date.length === 0) return false
  if (own !== title + 1 && own !== title + 2) return false
  // "ADA ROE", in the record of a database, or above what she is
  const isRecord = (isStaff || stated.printPage.length > 0) && line === line.toUpperCase()
  return isStrangeName(lines, own, line, isRecord) && countWords(lines[title] ?? '') >= 3
}

/**
 * Whether a line is shaped as a name, though nothing knows it: two or three words with capitals, none of which is a place or stands in
 * another line.
 *
 * @param inCapitals it is written in capitals throughout
 */
export function isStrangeName(
  lines: readonly string[],
  own: number,
  line: string,
  inCapitals = false,
): boolean {
  const words = line.split(' ')
  const shape = inCapitals ? /^\p{Lu}{3,}(?:[-’']\p{Lu}+)?$/u : /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?$/u
  if (words.length < 2 || words.length > 3 || !words.every((word) => shape.test(word))) return false
  if (isPaper(line) || isLabel('deskLines', line) || isSectionName(line)) return false
  const rest = foldLabel(lines.filter((_, index) => index !== own).join(' ')).split(' ')
  return (
    words.every((word) => !rest.includes(foldLabel(word))) &&
    words.every((word) => placeByName(word) === null)
  )
}

/** The one line above a citation and the text is the headline, as archives of newspapers set it, however short it is. */
export function readCitedTitle(clipping: Clipping, citation: number): void {
  dropTitleOfNote(clipping, citation)
  const [first, second, text] = firstLines(clipping, 3)
  if (first === undefined || second !== citation || text === undefined || clipping.stated.title.length > 0)
    return
  const line = withoutMarks(clipping.lines[first] ?? '')
  const paper = clipping.stated.outlet[0]?.value ?? ''
  if (isArchive(line) || isNameOfArchive(line) || isArchiveOf(line, paper)) {
    cutLine(clipping, first, 'site-name')
    readHeadlineBelow(clipping)
    return
  }
  if (line.length <= longestHeadline && /\p{L}{2}/u.test(line) && !/^[[!<]|:\/\//.test(line))
    claimAt(clipping, 'title', line, 'line above the citation', first)
}
