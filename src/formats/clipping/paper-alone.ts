import { isNameOfPaper, isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { isByline } from '../byline-line.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isPartOfPaper } from '../citation/citation-words.ts'
import { dayOf, pageOf } from '../citation/cited-parts.ts'
import { isMonth } from '../citation/months.ts'
import { foldLabel, isLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { longestHeadline, readWriterBelow } from './cited-headline.ts'
import {
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
} from './clipping.ts'
import { type Head, isPaperAtFront, nameAsCited, plain, takeNameAndDay } from './masthead-lines.ts'

/** "Diario de Marle / SOCIEDAD / Un pueblo cambia de hora": the section between the name and the headline. */
export function dropSectionBelowName(clipping: Clipping): void {
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

/**
 * The name of the paper and the day in two lines below the headline, and a writer between or beneath them at most:
 * "The bridge / by Ada Roe / The Courier / June 12, 1955, p. 3". The name ends with the word of a newspaper and is short.
 */
export function readBelowHeadline(clipping: Clipping, { lines, text }: Head): boolean {
  for (let at = 1; at <= 3 && lines[at + 2] !== undefined; at++) {
    const [name, { day, writer }] = [text(at), dayAndWriter(text(at + 1))]
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
    const cited = /^[\p{L}\d]/u.test(day) && !isByline(bare) ? readCitationLine(`${bare}, ${day}`) : null
    if (!cited?.date || cited.outlet.toLowerCase() !== bare.toLowerCase() || cited.writer) continue
    const isPlain = cited.page !== null || bare.split(' ').length <= 3 || !/^\p{Lu}/u.test(bare)
    if (!isPlain || text(0).length > longestHeadline) return false
    takeNameAndDay(clipping, cited, lines[at] ?? 0, lines[at + 1] ?? 0)
    if (writer !== null) claimAuthors(clipping, [writer], 'citation line', lines[at + 1] ?? 0)
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

/** "March 5, 2019 | Ada Roe, Staff Writer" → the day, and who wrote; any other line as a day alone. */
function dayAndWriter(line: string): { readonly day: string; readonly writer: string | null } {
  const [, day = '', name = ''] = /^([^|]{6,40}?)\s\|\s([^|,]{3,60})(?:,\s[^|,]{3,60})?$/u.exec(line) ?? []
  const writer = dayOf(day) === null ? null : writerIn(name)
  return writer === null ? { day: line, writer } : { day, writer }
}

/**
 * The name of a paper in a line of its own right above the headline or right below it, without a day: "Marle Gazette" above
 * "POLICE LOG 17-20 May". A name of two words and more that ends as those of papers do.
 */
export function readNameAlone(clipping: Clipping, { lines, text }: Head): void {
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
  if ((!isBelow && !isAbove) || (isAbove && isAboveMenu(text))) return
  const [name, title] = isBelow ? [1, 0] : [0, 1]
  if (mayBeOther(clipping, text(name), [2, 3, 4].map(text))) return
  const [nameLine, titleLine] = isBelow ? [second, first] : [first, second]
  claimAt(clipping, 'outlet', nameAsCited(text(name)), 'citation line', nameLine)
  cutLine(clipping, nameLine, 'site-name')
  claimIfOpen(clipping, 'title', text(title), 'citation line', titleLine)
}

/** "Log in", "E-paper", "Local", "112" below the name: the entries of a menu, not a headline of as few words with its text. */
function isAboveMenu(text: Head['text']): boolean {
  const entries = [1, 2, 3, 4].map(text)
  const isEntry = (line: string): boolean =>
    line.length <= 30 && /^[\p{Lu}\d][^.,;:!?]+$/u.test(line) && line.split(' ').length <= 3
  return (
    entries.every((line) => isEntry(line) && !isByline(line) && dayOf(line) === null) &&
    entries.filter((line) => line !== line.toUpperCase()).length >= entries.length - 1
  )
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
