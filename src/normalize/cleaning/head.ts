import { listedPlace } from '../../languages/gazetteer.ts'
import type { Language } from '../../languages/language.ts'
import { isPaper, likePaper } from '../../languages/newspapers.ts'
import { isRelativeTime } from '../../languages/relative-time.ts'
import type { Dateline } from '../../model/article.ts'
import { isGivenNameAnywhere, isGivenNameAtStart } from '../../names/given-names.ts'
import { type Byline, joinedBylines, readByline, readMarkedByline } from '../byline.ts'
import { writerBesideDay } from '../byline-beside-day.ts'
import { hasKnownGivenName } from '../byline-names.ts'
import { writerAndPlace } from '../byline-place.ts'
import { bylinePatterns } from '../byline-words.ts'
import { besideDate, isDateLine } from '../date-line.ts'
import { isWireAgency, readDatelineLine } from '../dateline.ts'
import { isCrumbs, readSection } from '../section.ts'
import { isBesideName } from './beside-name.ts'
import { furnitureOf } from './furniture/index.ts'
import { foldPhrase } from './furniture/phrase.ts'
import { photoCredit } from './furniture/rule.ts'
import {
  findContinuation,
  type HeadLines,
  type HeadRole,
  headLines,
  isDanglingBy,
  lastOfHead,
  linesBetween,
  textAt,
} from './head-lines.ts'
import { findHeadline, type HeadlineHints } from './headline-line.ts'
import { isBelowLabels } from './headline-score.ts'
import { linkedWriters } from './linked-writers.ts'
import { isBelowPicture, isLoneWriter } from './lone-writer.ts'
import type { Place } from './place.ts'
import type { Scored } from './score.ts'
import { standfirstAboveText } from './standfirst-above-text.ts'
import { findStandfirst, leadOfPage, markedStandfirst } from './standfirst-line.ts'

export interface Head {
  readonly roles: ReadonlyMap<number, HeadRole>
  readonly headline: number | null
  /** The line that goes on with a headline that ends with a semicolon. */
  readonly headlineEnd: number | null
  readonly standfirst: number | null
  /** Nothing but labels stands above the headline. */
  readonly isBelowLabels: boolean
  readonly byline: Byline | null
  readonly bylineText: string
  readonly dateline: Dateline | null
  readonly section: { readonly name: string; readonly text: string } | null
}

export const emptyHead: Head = {
  roles: new Map(),
  headline: null,
  headlineEnd: null,
  standfirst: null,
  isBelowLabels: false,
  byline: null,
  bylineText: '',
  dateline: null,
  section: null,
}

/** Read what stands above the first paragraph. */
export function readHead(scored: readonly Scored[], run: readonly Place[], hints: HeadlineHints): Head {
  const start = run.indexOf('article')
  if (start < 0) return emptyHead
  const lines = headLines(scored, hints.language)
  const end = lastOfHead(lines, run, start)
  const roles = new Map<number, HeadRole>()
  const headline = findHeadline(lines, run, start, end, hints)
  const headlineEnd = headline === null || hints.stated !== null ? null : findContinuation(lines, headline)
  if (headline !== null) roles.set(headline, 'headline')
  if (headlineEnd !== null) roles.set(headlineEnd, 'headline')
  const first = Math.max(0, headline === null ? start - 10 : headline - 4)
  const { meta, ...said } = readMeta(lines, headline, first, end, roles)
  // Without a headline the line may be the first of the text: "CHRONIQUE LOCALE".
  const section = headline === null ? findColumn(lines, start, roles) : findSection(lines, headline, roles)
  const above = headlineEnd ?? headline
  const standfirst =
    markedStandfirst(lines, above, start, roles) ??
    (above === null
      ? null
      : (leadOfPage(lines, above, start, roles) ??
        findStandfirst(lines, above, meta, roles, run) ??
        standfirstAboveText(lines, above, roles, run)))
  const below = headline !== null && isBelowLabels(lines, headline)
  return { roles, headline, headlineEnd, standfirst, isBelowLabels: below, ...said, section }
}

