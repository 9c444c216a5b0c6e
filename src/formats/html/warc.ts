import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import { inlineText, leafBlocks } from '../../text/mdast-text.ts'
import type { FormatResult, OpenedFile } from '../format.ts'
import { decodePage } from './decode.ts'
import { readPage } from './page.ts'

/** Title of a page by its address, as `pages.jsonl` has it. */
export type PageList = ReadonlyMap<string, string>

/** What one page may unpack to. */
const largestPage = 30_000_000
const mostArticles = 20_000
/** Readability's limit: what has less text is a frame, a list or a notice. */
const shortestArticle = 500

/**
 * The articles among the pages of WARC files: answers with status 200, resources and conversions that are HTML. Where
 * a list of pages is given, only these are asked; without one, pages without running text are left out and counted.
 */
export async function readWarcs(
  file: OpenedFile,
  format: string,
  warcs: readonly Warc[],
  pages: PageList,
): Promise<FormatResult> {
  const { WARCParser } = await import('warcio')
  const pictures = await readPictures(warcs)
  const documents: Document[] = []
  const counts = { short: 0, large: 0, broken: 0 }
  for (const warc of warcs) {
    try {
      for await (const record of WARCParser.iterRecords(piecesOf(warc))) {
        const address = record.warcTargetURI ?? ''
        if (!isPage(record, address) || (pages.size > 0 && !pages.has(address))) continue
        const body = await readBody(record)
        if (body === 'large') counts.large++
        else if (body === 'broken') counts.broken++
        else if (documents.length < mostArticles) {
          const document = readPage({
            path: file.path,
            hash: file.hash,
            part: address,
            format,
            html: decodePage(body, charsetOf(record)),
            address,
            saved: /^\d{4}-\d\d-\d\d/.exec(record.warcDate ?? '')?.[0] ?? null,
            title: pages.get(address) || null,
            pictures,
          })
          if (pages.size > 0 || textLength(document) >= shortestArticle) documents.push(document)
          else counts.short++
        }
      }
    } catch {
      counts.broken++
    }
  }
  return { documents, diagnostics: report(file.path, documents.length, counts) }
}

type Parsed = import('warcio').WARCRecord

/** The bytes of a WARC file, or the way to them piece by piece. */
export type Warc = Uint8Array | (() => Iterable<Uint8Array>)

/** What one picture may have, and all that are held at once, in bytes. */
const [largestPicture, mostPictures] = [8_000_000, 150_000_000]

/** The pictures of WARC files by address: they come before or after the pages that show them. */
async function readPictures(warcs: readonly Warc[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { WARCParser } = await import('warcio')
  const pictures = new Map<string, Uint8Array>()
  let total = 0
  for (const warc of warcs)
    try {
      for await (const record of WARCParser.iterRecords(piecesOf(warc))) {
        const address = record.warcTargetURI ?? ''
        if (!isAnswer(record, address, isPictureType) || pictures.has(address)) continue
        const body = await readBody(record, largestPicture)
        if (typeof body === 'string' || total + body.length > mostPictures) continue
        total += body.length
        pictures.set(address, body)
      }
    } catch {
      // What is damaged is told where the pages are read.
    }
  return pictures
}

/** More than a reader asks of an end that it has seen. */
const mostAsked = 1_000

/**
 * The bytes of a WARC file piece by piece, as warcio takes them. A record that says that it is longer than the file has
 * warcio ask for more without end: it is told so.
 */
function piecesOf(warc: Warc): AsyncIterable<Uint8Array> {
  const chunks = chunksOf(warc)
  let asked = 0
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const chunk = chunks.next()
    if (chunk.done && ++asked > mostAsked) throw new Error('The file ends before its record')
    return chunk
  }
  // It keeps this iterator, and asks it again behind the end.
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

function* chunksOf(warc: Warc): Generator<Uint8Array> {
  if (typeof warc === 'function') return yield* warc()
  const bytes = warc
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

function isPage(record: Parsed, address: string): boolean {
  return isAnswer(record, address, isHtml)
}

/** Something of that kind that an address gave, and no error or redirection. */
function isAnswer(record: Parsed, address: string, isKind: (type: string) => boolean): boolean {
  if (!/^https?:/i.test(address)) return false
  const { warcType } = record
  if (warcType === 'response') return Number(record.httpHeaders?.statusCode) === 200 && isKind(typeOf(record))
  return (warcType === 'resource' || warcType === 'conversion') && isKind(record.warcContentType ?? '')
}

function isPictureType(type: string): boolean {
  return /^\s*image\/(?:jpe?g|png|gif|webp|avif)/i.test(type)
}

function isHtml(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)
}

function typeOf(record: Parsed): string {
  return record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
}

function charsetOf(record: Parsed): string | null {
  return /charset\s*=\s*["']?([\w:.-]{2,30})/i.exec(typeOf(record))?.[1] ?? null
}

async function readBody(record: Parsed, most = largestPage): Promise<Uint8Array | 'large' | 'broken'> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of record.contentReader) {
      length += part.length
      if (length > most) return 'large'
      parts.push(part)
    }
  } catch {
    return parts.length > 0 ? Buffer.concat(parts) : 'broken'
  }
  return Buffer.concat(parts)
}

function textLength({ body }: Document): number {
  return leafBlocks(body).reduce(
    (sum, node) => sum + ((node.data?.page?.weight ?? 0) > 0 ? inlineText(node).length : 0),
    0,
  )
}

/** `pages.jsonl` → titles by address. Lines that are no pages are left out. */
export function readPageList(texts: readonly string[]): PageList {
  const pages = new Map<string, string>()
  for (const text of texts)
    for (const line of text.split('\n')) {
      if (line.length > 100_000 || !line.includes('"url"')) continue
      try {
        const { url, title } = JSON.parse(line) as { url?: unknown; title?: unknown }
        if (typeof url === 'string') pages.set(url, typeof title === 'string' && title !== url ? title : '')
      } catch {
        // not a line of a page
      }
    }
  return pages
}

function report(
  path: string,
  found: number,
  counts: { readonly short: number; readonly large: number; readonly broken: number },
): Diagnostic[] {
  const say = (
    severity: Diagnostic['severity'],
    rule: string,
    message: string,
    hint: string,
  ): Diagnostic => ({
    severity,
    rule,
    message,
    path,
    line: null,
    column: null,
    hint,
  })
  const { short, large, broken } = counts
  return [
    ...(found === 0
      ? [say('error', 'page/none', 'There is no page with an article in this file', 'Make it again.')]
      : []),
    ...(short > 0
      ? [
          say(
            'info',
            'page/short',
            `${short} pages of this file hold no article and were left out`,
            'Save a page by itself if it is one.',
          ),
        ]
      : []),
    ...(large > 0
      ? [
          say(
            'warning',
            'page/large',
            `${large} pages of this file are too large and were left out`,
            'Save them by themselves.',
          ),
        ]
      : []),
    ...(broken > 0
      ? [
          say(
            'warning',
            'page/broken',
            'A part of this file is damaged; what stands behind it may be missing',
            'Make it again.',
          ),
        ]
      : []),
  ]
}
