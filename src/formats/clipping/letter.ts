import { isPaper } from '../../languages/newspapers.ts'
import type { Stated } from '../../model/document.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { isByline } from '../byline-line.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { dayOf, readCitedParts } from '../citation/cited-parts.ts'
import { foldLabel, holdsLabel, isLabel, labelsOf } from '../labels.ts'
import { unfiledWriter, writerIn } from '../writer.ts'
import { longestHeadline, readHeadlineBelow } from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  countWords,
  cutLine,
  cutLines,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'
import { dropPrivacyNotices, speaksToReader } from './mail-notices.ts'
import { isSentFrom } from './reader-copy.ts'

/** What a mail says of itself. Whether its subject, day and sender are those of an article is judged by what it holds. */
export interface Letter {
  readonly title: readonly Stated<string>[]
  readonly date: readonly Stated<string>[]
  /** The name of who sent it to many. */
  readonly outlet: readonly Stated<string>[]
  readonly authors: readonly Stated<readonly string[]>[]
  /** It went to many, as a newsletter does: then its day is that of publication. */
  readonly isNewsletter: boolean
  /** Names of those who wrote or sent it on. */
  readonly senders: readonly string[]
  /** Names of those who received it. */
  readonly readers: readonly string[]
}

/** A letter as a person writes one. */
export function letterOfPerson({ title, date }: Pick<Letter, 'title' | 'date'>, name: string | null): Letter {
  return {
    title,
    date,
    outlet: [],
    authors: [],
    isNewsletter: false,
    senders: name ? [name] : [],
    readers: [],
  }
}

/** What tells a newsletter from the letter of a person. */
export interface Sender {
  readonly name: string | null
  readonly address: string | null
}

/** "Arlen Courier <news@arlencourier.example>" → its name and address. */
export function senderIn(from: string): Sender {
  return { name: nameIn(from), address: /[^\s<>"]{1,64}@[^\s<>"]{1,200}/.exec(from)?.[0] ?? null }
}

/** "The Paper <news@paper.example>" → "The Paper"; null for an address by itself. */
function nameIn(from: string): string | null {
  return /^["'*\s]{0,3}([^"'<>@[]{2,80}?)["'*\s]{0,20}(?:<|\[|$)/.exec(from)?.[1]?.trim() || null
}

/** Whether it is a paper, a host or an office that sends: "Arlen Courier <news@arlencourier.example>". */
export function isPublisher({ name, address }: Sender): boolean {
  const [local = '', host = ''] = (address ?? '').toLowerCase().split('@')
  if (labelsOf('newsletterSenders').has(foldLabel(local))) return true
  return name !== null && writerIn(name) === null && (isPaper(name) || isNameOfHost(name, host))
}

/**
 * The letter as its text shows it: what an office or a society sends to many may greet its readers and hold a cutting of a paper that
 * is not its own, as a letter of a person does.
 */
export function asWritten(clipping: Clipping, letter: Letter): Letter {
  // A paper may tell of another one.
  if (!letter.isNewsletter || letter.outlet.some(({ value }) => isPaper(value))) return letter
  const head = firstLines(clipping, headLines).map((index) => withoutMarks(clipping.lines[index] ?? ''))
  const own = letter.outlet.map(({ value }) => foldLabel(value))
  const isOther = head.some((line, at) => {
    const cited = at > 0 ? readCitationLine(line) : null
    return cited?.date != null && !own.some((name) => name.includes(foldLabel(cited.outlet)))
  })
  return isOther && isGreeting(head[0] ?? '')
    ? { ...letter, isNewsletter: false, outlet: [], authors: [] }
    : letter
}

/**
 * Take out what the sender of a letter writes around an article that was typed or pasted into it: a greeting and words to the
 * reader above the cutting, a farewell and the sender's name below. Newsletters have none, but may greet the reader by name.
 */
export function dropLetterWords(clipping: Clipping, letter: Letter): void {
  dropFurniture(clipping)
  dropPrivacyNotices(clipping)
  dropSignature(clipping)
  if (letter.isNewsletter) {
    for (const index of lastLines(clipping, 3))
      if (isPostalAddress(clipping.lines[index] ?? '')) blank(clipping, index)
    dropReaderGreeted(clipping, letter.readers)
    dropOfficialWords(clipping)
    return
  }
  dropWordsAbove(clipping)
  dropWordsBelow(
    clipping,
    // "Roe, Ada", as the address book of an office has it
    letter.senders.map((name) => (unfiledWriter(name) ?? name).toLowerCase()),
  )
}

/** "Mit freundlichen Grüßen", the name and the office down to the end, and the greeting above, as an office writes to newsrooms. */
function dropOfficialWords(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 8)
  const mark = foot.find((index) => isLabel('mailSignOff', lines[index] ?? ''))
  const below = foot.filter((index) => index > (mark ?? lines.length))
  if (mark === undefined || below.length === 0 || below.some((index) => countWords(lines[index] ?? '') > 10))
    return
  cutLines(clipping, mark, lines.length, 'letter')
  const [first] = firstLines(clipping, 1)
  if (first !== undefined && /,\s*$/.test(lines[first] ?? '') && isGreeting(withoutMarks(lines[first] ?? '')))
    cutLine(clipping, first, 'letter')
}