/** What the lines of the head from `first` to `last` say of who wrote the text, where and when; `meta` is the last that does. */
function readMeta(
  lines: HeadLines,
  headline: number | null,
  first: number,
  last: number,
  roles: Map<number, HeadRole>,
): Pick<Head, 'byline' | 'bylineText' | 'dateline'> & { readonly meta: number } {
  let byline: Byline | null = null
  let bylineText = ''
  let dateline: Dateline | null = null
  let meta = -1
  // The last line that belongs to a byline, or is cut below it.
  let beside = -1
  // The last line below "By" alone: more names may follow, each in its line.
  let listed = -1
  for (let index = first; index <= last; index++) {
    const text = textAt(lines, index)
    if (roles.has(index) || text === '') continue
    const isBeside: boolean = byline !== null && index === beside + 1
    const line: MetaLine | null =
      readMetaLine(lines, index, headline) ??
      (isBeside && isBesideName(text) ? besideByline : null) ??
      (isBeside && listed === index - 1 ? nameOfList(lines, index) : null) ??
      (isBeside && isRightBelow(lines, index) ? nameBelow(lines, index, bylineText) : null) ??
      (isBeside ? lineOfWriter(lines, index) : null)
    if (line || lines.scored[index]?.rule) beside = index
    if (!line) continue
    meta = index
    roles.set(index, line.role)
    if (line.isBelowBy) roles.set(index - 1, 'byline')
    if (line.isBelowBy || (line.byline && listed === index - 1)) listed = index
    dateline ??= line.dateline ?? null
    if (line.byline && !byline?.authors.length) {
      byline = withOrganizations(line.byline, byline?.organizations ?? [])
      bylineText = text
    } else if (line.byline && byline && line.byline.authors.length === 0) {
      byline = withOrganizations(byline, line.byline.organizations)
    } else if (
      line.byline &&
      isBeside &&
      (listed === index || isRightBelow(lines, index) || isNameAboveName(lines, index - 1))
    ) {
      byline = joinedBylines(byline, line.byline)
    }
  }
  return { byline, bylineText, dateline, meta }
}

/**
 * What stands below a writer in a few words and is no sentence: above the day, whatever it says ("Regional Correspondent", "Reporting from
 * Marle"); in the next line a paper or a place; above the text a paper or a station and a place ("BNN News, Marle").
 */
