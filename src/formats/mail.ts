import { type EmailAddress, type ParsedMail, simpleParser } from 'mailparser'
import type { DroppedBlock } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { OpenedFile } from '../model/source.ts'
import { answeredLines, isReplySubject } from './clipping/answered-mail.ts'
import { countWords } from './clipping/clipping.ts'
import { parseDocument } from './clipping/document.ts'
import { type Forwarded, forwardedMail } from './clipping/forwarded.ts'
import { readFrame } from './clipping/frame.ts'
import {
  isCited,
  isOfNewsletter,
  isPublisher,
  type Letter,
  letterOfPerson,
  type Sender,
  senderIn,
} from './clipping/letter.ts'
import { answeredAt } from './clipping/mail-header.ts'
import { readExport } from './databases/export.ts'
import { refused } from './exported-article.ts'
import { emptyFields } from './fields/fields.ts'
import { statedFields } from './fields/stated.ts'
import type { FormatResult, InnerFiles } from './format.ts'
import { isLabel, labelsOf } from './labels.ts'
import { bodyOf } from './lines/body.ts'
import { htmlLines } from './lines/html.ts'
import { type Line, textOf } from './lines/line.ts'
import { textLines } from './lines/text.ts'
import { attachedFiles } from './mail-attachments.ts'
import { writerIn } from './writer.ts'

/** More letters than a box may hold that is read whole. */
const mostLetters = 20_000

/** A message, or a box of them → one article each. The addresses of who received them are cut and never kept. */
export async function readMail(file: OpenedFile, inner: InnerFiles): Promise<FormatResult> {
  const letters = splitBox(Buffer.from(file.bytes))
  const documents: Document[] = []
  const diagnostics: Diagnostic[] = []
  for (const bytes of letters.slice(0, mostLetters)) {
    const mail = await parse(bytes)
    if (!mail) continue
    if (isAlert(mail)) {
      diagnostics.push(listOfPages(file.path))
      continue
    }
    const text = linesOf(mail)
    const exported = letters.length === 1 ? readExport(file, wrappedLines(mail, text), 'mail') : null
    if (exported) return exported
    const messages = withoutCoverNote({ mail, text }, await attachedOf(mail))
    for (const message of messages) {
      const isNote = isCoverNote(message.text) && !letterOf(message.mail, message.text).isNewsletter
      const attached = await attachedFiles(file, message.mail, isNote, dayOfHeader(message.mail), inner)
      diagnostics.push(...attached.diagnostics)
      const note = [...message.text.cut, ...message.text.lines.flatMap(cutWords)]
      if (attached.documents.length === 0) documents.push(...articlesOf(file, message))
      else documents.push(...attached.documents.map((document) => withCut(document, note)))
    }
  }
  if (documents.length > 0 || diagnostics.some(({ rule }) => rule === 'mail/alert'))
    return { documents, diagnostics }
  return refused(file.path, 'message', 'it holds no text', 'Save the text of the letter as a .txt file.')
}

/** Whether a mail lists what a search of the web found: the beginnings of other people's articles. */
function isAlert({ from }: ParsedMail): boolean {
  return isLabel('alertSenders', from?.value[0]?.address ?? '')
}

function listOfPages(path: string): Diagnostic {
  return {
    ...{ severity: 'info', rule: 'mail/alert', path, line: null, column: null },
    message: 'This message is a list of pages that a search found, and no article',
    hint: 'Save the pages that it leads to.',
  }
}

interface Message {
  readonly mail: ParsedMail
  readonly text: MailText
}

function articlesOf(file: OpenedFile, { mail, text }: Message): Document[] {
  if (text.lines.length === 0) return []
  const digest = digestOf(file, mail, text)
  return digest.length > 0 ? digest : [toDocument(file, mail, text)]
}

/** The mails that are attached to one, as programs send them on, and those attached to them. */
async function attachedOf({ attachments }: ParsedMail, depth = 0): Promise<Message[]> {
  const found: Message[] = []
  for (const { contentType, content } of attachments) {
    if (contentType !== 'message/rfc822' || depth >= deepestAttached) continue
    const mail = await parse(content)
    if (!mail) continue
    const text = linesOf(mail)
    const inner = await attachedOf(mail, depth + 1)
    found.push(...withoutCoverNote({ mail, text }, inner))
  }
  return found
}

const deepestAttached = 4

