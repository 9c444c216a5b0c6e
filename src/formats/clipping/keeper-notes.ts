import { isPlainlyPaper } from '../../languages/newspapers.ts'
import { isAllCapitals } from '../../text/words.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isMonth } from '../citation/months.ts'
import { foldLabel, holdsLabel, isLabel, labelsOf, openingLabel } from '../labels.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

/** "## Excerpt", a paragraph, "## Content" at the head, as exports for site generators part a text: the first is the standfirst. */
export function readExcerptSection(clipping: Clipping): void {
  const { lines, markdown } = clipping
  const head = firstLines(clipping, 6)
  const isHeading = (index: number): boolean => /^#{1,6}\s/.test(lines[index] ?? '')
  const at = head.findIndex((index) => isHeading(index) && isLabel('excerpt', lines[index] ?? ''))
  const [start, words, next] = head.slice(at)
  if (!markdown || at < 0 || at > 1 || start === undefined || words === undefined || next === undefined)
    return
  if (!isHeading(next) || !isLabel('fullText', lines[next] ?? '')) return
  const text = (lines[words] ?? '').trim()
  if (text.length > 1_000 || text.startsWith('#')) return
  claimAt(clipping, 'standfirst', text, 'header', words)
  blank(clipping, start, next + 1)
}

/** "> ## Excerpt" with the description of the page in a quotation, as MarkDownload sets it above the text. */
export function readExcerpt(clipping: Clipping): void {
  const { lines, markdown } = clipping
  if (!markdown) return
  const start = firstLines(clipping, 6).find((index) => /^>\s{0,3}#{1,6}\s/.test(lines[index] ?? ''))
  if (start === undefined || !isLabel('excerpt', lines[start] ?? '')) return
  let end = start + 1
  while (/^>/.test(lines[end] ?? '')) end++
  const words = lines.slice(start + 1, end).map((line) => line.replace(/^>\s?/, '').trim())
  const text = words.join(' ').trim()
  if (text !== '' && text.length <= 1_000) claimAt(clipping, 'standfirst', text, 'header', start)
  blank(clipping, start, end)
  const [next] = firstLines(clipping, 1, end)
  if (next !== undefined && /^\s{0,3}[-*_]{3,}\s*$/.test(lines[next] ?? '')) blank(clipping, next)
  // "# The bridge - The Courier" above it, "# The bridge" below: the title of the page, and the headline.
  const [above, below] = [firstLines(clipping, 1)[0], firstLines(clipping, 1, end)[0]]
  const [page = '', headline = ''] = [above, below].map(
    (index) => /^#\s+(\S.*)$/.exec(lines[index ?? -1] ?? '')?.[1],
  )
  if (above !== undefined && above < start && headline.length > 3 && page.startsWith(`${headline} `))
    blank(clipping, above)
}

/** "Annotation: ask Ada", "My note: …" in one of the last lines is the reader's own. */
export function dropOwnNote(clipping: Clipping): void {
  for (const index of lastLines(clipping, 3)) {
    const [, label = ''] =
      /^\s*(?:[-*>]\s)?(\p{L}[\p{L} ]{3,24}?)\s?:\s\S/u.exec(clipping.lines[index] ?? '') ?? []
    if (label !== '' && isLabel('ownNotes', label)) blank(clipping, index)
  }
  dropOwnList(clipping)
}

/**
 * "Mes notes :" below a rule or as a heading, or above boxes to tick ("- [ ] call Ada"), and nothing but a list below it, is the
 * reader's own; without such a sign a column may go on so ("My thoughts:").
 */
function dropOwnList(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, longestOwnList)
  const at = foot.find(
    (index) =>
      /^\s*(?:- (?=#))?(?:#{1,6}\s|\*\*)?\p{L}[\p{L} ]{3,24}(?:\s?[:：])?(?:\*\*)?\s*$/u.test(
        lines[index] ?? '',
      ) && isLabel('ownNotes', lines[index] ?? ''),
  )
  if (at === undefined) return
  const list = foot.filter((index) => index > at)
  const above = lines.slice(0, at).findLast((line) => line.trim() !== '') ?? ''
  const isSigned =
    /^\s*(?:- )?#/.test(lines[at] ?? '') ||
    isRule(above) ||
    list.some((index) => /^\s*[-*+•]\s\[[ xX]\]\s/.test(lines[index] ?? ''))
  if (!isSigned || list.length === 0) return
  if (!list.every((index) => /^\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(lines[index] ?? ''))) return
  for (const index of [at, ...list]) blank(clipping, index)
}

/** In lines. */
const longestOwnList = 30

function isRule(line: string): boolean {
  return /^\s*(?:\*{3,20}|-{3,20}|_{3,20})\s*$/.test(line)
}

/** "## Article", "## Full text" as the first line of a note whose fields stand above. */
export function dropHeadingOfText(clipping: Clipping): void {
  const title = foldLabel(clipping.stated.title[0]?.value ?? '')
  if (title === '' || firstLines(clipping, 2).length < 2) return
  for (const index of firstLines(clipping, 5)) {
    const line = clipping.lines[index] ?? ''
    if (/^#{1,6}\s/.test(line) && isLabel('fullText', line)) {
      blank(clipping, index)
      return
    }
    // The headline again, a link to where the page stood, or its picture
    if (foldLabel(line) !== title && !/^!?\[[^[\]]{0,60}\]\(/.test(line)) return
  }
}

/** "## Highlights" above nothing but quotations and "Note: …", in a note that has the address of its page. */
function isMarkedAlone({ lines, stated }: Clipping, index: number): boolean {
  const below = lines.slice(index + 1).filter((line) => line.trim() !== '')
  const isNote = (line: string): boolean => /^(?:Notes?|Comments?):\s\S/u.test(line.trim())
  return (
    stated.url.length > 0 &&
    isLabel('highlights', lines[index] ?? '') &&
    below.some((line) => line.startsWith('>')) &&
    below.every((line) => /^\s{0,3}>/.test(line) || isNote(line))
  )
}

/** What a reader marked in the text, at its foot, with links into the reader's account: no part of the article. */
export function dropReaderHighlights(clipping: Clipping): void {
  const { lines } = clipping
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!/^#{1,6}\s/.test(line)) continue
    const isMarked =
      isLabel('highlights', line) ||
      isLabel('ownNotes', line) ||
      openingLabel('markedAbove', line) !== undefined
    if (!isMarked) continue
    const rest = lines.slice(index + 1).join('\n')
    const leadsToReader =
      [...labelsOf('programHosts')].some((host) => rest.includes(`://${host}/`)) ||
      [...rest.matchAll(/\[([^[\]]{4,30})\]\(/g)].some(([, words = '']) => isLabel('program', words))
    // Below the fields of a note, with the text itself under a heading of its own.
    const isAboveText = lines.some(
      (below, at) => at > index && /^#{1,6}\s/.test(below) && isLabel('fullText', below),
    )
    // "Annotations" at the end of a note that has the address of its page
    const isOwn =
      ((clipping.stated.url.length > 0 || hasCard(clipping)) && isLabel('ownNotes', line)) ||
      isSyncBelowText(clipping, index)
    if (
      !leadsToReader &&
      !isOwn &&
      !isMarkedAlone(clipping, index) &&
      !(isAboveText && clipping.stated.url.length > 0)
    )
      continue
    // The text itself may stand below them.
    const text = lines.findIndex(
      (below, at) => at > index && /^#{1,6}\s/.test(below) && isLabel('fullText', below),
    )
    const end = text < 0 ? lines.length : text + 1
    if (
      leadsToReader &&
      isLabel('highlights', line) &&
      !isLabel('ownNotes', line) &&
      isAllThereIs(lines, index, end)
    )
      keepHighlights(clipping, index, end)
    else blank(clipping, index, end)
    return
  }
}

/** "### Highlights first synced by Readwise April 9, 2022" below the text of a note that has the address of its page. */
function isSyncBelowText({ lines, stated }: Clipping, index: number): boolean {
  const line = lines[index] ?? ''
  return (
    stated.url.length > 0 &&
    /\d{4}\W{0,4}$/.test(line) &&
    openingLabel('markedAbove', line.replace(/^#+\s/, '')) !== undefined &&
    !isAllThereIs(lines, index, lines.length)
  )
}

/** Whether a note names paper and day of its article at the head. */
function hasCard({ stated: { outlet, date } }: Clipping): boolean {
  return [outlet, date].every(([first]) => first?.origin === 'header' || first?.origin === 'front matter')
}

/** No line of running text stands outside these. */
function isAllThereIs(lines: readonly string[], from: number, to: number): boolean {
  return !lines.some((line, at) => {
    const isOutside = at < from || at >= to
    return isOutside && line.trim().length >= leastOfText && !/^\s*(?:[#!>|]|[-*]\s)/.test(line)
  })
}

/** In UTF-16 code units. */
const leastOfText = 40

/** What a reader marked is all that a note holds of the text: it stays, without the links into the account and the reader's remarks. */
function keepHighlights(clipping: Clipping, from: number, to: number): void {
  const { lines } = clipping
  blank(clipping, from)
  for (let index = from + 1; index < to; index++) {
    const line = lines[index] ?? ''
    if (isRemark(line)) blank(clipping, index)
    else lines[index] = line.replace(/\s?\(\[[^[\]]{4,30}\]\([^()\s]{1,300}\)\)/gu, '')
  }
}

function isRemark(line: string): boolean {
  return /^\s*(?:[-*]\s+)?(?:\*\*)?(?:Notes?|Comments?)(?:\*\*)?:/u.test(line)
}

/**
 * "(cutting, undated, c1950s, from a scrapbook)" in a line of its own near the head: what somebody noted of a clipping.
 * Its time is the day, as far as it says one.
 */
export function readClippingNote(clipping: Clipping): void {
  const head = firstLines(clipping, 4)
  for (const index of head) {
    const note = /^\s*[([]([^()[\]]{6,160})[)\]]\s*$/.exec(clipping.lines[index] ?? '')?.[1]
    const parts = note?.split(/[,;"“”]\s*/) ?? []
    // Below text it tells what is missing.
    const isAbove = head.every((other) => other >= index || (clipping.lines[other] ?? '').length < 80)
    const isKept =
      isAbove && (clipping.lines[index] ?? '').trim().startsWith('[') && holdsLabel('scrapbook', note ?? '')
    if (!isKept && !parts.some((part) => isLabel('clippingNote', part))) continue
    const day = parts.find((part) => /(?<!\d)(?:1[5-9]|20)\d\d?/.test(part) && part.length <= 40)
    if (day) claimAt(clipping, 'date', day, 'source line', index)
    claimIfOpen(clipping, 'outlet', parts.find(isPlainlyPaper), 'source line', index)
    // Whose scrapbook it is is nobody's business.
    if (parts.some(mayName)) blank(clipping, index)
    else cutLine(clipping, index, 'date-line')
    break
  }
  // "[pencil note in margin: “Uncle Jabez!”]" below the text
  for (const index of lastLines(clipping, 2)) {
    const note = /^\s*\[([^[\]]{6,160})\]\s*$/.exec(clipping.lines[index] ?? '')?.[1]
    if (note === undefined || index <= (head[1] ?? 0)) return
    // "[The rest of the column is torn.]" tells what is missing.
    if (holdsLabel('scrapbook', note) && !/^\p{Lu}.*\.$/u.test(note)) blank(clipping, index)
  }
}

/**
 * "Cutting in Aunt Flo's bible, no date, prob. Marle Gazette c. 1951" above a headline in capitals: whose it is, is kept nowhere;
 * the paper and its time are read.
 */
export function dropKeeperNote(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const [note, headline, text] = [first, second, third].map((index) =>
    withoutMarks(clipping.lines[index ?? -1] ?? ''),
  )
  if (first === undefined || !note || !headline || !text || note.length > 140 || isAllCapitals(note)) return
  const [opening = '', ...rest] = note.split(/\s+/)
  const isNote = isLabel('clippingNote', opening) && rest.length >= 2 && /^\p{Ll}/u.test(rest[0] ?? '')
  if (!isNote || !isAllCapitals(headline) || headline.length > 90 || text.length < 60) return
  const cited = note
    .split(/,\s/)
    .map((part) => readCitationLine(part))
    .find((found) => found?.date)
  if (cited?.date) {
    claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
    claimAt(clipping, 'date', cited.date, 'citation line', first)
  }
  claimAt(clipping, 'title', headline, 'line above the citation', second ?? 0)
  blank(clipping, first)
}

/** "from Granny's album", "scrapbook of Ada Roe": words that may name somebody. */
function mayName(part: string): boolean {
  const [, ...rest] = part.split(/\s+/)
  return (
    /['’]s\s/u.test(part) ||
    rest.some((word) => /^\p{Lu}/u.test(word) && !isMonth(word.replace(/\P{L}+$/u, '')))
  )
}

/**
 * "Saturday, 24 October 2020" and "09:14" below the title of a page of OneNote, and "Screen clipping taken: …" at its foot:
 * when it was saved. The two lines may be a paper's own; where it is said that something was clipped, they are the note's.
 */
export function readOneNote(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 6)
  const foot = lastLines(clipping, 3)
  const taken = [...head, ...foot].find((index) =>
    isLabel('screenClipping', (lines[index] ?? '').split(':')[0] ?? ''),
  )
  const isClipped = head.some((index) => /^\p{L}+ \p{L}+: <?https?:/u.test((lines[index] ?? '').trim()))
  const [, day, hour] = head
  const isHour = /^\s*\d{1,2}[:.]\d\d(?:\s?[AP]M)?\s*$/i.test(lines[hour ?? -1] ?? '')
  const written = dayOf((lines[day ?? -1] ?? '').trim())
  if (day !== undefined && hour !== undefined && isHour && written && (taken !== undefined || isClipped)) {
    claimAt(clipping, 'added', written, 'source line', day)
    blank(clipping, day)
    blank(clipping, hour)
  }
  if (taken !== undefined) blank(clipping, taken)
}

/** "Old Holm Society – cutting for May" above a headline in capitals and its citation: what the note is called. */
export function dropTitleOfNote(clipping: Clipping, citation: number): void {
  const [note, headline, cited] = firstLines(clipping, 3)
  const [above, below] = [note, headline].map((index) => withoutMarks(clipping.lines[index ?? -1] ?? ''))
  if (note === undefined || cited !== citation || !above || !below || above.length > 80) return
  const isHeadline = isAllCapitals(below) && !isAllCapitals(above) && below.split(' ').length >= 3
  if (isHeadline && holdsLabel('clippingNote', above)) blank(clipping, note)
}
