import type { SpecEntry } from '../../lib/spec.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { collectFields, emptyFields, type FieldsDraft, unplaced } from '../fields/fields.ts'
import { isLabel, labelsOf } from '../labels.ts'
import { columnField } from '../tables/columns.ts'
import { bareTitle, rawTitle } from './metadata.ts'
import { attribute, type Element, elementsOf, hasClass, isElement, type Page, textOf } from './tree.ts'

/** What a note program, a reader or a word processor says in a page that it wrote, and what it does not say. */
export interface NotePage {
  /** Fields of the note, before what its page says for machines. */
  readonly fields: FieldsDraft
  /** Where the article stood, and when it was saved. */
  readonly address: string | null
  readonly saved: string | null
}

/** A page that is being read: its elements in order, and what is found. */
interface Draft {
  readonly page: Page
  readonly elements: readonly Element[]
  readonly fields: FieldsDraft
  address: string | null
  saved: string | null
}

/**
 * Read the frame that a program set around an article, and take it out of the tree: a note that Evernote, Notion or Google
 * Keep exported, the reader view of Firefox, a document that Google, Word or LibreOffice wrote as a page, Google's cache.
 * Who made the note and when is nothing that the article says, and goes. Null for other pages.
 * Source of the markup: pages that these programs exported, 2015 to 2025.
 */
export function readNotePage(page: Page, html: string): NotePage | null {
  if (!signs.test(html)) return null
  const draft: Draft = {
    page,
    elements: [...elementsOf(page)],
    fields: emptyFields(),
    address: null,
    saved: null,
  }
  const isNote = programs.filter((read) => read(draft)).length > 0
  return isNote ? { fields: unplaced(draft.fields), address: draft.address, saved: draft.saved } : null
}

const signs =
  /exporter-version|exported-note|page-title|class=["']?(?:note |reader-|header reader)|moz-reader|name=["']?generator|progid|publish-banner|doc-content|class=["']?report |cache of <a/i

const programs: readonly ((draft: Draft) => boolean)[] = [
  evernote,
  notion,
  keep,
  joplin,
  readerView,
  googleDocument,
  zoteroReport,
  office,
  cache,
]

/** A note of Evernote: its table of fields, and `<meta>` of who clipped it and when. */
function evernote(draft: Draft): boolean {
  const isOwn = /^evernote/i.test(metaValue(draft, 'generator') ?? '')
  if (metaValue(draft, 'exporter-version') === null && !isOwn) return false
  draft.address = metaValue(draft, 'source-url')
  draft.saved = metaValue(draft, 'created')
  dropMeta(draft, ['author', 'created', 'updated', 'source-url', 'source'])
  const table = draft.elements.find(({ tagName }) => tagName === 'table')
  const rows = table ? rowsOf(table) : []
  if (
    table &&
    rows.length > 1 &&
    (rows.every(([name]) => fieldOfKey(name) !== null) || isOfNote(table, rows))
  ) {
    // The author is the one who clipped it, the place where that was; the days depend on the country, those of `<meta>` do not.
    claim(
      draft,
      rows.filter(([name]) => !/^(?:authors|added|updated|places)$/.test(fieldOfKey(name) ?? '')),
    )
    remove(table)
  }
  return true
}

/** A table whose rows each name a field in bold, one of them a known one in some language: "<b>Autor:</b>", "<b>Location:</b>". */
function isOfNote(table: Element, rows: readonly (readonly [name: string, value: string])[]): boolean {
  const areBold = [...elementsOf(table)].every((row) => {
    if (row.tagName !== 'tr') return true
    const [cell] = row.childNodes.filter(isElement)
    const bold = cell?.childNodes.find(isElement)
    const name = cell ? textOf(cell, 60) : ''
    return bold?.tagName === 'b' && textOf(bold, 60) === name && /[:：]$/.test(name)
  })
  return areBold && rows.some(([name]) => columnField(name) !== null)
}

/** A page of Notion: the table of its properties. */
function notion(draft: Draft): boolean {
  const title = draft.elements.find((element) => element.tagName === 'h1' && hasClass(element, 'page-title'))
  if (!title || !draft.elements.some((element) => hasClass(element, 'page-body'))) return false
  const table = draft.elements.find((element) => hasClass(element, 'properties'))
  if (!table) return true
  claim(
    draft,
    rowsOf(table).map(([name, value]) => [name, value.replace(/^@(?=\S)/, '')]),
  )
  remove(table)
  return true
}

