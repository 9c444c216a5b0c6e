import { languageOf } from '../../languages/load.ts'
import { isNameOfPaper, isPaper } from '../../languages/newspapers.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { hasDay } from '../citation/citation-day.ts'
import { dayOf, host } from '../citation/cited-parts.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { isNothing } from '../fields/field-values.ts'
import { foldLabel, isLabel, labelsOf, openingLabel } from '../labels.ts'
import { capitalWord, writerIn } from '../writer.ts'
import { longestHeadline } from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

const headLines = 8
const footLines = 6

/**
 * Read what a reader set around a text that was copied from it, and take it out: host, writer and time for reading of
 * Pocket, Instapaper and the views of browsers, "The Courier / by Ada Roe / 3d" of Feedly, "Sent from my iPhone" and the
 * reader's buttons below the text.
 */
export function readReaderCopy(clipping: Clipping): void {
  readFeedLine(clipping)
  readDelivery(clipping)
  readTimeToRead(clipping)
  dropButtonsAbove(clipping)
  dropFoot(clipping)
}

/** "The Courier / by Ada Roe / 3d", "120 Marler Bote von Ada Roe / 4 Std.", "The Courier by Ada Roe / 2d // hide" below the headline. */
function readFeedLine(clipping: Clipping): void {
  for (const index of firstLines(clipping, 4)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const [, outlet, writer] = (line.includes(' / ') ? feedLine().exec(line) : null) ?? []
    if (!outlet || !writer) continue
    claimAt(clipping, 'outlet', outlet, 'source line', index)
    claimAuthors(clipping, [writer], 'source line', index)
    blank(clipping, index)
    return
  }
}

const feedLine = once(
  () =>
    new RegExp(
      String.raw`^(?:\d[\d.,]{0,5}\s?[kK]?\+?\s)?(\p{Lu}[^/]{2,60}?)(?:\s+/)?\s(?:${alternatives(wordsFor(languageOf('und'), ({ bylines }) => bylines.by))})\s([^/]{3,80}?)\s+/\s+\d{1,3}\s?(?=\p{Ll}|\p{Lu}\p{Ll})\p{L}{1,8}\.?(?:\s+//.{0,60})?$`,
      'u',
    ),
)

/** "Sent to your Kindle by PushIt · 1 June 2019" near the head: a day of saving. */
function readDelivery(clipping: Clipping): void {
  for (const index of firstLines(clipping, 6)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > 100) continue
    const parts = partsOf(line)
    const day = parts.length === 2 ? parts.find((part) => dayOf(part) !== null) : undefined
    const verb = line.split(' ')[0] ?? ''
    if (day === undefined || !isLabel('readerVerb', verb)) continue
    if (!/^\p{Lu}\p{L}+ \p{Ll}{2,4} /u.test(line)) continue
    claimAt(clipping, 'added', dayOf(day) ?? day, 'source line', index)
    blank(clipping, index)
    readNameAboveHost(clipping)
    return
  }
}

/** "Ada Roe" above "courier.example", below the headline */
function readNameAboveHost(clipping: Clipping): void {
  const [title, name, site] = firstLines(clipping, 3)
  const [line, below] = [name, site].map((index) => withoutMarks(clipping.lines[index ?? -1] ?? ''))
  if (title === undefined || name === undefined || site === undefined || !line || !below || !host.test(below))
    return
  if ((writerIn(line) ?? (isNameLike(line) ? line : null)) === null) return
  claimAuthors(clipping, [line], 'source line', name)
  claimAt(clipping, 'outlet', below.replace(/^www\./i, ''), 'source line', site)
  blank(clipping, name)
  blank(clipping, site)
}

/** "View Original" in a line of its own between the headline and the text */
function dropButtonsAbove(clipping: Clipping): void {
  for (const index of firstLines(clipping, headLines).slice(1)) {
    if ((clipping.lines[index] ?? '').length >= 80) return
    if (isLabel('readerFoot', clipping.lines[index] ?? '')) cutLine(clipping, index, 'link')
  }
}

