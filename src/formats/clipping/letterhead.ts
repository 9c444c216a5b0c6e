import { isByline } from '../byline-line.ts'
import { isLabel, openingLabel } from '../labels.ts'
import { blank, type Clipping, claimAt, claimIfOpen, cutLine, firstLines, lastLines } from './clipping.ts'
import { dayIn, isDay, isNote, isPressOffice, isRelease } from './release-lines.ts'

/** A letterhead has at most so many lines above the headline, each with at most so many words. */
const mostLines = 16
const mostWords = 16

/**
 * Cut the letterhead of a press release: the office, its address, "MEDIA RELEASE", the day and the number, down to the
 * headline. Its day is that of the release. "Press release" as a headline's words, in a sentence or above running text
 * starts nothing; without a short line for a headline and text below it all stays.
 */
export function readLetterhead(clipping: Clipping): void {
  readReleaseHead(clipping)
  dropContacts(clipping)
  if (clipping.stated.title.some(({ origin }) => origin === 'line below the letterhead'))
    dropOfficeBelow(clipping)
}

/** The last lines of a release, without a blank one between, that name an office and how it is reached. */
function dropOfficeBelow(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 8)
  const end = foot.findIndex((index, at) => at > 0 && index < (foot[at - 1] ?? 0) - 1)
  const block = foot.slice(0, end < 0 ? foot.length : end)
  const isOffice =
    end > 0 &&
    block.some((index) => isReached(lines[index] ?? '')) &&
    block.every(
      (index) =>
        (lines[index] ?? '').split(/\s+/).length <= 14 &&
        !/\p{Ll}{3}[.!?]$/u.test((lines[index] ?? '').trim()),
    )
  if (isOffice) for (const index of block) cutLine(clipping, index, 'footer')
}

