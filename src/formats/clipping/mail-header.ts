import { isPaper } from '../../languages/newspapers.ts'
import type { Stated } from '../../model/document.ts'
import { isByline } from '../byline-line.ts'
import { foldLabel, holdsLabel, isLabel, labelsOf } from '../labels.ts'
import { answeredLines, isReplySubject } from './answered-mail.ts'
import { blank, type Clipping, countWords, cutLine, cutLines, firstLines, withoutMarks } from './clipping.ts'
import {
  dropFurniture,
  isGreeting,
  isPublisher,
  type Letter,
  letterOfPerson,
  type Sender,
  senderIn,
} from './letter.ts'

interface Field {
  readonly name: string
  value: string
  readonly line: number
}

/**
 * Read the header of a saved or forwarded mail and take it out; null where there is none. What it says of itself is settled
 * when the text is read. Whom it was sent to is nobody's business: addresses of readers are taken out of the whole text, with
 * the lines that hold them.
 */
export function readMailHeader(clipping: Clipping): Letter | null {
  const readers = new Set<string>()
  let letter: Letter | null = null
  dropWordsAboveMark(clipping)
  // A forwarded mail may stand in another one: the innermost header tells most.
  for (let count = 0; count < 3; count++) {
    if (count > 0) dropWordsAbove(clipping)
    const found = findHeader(clipping)
    if (!found) break
    letter = joinedLetters(takeHeader(clipping, found, readers), letter)
    if (count > 0) continue
    const subject = found.fields.find(({ name }) => name === 'subject')?.value ?? ''
    for (const index of answeredLines(clipping.lines, isReplySubject(decodedWords(subject))))
      cutLine(clipping, index, 'letter')
  }
  const answered = readAnswered(clipping)
  if (answered) letter = joinedLetters(answered, letter)
  if (readers.size > 0) dropReaders(clipping, readers)
  return letter
}

/**
 * Take the marks ">" off a text that stands in them from its first line on, and what stands below it: words of who sent it on.
 * What was sent on several times has several of them.
 */
export function readQuotedWhole(clipping: Clipping): void {
  for (let depth = 0; depth < 9 && unquoteWhole(clipping); depth++);
}

/** Whether one mark was taken off each line. */
function unquoteWhole(clipping: Clipping): boolean {
  const { lines } = clipping
  const isMarked = (line: string): boolean => /^\s{0,3}>/.test(line)
  const filled = lines.filter((line) => line.trim() !== '')
  const marked = filled.filter(isMarked).length
  if (!isMarked(filled[0] ?? '') || marked < 3 || marked < 0.6 * filled.length) return false
  const last = lines.findLastIndex(isMarked)
  cutLines(clipping, last + 1, lines.length, 'letter')
  for (let index = 0; index <= last; index++) lines[index] = (lines[index] ?? '').replace(/^\s{0,3}>\s?/, '')
  return true
}

/** The letter inside of another: what it does not say, the outer one does. */
export function joinedLetters(inner: Letter, outer: Letter | null): Letter {
  if (!outer) return inner
  return {
    ...inner,
    title: [...inner.title, ...outer.title],
    date: [...inner.date, ...outer.date],
    senders: [...inner.senders, ...outer.senders],
    readers: [...inner.readers, ...outer.readers],
  }
}

/** "Look at this!" above "---------- Forwarded message ---------" and the header of the mail that is sent on. */
function dropWordsAboveMark(clipping: Clipping): void {
  const { lines } = clipping
  const start = firstLines(clipping, 1)[0] ?? 0
  // Behind a greeting a person writes as much as there is to say.
  const head = firstLines(clipping, isGreeting(withoutMarks(lines[start] ?? '')) ? 40 : 8)
  const at = head.findIndex(
    (index) => (lines[index] ?? '').length < 80 && isLabel('forwarded', lines[index] ?? ''),
  )
  const above = head.slice(0, Math.max(0, at)).map((index) => lines[index] ?? '')
  const [first = '', second = ''] = head.slice(at + 1).map((index) => lines[index] ?? '')
  const isHeader = [first, second].every((line) => isMailField(line))
  // Below a headline and who wrote, a mail is one that the article quotes.
  const isTalk = above.every(
    (line) => line.length <= longestAnswer && !isByline(withoutMarks(line)) && !/^#|^---/.test(line),
  )
  if (at > 0 && isHeader && isTalk) cutLines(clipping, 0, head[at] ?? 0, 'letter')
}