/** A note of Google Keep: when it was made, its title, labels and links. */
function keep(draft: Draft): boolean {
  const { elements } = draft
  const note = elements.find((element) => element.tagName === 'div' && hasClass(element, 'note'))
  const within = note ? [...elementsOf(note)] : []
  const [heading, title] = ['heading', 'title'].map((name) =>
    within.find((element) => hasClass(element, name)),
  )
  if (!heading || !within.some((element) => hasClass(element, 'content'))) return false
  draft.saved = textOf(heading, 60)
  remove(heading)
  if (title) rename(title, 'h1')
  const link = within.find((element) => hasClass(element, 'annotation'))
  const anchor = link ? [...elementsOf(link)].find(({ tagName }) => tagName === 'a') : undefined
  draft.address = anchor ? attribute(anchor, 'href') : null
  const labels = within
    .filter((element) => hasClass(element, 'label-name'))
    .map((element) => textOf(element, 80))
  claim(draft, labels.length > 0 ? [['tags', labels.join(', ')]] : [])
  for (const element of within) if (hasClass(element, 'chips')) remove(element)
  return true
}

/** A note that Joplin exported as a page. */
function joplin({ elements }: Draft): boolean {
  const note = elements.find((element) => hasClass(element, 'exported-note'))
  const title = elements.find((element) => hasClass(element, 'exported-note-title'))
  if (note && title) rename(title, 'h1')
  return note !== undefined
}

/** The reader view of Firefox: who wrote, where it stood, how long it takes. */
function readerView(draft: Draft): boolean {
  const named = (name: string): Element | undefined =>
    draft.elements.find((element) => hasClass(element, name) || attribute(element, 'id') === name)
  const title = named('reader-title')
  const domain = named('reader-domain')
  if (!title || !domain) return false
  draft.address = attribute(domain, 'href') || null
  const credits = named('reader-credits')
  const writer = credits ? textOf(credits, 200) : ''
  claim(draft, [['title', textOf(title, 400)], ...(writer === '' ? [] : [['author', writer] as const])])
  for (const element of [domain, credits, named('reader-estimated-time')]) if (element) remove(element)
  return true
}

/** A document that Google Docs published, or wrote as a page: its banner is none of the text. */
function googleDocument(draft: Draft): boolean {
  const banner = draft.elements.find((element) => attribute(element, 'id') === 'publish-banner')
  const contents = draft.elements.find((element) => attribute(element, 'id') === 'contents')
  // As a page that was downloaded it has the name of the file for a title.
  const body = draft.elements.find(({ tagName }) => tagName === 'body')
  if (body && hasClass(body, 'doc-content')) {
    dropRemarks(draft)
    markTitles(draft)
    dropTitleOfFile(draft)
    return true
  }
  if (!banner || !contents) return false
  for (const element of draft.elements)
    if (/^(?:header|banners|footer|publish-banner)$/.test(attribute(element, 'id'))) remove(element)
  markTitles(draft)
  return true
}

/** What people remarked on a document of Google's, in boxes at its foot (`<a id="cmnt1">`), and the marks that lead there. */
function dropRemarks({ elements }: Draft): void {
  for (const element of elements) {
    const [, isMark] = /^cmnt(_ref)?\d{1,6}$/.exec(attribute(element, 'id')) ?? [null, null]
    if (isMark === null) continue
    let box: Element = element
    while (
      isMark === undefined &&
      box.tagName !== 'div' &&
      box.parentNode &&
      isElement(box.parentNode) &&
      box.parentNode.tagName !== 'body'
    )
      box = box.parentNode
    remove(box)
  }
}

/** A page that a word processor wrote: its `<meta>` tell who typed it and when, its `<title>` may be that of the template. */
function office(draft: Draft): boolean {
  const generator = `${metaValue(draft, 'generator') ?? ''} ${metaValue(draft, 'progid') ?? ''}`
  if (
    !/\b(?:Microsoft Word|Word\.Document|LibreOffice|OpenOffice|StarOffice|AbiWord|WordPerfect|Cocoa HTML Writer)/i.test(
      generator,
    )
  )
    return false
  dropMeta(draft, [
    'author',
    'creator',
    'contributor',
    'created',
    'issued',
    'changed',
    'changedby',
    'modified',
    'date',
    'originator',
  ])
  markTitles(draft)
  dropTitleOfFile(draft)
  return true
}

/** The title that stands in none of the first lines is that of a file or a template. */
function dropTitleOfFile(draft: Draft): void {
  const title = draft.elements.find(({ tagName }) => tagName === 'title')
  const shown = draft.elements
    .filter(({ tagName }) => /^(?:h[1-6]|p)$/.test(tagName))
    .map((element) => bareTitle(textOf(element, 300)))
    .filter((text) => text !== '')
  const key = title ? bareTitle(rawTitle(title)) : ''
  const [first = ''] = shown
  if (title && !shown.slice(0, 4).includes(key) && first.length <= longestTitle) remove(title)
}

