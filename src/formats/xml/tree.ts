import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { SaxesParser } from 'saxes'

/** An element of XML. `name` is without its prefix, in lower case: "encoded" of "content:encoded"; `full` with it. */
export interface XmlElement {
  readonly name: string
  readonly full: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** Deeper and larger than any document: what comes beyond is left out. */
const deepest = 200
const mostNodes = 3_000_000

/**
 * XML → its root element; null where there is none. Broken XML gives what can be read. Entities that a document
 * declares are never expanded, so that none can grow; those of HTML are known.
 */
export function parseXml(text: string): XmlElement | null {
  const root: XmlElement = { name: '', full: '', attributes: {}, children: [] }
  const stack: XmlElement[] = [root]
  let nodes = 0
  let skipped = 0
  const parser = new SaxesParser({ fragment: false })
  parser.ENTITIES = entities(parser.ENTITIES)
  // A mistake does not end the reading.
  parser.on('error', () => {})
  parser.on('opentag', ({ name: full, attributes }) => {
    if (stack.length >= deepest || ++nodes > mostNodes) {
      // What is nested without end is read no further: the parser keeps account of every open element.
      if (++skipped > deepest) throw new Endless()
      return
    }
    const element: XmlElement = {
      name: bare(full),
      full,
      attributes: attributes as Record<string, string>,
      children: [],
    }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped--
    else if (stack.length > 1) stack.pop()
  })
  const add = (value: string): void => {
    if (skipped === 0 && value !== '') stack.at(-1)?.children.push(value)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are not allowed in XML, and left out
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
  try {
    parser.write(clean).close()
  } catch (error) {
    if (!(error instanceof Endless)) throw error
  }
  return root.children.find((child): child is XmlElement => typeof child !== 'string') ?? null
}

class Endless extends Error {}

function bare(full: string): string {
  return full.slice(full.indexOf(':') + 1).toLowerCase()
}

function entities(known: Record<string, string>): Record<string, string> {
  return new Proxy(known, {
    get: (target, name) =>
      typeof name === 'string'
        ? (target[name] ?? (decodeNamedCharacterReference(name) || undefined))
        : undefined,
  }) as Record<string, string>
}

/** Child elements by name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  )
}

export function childOf(
  element: XmlElement | null | undefined,
  ...path: readonly string[]
): XmlElement | null {
  let at = element ?? null
  for (const name of path) at = childrenOf(at, name)[0] ?? null
  return at
}

/** All elements of that name below one, in order. */
export function descendants(element: XmlElement | null | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const visit = (node: XmlElement): void => {
    for (const child of node.children)
      if (typeof child !== 'string') {
        if (child.name === name) found.push(child)
        visit(child)
      }
  }
  if (element) visit(element)
  return found
}

/** The text below an element, white space as it stands. */
export function xmlText(element: XmlElement | null | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : xmlText(child)))
    .join('')
}

/** The words of the child of that name; null where there are none. */
export function wordsOf(element: XmlElement | null | undefined, ...path: readonly string[]): string | null {
  return (
    xmlText(childOf(element, ...path))
      .replace(/\s+/gu, ' ')
      .trim() || null
  )
}

/** What elements of a kind of XML are called in HTML. No object: an element may be called `constructor`. */
export type HtmlNames = ReadonlyMap<string, string>

/** The content of an element as HTML: of NITF, XHTML in a feed, ENML; elements of `names` are called as they say. */
export function xmlHtml(element: XmlElement, names: HtmlNames = new Map()): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child)
      const name = (names.get(child.name) ?? child.name).replace(/[^a-z\d-]/g, '')
      const href = child.attributes.href
      return `<${name}${href ? ` href="${escapeHtml(href)}"` : ''}>${xmlHtml(child, names)}</${name}>`
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