/**
 * Take out "--" by itself, or "Sent from my iPhone", and the short lines down to the end: by an old custom of mail programs who sent
 * it, with their office and numbers. A rule in an article has sentences below it.
 */
function dropSignature(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, longestSignature + 1)
  const mark = foot.find((index) => /^\s*--\s*$/.test(lines[index] ?? '') || isSentFrom(lines[index] ?? ''))
  if (mark === undefined || mark === foot[0]) return
  const below = foot.filter((index) => index > mark)
  if (below.every((index) => countWords(lines[index] ?? '') <= 10))
    cutLines(clipping, mark, lines.length, 'letter')
}

/** In lines. */
const longestSignature = 10

/** Take out the lines that speak to the reader of the mail, and say whether one is of what is sent to many. */
export function dropFurniture(clipping: Clipping): boolean {
  let isOfMany = false
  for (const [index, line] of clipping.lines.entries())
    if (isFurniture(line)) {
      isOfMany ||= isOfNewsletter(line)
      blank(clipping, index)
    }
  for (const index of [...firstLines(clipping, 3), ...lastLines(clipping, 8)])
    if (speaksToReader(clipping.lines[index] ?? '')) {
      isOfMany = true
      blank(clipping, index)
    }
  return isOfMany
}

/** A line that only what is sent to many has: "Sent from my iPhone" is none. */
export function isOfNewsletter(line: string): boolean {
  if (!isFurniture(line)) return false
  const folded = foldLabel(line)
  return ![...labelsOf('sentFrom')].some((opening) => folded.startsWith(opening))
}

/** "Unsubscribe | View in browser", "Can't see this email? Click here.": parts that speak to the reader of the mail, and nothing else. */
function isFurniture(line: string): boolean {
  if (line.length >= 120) return false
  const parts = line
    .split(/[|·•–—]|(?<=\?)\s/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
  return parts.some((part) => isLabel('mailFurniture', part.replace(/\([^()]*\)|https?:\S+/g, '')))
}

/** "548 Market Street, San Francisco, CA 94104", which newsletters must name. */
function isPostalAddress(line: string): boolean {
  return (
    line.length <= 140 &&
    /\d/.test(line) &&
    /,\s(?:[A-Z]{2}\s\d{5}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})(?:,? \p{Lu}[\p{L} .]{2,30})?\s*$/u.test(
      line,
    )
  )
}

const headLines = 14

function dropWordsAbove(clipping: Clipping): void {
  const head = firstLines(clipping, headLines)
  const lineAt = (at: number): string => withoutMarks(clipping.lines[head[at] ?? -1] ?? '')
  const cited = head.findIndex((_, at) => isCited(lineAt(at), lineAt(at + 1)))
  const greets = isGreeting(lineAt(0)) || (cited > 0 && opensWithGreeting(lineAt(0)))
  const isCutting = cited >= 0
  // An essay in a letter speaks of "me" as well.
  if (!greets && !isCutting && !(lineAt(0).endsWith(':') && lineAt(0).length <= 80)) return
  // Where the headline stands below the citation, a sentence above it is the sender's.
  const isHeaded = cited > 0 && isHeadlineAbove(lineAt(cited + 1), lineAt(cited + 2))
  let last = greets || (isHeaded && /[.!…]$/u.test(lineAt(0))) ? 0 : -1
  // Without a cutting it may be an essay, which begins with a paragraph.
  const [reach, longest] = isCutting ? [cited, 600] : [Math.min(4, head.length), 160]
  for (let at = 0; at < reach; at++) {
    const line = lineAt(at)
    const speaks =
      (holdsLabel('letterWords', line.slice(0, 300)) && /[.,:!?…)]$/u.test(line)) || line.endsWith(':')
    // Of the lines behind a greeting, and above a cutting, whole sentences are the sender's as well.
    const goesOn = isCutting && last >= 0 && /[.!…]$/u.test(line)
    if (line.length >= longest || !(speaks || goesOn)) continue
    // Far from both, a person speaks in the article.
    if (!isCutting && at - last > 1) break
    last = at
  }
  // Where all that a person wrote speaks, it is what was written.
  const isRest = head.slice(last + 1).every((index) => countWords(clipping.lines[index] ?? '') < leastOfRest)
  if (!isCutting && isRest) last = greets ? 0 : -1
  if (last < 0 || last >= head.length - 1) return
  if (!isCutting) head.slice(0, last + 1).some((index) => claimCitedWithin(clipping, index))
  cutLines(clipping, head[0] ?? 0, (head[last] ?? 0) + 1, 'letter')
}

