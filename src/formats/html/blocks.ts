import type {
  BlockContent,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
  TableRow,
} from 'mdast'
import { pageAddress } from '../../text/web-address.ts'
import { judgeLink } from '../markup/links.ts'
import { joinBrokenLines } from './broken-lines.ts'
import { isBlank, isDayForScreenReaders, isLabelOfHead, isLineOfHead, rowOfLabels } from './head-rows.ts'
import { isHidden, isLinkNote, partsOf } from './parts.ts'
import {
  attribute,
  blocks,
  type Element,
  isElement,
  isText,
  type Node,
  oneLine,
  type Page,
  rawText,
  silent,
} from './tree.ts'

/** A leaf of the tree with the element that it was made from. */
export interface PageBlock {
  readonly node: Paragraph | Heading | TableRow | Extract<BlockContent, { type: 'code' }>
  /** The innermost element that holds all of it and is no mark within a line. */
  readonly element: Element
  readonly text: string
  /** How many of its characters stand in links. */
  readonly linked: number
}

export interface PageTree {
  readonly body: Root
  readonly blocks: readonly PageBlock[]
}

interface Walk {
  readonly path: string
  readonly base: string | null
  readonly found: PageBlock[]
}

/** A page → mdast, everything that has words, with the element of each leaf. Links are judged, scripts are gone. */
export function readBlocks(page: Page, path: string, base: string | null): PageTree {
  const walk: Walk = { path, base, found: [] }
  const children = flow(page.childNodes, page.childNodes.find(isElement) ?? null, walk)
  return { body: { type: 'root', children }, blocks: walk.found }
}

/** Inline nodes gathered until a block begins or ends. */
interface Line {
  nodes: PhrasingContent[]
  linked: number
}

function flow(nodes: readonly Node[], holder: Element | null, walk: Walk): BlockContent[] {
  const out: BlockContent[] = []
  const line: Line = { nodes: [], linked: 0 }
  const row = holder === null ? null : rowOfLabels(holder)
  const flush = (): void => {
    for (const paragraph of paragraphsOf(line, holder, walk)) out.push(paragraph)
    line.nodes = []
    line.linked = 0
  }
  const visit = (node: Node): void => {
    if (isText(node)) line.nodes.push({ type: 'text', value: node.value })
    else if (isElement(node)) {
      if (skipped(node)) return
      if (node.tagName === 'br') line.nodes.push({ type: 'break' })
      else if (blocks.has(node.tagName)) {
        flush()
        append(out, block(node, walk))
      } else if (isLineOfHead(node) || (isLabelOfHead(node, holder) && isDayOrNothing(line.nodes))) {
        flush()
        append(out, flow(node.childNodes, node, walk))
      } else if (holdsBlocks(node)) {
        // <a><h3>…</h3></a>: the link is as wide as what it holds.
        flush()
        append(out, flow(node.childNodes, node, walk))
      } else {
        if (row === 'head' && line.nodes.length > 0) flush()
        else if (row === 'cells' && line.nodes.length > 0) line.nodes.push({ type: 'text', value: ' ' })
        pushInline(node, line, walk)
      }
    }
  }
  if (holder !== null && nodes.every(isBlank) && isDayForScreenReaders(attribute(holder, 'aria-label')))
    line.nodes.push({ type: 'text', value: attribute(holder, 'aria-label') })
  for (const node of nodes) visit(node)
  flush()
  return out
}

/** "Text:" before the name belongs to it, a day does not. */
function isDayOrNothing(nodes: readonly PhrasingContent[]): boolean {
  const said = nodes.map(plain).join('').trim()
  return said === '' || /\d/.test(said)
}

/** Spreading a long list into a call overflows the stack. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item)
}

function skipped(element: Element): boolean {
  // Some pages give readers without scripts all of the text.
  if (element.tagName === 'noscript') return !isLarge(element)
  if (silent.has(element.tagName) || isToolbar(element) || isLinkNote(element)) return true
  // What is for screen readers only.
  return (isHidden(element) || partsOf(element).has('unseen')) && !isLarge(element)
}

/** Of the Wayback Machine, above the page. */
function isToolbar(element: Element): boolean {
  return (
    element.tagName === 'div' &&
    /^(?:wm-ipp(?:-base|-print)?|donato|wm-capinfo)$/.test(attribute(element, 'id'))
  )
}