/** One item in a report of Zotero: its fields in a table, its notes below. Reports of several items are lists. */
function zoteroReport(draft: Draft): boolean {
  const { elements } = draft
  const report = elements.find((element) => element.tagName === 'ul' && hasClass(element, 'report'))
  const items = elements.filter((element) => element.tagName === 'li' && hasClass(element, 'item'))
  const [item] = items
  if (!report || !item || items.length > 1) return false
  const within = [...elementsOf(item)]
  const table = within.find(({ tagName }) => tagName === 'table')
  const heading = within.find(({ tagName }) => tagName === 'h2')
  if (!table || !heading) return false
  claim(draft, [['title', textOf(heading, 400)], ...rowsOf(table)])
  for (const element of [table, ...within.filter((one) => one.tagName === 'h3')]) remove(element)
  for (const element of elements) if (element.tagName === 'title') remove(element)
  return true
}

/** In characters: what is longer above a document is text. */
const longestTitle = 160

/** A copy in Google's cache: the words around it, with the address and the day of the copy. */
function cache(draft: Draft): boolean {
  const note = draft.elements.find((element) => element.tagName === 'div' && isCacheNote(textOf(element, 80)))
  if (!note) return false
  const words = textOf(note, 3000)
  draft.address = /https?:\/\/\S{4,2000}?(?=\.?\s|$)/.exec(words)?.[0] ?? null
  draft.saved = cachedDay(words)
  const frame = note.parentNode
  const isFrame = frame && isElement(frame) && frame.tagName === 'div' && textOf(frame, 1500).length < 1000
  remove(isFrame ? frame : note)
  return true
}

/** "This is Google's cache of https://…" */
function isCacheNote(text: string): boolean {
  const [opening = '', address] = text.split(/\s(?=https?:)/)
  return address !== undefined && isLabel('cacheNotes', opening)
}

/** "… as it appeared on 3 May 2019 10:15:00 GMT." → "3 May 2019 10:15:00 GMT" */
function cachedDay(words: string): string | null {
  for (const label of labelsOf('cacheDay')) {
    const [, rest] = words.split(` ${label} `)
    const day = /^.{8,40}? GMT/.exec(rest ?? '')?.[0]
    if (day) return day
  }
  return null
}

/** Paragraphs that a style makes the title of a document become headings. */
function markTitles({ elements }: Draft): void {
  for (const element of elements) {
    if (element.tagName !== 'p') continue
    if (hasClass(element, 'MsoTitle') || hasClass(element, 'title')) rename(element, 'h1')
    else if (hasClass(element, 'MsoSubtitle') || hasClass(element, 'subtitle')) rename(element, 'h2')
  }
}

function claim(draft: Draft, rows: readonly (readonly [name: string, value: string])[]): void {
  const at = { line: 0, column: 0 }
  const entries = rows.map(([key, text]): SpecEntry => ({ key, ...at, value: { kind: 'text', text, ...at } }))
  collectFields(
    { kind: 'map', entries, ...at },
    { basis: 'stated', origin: 'header' },
    draft.fields,
    () => {},
  )
}

/** The rows of a table of two columns: names without their colon, and values. */
function rowsOf(table: Element): [name: string, value: string][] {
  return [...elementsOf(table)].flatMap((row): [string, string][] => {
    if (row.tagName !== 'tr') return []
    const cells = row.childNodes.filter(isElement).map(cellText)
    const [name = '', value = ''] = cells
    return cells.length === 2 && name !== '' && value !== '' ? [[name.replace(/\s?:$/, ''), value]] : []
  })
}

/** The words of a cell; several values divided by commas. */
function cellText(cell: Element): string {
  const values = cell.childNodes.filter(
    (node): node is Element => isElement(node) && hasClass(node, 'selected-value'),
  )
  return values.length > 0 ? values.map((value) => textOf(value, 200)).join(', ') : textOf(cell, 1000)
}

function metaValue({ elements }: Draft, name: string): string | null {
  const found = elements.find((element) => element.tagName === 'meta' && nameOf(element) === name)
  return found ? attribute(found, 'content').trim() || null : null
}

/** By their own names and by those of Dublin Core: "author", "DCTERMS.creator". */
function dropMeta({ elements }: Draft, names: readonly string[]): void {
  for (const element of elements) {
    const name = nameOf(element)
    if (element.tagName === 'meta' && names.includes(name.replace(/^dc(?:terms)?\./, ''))) remove(element)
  }
}

/** Of a `<meta>`; Evernote names its own by `itemprop` as well. */
function nameOf(element: Element): string {
  return (attribute(element, 'name') || attribute(element, 'itemprop')).toLowerCase()
}

function rename(element: Element, name: 'h1' | 'h2'): void {
  element.tagName = name
  element.nodeName = name
}

function remove(element: Element): void {
  const parent = element.parentNode
  if (!parent) return
  parent.childNodes = parent.childNodes.filter((child) => child !== element)
  element.parentNode = null
}
