import { shippedData } from '../../knowledge/shipped.ts'
import { isDoubtfulPaper, isFrontOfName, isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { once } from '../../lib/once.ts'
import { remembered } from '../../lib/remembered.ts'
import { foldText } from '../../text/folding.ts'
import { isByline } from '../byline-line.ts'
import { type Citation, parseCitation } from '../citation/citation.ts'
import { hasDay } from '../citation/citation-day.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { countNumbers, isNumbered, words } from '../citation/citation-words.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isPeriodical, knownPapers, uninverted } from '../citation/paper-names.ts'
import { isLabel } from '../labels.ts'
import { readHeadlineBelow } from './cited-headline.ts'
import { type Clipping, claimAt, cutLine, withoutMarks } from './clipping.ts'

/** The first lines of a clipping that say something. */
export interface Head {
  /** Where each stands in the clipping. */
  readonly lines: readonly number[]
  /** The words of the line at a place in `lines`, "" behind the last. */
  readonly text: (at: number) => string
}

/** "14 Jul 1938, Thu • Page 1": a day, and a page at most. */
export function readCitedDay(line: string): Citation | null {
  const cited = line.length <= 60 && /\d{4}/u.test(line) ? parseCitation(`A, ${line}`) : null
  return cited?.outlet === 'A' && cited.date !== null ? cited : null
}

/**
 * The name of a paper in the first line, and in the next ones what it calls itself, its year, number and price, and the day with
 * the page: "LA VOCE DI MARLE / Quotidiano indipendente / Anno IX – N. 212 – L. 25 / Giovedì 8 settembre 1955 – Pag. 4". A name
 * that no word shows to be a paper's stands in capitals, above a year and a number.
 */