/** A body behind a paywall is hidden by a style and all there: what is long is kept and judged like the rest. */
function isLarge(element: Element): boolean {
  let paragraphs = 0
  let seen = 0
  const stack: Node[] = [element]
  for (let node = stack.pop(); node && seen < 2000; node = stack.pop()) {
    seen++
    if (!isElement(node)) continue
    if (node.tagName === 'p' && ++paragraphs >= 5) return true
    append(stack, node.childNodes)
  }
  return false
}

const holding = new WeakMap<Element, boolean>()

function holdsBlocks(element: Element): boolean {
  const known = holding.get(element)
  if (known !== undefined) return known
  const found = element.childNodes.some(
    (child) => isElement(child) && (blocks.has(child.tagName) || holdsBlocks(child)),
  )
  holding.set(element, found)
  return found
}

function block(element: Element, walk: Walk): BlockContent[] {
  const name = element.tagName
  if (/^h[1-6]$/.test(name)) return heading(element, walk)
  if (name === 'ul' || name === 'ol') return list(element, walk)
  if (name === 'blockquote') {
    const children = flow(element.childNodes, element, walk)
    return children.length > 0 ? [{ type: 'blockquote', children }] : []
  }
  if (name === 'table') return table(element, walk)
  if (name === 'pre') return code(element, walk)
  if (name === 'hr') return [{ type: 'thematicBreak' }]
  return flow(element.childNodes, element, walk)
}

function heading(element: Element, walk: Walk): BlockContent[] {
  const line: Line = { nodes: [], linked: 0 }
  inline(element.childNodes, line, walk)
  const children = tidy(
    line.nodes.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)),
  )
  if (children.length === 0) return []
  const node: Heading = { type: 'heading', depth: Number(element.tagName[1]) as Heading['depth'], children }
  walk.found.push({ node, element, text: wordsOf(children), linked: line.linked })
  return [node]
}

function list(element: Element, walk: Walk): BlockContent[] {
  const items: ListItem[] = []
  const others: BlockContent[] = []
  for (const child of element.childNodes) {
    if (!isElement(child) || skipped(child)) continue
    const children = flow(child.childNodes, child, walk)
    if (children.length === 0) continue
    if (child.tagName === 'li') items.push({ type: 'listItem', spread: false, checked: null, children })
    else append(others, children)
  }
  if (items.length === 0) return others
  const ordered = element.tagName === 'ol'
  const start = ordered ? Number.parseInt(attribute(element, 'start'), 10) || 1 : null
  return [{ type: 'list', ordered, start, spread: false, children: items }, ...others]
}

function code(element: Element, walk: Walk): BlockContent[] {
  const value = rawText(element).replace(/^\n/, '').trimEnd()
  if (value.trim() === '') return []
  // Old pages set whole articles in <pre>: lines of prose are paragraphs.
  if (
    /[.!?]["”’)]*$/m.test(value) &&
    !/[{};=<>]{2}|^[ \t]{0,100}(?:\$|>>>|#include)/m.test(value) &&
    value.length > 300
  )
    return value
      .split(/\n\s*\n/)
      .flatMap((part) => paragraphsOf({ nodes: [{ type: 'text', value: part }], linked: 0 }, element, walk))
  const node = { type: 'code', value, lang: null, meta: null } as const
  walk.found.push({ node, element, text: value, linked: 0 })
  return [node]
}

/** A table of data keeps its cells; one that lays out a page is only what it holds. */
function table(element: Element, walk: Walk): BlockContent[] {
  const rows = rowsOf(element)
  if (!isData(element, rows)) return flow(element.childNodes, element, walk)
  const children: TableRow[] = []
  const captions: BlockContent[] = []
  for (const child of element.childNodes)
    if (isElement(child) && child.tagName === 'caption') append(captions, flow(child.childNodes, child, walk))
  for (const row of rows) {
    let linked = 0
    const cells = row.childNodes.filter(isCell).map((cell) => {
      const line: Line = { nodes: [], linked: 0 }
      inline(cell.childNodes, line, walk)
      linked += line.linked
      const nodes = line.nodes.map(
        (node): PhrasingContent => (node.type === 'break' ? { type: 'text', value: ' ' } : node),
      )
      return { type: 'tableCell' as const, children: tidy(nodes) }
    })
    if (cells.every(({ children: inner }) => inner.length === 0)) continue
    const node: TableRow = { type: 'tableRow', children: cells }
    children.push(node)
    walk.found.push({
      node,
      element: row,
      text: cells.map((cell) => wordsOf(cell.children)).join(' | '),
      linked,
    })
  }
  return children.length > 0
    ? [...captions, { type: 'table', align: [], children } satisfies Table]
    : captions
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName)
      ? child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr')
      : []
  })
}