/** "From: …", "Date : …" */
function isMailField(line: string): boolean {
  const name = /^>?\s?\*?(\p{L}{1,14}(?: \p{L}{1,14})?)\*?\s?[:：]/u.exec(line)?.[1] ?? ''
  return mailFields.some(([, list]) => labelsOf(list).has(foldLabel(name)))
}

/** "Look at this!" between the header of a mail and that of the one in it: words of who sent it on. */
function dropWordsAbove(clipping: Clipping): void {
  const head = firstLines(clipping, 8)
  // The header may be quoted, as all below it: "> From: …"
  const lineAt = (index: number): string => (clipping.lines[index] ?? '').replace(/^>\s?/, '')
  const inner = head.find((index) => {
    const [name = ''] = lineAt(index).split(':', 1)
    return name.length < 12 && labelsOf('mailFrom').has(foldLabel(name)) && /:\s?\S/.test(lineAt(index))
  })
  if (inner === undefined || inner === head[0]) return
  const below = [...Array(5).keys()].map((step) => foldLabel(lineAt(inner + step).split(':', 1)[0] ?? ''))
  const isHeader = (['mailDate', 'mailSubject'] as const).every((list) =>
    below.some((name) => labelsOf(list).has(name)),
  )
  if (isHeader) cutLines(clipping, head[0] ?? 0, inner, 'letter')
}

/**
 * "On Thu, Feb 3, 2011 at 7:15 AM, Jane Roe <roe@courier.example> wrote:" above a text whose lines begin with ">". What stands
 * above it is the answer, a few words.
 */
function readAnswered(clipping: Clipping): Letter | null {
  const found = answeredAt(clipping)
  if (found === null) return null
  const { index: at, day, line } = found
  const sender = senderIn(writerOf(line))
  const date = [claim(clipping, day, at)]
  cutLines(clipping, 0, at, 'letter')
  blank(clipping, at)
  for (let index = at + 1; index < clipping.lines.length; index++)
    clipping.lines[index] = (clipping.lines[index] ?? '').replace(/^\s{0,3}>\s?/, '')
  return { ...letterOfPerson({ title: [], date }, sender.name), ...ownPaper(clipping, sender, at) }
}