/** A mail and those attached to it; what is no more than words to who gets them is private, and left out of what is attached. */
function withoutCoverNote(outer: Message, attached: readonly Message[]): readonly Message[] {
  if (attached.length === 0 || !isCoverNote(outer.text)) return [outer, ...attached]
  const note = outer.text.lines.flatMap(cutWords)
  return attached.map(({ mail, text }) => ({ mail, text: { ...text, cut: [...note, ...text.cut] } }))
}

/** Whether a mail holds no article itself: no more than words around what is attached. */
function isCoverNote({ lines, forwarded }: MailText): boolean {
  const said = lines.map(textOf)
  return (
    forwarded === null &&
    countWords(said.join(' ')) <= longestNote &&
    !said.some((line, at) => isCited(line, said[at + 1] ?? ''))
  )
}

/** In words. */
const longestNote = 150

/** Paragraphs, as exports of databases are read. */
function wrappedLines(mail: ParsedMail, { lines, readers }: MailText): readonly Line[] {
  if (typeof mail.html === 'string') return lines
  return textLines(mail.text ?? '').filter((line) => !names(textOf(line), readers))
}

async function parse(bytes: Buffer): Promise<ParsedMail | null> {
  try {
    return await simpleParser(bytes, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    })
  } catch {
    return null
  }
}

/** The messages of a box: each begins with a line "From " behind a blank one. A single message is one. */
function splitBox(bytes: Buffer): Buffer[] {
  // Apple Mail writes the number of bytes in the first line.
  const start = /^\d{1,12}\s?\n/.exec(bytes.subarray(0, 20).toString('latin1'))?.[0].length ?? 0
  if (bytes.subarray(0, 5).toString('latin1') !== 'From ') return [bytes.subarray(start)]
  const letters: Buffer[] = []
  let from = bytes.indexOf('\n') + 1
  while (from > 0 && from < bytes.length) {
    let next = bytes.indexOf('\nFrom ', from)
    while (next >= 0 && !(isBlankBefore(bytes, next) && beginsLetter(bytes, next + 1)))
      next = bytes.indexOf('\nFrom ', next + 1)
    const end = next < 0 ? bytes.length : next
    letters.push(bytes.subarray(from, end))
    if (next < 0) break
    const line = bytes.indexOf('\n', next + 1)
    from = line < 0 ? bytes.length : line + 1
  }
  return letters
}

/** "From ada@mail.example Mon Mar  2 08:00:00 1998", or any other line "From " above a field of a header: "From the south a ship came" is text. */
function beginsLetter(bytes: Buffer, at: number): boolean {
  const head = bytes.subarray(at, at + 2_000).toString('latin1')
  const [line = '', below = ''] = head.split(/\r?\n/, 2)
  return /\d{1,2}:\d\d|@/.test(line) || /^[A-Za-z-]{2,40}:\s/.test(below)
}

function isBlankBefore(bytes: Buffer, at: number): boolean {
  return bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10)
}

/** The lines of a letter, of the innermost one where it was sent on, without those that tell who read it. */
function linesOf(mail: ParsedMail): MailText {
  const whole =
    typeof mail.html === 'string' ? htmlLines(mail.html) : textLines(mail.text ?? '', { wrapped: false })
  const answered = new Set(
    answeredLines(
      whole.map((line) => (line.kind === 'quote' ? `> ${textOf(line)}` : textOf(line))),
      isReply(mail),
    ),
  )
  const all = whole.filter((_, index) => !answered.has(index))
  const forwarded = forwardedMail(all)
  const readers = [...recipients(mail), ...(forwarded ? readersOf(mail, forwarded) : [])]
  const lines = (forwarded?.lines ?? all)
    .filter((line) => textOf(line) !== '' && !names(textOf(line), readers))
    .map((line) => withoutTraces(line, readers))
  const talk = [...(forwarded?.above ?? []), ...whole.filter((_, index) => answered.has(index))]
  return { lines, forwarded, readers, cut: talk.flatMap(cutWords) }
}

/** Words of who sent something on or answered, for the list of what was left out. */
function cutWords(line: Line): DroppedBlock[] {
  const text = textOf(line)
  return text === '' ? [] : [{ text, line: line.line, reason: 'letter' }]
}

function isReply({ subject = '' }: ParsedMail): boolean {
  return isReplySubject(subject)
}

interface MailText {
  readonly lines: readonly Line[]
  readonly forwarded: Forwarded | null
  /** Names and addresses, in lower case. */
  readonly readers: readonly string[]
  /** What is no part of the article. */
  readonly cut: readonly DroppedBlock[]
}

