import { shippedOutlets } from '../knowledge/outlets.ts'
import { shippedData } from '../knowledge/shipped.ts'
import { placeByName } from '../languages/gazetteer.ts'
import { isFrontOfName, isPaper, isPlainlyPaper } from '../languages/newspapers.ts'
import { alternatives } from '../languages/word-sets.ts'
import { capitalized } from '../lib/capital.ts'
import { once } from '../lib/once.ts'
import { wordSign } from '../lib/pattern.ts'
import { isGivenName } from '../names/given-names.ts'
import { foldText } from '../text/folding.ts'
import { isByline } from './byline-line.ts'
import { isLabel } from './labels.ts'
import { isMonth, isWeekday } from './months.ts'
import { notedTime } from './noted-time.ts'
import { unfiledWriter, writerIn } from './writer.ts'

/** What a citation of a newspaper says: "The Courier (Arlen, Tex.), June 12, 1905, p. 4". */
export interface Citation {
  readonly outlet: string
  /** As written, e.g. "Saturday 12 June 1915"; which day it is, is settled with the other dates. */
  readonly date: string | null
  readonly page: string | null
  /** The headline that stands before the name of the paper. */
  readonly title?: string
  /** Who wrote, named before the paper or the headline. */
  readonly writer?: string
  /** A volume, an issue or the years of the paper: what only a citation says. */
  readonly catalogued: boolean
  /** "Source:", "来源：" stood before the name. */
  readonly labelled?: boolean
}

/**
 * The value of an outlet's field as a citation; null where it is a name and nothing else ("Dow Jones, Inc.").
 * Page, section, edition, issue, day and place are taken off the end one by one, and the name is what is left.
 */
