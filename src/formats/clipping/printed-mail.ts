import { isLabel } from '../labels.ts'
import { blank, type Clipping, claimAt, firstLines } from './clipping.ts'

const headLines = 8

/**
 * A mail as a program on the web prints it: the subject, "1 message", "Ada Roe <roe@courier.example>  Wed, Sep 14, 2022 at
 * 7:28 PM", "To: …". These lines become the header of a saved mail, which is read next; what the browser set at the edges of
 * the pages goes, and so do who answered, and when, further down.
 */
export function readPrintedMail(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, headLines)
  const at = head.findIndex((index) => isCount(lines[index] ?? ''))
  const [subject, sender] = [head[at - 1], head[at + 1]]
  const [, from, date] = senderLine.exec((lines[sender ?? -1] ?? '').trim()) ?? []
  if (subject === undefined || sender === undefined || !from || !date) return
  const start = head[0] ?? 0
  const end = endOfReaders(lines, sender + 1)
  const printed = printedDay.exec((lines[start] ?? '').trim())?.[1]
  if (printed) claimAt(clipping, 'added', printed, 'mail header', start)
  const header = [
    `From: ${from}`,
    `Date: ${date}`,
    `Subject: ${(lines[subject] ?? '').trim()}`,
    ...lines.slice(sender + 1, end),
  ]
  blank(clipping, 0, end)
  for (const [index, field] of header.filter((line) => line.trim() !== '').entries())
    lines[start + index] = field
  for (let index = end; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim()
    if (senderLine.test(line)) blank(clipping, index, endOfReaders(lines, index + 1))
    else if (pageEdge.test(line) || printedDay.test(line)) blank(clipping, index)
  }
}

/** "1 message", "3 Nachrichten" */
function isCount(line: string): boolean {
  return isLabel('mailCount', /^\s{0,9}\d{1,3}\s(\p{L}{5,14})\s{0,9}$/u.exec(line)?.[1] ?? '')
}

/** Behind "To: …" and "Cc: …". */
function endOfReaders(lines: readonly string[], from: number): number {
  let end = from
  while (isLabel('mailTo', /^\s{0,9}(\p{L}{1,12})\s?:/u.exec(lines[end] ?? '')?.[1] ?? '')) end++
  return end
}

const senderLine = /^([^<>]{1,80} <[^<>@\s]{1,64}@[^<>@\s]{1,200}>)\s+(\S[^<>@]{5,40}\d{4}[^<>@]{0,30})$/u

/** "9/14/22, 7:31 PM   Gmail - The bridge" */
const printedDay =
  /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),?\s\d{1,2}[:.]\d\d(?:\s?[AP]M)?\s+(?:\S[^\n]{0,60}\s)?G?mail\s-\s/iu

/** The address of the page, and its number. */
const pageEdge = /^https?:\/\/mail\.\S{4,2000}\s+\d{1,3}\s?\/\s?\d{1,3}$/u
