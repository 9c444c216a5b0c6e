import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { foldLabel, isLabel, labelsOf } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { withDaysBeforeMessages } from './chat-days.ts'
import { blank, type Clipping, claimAt, cutLine, firstLines, lastLines, withoutMarks } from './clipping.ts'
import { readSlack } from './slack.ts'
import { readSocialPost } from './social-post.ts'
import { isShortTalk, leastArticle, leastParagraph, longestTalk, opensWithHeadline } from './talk.ts'

/**
 * An article that was copied out of a chat or a social network: who sent it, and when, is no part of it. The names of
 * people who chat are kept nowhere; the day is one of saving. A page of a paper that posts it itself names outlet and day.
 */
export function readChat(clipping: Clipping): void {
  dropSharers(clipping)
  if (readMessages(clipping)) return
  if (readTelegram(clipping)) return
  if (readSocialPost(clipping)) return
  if (readPost(clipping)) return
  if (readForum(clipping)) return
  readSlack(clipping)
}

/** "Ada Roe shared this with you", "Shared by Ada Roe": near the head or at the foot, and nothing else in the line. */
function dropSharers(clipping: Clipping): void {
  for (const index of [...firstLines(clipping, 5), ...lastLines(clipping, 3)])
    if (isSharer(clipping.lines[index] ?? '')) blank(clipping, index)
}

function isSharer(line: string): boolean {
  if (line.length > 100 || /[.!?]\s+\p{Lu}/u.test(line)) return false
  const folded = foldLabel(line)
  for (const words of labelsOf('sharedWith')) {
    if (folded !== words && !folded.endsWith(` ${words}`) && !folded.startsWith(`${words} `)) continue
    const others = withoutMarks(line).split(/\s+/).length - words.split(' ').length
    // A name of one to three words beside it; "The mayor, whose wife shared a link" is text.
    if (others <= 3 && (others === 0 || /^[^\p{L}\p{N}]*\p{Lu}/u.test(line))) return true
  }
  return false
}

/**
 * "[09/03/2019, 08:12:44] Ada: …", "3/9/19, 8:12 AM - Ada: …": an export of WhatsApp. What stands behind a day and an hour
 * without a colon is a note on who came and went, or on how the chat is kept, which stands at its top.
 */
function readMessages(clipping: Clipping): boolean {
  const { lines } = clipping
  withDaysBeforeMessages(lines)
  const opening = firstLines(clipping, notesAbove + 1).find((index) => !isNote(lines[index] ?? ''))
  const day = messageOf(lines[opening ?? -1] ?? '')?.day
  if (opening === undefined || day === undefined) return false
  claimAt(clipping, 'added', day, 'source line', opening)
  if (isTalkAlone(messagesOf(lines)))
    clipping.publish = { isWithheld: true, said: null, line: clipping.firstLine + opening }
  dropTalk(lines)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const message = messageOf(line)
    const text = message ? message.text : line
    if (isNote(line) || isLabel('chatNotes', text) || /^<attached: [^<>]{1,200}>$/.test(text))
      lines[index] = ''
    else if (message || /^[*_]/.test(text)) lines[index] = unmarked(text, clipping.markdown)
  }
  return true
}

interface Message {
  /** Its lines: from the first one to before the last. */
  readonly start: number
  readonly end: number
  readonly sender: string
  /** In UTF-16 code units, with day and sender. */
  readonly length: number
  /** Whether its first line names a paper and a day: "From the Courier, 5 June 1953:". */
  readonly isCited: boolean
}

function messagesOf(lines: readonly string[]): Message[] {
  const starts = lines.flatMap((line, index) => (messageOf(line) ? [index] : []))
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length
    const [head = ''] = lines.slice(start, end)
    return {
      ...{
        start,
        end,
        sender: messageOf(head)?.sender ?? '',
        length: lines.slice(start, end).join('\n').length,
      },
      isCited: Boolean(readCitationLine(messageOf(head)?.text ?? '')?.date),
    }
  })
}