/** A time for reading near the head, with the headline, the host and the writer in lines of their own above it. */
function readTimeToRead(clipping: Clipping): void {
  if (readTimeInLine(clipping)) return
  const head = firstLines(clipping, headLines)
  const at = head.findIndex((index) => isTimeToRead(clipping.lines[index] ?? ''))
  const original = head.find((index) => isOriginalLine(clipping.lines[index] ?? ''))
  if (at < 0 && original === undefined) return
  if (original !== undefined) takeOriginalLine(clipping, original)
  if (at >= 0) cutLine(clipping, head[at] ?? 0, 'date-line')
  // "Original article" below the time
  const link = head[at + 1]
  if (at >= 0 && link !== undefined && isLabel('readerFoot', clipping.lines[link] ?? ''))
    cutLine(clipping, link, 'link')
  const above = head.slice(0, at < 0 ? 3 : at).filter((index) => (clipping.lines[index] ?? '').trim() !== '')
  const hosts = above.filter((index) => host.test(withoutMarks(clipping.lines[index] ?? '')))
  for (const index of hosts) {
    claimAt(
      clipping,
      'outlet',
      withoutMarks(clipping.lines[index] ?? '').replace(/^www\./i, ''),
      'source line',
      index,
    )
    blank(clipping, index)
  }
  const [title, name, more] = above.filter((index) => !hosts.includes(index))
  if (title === undefined || name === undefined || more !== undefined) return
  const line = withoutMarks(clipping.lines[name] ?? '')
  // "Ada Roe, Courier Magazine"
  const [written = '', paper] = writerIn(line.split(', ')[0] ?? '') === null ? [line] : line.split(', ')
  if (paper !== undefined && line.split(', ').length > 2) return
  const writer = writerIn(written) ?? (hosts.length > 0 && isNameLike(written) ? written : null)
  if (writer === null || (clipping.lines[title] ?? '').length > longestHeadline) return
  claimAuthors(clipping, [writer], 'source line', name)
  if (paper) claimAt(clipping, 'outlet', paper, 'source line', name)
  blank(clipping, name)
}

/** "courier.example · Ada Roe · 8 min read": host, writer and time in one line below the headline. */
function readTimeInLine(clipping: Clipping): boolean {
  for (const index of firstLines(clipping, 4)) {
    const parts = partsOf(withoutMarks(clipping.lines[index] ?? ''))
    if (parts.length < 2 || parts.length > 5 || !parts.some(isTimeToRead)) continue
    const rest = parts.filter((part) => !isTimeToRead(part))
    const site = rest.find((part) => host.test(part) || isNameOfPaper(part))
    const name = rest.find((part) => part !== site && (writerIn(part) !== null || isNameLike(part)))
    if (site) claimAt(clipping, 'outlet', site.replace(/^www\./i, ''), 'source line', index)
    const isDated = rest.some((part) => part !== name && dayOf(part) !== null)
    if (name && (site || isDated || writerIn(name) !== null))
      claimAuthors(clipping, [name], 'source line', index)
    if (rest.some((part) => part !== site && part !== name && !/\d/.test(part))) return false
    const day = rest.find((part) => part !== site && part !== name)
    // "May 2016": a month by itself is no line of a date.
    if (day && dayOf(day) !== null && !hasDay(day)) {
      claimAt(clipping, 'date', day, 'source line', index)
      blank(clipping, index)
    } else if (day) clipping.lines[index] = day
    else blank(clipping, index)
    return true
  }
  return false
}

/** "4 min", "2–3 minutes", "5 min read" */
function isTimeToRead(text: string): boolean {
  // "6 minutes (1,273 words)"
  const line = text.trim().replace(/\s\(\d[\d.,]{0,7} \p{L}{3,9}\)$/u, '')
  const [, unit] =
    /^[^\p{L}\p{N}]{0,4}\d{1,3}(?:\s?[–-]\s?\d{1,3})?[\s-](\p{L}[\p{L} .-]{2,20})$/u.exec(line) ?? []
  if (unit !== undefined) return isLabel('readingTime', unit)
  // "Temps de lecture : 3 min."
  const [, label, last] =
    /^(\p{L}[\p{L} ]{4,30}?)\s?[:：]?\s\d{1,3}\s?(\p{L}{3,8})\.?$/u.exec(line.trim()) ?? []
  return label !== undefined && isLabel('timeToRead', label) && isLabel('readingTime', last ?? '')
}

/** "Mar 4, 2019 • View Original" */
function isOriginalLine(line: string): boolean {
  const parts = partsOf(line)
  return parts.length === 2 && parts.some((part) => isLabel('readerFoot', part)) && line.length < 80
}

