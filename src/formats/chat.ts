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

/**
 * "[09/03/2019, 08:12:44] Ada: …", "3/9/19, 8:12 AM - Ada: …": an export of WhatsApp. What stands behind a day and an hour
 * without a colon is a note on who came and went, or on how the chat is kept, which stands at its top.
 */
function readMessages(clipping: Clipping): boolean {
  const { lines } = clipping
  const opening = firstLines(clipping, notesAbove + 1).find((index) => !isNote(lines[index] ?? ''))
  const day = messageOf(lines[opening ?? -1] ?? '')?.day
  if (opening === undefined || day === undefined) return false
  claimAt(clipping, 'added', day, 'source line', opening)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const message = messageOf(line)
    const text = message ? message.text : line
    if (isNote(line) || isLabel('chatNotes', text) || /^<attached: [^<>]{1,200}>$/.test(text))
      lines[index] = ''
    else if (message) lines[index] = unmarked(text, clipping.markdown)
  }
  return true
}

/** How many notes may stand above the first message. */
const notesAbove = 8

function messageOf(line: string): { readonly day: string; readonly text: string } | null {
  const [, day, text] = message.exec(line.slice(0, 20_000)) ?? []
  return day && text !== undefined ? { day, text: text.trim() } : null
}

/** "3/9/19, 8:15 AM - Ada added Jo" */
function isNote(line: string): boolean {
  return stamped.test(line.slice(0, 80)) && messageOf(line) === null
}

const stamp = String.raw`^[\u200e\u200f]?\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\.?)?(?:\]|\s[–-])\s`
const stamped = new RegExp(stamp, 'i')
const message = new RegExp(String.raw`${stamp}[^:\n]{1,60}:\s?(.*)$`, 'is')

/** "*Bridge reopens*": bold in a chat. */
function unmarked(text: string, markdown: boolean): string {
  return markdown ? text : text.replace(/^([*_])([^*_\n]{3,300})\1$/, '$2')
}

/** "Ada Roe, [04.03.2019 09:14]" and "[Forwarded from Courier Live]", as Telegram copies a message; its handle below. */
function readTelegram(clipping: Clipping): boolean {
  const { lines } = clipping
  const [first] = firstLines(clipping, 1)
  const [, name = '', day] = telegramHead.exec((lines[first ?? -1] ?? '').trim()) ?? []
  if (first === undefined || !day) return false
  const [, second] = firstLines(clipping, 2)
  const sent = /^\[?(\p{L}{5,15} \p{L}{2,4}) ([^[\]]{2,60}?)\]?$/u.exec((lines[second ?? -1] ?? '').trim())
  const channel = sent && isLabel('forwardedFrom', sent[1] ?? '') ? sent[2] : undefined
  const paper = [channel ?? '', name].find((one) => isPlainlyPaper(one))
  if (paper) claimAt(clipping, 'outlet', paper, 'source line', first)
  claimAt(clipping, paper && !channel ? 'date' : 'added', day, 'source line', first)
  blank(clipping, first)
  if (channel && second !== undefined) blank(clipping, second)
  dropTelegramHeads(clipping)
  for (const index of lastLines(clipping, 2))
    if (/^.{0,40}(?:@[A-Za-z]\w{4,31}|t\.me\/\w{4,40})\W{0,6}$/u.test((lines[index] ?? '').trim()))
      cutLine(clipping, index, 'follow-notice')
  return true
}

/** Who sent further messages, with the "[In reply to Ada]" and "[Forwarded from Ada]" below. */
function dropTelegramHeads(clipping: Clipping): void {
  for (const [index, line] of clipping.lines.entries()) {
    if (!telegramHead.test(line.trim())) continue
    const isBracketed = /^\[\p{Lu}[^[\]]{3,80}\]$/u.test((clipping.lines[index + 1] ?? '').trim())
    blank(clipping, index, index + (isBracketed ? 2 : 1))
  }
}

const telegramHead =
  /^(\S.{0,60}?), \[(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})[ ,]{1,2}\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]:?$/

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
  const sender = slackHead.exec((lines[first] ?? '').trim())?.[1]
  const reactions = lastLines(clipping, 3).filter((index) => reaction.test((lines[index] ?? '').trim()))
  if (!sender || (reactions.length === 0 && !/^https?:\/\/\S+$/.test((lines[second] ?? '').trim()))) return
  for (const index of reactions) blank(clipping, index)
  for (const [index, line] of lines.entries()) {
    const [, name, gap = ''] = slackHead.exec(line.trim()) ?? []
    // "Doors open 7:00 PM" is text; who answers has two blanks before the hour.
    if (index === first || name === sender || gap.length > 1) blank(clipping, index)
  }
}

const slackHead = /^(\p{Lu}[\p{L} .'’-]{0,49}[\p{L}.'’-])(\s{1,4})(?:\[?\d{1,2}:\d\d(?:\s?[AP]M)?\]?)$/u

const reaction = /^(?::[a-z\d_+'-]{2,40}:(?:\s?\d{1,4})?\s{0,2}){1,8}$/
