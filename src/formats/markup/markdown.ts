import type {
  BlockContent,
  Definition,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast'
import type { DroppedBlock } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { htmlText, silent, tagName } from '../../text/html-text.ts'
import { divideByLines } from './line-paragraphs.ts'
import { judgeLink } from './links.ts'
import { parseMarkdownTree } from './markdown-tree.ts'
import { parseText } from './text.ts'

/** Parsing Markdown takes long and recurses: beyond this it is no article, and the plain text does. */
const maximumLength = 500_000
const maximumLines = 10_000
/** Marks of emphasis and stray brackets in one paragraph: matching them takes the square of their number. */
const maximumMarks = 600
const maximumDepth = 60

interface Context {
  readonly path: string
  readonly definitions: ReadonlyMap<string, Definition>
  readonly diagnostics: Diagnostic[]
  /** What pictures show that stand by themselves. */
  readonly cut: DroppedBlock[]
  /** How many local links lost their address. */
  local: number
}

/**
 * Markdown (CommonMark and GFM) → mdast without HTML, definitions, references, images and footnotes: each gives
 * what it has to say as text. Links out of the folder, or with a scheme that acts, are unwrapped and reported.
 * `firstLine` is the line of the file at which `text` begins. A paragraph of nothing but pictures is left out;
 * `cut` has what they show.
 */
export function parseMarkdown(
  source: string,
  firstLine: number,
  path: string,
): { body: Root; diagnostics: Diagnostic[]; cut: DroppedBlock[] } {
  // "8. April 2022" begins no list.
  const text = source.replace(dayWithPoint, '$1\\.')
  const reason = reasonAgainst(text)
  if (reason !== null) {
    const message = `This text ${reason} for Markdown and is read as plain text`
    return {
      body: parseText(text, firstLine),
      diagnostics: [finding('warning', 'markdown/plain', message, path)],
      cut: [],
    }
  }
  const tree = divideByLines(parseMarkdownTree(text, firstLine), source, firstLine)
  const context: Context = { path, definitions: definitionsOf(tree), diagnostics: [], cut: [], local: 0 }
  const children = tree.flatMap((node) => convertBlock(node, context))
  if (context.local > 0) {
    const message = `${context.local} ${context.local === 1 ? 'link has' : 'links have'} no full address and became text`
    context.diagnostics.push(finding('info', 'link/local', message, path))
  }
  return { body: { type: 'root', children }, diagnostics: context.diagnostics, cut: context.cut }
}

/** In a line of its own: what stands behind the point has no capital in most languages, and one in German. */
const dayWithPoint = /^((?:> ?){0,4}\d{1,2})\.(?= \p{L}{3,12}\.? (?:1[5-9]|20)\d\d[ \t]*$)/gmu

/** Why a text is better not parsed as Markdown; null for nearly all. */
function reasonAgainst(text: string): string | null {
  if (text.length > maximumLength) return 'is too long'
  // Quotations and lists within each other, by the marks at the start of a line or its indent; runs of marks.
  if (nested.test(text) || indented.test(text) || /[[*_!]{200}/.test(text)) return 'is nested too deeply'
  let lines = 0
  let marks = 0
  for (const line of text.split('\n')) {
    if (++lines > maximumLines) return 'has too many lines'
    marks = line.trim() === '' ? 0 : marks + countMarks(line)
    if (marks > maximumMarks) return 'has too many marks'
  }
  return null
}

/**
 * Stars, underscores and tildes, calls of footnotes, brackets that close what no bracket has opened, and addresses of
 * links within one that is not closed.
 */
function countMarks(line: string): number {
  let count = 0
  let open = 0
  let isAddress = false
  for (let at = 0; at < line.length; at++) {
    const char = line.charCodeAt(at)
    if (char === 42 || char === 95 || char === 126) count++
    else if (char === 91) {
      open++
      // A call of a footnote.
      if (line.charCodeAt(at + 1) === 94) count++
    } else if (char === 93) {
      if (--open < 0) {
        open = 0
        count++
      }
      if (line.charCodeAt(at + 1) !== 40) continue
      if (isAddress) count++
      isAddress = true
    } else if (char === 41) isAddress = false
  }
  return count
}

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${maximumDepth}}`, 'm')
const indented = new RegExp(`^[ \\t]{${maximumDepth * 2},}(?:[-*+>]|\\d{1,9}[.)])`, 'm')

function definitionsOf(tree: readonly RootContent[]): Map<string, Definition> {
  const found = new Map<string, Definition>()
  const visit = (node: RootContent): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const child of tree) visit(child)
  return found
}

function convertBlock(node: RootContent, context: Context): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const parted = node.type === 'paragraph' ? pictureAbove(node) : null
      if (parted) return parted.flatMap((part) => convertBlock(part, context))
      if (node.children.every(isPicture)) {
        for (const text of node.children.flatMap(altOf))
          context.cut.push({ text, line: node.position?.start.line ?? null, reason: 'photo-caption' })
        return []
      }
      const children = convertInline(node.children, context)
      return children.length > 0 ? [{ ...node, children }] : []
    }
    case 'blockquote': {
      const children = node.children.flatMap((child) => convertBlock(child, context))
      return children.length > 0 ? [{ ...node, children }] : []
    }
    case 'list':
      return [{ ...node, children: node.children.map((item) => convertItem(item, context)) }]
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map(
              (cell): TableCell => ({ ...cell, children: convertInline(cell.children, context) }),
            ),
          })),
        },
      ]
    case 'code':
    case 'thematicBreak':
      return [node]
    case 'html':
      return convertHtml(node.value, node.position)
    case 'footnoteDefinition': {
      const [first, ...rest] = node.children.flatMap((child) => convertBlock(child, context))
      const label = { type: 'text', value: `[${node.label ?? node.identifier}] ` } as const
      if (first?.type !== 'paragraph') return first ? [first, ...rest] : []
      return [{ ...first, children: joinTexts([label, ...first.children]) }, ...rest]
    }
    default:
      return []
  }
}

/** A picture in a line of its own with the text right below it or right behind it, as two paragraphs; null for all others. */
function pictureAbove(node: Paragraph): Paragraph[] | null {
  const [picture, text, ...rest] = node.children
  if (
    picture?.type !== 'image' ||
    text?.type !== 'text' ||
    !/^(?:[ \t]*\n|["“]?\p{Lu}\p{L}* \p{L})/u.test(text.value)
  )
    return null
  const below = { ...text, value: text.value.trimStart() }
  return [[picture], [below, ...rest]].map((children) => ({ ...node, children }))
}

/** A picture by itself, or linked: what it shows is shown, or lies elsewhere, and is no paragraph of the text. */
function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'link') return node.children.every(isPicture)
  return node.type === 'image' || node.type === 'break'
}

function altOf(node: PhrasingContent): string[] {
  if (node.type === 'link') return node.children.flatMap(altOf)
  return node.type === 'image' && node.alt ? [oneLine(node.alt)] : []
}

function convertItem(item: ListItem, context: Context): ListItem {
  return { ...item, children: item.children.flatMap((child) => convertBlock(child, context)) }
}

/** A block of HTML says what its text says. */
function convertHtml(html: string, position: Paragraph['position']): Paragraph[] {
  const text = htmlText(html)
  if (text === '') return []
  return text
    .split('\n\n')
    .map(
      (value) =>
        ({ type: 'paragraph', children: [{ type: 'text', value: oneLine(value) }], position }) as Paragraph,
    )
}

function convertInline(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let skip: string | null = null
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagName(node.value) : null
    if (skip !== null) {
      if (tag?.closing && tag.name === skip) skip = null
    } else if (tag !== null && silent.has(tag.name) && !tag.closing) skip = tag.name
    else if (tag?.name === 'br') result.push({ type: 'break' })
    else result.push(...convertPhrase(node, context))
  }
  const joined = joinTexts(result)
  const empty = joined.every(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  )
  return empty ? [] : joined
}

function convertPhrase(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ ...node, value: oneLine(node.value) }]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = convertInline(node.children, context)
      return children.length > 0 ? [{ ...node, children }] : []
    }
    case 'link':
      return convertLink(node.url, node, context)
    case 'linkReference':
      return convertLink(context.definitions.get(node.identifier)?.url ?? '', node, context)
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: oneLine(node.alt), position: node.position }] : []
    case 'footnoteReference':
      return [{ type: 'text', value: `[${node.label ?? node.identifier}]`, position: node.position }]
    case 'inlineCode':
    case 'break':
      return [node]
    default:
      return []
  }
}

function convertLink(
  url: string,
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  context: Context,
): PhrasingContent[] {
  const { position } = node
  const children = convertInline(node.children, context)
  const judgement = judgeLink(url, context.path)
  if ('keep' in judgement) {
    const inner = children.flatMap((child) => (child.type === 'link' ? child.children : [child]))
    return inner.length > 0 ? [{ type: 'link', url: judgement.keep, children: inner, position }] : []
  }
  if (judgement.drop === 'local') context.local++
  else {
    const unsafe = judgement.drop === 'unsafe'
    const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url
    const message = unsafe
      ? `A link may not have the address "${shown}"`
      : `The link "${shown}" leads out of the folder`
    const place = position?.start
    context.diagnostics.push(
      finding('warning', unsafe ? 'link/unsafe' : 'link/outside', message, context.path, place),
    )
  }
  return children
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node)
    else joined[joined.length - 1] = { ...last, value: last.value + node.value }
  }
  return joined
}

/** A line end within a paragraph of Markdown is a space. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/(?<!\s)\s+/g, (run) => (run.includes('\n') ? ' ' : run)) : text
}

const hints: Readonly<Record<string, string>> = {
  'markdown/plain': 'Save each article as a file of its own.',
  'link/local': 'Write the whole address to keep a link.',
  'link/unsafe': 'It is shown as text. Links begin with https://, http:// or mailto:.',
  'link/outside': 'It is shown as text. Link to web addresses only.',
}

function finding(
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  path: string,
  place?: { readonly line: number; readonly column: number },
): Diagnostic {
  const hint = hints[rule] ?? null
  return { severity, rule, message, path, line: place?.line ?? null, column: place?.column ?? null, hint }
}
