import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, Picture } from '../model/document.ts'
import type { Origin } from '../model/origin.ts'
import type { OpenedFile } from '../model/source.ts'
import { decodeReferences } from '../text/html-text.ts'
import { readFrame } from './clipping/frame.ts'
import { type Claims, statedFields } from './fields/stated.ts'
import type { FormatResult } from './format.ts'
import { bodyOf } from './lines/body.ts'
import { htmlLines } from './lines/html.ts'
import { parseText } from './markup/text.ts'

/** One article of an export of a program. */
export interface ExportedArticle {
  /** A number, guid or address that the export gives it. */
  readonly part: string | null
  readonly claims: Claims
  readonly body: Root
  /** The body is the article and nothing else: see `Document`. */
  readonly exact: boolean
  /** Somebody may have noted the address, the paper or the day around the text. */
  readonly framed?: boolean
  /** What says that it is not to be published: see `Document`. */
  readonly withheld?: string | null
  readonly pictures?: readonly Picture[]
}

/** Articles of an export → documents; `origin` says where their fields stood, for the reader: "the feed". */
export function exportedDocuments(
  file: Pick<OpenedFile, 'path' | 'hash'>,
  format: string,
  origin: Origin,
  articles: readonly ExportedArticle[],
): Document[] {
  return articles.map(({ part, claims, body, exact, framed, withheld, pictures }) => {
    const document: Document = {
      path: file.path,
      part,
      hash: file.hash,
      format,
      stated: statedFields(claims, origin),
      body,
      ...(exact ? { exact } : {}),
      ...(withheld ? { withheld: { said: withheld, line: null } } : {}),
      ...(pictures && pictures.length > 0 ? { pictures } : {}),
      diagnostics: [],
    }
    return framed ? readFrame(document) : document
  })
}

/** The tree of a piece of HTML or of plain text, whichever it is. */
export function bodyOfContent(escaped: string): Root {
  const content = unescapedTwice(escaped)
  return isHtml(content) ? bodyOf(htmlLines(content)) : parseText(content.replace(/\r\n?/g, '\n'), 1)
}

/** "&lt;p&gt;The bridge …&lt;/p&gt;": HTML that was escaped once more than it was read; any other text as it is. */
export function unescapedTwice(content: string): string {
  const isEscaped = /^\s{0,99}&lt;[a-z]/i.test(content) && !/<[a-z/!]/i.test(content)
  return isEscaped && /&lt;\/(?:p|div|h[1-6]|ul|ol|article|section)&gt;|&lt;br\s?\/?&gt;/i.test(content)
    ? decodeReferences(content)
    : content
}

/** Whether the words of a page name somebody: a program may give as author of a note whose note it is. */
export function isNamedIn(content: string, name: string): boolean {
  const folded = (text: string): string =>
    text
      .replace(/<[^<>]{0,2000}>/g, ' ')
      .replace(/\s+/g, ' ')
      .toLowerCase()
  return folded(decodeReferences(content)).includes(folded(decodeReferences(name)).trim())
}

export function htmlBody(html: string): Root {
  return bodyOf(htmlLines(html))
}

/** Whether a text is HTML: a tag that pages are made of, closed or empty. "a < b" is none. */
export function isHtml(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|blockquote|article|section|table)>|<br\s?\/?>|<p>|&(?:nbsp|amp|quot|lt|#\d{2,5});/i.test(
    text,
  )
}

/** The words of a short piece of HTML, e.g. of a title with entities. */
export function plainWords(html: string | null | undefined): string | null {
  if (!html) return null
  const text = isHtml(html)
    ? htmlLines(html)
        .map(({ runs }) => runs.map((run) => run.text).join(''))
        .join(' ')
    : /&[a-z]{2,8};/i.test(html)
      ? decodeReferences(html)
      : html
  return text.replace(/\s+/gu, ' ').trim() || null
}

/** The result of a file of a known kind, e.g. "book", from which no article can be made. */
export function refused(path: string, kind: string, why: string, hint: string): FormatResult {
  const diagnostic: Diagnostic = {
    severity: 'error',
    rule: 'document/unreadable',
    message: `This ${kind} cannot be opened: ${why}`,
    path,
    line: null,
    column: null,
    hint,
  }
  return { documents: [], diagnostics: [diagnostic] }
}