function takeOriginalLine(clipping: Clipping, index: number): void {
  const day = partsOf(clipping.lines[index] ?? '').find((part) => /\d{4}/.test(part) && part.length < 30)
  if (day) claimAt(clipping, 'date', day, 'source line', index)
  cutLine(clipping, index, 'date-line')
}

function partsOf(line: string): string[] {
  return line.split(/\s[|·•]\s/u).map((part) => part.trim())
}

/** Two to five words with capitals, and nothing else: where a reader sets who wrote, a name. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => capitalWord.test(word) || particles().has(word)) &&
    !isPaper(text)
  )
}

/** "van", "de la": small words of names. */
const particles = once(
  (): ReadonlySet<string> => new Set(wordsFor(languageOf('und'), (language) => language.particles)),
)

/** The reader's buttons, and what a program or device says of itself, below the text. */
function dropFoot(clipping: Clipping): void {
  dropBlogFoot(clipping)
  dropButtons(clipping)
  dropSubscription(clipping)
  dropStateOfNote(clipping)
  for (const index of lastLines(clipping, footLines)) {
    const line = (clipping.lines[index] ?? '').trim()
    if (isSavedWith(line)) blank(clipping, index)
    else if (readTagsAtFoot(clipping, index)) continue
    else if (isLabel('readerFoot', line) || isSentFrom(line)) cutLine(clipping, index, 'footer')
    // The address below such a line is that of the article.
    else if (!/^https?:\S+$/.test(line)) return
  }
}

/** "Email This BlogThis! Share to X", "Labels: quay, boats", "No comments:" and what stands below, as blogs end a post. */
function dropBlogFoot(clipping: Clipping): void {
  const foot = lastLines(clipping, 10)
  const marks = foot.filter((index) => openingLabel('blogFoot', clipping.lines[index] ?? '') !== undefined)
  const top = Math.min(...marks)
  const below = foot.filter((index) => index >= top)
  if (marks.length < 2 || below.some((index) => (clipping.lines[index] ?? '').length > 120)) return
  for (const index of below) cutLine(clipping, index, 'footer')
}

/** "Tags: council, baths" */
function readTagsAtFoot(clipping: Clipping, index: number): boolean {
  const [, label = '', list = ''] =
    /^(\p{L}{4,12})\s?:\s(\p{L}.{1,200})$/u.exec(clipping.lines[index] ?? '') ?? []
  if (fieldOfKey(label) !== 'topics' || /[.!?]$/u.test(list)) return false
  const value = list
    .split(/\s?[,;|]\s?/u)
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter((tag) => tag !== '' && tag.length <= 40 && !isNothing('topics', tag))
  if (value.length > 0)
    clipping.stated.topics.push({ value, basis: 'stated', origin: 'tags', line: clipping.firstLine + index })
  cutLine(clipping, index, 'tags')
  return true
}

/**
 * "You are receiving this because …", "Unsubscribe ada@mail.example from this list" and all below them, as newsletters end. What has
 * the address of a reader is kept nowhere.
 */
function dropSubscription(clipping: Clipping): void {
  const foot = lastLines(clipping, 12)
  const isFurniture = (index: number): boolean => {
    const line = withoutMarks(clipping.lines[index] ?? '')
    return (
      line.length <= 220 &&
      line
        .split(/(?<=[.?!])\s/u)
        .some((part) => openingLabel('mailFurniture', part.replace(/\([^()]*\)|https?:\S+/g, '')))
    )
  }
  const marks = foot.filter(isFurniture)
  const top = Math.min(...marks)
  const below = foot.filter((index) => index >= top)
  const isMailed = below.some((index) => /\S@\S+\.\p{L}{2}/u.test(clipping.lines[index] ?? ''))
  const isTold = below.some((index) => (clipping.lines[index] ?? '').length > 400)
  // "To unsubscribe, members had to write a letter." is a sentence.
  const isShort =
    below.length <= 3 &&
    withoutMarks(clipping.lines[top] ?? '')
      .replace(/\([^()]*\)|https?:\S+/g, '')
      .split(/\s+/).length <= 8
  const isButton = withoutMarks(clipping.lines[top] ?? '')
    .split(/(?<=[.?!])\s/u)
    .some((part, at) => at > 0 && isLabel('mailFurniture', part))
  if (marks.length === 0 || (marks.length < 2 && !isMailed && !isShort && !isButton) || isTold) return
  if (below.length === foot.length && firstLines(clipping, 13).length <= below.length) return
  for (const index of below)
    if (/\S@\S+\.\p{L}{2}/u.test(clipping.lines[index] ?? '')) blank(clipping, index)
    else cutLine(clipping, index, 'footer')
}

