import { readCitationLine } from '../citation/citation-line.ts'
import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { bracketedList } from '../fields/field-values.ts'
import { parseText } from '../markup/text.ts'
import { withoutTiddlerMarks } from '../notes/wiki.ts'
import { addressIn, type Fields, isFields, listOf, momentIn, namesIn, wordsIn } from './value.ts'

/**
 * Notes of programs that export them as JSON: Google Keep (one a file), Simplenote, Standard Notes, Day One, Roam, TiddlyWiki; texts in a chat of
 * Telegram. Notes that were thrown away are none; a list of tasks is none. Null for other data.
 */
export function noteArticles(data: unknown): ExportedArticle[] | null {
  return (
    keep(data) ??
    simplenote(data) ??
    standardNotes(data) ??
    dayOne(data) ??
    telegram(data) ??
    roam(data) ??
    tiddlers(data)
  )
}

/** { title, textContent, isTrashed, createdTimestampUsec, labels: [{ name }], annotations: [{ source: "WEBLINK", url }] } */
function keep(data: unknown): ExportedArticle[] | null {
  if (!isFields(data) || !('isTrashed' in data) || !('userEditedTimestampUsec' in data)) return null
  const text = wordsIn(data.textContent)
  if (data.isTrashed === true || text === null) return []
  const link = listOf(data.annotations).find(({ source }) => source === 'WEBLINK')
  const created = wordsIn(data.createdTimestampUsec) ?? wordsIn(data.userEditedTimestampUsec)
  return [
    note(text, {
      title: wordsIn(data.title),
      added: momentIn(created?.replace(/\d{3}$/, '')),
      topics: namesIn(data.labels),
      url: addressIn(link?.url),
      part: null,
    }),
  ]
}

/** { activeNotes: [{ id, content, creationDate, tags }], trashedNotes: […] }: the first line is the title. */
function simplenote(data: unknown): ExportedArticle[] | null {
  if (!isFields(data) || !Array.isArray(data.activeNotes)) return null
  return listOf(data.activeNotes).flatMap((item) => {
    const content = wordsIn(item.content)
    return content === null ? [] : [titledNote(content, item, item.creationDate, item.id)]
  })
}

/** { items: [{ content_type: "Note", content: { title, text, trashed, protected }, created_at }] }: what needs a password is kept back. */
function standardNotes(data: unknown): ExportedArticle[] | null {
  const items = listOf(isFields(data) ? data.items : null)
  const notes = items.filter(({ content_type }) => content_type === 'Note')
  if (notes.length === 0) return null
  return notes.flatMap((item) => {
    const content: Fields = isFields(item.content) ? item.content : {}
    const text = wordsIn(content.text)
    if (text === null || content.trashed === true) return []
    const title = wordsIn(content.title)
    const about = { ...nothing, title, added: wordsIn(item.created_at), part: wordsIn(item.uuid) }
    return [{ ...note(text, about), withheld: content.protected === true ? 'protected: true' : null }]
  })
}

/** { metadata: { version }, entries: [{ uuid, creationDate, text, tags }] } */
function dayOne(data: unknown): ExportedArticle[] | null {
  if (!isFields(data) || !isFields(data.metadata) || !Array.isArray(data.entries)) return null
  const entries = listOf(data.entries).filter((entry) => 'creationDate' in entry && 'text' in entry)
  if (entries.length === 0) return null
  return entries.flatMap((entry) => {
    // Marks of Markdown are escaped there.
    const text = wordsIn(entry.text)?.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    return text ? [titledNote(text, entry, entry.creationDate, entry.uuid)] : []
  })
}

/**
 * { name, type: "public_channel", messages: [{ id, type: "message", date, text }] }: what a channel posts, it publishes; in a
 * chat of people a long text was sent on, its day is one of saving, and who sent it is kept nowhere.
 */
function telegram(data: unknown): ExportedArticle[] | null {
  if (!isFields(data) || typeof data.type !== 'string' || !Array.isArray(data.messages)) return null
  const messages = listOf(data.messages).filter(
    ({ type, date }) => type === 'message' && typeof date === 'string',
  )
  if (messages.length === 0) return null
  const isChannel = data.type.includes('channel')
  return messages.flatMap((item) => {
    const parts = Array.isArray(item.text) ? item.text : [item.text]
    const text = parts
      .map((part) => (isFields(part) ? (wordsIn(part.text) ?? '') : typeof part === 'string' ? part : ''))
      .join('')
    if (text.length < 200 || !(isChannel || isSentOn(item, text))) return []
    const article = titledNote(text, {}, isChannel ? null : item.date, item.id)
    const claims = isChannel
      ? { ...article.claims, outlet: wordsIn(data.name), date: wordsIn(item.date) }
      : article.claims
    return [{ ...article, claims }]
  })
}