export function readLongMasthead(clipping: Clipping, { lines, text }: Head): boolean {
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

/** The name of a paper as a citation writes it: "THE MARLE GAZETTE" → "The Marle Gazette". */
export function nameAsCited(name: string): string {
  return parseCitation(`${name}, p. 1`)?.outlet ?? name
}

/** The name of the paper and the day on the lines with these indexes become fields, and the lines go. */
export function takeNameAndDay(
  clipping: Clipping,
  { outlet, date }: Citation,
  name: number,
  day: number,
): void {
  claimAt(clipping, 'outlet', outlet, 'citation line', name)
  if (date !== null) claimAt(clipping, 'date', date, 'citation line', day)
  cutLine(clipping, name, 'site-name')
  cutLine(clipping, day, 'date-line')
}

/** "THE MARLE PARISH MAGAZINE" above "No. 412  June, 1936  Price 2d.": what comes out by the month, and which one it is. */
export function readMonthly(name: string, issue: string): Citation | null {
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

/** "THE BELL" above "JUNE 1978", with a headline below: a name in capitals, as a magazine prints it, and its month. */
export function readIssue(name: string, issue: string, next: string): Citation | null {
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

/** "THE COURIER. Vol. XII.—No. 345. MARLE, FRIDAY, MAY 3, 1889. PRICE TWO CENTS.": name, volume or number, and the day. */
export function readMastheadLine(
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

export const writtenDay =
  /(?=\p{L}{3})\p{L}{1,12}\.?\s\d{1,2},?\s(?:1[6-9]|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.?\s(?:de\s)?(?=\p{L}{3})\p{L}{1,12}\.?,?\s(?:de\s)?(?:1[6-9]|20)\d\d(?!\d)/u

/**
 * A name and a day in two lines are a masthead where they cite a page, or say whose extract it is. With neither page nor
 * number beside the day, a name of few words and a weekday with the day are wanted, and a short line below, the headline:
 * "Herald of the storm" above a day is a headline itself.
 */
export function readMastheadLines(name: string, dayLine: string, next: string): Citation | null {
  return readNameAndIssue(name, dayLine, next) ?? readNameAndDayAlone(name, dayLine, next)
}

function readNameAndIssue(name: string, dayLine: string, next: string): Citation | null {
  const day = dayLine.replace(regionBefore, '$1')
  const bare = withoutSubtitle(name.includes('(') ? name.replace(/(?<!\s)\s*\([^()]*\)\.?$/u, '') : name)
  if (bare.split(/\s+/u).length > 8 || /\d/u.test(bare)) return null
  if (!/\d{4}/u.test(day) || !/^[\p{L}\d(]/u.test(day)) return null
  if (dayAlone.test(day) && !mayHoldPaper(bare)) return null
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

/** "Thursday, 21 August 1929", "May 3, 2019": nothing beside it makes a paper of the line above. */
const dayAlone = new RegExp(String.raw`^(?:\p{L}{2,12}(?:-feira)?[.,]?\s)?(?:${writtenDay.source})$`, 'u')

/** Whether a word of a line is one of papers, or its end is the name of a known one: "From Haaretz". */
function mayHoldPaper(line: string): boolean {
  if (isPaper(line)) return true
  const parts = foldText(line).split(' ')
  return parts.some((_, at) => knownPapers().has(parts.slice(at).join(' ')))
}

/**
 * "The Harbour Post" above "21 August 1929", and the text or the headline below: a name in capitals and small words of names, that
 * ends with the word of a paper or begins with it. A text that uses that word tells of what the headline names.
 */
function readNameAndDayAlone(name: string, day: string, next: string): Citation | null {
  const parts = name.split(' ')
  const areCapitals = parts.every((part) => /^\p{Lu}[\p{L}'’-]*$/u.test(part) || /^\p{Ll}{1,3}$/u.test(part))
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || parts.length > 5 || !areCapitals || isLabel('indefinite', first)) return null
  const isAtFront = isPaperAtFront(name) || isFrontOfName(first) || isAnyPaperOfPlace(parts)
  const word = (isAtFront ? parts.find((part) => isPaper(part)) : last) ?? last
  if (!isAtFront && !isNameWithWord(parts)) return null
  const isTold = next.slice(0, 600).toLowerCase().includes(word.toLowerCase())
  const date = wholeDay(day) ?? wholeDay(day.replace(placeBefore, ''))
  return isTold || date === null ? null : { outlet: nameAsCited(name), date, page: null, catalogued: false }
}

/**
 * Whether the last of words with capitals shows a name: "Tarnby Gazette", "The Tarnby Post", "Tarnbyer Nachrichten", "Tarnby Evening Star";
 * "The Lost World", "The Last Post" and "Death of the Guardian" may be headlines.
 */
function isNameWithWord(parts: readonly string[]): boolean {
  const [before = '', last = ''] = parts.slice(-2)
  if (!isPaper(last) || parts.some((part) => /^\p{Ll}/u.test(part))) return false
  if (isPlainlyPaper(last) || words().before.has(before.toLowerCase())) return true
  const isOfHeadline = isDoubtfulPaper(last) || isLabel('beforeNoPaper', before)
  return (parts.length > 2 && !isOfHeadline) || /\p{L}{4}er$/u.test(before)
}

/** "El Faro de Tarnby": an article, a word of papers, though it is one of other things too, and whose it is. */
function isAnyPaperOfPlace([article = '', word = '', of = '', ...whose]: readonly string[]): boolean {
  return article.length <= 3 && isPaper(word) && /^\p{Ll}{1,3}$/u.test(of) && whose.length > 0
}

/** The day of a line that says nothing else, but for the day of the week. */
function wholeDay(line: string): string | null {
  const bare = line.replace(/^\p{L}{4,12}(?:-feira)?[.,]?\s(?=\d|\p{L}{3,12}\.?\s\d)/u, '')
  return hasDay(bare) ? dayOf(bare) : null
}

/** "Marler Anzeiger. Amtsblatt für den Bezirk." → "Marler Anzeiger" */
function withoutSubtitle(name: string): string {
  const [, first = '', rest] = /^(\p{Lu}[^.:;\d]{3,40})\.\s(\p{Lu}[^.\d]{8,90})\.?$/u.exec(name) ?? []
  return rest !== undefined && isPaper(first.split(' ').at(-1) ?? '') ? first : name
}

/** "MARLE, ARLEN TERRITORY, FRIDAY, MAY 31, 1901": the place with its region. */
const regionBefore =
  /^(\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}),\s\p{Lu}[\p{L}.]{1,14}(?: \p{Lu}[\p{L}.]{1,14}){0,2}(?=,\s\p{L}{4,12},?\s\p{L}{3,12}\.?\s\d{1,2}(?!\d))/u

/** "Valencia, martes 7 de junio de 1898": the place before the day of the week. */
const placeBefore =
  /^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2}(?:,|\s?[–—])\s{1,3}(?=\p{L}{4,12}(?:-feira)?[.,]?\s(?:\d|\p{Lu}))/u

/** Whether a line may be the head of what stands below: short, and no sentence; "PERSONAL MENTION." and "Locales." are heads. */
function isHeaded(line: string): boolean {
  if (line.length > 90 || isByline(line)) return false
  return !/[.!?]$/u.test(line) || line === line.toUpperCase() || line.split(' ').length <= 3
}

/** A name that begins with a word of newspapers that hardly stands in anything else: "Corriere della Laguna", "El Correo de Osma". */
export function isPaperAtFront(name: string): boolean {
  const [first = '', second = ''] = name.split(/\s/u)
  return isPlainlyPaper(first) || (first.length <= 3 && isPlainlyPaper(second))
}

/** A label of the day, in any language: a word and the rest of the line behind a space or colon. */
const published =
  /^\p{Lu}\p{L}{4,14}:?\s+(?=\p{L}{2,12}[.,]?\s+\d|\d{1,2}(?:st|nd|rd|th)?\.?\s\p{L}|\d{1,2}[./-]\d|\d{4}[-年])/u

/** "May 15, 2013            A4": the page at the other edge of the line. */
const pageBehind = /(?<=\d{4})\s+([A-F]?\d{1,2})$/u

/** No line of a paper's head is as long, in characters: of a paragraph its beginning is enough to tell that it is none. */
const longestLine = 1000

/**
 * A line of a paper's head without marks and wide spaces, also with the letter that a scanner read for a figure: "THE MARLE
 * COUR1ER". Of a longer one its first 1,000 characters.
 */
export const plain = remembered((line: string): string => {
  const bare = withoutMarks(line.slice(0, longestLine)).replace(/\s+/gu, ' ')
  // "L'Écho de la Marle : journal républicain paraissant le mardi", as libraries file a title
  const name = /\s[:;]\s/.test(bare) ? /^(.{3,50}?)\s[:;]\s\p{Ll}.{10,150}$/u.exec(bare)?.[1] : undefined
  const text = name !== undefined && isPaper(name) ? name : bare
  return /[015]/.test(text)
    ? text.replace(
        /(?<=\p{Lu}{2})[015](?=\p{Lu})|(?<=\p{Lu})[015](?=\p{Lu}{2})/gu,
        (figure) => misread[figure] ?? figure,
      )
    : text
})

const misread: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S' }
