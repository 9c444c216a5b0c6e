import { isLabel } from '../labels.ts'
import { blank, type Clipping, firstLines, lastLines } from './clipping.ts'
import { isShortTalk, leastArticle, longestTalk, opensWithHeadline } from './talk.ts'

/**
 * "Ada Roe  9:14 AM" above an address or a text with reactions (":eyes: 2") or answers ("3 replies") below it, as Slack copies
 * messages. Who wrote them, and what is said beside the article, is kept nowhere.
 */
export function readSlack(clipping: Clipping): void {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  if (first === undefined || second === undefined) return
  const head = headOf(lines[first] ?? '')
  if (head === null) return
  const marks = lines.flatMap((line, index) => (isCountOfReplies(line) ? [index] : []))
  const reactions = lastLines(clipping, 3).filter((index) => reaction.test((lines[index] ?? '').trim()))
  const isShared = !head.isHandle && /^https?:\/\/\S+$/.test((lines[second] ?? '').trim())
  if (marks.length === 0 && reactions.length === 0 && !isShared) return
  for (const index of [...marks, ...reactions]) blank(clipping, index)
  dropTalk(clipping, messagesOf(lines, first, head.sender, marks.length > 0))
}

interface Message {
  /** Its lines: from the first one, its head, to before the last. */
  readonly start: number
  readonly end: number
  readonly sender: string
}

/** @param isSure whether an hour alone in its line is a further message of the same sender, and a handle one of another */
function messagesOf(lines: readonly string[], first: number, sender: string, isSure: boolean): Message[] {
  const heads = [{ start: first, sender }]
  for (const [start, line] of lines.entries()) {
    if (start <= first) continue
    const head = headOf(line)
    // "Doors open 7:00 PM" is text; who answers has two blanks before the hour.
    if (head && (head.sender === sender || (head.isApart && (isSure || !head.isHandle))))
      heads.push({ start, sender: head.sender })
    else if (isSure && hour.test(line.trim())) heads.push({ start, sender: heads.at(-1)?.sender ?? sender })
  }
  return heads.map((head, at) => ({ ...head, end: heads[at + 1]?.start ?? lines.length }))
}

/** Heads go, and so does what is said beside the longest message, where that is an article. */
function dropTalk(clipping: Clipping, messages: readonly Message[]): void {
  const { lines } = clipping
  const texts = messages.map(({ start, end }) => lines.slice(start + 1, end).join('\n'))
  const most = texts.reduce((length, text) => Math.max(length, text.length), 0)
  const longest = messages.find((_, index) => texts[index]?.length === most)
  if (!longest) return
  const isArticle = most >= leastArticle
  for (const [index, message] of messages.entries()) {
    const { start, end, sender } = message
    const text = texts[index] ?? ''
    const isTalk = sender === longest.sender ? isShortTalk(text.trim()) : text.length < longestTalk
    const isBeside = message !== longest && isArticle && isTalk && !/https?:\/\//.test(text)
    blank(clipping, start, isBeside ? end : start + 1)
  }
  const at = lines.findIndex((line, index) => index > longest.start && line.trim() !== '')
  const opening = (lines[at] ?? '').trim()
  // "fyi from the Courier:" above the headline
  if (isArticle && isSaidBefore(opening) && opensWithHeadline(lines.slice(at + 1, longest.end)))
    blank(clipping, at)
}

function isSaidBefore(line: string): boolean {
  return line.length <= 60 && (line.endsWith(':') || /^\p{Ll}/u.test(line)) && isShortTalk(line)
}

interface Head {
  readonly sender: string
  /** "ada.roe": one word in small letters, which stands for a name. */
  readonly isHandle: boolean
  /** Two blanks stand before the hour. */
  readonly isApart: boolean
}

function headOf(line: string): Head | null {
  const [, sender, gap = ''] = slackHead.exec(line.trim()) ?? []
  if (sender === undefined) return null
  const isHandle = /^\p{Ll}/u.test(sender)
  const isApart = gap.length > 1
  return isHandle && (!isApart || /\s/u.test(sender)) ? null : { sender, isHandle, isApart }
}

const slackHead = /^(\p{L}[\p{L}\d .'’_-]{0,49}[\p{L}\d.'’_-])(\s{1,4})(?:\[?\d{1,2}:\d\d(?:\s?[AP]M)?\]?)$/u

const hour = /^\d{1,2}:\d\d(?:\s?[AP]M)?$/

/** "3 replies", "1 Antwort": below a message that was answered. */
function isCountOfReplies(line: string): boolean {
  const [, word = ''] = /^\d{1,4} (\p{L}{5,12})$/u.exec(line.trim()) ?? []
  return word !== '' && isLabel('replies', word)
}

const reaction = /^(?::[a-z\d_+'-]{2,40}:(?:\s?\d{1,4})?\s{0,2}){1,8}$/
