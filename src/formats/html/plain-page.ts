import type { Document } from '../../model/document.ts'
import { parseDocument } from '../clipping/document.ts'
import { isNothing } from '../fields/field-values.ts'
import { unplaced } from '../fields/fields.ts'
import { bareTitle, type PageMetadata } from './metadata.ts'
import { isHidden, partsOf } from './parts.ts'
import type { SavedPage } from './saved-page.ts'
import { attribute, elementsOf, isElement, isText, type Node, type Page, silent } from './tree.ts'

/**
 * A page that is a text with line ends and no structure, as pdftohtml, text editors and people write it: read like a text
 * file, as its markup says nothing of where the headline stands. Null for others.
 */
export function readPlainPage(
  page: Page,
  { path, hash, part, format }: SavedPage,
  { title }: PageMetadata,
): Document | null {
  if (!hasOnly(page, plain)) return null
  const text = linesOf(page)
  // What looks like front matter is no word of the owner in a page.
  if (!/\p{L}/u.test(text) || /^(?:---|\+\+\+|\{)/.test(text)) return null
  const source = { path, hash, format: 'text', encoding: 'utf-8', text: headed(text, title), repairs: 0 }
  const document = parseDocument(source)
  return {
    ...document,
    format,
    ...(part === null ? {} : { part }),
    stated: unplaced(document.stated),
    ...(document.cut ? { cut: document.cut.map((cut) => ({ ...cut, line: null })) } : {}),
  }
}

/**
 * Whether a page is what a person or a simple program wrote, or one made for the printer: few links, no parts that are named,
 * and nothing said for machines. What stands around its text was written like that around a note.
 */
export function isBarePage(page: Page): boolean {
  return hasOnly(page, bare)
}

function hasOnly(page: Page, tags: ReadonlySet<string>): boolean {
  let links = 0
  for (const element of elementsOf(page)) {
    const { tagName } = element
    if (tagName === 'meta') {
      const names = `${attribute(element, 'property')}${attribute(element, 'name')}${attribute(element, 'itemprop')}`
      if (!technical.test(names)) return false
    } else if (tagName === 'a' && attribute(element, 'href') !== '') {
      if (++links > mostLinks) return false
    } else if (!tags.has(tagName)) return false
    if (partsOf(element).size > 0 || attribute(element, 'itemprop') !== '' || isHidden(element)) return false
  }
  return true
}

const mostLinks = 3

const plain: ReadonlySet<string> = new Set(
  (
    'html head title style base link body p div br hr pre tt code span font center b strong i em u s big small sup sub ' +
    'wbr a address blockquote'
  ).split(' '),
)

const bare: ReadonlySet<string> = new Set([
  ...plain,
  ...'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th img figure figcaption header footer article main section'.split(
    ' ',
  ),
])

/** Names of `<meta>` that say nothing of an article; who typed a document, and when, is not said of the article. */
const technical =
  /^$|^(?:generator|viewport|robots|progid|author|date|creator|producer|creationdate|moddate|mtime)$/i

/** The text as its reader sees it: a blank line between paragraphs, `<div>` and `<br>` on lines of their own. */
function linesOf(page: Page): string {
  const lines = ['']
  const write = (words: string): void => {
    lines.push((lines.pop() ?? '') + words)
  }
  const endLine = (): void => {
    if (!isBlank(lines.at(-1))) lines.push('')
  }
  const endParagraph = (): void => {
    endLine()
    if (!isBlank(lines.at(-2))) lines.push('')
  }
  const add = (node: Node, isKept: boolean): void => {
    if (isText(node)) {
      const [first = '', ...more] = isKept
        ? node.value.split('\n')
        : [node.value.replace(/[^\S\u00a0]+/g, ' ')]
      write(first)
      for (const line of more) lines.push(line)
    }
    if (!isElement(node) || silent.has(node.tagName)) return
    const { tagName } = node
    const edge = paragraphs.has(tagName) ? endParagraph : tagName === 'div' ? endLine : () => {}
    edge()
    if (tagName === 'br') lines.push('')
    for (const child of node.childNodes) add(child, isKept || tagName === 'pre')
    edge()
  }
  for (const child of page.childNodes) add(child, false)
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === ''
}

const paragraphs: ReadonlySet<string> = new Set(['p', 'pre', 'hr', 'center', 'blockquote', 'address'])

/** With the title of the page above it, where the page does not show it: not the name of a file, nor "Untitled". */
function headed(text: string, title: string): string {
  const key = bareTitle(title)
  const isShown = bareTitle(text.slice(0, 1500)).includes(key)
  const isName = /^\S*$|\.\w{2,5}$/.test(title.trim()) || isNothing('title', title)
  return key === '' || isShown || isName ? text : `${title.trim()}\n\n${text}`
}