/** "Added 12 Nov 2022 · 2 highlights · Archive · Delete" below the text: when it was saved, and buttons. */
function dropStateOfNote(clipping: Clipping): void {
  const [last] = lastLines(clipping, 1)
  const parts = partsOf((clipping.lines[last ?? -1] ?? '').trim())
  if (last === undefined || parts.length < 3 || parts.some((part) => part.split(' ').length > 4)) return
  const day = parts
    .map((part) => /^\p{L}{4,12} (?:\p{L}{2} )?(.{6,20}\d)$/u.exec(part)?.[1] ?? '')
    .find((rest) => rest !== '' && dayOf(rest) !== null)
  if (day === undefined) return
  claimIfOpen(clipping, 'added', day, 'source line', last)
  blank(clipping, last)
}

/** Three short lines and more below each other at the very end, half of which and more are buttons of readers. */
function dropButtons(clipping: Clipping): void {
  const foot = lastLines(clipping, 8)
  const end = foot.findIndex((index, at) => {
    const line = (clipping.lines[index] ?? '').trim()
    const isApart = at > 0 && index < (foot[at - 1] ?? 0) - 1
    return isApart || line.length > 32 || line.split(/\s+/).length > 4 || /[.,;!?:"”\d]/u.test(line)
  })
  const block = foot.slice(0, Math.max(0, end))
  const isButton = (index: number): boolean =>
    (['readerFoot', 'postButtons'] as const).some((list) => isLabel(list, clipping.lines[index] ?? ''))
  if (block.length < 3 || block.filter(isButton).length * 2 < block.length) return
  for (const index of block) cutLine(clipping, index, 'footer')
}

/** "Saved with Instapaper", "Shared via Flipboard", "Sent by Ada Roe via the PressView app": who did it is kept nowhere. */
function isSavedWith(line: string): boolean {
  // "Sent to UpNote from iPhone": a capital within marks a program.
  if (/^\p{L}{4,9} \p{Ll}{2,4} \p{Lu}\p{Ll}+\p{Lu}\p{L}{1,12}(?: \p{L}{2,4} \p{L}{3,12})?\.?$/u.test(line))
    if (isLabel('readerVerb', line.split(' ')[0] ?? '')) return true
  const [, verb = '', who = '', program = ''] =
    /^\P{L}{0,3}(\p{L}{4,14})(\s\p{L}{2,5}\s\p{Lu}[^.!?]{2,50}?)?\s(?:\p{L}{2,5}|dans l'|à l'aide de)\s(?:the\s)?(\p{Lu}[\p{L} .]{2,30}?)[^\p{L}\p{N}]{0,3}$/u.exec(
      line,
    ) ?? []
  if (line.length > 90 || !isLabel('readerVerb', verb)) return false
  return (
    isLabel('readerProgram', program) ||
    (/\s[Aa]pp$/u.test(program) && (who !== '' || program.split(' ').length <= 4))
  )
}

/** "Sent from my iPhone", "Shared from the Courier app. Download it here: https://…" */
export function isSentFrom(line: string): boolean {
  if (line.length > 200) return false
  const [sentence = ''] = line.split(/(?<=[.!])\s/)
  const folded = ` ${foldLabel(sentence)} `
  if (sentence.length > 80 || !/^\P{L}{0,3}\p{L}/u.test(line)) return false
  const isVerb =
    [...labelsOf('sentFrom')].some((words) => folded.startsWith(` ${words} `)) ||
    [...labelsOf('sentFromBehind')].some((words) => folded.endsWith(`${words} `))
  // "iPhonesta", "iPhone'a" in languages with endings
  return (
    isVerb &&
    [...labelsOf('sender')].some((word) =>
      folded.includes(` ${word}${word.endsWith('phone') || word.endsWith('pad') ? '' : ' '}`),
    )
  )
}
