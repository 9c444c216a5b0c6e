import type { OpenedFile } from '../model/source.ts'
import { type ExportedArticle, exportedDocuments, htmlBody, isNamedIn, refused } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { parseMarkdown } from './markup/markdown.ts'

/** Kinds of items of Joplin. */
const note = '1'
const tag = '5'
const noteTag = '6'

/** An export of Joplin (a tar archive of Markdown files) → its notes. */
export function readJex(file: OpenedFile): FormatResult {
  const items = tarTexts(file.bytes)
    .map(readItem)
    .filter((item) => item.fields.has('type_'))
  const tags = new Map(
    items
      .filter(({ fields }) => fields.get('type_') === tag)
      .map(({ fields, title }) => [fields.get('id') ?? '', title]),
  )
  const tagged = items.filter(({ fields }) => fields.get('type_') === noteTag)
  const notes = items.filter(
    ({ fields }) => fields.get('type_') === note && fields.get('encryption_applied') !== '1',
  )
  if (notes.length === 0)
    return refused(
      file.path,
      'export of Joplin',
      'it holds no notes that are not encrypted',
      'Decrypt the notebook, and export it again.',
    )
  const topicsOf = (id: string | undefined): string[] =>
    tagged
      .filter(({ fields }) => fields.get('note_id') === id)
      .flatMap(({ fields }) => tags.get(fields.get('tag_id') ?? '') ?? [])
  const articles = notes.map((item) => toArticle(item, file.path, topicsOf(item.fields.get('id'))))
  return { documents: exportedDocuments(file, 'jex', 'the note', articles), diagnostics: [] }
}

interface Item {
  readonly title: string
  readonly body: string
  readonly fields: ReadonlyMap<string, string>
}

/** Title, blank line, text, blank line, and lines "key: value" to the end. */
function readItem(text: string): Item {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\n)\n+$/, '')
    .split('\n')
  let at = lines.length
  while (at > 0 && /^[a-z_]{2,40}:(?: |$)/.test(lines[at - 1] ?? '')) at--
  const fields = lines
    .slice(at)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
  const title = at > 0 ? (lines[0] ?? '') : ''
  return { title, body: lines.slice(1, at).join('\n').trim(), fields: new Map(fields) }
}

function toArticle({ title, body, fields }: Item, path: string, topics: readonly string[]): ExportedArticle {
  const url = fields.get('source_url')
  const html = fields.get('markup_language') === '2'
  const author = fields.get('author') ?? ''
  return {
    part: fields.get('id') ?? null,
    claims: {
      title,
      added: fields.get('user_created_time') ?? fields.get('created_time') ?? null,
      authors: author !== '' && isNamedIn(body, author) ? [author] : [],
      topics,
      url: url && /^https?:/i.test(url) ? url : null,
    },
    body: html ? htmlBody(body) : parseMarkdown(body, 1, path).body,
    exact: false,
  }
}

/** The Markdown files of a tar archive. A broken one gives those before the break. */
function tarTexts(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  for (let at = 0; at + 512 <= buffer.length; ) {
    const name = buffer.toString('utf8', at, at + 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(buffer.toString('latin1', at + 124, at + 136), 8)
    if (name === '' || !Number.isFinite(size) || size < 0) break
    if (name.endsWith('.md')) texts.push(buffer.toString('utf8', at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return texts
}