/** "the piece from the Marle Gazette of 3 August 1961, which I typed": a paper and its day in the sender's words. */
function claimCitedWithin(clipping: Clipping, index: number): boolean {
  const line = (clipping.lines[index] ?? '').slice(0, 600)
  const day = writtenDay.exec(line)
  const words = line
    .slice(0, day?.index ?? 0)
    .trim()
    .split(/\s+/)
  for (let count = Math.min(8, words.length); day && count > 0; count--) {
    const tail = words.slice(-count).join(' ')
    const cited = /^\p{Lu}/u.test(tail) ? readCitationLine(`${tail} ${day[0]}`) : null
    if (!cited?.date) continue
    claimAt(clipping, 'outlet', cited.outlet, 'citation line', index)
    claimAt(clipping, 'date', cited.date, 'citation line', index)
    return true
  }
  return false
}

const writtenDay =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:1[6-9]|20)\d\d(?!\d)|(?=\p{L}{3})\p{L}{1,12}\.?\s\d{1,2},?\s(?:1[6-9]|20)\d\d(?!\d)/u

/** "Hi Jo,", "Dear all", "Liebe Anna,": "Hi-tech firms leave Marle" is a headline, and "Dear Editor," opens a letter to a paper. */
export function isGreeting(line: string): boolean {
  if (line.length > 50 || isLabel('salutation', line)) return false
  const words = foldLabel(line).split(' ')
  return (
    words.length <= (/[,!:–-]$/u.test(line) ? 5 : 2) &&
    (isLabel('mailGreeting', words[0] ?? '') || isLabel('mailGreeting', words.slice(0, 2).join(' ')))
  )
}

/** "Hi Jo,", where Jo Lind received it: "Dear readers," is the newsletter's. */
function dropReaderGreeted(clipping: Clipping, readers: readonly string[]): void {
  const names = readers.flatMap((name) => foldLabel(name).split(' ')).filter((name) => name.length > 1)
  for (const index of firstLines(clipping, 6)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const words = foldLabel(line).split(' ')
    const greets = isGreeting(line) || (words.length <= 5 && isLabel('greeting', words.slice(0, 2).join(' ')))
    // "Hi Pat,", "Olá, Pat!" alone in its line greets by name, whatever the address is called.
    const isAlone = /^\p{L}+(?:\s\p{L}+)?,?\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+)?\s?[,!]$/u.test(line)
    if (greets && (isAlone || names.some((name) => words.includes(name)))) blank(clipping, index)
  }
}

function isHeadlineAbove(line: string, text: string): boolean {
  return isHeadline(line) && !isByline(line) && text.split(' ').length >= leastOfText
}

/** Words of a line that are more than a name below a mail. */
const leastOfRest = 6

/** Words of the line below a headline that are more than another headline. */
const leastOfText = 12

/** "Hello Ian, as promised. Here is the cutting.": a greeting and whole sentences in one line. */
function opensWithGreeting(line: string): boolean {
  const [greeting = '', rest = ''] = line.split(/(?<=[,!])\s(.*)/su)
  return isGreeting(greeting) && greeting.split(' ').length > 1 && /\p{Ll}[.!…)]$/u.test(rest)
}

/** A citation of a newspaper, in one line or as a name and a day in two. */
export function isCited(line: string, next: string): boolean {
  if (line === '' || line.length > 200) return false
  if (readCitationLine(line) !== null || readCitedParts(line) !== null) return true
  return (
    line.length <= 60 &&
    !/[.!?:]$/u.test(line) &&
    next.length <= 60 &&
    readCitationLine(`${line}, ${next}`) !== null
  )
}

const footLines = 8

