import { parse } from 'parse5'
import { isPaper } from '../../languages/newspapers.ts'
import type { OpenedFile } from '../../model/source.ts'
import { exportedDocuments } from '../exported-article.ts'
import type { FormatResult } from '../format.ts'
import { noteArticles } from '../json/notes.ts'
import { onlyTalk } from '../tables/talk-rows.ts'
import { decodePage } from './decode.ts'
import { attribute, type Element, elementsOf, hasClass, rawText, textOf } from './tree.ts'

/** What people wrote to each other is no article; of a chat of Telegram the same is read as of its export in JSON. */
export function readTalkPage(file: OpenedFile): FormatResult {
  const elements = [...elementsOf(parse(decodePage(file.bytes)))]
  const articles = noteArticles(telegramChat(elements)) ?? []
  return articles.length > 0
    ? { documents: exportedDocuments(file, 'talk-html', 'the note', articles), diagnostics: [] }
    : { documents: [], diagnostics: [onlyTalk(file.path)] }
}

/** Pages of Telegram → { name, type, messages: [{ id, type: "message", date, text, forwarded_from }] }. */
function telegramChat(elements: readonly Element[]): object {
  const header = elements.find((element) => hasClass(element, 'page_header'))
  const name = header ? textOf(header) : ''
  const messages = elements.filter((element) => hasClass(element, 'message') && hasClass(element, 'default'))
  const senders = messages.flatMap((message) => wordsOf(message, 'from_name') ?? [])
  // A channel speaks in its own name; so does a person in a chat to which nobody answered.
  const isChannel = isPaper(name) && senders.length > 0 && senders.every((sender) => sender === name)
  return { name, type: isChannel ? 'channel' : 'chat', messages: messages.map(messageOf) }
}

function messageOf(message: Element): object {
  const forwarded = partOf(message, 'forwarded')
  const text = partOf(forwarded ?? message, 'text')
  const date = partOf(message, 'date')
  return {
    id: attribute(message, 'id'),
    type: 'message',
    date: isoDay(date ? attribute(date, 'title') : ''),
    text: text ? rawText(text).trim() : '',
    forwarded_from: forwarded ? wordsOf(forwarded, 'from_name') : null,
  }
}

/** "04.03.2019 07:00:00 UTC+01:00" → "2019-03-04T07:00:00" */
function isoDay(moment: string): string {
  return moment.replace(/^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d).*$/, '$3-$2-$1T$4')
}

function partOf(root: Element, name: string): Element | undefined {
  for (const element of elementsOf(root)) if (element !== root && hasClass(element, name)) return element
  return undefined
}

function wordsOf(root: Element, name: string): string | null {
  const part = partOf(root, name)
  return part ? textOf(part) : null
}