/** Who got a letter and sent it on: address and name. */
function readersOf(mail: ParsedMail, { to }: Forwarded): string[] {
  const people = [...(mail.from?.value ?? []).flatMap(({ address, name }) => [address ?? '', name])]
  const addresses = to.match(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g) ?? []
  return [...people, ...addresses, ...namesIn(to)]
    .filter((reader) => reader.length > 2)
    .map((reader) => reader.toLowerCase())
}

/** "Jo Lind <jo@lind.example>, …" → the names. */
function namesIn(to: string): string[] {
  return [...to.matchAll(/(?:^|,)\s{0,20}"?([^"<>,@\s][^"<>,@]{2,60}?)"?\s{0,20}</g)].map(
    ([, name = '']) => name,
  )
}

function addressees({ to, cc, bcc }: ParsedMail): EmailAddress[] {
  return [to, cc, bcc].flatMap((list) => list ?? []).flatMap(({ value }) => value)
}

/** Addresses of those who received the message, in lower case. */
function recipients(mail: ParsedMail): string[] {
  const delivered = [mail.headers.get('delivered-to'), mail.headers.get('x-original-to')].filter(
    (value) => typeof value === 'string',
  )
  return [...addressees(mail).flatMap(({ address }) => address ?? []), ...delivered].map((address) =>
    address.toLowerCase(),
  )
}

/** "You receive this letter as pat@example.org": such a line is the reader's. */
function names(text: string, readers: readonly string[]): boolean {
  const low = text.toLowerCase()
  return readers.some((address) => low.includes(address))
}

/** A link that carries the reader's address leads nowhere for others, and tells who read it. */
function withoutTraces(line: Line, readers: readonly string[]): Line {
  const traced = (href: string): boolean => {
    const low = href.toLowerCase()
    return readers.some((address) => low.includes(address) || low.includes(address.replace('@', '%40')))
  }
  const runs = line.runs.map(({ href, ...run }) =>
    href === undefined || traced(href) ? run : { ...run, href },
  )
  return { ...line, runs }
}

/** A message as an article: its text is read as a note is, as somebody may have typed or pasted an article into it. */
function toDocument(file: OpenedFile, mail: ParsedMail, text: MailText): Document {
  const letter = letterOf(mail, text)
  const part = mail.messageId?.replace(/[<>]/g, '') ?? null
  if (typeof mail.html === 'string') {
    const { path, hash } = file
    const body = bodyOf(text.lines)
    const document = { path, part, hash, format: 'mail', stated: emptyFields(), body, diagnostics: [] }
    return withCut(readFrame(document, letter), text.cut)
  }
  return withCut(noteOf(file, part, plainOf(mail, text), letter), text.cut)
}

function withCut(document: Document, cut: readonly DroppedBlock[]): Document {
  return cut.length === 0 ? document : { ...document, cut: [...cut, ...(document.cut ?? [])] }
}

/** The plain text of a message, line for line, without the lines that tell who read it. */
function plainOf(mail: ParsedMail, { lines, forwarded, readers }: MailText): string[] {
  const all = (mail.text ?? '').split('\n')
  for (const index of answeredLines(all, isReply(mail))) all[index] = ''
  all.fill('', 0, forwarded ? (lines[0]?.line ?? 1) - 1 : 0)
  // "On Tue, 7 May 2024, Ada Roe <ada@roe.example> wrote:" tells where the answered mail begins, and is taken out there.
  const quoted = answeredAt({ lines: all })?.index
  return all.map((line, index) => {
    if (index === quoted) return line.replace(/<?[^\s<>]{1,64}@[^\s<>]{1,200}>?/g, '<>')
    return names(line, readers) ? '' : line
  })
}

function noteOf(
  { path, hash }: OpenedFile,
  part: string | null,
  lines: readonly string[],
  letter: Letter,
): Document {
  const text = lines.join('\n')
  const source = { path, hash, format: 'text', encoding: 'utf-8', text, repairs: 0 } as const
  return { ...parseDocument(source, letter), format: 'mail', part }
}

