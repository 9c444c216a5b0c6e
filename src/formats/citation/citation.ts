import { placeByName } from '../../languages/gazetteer.ts'
import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { capitalized } from '../../lib/capital.ts'
import { foldText } from '../../text/folding.ts'
import { dayAtEnd, monthAtEnd, tidyDay } from './citation-day.ts'
import { words } from './citation-words.ts'
import { isWeekday } from './months.ts'
import {
  hasPaperName,
  isCapitals,
  isDoubtful,
  isNoted,
  knownPapers,
  nameCase,
  uninverted,
} from './paper-names.ts'

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
  const own = part?.[1] && isPaper(part[1]) && !isPaper(name.slice(part[1].length)) ? part[1] : name
  // "Газета «Голос»": what it is, and its name
  const outlet = /^\p{L}{4,10}\s["«„“]([^"«»„“”]{2,60})["»“”]$/u.exec(own)?.[1] ?? own
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

/**
 * What stands around the name of a paper where no day or page does: "From the Marle Post", "“Marle Post”", "Marle Post.",
 * "Marle Post (evening edition)", "Marle Post, Marle, Ohio" → "Marle Post". Any other text as it is.
 */
export function paperAlone(text: string): string {
  const quoted = /^["“„«»'‘]([^"“”„«»‘]{2,80})["”“»«'’]$/u.exec(text)?.[1] ?? text
  const [, head = '', inner = ''] = /^(.{3,80}?) \(([^()]{4,40})\)$/u.exec(quoted) ?? []
  const isEdition = words().edition.exec(` ${inner}`)?.index === 0
  const name = withoutKnownPlaces(withoutMarks(isEdition ? head : quoted).replace(/(?<=\p{L}{3})\.$/u, ''))
  return isPaper(name) && name.split(' ').length <= 8 ? name : quoted
}

/** "Marle Post, Marle, Ohio": the last of the places must be one that is known. */
function withoutKnownPlaces(name: string): string {
  const last = name.slice(name.lastIndexOf(', ') + 2)
  return name.includes(', ') && placeByName(last) !== null ? withoutPlaces(name) : name
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
  const { page, column, issue, edition, beforeDay, volumeBefore } = words()
  let parts: EndParts = { rest: text, date: null, page: null, catalogued: false, taken: 0 }
  while (parts.taken < 8) {
    const { date, taken } = parts
    const rest = parts.rest.replace(marksAtEnd, '').replace(/(?<=\d{4}|\))\.$/u, '')
    const volume = /\s{0,9}\[[\p{L}\d ,.°º]{3,24}\]$/u.exec(rest) ?? issue.exec(rest)
    const paged = page.exec(rest)
    const day = date === null ? (dayAtEnd.exec(rest) ?? monthAtEnd(rest)) : null
    const placed = /\s{0,9}\(([^()]{2,80})\)$/u.exec(rest)
    const years = /(?<![\s,])[\s,]+(?:1[5-9]|20)\d\d\s?[-–]\s?(?:(?:1[5-9]|20)\d\d|current)?$/u.exec(rest)
    const before = parts.catalogued ? (volumeBefore.exec(rest) ?? volumeOf(rest)) : null
    const found =
      volume ?? edition.exec(rest) ?? column.exec(rest) ?? paged ?? years ?? day ?? placed ?? before
    // The place belongs to the name unless more was taken off, or it says more than a place.
    const isPartOfName = found === placed && taken === 0 && !/[\d,:]/.test(placed?.[1] ?? '')
    if (!found || found.index === 0 || isPartOfName) break
    // With a month alone the name must be that of a paper.
    const isDayKnown = date === null || /\d\D+\d{4}|\d{4}\D+\d|\d{4}.\d/u.test(date)
    const isOfCatalogue =
      found === volume ||
      found === years ||
      (found === placed && /\d{4}/.test(placed?.[1] ?? '') && !hour.test(placed?.[1] ?? ''))
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

/** "Marle Post 12" before a number: the volume, where the name of a paper stands before it. */
function volumeOf(text: string): RegExpExecArray | null {
  const found = /(?<=\p{L}{2}) \d{1,3}$/u.exec(text)
  return found && isPaper(text.slice(text.lastIndexOf(' ', found.index - 1) + 1, found.index)) ? found : null
}

/** "(modified 5 May 2019 | 09:12)" is of a page of today, no catalogue. */
const hour = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|\|/

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

/** Whether what is cited has the name of a newspaper: one that is known, or one in words of such names. */
export function isNamed({ outlet, catalogued, page, date }: Citation): boolean {
  const names = outlet.split(/[\s-]+/u)
  if (names.length > 9 || /[.!?:;"“”]\s|\d/u.test(outlet)) return false
  const { sections, small } = words()
  // "The Courier said on Saturday, June 12, 1915": words in small letters beside the names.
  const others = names.filter(
    (word, index) =>
      /^\p{Ll}/u.test(word) &&
      // "Marlské noviny"
      !(index > 0 && index === names.length - 1 && names.length <= 3 && words().smallPaper.has(word)) &&
      !small.has(word.toLowerCase()) &&
      !/^\p{Ll}{1,5}['’]\p{Lu}/u.test(word),
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