export function parseCitation(text: string): Citation | null {
  if (text.length > 240) return null
  const { archive, inBrackets, opening, source } = words()
  const parts = partsAtEnd(withoutMarks(text))
  const { rest, page } = parts
  const bare = nominative(rest.replace(marksAtEnd, '').replace(/(?<=\p{L}{3})\.$/u, ''), opening.test(text))
  const name = page === null ? uninverted(bare) : withoutPlaces(uninverted(bare))
  // "The Courier, Sunday Magazine, p. 7": the part of the paper.
  const part = page === null ? null : /^(.+), \p{Lu}[\p{L}’']*(?: \p{L}+){0,2}$/u.exec(name)
  const outlet = part?.[1] && isPaper(part[1]) && !isPaper(name.slice(part[1].length)) ? part[1] : name
  if (parts.taken === 0 || !/^\p{L}/u.test(outlet) || outlet.length > 80) return null
  const catalogued = parts.catalogued || archive.test(text) || inBrackets.test(text)
  return {
    outlet: catalogued || isCapitals(outlet) || isNoted(outlet) ? nameCase(outlet) : outlet,
    date: parts.date,
    page,
    catalogued,
    labelled: source.test(text),
  }
}

/** Without the archive that has the paper, emphasis, quotation marks, "Source:" and "From the". */
function withoutMarks(text: string): string {
  const { archive, inBrackets, opening, source } = words()
  return (
    text
      .replace(archive, '')
      .replace(inBrackets, '')
      // The emphasis of Markdown, within the line too: "The *Courier*, 12 June 1915"
      .replace(
        /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[*_]{1,3}(?![\p{L}\p{N}*_])/gu,
        '',
      )
      .replace(/^[\s*_"“”'‘’—–-]+/u, '')
      .replace(/(?<![\s*_"“”'’.—–-])[\s*_"“”'’.—–-]+$/u, '')
      // "From the Courier", and "in The Courier": the article is part of a name with a capital.
      .replace(opening, (words) => (words.endsWith('The ') ? 'The ' : ''))
      .replace(source, '')
  )
}

/** What was taken off the end of a citation, and the name that is left. */
interface EndParts {
  readonly rest: string
  readonly date: string | null
  readonly page: string | null
  readonly catalogued: boolean
  /** How many parts. */
  readonly taken: number
}

function partsAtEnd(text: string): EndParts {
  const { page, column, issue, edition, beforeDay } = words()
  let parts: EndParts = { rest: text, date: null, page: null, catalogued: false, taken: 0 }
  while (parts.taken < 8) {
    const { date, taken } = parts
    const rest = parts.rest.replace(marksAtEnd, '').replace(/(?<=\d{4}|\))\.$/u, '')
    const volume = /\s{0,9}\[[\p{L}\d ,.°º]{3,24}\]$/u.exec(rest) ?? issue.exec(rest)
    const paged = page.exec(rest)
    const day = date === null ? (dayAtEnd.exec(rest) ?? monthAtEnd(rest)) : null
    const placed = /\s{0,9}\(([^()]{2,80})\)$/u.exec(rest)
    const years = /(?<![\s,])[\s,]+(?:1[5-9]|20)\d\d\s?[-–]\s?(?:(?:1[5-9]|20)\d\d|current)?$/u.exec(rest)
    const found = volume ?? edition.exec(rest) ?? column.exec(rest) ?? paged ?? years ?? day ?? placed
    // The place belongs to the name unless more was taken off, or it says more than a place.
    const isPartOfName = found === placed && taken === 0 && !/[\d,:]/.test(placed?.[1] ?? '')
    if (!found || found.index === 0 || isPartOfName) break
    // With a month alone the name must be that of a paper.
    const isDayKnown = date === null || /\d\D+\d{4}|\d{4}\D+\d|\d{4}.\d/u.test(date)
    const isOfCatalogue =
      found === volume || found === years || (found === placed && /\d{4}/.test(placed?.[1] ?? ''))
    const left = rest.slice(0, found.index)
    parts = {
      rest: found === day ? withoutWordsBefore(withoutWeekday(left), beforeDay) : left,
      date: found === day ? tidyDay(found[0]) : date,
      page: parts.page ?? (found === paged ? numberOfPage(found[0]) : null),
      catalogued: parts.catalogued || (isDayKnown && isOfCatalogue),
      taken: taken + 1,
    }
  }
  return parts
}

/** "S. 14" → "14", "第4面" → "4" */
function numberOfPage(text: string): string | null {
  // "PAGE THREE"
  const word = /\p{L}{3,6}$/u.exec(text)?.[0].toLowerCase() ?? ''
  const inWords = words().numberWords.indexOf(word)
  if (inWords >= 0) return `${inWords + 1}`
  return /[A-Z]?\d[^\s面版]{0,20}(?=[面版]?$)/u.exec(text)?.[0] ?? null
}

/** "ARLEN COURANT VAN" → "ARLEN COURANT": in capitals the small words are as well. */
function withoutWordsBefore(text: string, words: RegExp): string {
  const found = words.exec(isCapitals(text) ? text.toLowerCase() : text)
  return found ? text.slice(0, found.index) : text
}

/** "Arlen Courant van dinsdag", before its day */
function withoutWeekday(text: string): string {
  const bare = text.replace(marksAtEnd, '')
  const word = bare.slice(bare.lastIndexOf(' ') + 1)
  if (!isWeekday(word)) return text
  const name = bare.slice(0, -word.length).trimEnd()
  // "Marle Sun, Feb. 6, 2003" is the Sun of Marle, "Marle Courier Sun, Feb. 6, 2003" the Courier on a Sunday.
  return isPaper(word) && /^\p{L}+$/u.test(name) && !isPaper(name) ? text : name
}

const marksAtEnd = /(?<![\s,;:·•|/–—-])[\s,;:·•|/–—-]+$/u

/** "aus dem Marler Boten" → "Marler Bote": the name as the paper has it. */
function nominative(name: string, isOpened: boolean): string {
  const last = name.split(' ').at(-1) ?? ''
  const stem = isOpened ? words().oblique.get(last.toLowerCase()) : undefined
  return stem === undefined ? name : `${name.slice(0, -last.length)}${capitalized(stem)}`
}

/** "Arlen Gazette, Arlen, Kent" → "Arlen Gazette": the place of a paper behind its name. */
function withoutPlaces(name: string): string {
  const [first = '', ...places] = name.split(', ')
  const arePlaces = places.every((place) => /^\p{Lu}[\p{L}’'.]*(?: \p{Lu}[\p{L}’'.]*){0,2}$/u.test(place))
  const isName = isPaper(first) && first.includes(' ') && places.length <= 2
  return isName && arePlaces && !places.some((place) => isPaper(place)) ? first : name
}

/** "Courier, The", "Courier, The (Arlen, Vt.)", as catalogues file a name → "The Courier"; any other name as it is. */
export function uninverted(name: string): string {
  const [, bare, article = ''] =
    /^([^,]{3,60}), (\p{Lu}\p{L}{0,3}['’]?)(?: \([^()]{2,40}\))?$/u.exec(name) ?? []
  return bare && words().filed.has(article.toLowerCase()) ? `${article} ${bare}` : name
}

/**
 * A whole line as the citation of the newspaper that the text below or above it stood in; null for datelines ("PARIS,
 * 12 June 1915"), for references to books and for all that is in doubt: a name that is not plainly a newspaper's
 * needs its volume, issue or years.
 */
export function readCitationLine(line: string): Citation | null {
  // Nothing cites a day without a figure.
  if (!/\d/.test(line)) return null
  // "Clipping - The Courier, 3 May 1919"
  const [, note = '', noted] = /^(\p{L}{5,12})\s?[-–—:]\s(\p{Lu}.{8,120})$/u.exec(line) ?? []
  if (noted !== undefined && isLabel('clippingNote', note)) return readCitationLine(noted)
  // "…, 19 Oct. 1894. Chronicling America: Historic American Newspapers. Lib. of Congress. <https://…>"
  const angled = /^([^<>]{20,300}?)\s{0,3}<https?:\/\/[^<>\s]{4,300}>\.?$/u.exec(line)?.[1]
  if (angled) return readCitationLine(angled)
  const byYear = /^1[89]\d\d ['‘]/.test(line) ? readTroveByYear(line) : null
  if (byYear !== null) return byYear
  // "From the Courier, 3 May 1919:" above what it said.
  if (/\d:$/.test(line)) return readCitationLine(line.slice(0, -1))
  const bare = withoutAsides(withoutRetrieval(line))
  if (bare !== line) return readCitationLine(bare)
  // "— The Courier (@courier) May 5, 2017" signs a post, not a page.
  if (line.length > 260 || line.includes('@')) return null
  // "Bote, Band 70, 15. Mai 1913, Seite 2. https://…": the address stands behind it.
  const addressed = /^([^:]{20,200}?)[.,]?\s+https?:\/\/[^\s()]{4,200}$/u.exec(line)?.[1]
  if (addressed) return readCitationLine(addressed)
  if (!/\d{4}/.test(line)) return readTitleBehind(line) ?? readShortYear(line) ?? readNoted(line)
  const own = readEbsco(line)
  if (own !== null) return own
  // "[microfilm, reel 14] Courier, 3 May 1919, p. 2": where it was found
  const shelved = /^\[[^\]\d]{3,40}[^\]]{0,20}\]\s+(?=\p{Lu})/u.exec(line)
  if (shelved) return readCitationLine(line.slice(shelved[0].length))
  const styled = readApa(line) ?? readTrove(line) ?? readTitleBehind(line) ?? readFullStops(line)
  if (styled !== null) return styled
  const filed = readHemeroteca(line)
  if (filed !== null) return filed
  const delpher = readDelpher(line)
  if (delpher !== null || line.length > 200) return delpher
  const catalogued = readProquest(line) ?? readClippingTitle(line)
  if (catalogued !== null) return catalogued
  const written = writerFirst.exec(line) ?? namedFirst(line)
  const text = inOrder(
    (written?.[2] ?? line).replace(/^[[(](.*)[\])]$/u, '$1').replace(/(?<=[\d\])])\.$/u, ''),
  )
  const by = written?.[1] ? { writer: written[1] } : {}
  // "The bridge reopens. The Courier, 3 Feb. 2011, p. 4", "“The bridge,” The Courier, …": the headline before the paper.
  const headed =
    /^["“]([^"“”]{3,150}?)[.,?!]?["”][.,]?\s+(\p{Lu}.{8,100})$/u.exec(text) ??
    /^(["“]?\p{Lu}[^.?!]{7,140}?)[.?!]["”]?\s+(\p{Lu}.{8,100})$/u.exec(text)
  const paper = headed?.[2] ? parseCitation(headed[2]) : null
  if (headed?.[1] && !invertedName.test(headed[1]) && paper?.date && isNamed(paper))
    return { ...paper, title: headed[1].replace(/^["“]/u, ''), ...by }
  const cited = parseCitation(text)
  if (!cited?.date) return readNoted(line) ?? readTail(text)
  if (isNamed(cited) || isOpened(text, cited) || (dayFirst.test(line) && isLabelled(cited)))
    return { ...cited, ...by }
  return readTail(text) ?? readWriterBefore(cited) ?? readNoted(line)
}

/** "The Courier, 12 June 1955. By Ada Roe", "The Courier, 12 June 1955, Letters": who wrote, or the section, behind the day or page. */
function readTail(text: string): Citation | null {
  const [, before = '', mark = '', tail = ''] =
    /^(.{8,120}?\d[A-Z]?)([.,;]|\s[–—-])\s((?:\p{L}{2,4}\s)?\p{Lu}[\p{L}&’' .-]{2,40})$/u.exec(text) ?? []
  if (before === '' || !/\d{4}/.test(before)) return null
  const cited = readCitationLine(before)
  if (!cited?.date || cited.writer) return null
  if (isByline(tail)) {
    const writer = writerIn(tail.slice(tail.indexOf(' ') + 1))
    return writer === null ? null : { ...cited, writer }
  }
  const writer = writerIn(tail)
  // "The Courier, 14 May 2019 – Ada Roe"
  if (writer !== null && /[–—-]/u.test(mark)) return { ...cited, writer }
  const isSection = tail.split(' ').length <= 2 && writer === null && mark !== '.'
  return isSection ? cited : null
}

/** "Ada Roe, Evening Star, 12 June 1955" */
function readWriterBefore(cited: Citation): Citation | null {
  const [, name = '', paperName = ''] = /^(?:by\s)?([^,]{5,43}), ([^,]{4,60})$/iu.exec(cited.outlet) ?? []
  const writer = writerIn(name)
  return writer !== null && isNamed({ ...cited, outlet: paperName })
    ? { ...cited, outlet: paperName, writer }
    : null
}

/**
 * "Marle Courier, early Feb. '58", "prob. spring 1944, Marle Gazette", "3 FEB 43 DAILY MAIL", "The Lantern, Christmas Number
 * 1911": a newspaper with a time in the words of who keeps clippings. Nothing else may stand in the line, and a day in full
 * is for the other forms.
 */
function readNoted(line: string): Citation | null {
  const noted = notedTime(line.replace(/^[[(](.*)[\])]$/u, '$1'))
  // "Nordhaven Post 1911" may be anything.
  if (!noted || /^\d{4}$/.test(noted.time)) return null
  // "Radio & Home, Coronation Number, June 1953"
  const issue = words().issueBefore.exec(noted.time)?.[0] ?? ''
  const [time, plainly] = [noted.time.slice(issue.length), noted.plainly]
  const before = `${noted.before}${issue}`
    .replace(/\s?\((?:\p{L}[\p{L}. ]{1,20},)?\s{0,3}$/u, '')
    .replace(/\s?[–—|·•:;(-]?\s{0,3}$/u, '')
    .trim()
  const after = noted.after.replace(/^\s?[–—|·•.,:;)-]\s{0,3}/u, '').trim()
  if (before === '' && after === '') return null
  const placed =
    before === '' ? `${after}, 1 May 1900` : `${before}, 1 May 1900${after === '' ? '' : `, ${after}`}`
  const cited = parseCitation(placed.replace(words().issueOf, ''))
  if (!cited?.date || /\d|[.,!?:;"“”]/u.test(cited.outlet)) return null
  const found = { ...cited, date: time }
  const isShown = issue !== '' || (plainly && isPaper(cited.outlet)) || isShownAsPaper(found, line)
  return isNamed(found) || (isShown && isTitle(cited.outlet)) || isCutShort(found, line) ? found : null
}

/** Whether its page, its number or how it is introduced shows that the name beside a noted time is that of a paper. */
function isShownAsPaper({ outlet, page, date }: Citation, line: string): boolean {
  const time = date ?? ''
  const { extract, number } = words()
  // "Roe, History of Marle, 1955, p. 34" is a book.
  const isPaged =
    page !== null &&
    (outlet.includes(' ') || isPaper(outlet)) &&
    /^\D*\d{4}$/u.test(time) &&
    /\p{L}{3}/u.test(time)
  return (
    isPaged ||
    number.test(time) ||
    isPeriodical(outlet) ||
    // "Extract from the Western Luminary, May 1851"
    (outlet.includes(' ') && extract.test(line) && /^\p{Lu}/u.test(line.replace(extract, '')))
  )
}

/** "1911 June 24 Merc p5": beside a day and a page the name may be cut short. */
function isCutShort({ outlet, page, date }: Citation, line: string): boolean {
  return (
    page !== null &&
    line.length <= 50 &&
    /^\p{Lu}\p{Ll}{2,11}$/u.test(outlet) &&
    /\d{4}/.test(date ?? '') &&
    /(?<!\d)\d{1,2}(?!\d)/.test(date ?? '')
  )
}

/** Words with capitals, but for the small ones between. */
function isTitle(name: string): boolean {
  const { small } = words()
  const parts = name.split(' ')
  return (
    parts.length <= 5 &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '') &&
    parts.every((word) => /^[\p{Lu}&]/u.test(word) || small.has(word))
  )
}

/** "From the Courier, 3 August 1961": behind an article the name of a paper may be one short word. */
function isOpened(text: string, { outlet }: Citation): boolean {
  return (
    /^\p{Lu}\p{L}{2,}$/u.test(outlet) &&
    isPaper(outlet) &&
    words().opening.test(text) &&
    !text.startsWith(outlet)
  )
}

function readDelpher(line: string): Citation | null {
  const [, title, outlet, date, page = null] = delpherLine.exec(line) ?? []
  if (!outlet || !date) return null
  const day = date.replaceAll('/', '-')
  return { outlet, date: day, page, catalogued: true, ...(title ? { title } : {}) }
}

/** "By: ROE, ADA, Courier, 12345678, Jun 12, 2015": how EBSCO cites, with the number that the paper has as a serial. */
function readEbsco(line: string): Citation | null {
  if (!/, \d{7}[\dX], /.test(line)) return null
  const [, names = '', outlet, date] = ebscoLine.exec(line) ?? []
  if (!outlet || !date) return null
  const writer = nameCase(unfiledWriter(names) ?? names)
  return { outlet, date, page: null, catalogued: true, ...(writer === '' ? {} : { writer }) }
}

const ebscoLine =
  /^(?:By: (\p{Lu}[\p{L}.'’ -]{1,40}(?:, \p{Lu}[\p{L}.'’ -]{0,40})?)(?:; [^,;]{2,40}, [^,;]{1,40}){0,5}, )?(\p{Lu}[^,;]{2,60}), \d{7}[\dX], (\p{L}{3,9} \d{1,2}, \d{4})$/u

/** Without where and when it was read: "…, p. 4. ProQuest, www.proquest.com/docview/7. Accessed 3 May 2024." */
function withoutRetrieval(line: string): string {
  if (line.length > 400 || !/\d{4}/.test(line)) return line
  const read = retrieval.exec(line)
  const cut = read && isLabel('savedVerb', read[1] ?? '') ? line.slice(0, read.index) : withoutMaterial(line)
  if (cut === line) return line
  return cut
    .replace(/[.,;]\s+(?:https?:\/\/|www\.|[a-z\d-]{2,40}\.[a-z\d.-]{2,40}\/)\S{0,2000}$/i, '')
    .replace(/(?<=[.,])\s+(?:\p{Lu}[\p{L}’']{1,20}\s?){1,4}\.?$/u, (name) =>
      isReader(name.replace(/\.$/, '')) ? '' : name,
    )
}

/**
 * Without what is noted beside it: "The Courier, undated, c. 1934", "From the Courier of 3 July 1909 (thanks to Ada for the loan)",
 * and without the marks around the name: "“Borough Telegraph” Fri 9 Feb 1951".
 */
function withoutAsides(line: string): string {
  if (line.length > 200 || !/\d{4}/.test(line)) return line
  return (
    line
      .split(', ')
      .filter((part, index) => index === 0 || !isLabel('clippingNote', part))
      .join(', ')
      .replace(/(?<=\d{4})\s\((?:\p{L}[\p{L}'’]*\s){2,14}[\p{L}'’]+\)$/u, '')
      // "…, Seite 15, -hb-": the signature of who wrote
      .replace(/(?<=\d),?\s(?:-\p{Ll}{2,4}-|\(\p{Ll}{2,4}\))(?=\)?$)/u, '')
      // "22 sierpnia 1995 r.", as Poland writes a year
      .replace(/(?<=\d{4}) r\.?(?=[,;)\s]|$)/u, '')
      // "Marle Gazette [Marle, England] 3 May 1957: 4"
      .replace(/(?<=\p{L}) \[\p{Lu}[\p{L} ,.'’-]{2,50}\](?= \d{1,2} \p{L}{3,9}\.? \d{4})/u, ',')
      // "‘The bridge reopens’, Marle Gazette, 3 May 1957", as Britain marks a headline
      .replace(/(?<=^|[,.]\s)['‘]([^'‘’"“”]{3,150})['’](?=,\s\p{Lu})/u, '“$1”')
      .replace(
        /^((?:\p{L}{2,9}\s){0,3})["“„«](\p{Lu}[^"“”«»]{3,60}\p{L})["”“»],?\s(?=[^"“”«»]{4,60}$)/u,
        (whole, before: string, name: string) => (isPaper(name) ? `${before}${name}, ` : whole),
      )
  )
}

/** "… 3 May 1957: B4. Print.", "…. Web. 3 Mar. 2015.": on what it was read, as MLA had it. */
function withoutMaterial(line: string): string {
  const [, material = ''] =
    /\.\s(\p{Lu}\p{Ll}{2,9})\.(?:\s\d{1,2} \p{L}{3,9}\.? \d{4}\.?)?$/u.exec(line) ?? []
  return isLabel('material', material) ? line.slice(0, line.lastIndexOf(`. ${material}.`) + 1) : line
}

/** ". Accessed 3 May 2024.", ". Retrieved May 3, 2024, from http://…", ". Geraadpleegd op Delpher op 03-05-2024, https://…" */
const retrieval = new RegExp(
  String.raw`[.,;]\s+(${wordSign}{5,14})(?:\s[^\d\s]{1,12}){0,3}\s(?:\d{1,2}\.? ${wordSign}{3,9}\.? \d{4}|${wordSign}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d-\d\d)(?:,?(?:\s${wordSign}{2,4})?\s(?:https?:\/\/|www\.)\S{4,2000})?\.?$`,
  'u',
)

function isReader(name: string): boolean {
  const last = name.trim().split(' ').at(-1) ?? ''
  return isLabel('databases', name) || isArchive(name.trim()) || isLabel('archiveWord', last)
}

/** APA: "Roe, A. (2019, March 4). The bridge reopens. The Courier, A4. https://…" */
function readApa(line: string): Citation | null {
  if (!yearInBrackets.test(line)) return null
  const [, names = '', year, day, title, outlet, page = null] = apaLine.exec(line) ?? []
  if (!year || !day || !title || !outlet) return null
  const cited = { outlet, date: `${day}, ${year}`, page, catalogued: false, title }
  if (!isNamed(cited) && !/https?:\/\/\S+$/.test(line)) return null
  const writer = names.includes('&') ? null : unfiledWriter(names)
  return { ...cited, ...(writer === null ? {} : { writer }) }
}

/** Sought first: few lines have it, and the patterns of whole citations are long. */
const yearInBrackets = /\((?:1[5-9]|20)\d\d, /

const apaLine =
  /^(\p{Lu}[\p{L}'’. ,&-]{3,120}\.) \(((?:1[5-9]|20)\d\d), (\p{L}{3,9} \d{1,2})\)\. ([^.?!]{3,200})[.?!] (\p{Lu}[^.,]{2,60})(?:, ([A-Z]?\d{1,4})(?:[-–]\d{1,4})?)?\.?(?: https?:\/\/\S{4,1000})?$/u

/** How Trove cites an article that nobody signed: "FERRY RETURNS. (1902, May 3). The Courier (Vic. : 1880 - 1954), p. 4." */
function readTrove(line: string): Citation | null {
  if (!yearInBrackets.test(line)) return null
  const [, title, year, day, paper = ''] =
    /^(\S.{2,200}?)[.?!]? \(((?:1[5-9]|20)\d\d), (\p{L}{3,9} \d{1,2})\)\. (\p{Lu}.{4,120})$/u.exec(line) ?? []
  const cited = title && year ? parseCitation(`${paper.replace(/\.$/u, '')}, ${day}, ${year}`) : null
  return cited && title && (cited.catalogued || (isNamed(cited) && cited.page !== null))
    ? { ...cited, title }
    : null
}

/** How Trove cited in its first years: "1911 'FERRY RETURNS.', The Courier (NSW : 1898 - 1921), 3 March, p. 2. , viewed …". */
function readTroveByYear(line: string): Citation | null {
  const [, year, title, paper, day, page] =
    /^((?:18|19)\d\d) ['‘](.{3,200}?)[.,]{0,2}['’], (\p{Lu}[^,]{3,100}), (\d{1,2} \p{L}{3,9}), p\. ?(\d{1,3})\b/u.exec(
      line,
    ) ?? []
  if (!year || !title || !paper || !day) return null
  const cited = parseCitation(`${paper}, ${day} ${year}`)
  return cited?.date ? { ...cited, page: page ?? null, title } : null
}

/** "Marle Gazette, 14/3/58, p.2 - “FERRY RETURNS”": the headline behind the citation. */
function readTitleBehind(line: string): Citation | null {
  const [, before, title] =
    /^(\p{Lu}[^"“”]{9,100}?)\s?[-–—:,]\s["“]([^"“”]{3,150}?)[.,]?["”]\.?$/u.exec(line) ?? []
  const cited = before && title ? readCitationLine(before) : null
  return cited?.date && title ? { ...cited, title } : null
}

/** "Marle Gazette. Friday, 14th March 1958. Price 3d." */
function readFullStops(line: string): Citation | null {
  const [, name = '', rest = ''] = /^(\p{Lu}[^.,;:\d]{3,50})\.\s(\p{Lu}.{8,70})$/u.exec(line) ?? []
  if (name === '' || !isPlainlyPaper(name)) return null
  return readCitationLine(`${name}, ${rest.replace(/(?<=\d{4})\.\s.{3,25}$/u, '')}`)
}

/** How the national library of Spain files an issue: "El Eco : diario: Año XII Número 3411 - 1911 noviembre 4". */
function readHemeroteca(line: string): Citation | null {
  const [, outlet, year, month, day] =
    /^(\p{Lu}[^:(\d]{2,60}?)\s?[:(.][^\d]{0,100}Año [IVXLCDM\d]{1,8}\.? N[úu]mero \d{1,6} - (\d{4}) (\p{L}{4,10}) (\d{1,2})$/u.exec(
      line,
    ) ?? []
  return outlet && year
    ? { outlet, date: `${day} de ${month} de ${year}`, page: null, catalogued: true }
    : null
}

function readProquest(line: string): Citation | null {
  if (!/\s\[[^[\]]{2,60}\]\.?\s?\d/u.test(line)) return null
  const [, names = '', outlet, date, page = null] = proquestLine.exec(line) ?? []
  if (!outlet || !date) return null
  const writer = unfiledWriter(names)
  return { outlet: outlet.trim(), date, page, catalogued: true, ...(writer === null ? {} : { writer }) }
}

function readClippingTitle(line: string): Citation | null {
  if (!/^\d{1,2} /.test(line)) return null
  const [, date, outlet] = clippingTitle.exec(line) ?? []
  return date && outlet && isPaper(outlet) ? { outlet, date, page: null, catalogued: true } : null
}

/** "12.06.2015 Quelle: Hafenbote": below a chart "Source: Statistics Office, 12 June 2015" is no paper, so the day comes first. */
function isLabelled({ labelled, outlet }: Citation): boolean {
  return labelled === true && outlet.split(' ').length <= 6 && !/[.!?:;"“”]\s|\d/u.test(outlet)
}

/** How ProQuest cites: "Roe, Ada. The Courier; Arlen [Arlen]. 12 June 2016: A4." */
const proquestLine =
  /^(?:(\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}.'’ -]{1,30}?)(?:; [^;.]{4,50}){0,4}\.\s)?(\p{Lu}[^;:]{2,80}?)\s?;\s\p{Lu}[^[\]:]{1,60}\s\[[^[\]]{2,60}\]\.?\s?(\d{1,2} \p{L}{3,9}\.? \d{4}): ?([\p{L}\d.-]{1,8}?)\.?$/u

/** "Arlen Gazette 23/06/84": only where a known or plain name of a paper stands before such a day. */
function readShortYear(line: string): Citation | null {
  // "Marle Times. 15/6/58. p3"
  const found = line.length > 90 ? null : shortYear.exec(line.replace(/\.\s(?=\d{1,2}[./-]|p)/gu, ', '))
  if (found === null) return null
  const [, name = '', day = '', rest = ''] = found
  const cited = parseCitation(`${name}, 1 May 1900${rest}`)
  return cited?.date && cited.outlet === name.trim() && isNamed(cited)
    ? { ...cited, date: withCentury(day) }
    : null
}

/** "15/6/58" → "15/6/1958": of years that are still to come it is the last century's. */
function withCentury(day: string): string {
  return day.replace(/(?<=[./-])\d\d$/, (year) => (Number(year) > 30 ? `19${year}` : year))
}

const shortYear = /^(\p{Lu}[^\d,;:]{3,60}?)[\s,]+(\d{1,2}[./-]\d{1,2}[./-]\d\d)(?!\d)(,?\s.{0,20})?$/u

/** How Delpher words it: "“The bridge”. “The Courier”. Arlen, 12-06-1935. Consulted …", "…, 1935/06/12 00:00:00, p. 3." */
const delpherLine =
  /^(?:["“]?([^"“”]{3,150}?)["”]?\.\s)?["“]([^"“”]{3,80})["”]\.\s["“]?['’\p{Lu}][^,."“”]{1,40}["”]?,\s(\d{1,2}-\d{1,2}-\d{4}|\d{4}[/-]\d\d[/-]\d\d)(?:\s\d\d:\d\d:\d\d)?(?:,\sp\.\s(\d{1,3}))?[.,]?(?:\s|$)/u

/** "Roe, Ada. “The bridge.” The Courier, …": who wrote, before a quoted headline. */
const writerFirst = /^(\p{Lu}[^."“”:;]{2,50}?)\.\s(["“].*)$/su

/** "Ada Roe, “The bridge,” The Courier, …": who wrote, before a quoted headline, as Chicago cites. */
function namedFirst(line: string): RegExpExecArray | null {
  const filed = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}.'’ -]{1,25}), (["“].*)$/su.exec(line)
  if (filed) return namedFirst(`${filed[2]} ${filed[1]}, ${filed[3]}`)
  const found = /^(\p{Lu}[^,"“”:;]{3,40}), (["“].*)$/su.exec(line)
  const name = found?.[1] ?? ''
  // "A. Roe"
  return writerIn(name) !== null || /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+$/u.test(name) ? found : null
}

/** "Roe, Jane": a writer, and no headline. */
const invertedName = /^\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u

/** With the day behind the name, where it stands before it or in brackets, and without what is behind a page or an hour. */
function inOrder(line: string): string {
  const text = line
    .replace(/^\d{1,4}\s+(?=\p{Lu}\p{L}*\s\p{Lu})/u, '')
    .replace(bracketedDay, ', $1')
    .replace(/(?<=\d{4}|\d{4}-\d\d-\d\d),?\s+(?:at\s+)?\d{1,2}[.:]\d\d(?:\s?[ap]m)?(?:\s\p{Lu}{2,4})?$/iu, '')
    // "2019年3月4日 5時00分"
    .replace(/(?<=\d\s?[日일])\s?\d{1,2}\s?[時시](?:\s?\d{1,2}\s?[分분])?$/u, '')
    .replace(/(?<=\d{4}\.?),?\s+\d{1,3}$/u, '')
    // "Seite 4 / Lokales": the section behind the page
    .replace(/(?<=\d)\s\/\s\p{Lu}[\p{L} -]{2,40}$/u, '')
    .replace(/(?<=\d{4})\s[—–]\s[^[\]]{3,120}\s?\[\p{L}{3,20}\]$/u, '')
    .replace(/\sfrom\s\p{Lu}[\p{L}.]+(?:,?\s\p{Lu}[\p{L}.]+){0,3}(?=\s[·•|-]\s)/u, '')
  const [, day, rest] = dayFirst.exec(text) ?? []
  return day && rest ? `${rest}, ${day}` : text
}

/** "Business", "Quiz": before the word of a newspaper, a part of the paper rather than a name of one. */
export function isPartOfPaper(word: string): boolean {
  return words().partOfPaper.has(word.toLowerCase())
}

/** Whether a line is the name of an edition and nothing else: "City Edition", "Hauptausgabe". */
export function isEdition(line: string): boolean {
  return line.length <= 40 && words().edition.test(` ${line}`) && line.split(/\s+/u).length <= 4
}

/** How often a line counts volumes, years and issues of a paper: "Vol. XII, No. 3", "Anno IX – N. 212" do so twice. */
export function countNumbers(line: string): number {
  return line.match(words().numbers)?.length ?? 0
}

/** Whether a text begins with a volume or a number: "Vol. XII.—No. 345. MARLE, …". */
export function isNumbered(text: string): boolean {
  return words().numbered.test(text)
}

/** Whether what is cited has the name of a newspaper: one that is known, or one in words of such names. */
export function isNamed({ outlet, catalogued, page, date }: Citation): boolean {
  const names = outlet.split(/[\s-]+/u)
  if (names.length > 9 || /[.!?:;"“”]\s|\d/u.test(outlet)) return false
  const { sections, small } = words()
  // "The Courier said on Saturday, June 12, 1915": words in small letters beside the names.
  const others = names.filter(
    (word) => /^\p{Ll}/u.test(word) && !small.has(word.toLowerCase()) && !/^[dl]['’]\p{Lu}/u.test(word),
  )
  if (others.length > (catalogued ? 2 : 0)) return false
  if (catalogued) return true
  if (sections.has(outlet.toLowerCase())) return false
  const known = knownPapers().has(foldText(outlet))
  // "Spelling Bee, May 3, 2015": words that stand in much else want a place, an article or the time of day before them.
  if (names.length === 2 && !known && page === null && isDoubtful(names)) return false
  // "Kurier Nadmorski", "Gazzetta Padana", with the page
  const isAtFront = names.length === 2 && page !== null && isPlainlyPaper(names[0] ?? '')
  if (names.length > 1) return known || isAtFront || hasPaperName(outlet)
  // "Sun, 12 Jun 2015" is a day.
  const isLong = outlet.length > 8 || /[\p{sc=Han}\p{sc=Hang}]{3}/u.test(outlet)
  // "Mercury, 22 June 1923": with the day in full, a word that stands in hardly anything but the name of a newspaper.
  const isShort = isPlainlyPaper(outlet) && /\d\D+\d{4}$|^\d{4}\D+\d/u.test(date ?? '')
  return (known && (page !== null || outlet.length > 5)) || (isLong && isPaper(outlet)) || isShort
}

/** Whether a name is that of something that comes out by the month or the quarter: "Marle Parish Magazine". */
export function isPeriodical(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words().periodical.has(word))
}

/**
 * "Spelling Bee", "Team Leader", "Ada Star": before such a word a place stands, and not what it may be the bee, the leader or the
 * name of. A word that nothing is known of is taken for a place: most towns are in no list.
 */
function isDoubtful([first = '', last = '']: readonly string[]): boolean {
  const { doubtful, article, before, notBefore, notBeforeEnding } = words()
  const lead = first.toLowerCase()
  if (!doubtful.has(last.toLowerCase()) || article.has(lead) || before.has(lead) || isPaper(first))
    return false
  if (placeByName(first) !== null) return false
  return first.length < 4 || notBefore.has(lead) || notBeforeEnding.test(lead) || isGivenName(lead)
}

/**
 * Whether the word of a newspaper is the last of a name ("Evening Star"), or the first with something of it behind
 * ("Herald of Wales", "La Vanguardia Española"): "World Press Freedom Day" is none, nor is "Women in the Age of Steam", and
 * in "Ida Holm, Evening Star" a writer stands before it.
 */
function hasPaperName(name: string): boolean {
  const bare = name.replace(/\s*\([^()]*\)$/u, '')
  if (bare.includes(', ')) return false
  const parts = bare.split(/\s+/u)
  const { small, preposition, article } = words()
  // "Głos Emigracji": in some languages what it is of stands behind, without a small word between.
  if (isFrontOfName(parts[0] ?? '') && parts.length <= 3) return true
  return parts.some((word, index) => {
    if (!isPaper(word) || parts.slice(0, index).some((before) => preposition.has(before.toLowerCase())))
      return false
    const next = parts[index + 1]
    const isBehindArticle = index === 1 && article.has((parts[0] ?? '').toLowerCase())
    return next === undefined || next === '&' || small.has(next.toLowerCase()) || isBehindArticle
  })
}

const knownPapers = once(
  (): ReadonlySet<string> =>
    new Set(
      shippedOutlets()
        .filter(({ kind }) => kind === 'outlet')
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map(foldText),
    ),
)

/** The title of a page of Newspapers.com: "12 Jun 1915, Page 4 - The Courier at Newspapers.com". */
const clippingTitle =
  /^(\d{1,2} (?=\p{L}{3})\p{L}{1,9}\.? \d{4}),?(?: \d{1,2}(?= -))?(?: page [\w-]{1,6})?,?\s+[-–]\s+(\p{Lu}[^|·•@]{3,70}?)(?: at Newspapers\.com.*)?$/iu

/** What divides the parts of a citation. */
const between = String.raw`[\s,;·•|–—-]+`
const weekday = String.raw`(?:(?<=[,;.·•|–—-]\s{0,2})${wordSign}{2,12}(?:-feira)?[.,]?\s+(?:\p{Ll}{2,3}\s+)?)?`
const year = String.raw`(?:1[5-9]|20)\d\d`
const month = `${wordSign}{3,12}`

/** "2011年3月12日(土)", "2011년 3월 12일" */
const eastAsianDay = String.raw`${year}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[(（][\p{Lo}]{1,3}[)）])?`

/** "Saturday 12 June 1915", "June 12, 1905", "12 Jun 1905, Mon", "1915-06-12", behind a name. */
const dayAtEnd = new RegExp(
  String.raw`(?<=[\s(])(?:${weekday}(?:${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}|\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?${month}\.?,?\s+(?:de\s+)?${year})(?:,?\s+\(?${wordSign}{2,9}\)?)?|\(?${year}-\d\d-\d\d\)?|\d{1,2}[./-]\d{1,2}[./-]${year}|${eastAsianDay})$`,
  'u',
)

/** "Aug. 1961", "May/June 1988", behind a name: only a month that some language has. */
function monthAtEnd(text: string): RegExpExecArray | null {
  const found = wordAndYear.exec(text)
  const [, first = '', second = first] = found ?? []
  return isMonth(first) && isMonth(second) ? found : null
}

const monthName = String.raw`((?=\p{L}|\d)[\p{L}\d ]{1,14}?)\.?`
const wordAndYear = new RegExp(
  String.raw`(?<=[,;.(]\s)${monthName}(?:[/–-]${monthName})?,?\s(?:[dD][eE]\s)?${year}$`,
  'u',
)

/** "(June 12, 1905)", "(12/05/1946)" */
const bracketedDay = new RegExp(
  String.raw`\s?\((${month}\.?\s+\d{1,2},?\s+${year}|\d{1,2}\.?\s+(?:de\s+)?${month}\.?\s+(?:de\s+)?${year}|\d{1,2}[./-]\d{1,2}[./-]${year})\)`,
  'u',
)

/** "12 June 1984, Herald Express", "1901-03-02 Ashcombe Chronicle" */
const dayFirst = new RegExp(
  String.raw`^(\d{1,2}(?:st|nd|rd|th|\.)?\s+${month}\.?\s+${year}|${month}\.?\s+\d{1,2},\s+${year}|${year}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]${year}|${eastAsianDay})[,;:.]?\s+(?:\d{1,2}[:.]\d\d(?::\d\d)?\s+)?(?:[-–—]\s+)?(\p{L}.{4,100})$`,
  'u',
)

/** Without a weekday behind it: "12 Jun 1905, Mon". */
function tidyDay(text: string): string {
  return text
    .replace(/(?<=\d{4}),?\s+\(?\p{L}+\)?$/u, '')
    .replace(/[()]/g, '')
    .replace(words().labelledDay, '')
    .trim()
}

/** "ashcombe chronicle": a note without capitals. */
function isNoted(name: string): boolean {
  return name === name.toLowerCase() && name.split(' ').length <= 3
}

function isCapitals(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase()
}

/** "EVENING STAR" and the catalogue's "Evening star" → "Evening Star"; short words between stay small. */
function nameCase(name: string): string {
  const capitals = isCapitals(name)
  return name
    .split(' ')
    .map((word, index) => {
      const lower = capitals ? word.toLowerCase() : word
      if (index > 0 && words().small.has(lower)) return lower
      // "SAINT-AUBIN", "ORRIN-ON-SEA"
      return lower
        .split('-')
        .map((part, at) => (at > 0 && words().small.has(part) ? part : capitalized(part)))
        .join('-')
    })
    .join(' ')
}

/** "Source", "Quelle": before a colon and the name of a paper. */
export function isSourceWord(word: string): boolean {
  return words().sourceWords.has(word.toLowerCase())
}

/** "Local news", "Press review": the name of a section of papers. */
export function isSectionName(text: string): boolean {
  return words().sections.has(text.toLowerCase())
}

/** Whether a text is the name of an archive of newspapers. */
export function isArchive(text: string): boolean {
  return words().archives.has(text.toLowerCase())
}

interface Words {
  /** "one", "two", in their order. */
  readonly numberWords: readonly string[]
  readonly archives: ReadonlySet<string>
  /** Articles that stand behind a name in a catalogue. */
  readonly filed: ReadonlySet<string>
  /** The archive that keeps the page, behind the citation. */
  readonly archive: RegExp
  /** The same as "(Gallica / BnF)". */
  readonly inBrackets: RegExp
  readonly page: RegExp
  /** A column or section, which is no page. */
  readonly column: RegExp
  readonly issue: RegExp
  /** "Vol. XII", "N. 212" wherever they stand. */
  readonly numbers: RegExp
  /** "Vol. XII" at the beginning. */
  readonly numbered: RegExp
  readonly edition: RegExp
  readonly opening: RegExp
  readonly beforeDay: RegExp
  /** "dated 3 May 1957": the same words at the beginning of a day. */
  readonly labelledDay: RegExp
  /** "Source:", at the beginning. */
  readonly source: RegExp
  readonly sourceWords: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** No name of a paper has one of these before its word of newspapers. */
  readonly preposition: ReadonlySet<string>
  /** Of the words of newspapers those that stand in much else. */
  readonly doubtful: ReadonlySet<string>
  /** "Credit Union": before one of them, and no place. */
  readonly notBefore: ReadonlySet<string>
  /** "Spelling", "Musical": the endings of such words. */
  readonly notBeforeEnding: RegExp
  /** "Business Courier": before a word of newspapers, in the name of a part of the paper. */
  readonly partOfPaper: ReadonlySet<string>
  /** "Evening Star": before a word of newspapers. */
  readonly before: ReadonlySet<string>
  /** Words of newspapers behind "aus dem", and as they stand alone. */
  readonly oblique: ReadonlyMap<string, string>
  /** Before a name whose word of newspapers comes first: "La Vanguardia Española". */
  readonly article: ReadonlySet<string>
  /** "Number", "Heft": in the time of an issue. */
  readonly number: RegExp
  /** "Number, " before the time. */
  readonly issueBefore: RegExp
  /** ", Coronation Number": between the name and the time. */
  readonly issueOf: RegExp
  /** "Extract from the": what only a citation opens with. */
  readonly extract: RegExp
  /** "Magazine", "Gemeindebrief": in the name of what comes out by the month. */
  readonly periodical: ReadonlySet<string>
}

const words = once((): Words => {
  const data =
    shippedData<
      Readonly<
        Record<
          | 'archive'
          | 'beforeArchive'
          | 'page'
          | 'number'
          | 'column'
          | 'issue'
          | 'edition'
          | 'opening'
          | 'beforeDay'
          | 'source'
          | 'section'
          | 'small'
          | 'preposition'
          | 'doubtful'
          | 'before'
          | 'partOfPaper'
          | 'notBefore'
          | 'notBeforeEnding'
          | 'article'
          | 'filed'
          | 'periodical',
          readonly string[]
        > & { oblique: Readonly<Record<string, string>> }
      >
    >('notes/citations.yml')
  const number = String.raw`\s?[A-Z]?\d[\d,–-]*[A-Z]?\+?`
  const numberWords = alternatives(
    shippedData<{ readonly number: readonly string[] }>('notes/loose-dates.yml').number,
  )
  const issue = String.raw`(?:${alternatives(data.issue)})\.?\s*(?:\d[\d,.:]*|[IVXLCDM]+)`
  return {
    archives: new Set(data.archive),
    numberWords: data.number,
    filed: new Set(data.filed),
    archive: new RegExp(
      String.raw`(?:(?<=[.),;])|[,;])\s+(?:(?:${alternatives(data.beforeArchive)})\s+)?(?:${alternatives(data.archive)})(?!\p{L}|\s(?:\d|(?:${alternatives(data.small)})\s)|\s[ivxlcdm]+[.,]).*$`,
      'isu',
    ),
    inBrackets: new RegExp(
      String.raw`(?<!\s)\s{0,9}[(\[](?:${alternatives(data.archive)})(?!\p{L})[^()[\]]{0,300}[)\]]$`,
      'iu',
    ),
    page: new RegExp(
      String.raw`(?:^|${between})(?:(?:${alternatives(data.page)})\.?(?:${number}|\s(?:${alternatives(data.number)}))|(?<=[,:]\s)[A-F]\d{1,2}|(?<=(?:1[5-9]|20)\d\d:\s)\d{1,3}|第?\s?\d{1,3}\s?[面版])$`,
      'iu',
    ),
    column: new RegExp(
      String.raw`${between}(?:${alternatives(data.column)})\.?(?:${number}|\s?[A-H](?!\p{L}))$`,
      'iu',
    ),
    issue: new RegExp(`${between}${issue}$`, 'iu'),
    numbers: new RegExp(String.raw`(?<![\p{L}\d])${issue}(?![\p{L}\d])`, 'giu'),
    numbered: new RegExp(String.raw`^${issue}(?!\p{L})`, 'iu'),
    edition: new RegExp(
      String.raw`${between}(?:\d{1,2}(?:e|ª|st|nd|rd|th|\.)\s)?(?:${alternatives(data.edition)})$`,
      'iu',
    ),
    opening: new RegExp(
      String.raw`^(?:(?:${alternatives(data.opening)})\b:?\s+(?:the\s+)?(?=\p{Lu})|(?:${alternatives(data.archive)})[,:]\s+(?=\p{Lu}))`,
      'iu',
    ),
    beforeDay: new RegExp(String.raw`\s+(?:${alternatives(data.beforeDay)})\s*$`, 'u'),
    sourceWords: new Set(data.source),
    labelledDay: new RegExp(
      String.raw`^(?:${alternatives(data.beforeDay.filter((word) => /^\p{L}{5}/u.test(word)))})\s`,
      'iu',
    ),
    source: new RegExp(String.raw`^(?:${alternatives(data.source)})\s?[:：]\s?`, 'iu'),
    sections: new Set(data.section),
    small: new Set(data.small),
    preposition: new Set(data.preposition),
    doubtful: new Set(data.doubtful),
    notBefore: new Set(data.notBefore),
    notBeforeEnding: new RegExp(`(?:${alternatives(data.notBeforeEnding)})$`, 'u'),
    before: new Set(data.before),
    partOfPaper: new Set(data.partOfPaper),
    article: new Set(data.article),
    oblique: new Map(Object.entries(data.oblique)),
    periodical: new Set(data.periodical),
    number: new RegExp(String.raw`(?<!\p{L})(?:${numberWords})\s['’]?\d{2,4}$`, 'iu'),
    issueBefore: new RegExp(String.raw`^(?:${numberWords}),\s`, 'iu'),
    issueOf: new RegExp(String.raw`,\s\p{Lu}[^,\d]{1,30}\s(?:${numberWords})(?=,)`, 'iu'),
    extract: new RegExp(
      String.raw`^(?:${alternatives(data.opening.filter((words) => words.includes(' ')))})\s(?:the\s)?`,
      'iu',
    ),
  }
})
