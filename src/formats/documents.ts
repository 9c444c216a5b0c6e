import { cleanText, mapTexts } from '../lib/clean-text.ts'
import { groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { OpenedFile } from '../model/source.ts'
import { recognizeKind } from '../text/decoding.ts'
import { plainText } from '../text/mdast-text.ts'
import { withoutAccounts } from '../text/reader-account.ts'
import { emptyNote, isEmptyNote } from './empty-note.ts'
import { applySidecar } from './fields/sidecar.ts'
import { withheldPlace } from './fields/withheld.ts'
import type { FileHead, Format, FormatResult, InnerFiles } from './format.ts'
import { divideLongBlocks, lengthOf } from './long-blocks.ts'
import { formatOf, formats } from './registry.ts'
import { judgeFields, judgeSize, longestArticle } from './size.ts'

/** A file as it was read, and the name of its format; null where none knows it. */
export interface ReadFile extends FormatResult {
  readonly format: string | null
}

/**
 * A file of any format → its articles, each with a part id of its own where there are several, and with the owner's
 * word of the sidecar. Never throws for content, but what `limited` throws for work that does not end.
 */
export async function readDocuments(
  file: OpenedFile,
  list: readonly Format[] = formats,
  limited: TimeLimit = (work) => work(),
): Promise<ReadFile> {
  return limited(await readerOf(file, list))
}

/** Does work that does not wait, and throws where it does not end. */
export type TimeLimit = <Result>(work: () => Result) => Result

/** Loads what reads a file, and gives its work: it waits for nothing where the format can do without. */
export async function readerOf(
  file: OpenedFile,
  list: readonly Format[] = formats,
): Promise<() => ReadFile | Promise<ReadFile>> {
  const head = headOf(file)
  const format = formatOf(head, list)
  if (!format) return () => ({ format: null, documents: [], diagnostics: [unknown(head, list)] })
  const { name, largest = Number.POSITIVE_INFINITY } = format
  if (file.bytes.length > largest)
    return () => ({ format: name, documents: [], diagnostics: [tooLarge(file, largest)] })
  const read = await format.reader()
  const settled = (result: FormatResult): ReadFile => ({ ...settle(result, file), format: name })
  const failed = (error: unknown): FormatResult => ({
    documents: [],
    diagnostics: [failedFile(name, file, error)],
  })
  return () => {
    const result = tried(() => read(file, innerReader(list, format)), failed)
    return result instanceof Promise ? result.catch(failed).then(settled) : settled(result)
  }
}

/** Reads what lies in a file, by the other formats: an archive in an archive is not opened. */
function innerReader(list: readonly Format[], outer: Format): InnerFiles {
  const others = list.filter((format) => format !== outer)
  const endings = others.flatMap((format) => format.endings)
  return {
    isRead: (name) => endings.some((ending) => name.toLowerCase().endsWith(ending)),
    read: async (file) => (await readerOf(file, others))(),
  }
}

function tried<Result>(work: () => Result, failed: (error: unknown) => Result): Result {
  try {
    return work()
  } catch (error) {
    return failed(error)
  }
}

/** Whatever the format and its escapes, what comes in is clean text from here on, and no address in it tells who read it. */
function settle(read: FormatResult, { path, sidecar }: OpenedFile): FormatResult {
  // Where a part has a control character, its address has a hyphen.
  const place = withheldPlace(path)
  const named = read.documents.map((document) => ({
    ...document,
    part: cleanPart(document.part),
    ...(place === null ? {} : { withheld: { said: place, line: null } }),
  }))
  // The name of a file may be the address that it was loaded from: it has to lead to the file.
  const result = mapTexts({ ...read, documents: named }, (text, key) =>
    key === 'path' || key === 'files' ? cleanText(text) : withoutAccounts(cleanText(text)),
  )
  const { sized, refused } = judgeSizes(withParts(result.documents))
  const { documents, diagnostics } = sidecar
    ? applySidecar(sized, sidecar)
    : { documents: sized, diagnostics: [] }
  const open = documents.filter(({ withheld }) => !withheld)
  const empty = open.filter(isEmptyNote)
  const told = [
    ...diagnostics,
    ...result.diagnostics,
    ...refused,
    ...documents.flatMap(withheldNote),
    ...empty.map(emptyNote),
  ]
  return { ...result, documents: open.filter((document) => !empty.includes(document)), diagnostics: told }
}

/** A note, a row or a post that says itself that it is private becomes no article, and that is told. */
function withheldNote({ withheld, path, part = null, article = null, row }: Document): Diagnostic[] {
  if (!withheld) return []
  return [
    {
      ...{ severity: 'info', rule: 'source/withheld', path, part, article },
      ...{ ...(row === undefined ? {} : { row }), line: withheld.line, column: null },
      message:
        withheld.said === null
          ? 'Not taken in: a chat of people in which nobody sends an article'
          : `Not taken in: "${withheld.said}" says that it is not to be published`,
      hint: 'To publish it, write `publish: yes` into its sidecar, or take that out.',
    },
  ]
}

/**
 * A format has a diagnostic for whatever it cannot read. Where it has not, or a package that it uses gives up in a way that
 * nobody foresaw, that file is left out and named: one file never stops the others.
 */
function failedFile(format: string, { path }: OpenedFile, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return {
    severity: 'error',
    rule: 'source/failed',
    message: `Reading this file as ${format} failed (${reason?.slice(0, 200)})`,
    ...{ path, line: null, column: null },
    hint: 'It is left out. Save its text as a .txt file, and report it.',
  }
}

/** Limits are those of an article, whatever the size of its file. */
function judgeSizes(documents: readonly Document[]): { sized: Document[]; refused: Diagnostic[] } {
  const refused: Diagnostic[] = []
  const sized = documents.flatMap((document) => {
    const { path, part, article, body } = document
    const length = lengthOf(body)
    if (length <= longestArticle) {
      const fields = judgeFields(document.stated, path)
      // A format may know why there is no text.
      const isTold = document.diagnostics.some(({ rule }) => rule === 'html/no-text')
      const size = isTold ? [] : judgeSize(body, path)
      const diagnostics = [...document.diagnostics, ...size, ...fields.diagnostics]
      return [{ ...document, stated: fields.stated, body: divideLongBlocks(body), diagnostics }]
    }
    refused.push({
      severity: 'error',
      rule: 'source/too-large',
      message: `This article has ${length.toLocaleString('en')} characters`,
      ...{ path, part, article, line: null, column: null },
      hint: `It is left out: at most ${longestArticle.toLocaleString('en')} are read.`,
    })
    return []
  })
  return { sized, refused }
}

function headOf({ path, bytes }: OpenedFile): FileHead {
  const start = bytes.subarray(0, 65_536)
  const encoding =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return { path, bytes: start, text: new TextDecoder(encoding).decode(start) }
}

/**
 * Articles of one file, told apart by their parts. One that has none gets a hash of its text, never its place: that
 * changes when the file is made again. The same part with the same headline, day and text is the same article, and is
 * kept once; with others each is kept under a part that tells them apart.
 */
function withParts(documents: readonly Document[]): Document[] {
  if (documents.length < 2) return documents.map((document) => ({ ...document, article: null }))
  const named = documents.map((document) => {
    const text = plainText(document.body)
    const { title, date } = document.stated
    return {
      part: document.part ?? shortHash(text),
      print: shortHash([title[0]?.value ?? '', date[0]?.value ?? '', text].join('\n')),
    }
  })
  const prints = groupBy(named, ({ part }) => part)
  const taken = new Set<string>()
  return documents.flatMap((document, index) => {
    const { part = '', print = '' } = named[index] ?? {}
    const isShared = prints.get(part)?.some((other) => other.print !== print) ?? false
    const own = isShared ? `${part}-${print}` : part
    if (taken.has(own)) return []
    taken.add(own)
    return [{ ...document, part: own, article: index + 1 }]
  })
}

/** A part id as it is kept: on one line; one that is very long becomes its hash. */
function cleanPart(part: string | null | undefined): string | null {
  const plain = part?.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (!plain) return null
  return plain.length > 200 ? shortHash(plain) : plain
}

/** A file whose name says what it is not: the way out is another name, where what it is is read. */
function unknown({ path, bytes, text }: FileHead, list: readonly Format[]): Diagnostic {
  const kind = recognizeKind(bytes)
  const ending = kind === null ? endingOfText(text) : endingsOfKinds[kind]
  const isRead = list.some(({ endings }) => ending !== undefined && endings.includes(ending))
  return {
    severity: 'error',
    rule: kind ? 'source/binary' : 'source/unknown',
    message: kind ? `This is ${kind}, not text` : 'This file is of no kind that is read',
    path,
    line: null,
    column: null,
    hint: isRead ? `Give its name the ending ${ending}.` : 'Save its text as a .txt file.',
  }
}

const endingsOfKinds: Readonly<Record<string, string>> = {
  'a PDF document': '.pdf',
  'an RTF document': '.rtf',
}

function endingOfText(text: string): string | undefined {
  return text.includes('\0') ? undefined : /^\s*<(?:!doctype html|html)\b/i.test(text) ? '.html' : '.txt'
}

function tooLarge({ path, bytes }: OpenedFile, largest: number): Diagnostic {
  return {
    severity: 'error',
    rule: 'source/too-large',
    message: `This file has ${megabytes(bytes.length)}; a clipping has at most ${megabytes(largest)}`,
    path,
    line: null,
    column: null,
    hint: 'Save each article as a file of its own.',
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 1)} MB`
}