/** What the header of a message says, of the innermost one where it was sent on. */
function letterOf(mail: ParsedMail, { lines, forwarded }: MailText): Letter {
  const from = mail.from?.value[0]
  const sender: Sender = forwarded
    ? senderIn(forwarded.from ?? '')
    : { name: from?.name || null, address: from?.address ?? null }
  const { outlet, writer } = senderOf(sender.name)
  const isNewsletter =
    isPublisher(sender) ||
    writer !== null ||
    (forwarded ? lines.some((line) => isOfNewsletter(textOf(line))) : isBulk(mail, lines))
  const stated = statedFields(
    {
      title: (forwarded?.subject || mail.subject)?.replace(prefixes, '') ?? null,
      // The day on the sender's clock, not Greenwich's.
      date: forwarded ? dayIn(forwarded.date) : dayOfHeader(mail),
      // Who sends something on has not published it.
      outlet: isNewsletter ? outlet : null,
      authors: writer ? [writer] : [],
    },
    'the message',
  )
  const { title, date, authors } = stated
  const senders = [sender.name, from?.name].flatMap((name) => name || [])
  const readers = [...addressees(mail).map(({ name }) => name), ...namesIn(forwarded?.to ?? '')]
  return { title, date, outlet: stated.outlet, authors, isNewsletter, senders, readers }
}

/** Sent to many by who publishes: a list that answers go to is a list of people. */
function isBulk(mail: ParsedMail, lines: readonly Line[]): boolean {
  const header = (name: string): string => `${mail.headerLines.find(({ key }) => key === name)?.line ?? ''}`
  if (/mailto:/i.test(header('list-post')) || /\blist\b/i.test(header('precedence'))) return false
  if (header('list-unsubscribe') !== '' || header('list-id') !== '' || header('feedback-id') !== '')
    return true
  return lines.some((line) => isOfNewsletter(textOf(line)))
}

/**
 * A digest of a list: "Message: 1", "Date: …", "From: …", "Subject: …" above each of its messages. Empty for other mails.
 */
function digestOf(file: OpenedFile, mail: ParsedMail, { lines, readers }: MailText): Document[] {
  if (typeof mail.html === 'string' || !lines.some((line) => isLabel('digest', textOf(line)))) return []
  const plain = (mail.text ?? '').split('\n').map((line) => (names(line, readers) ? '' : line))
  const starts = plain.flatMap((line, index) =>
    /^(?:Message: \d{1,3}|Date: .{10,60})\s*$/.test(line) ? [index] : [],
  )
  const heads = starts.filter((index, at) => (starts[at - 1] ?? -9) < index - 2)
  return heads.flatMap((start, at): Document[] => {
    const end = heads[at + 1] ?? plain.length
    const inner = plain
      .slice(start, end)
      .filter((line) => !/^(?:Message|Message-ID|To|Cc|Content-[\w-]+): |^-{20,}\s*$/.test(line))
    const head = inner.findIndex(
      (line) => line.trim() !== '' && !/^(?:Date|From|Subject): /.test(line) && !/^\s+\S/.test(line),
    )
    const field = (name: string): string =>
      inner
        .slice(0, head)
        .find((line) => line.startsWith(`${name}: `))
        ?.slice(name.length + 2) ?? ''
    if (head < 0 || field('From') === '' || field('Subject') === '') return []
    const { title, date } = statedFields(
      {
        title: field('Subject')
          .replace(/^\[[^\]]{1,60}\]\s*/, '')
          .replace(prefixes, ''),
        date: dayIn(field('Date')),
      },
      'the message',
    )
    const { name } = senderIn(field('From'))
    return [noteOf(file, null, inner.slice(head), letterOfPerson({ title, date }, name))]
  })
}

/** "Ada Roe from Island Letter", "Ada Roe at The Courier": who wrote, and the letter that it is from. */
function senderOf(name: string | null): { readonly outlet: string | null; readonly writer: string | null } {
  const words = (name ?? '').split(' ')
  const at = words.findIndex((word, index) => index > 1 && labelsOf('senderFrom').has(word))
  const writer = at < 0 ? null : writerIn(words.slice(0, at).join(' '))
  const outlet = words.slice(at + 1).join(' ')
  return writer && /^\p{Lu}/u.test(outlet) ? { outlet, writer } : { outlet: name, writer: null }
}

const prefixes = /^(?:\s?(?:fwd?|re|aw|wg|tr|rv|vs|i)\s?:\s?)+/i

/** "Wed, 6 Jul 2022 at 18:00" → "Wed, 6 Jul 2022" */
function dayIn(date: string | null): string | null {
  return (
    date
      ?.replace(/\s*(?:\p{L}{1,3}\s+){0,2}\d{1,2}[:.h]\d\d.*$/su, '')
      .replace(/,\s*$/, '')
      .trim() || null
  )
}

function dayOfHeader(mail: ParsedMail): string | null {
  const header = mail.headerLines.find(({ key }) => key === 'date')?.line
  return (
    header
      ?.replace(/^date:\s*/i, '')
      .replace(/\s\d\d:\d\d.*$/s, '')
      .trim() ?? null
  )
}
