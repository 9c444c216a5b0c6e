import { shippedData } from '../../knowledge/shipped.ts'
import { isPaper } from '../../languages/newspapers.ts'
import type { DateClaim } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Evidence } from '../../model/evidence.ts'
import { type Line, longestMargin } from './blocks.ts'
import { spanOf } from './claim.ts'
import { type DateExpression, type DayOrder, findDates } from './expression.ts'
import { type DateRole, lineLabels } from './line-labels.ts'
import { monthOf, weekdayNamed } from './names.ts'
import { ambiguous, isEmptyDate, unreadable } from './stated.ts'

const stampRoles: ReadonlySet<DateRole> = new Set(['updated', 'saved', 'captured'])

interface Printed {
  readonly line: Line
  readonly date: DateExpression
  readonly role: DateRole
  /** The day of a step before publication. */
  readonly drafted: boolean
}

/**
 * Date lines printed in the clipping ("Published 12 Nov 2024, 09:14 GMT", "Aktualisiert: …", a lone "12 November
 * 2024" under the headline) → day of publication and of the last change, kept apart. Only lines near the head, or
 * clearly labelled ones, count: dates of comments and of related stories are none of ours.
 *
 * @param text the clean text, for the offsets of the evidence
 */
export function readPrinted(
  lines: readonly Line[],
  text: string,
  path: string,
  order: DayOrder,
): {
  date: DateClaim | null
  updated: DateClaim | null
  /** When the page was saved or read, where one line says so. */
  saved: DateClaim | null
  printDay: DateClaim | null
  /** Lines that tell of the page and not of the news: saved, changed, printed, owned on a day. */
  stamps: readonly string[]
  diagnostics: Diagnostic[]
} {
  const found = lines
    .flatMap((line) => datesOfLine(line, order))
    .filter(({ line, role }) => line.zone !== 'margin' || role === 'published')
  const published =
    choose(found) ??
    inMasthead(lines, found) ??
    belowText(lines, found) ??
    openingOf(lines, order) ??
    found.find(isAboveTitle)
  const updated =
    found.find((one) => one.role === 'updated' && one.line.zone !== 'foot' && !one.date.impossible) ??
    found.find((one) => one.role === 'updated' && !one.date.impossible)
  const print = found.find((one) => one.role === 'print' && !one.date.impossible)
  const saved = found.filter((one) => one.role === 'saved' && !one.date.impossible && one.date.day !== null)
  const diagnostics: Diagnostic[] = []
  for (const { line, date, role } of found) {
    const inHead = line.zone === 'head' || line.zone === 'top'
    if (date.impossible && (role === 'published' || (role === 'bare' && inHead)))
      diagnostics.push(unreadable(date.text, path, line.line))
  }
  const date = published && claimOf(published, text, 'printed-line')
  if (published && date?.edtf.startsWith('['))
    diagnostics.push(ambiguous(published.date.text, date, path, published.line.line))
  return {
    date: date ?? null,
    updated: (updated && claimOf(updated, text, 'printed-line')) ?? null,
    // Several are the references of an essay.
    saved: (saved.length === 1 && saved[0] && claimOf(saved[0], text, 'printed-line')) || null,
    printDay: (print && claimOf(print, text, 'print-edition')) ?? null,
    stamps: found.filter(({ role }) => stampRoles.has(role)).map(({ line }) => line.text),
    diagnostics,
  }
}