/** "On Thu, Feb 3, 2011 at 7:15 AM, Jane Roe <roe@courier.example> wrote:" → "Jane Roe <roe@courier.example>" */
function writerOf(line: string): string {
  const [name = '', address = ''] = line
    .slice(0, 400)
    .replace(/^.*\d{4}/u, '')
    .replace(/\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?/u, ' ')
    .replace(/\s?:\s*$/u, '')
    .split(/(?=<|\()/u)
  const words = name.split(/[\s,]+/u).filter((word) => !isLabel('wrote', word))
  // "at", "um", "kl." behind the day
  while (words.length > 0 && !/^\p{Lu}/u.test(words[0] ?? '')) words.shift()
  const behind = words.findIndex((word) => /^\p{Ll}{1,2}$/u.test(word))
  return `${words.slice(0, behind > 0 && address === '' ? behind : undefined).join(' ')} ${address}`.trim()
}

/** The paper that sent a mail: "Isle Observer <alerts@isleobserver.example>". */
function ownPaper(clipping: Clipping, sender: Sender, line: number): Partial<Letter> {
  const { name } = sender
  return name !== null && isPublisher(sender) && isPaper(name)
    ? { outlet: [claim(clipping, name, line)], isNewsletter: true }
    : {}
}

/** The line above a mail that is quoted down to the end, and the day that it says; null where there is none. */
export function answeredAt(
  text: Pick<Clipping, 'lines'>,
): { readonly index: number; readonly day: string; readonly line: string } | null {
  const { lines } = text
  const head = firstLines(text, 12)
  // A program wraps the line where it is long.
  const [found] = head.flatMap((index) =>
    [lines[index] ?? '', `${lines[index - 1] ?? ''} ${lines[index]}`].flatMap((line) => {
      const day = dayAnswered(line)
      return day === null ? [] : [{ index, day, line }]
    }),
  )
  if (!found) return null
  // "Begin forwarded message:" right above it: the mail below stands as it was.
  const [first, second] = head
  if (found.index === second && isLabel('forwarded', lines[first ?? -1] ?? '')) return found
  // In the first line, with an address: a program took the marks off what it quotes.
  if (found.index === first && /<[^<>\s@]{1,64}@[^<>\s]{1,200}>/.test(found.line)) return found
  const above = lines.slice(0, found.index).join('\n').trim()
  const below = lines.slice(found.index + 1).filter((line) => line.trim() !== '')
  const quoted = below.filter((line) => /^\s{0,3}>/.test(line)).length
  const isQuoted = below.length > 0 && quoted >= 0.8 * below.length
  // A cutting may be the answer, to somebody who asked for it.
  const isAnswer = above.length <= Math.min(longestAnswer, below.join('\n').length)
  return isQuoted && isAnswer ? found : null
}

/** In UTF-16 code units: what is longer above a quoted mail is no word of thanks. */
const longestAnswer = 600

/**
 * The day of "On Thu, Feb 3, 2011 at 7:15 AM, Jane Roe wrote:", "Am 3. Mai 2011 schrieb Jane Roe:"; of lines that begin with the writer, "Jane Roe
 * <roe@courier.example> ezt írta (2011. máj. 3., 7:15):", and of those without a verb, which end with the address; null for other lines.
 */
function dayAnswered(line: string): string | null {
  if (line.length > 400 || !/:\s*$/.test(line)) return null
  const address = /<?[^<>()\s@]{1,64}@[^<>()\s]{1,200}[>)]/u.exec(line)
  if (!holdsLabel('wrote', line) && !(address && /\d[:.]\d\d/.test(line))) return null
  const opens =
    /^>?\s{0,3}(?:\p{L}{1,4}\s)?((?:\p{L}{2,12}\.?,?\s){0,3}\d{1,4}[^<>]{0,24}?(?<!\d)\d{4}(?!\d)|(?:\p{L}{2,12}\.?,?\s){0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4})/u.exec(
      line,
    )?.[1]
  return opens ?? (address ? dayBehind(line.slice(address.index + address[0].length)) : null)
}

/** "ezt írta (időpont: 2011. máj. 3., K, 7:15):" → "2011. máj. 3." */
function dayBehind(text: string): string | null {
  return (
    /(?<!\d)(?:\d{4}\.\s?\p{L}{3,10}\.?\s\d{1,2}\.?|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?!\d)/u.exec(
      text,
    )?.[0] ?? null
  )
}

interface Header {
  readonly fields: readonly Field[]
  readonly start: number
  readonly end: number
}

