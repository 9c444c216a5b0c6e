import { placeByName } from '../../languages/gazetteer.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { isRelativeTime } from '../../languages/relative-time.ts'
import { isByline } from '../byline-line.ts'
import { isNamed, parseCitation } from '../citation/citation.ts'
import { isArchive, isEdition, isNumbered, isSectionName } from '../citation/citation-words.ts'
import { dayOf, host, pageOf } from '../citation/cited-parts.ts'
import { isWeekday } from '../citation/months.ts'
import { printPageIn } from '../citation/print-page.ts'
import { fieldOfLabel } from '../databases/labels.ts'
import { isLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { isStrangeName, longestHeadline, readWriterBelow } from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  withoutMarks,
} from './clipping.ts'
import { dropKicker } from './headline-lines.ts'

/** So many lines from the start are looked at. */
const reach = 12

const telling: ReadonlySet<string> = new Set([
  'outlet',
  'page',
  'section',
  'byline',
  'number',
  'length',
  'language',
])

/** What a line says of the article it stands above. */
interface Facts {
  outlet?: string
  day?: string
  /** "3 days ago": a time that tells no day. */
  when?: true
  page?: string
  writer?: string
  section?: string
  url?: string
  title?: string
  /** "Redaktion", "Staff report" */
  desk?: true
  /** How many labels of databases it has: "Page: 7", "Author/Byline: ADA ROE". */
  labels: number
  /** How many of them an event, a letter or a person has not. */
  telling: number
  /** Labels that nothing knows. */
  strange: number
}

/**
 * Read the lines above a text that say nothing but facts of it, whatever program set them there, and take them out: "The Courier.
 * 12.06.2019 04:00 By Ada Roe" with "Page 6 | Printed edition" below it; the paper and its place above "November 4, 2021 |
 * Author/Byline: ADA ROE | Section: News | Page: 7". Each part of such a line is a day, a page, a label with its value, a writer, a
 * host or the name of a paper; and one line at least has several of them. Fields that are known already stay as they are.
 */
export function readHeadFacts(clipping: Clipping): void {
  const head = headOf(clipping)
  if (head.some((index) => isOfWork(clipping.lines[index] ?? ''))) return
  const found = head.map((index) => factsOfLine(clipping.lines[index] ?? ''))
  readBareWriters(clipping, head, found)
  const strong = found.map(
    (facts, at) => facts !== null && (isStrong(facts) || isInCard(found, at) || isInBlock(found, at)),
  )
  const top = nameAboveFacts(clipping, head, found)
  if (top !== null) for (let at = 1; at <= top; at++) strong[at] = true
  if (strong.includes(true)) takeFacts(clipping, head, found, strong)
  dropAsides(clipping)
  readHeadlineBelowFacts(clipping)
}

/** What a line says; of a link the words count, and where it leads is the address where they are the name of the paper. */
function factsOfLine(line: string): Facts | null {
  const links: [string, string][] = []
  const text =
    line.length > 600 || !line.includes('](')
      ? line
      : line.replace(
          /\[([^[\]]{2,80})\]\((https?:\/\/[^()\s]{4,300})\)/g,
          (_, words: string, address: string) => {
            links.push([words, address])
            return words
          },
        )
  const facts = factsOf(withoutMarks(text))
  const [, address] = links.find(([words]) => words === facts?.outlet) ?? []
  if (facts && address !== undefined) facts.url ??= address
  return facts
}

/**
 * "Ada Roe" in a line of its own beside the paper and the day, or below the day of a text whose paper is known: who wrote. Elsewhere a
 * bare name is none: a headline may be one, too.
 */
function readBareWriters(clipping: Clipping, head: readonly number[], found: (Facts | null)[]): void {
  const { lines, stated } = clipping
  const isCited = stated.outlet.some(({ origin }) => origin === 'citation line')
  for (const [at, index] of head.entries()) {
    if (at === 0 || found[at] || stated.authors.length > 0) continue
    const [second, above, below, next] = [-2, -1, 1, 2].map((step) => found[at + step] ?? null)
    const pairs = [
      [above, below],
      [above, second],
      [below, next],
    ]
    const isBeside = pairs.some((pair) => pair.some((facts) => facts?.outlet) && pair.some(isDated))
    const isBelowDay = isCited && isDated(above ?? null) && (lines[index + 1] ?? '').trim() === ''
    const name = isBeside || isBelowDay ? writerAlone(clipping, index) : null
    if (name === null) continue
    claimAuthors(clipping, [name], 'citation line', index)
    found[at] = { labels: 0, telling: 0, strange: 0, writer: name }
    blank(clipping, index)
  }
}