/** Whether people talk with each other and nobody sends an article: neither whole nor paragraph by paragraph. */
function isTalkAlone(messages: readonly Message[]): boolean {
  const isParagraph = (one: Message | undefined): boolean =>
    (one?.length ?? 0) >= leastParagraph + stampLength
  return (
    new Set(messages.map(({ sender }) => sender)).size > 1 &&
    messages.every(({ length, isCited }) => !isCited && length < leastArticle) &&
    !messages.some(
      (one, at) =>
        isParagraph(one) && isParagraph(messages[at + 1]) && messages[at + 1]?.sender === one.sender,
    )
  )
}

/** Beside a message as long as an article, short ones of others are talk: they are taken out with their lines. */
function dropTalk(lines: string[]): void {
  const messages = messagesOf(lines)
  const longest = messages.reduce((most, one) => (one.length > (most?.length ?? 0) ? one : most), messages[0])
  // "From the Courier, 5 June 1953:" opens the article, however short it is.
  const cited = messages.find(({ isCited }) => isCited)
  const article = cited ?? longest
  if (!article || (!cited && article.length < leastArticle)) return
  const [head = '', ...rest] = lines.slice(article.start, article.end)
  const isWhole = opensWithHeadline([messageOf(head)?.text ?? '', ...rest])
  const isOwnTalk = (start: number, end: number): boolean =>
    isWhole && end <= start + 2 && isShortTalk(messageOf(lines[start] ?? '')?.text ?? '')
  for (const { start, end, sender, length } of messages)
    if (
      start !== article.start &&
      (cited || sender !== article.sender || isOwnTalk(start, end)) &&
      length < longestTalk &&
      !/https?:\/\//.test(lines.slice(start, end).join(' '))
    )
      lines.fill('', start, end)
}

/** In UTF-16 code units: about that of day and sender. */
const stampLength = 30

/** How many notes may stand above the first message. */
const notesAbove = 8

function messageOf(
  line: string,
): { readonly day: string; readonly sender: string; readonly text: string } | null {
  const [, day, sender = '', text] = message.exec(line.slice(0, 20_000)) ?? []
  return day && text !== undefined ? { day, sender, text: text.trim() } : null
}

/** "3/9/19, 8:15 AM - Ada added Jo" */
function isNote(line: string): boolean {
  return stamped.test(line.slice(0, 80)) && messageOf(line) === null
}

/** "4/3/19, 6:22 PM - ", "[04.03.2019 klo 18.22.10] ", "2019. 03. 04. 18:22 - ", "2019/3/4 下午6:22 - ": as programs write a day and an hour. */
const stamp = String.raw`^[\u200e\u200f]?\[?(\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\.?)[,،]?\s(?:\p{L}{1,4}\.?\s)?(?:[\p{sc=Han}\p{sc=Hang}]{2}\s?)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[apπμ]\.?\s?[mμ]\.?)?(?:\]|\s[–-])\s`
const stamped = new RegExp(stamp, 'iu')
const message = new RegExp(String.raw`${stamp}([^:\n]{1,60}):\s?(.*)$`, 'isu')

/** "*Bridge reopens*": bold in a chat. */
function unmarked(text: string, markdown: boolean): string {
  return markdown ? text : text.replace(/^([*_])([^*_\n]{3,300})\1$/, '$2')
}

/** "Ada Roe, [04.03.2019 09:14]" and "[Forwarded from Courier Live]", as Telegram copies a message; its handle below. */
function readTelegram(clipping: Clipping): boolean {
  const { lines } = clipping
  if (readSentOn(clipping)) return true
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
  dropHandle(clipping)
  return true
}

/** "@courierlive", "t.me/courierlive" in the last lines: the channel. */
function dropHandle(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of lastLines(clipping, 2))
    if (/^.{0,40}(?:@[A-Za-z]\w{4,31}|t\.me\/\w{4,40})[^\p{L}\p{N}]{0,6}$/u.test((lines[index] ?? '').trim()))
      cutLine(clipping, index, 'follow-notice')
}

