import { readCitationLine } from '../citation/citation-line.ts'
import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import { parseText } from '../markup/text.ts'
import { addressIn, type Fields, isFields, listOf, momentIn, namesIn, wordsIn } from './value.ts'

/**
 * Notes of programs that export them as JSON: Google Keep (one a file), Simplenote, Standard Notes, Day One; texts in a chat of Telegram. Notes that were
 * thrown away are none; a list of tasks is none. Null for other data.
 */
export function noteArticles(data: unknown): ExportedArticle[] | null {
  return keep(data) ?? simplenote(data) ?? standardNotes(data) ?? dayOne(data) ?? telegram(data)
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

/** { items: [{ content_type: "Note", content: { title, text, trashed }, created_at }] } */
function standardNotes(data: unknown): ExportedArticle[] | null {
  const items = listOf(isFields(data) ? data.items : null)
  const notes = items.filter(({ content_type }) => content_type === 'Note')
  if (notes.length === 0) return null
  return notes.flatMap((item) => {
    const content: Fields = isFields(item.content) ? item.content : {}
    const text = wordsIn(content.text)
    if (text === null || content.trashed === true) return []
    return [
      note(text, {
        title: wordsIn(content.title),
        added: wordsIn(item.created_at),
        topics: [],
        url: null,
        part: wordsIn(item.uuid),
      }),
    ]
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

function note(text: string, { title, added, topics, url, part }: About): ExportedArticle {
  const body = /<(?:p|div|br)\b/i.test(text) ? htmlBody(text) : parseText(text.replace(/\r\n?/g, '\n'), 1)
  return { part, claims: { title, added, topics, url }, body, exact: false, framed: true }
}