function isCell(node: Node): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
}

/** Two columns and rows at least, and cells that hold words but no paragraphs, lists or tables. */
function isData(table: Element, rows: readonly Element[]): boolean {
  if (attribute(table, 'role') === 'presentation' || rows.length > 5000) return false
  const cells = rows.map((row) => row.childNodes.filter(isCell))
  const widest = cells.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length < 2 || widest < 2) return false
  let long = 0
  let count = 0
  for (const row of cells)
    for (const cell of row) {
      count++
      if (cell.childNodes.some((child) => isElement(child) && layout.has(child.tagName))) return false
      if (lengthOf(cell) > 400) long++
    }
  return long * 10 <= count
}

const layout = new Set(['table', 'ul', 'ol', 'h1', 'h2', 'h3', 'article', 'section', 'form', 'iframe'])

function lengthOf(element: Element): number {
  let length = 0
  const visit = (node: Node): void => {
    if (isText(node)) length += node.value.trim().length
    else if (isElement(node)) for (const child of node.childNodes) visit(child)
  }
  visit(element)
  return length
}

/** All children as marks within a line, whatever they are. */
function inline(nodes: readonly Node[], line: Line, walk: Walk): void {
  for (const node of nodes) {
    if (isText(node)) line.nodes.push({ type: 'text', value: node.value })
    else if (isElement(node) && !skipped(node)) {
      if (node.tagName === 'br') line.nodes.push({ type: 'break' })
      else {
        const isBlock = blocks.has(node.tagName)
        if (isBlock) line.nodes.push({ type: 'text', value: ' ' })
        pushInline(node, line, walk)
        if (isBlock) line.nodes.push({ type: 'text', value: ' ' })
      }
    }
  }
}

const kinds: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

function pushInline(element: Element, line: Line, walk: Walk): void {
  const inner: Line = { nodes: [], linked: 0 }
  inline(element.childNodes, inner, walk)
  const kind = kinds[element.tagName]
  const words = inner.nodes.reduce((sum, node) => sum + lengthIn(node), 0)
  if (element.tagName === 'a' && element.attrs.some(({ name }) => name === 'href')) {
    line.linked += attribute(element, 'href').startsWith('#') ? inner.linked : words
    const target = addressOf(attribute(element, 'href'), walk)
    if (target !== null && words > 0)
      line.nodes.push({ type: 'link', url: target, children: withoutLinks(inner.nodes) })
    else append(line.nodes, inner.nodes)
    return
  }
  line.linked += inner.linked
  if (element.tagName === 'q')
    append(line.nodes, [{ type: 'text', value: '“' }, ...inner.nodes, { type: 'text', value: '”' }])
  else if (kind && words > 0) line.nodes.push({ type: kind, children: inner.nodes })
  else if (element.tagName === 'code' && words > 0)
    line.nodes.push({ type: 'inlineCode', value: oneLine(inner.nodes.map(plain).join('')) })
  else append(line.nodes, inner.nodes)
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]))
}

/** Where a link leads, as a whole address; null where it leads nowhere that a reader may go. */
function addressOf(href: string, { path, base }: Walk): string | null {
  const target = href.trim()
  if (target === '' || target.startsWith('#') || target.length > 2000) return null
  const whole =
    base && !/^[a-z][a-z\d+.-]*:/i.test(target) && URL.canParse(target, base)
      ? new URL(target, base).href
      : target
  const judged = judgeLink(unwrapped(whole), path)
  return 'keep' in judged ? judged.keep : null
}

/** Links of a page that the Wayback Machine kept lead into it: the address inside is meant. */
function unwrapped(address: string): string {
  return /^https?:\/\/web\.archive\.org\/web\//i.test(address)
    ? (pageAddress(address)?.address ?? address)
    : address
}