function findHeader(clipping: Clipping): Header | null {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  if (first === undefined) return null
  const opening = lines[first] ?? ''
  const forwarded = opening.length < 80 && isLabel('forwarded', opening.replace(/^>+/, ''))
  const mbox = /^From \S{1,200}@\S{1,200} .*\d{4}$/.test(opening.slice(0, 1_000))
  // Outlook draws a line above the header of a mail that is sent on.
  const ruled = /^\s{0,3}[_=-]{5,}\s*$/.test(opening)
  const start = forwarded || mbox || ruled ? second : first
  if (start === undefined) return null
  const fields: Field[] = []
  let end = start
  for (; end < lines.length && fields.length < 80; end++) {
    const line = (lines[end] ?? '').replace(/^>\s?/, '')
    const field = /^\*?([\p{Lu}\p{Lo}][\p{L}-]{0,40}(?: \p{L}{1,14})?)\*?\s?[:：]\*?(?:\s(.*))?$/su.exec(line)
    const last = fields.at(-1)
    // "De la", "Enviado el": of two words it is one that is known
    if (field?.[1] && (!field[1].includes(' ') || isMailField(line)))
      fields.push({ name: englishName(field[1].toLowerCase()), value: (field[2] ?? '').trim(), line: end })
    else if (last && /^[ \t]+\S/.test(line)) last.value += ` ${line.trim()}`
    else break
  }
  const quoted = fields.length >= 3 && /^>/.test(opening)
  return isMail(fields, forwarded || quoted) ? { fields, start: first, end } : null
}

/** "gesendet" → "date": the field of a mail, whatever the language of the program. */
function englishName(name: string): string {
  const found = mailFields.find(([, list]) => labelsOf(list).has(foldLabel(name)))
  return found && !/^(?:cc|bcc|sent)$/.test(name) ? found[0] : name
}

const mailFields = [
  ['from', 'mailFrom'],
  ['date', 'mailDate'],
  ['subject', 'mailSubject'],
  ['to', 'mailTo'],
] as const

/** From, and what only a mail has beside it. "From: …" and "Date: …" alone may head a memorandum. */
function isMail(fields: readonly Field[], forwarded: boolean): boolean {
  const names = new Set(fields.map(({ name }) => name))
  if (!names.has('from') && !names.has('return-path') && !names.has('received')) return false
  const addressed = fields.some(
    ({ name, value }) => /^(?:from|to|reply-to)$/.test(name) && /\S@\S/.test(value),
  )
  const technical = ['mime-version', 'message-id', 'received', 'return-path', 'content-type'].some((name) =>
    names.has(name),
  )
  return (
    names.has('subject') &&
    // Printed by a mail program, or quoted whole: names may stand without addresses.
    (forwarded ||
      ((names.has('date') || names.has('sent')) && names.has('to')) ||
      technical ||
      // A paper's own name, without its address
      (names.has('date') && fields.some(({ name, value }) => name === 'from' && isPaper(value))) ||
      (addressed && (names.has('date') || names.has('sent') || names.has('to'))))
  )
}

function takeHeader(clipping: Clipping, { fields, start, end }: Header, readers: Set<string>): Letter {
  const title: Stated<string>[] = []
  const date: Stated<string>[] = []
  for (const { name, value, line } of fields) {
    if (name === 'subject' && value) title.unshift(claim(clipping, subjectOf(decodedWords(value)), line))
    else if ((name === 'date' || name === 'sent') && /\d/.test(value))
      date.unshift(claim(clipping, value.replace(/(?<=\d{4})\s+(?:at|um|à|a las)\s+(?=\d)/i, ' '), line))
    if (
      /^(?:to|cc|bcc|delivered-to|x-original-to|envelope-to|return-path|received|x-forwarded-to)$/.test(name)
    )
      for (const [address] of value.matchAll(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g))
        readers.add(address.toLowerCase())
    const person =
      name === 'to' ? /^["']{0,2}([^"'<>@]{3,60}?)["']{0,2}\s{0,20}</.exec(value)?.[1] : undefined
    if (person) readers.add(person.trim().toLowerCase())
  }
  if (/^>/.test(clipping.lines[start] ?? '')) unquoteBelow(clipping, end)
  blank(clipping, start, end)
  const coding = fields.find(({ name }) => name === 'content-transfer-encoding')?.value
  if (/quoted-printable/i.test(coding ?? '')) decodeQuotedPrintable(clipping, end)
  const isOfMany = dropFurniture(clipping)
  const sender = senderIn(decodedWords(fields.find(({ name }) => name === 'from')?.value ?? ''))
  const from = fields.find(({ name }) => name === 'from')?.line ?? start
  const own = ownPaper(clipping, sender, from)
  return {
    ...letterOfPerson({ title, date }, sender.name),
    ...own,
    isNewsletter: isOfMany || fields.some(({ name }) => name === 'list-unsubscribe') || isPublisher(sender),
    readers: [...readers].filter((reader) => !reader.includes('@')),
  }
}