function lineOfWriter(lines: HeadLines, index: number): MetaLine | null {
  const text = textAt(lines, index)
  const { words = 0, ended = true, depth = 1 } = lines.scored[index]?.block ?? {}
  if (words > longestOfWriter || ended || depth > 0) return null
  if (isDateLine(textAt(lines, index + 1), lines.language)) return besideByline
  if (isRightBelow(lines, index)) {
    if (likePaper(text) !== null) return employerLine(text)
    if (listedPlace(text) !== null) return { role: 'dateline', dateline: { place: text, agency: null, text } }
  }
  const [, outlet = ''] = /^([^,]{3,30}), \p{Lu}[\p{L} ’'-]{2,30}$/u.exec(text) ?? []
  const isStation = isPaper(outlet) || /^\p{Lu}{2,5}(?: \p{Lu}\p{Ll}+)?$/u.test(outlet)
  return isStation && textAt(lines, index + 1).length >= 60 ? employerLine(outlet) : null
}

/** For whom somebody writes. */
function employerLine(outlet: string): MetaLine {
  return { role: 'byline', byline: { authors: [], place: null, organizations: [outlet] } }
}

/** In words. */
const longestOfWriter = 4

/** A name alone below other names that follow "By". */
function nameOfList(lines: HeadLines, index: number): MetaLine | null {
  const text = textAt(lines, index)
  const byline = twoOrThreeCapitals.test(text)
    ? readByline(text, { bare: true, language: lines.language })
    : null
  return byline && { role: 'byline', byline }
}

/** "Tom Beck" below "By Ada Roe": a known first name and a surname, which are no place. */
function nameBelow(lines: HeadLines, index: number, above: string): MetaLine | null {
  const text = textAt(lines, index)
  const { language } = lines
  const isName =
    bylinePatterns(language).opening.test(above) &&
    twoOrThreeCapitals.test(text) &&
    hasKnownGivenName(text, language) &&
    listedPlace(text) === null
  return isName ? nameOfList(lines, index) : null
}

/** "By Ada Roe" */
function opensByline(lines: HeadLines, index: number): boolean {
  const text = textAt(lines, index)
  const { language } = lines
  return bylinePatterns(language).opening.test(text) && readByline(text, { language }) !== null
}

/** In the next line of the file. */
function isRightBelow({ scored }: HeadLines, index: number): boolean {
  const [above, own] = [scored[index - 1]?.block.line ?? null, scored[index]?.block.line ?? null]
  return above !== null && own === above + 1
}

function withOrganizations(byline: Byline, more: readonly string[]): Byline {
  return { ...byline, organizations: [...byline.organizations, ...more] }
}

const besideByline: MetaLine = { role: 'byline' }

/** What one line of the head says. */
interface MetaLine {
  readonly role: HeadRole
  readonly byline?: Byline | null
  /** "By" stands in the line above. */
  readonly isBelowBy?: boolean
  readonly dateline?: Dateline
}

function readMetaLine(lines: HeadLines, index: number, headline: number | null): MetaLine | null {
  const { language } = lines
  const text = textAt(lines, index)
  const item = lines.scored[index]
  const page = item?.block.page
  // "Ada Roe/Staff" below a picture took it, and who writes a comment did not write the text.
  if (page?.role === 'caption' || page?.reason === 'comments' || item?.fact) return null
  // Buttons and the credit of a picture do not count.
  const isBeneath =
    headline !== null &&
    index > headline &&
    (index <= headline + 3 || linesBetween(lines, headline, index) <= 2)
  const isBelowBy = isDanglingBy(textAt(lines, index - 1), language)
  const isBare =
    isBeneath &&
    isBareByline(lines, index) &&
    listedPlace(text) === null &&
    !isBelowPicture(lines, index, headline)
  const bare = isBare || isLoneWriter(lines, index, headline)
  const first = openingLine(text)
  const byline =
    (first === null ? null : readByline(first, { language })) ??
    readByline(isBelowBy ? `By ${text}` : text, { bare, beneath: isBeneath, language }) ??
    (isMarkedByline(lines, index) ? readMarkedByline(text, language) : null) ??
    (page?.writer ? readMarkedByline(page.writer, language) : null) ??
    (item && headline !== null && index > headline ? linkedWriters(item) : null)
  if (byline) return { role: 'byline', byline, isBelowBy }
  if (
    isBeneath &&
    likePaper(text) !== null &&
    isRightBelow(lines, index + 1) &&
    opensByline(lines, index + 1)
  )
    return employerLine(text)
  const dateline = readDatelineLine(text, language)
  if (dateline) return { role: 'dateline', dateline }
  // "CNN — " in a line of its own
  const [, wire = ''] = /^(\p{Lu}[\p{L} .&]{1,30}?)\s?[—–-]{1,2}$/u.exec(text) ?? []
  if (isBeneath && (isWireAgency(wire) || isPaper(wire) || /^\p{Lu}{2,4}$/u.test(wire)))
    return { role: 'dateline', dateline: { place: null, agency: wire, text } }
  const placed =
    isBeneath && isBesideDay(lines, index) ? writerAndPlace(text, around(lines, index), language) : null
  if (placed) return { role: 'byline', byline: placed }
  const writer = isBeneath ? writerBesideDay(text, language) : null
  if (writer) return { role: 'byline', byline: writer }
  const beside = isBeneath ? besideDate(text, language) : null
  if (!beside) return isDateLine(text, language) ? { role: 'date' } : null
  const named = readByline(beside[0] ?? '', { bare: true, language })
  return { role: named ? 'byline' : 'date', byline: named }
}

/** The line above or below tells the day and nothing else. */
function isBesideDay(lines: HeadLines, index: number): boolean {
  return [index - 1, index + 1].some((other) => isDateLine(textAt(lines, other), lines.language))
}

/** The lines above and below one, as a text. */
function around({ scored }: HeadLines, index: number): string {
  return scored
    .slice(Math.max(0, index - 6), index + 12)
    .flatMap(({ block }, at) => (at === Math.min(6, index) ? [] : [block.text]))
    .join('\n')
}

/**
 * A name alone: called a byline by the markup of a page; or above a day, alone or with its place, or above what is told of its
 * bearer: "Ada Roe / Ada Roe writes on ports."
 */
function isBareByline(lines: HeadLines, index: number): boolean {
  const text = textAt(lines, index)
  if (lines.scored[index]?.block.page?.reason === 'byline' && namesWriter(text)) return true
  const below = textAt(lines, index + 1)
  // "Ada Roe / Arlen / 4 MAR 2019 - 20:14", "Ada Roe / ARLEN / COURIER / 4 MAR 2019"
  const isPlace =
    /^\p{Lu}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}(?:\s?\/\s?\p{Lu}[\p{Lu} ’'-]{1,30})?$/u.test(below) &&
    isGivenNameAtStart(text)
  if (isPlace && isDateLine(textAt(lines, index + 2), lines.language)) return true
  // "Published 4 March 2019 / Ada Roe", with the text below it
  const isAboveText = below.length >= 60 || lines.scored[index + 1]?.rule === photoCredit
  const isBetween = isAboveText && isDateLine(textAt(lines, index - 1), lines.language)
  // "佐藤 花子": a script without capitals shows a name by the space in it.
  if (lines.language.capitals === 'none' && isDateLine(textAt(lines, index - 1), lines.language)) return true
  if (isNameAboveName(lines, index)) return true
  // "Ada Roe, Tom Beck" above the headline and below it again
  if ((lines.scored[index]?.block.copies ?? 0) > 1 && isGivenNameAtStart(text)) return true
  if (isBetween && twoOrThreeCapitals.test(text) && isGivenNameAtStart(text))
    return below.length >= 60 || !isNamedAround(lines, index)
  if (isReporterInPlace(lines, index)) return true
  return (
    isDateLine(below, lines.language) ||
    (isGivenNameAtStart(text) && (isDayBelow(lines, index + 1) || isRelativeTime(below))) ||
    (besideDate(below, lines.language)?.length ?? 9) <= 1 ||
    (below.startsWith(`${text} `) && /^ \p{Ll}/u.test(below.slice(text.length)) && below.length < 300)
  )
}

/** "By Ada Roe ⏎ Courier Staff Writer": the line above what she is; null where there is none. */
function openingLine(text: string): string | null {
  const [first = '', second, ...more] = text.split('\n')
  return second !== undefined && more.length === 0 && isBesideName(second.trim()) ? first.trim() : null
}

/** The markup of a page calls it a byline. */
function isMarkedByline({ scored }: HeadLines, index: number): boolean {
  const page = scored[index]?.block.page
  return page?.role === 'byline' || page?.reason === 'byline'
}

/** "Ada Roe", "Ada M. Roe" */
const twoOrThreeCapitals = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u

/** "Ada Roe" above "Tom Beck" and the day: each in a line of its own. */
function isNameAboveName(lines: HeadLines, index: number): boolean {
  const [name, other] = [textAt(lines, index), textAt(lines, index + 1)]
  return (
    twoOrThreeCapitals.test(name) &&
    twoOrThreeCapitals.test(other) &&
    (isGivenNameAtStart(name) || isGivenNameAtStart(other)) &&
    isDateLine(textAt(lines, index + 2), lines.language)
  )
}

/** The lines above and below speak of the bearer of a name: above the credit of a picture that is whom it shows. */
function isNamedAround(lines: HeadLines, index: number): boolean {
  const surname = textAt(lines, index).split(' ').at(-1) ?? ''
  return around(lines, index).includes(surname)
}

/** "Ada Roe in Arlen", above the text, which does not speak of Ada Roe. */
function isReporterInPlace(lines: HeadLines, index: number): boolean {
  const text = textAt(lines, index)
  const [, surname = ''] =
    /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}[\p{L}.’'-]* )?(\p{Lu}[\p{L}’'-]+) \p{Ll}{1,3} \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.exec(
      text,
    ) ?? []
  if (surname === '' || !isGivenNameAtStart(text) || textAt(lines, index + 1).length < 60) return false
  const below = Array.from({ length: 12 }, (_, at) => textAt(lines, index + 1 + at))
  return !below.some((line) => line.includes(surname))
}

