import { sha256 } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, Picture } from '../model/document.ts'
import type { FormatResult, InnerFiles, OpenedFile } from './format.ts'
import { type Entries, entryText, unzip, ZipProblem } from './zip.ts'

/** What programs leave in archives beside the files: macOS's copies of attributes, hidden files. */
const beside = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/
const isPicture = /\.(?:jpe?g|png|gif|webp|avif)$/i
/** In a site that was built, and packed to be published. */
const manifest = /(?:^|\/)dateline-manifest\.json$/
/** In Word, OpenDocument and electronic books, which are archives as well. */
const packed = /^(?:mimetype|word\/document\.xml|archive\/[^/]+\.warc(?:\.gz)?)$/

/**
 * The articles of the files of a ZIP archive, in the order of their names, each read by its own format; the part of one is
 * its place in the archive. Pictures that lie there come along. What no format reads is counted and named; a packed
 * document that lost its ending says so. A site that Dateline built holds no clippings.
 */
export async function readArchive(file: OpenedFile, inner: InnerFiles): Promise<FormatResult> {
  try {
    const all: string[] = []
    unzip(file.bytes, (name) => {
      all.push(name)
      return false
    })
    const ending = endingOfPackage(file.bytes, all)
    if (ending) return refused(file, 'This is no archive of clippings', `Give its name the ending ${ending}.`)
    if (all.some((name) => manifest.test(name))) return { documents: [], diagnostics: [] }
    const files = all.filter((name) => !beside.test(name))
    const named = new Set(files.filter((name) => inner.isRead(name)))
    const others = files.filter((name) => !named.has(name) && !isPicture.test(name))
    const entries =
      named.size === 0
        ? new Map()
        : unzip(file.bytes, (name) => named.has(name) || (isPicture.test(name) && !beside.test(name)))
    return await readEntries(file, entries, named, others, inner)
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error
    const message = `This archive cannot be opened: ${error.message}`
    return refused(file, message, 'Unpack it, and put its files in the folder.')
  }
}

function refused({ path }: OpenedFile, message: string, hint: string): FormatResult {
  return { documents: [], diagnostics: [finding(path, 'warning', 'archive/unread', message, hint)] }
}

async function readEntries(
  file: OpenedFile,
  entries: Entries,
  named: ReadonlySet<string>,
  others: readonly string[],
  inner: InnerFiles,
): Promise<FormatResult> {
  const documents: Document[] = []
  const diagnostics: Diagnostic[] = []
  const unread = [...others]
  for (const name of [...named].sort()) {
    const bytes = entries.get(name)
    if (!bytes) continue
    const result = await inner.read({ path: name, hash: sha256(bytes), bytes, sidecar: null })
    if (result.diagnostics.some(({ rule }) => isUnknown.test(rule))) unread.push(name)
    else diagnostics.push(...result.diagnostics.map((found) => ({ ...found, path: file.path, part: name })))
    documents.push(...result.documents.map((document) => placed(document, file, name, result, entries)))
  }
  if (unread.length > 0) {
    const count = unread.length === 1 ? '1 file' : `${unread.length} files`
    const message = `${count} of this archive cannot be read: ${shortList(unread)}`
    diagnostics.push(
      finding(file.path, 'info', 'archive/left', message, 'Unpack it, and save their text as .txt files.'),
    )
  }
  return { documents, diagnostics }
}

const isUnknown = /^source\/(?:binary|unknown)$/

/** An article as one of the archive. */
function placed(
  document: Document,
  { path, hash }: OpenedFile,
  name: string,
  { documents }: FormatResult,
  entries: Entries,
): Document {
  const part = documents.length > 1 && document.part ? `${name}#${document.part}` : name
  const diagnostics = document.diagnostics.map((found) => ({ ...found, path, part }))
  return {
    ...document,
    path,
    hash,
    part,
    article: null,
    pictures: withBytes(document.pictures ?? [], entries),
    diagnostics,
  }
}

/** Pictures that lie in the archive; others do not lie anywhere. */
function withBytes(pictures: readonly Picture[], entries: Entries): Picture[] {
  return pictures.flatMap((picture) => {
    const bytes = picture.bytes ?? (picture.path === undefined ? undefined : entries.get(picture.path))
    const { path: _, ...rest } = picture
    return bytes ? [{ ...rest, bytes }] : []
  })
}

/** ".docx" for a document of Word whose name says ".zip"; null for an archive of files. */
function endingOfPackage(bytes: Uint8Array, names: readonly string[]): string | null {
  if (!names.some((name) => packed.test(name))) return null
  const type =
    entryText(
      unzip(bytes, (name) => name === 'mimetype'),
      'mimetype',
    ) ?? ''
  if (type.startsWith('application/epub')) return '.epub'
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return '.odt'
  if (names.includes('word/document.xml')) return '.docx'
  return names.some((name) => name.startsWith('archive/')) ? '.wacz' : null
}

function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown
}

function finding(
  path: string,
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  hint: string,
): Diagnostic {
  return { severity, rule, message, path, line: null, column: null, hint }
}