/**
 * Of what people write in a chat only what was sent on is an article, or says where it stood; the rest is their own affair,
 * however long it is.
 */
function isSentOn({ forwarded_from: from, text: parts }: Fields, text: string): boolean {
  if (typeof from === 'string' && from !== '') return true
  if (/https?:\/\/\S/.test(text)) return true
  if (Array.isArray(parts) && parts.some((part) => isFields(part) && /link/.test(`${part.type}`))) return true
  return text.split('\n', 6).some((line) => readCitationLine(line.trim()) !== null)
}

/**
 * [{ title, children: [{ string: "Author:: [[Ada Roe]]" }, { string: "…", children: […] }] }]: of a graph, what somebody thinks from day
 * to day is private: pages count that say who wrote or where it stood.
 */
function roam(data: unknown): ExportedArticle[] | null {
  const pages = listOf(data)
  if (
    pages.length === 0 ||
    !pages.some(({ children }) => listOf(children).some((block) => 'string' in block))
  )
    return null
  return pages.flatMap((page) => {
    const blocks = listOf(page.children).flatMap((block) => blocksIn(block, 0))
    const names = blocks.flatMap((block) => /^([\p{L} ]{2,30})::/u.exec(block)?.[1] ?? [])
    const told = new Set(names.map((name) => fieldOfKey(name)))
    if (!['authors', 'outlet', 'url'].some((name) => told.has(name as 'url'))) return []
    const fields = blocks.filter((block) => /^[\p{L} ]{2,30}::/u.test(block))
    const text = [fields.join('\n'), ...blocks.filter((block) => !fields.includes(block))].join('\n\n')
    return [note(text, { ...nothing, title: wordsIn(page.title), part: wordsIn(page.uid) })]
  })
}

/** The words of a block and of those below it, without the marks of links and highlights. */
function blocksIn(block: Fields, depth: number): string[] {
  const words = (wordsIn(block.string) ?? '')
    .replace(/#?\[\[([^[\]\n]{1,300})\]\]/g, '$1')
    .replace(/\(\([\w-]{6,12}\)\)|\^\^|\*\*|__/g, '')
    .trim()
  const below = depth < 50 ? listOf(block.children).flatMap((child) => blocksIn(child, depth + 1)) : []
  return words === '' ? below : [words, ...below]
}

/** [{ title, text, created: "20230102030405000", type: "text/vnd.tiddlywiki", tags: "pears [[Vell show]]" }]; what begins with "$:" is the program's. */
function tiddlers(data: unknown): ExportedArticle[] | null {
  const items = listOf(data).filter((item) => /^\d{17}$/.test(String(item.created ?? item.modified ?? '')))
  if (items.length === 0) return null
  return items.flatMap((item) => {
    const text = wordsIn(item.text)
    const title = wordsIn(item.title)
    if (text === null || title?.startsWith('$:') || 'draft.of' in item) return []
    const day = String(item.created ?? '').replace(/^(\d{4})(\d\d)(\d\d)\d{9}$/, '$1-$2-$3')
    const plain = text.split('\n').map(withoutTiddlerMarks).join('\n')
    const topics = bracketedList(wordsIn(item.tags) ?? '')
    return [
      note(plain, { ...nothing, title, added: day || null, topics, url: addressIn(item.url), part: title }),
    ]
  })
}

/** The first line is the title where it is short, and a blank one or the end stands below it. */
function titledNote(content: string, item: Fields, created: unknown, id: unknown): ExportedArticle {
  const text = content.replace(/\r\n?/g, '\n')
  const [, title = '', rest] = /^#{0,3} ?([^\n]{1,200})\n(.*)$/s.exec(text) ?? []
  const about = { added: wordsIn(created), topics: namesIn(item.tags), url: null, part: wordsIn(id) }
  return rest === undefined ? note(text, { ...about, title: null }) : note(rest, { ...about, title })
}

interface About {
  readonly title: string | null
  readonly added: string | null
  readonly topics: readonly string[]
  readonly url: string | null
  readonly part: string | null
}

const nothing: About = { title: null, added: null, topics: [], url: null, part: null }

function note(text: string, { title, added, topics, url, part }: About): ExportedArticle {
  const body = /<(?:p|div|br)\b/i.test(text) ? htmlBody(text) : parseText(text.replace(/\r\n?/g, '\n'), 1)
  return { part, claims: { title, added, topics, url }, body, exact: false, framed: true }
}
