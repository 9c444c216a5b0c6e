import { type ParsedMail, simpleParser } from 'mailparser'
import type { OpenedFile } from '../model/source.ts'
import { readExport } from './databases/export.ts'
import { type ExportedArticle, exportedDocuments, refused } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { type Forwarded, forwardedMail } from './forwarded.ts'
import { labelsOf } from './labels.ts'
import { bodyOf } from './lines/body.ts'
import { htmlLines } from './lines/html.ts'
import { type Line, textOf } from './lines/line.ts'
import { textLines } from './lines/text.ts'
import { writerIn } from './writer.ts'

/** More letters than a box may hold that is read whole. */
const mostLetters = 20_000

/** A message, or a box of them → one article each. The addresses of who received them are cut and never kept. */
export async function readMail(file: OpenedFile): Promise<FormatResult> {
  const letters = splitBox(Buffer.from(file.bytes))
  const articles: ExportedArticle[] = []
  for (const bytes of letters.slice(0, mostLetters)) {
    const mail = await parse(bytes)
    if (!mail) continue
    const { lines, forwarded } = linesOf(mail)
    const exported = letters.length === 1 ? readExport(file, lines, 'mail') : null
    if (exported) return exported
    if (lines.length > 0) articles.push(toArticle(mail, lines, forwarded))
  }
  if (articles.length > 0)
    return { documents: exportedDocuments(file, 'mail', 'the message', articles), diagnostics: [] }
  return refused(file.path, 'message', 'it holds no text', 'Save the text of the letter as a .txt file.')
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
    while (next >= 0 && !isBlankBefore(bytes, next)) next = bytes.indexOf('\nFrom ', next + 1)
    const end = next < 0 ? bytes.length : next
    letters.push(bytes.subarray(from, end))
    if (next < 0) break
    const line = bytes.indexOf('\n', next + 1)
    from = line < 0 ? bytes.length : line + 1
  }
  return letters
}

function isBlankBefore(bytes: Buffer, at: number): boolean {
  return bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10)
}

/** The lines of a letter, of the innermost one where it was sent on, without those that tell who read it. */
function linesOf(mail: ParsedMail): { lines: Line[]; forwarded: Forwarded | null } {
  const all = typeof mail.html === 'string' ? htmlLines(mail.html) : textLines(mail.text ?? '')
  const forwarded = forwardedMail(all)
  const readers = [...recipients(mail), ...(forwarded ? readersOf(mail, forwarded) : [])]
  const lines = (forwarded?.lines ?? all)
    .filter((line) => textOf(line) !== '' && !names(textOf(line), readers))
    .map((line) => withoutTraces(line, readers))
  return { lines, forwarded }
}

/** Who got a letter and sent it on: address and name. */
function readersOf(mail: ParsedMail, { to }: Forwarded): string[] {
  const people = [...(mail.from?.value ?? []).flatMap(({ address, name }) => [address ?? '', name])]
  const addresses = to.match(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g) ?? []
  const names = [...to.matchAll(/(?:^|,)\s{0,20}"?([^"<>,@\s][^"<>,@]{2,60}?)"?\s{0,20}</g)].map(
    ([, name = '']) => name,
  )
  return [...people, ...addresses, ...names]
    .filter((reader) => reader.length > 2)
    .map((reader) => reader.toLowerCase())
}

/** Addresses of those who received the message, in lower case. */
function recipients(mail: ParsedMail): string[] {
  const named = [mail.to, mail.cc, mail.bcc].flatMap((list) =>
    Array.isArray(list) ? list : list ? [list] : [],
  )
  const delivered = [mail.headers.get('delivered-to'), mail.headers.get('x-original-to')].filter(
    (value) => typeof value === 'string',
  )
  return [...named.flatMap(({ value }) => value.flatMap(({ address }) => address ?? [])), ...delivered].map(
    (address) => address.toLowerCase(),
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

function toArticle(mail: ParsedMail, lines: readonly Line[], forwarded: Forwarded | null): ExportedArticle {
  const sender = mail.from?.value[0]
  const subject = forwarded?.subject || mail.subject
  const plain = subject?.replace(prefixes, '') ?? null
  const from = senderOf(forwarded ? nameIn(forwarded.from ?? '') : sender?.name || null)
  return {
    part: mail.messageId?.replace(/[<>]/g, '') ?? null,
    claims: {
      title: plain,
      // The day on the sender's clock, not Greenwich's.
      date: forwarded ? dayIn(forwarded.date) : dayOfHeader(mail),
      // Who sends something on has not published it.
      outlet: from.outlet,
      authors: from.writer ? [from.writer] : [],
    },
    body: bodyOf(lines),
    exact: false,
  }
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

/** "The Paper <news@paper.example>" → "The Paper" */
function nameIn(from: string): string | null {
  return /^["']?([^"'<>@]{2,80}?)["']?\s{0,20}(?:<|$)/.exec(from)?.[1]?.trim() ?? null
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