/** "Forwarded from: Courier Live" above all, and "12.03.2022 18:44" below: the channel and the hour. */
function readSentOn(clipping: Clipping): boolean {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  const [, label = '', channel = ''] =
    /^\P{L}{0,3}(\p{L}{5,15} \p{L}{2,4})(?:\s?:\s?|\s(?=\p{Lu}))(\S.{1,60})$/u.exec(
      (lines[first ?? -1] ?? '').trim(),
    ) ?? []
  if (first === undefined || !isLabel('forwardedFrom', label)) return false
  dropHandle(clipping)
  if (isPlainlyPaper(channel)) claimAt(clipping, 'outlet', channel, 'source line', first)
  blank(clipping, first)
  const day = /^\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?\s\d{1,2}:\d\d(?::\d\d)?\]?$/.exec(
    (lines[second ?? -1] ?? '').trim(),
  )?.[1]
  if (second === undefined || !day) return true
  claimAt(clipping, 'added', day, 'source line', second)
  blank(clipping, second)
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

/** "r/marle", "Posted by u/ada77 3 days ago" above a text, votes and buttons below it. */
function readForum(clipping: Clipping): boolean {
  const { lines } = clipping
  const head = firstLines(clipping, 5)
  const by = head.find((index) =>
    /^[^\p{L}\p{N}]*(?:r\/\w{2,21}[^\p{L}\p{N}]{1,5})?[\p{L} ]{0,20}\bu\/[\w-]{3,20}\b.{0,60}$/u.test(
      (lines[index] ?? '').trim(),
    ),
  )
  if (by === undefined) return false
  for (const index of head)
    if (index === by || /^r\/\w{2,21}(?: ?[•·].{0,40})?$/.test((lines[index] ?? '').trim()))
      blank(clipping, index)
  for (const index of lastLines(clipping, 3))
    if (/^\d{1,6} comments?\b.{0,60}$/i.test((lines[index] ?? '').trim()))
      cutLine(clipping, index, 'share-row')
  return true
}

/** The name of a page and "4 March 2019 at 09:14 · 🌐" below it, as Facebook heads a post. */
function readPost(clipping: Clipping): boolean {
  const [first, second] = firstLines(clipping, 2)
  if (first === undefined || second === undefined) return false
  const name = (clipping.lines[first] ?? '').trim()
  const below = (clipping.lines[second] ?? '').trim()
  // "2 h · Shared with Your friends": who posted, without a day.
  const [, since = '', friends = ''] = /^(\S.{0,40}?) · ?(\S.{2,40})$/u.exec(below) ?? []
  if (name.length <= 60 && isLabel('public', friends) && !/\d{4}/.test(since)) {
    blank(clipping, first, second + 1)
    return true
  }
  const [, day, shown = ''] =
    /^(\S.{4,40}?\d{4})(?: \p{L}{1,4}(?: \p{L}{1,4})? \d{1,2}[:.h]\d\d(?: ?[AP]M)?)? · ?(\S.{0,30})$/u.exec(
      below,
    ) ?? []
  if (!day || !(/^\p{Extended_Pictographic}/u.test(shown) || isLabel('public', shown))) return false
  const isPerson = writerIn(name) !== null
  claimAt(clipping, isPerson ? 'added' : 'date', day, 'source line', second)
  if (!isPerson && isPaper(name)) claimAt(clipping, 'outlet', name, 'source line', first)
  cutLine(clipping, second, 'date-line')
  blank(clipping, first)
  dropReactions(clipping)
  return true
}

/** "All reactions:" and the numbers below it, which are listed; "Ada Roe and 11 others", who reacted, are kept nowhere. */
function dropReactions(clipping: Clipping): void {
  const foot = lastLines(clipping, 9)
  const at = foot.find((index) => isLabel('reactions', clipping.lines[index] ?? ''))
  if (at === undefined) return
  cutLine(clipping, at, 'share-row')
  for (const index of foot) {
    if (index <= at) continue
    if (/\p{Lu}/u.test(clipping.lines[index] ?? '')) blank(clipping, index)
    else cutLine(clipping, index, 'share-row')
  }
}