/** A farewell, what stands below it, and the lines below "-- " and a long rule. */
function dropWordsBelow(clipping: Clipping, senders: readonly string[]): void {
  const foot = lastLines(clipping, footLines)
  const isName = (line: string): boolean => {
    const folded = line
      .toLowerCase()
      .replace(/[^\p{L} .'’-]/gu, '')
      .trim()
      // "Pat x"
      .replace(/ x{1,5}$/, '')
    return (
      folded !== '' &&
      senders.some((name) => name === folded || name.split(' ')[0] === folded || initialsOf(name) === folded)
    )
  }
  const start = foot.findLast((index, at) => {
    const line = (clipping.lines[index] ?? '').trim()
    // Below it stand a name, an office, a number.
    const isShort = foot.slice(0, at).every((below) => (clipping.lines[below] ?? '').trim().length <= 90)
    return isShort && (/^(?:--|_{20,})$/.test(line) || isFarewell(line) || isName(line))
  })
  if (start === undefined) return
  cutLines(clipping, start, clipping.lines.length, 'letter')
  const isCutting = firstLines(clipping, headLines).some((index, at, head) =>
    isCited(
      withoutMarks(clipping.lines[index] ?? ''),
      withoutMarks(clipping.lines[head[at + 1] ?? -1] ?? ''),
    ),
  )
  const [last] = lastLines(clipping, 1)
  if (last === undefined) return
  const line = withoutMarks(clipping.lines[last] ?? '')
  // What is quoted speaks in the article, and so does an article that somebody tells of herself.
  const speaks = (text: string): boolean => holdsLabel('letterWords', text) && !/["“”„«»]/u.test(text)
  const isTold = clipping.lines.some((text, index) => index !== last && speaks(text))
  if (line.length <= 140 && ((isCutting && !isTold && speaks(line)) || sendsGreetings(line)))
    cutLine(clipping, last, 'letter')
}

/** "Love to Pat, hope the hip is better.": what a farewell opens, to somebody by name. */
function sendsGreetings(line: string): boolean {
  const words = line.split(' ')
  const at = words.findIndex((word, index) => index > 0 && index <= 3 && isLabel('greetingsTo', word))
  const whom = words[at + 1] ?? ''
  const isNamed = /^\p{Lu}/u.test(whom) || (whom !== '' && line.length <= 40)
  return at > 0 && isNamed && isLabel('greetings', words.slice(0, at).join(' '))
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
}

/** "Love, Pat", "Best wishes" */
function isFarewell(line: string): boolean {
  if (line.length > 50) return false
  const [words = '', name = ''] = line.split(/[,!.–—-]\s*(.*)/su)
  return (isLabel('mailSignOff', words) || isLabel('signOff', words)) && name.split(' ').length <= 4
}

/**
 * Settle what the mail says of itself. Of a newsletter it is said of the article. Where the text says of itself in which paper
 * or when it stood, or begins with a headline and a day of its own, the mail's day is one of saving, and its subject counts only
 * where the text has no headline; a person who sends something is neither paper nor writer.
 */
export function settleLetter(clipping: Clipping, letter: Letter): void {
  const { stated } = clipping
  if (letter.isNewsletter) {
    stated.title.unshift(...letter.title)
    stated.date.unshift(...letter.date)
    stated.outlet.unshift(...letter.outlet)
    stated.authors.unshift(...letter.authors)
    return
  }
  const [first = '', second = '', third = ''] = firstLines(clipping, 3).map((index) =>
    withoutMarks(clipping.lines[index] ?? ''),
  )
  const dayBelow = [second, third].some((line) => dayOf(line) !== null)
  const isCutting =
    [stated.date, stated.outlet, stated.url].some((claims) => claims.length > 0) ||
    (isHeadline(first) && dayBelow)
  const hasHeadline =
    stated.title.length > 0 ||
    (isHeadline(first) && (isCutting || isByline(second) || isHeadlineOf(clipping, letter)))
  if (!hasHeadline) stated.title.push(...letter.title)
  else if (isCutting) readHeadlineBelow(clipping)
  if (isCutting) stated.added.push(...letter.date)
  else stated.date.push(...letter.date)
}

/**
 * Whether the first line is a headline by its mark, or says what the subject does and more, where a text stands below it: "FW: Mill
 * sold" above "Mill sold to the parish".
 */
function isHeadlineOf({ lines }: Clipping, { title }: Letter): boolean {
  const [line = '', ...below] = firstLines({ lines }, 4).map((index) => lines[index] ?? '')
  const isText = below.some((text) => countWords(text) >= leastOfText)
  const said = ` ${foldLabel(line)} `
  const isSubject = title.some(({ value }) => said.startsWith(` ${foldLabel(value)} `))
  return isText && (/^#{1,6}\s/.test(line) || isSubject)
}

function isHeadline(line: string): boolean {
  return (
    line !== '' && line.length <= longestHeadline && (!/[.,:;]$/u.test(line) || line === line.toUpperCase())
  )
}