/** The printed day of publication: labelled near the head, lone near the head, labelled once below. */
function choose(found: readonly Printed[]): Printed | undefined {
  const dated = found.filter(({ date }) => !date.impossible && date.day !== null)
  // "Submitted 3 May, published 9 June"
  const readable = [...dated.filter(({ drafted }) => !drafted), ...dated.filter(({ drafted }) => drafted)]
  const inZone = (role: DateRole, ...zones: Line['zone'][]): Printed | undefined =>
    readable.find((one) => one.role === role && zones.includes(one.line.zone))
  // Several labelled dates below the text are a list of other stories.
  const onlyDay = (zone: Line['zone']): Printed | undefined => {
    const below = readable.filter((one) => one.role === 'published' && one.line.zone === zone)
    const days = new Set(below.map(({ date }) => `${date.year}-${date.month}-${date.day}`))
    return days.size === 1 ? below[0] : undefined
  }
  return (
    inZone('published', 'head') ??
    inZone('bare', 'head') ??
    inZone('published', 'top') ??
    inZone('published', 'body') ??
    onlyDay('foot') ??
    onlyDay('margin')
  )
}

/**
 * "The Marle Post / 13 September 1967" above the headline of a text: the day alone, with the name of the paper at most beside
 * or above it. What was pasted from a page begins with more lines, and with the day on which it was read.
 */
function inMasthead(lines: readonly Line[], found: readonly Printed[]): Printed | undefined {
  const above = lines.filter(({ zone }) => zone === 'top')
  if (above.length > MASTHEAD || above.some(({ isOfPage, text }) => isOfPage || text.length > LONGEST_NAME))
    return undefined
  const days = found.filter(
    ({ line, role, date }) =>
      line.zone === 'top' && role === 'bare' && !date.impossible && date.day !== null && date.year !== null,
  )
  return days.length === 1 ? days[0] : undefined
}

/** "3 May 2019, 10:21", right above the headline: a day without its hour, or with its weekday, may be that of the visit. */
function isAboveTitle({ line, role, date }: Printed): boolean {
  const isWhole = !date.impossible && date.day !== null && date.year !== null
  const rest = `${line.text.slice(0, date.start)}${line.text.slice(date.end)}`
  const isHour = /\d{1,2}[:.h]\d\d/.test(rest) && !/\p{L}{3}/u.test(rest)
  return line.isAboveTitle === true && role === 'bare' && isWhole && isHour
}

/**
 * "26 sep 2018" below a text, and nothing else below it: who keeps a cutting writes the day there. In a list of other stories it
 * stands with their headlines.
 */
function belowText(lines: readonly Line[], found: readonly Printed[]): Printed | undefined {
  const below = lines.filter(({ zone, isOfPage }) => zone === 'foot' || zone === 'margin' || isOfPage)
  const only = found.find(({ line, role }) => line === below[0] && role === 'bare')
  if (!only || below.length > 1 || only.line.isOfPage || only.date.impossible) return undefined
  const { date, line } = only
  const rest = `${line.text.slice(0, date.start)}${line.text.slice(date.end)}`
  return date.day !== null && date.year !== null && !/[\p{L}\p{N}]/u.test(rest) ? only : undefined
}

/** In lines: the name, the day and the number or the page. */
const MASTHEAD = 3
const LONGEST_NAME = 80

/**
 * "Wednesday, April 19, 2017. Good evening! Here is the news", "Good evening. It is Wednesday, April 19, 2017.": a digest
 * opens with its day, the weekday with it, and a greeting. A tale that opens with its day ("… The mill burned") does not
 * greet, and "Here are the results of Wednesday, …" does not say what day it is.
 */
function openingOf(lines: readonly Line[], order: DayOrder): Printed | undefined {
  for (const line of lines.slice(0, 3)) {
    // A colon behind a year is that of a time for the reader of dates.
    const start = line.text.slice(0, 140).replace(/(?<=\d{4}):(?=\s)/u, '.')
    const [date] = findDates(start, order)
    if (!date || date.weekday === null || date.day === null || date.impossible) continue
    const before = foldOpening(start.slice(0, date.start))
    const after = foldOpening(start.slice(date.end).replace(/^\s*[.:!–—-]\s*/u, ''))
    const greets = before === '' && words('greeting').some((greeting) => after.startsWith(greeting))
    const tells =
      before !== '' &&
      words('todayIs').some(
        (phrase) =>
          before === phrase ||
          (before.endsWith(` ${phrase}`) &&
            words('greeting').some((greeting) => before.startsWith(greeting))),
      )
    const names = isDigestFor(before) && /^\s?(?:[.:!?–—-]|$)/u.test(start.slice(date.end))
    if (greets || tells || names)
      return { line: { ...line, text: start }, date, role: 'bare', drafted: false }
  }
  return undefined
}