function isDated(facts: Facts | null | undefined): boolean {
  return !!(facts?.day ?? facts?.when)
}

function writerAlone({ lines }: Clipping, index: number): string | null {
  const text = withoutMarks(lines[index] ?? '')
  if (text.length > 60 || /\d/.test(text) || placeByName(text) !== null) return null
  return writerIn(text) ?? (isStrangeName(lines, index, text) ? text : null)
}

/** A name with a first name that is known, and no place's. */
function bareWriter(text: string): string | null {
  return placeByName(text) === null ? writerIn(text) : null
}

/** "Home > News > Local" below the headline that is known: the last step is the section. Above it, it tells of the headline. */
function dropTrail(clipping: Clipping): void {
  const [{ line: title = null } = {}] = clipping.stated.title
  if (title === null) return
  for (const index of firstLines(clipping, 6)) {
    const steps = withoutMarks(clipping.lines[index] ?? '').split(/\s[>»›]\s/u)
    const areSteps = steps.length >= 2 && steps.every((step) => /^\p{L}[\p{L} &'’-]{1,24}$/u.test(step))
    if (!areSteps || clipping.firstLine + index <= title || !isLabel('homePage', steps[0] ?? '')) continue
    claimIfOpen(clipping, 'section', steps.at(-1) ?? '', 'citation line', index)
    cutLine(clipping, index, 'section')
  }
}

/** "Ano 1957 Edição 00412", "Page 2", the name of the archive in one of the first lines, where a citation beside them was read. */
function dropAsides(clipping: Clipping): void {
  dropTrail(clipping)
  const { outlet } = clipping.stated
  if (!outlet.some(({ origin }) => origin === 'citation line')) return
  for (const index of firstLines(clipping, 5)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > 60) return
    const page = pageOf(line)
    claimIfOpen(clipping, 'printPage', page, 'citation line', index)
    const isNumber = isNumbered(line) && /\d{3}/.test(line) && !/\p{Ll}{3}[.!?]$/u.test(line)
    if (page !== null || isNumber || isArchive(line)) cutLine(clipping, index, 'site-name')
  }
}

/** "ISBN: …", "Running time: …": a line of the card of a book or a show. */
function isOfWork(line: string): boolean {
  const [, name = '', value = ''] = /^\s{0,9}([\p{L} ]{2,20}?)\s?:\s(.{1,60})$/u.exec(line) ?? []
  return name !== '' && isLabel('work', name) && printPageIn(value) === null
}

/**
 * The first line, with three lines of facts and more right below it, of which one is a day and one a page or a number of words, is the
 * name of a paper, whatever it is called. How many they are; null where there are none.
 */
function nameAboveFacts(
  clipping: Clipping,
  head: readonly number[],
  found: readonly (Facts | null)[],
): number | null {
  const [first] = head
  const name = withoutMarks(clipping.lines[first ?? -1] ?? '')
  let count = 0
  while (found[count + 1]) count++
  const facts = found.slice(1, count + 1)
  const isName = name.length <= 60 && name.split(' ').length <= 7 && /^\p{Lu}[^.!?:;\d]+$/u.test(name)
  if (first === undefined || !isName || count < 3 || found[0]?.day || facts.some((each) => each?.outlet))
    return null
  if (!facts.some((each) => each?.day) || !facts.some((each) => each?.page)) return null
  claimIfOpen(clipping, 'outlet', name, 'citation line', first)
  cutLine(clipping, first, 'site-name')
  return count
}

function takeFacts(
  clipping: Clipping,
  head: readonly number[],
  found: readonly (Facts | null)[],
  strong: boolean[],
): void {
  for (const [at, index] of head.entries()) {
    const facts = found[at]
    const isBeside = strong[at - 1] || strong[at + 1]
    if (!facts || !(strong[at] || (isBeside && isAside(facts, at, found)))) continue
    strong[at] = true
    claimFacts(clipping, facts, index)
    cutLine(clipping, index, facts.day ? 'date-line' : 'site-name')
  }
}

/** Below the paper, its day and the page or section at the very top stands the headline. */
function readHeadlineBelowFacts(clipping: Clipping): void {
  if (clipping.stated.outlet.some(({ origin }) => origin === 'citation line')) dropKicker(clipping)
  const { outlet, date, printPage, section, title } = clipping.stated
  const [first, second] = firstLines(clipping, 2)
  const line = withoutMarks(clipping.lines[first ?? -1] ?? '')
  if (title.length > 0 || first === undefined || second === undefined) return
  const isAbove = (claims: readonly { readonly line: number | null; readonly origin?: string }[]): boolean =>
    claims.some(
      (claim) =>
        claim.line !== null && claim.line < clipping.firstLine + first && claim.origin !== 'front matter',
    )
  if (!isAbove(outlet) || !isAbove(date) || !(isAbove(printPage) || isAbove(section))) return
  const isHeadline =
    line.length <= longestHeadline &&
    !/\p{Ll}{2}[.:,]$/u.test(line) &&
    !isByline(line) &&
    dayOf(line) === null
  if (!isHeadline) return
  claimAt(clipping, 'title', line, 'citation line', first)
  if (!isByline(withoutMarks(clipping.lines[second] ?? ''))) readWriterBelow(clipping)
}

/** The lines above the first paragraph. */
function headOf(clipping: Clipping): number[] {
  const lines = firstLines(clipping, reach)
  const text = lines.findIndex((index) => {
    const line = clipping.lines[index] ?? ''
    return (
      line.length > 200 || (line.length > 90 && /[.!?]["”»]?$/u.test(line.trim()) && !line.includes(' | '))
    )
  })
  return text < 0 ? lines : lines.slice(0, text)
}

/** Several facts that only a line of facts has beside each other. */
function isStrong({ outlet, day, when, page, url, writer, labels, telling, strange, desk }: Facts): boolean {
  if (strange > labels && !(outlet && day)) return false
  if (outlet !== undefined && desk) return true
  if (labels >= 2 && telling > 0) return true
  if (day === undefined) return when === true && outlet !== undefined && writer !== undefined
  return (outlet !== undefined && (page ?? writer ?? url) !== undefined) || telling > 0
}

/** "Page: 15", "Year: 2019", "Section: Local" below each other: three lines of labels and more, two of which are known. */
function isInCard(all: readonly (Facts | null)[], at: number): boolean {
  const isLabel = (facts: Facts | null | undefined): facts is Facts =>
    !!facts && facts.labels + facts.strange > 0
  if (!isLabel(all[at])) return false
  let [from, to] = [at, at]
  while (isLabel(all[from - 1])) from--
  while (isLabel(all[to + 1])) to++
  const card = all.slice(from, to + 1).filter(isLabel)
  const known = card.reduce((sum, { labels }) => sum + labels, 0)
  return card.length >= 3 && known >= 2 && card.some(({ telling }) => telling > 0) && known * 4 >= card.length
}

/** The paper, the day and the writer in lines below each other, in any order, with the headline above them. */
function isInBlock(all: readonly (Facts | null)[], at: number): boolean {
  let [from, to] = [at, at]
  while (from > 1 && all[from - 1]) from--
  while (all[to + 1]) to++
  const block = all.slice(from, to + 1)
  const has = (name: 'outlet' | 'day' | 'writer'): boolean =>
    block.some((facts) => facts?.[name] !== undefined)
  return (
    at > 0 &&
    block.length >= 2 &&
    has('outlet') &&
    has('day') &&
    has('writer') &&
    all[at]?.writer === undefined
  )
}

/** A name of a paper, a page or the like in a line of its own beside such a line; a name at the very top is the headline, unless it has its place. */
function isAside(facts: Facts, at: number, all: readonly (Facts | null)[]): boolean {
  if (facts.outlet === undefined) return facts.writer === undefined && facts.strange === 0
  return at > 0 && all.every((other, index) => index === at || other?.outlet === undefined)
}

/** What a line says, part by part; null where a part says something else. */
function factsOf(line: string): Facts | null {
  if (line.length > 320 || line.length < 4) return null
  return factsInCommas(line) ?? factsInBars(line)
}

/** "Ada Roe, Marle Gazette, Tuesday": who wrote, the paper and the day of the week, and nothing else. */
function factsInCommas(line: string): Facts | null {
  const [name = '', paper = '', weekday = '', ...more] = line.length <= 90 ? line.split(', ') : []
  if (more.length > 0 || !isWeekday(weekday.replace(/\.$/u, ''))) return null
  const facts: Facts = { labels: 0, telling: 0, strange: 0, when: true }
  const bare = bareWriter(name)
  if (bare !== null) facts.writer = bare
  return (bare !== null || readWriter(name, facts)) && readName(paper, facts) ? facts : null
}

function factsInBars(written: string): Facts | null {
  const facts: Facts = { labels: 0, telling: 0, strange: 0 }
  const line =
    written.length <= 160 && /\p{Ll}\d{1,2} \p{L}|\d{4}\p{Lu}/u.test(written) ? partedDay(written) : written
  const parts = line.split(/\s?[|·•¦]\s?|\t+|\s{3,}/u).filter((part) => part.trim() !== '')
  if (parts.length > 12 || !parts.every((part) => readPart(part.trim(), facts))) return null
  const isDated = facts.outlet !== undefined && facts.day !== undefined && facts.strange <= 1
  return parts.length > 1 && facts.strange > facts.labels && !isDated ? null : facts
}

/** "Marle Gazette6 Aug 2022By Ada Roe": the day, to which the paper and the writer have grown. */
function partedDay(line: string): string {
  return line.replace(
    /(?<=\p{Ll})(?=\d{1,2} (?=\p{L}{3})\p{L}{1,9}\.? (?:19|20)\d\d(?!\d))|(?<=\s(?:19|20)\d\d)(?=\p{Lu}\p{L})/gu,
    ' | ',
  )
}

function readPart(part: string, facts: Facts): boolean {
  const text = part.replace(/^[\s.,;:–—-]+/u, '').replace(/(?<![\s.,;–—-])[\s.,;–—-]+$/u, '')
  return (
    text === '' ||
    readLabelled(text, facts) ||
    readDay(text, facts) ||
    readPage(text, facts) ||
    readName(text, facts) ||
    readWriter(text, facts) ||
    readAroundDay(text, facts) ||
    readWhen(text, facts) ||
    isNote(text) ||
    readNameBehind(text, facts) ||
    readDesk(text, facts) ||
    readSection(text, facts)
  )
}

/** "Page: 7", "Author/Byline: ADA ROE, Reporter", "Readability: 12" */
function readLabelled(text: string, facts: Facts): boolean {
  const [, name = '', value = ''] =
    /^(\p{L}[\p{L} /&-]{1,28}?)(?:\(\p{L}{1,3}\))?\s?[:：]\s?(\S.{0,140})$/u.exec(text) ?? []
  if (name === '' || /[.!?]\s\p{Lu}/u.test(value)) return false
  const field = fieldOfLabel(name) ?? (isLabel('recordFoot', name) ? 'number' : null)
  if (field === null || field === 'body') {
    // "Readability: 12", "Jahrgang: 2019" stand among others; what is long is a sentence.
    if (value.length > 60 || name.split(' ').length > 3) return false
    facts.strange++
    return true
  }
  facts.labels++
  if (telling.has(field)) facts.telling++
  if (field === 'date') facts.day ??= value
  if (field === 'outlet') facts.outlet ??= value
  if (field === 'page') facts.page ??= printPageIn(value) ?? undefined
  if (field === 'section') facts.section ??= value
  if (field === 'title') facts.title ??= value
  if (field === 'url' && /^https?:\/\/\S+$/.test(value)) facts.url ??= value
  if (field === 'byline') facts.writer ??= value
  return true
}

function readDay(text: string, facts: Facts): boolean {
  const day = dayOf(text)
  if (day === null || facts.day !== undefined) return false
  facts.day = day
  return true
}

function readPage(text: string, facts: Facts): boolean {
  const page = pageOf(text) ?? (/^[A-F]?\d{1,3}$/.test(text) && facts.day !== undefined ? text : null)
  if (page === null || facts.page !== undefined) return false
  facts.page = page
  return true
}

/** "The Courier", "Arlen Courier (Arlen, England)" */
function readName(text: string, facts: Facts): boolean {
  const [, name = text, place] = /^([^()]{3,60}?)\s?\((\p{Lu}[^()\d]{2,50})\)$/u.exec(text) ?? []
  if (facts.outlet !== undefined || name.split(' ').length > 7) return false
  const cited = parseCitation(`${name}, 1 May 1900`)
  // "from The Courier"
  const bare = name.replace(/^\p{Ll}{2,5}\s(?:\p{Ll}{3}\s)?/u, '')
  if (!cited || ![name, bare].some((each) => each.toLowerCase() === cited.outlet.toLowerCase())) return false
  if (!isNamed(cited) && !(place !== undefined && isPaper(name))) return false
  facts.outlet = cited.outlet
  return true
}

function readWriter(text: string, facts: Facts): boolean {
  if (facts.writer !== undefined || !isByline(text)) return false
  const [named = ''] = text.slice(text.indexOf(' ') + 1).split(', ')
  const name = named.replace(/\s<?[\w.+-]{1,64}@[\w.-]{3,100}>?$/u, '')
  // "By Tamsel Orr": the word before it tells that a name follows, known or not.
  const writer = writerIn(name) ?? (strangeWriter.test(name) && !isPaper(name) ? name : null)
  if (writer === null) return false
  facts.writer = writer
  return true
}

/** "3 days ago" */
function readWhen(text: string, facts: Facts): boolean {
  if (facts.when || !isRelativeTime(text)) return false
  facts.when = true
  return true
}

const strangeWriter = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?){1,2}$/u

/** "Ada Roe" behind the paper and the day in one line */
function readNameBehind(text: string, facts: Facts): boolean {
  if (facts.writer !== undefined || facts.outlet === undefined || !(facts.day ?? facts.when)) return false
  const writer = bareWriter(text)
  if (writer === null) return false
  facts.writer = writer
  return true
}

/** "Staff report", "Redacción" */
function readDesk(text: string, facts: Facts): boolean {
  if (!isLabel('deskLines', text)) return false
  facts.desk = true
  return true
}

/** "Local", "World news" behind the name of the paper */
function readSection(text: string, facts: Facts): boolean {
  const isShort = /^\p{Lu}[\p{L}&]{2,20}(?: \p{L}{2,20})?$/u.test(text) && writerIn(text) === null
  if (!isShort || facts.outlet === undefined || facts.section !== undefined) return false
  // "World News" may be the name of somebody as well.
  if (isSectionName(text) || !/ \p{Lu}/u.test(text)) facts.section = text
  return true
}

/** "1,204 words", "Printed edition", "Vol. XII", "courier.example" */
function isNote(text: string): boolean {
  const unit = /^\d[\d.,]{0,6} (\p{L}{3,9})$/u.exec(text)?.[1]
  return (
    (unit !== undefined && isLabel('wordCount', unit)) ||
    isLabel('printNotes', text) ||
    isEdition(text) ||
    /^\d{1,3}\s?(?:min|mo|hrs?|std|[smhdwy])$/i.test(text) ||
    /^via \p{Lu}\p{L}{2,14}$/u.test(text) ||
    (isNumbered(text) && text.length <= 30) ||
    host.test(text)
  )
}

/** "The Courier. 12.06.2019 04:00 By Ada Roe": what stands before and behind a day. */
function readAroundDay(text: string, facts: Facts): boolean {
  const found = facts.day === undefined && /\d{4}/.test(text) ? dayWithin.exec(text) : null
  if (found === null || found[0].length === text.length) return false
  const before = text
    .slice(0, found.index)
    .replace(wordBefore, (whole, word: string) => (isWeekday(word) ? '' : whole))
  const after = text.slice(found.index + found[0].length).replace(hourBehind, '')
  facts.day = found[0]
  if ((before === '' || readPart(before, facts)) && (after === '' || readPart(after, facts))) return true
  facts.day = undefined
  return false
}

const dayWithin =
  /(?<![\p{L}\d])(?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?(?=\p{L}{3})\p{L}{1,12}\.?,?\s(?:de\s)?(?:1[6-9]|20)\d\d|(?=\p{L}{3})\p{L}{1,12}\.?\s\d{1,2},?\s(?:1[6-9]|20)\d\d|(?:1[6-9]|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:1[6-9]|20)\d\d)(?!\d)/u
const wordBefore = /(?<=^|[\s.,])(\p{L}{2,12})(?:-feira)?[.,]?\s{0,3}$/u
const hourBehind =
  /^,?\s{0,3}(?:\p{L}{1,3}\s)?\d{1,2}\s?[:.hH]\s?\d\d(?::\d\d)?(?:\s?(?:[AaPp]\.?[Mm]\.?|[Uu]hr|h))?(?:\s[A-Z]{2,4}(?![\p{L}]))?/u

function claimFacts(clipping: Clipping, facts: Facts, index: number): void {
  const { stated } = clipping
  claimIfOpen(clipping, 'outlet', facts.outlet, 'citation line', index)
  claimIfOpen(clipping, 'date', facts.day, 'citation line', index)
  claimIfOpen(clipping, 'printPage', facts.page, 'citation line', index)
  claimIfOpen(clipping, 'section', facts.section, 'citation line', index)
  claimIfOpen(clipping, 'title', facts.title, 'citation line', index)
  claimIfOpen(clipping, 'url', facts.url, 'citation line', index)
  if (facts.writer && stated.authors.length === 0)
    claimAuthors(clipping, facts.writer.split(/\s?;\s?/), 'citation line', index)
}