/** A day in one of the next lines, below what stands beside a name: "Staff Writer", "@adaroe", "Follow", "·". */
function isDayBelow(lines: HeadLines, first: number): boolean {
  for (let at = first; at < first + 5; at++) {
    const text = textAt(lines, at)
    if (isDateLine(text, lines.language)) return true
    if (text === '' || !(lines.scored[at]?.rule || isBesideName(text))) return false
  }
  return false
}

/** What a page marks as a byline may be another label ("Ort Saarbrücken"): its first word is a given name, or it has a colon. */
function namesWriter(text: string): boolean {
  return text.includes(':') || isGivenNameAnywhere(/\p{L}+/u.exec(text)?.[0] ?? '')
}

function findSection(lines: HeadLines, headline: number, roles: Map<number, HeadRole>): Head['section'] {
  const key = lines.scored[headline]?.block.key ?? ''
  for (let index = headline - 1; index >= Math.max(0, headline - 3); index--) {
    const text = textAt(lines, index)
    const isMenu = isCrumbs(text) ? endsInButton(text, lines.language) : isOfMenu(lines.scored, index)
    const name = isMenu ? null : readSection(text, key, lines.language)
    if (name) {
      roles.set(index, 'section')
      return { name, text }
    }
  }
  return null
}

/** "E-Paper | Subscribe | Log in": the last step is a word of buttons, and no section. */
function endsInButton(text: string, language: Language): boolean {
  const last = text.split('|').at(-1) ?? ''
  const isButton = last !== text && furnitureOf(language, []).lines.has(foldPhrase(last))
  return isButton && readSection(last.trim(), '', language) === null
}

/** The name of a section alone above the text, where nothing is its headline. */
function findColumn(lines: HeadLines, start: number, roles: Map<number, HeadRole>): Head['section'] {
  const text = textAt(lines, start)
  const name = roles.has(start) || isCrumbs(text) ? null : readSection(text, '', lines.language)
  if (name === null) return null
  roles.set(start, 'section')
  return { name, text }
}

/** A label below another label: both are entries of a menu. */
function isOfMenu(scored: readonly Scored[], index: number): boolean {
  const above = scored[index - 1]
  return above !== undefined && !above.rule && !above.block.ended && above.block.words <= 4
}