/** "this is the evening news for", "here is your briefing for" before a day; what is told of "the news of Friday" goes on behind it. */
function isDigestFor(before: string): boolean {
  const [, name = '', link = ''] = /(?:^|\s)([\p{L}-]{4,12}) (\p{L}{2,4})$/u.exec(before) ?? []
  return before.length <= 80 && words('digestFor').includes(link) && words('digestName').includes(name)
}

function foldOpening(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s.!,:;–—-]+/gu, ' ')
    .trim()
}

function words(
  list: 'greeting' | 'digestName' | 'digestFor' | 'todayIs' | 'ofDay' | 'lifeDay' | 'lifeVerb',
): readonly string[] {
  return shippedData<Readonly<Record<typeof list, readonly string[]>>>('notes/labels.yml')[list]
}

function datesOfLine(line: Line, order: DayOrder): Printed[] {
  // A paragraph of the body is no date line.
  if (line.text.length > (line.zone === 'body' ? 120 : 300)) return []
  const dates = findDates(line.text, order)
  if (isLifetime(line.text, dates)) return []
  return dates.flatMap((date, index) => {
    const start = dates[index - 1]?.end ?? 0
    const end = dates[index + 1]?.start ?? line.text.length
    if (isEmptyDate(date, line.text.slice(date.end, end))) return []
    return {
      line,
      date,
      role: roleOf(line, [start, end], date, dates.length),
      drafted: lineLabels().isDrafted(line.text.slice(start, date.start)),
    }
  })
}

/** "3 May 1921 – 4 June 1999": from a day to one some years later, when somebody lived. */
function isLifetime(text: string, [from, to, ...more]: readonly DateExpression[]): boolean {
  if (!from || !to || more.length > 0 || !/^\s*[–—-]\s*$/u.test(text.slice(from.end, to.start))) return false
  return from.year !== null && to.year !== null && to.year - from.year > 1
}

/** @param between where the date before it ends, and the next begins */
function roleOf(
  line: Line,
  between: readonly [number, number],
  date: DateExpression,
  count: number,
): DateRole {
  const labels = lineLabels()
  const isBelow = line.zone === 'foot' || line.zone === 'margin'
  const isPublishedBehind = isBelow && labels.isPublishedBehind(line.text.slice(date.end, between[1]))
  const role =
    labels.roleOf(line.text.slice(between[0], date.start)) ?? (isPublishedBehind ? 'published' : undefined)
  if (line.zone === 'margin') return role === 'published' && isOfArticle(line.text, date) ? role : 'none'
  if (role === 'published' && line.zone !== 'head' && labels.isComment(line.text)) return 'none'
  // In the body only a line that is little more than its label counts: "published in 2015" is a sentence.
  if (role && line.zone === 'body' && (line.text.length > 120 || isSentence(line.text, date))) return 'none'
  if (role) return role
  if (line.marked && count <= 2 && line.text.length < 120) return 'bare'
  return line.zone !== 'body' && count <= 2 && isBare(line.text, date) ? 'bare' : 'none'
}

/**
 * In menus and footers a label of two words is the line ("Published on …"), or the line names the article: others are of
 * other stories. "Stand: …" and "Date: …" are of the page.
 */
function isOfArticle(text: string, { start }: DateExpression): boolean {
  return text.length > longestMargin || text.slice(0, start).match(/\p{L}+/gu)?.length === 2
}

function isSentence(text: string, date: DateExpression): boolean {
  const rest = text.slice(0, date.start) + text.slice(date.end)
  return (rest.match(/\p{Ll}{2,}/gu)?.length ?? 0) > 8
}