function readReleaseHead(clipping: Clipping): void {
  const first = firstLines(clipping, mostLines + 6)
  const text = (at: number): string =>
    (clipping.lines[first[at] ?? -1] ?? '').replace(/^#{1,6}\s+|[*_]{1,2}/g, '').trim()
  const at = first.findIndex((_, place) => isRelease(text(place)))
  if (at < 0) readOfficeHead(clipping, first, text)
  if (at < 0 || at >= mostLines) return
  const contacts = contactLines(clipping, first)
  const isAside = (place: number): boolean => isNote(text(place)) || contacts.has(first[place] ?? -1)
  let headline = at + 1
  while (headline < first.length && isAside(headline)) headline++
  headline = Math.max(headline, endOfBlock(first, at, isAside))
  // "NEWS RELEASE", the office, the day, the headline: a day between two short lines opens what comes below it.
  for (let day = headline + 1; day <= headline + 3 && isShort(text(day)); day++) {
    let next = day + 1
    while (next < first.length && isAside(next)) next++
    if (isDay(text(day)) && isHeadline(text(next)) && !isText(text(next))) headline = next
  }
  headline = belowOffice(headline, text, isAside)
  const head = first.slice(0, headline)
  if (head.some((_, place) => !isShort(text(place)))) return
  if (
    !isHeadline(text(headline)) ||
    !first.slice(headline + 1, headline + 5).some((_, next) => isText(text(headline + 1 + next)))
  )
    return
  const dated = head.find((_, place) => dayIn(text(place)) !== null)
  const day = dated === undefined ? null : dayIn((clipping.lines[dated] ?? '').replace(/[*_]{1,2}/g, ''))
  if (day && dated !== undefined) claimAt(clipping, 'date', day, 'letterhead', dated)
  for (const index of head) cutLine(clipping, index, 'letterhead')
  const title = first[headline]
  if (title !== undefined && clipping.stated.title.length === 0) {
    claimAt(clipping, 'title', text(headline), 'line below the letterhead', title)
    readDeck(clipping, title)
  }
  // "- Embargo: 13 June, 10 am -" below the headline
  for (const index of firstLines(clipping, 3))
    if (index !== title && isEmbargo(clipping.lines[index] ?? '')) cutLine(clipping, index, 'letterhead')
}

/** "Comune di Marle – Ufficio stampa" between the label and the headline: a line below it is the headline, with the text behind it. */
function belowOffice(
  headline: number,
  text: (place: number) => string,
  isAside: (place: number) => boolean,
): number {
  if (!isPressOffice(text(headline))) return headline
  let next = headline + 1
  while (next <= mostLines && text(next) !== '' && isAside(next)) next++
  return isHeadline(text(next)) && !isText(text(next)) ? next : headline
}

/**
 * A letterhead that does not say what it is: "THE HON. ADA ROE, M.P.", "MINISTER FOR HARBOURS", the day and a number above a headline. Who
 * speaks and for what are two lines of names and offices; a headline about a minister tells something.
 */
function readOfficeHead(clipping: Clipping, first: readonly number[], text: (at: number) => string): void {
  const isAside = (at: number): boolean =>
    isNote(text(at)) || isOffice(text(at)) || isLabel('transcriptHead', text(at))
  let headline = 0
  while (headline < mostOfOffice && headline < first.length && isAside(headline)) headline++
  const offices = first
    .slice(0, headline)
    .filter((_, at) => isOffice(text(at)) || isLabel('releaseNotes', text(at).split(' ')[0] ?? ''))
  const head = first.slice(0, headline)
  const dated = first
    .slice(0, headline + 3)
    .find((_, at) => at !== headline && isShort(text(at)) && dayIn(text(at)) !== null)
  const title = first[headline]
  const isTold = [1, 2, 3, 4, 5].some((step) => isText(text(headline + step)))
  if (
    offices.length < 2 ||
    !head.some((_, at) => isOffice(text(at))) ||
    dated === undefined ||
    title === undefined
  )
    return
  if (!isHeadline(text(headline)) || isText(text(headline)) || isByline(text(headline)) || !isTold) return
  const day = dayIn(clipping.lines[dated] ?? '')
  if (day) claimIfOpen(clipping, 'date', day, 'letterhead', dated)
  for (const index of head) cutLine(clipping, index, 'letterhead')
  claimIfOpen(clipping, 'title', text(headline), 'line below the letterhead', title)
}

/** Lines. */
const mostOfOffice = 8

/** "The Hon Ada Roe MP", "Senator Ada Roe", "Minister for Harbours", "Greens spokesperson on Harbours": names and small words alone. */
function isOffice(line: string): boolean {
  const words = line.split(/\s+/)
  const isNamed =
    openingLabel('releaseOffice', line) !== undefined || words.some((word) => isLabel('spokesperson', word))
  return (
    isNamed &&
    words.length <= 10 &&
    !/[.!?]$/.test(line.replace(/(?:\p{Lu}\.){1,4}$/u, '')) &&
    words.every((word) => !/^\p{Ll}{4}/u.test(word) || isLabel('spokesperson', word))
  )
}

function isEmbargo(line: string): boolean {
  const word = /^[^\p{L}\p{N}]{0,9}(\p{L}[\p{L} ]{4,24}?)\s?[:;]/u.exec(line.trim())?.[1]
  return line.length < 120 && word !== undefined && /\d/.test(line) && isLabel('releaseNotes', word)
}

/** Where the block of lines ends that the label stands in, if its last line is an embargo, a day or the like: the office stands between. */
function endOfBlock(indexes: readonly number[], at: number, isAside: (place: number) => boolean): number {
  let end = at
  while (indexes[end + 1] === (indexes[end] ?? 0) + 1) end++
  return end > at && isAside(end) ? end + 1 : at + 1
}

/** The lines of blocks that name a telephone or an address of mail: whom to ask, and where the office is. */
function contactLines({ lines }: Clipping, indexes: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  let block: number[] = []
  for (const [at, index] of indexes.entries()) {
    block = indexes[at - 1] === index - 1 ? [...block, index] : [index]
    if (indexes[at + 1] === index + 1) continue
    const texts = block.map((one) => lines[one] ?? '')
    if (texts.some(isReached) && texts.every((line) => isShort(line) && !/[.!?]["”]?$/.test(line)))
      for (const one of block) found.add(one)
  }
  return found
}

/** Holds a number of a telephone, or an address of mail. */
function isReached(line: string): boolean {
  return /\S@\S+\.\p{L}{2}/u.test(line) || /(?:\+|\(0|\(\d{3}\)|(?<!\d)0)[\d\s()/.–-]{7,}\d/u.test(line)
}

/** "Project finished four months early" right below the headline: short, no sentence, with the text behind a blank line. */
function readDeck(clipping: Clipping, title: number): void {
  const { lines, stated } = clipping
  const deck = (lines[title + 1] ?? '').trim()
  const words = deck.split(/\s+/).length
  if (stated.standfirst.length > 0 || words < 4 || words > 25 || /[.!?:]$/.test(deck)) return
  if ((lines[title + 2] ?? '').trim() !== '') return
  claimAt(clipping, 'standfirst', deck, 'line below the letterhead', title + 1)
  blank(clipping, title + 1)
}

/** "Contact: Ada Roe, 020 7946 0000" at the foot: whom a newsroom may ask. */
function dropContacts(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 12)
  const label = foot.find((index) => {
    const opening =
      /^[^\p{L}]{0,4}(\p{L}[\p{L} &-]{2,40}?)\s?(?:[:–]|$)/u.exec((lines[index] ?? '').trim())?.[1] ?? ''
    return isLabel('releaseContact', opening) || isLabel('releaseNotes', opening)
  })
  if (label === undefined) return
  const below = foot.filter((index) => index >= label)
  const isContact =
    below.some((index) => isReached(lines[index] ?? '')) &&
    below.every((index) => isShort(lines[index] ?? ''))
  if (isContact) for (const index of below) cutLine(clipping, index, 'footer')
}

function isShort(line: string): boolean {
  return line.length <= 160 && line.split(/\s+/).length <= mostWords
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/).length
  // A first sentence below the label is the text.
  if (words >= 12 && /[.!?]$/.test(line) && /\p{Ll}/u.test(line)) return false
  return words >= 2 && words <= 30 && line.length <= 220 && /\p{L}{3}/u.test(line)
}

function isText(line: string): boolean {
  return line.split(/\s+/).length >= 12
}
