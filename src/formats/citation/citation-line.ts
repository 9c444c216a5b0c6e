import { placeByName } from '../../languages/gazetteer.ts'
import { languageOf } from '../../languages/load.ts'
import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import { remembered } from '../../lib/remembered.ts'
import { isByline } from '../byline-line.ts'
import { readFamilyIndex } from '../clipping/family-index.ts'
import { isRelease } from '../clipping/release-lines.ts'
import { isLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { type Citation, isNamed, parseCitation } from './citation.ts'
import { dayFirst, hasDay, inOrder, withCentury } from './citation-day.ts'
import { words } from './citation-words.ts'
import {
  readApa,
  readClippingTitle,
  readDelpher,
  readEastern,
  readEbsco,
  readHemeroteca,
  readHistorical,
  readPiped,
  readProquest,
  readTrove,
  readTroveByYear,
} from './cited-forms.ts'
import { readMonitored } from './monitored.ts'
import { notedTime } from './noted-time.ts'
import { isPeriodical, isTitle } from './paper-names.ts'
import { inPlainForm } from './plain-form.ts'
import { withoutAsides, withoutRetrieval } from './retrieval.ts'
import { readShortCitation } from './short-citation.ts'

/**
 * A whole line as the citation of the newspaper that the text below or above it stood in; null for datelines ("PARIS,
 * 12 June 1915"), for references to books and for all that is in doubt: a name that is not plainly a newspaper's
 * needs its volume, issue or years.
 */
export function readCitationLine(line: string): Citation | null {
  // Nothing cites a day without a figure.
  return /\d/.test(line) && !isRelease(line) ? readFigured(line) : null
}

const readFigured = remembered((line: string): Citation | null => {
  // "(Népszava, 1957. május 3., 2. o.)": the forms below begin with the name and end with the day or page.
  const inner = /^(?:\(([^()[\]]{8,200})\)|\[([^()[\]]{8,200})\])$/u.exec(line)
  const bracketed = inner ? readCitationLine(inner[1] ?? inner[2] ?? '') : null
  if (bracketed !== null) return bracketed
  const indexed = readFamilyIndex(line)
  if (indexed !== null) return indexed
  const short = readShortCitation(line)
  if (short !== null) return short
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
  const plain = line.length <= 260 ? inPlainForm(line) : line
  if (plain !== line) return readCitationLine(plain)
  const bare = withoutAsides(withoutRetrieval(line))
  if (bare !== line) return readCitationLine(bare)
  // "— The Courier (@courier) May 5, 2017" signs a post, not a page.
  if (line.length > 260 || line.includes('@')) return null
  // "Bote, Band 70, 15. Mai 1913, Seite 2. https://…": the address stands behind it.
  const addressed = /^([^:]{20,200}?)[.,]?\s+https?:\/\/[^\s()]{4,200}$/u.exec(line)?.[1]
  if (addressed) return readCitationLine(addressed)
  const monitored = readMonitored(line)
  if (monitored !== null) return monitored
  if (!/\d{4}/.test(line)) return readTitleBehind(line) ?? readShortYear(line) ?? readNoted(line)
  const own =
    readEbsco(line) ??
    readEastern(line) ??
    readPiped(line) ??
    readBeforeHeadline(line) ??
    readKindBehind(line) ??
    readSectioned(line)
  if (own !== null) return own
  // "[microfilm, reel 14] Courier, 3 May 1919, p. 2": where it was found
  const shelved = /^\[[^\]\d]{3,40}[^\]]{0,20}\]\s+(?=\p{Lu})/u.exec(line)
  if (shelved) return readCitationLine(line.slice(shelved[0].length))
  const styled = readApa(line) ?? readTrove(line) ?? readTitleBehind(line) ?? readFullStops(line)
  if (styled !== null) return styled
  const filed = readHemeroteca(line) ?? readHistorical(line)
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
  return (
    readTail(text) ??
    readWriterBefore(cited) ??
    readNoted(line) ??
    (isPagedName(cited) ? { ...cited, ...by } : null)
  )
})

/** "Bote, 4.5.1931, S. 3: Neue Brücke eröffnet", as card indexes put paper, day and page before the headline. */
function readBeforeHeadline(line: string): Citation | null {
  const [, before = '', title = ''] =
    /^([^:]{10,90}\d[a-z]?):\s(?=["“„«'‘]?\p{Lu})(.{4,150})$/u.exec(line) ?? []
  // A footnote goes on with sentences.
  if (before === '' || !/\d{4}/.test(before) || (/[.;]$/.test(title) && title.split(' ').length > 8))
    return null
  const cited = readCitationLine(before)
  const isWhole = cited?.date && cited.page !== null && !cited.title && hasDay(cited.date)
  return cited && isWhole ? { ...cited, title: title.replace(/(?<=\p{L}{3})\.$/u, '') } : null
}

/** "Marle Anzeiger – Lokales – 4. März 1911", "Marle Post | 4/3/1911 | Local": a section, in any language, beside the paper and its day. */
function readSectioned(line: string): Citation | null {
  const parts = line.split(/\s[–—|-]\s/u)
  const [outlet = '', ...rest] = parts
  const others = rest.filter((part) => !isSectionName(part, languageOf('und')))
  if (parts.length !== 3 || others.length !== 1 || /\d/.test(outlet)) return null
  const cited = readCitationLine(`${outlet}, ${others[0]}`)
  return cited?.date && cited.outlet === outlet ? cited : null
}

/** "Marle Post, Volume 12, Number 44, 12 June 1915 — BRIDGE OPENS [ARTICLE]", as digital collections cite an article. */
function readKindBehind(line: string): Citation | null {
  const [, before = '', title = ''] =
    /^([^—–[\]]{12,120}?\d{4})\s[—–]\s([^[\]]{4,200}?)\s\[\p{Lu}[\p{Lu} ]{3,24}\]$/u.exec(line) ?? []
  const cited = before === '' ? null : readCitationLine(before)
  return cited?.date && !cited.title ? { ...cited, title } : null
}

/**
 * "Marle Lantern, 11 February 1921, p. 3": with the whole day and the page, two to four words with capitals are the name of a paper,
 * unless they are that of a person, a place or a document ("Annual Report", "House of Commons").
 */
function isPagedName({ outlet, date, page }: Citation): boolean {
  const parts = outlet.split(' ')
  const { small, document } = words()
  return (
    page !== null &&
    date !== null &&
    hasDay(date) &&
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word) || small.has(word)) &&
    parts.every((word) => !document.has(word.toLowerCase())) &&
    writerIn(outlet) === null &&
    placeByName(outlet) === null
  )
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
    hasDay(date ?? '')
  )
}

/** "From the Courier, 3 August 1961": behind an article the name of a paper may be one short word. */
export function isOpened(text: string, { outlet }: Citation): boolean {
  return (
    /^\p{Lu}\p{L}{2,}$/u.test(outlet) &&
    isPaper(outlet) &&
    words().opening.test(text) &&
    !text.startsWith(outlet)
  )
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

/** "12.06.2015 Quelle: Hafenbote": below a chart "Source: Statistics Office, 12 June 2015" is no paper, so the day comes first. */
function isLabelled({ labelled, outlet }: Citation): boolean {
  return labelled === true && outlet.split(' ').length <= 6 && !/[.!?:;"“”]\s|\d/u.test(outlet)
}

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

const shortYear = /^(\p{Lu}[^\d,;:]{3,60}?)[\s,]+(\d{1,2}[./-]\d{1,2}[./-]\d\d)(?!\d)(,?\s.{0,20})?$/u

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