/**
 * "Letter of the mayor of 6 January 1941", "The ferry sank on 4 November 1911.", "* 6 January 1941 in Marle": the day of what a
 * line tells of. That of a newspaper is the article's: "From the Marle Courier of 6 January 1941".
 */
function isOfSomething(text: string, { start, end }: DateExpression): boolean {
  const before = text.slice(0, start).trimEnd()
  const behind = text.slice(end)
  if (before.endsWith('†') || (before === '*' && /\p{L}/u.test(behind))) return true
  if (isOfLife(before, text.slice(start)) || tellsOfLife(before)) return true
  const [whole, link] = /(?<=[\p{L}\p{N}»”"')\]]\s)(\p{Ll}{1,4}\.?(?:\s\p{Ll}{2,4})?)$/u.exec(before) ?? []
  const named = before.slice(0, before.length - (whole?.length ?? 0))
  if (link && words('ofDay').includes(link))
    return /\p{L}{3}(?!\p{L}{0,9}\.?\s?\d)/u.test(named) && !isPaper(named)
  // A sentence has its mark at the end, words between its names, and nothing that sets the day apart.
  return (
    /(?:^|[\p{L}\p{N}])$/u.test(before) &&
    /[\p{L}\d][.!?:…]["”»]?$/u.test(text.trimEnd()) &&
    (`${before} ${behind}`.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{4,}/gu) ?? []).some(
      (word) => !isOfDateLine(word),
    )
  )
}

/** "Roe, Ada. d. 2 Feb 1931": behind a name, the day on which somebody was born or died; in Danish "d. 2. februar" is the 2nd. */
function isOfLife(before: string, day: string): boolean {
  const [, last = ''] = /\p{L}.{0,200}?[\s,(]((?:\p{Ll}{2,9} )?\p{Ll}{1,9}\.?)$/u.exec(before) ?? []
  const word = last.slice(last.lastIndexOf(' ') + 1)
  if (word === 'd.' && /^\d{1,2}\./.test(day)) return false
  return words('lifeDay').some((label) => label === last.toLowerCase() || label === word)
}

/** "Born in Osk, on": before the day, and not set apart from it as a headline is: "Married in Osk – 3 May 2014". */
function tellsOfLife(before: string): boolean {
  const [first = ''] = /^\p{Lu}\p{L}*/u.exec(before) ?? []
  return !/[|·–—-]$/u.test(before) && words('lifeVerb').includes(first.toLowerCase())
}

/** "Tuesday", "by", "min": may stand beside the date of a line that holds little else. */
function isOfDateLine(word: string): boolean {
  return weekdayNamed(word) !== null || monthOf(word) !== null || lineLabels().isBeside(word)
}

/** A line that holds a date and little else: time, zone, byline, place, separators. */
function isBare(text: string, date: DateExpression): boolean {
  if (text.length > 140 || isOfSomething(text, date)) return false
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`
  const words = (rest.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => !isOfDateLine(word))
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  // "1988 quarter ended Mar 5, 1989", "Open until 3 May 2014": the word before it says what the day is of.
  const [before] = /\p{Ll}+(?=\s$)/u.exec(text.slice(0, date.start)) ?? []
  // A weekday beside the day: "Lidový list, středa 21. srpna 1968, mimořádné vydání"
  const most = date.weekday === null ? 2 : 3
  return words.length <= 8 && lower <= most && (before === undefined || !words.includes(before))
}

function claimOf({ line, date, role }: Printed, text: string, rule: string): DateClaim | null {
  const span = spanOf(date)
  if (span === null) return null
  return { ...span, basis: 'text', rule, evidence: [placed(line.text, text, `date-line-${role}`)] }
}

/** A clue with its place in the clean text, where it stands there. */
export function placed(quote: string, text: string, rule: string): Evidence {
  const at = text.indexOf(quote)
  return { text: quote, start: at < 0 ? null : at, end: at < 0 ? null : at + quote.length, rule }
}