/** Take the marks off a quoted mail. What stands unmarked below most of its words is the foot of the mail that quotes it. */
function unquoteBelow(clipping: Clipping, from: number): void {
  const { lines } = clipping
  const last = lines.findLastIndex((line) => line.startsWith('>'))
  const [quoted, foot] = [lines.slice(from, last + 1), lines.slice(last + 1)].map((part) =>
    countWords(part.join('\n')),
  )
  if ((quoted ?? 0) > 2 * (foot ?? 0)) cutLines(clipping, last + 1, lines.length, 'letter')
  for (let index = from; index < lines.length; index++)
    lines[index] = (lines[index] ?? '').replace(/^>\s?/, '')
}

function claim(clipping: Clipping, value: string, line: number) {
  return { value, basis: 'stated', origin: 'mail header', line: clipping.firstLine + line } as const
}

/** "=?UTF-8?Q?Br=C3=BCcke?=" → "Brücke" */
function decodedWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{2,20})\?([QB])\?([^?\s]{0,500})\?=/gi,
      (whole, charset: string, kind: string, text: string) => {
        try {
          const bytes = /b/i.test(kind)
            ? Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
            : bytesOf(text.replaceAll('_', ' '))
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )
}

/** "=C3=BC" and plain letters → bytes. */
function bytesOf(text: string): Uint8Array {
  const bytes: number[] = []
  for (const [, hex, char] of text.matchAll(/=([\dA-F]{2})|([\s\S])/gi))
    bytes.push(...(hex ? [Number.parseInt(hex, 16)] : new TextEncoder().encode(char ?? '')))
  return Uint8Array.from(bytes)
}

/** The body of a mail as it was sent: "=E2=80=99" is a letter, "=" at the end of a line joins it with the next one. */
function decodeQuotedPrintable({ lines }: Clipping, from: number): void {
  let open = -1
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const soft = line.endsWith('=')
    const text = soft ? line.slice(0, -1) : line
    if (open >= 0) {
      lines[open] += text
      lines[index] = ''
    } else {
      lines[index] = text
      if (soft) open = index
    }
    if (!soft) open = -1
  }
  for (let index = from; index < lines.length; index++)
    if (lines[index]?.includes('=')) lines[index] = new TextDecoder().decode(bytesOf(lines[index] ?? ''))
}

/** "Fwd: AW: The bridge" → "The bridge" */
function subjectOf(subject: string): string {
  let rest = subject
  for (let count = 0; count < 6; count++) {
    const prefix = /^\[?\s*(\p{L}{1,6})(?:\[\d+\])?\s*:\s*/u.exec(rest)
    if (!prefix?.[1] || !labelsOf('reply').has(foldLabel(prefix[1]))) break
    rest = rest.slice(prefix[0].length)
  }
  return rest
}

/** Take out every line of the text that holds the address of a reader, or says to whom the mail went. */
function dropReaders(clipping: Clipping, readers: ReadonlySet<string>): void {
  for (const [index, line] of clipping.lines.entries()) {
    const folded = line.toLowerCase()
    // The reader's name under what the reader wrote.
    if (readers.has(folded.trim())) blank(clipping, index)
    if (!line.includes('@')) continue
    const named = [...readers].some((reader) => reader.includes('@') && folded.includes(reader))
    if (!named && !(line.length < 300 && holdsLabel('mailFurniture', line))) continue
    // In a long paragraph only the address goes.
    if (line.length < 300) blank(clipping, index)
    else
      clipping.lines[index] = line.replace(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '')
  }
}
