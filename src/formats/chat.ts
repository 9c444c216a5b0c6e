import { isPaper } from '../languages/newspapers.ts'
import { isPlainlyPaper } from './citation.ts'
import { blank, type Clipping, claimAt, cutLine, firstLines, lastLines } from './clipping.ts'
import { isLabel } from './labels.ts'
import { writerIn } from './writer.ts'

/**
 * An article that was copied out of a chat or a social network: who sent it, and when, is no part of it. The names of
 * people who chat are kept nowhere; the day is one of saving. A page of a paper that posts it itself names outlet and day.
 */
export function readChat(clipping: Clipping): void {
  if (readMessages(clipping)) return
  if (readTelegram(clipping)) return
  if (readPost(clipping)) return
  readSlack(clipping)
}

/** "[09/03/2019, 08:12:44] Ada: …", "3/9/19, 8:12 AM - Ada: …": an export of WhatsApp. */
function readMessages(clipping: Clipping): boolean {
  const { lines } = clipping
  const [first] = firstLines(clipping, 1)
  const opening = first === undefined ? null : messageOf(lines[first] ?? '')
  if (first === undefined || !opening) return false
  claimAt(clipping, 'added', opening.day, 'source line', first)
  for (let index = first; index < lines.length; index++) {
    const message = messageOf(lines[index] ?? '')
    const text = message ? message.text : (lines[index] ?? '')
    const isNote = isLabel('chatNotes', text) || /^<attached: [^<>]{1,200}>$/.test(text)
    if (message || isNote) lines[index] = isNote ? '' : unmarked(text, clipping.markdown)
  }
  return true
}

function messageOf(line: string): { readonly day: string; readonly text: string } | null {
  const [, day, text] = message.exec(line.slice(0, 20_000)) ?? []
  return day && text !== undefined ? { day, text: text.trim() } : null
}

const message =
  /^[\u200e\u200f]?\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?(?:\]|\s[–-])\s[^:\n]{1,60}:\s?(.*)$/is

/** "*Bridge reopens*": bold in a chat. */
function unmarked(text: string, markdown: boolean): string {
  return markdown ? text : text.replace(/^([*_])([^*_\n]{3,300})\1$/, '$2')
}

/** "Ada Roe, [04.03.2019 09:14]" and "[Forwarded from Courier Live]", as Telegram copies a message; its handle below. */
function readTelegram(clipping: Clipping): boolean {
  const { lines } = clipping
  const [first] = firstLines(clipping, 1)
  const [, name = '', day] =
    /^(\S.{0,60}?), \[(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})[ ,]{1,2}\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]:?$/.exec(
      (lines[first ?? -1] ?? '').trim(),
    ) ?? []
  if (first === undefined || !day) return false
  const [, second] = firstLines(clipping, 2)
  const sent = /^\[?(\p{L}{5,15} \p{L}{2,4}) ([^[\]]{2,60}?)\]?$/u.exec((lines[second ?? -1] ?? '').trim())
  const channel = sent && isLabel('forwardedFrom', sent[1] ?? '') ? sent[2] : undefined
  const paper = [channel ?? '', name].find((one) => isPlainlyPaper(one))
  if (paper) claimAt(clipping, 'outlet', paper, 'source line', first)
  claimAt(clipping, paper && !channel ? 'date' : 'added', day, 'source line', first)
  blank(clipping, first)
  if (channel && second !== undefined) blank(clipping, second)
  for (const index of lastLines(clipping, 2))
    if (/^.{0,40}(?:@[A-Za-z]\w{4,31}|t\.me\/\w{4,40})\W{0,6}$/u.test((lines[index] ?? '').trim()))
      cutLine(clipping, index, 'follow-notice')
  return true
}

/** The name of a page and "4 March 2019 at 09:14 · 🌐" below it, as Facebook heads a post. */
function readPost(clipping: Clipping): boolean {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  const name = (lines[first ?? -1] ?? '').trim()
  const [, day, shown = ''] =
    /^(\S.{4,40}?\d{4})(?: \p{L}{1,4}(?: \p{L}{1,4})? \d{1,2}[:.h]\d\d(?: ?[AP]M)?)? · ?(\S.{0,30})$/u.exec(
      (lines[second ?? -1] ?? '').trim(),
    ) ?? []
  if (first === undefined || second === undefined || !day) return false
  if (!/^\p{Extended_Pictographic}/u.test(shown) && !isLabel('public', shown)) return false
  claimAt(clipping, 'date', day, 'source line', second)
  if (isPaper(name) && writerIn(name) === null) claimAt(clipping, 'outlet', name, 'source line', first)
  cutLine(clipping, second, 'date-line')
  blank(clipping, first)
  return true
}

/** "Ada Roe  9:14 AM" above an address or a text with reactions (":eyes: 2") below it, as Slack copies a message. */
function readSlack(clipping: Clipping): void {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  if (first === undefined || second === undefined) return
  const isSender = /^\p{Lu}[\p{L} .'’-]{1,50}\s{1,4}(?:\[?\d{1,2}:\d\d(?:\s?[AP]M)?\]?)$/u.test(
    (lines[first] ?? '').trim(),
  )
  const reactions = lastLines(clipping, 3).filter((index) => reaction.test((lines[index] ?? '').trim()))
  if (!isSender || (reactions.length === 0 && !/^https?:\/\/\S+$/.test((lines[second] ?? '').trim()))) return
  blank(clipping, first)
  for (const index of reactions) blank(clipping, index)
}

const reaction = /^(?::[a-z\d_+'-]{2,40}:(?:\s?\d{1,4})?\s{0,2}){1,8}$/