/** The words of a line as paragraphs: two line breaks divide them. */
function paragraphsOf(line: Line, holder: Element | null, walk: Walk): Paragraph[] {
  if (holder === null || line.nodes.length === 0) return []
  const parts: PhrasingContent[][] = [[]]
  const nodes = line.nodes
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'break') parts.at(-1)?.push(node)
    else if (isBreak(nodes, index + 1)) {
      if (parts.at(-1)?.length) parts.push([])
    } else parts.at(-1)?.push(node)
  }
  const found: Paragraph[] = []
  for (const part of parts.flatMap(headLines)) {
    const children = joinBrokenLines(tidy(part))
    if (children.length === 0) continue
    // "- - - - - -": a rule that is typed.
    if (/^[-–—_=~·. ]{5,}$/.test(wordsOf(children))) continue
    const node: Paragraph = { type: 'paragraph', children }
    const linked = parts.length === 1 ? line.linked : linkedIn(children)
    found.push(node)
    walk.found.push({ node, element: holder, text: wordsOf(children), linked })
  }
  return found
}

/**
 * "by Ada Roe ⏎ The Courier, 12 June 1999": a few short lines, one of which has a year, stand for themselves; so do lines in
 * bold or italics above the text, as pages without headings set headlines and bylines.
 */
function headLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  const texts = lines.map((line) => oneLine(line.map(plain).join('')))
  const isHead =
    lines.length > 1 &&
    lines.length <= 5 &&
    texts.every((text) => text.length <= 90) &&
    texts.some(
      (text) =>
        text.length <= 60 && /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.test(text) && /\p{L}{3}|\d[./-]\d/u.test(text),
    )
  if (isHead) return lines
  const set = lines.findIndex((line, index) => !isSetApart(line, texts[index] ?? ''))
  const marked = set < 0 ? lines.length : set
  if (marked === 0 || lines.length < 2 || lines[0]?.every(({ type }) => type !== 'strong')) return [nodes]
  const rest = lines.slice(marked).flatMap((line, index) => (index === 0 ? line : [breakNode, ...line]))
  return [...lines.slice(0, marked), rest]
}

const breakNode: PhrasingContent = { type: 'break' }

/** A short line that is all bold or italic. */
function isSetApart(line: readonly PhrasingContent[], text: string): boolean {
  const marked = line.filter((node) => plain(node).trim() !== '')
  return (
    text.length > 2 &&
    text.length <= 120 &&
    marked.every(({ type }) => type === 'strong' || type === 'emphasis')
  )
}

/** Is there a line break here, blanks before it aside? */
function isBreak(nodes: readonly PhrasingContent[], from: number): boolean {
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type === 'break') return true
    if (node?.type !== 'text' || oneLine(node.value) !== '') return false
  }
  return false
}

function linkedIn(nodes: readonly PhrasingContent[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'link') return sum + lengthIn(node)
    return sum + ('children' in node ? linkedIn(node.children) : 0)
  }, 0)
}

function lengthIn(node: PhrasingContent): number {
  return plain(node).trim().length
}

function plain(node: PhrasingContent): string {
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(plain).join('') : ''
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plain).join('').trim()
}

/** White space as a browser shows it, texts that touch joined, breaks and blanks at the edges gone. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const state = { blank: true }
  const out = collapse(nodes, state)
  while (out.at(-1)?.type === 'break') out.pop()
  trimEnd(out)
  return out.some((node) => /\S/.test(plain(node))) ? out : []
}

function collapse(nodes: readonly PhrasingContent[], state: { blank: boolean }): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text') {
      let value = node.value
        .replace(/(?<![\s\u200b])(?! (?![\s\u200b]))[\s\u200b]+/g, (run) =>
          /[ \t\n\r\f]/.test(run) ? ' ' : run,
        )
        .replace(/[\u200b\ufeff\u00ad]/g, '')
        .replace(/\u00a0/g, ' ')
      if (state.blank) value = value.replace(/^ +/, '')
      if (value === '') continue
      state.blank = value.endsWith(' ')
      if (last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + value }
      else out.push({ type: 'text', value })
    } else if (node.type === 'break') {
      if (out.length === 0 && state.blank) continue
      if (last?.type === 'text')
        out[out.length - 1] = { type: 'text', value: last.value.replace(/(?<! ) +$/, '') }
      if (last?.type !== 'break') out.push(node)
      state.blank = true
    } else if ('children' in node) {
      const children = collapse(node.children as PhrasingContent[], state)
      if (children.length > 0) out.push({ ...node, children } as PhrasingContent)
    } else {
      out.push(node)
      state.blank = false
    }
  }
  return out
}

function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    if (value === '') {
      nodes.pop()
      trimEnd(nodes)
    } else nodes[nodes.length - 1] = { type: 'text', value }
  } else if (last && 'children' in last) trimEnd(last.children as PhrasingContent[])
}
