import type { Attachment, ParsedMail } from 'mailparser'
import { sha256 } from '../lib/hash.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import { statedFields } from './fields/stated.ts'
import type { InnerFiles, OpenedFile } from './format.ts'

/** Documents that hang on a mail; pictures, calendars and cards of who wrote are none. */
const isDocument = /\.(?:pdf|docx?|odt|fodt|rtf|pages|wpd)$/i

export interface Attached {
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The files of word processors and PDFs that are attached to a mail, each read by its own format. They are the article where the
 * mail is no more than a note around them (`isNote`); of any other mail they are named, so that none is missed. `day` is that of the
 * mail: on it somebody kept them.
 */
export async function attachedFiles(
  file: OpenedFile,
  { attachments, messageId }: ParsedMail,
  isNote: boolean,
  day: string | null,
  inner: InnerFiles,
): Promise<Attached> {
  const documents: Document[] = []
  const diagnostics: Diagnostic[] = []
  const left: string[] = []
  for (const attachment of attachments.filter(isDocumentFile)) {
    const { filename = '', content } = attachment
    const name = filename.replace(/[/\\]/g, '-')
    if (!isNote || !inner.isRead(name)) {
      left.push(name)
      continue
    }
    const result = await inner.read({ path: name, hash: sha256(content), bytes: content, sidecar: null })
    if (result.documents.length === 0) left.push(name)
    const part = messageId ? `${messageId.replace(/[<>]/g, '')}/${name}` : name
    documents.push(...result.documents.map((document) => placed(document, file, part, day)))
    diagnostics.push(...result.diagnostics.map((found) => ({ ...found, path: file.path, part })))
  }
  return { documents, diagnostics: left.length > 0 ? [...diagnostics, unread(file.path, left)] : diagnostics }
}

function isDocumentFile({ filename, related }: Attachment): boolean {
  return !related && isDocument.test(filename ?? '')
}

/** An article as one of the mail, kept on its day. */
function placed(document: Document, { path, hash }: OpenedFile, place: string, day: string | null): Document {
  const part = document.part ? `${place}#${document.part}` : place
  const { added } = statedFields({ added: day }, 'the message')
  return {
    ...document,
    ...{ path, hash, part, article: null },
    stated: { ...document.stated, added: [...document.stated.added, ...added] },
    diagnostics: document.diagnostics.map((found) => ({ ...found, path, part })),
  }
}

function unread(path: string, names: readonly string[]): Diagnostic {
  const shown = names.slice(0, 3).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return {
    ...{ severity: 'info', rule: 'mail/attached', path, line: null, column: null },
    message: `What is attached to this message is not read: ${shown}${more}`,
    hint: 'Save it beside the message where it is an article; a .doc or .pages as .docx or PDF.',
  }
}
