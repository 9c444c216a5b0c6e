import { defaultSchema, type Schema } from 'hast-util-sanitize'
import type { Heading, List, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import { direction } from '../lib/language.ts'
import { textNodes } from '../text/mdast-text.ts'

/** A stretch of the text that the page makes more of. Offsets into `plainText(body)`. */
export interface Highlight {
  readonly start: number
  readonly end: number
  /** Address of the page that the words lead to, relative to this one; null for a clue that is only marked. */
  readonly href: string | null
  /** Id of the mark, for links from the ledger; null for a person's name. */
  readonly id: string | null
}

/**
 * The body of an article as HTML, people linked and clues marked. The one place where content becomes markup:
 * whatever the tree holds, the result has only the elements and addresses that `schema` allows.
 */
export function renderBody(body: Root, highlights: readonly Highlight[]): string {
  return processor.stringify({ type: 'root', children: prepare(body, highlights) }).trim()
}

const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['em', 'strong', 'del', 'a', 'mark', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'div'],
  ],
  attributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'rel'],
    mark: ['id'],
    ol: ['start'],
    th: [['scope', 'col']],
    div: [['className', 'table']],
  },
  // Relative addresses are ours: those in the content are cut off before. Ids are ours as well.
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  ancestors: {
    li: ['ul', 'ol'],
    tr: ['table'],
    td: ['table'],
    th: ['table'],
    tbody: ['table'],
    thead: ['table'],
  },
  strip: ['script', 'style'],
}

const processor = unified().use(remarkHtml, { sanitize: schema }).freeze()

/** The tree anew, from the nodes that an article may hold: content cannot carry attributes of its own. */
function prepare(body: Root, highlights: readonly Highlight[]): RootContent[] {
  const marks = marksByNode(body, highlights)
  const depth = headingDepths(body)
  const visit = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'text':
        return marks.get(node) ?? [{ type: 'text', value: node.value }]
      case 'heading':
        return [{ type: 'heading', depth: depth(node), children: inside(node) as never, ...tongue(node) }]
      case 'link':
        return outside(node.url)
          ? [externalLink(node.url, inside(node, true) as PhrasingContent[])]
          : inside(node)
      case 'image':
        return imageLink(node.url, node.alt ?? '')
      case 'inlineCode':
      case 'code':
        return [{ type: node.type, value: node.value }]
      case 'list':
        return [listOf(node, inside(node))]
      case 'listItem':
        return [{ type: 'listItem', spread: node.spread ?? false, children: inside(node) as never }]
      case 'table':
        return [tableOf(inside(node))]
      case 'paragraph':
      case 'blockquote':
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'tableRow':
      case 'tableCell':
        return [{ type: node.type, children: inside(node), ...tongue(node) } as Nodes]
      case 'break':
      case 'thematicBreak':
        return [{ type: node.type }]
      default:
        return 'children' in node ? inside(node) : []
    }
  }
  const inside = (node: Parents, inLink = false): Nodes[] =>
    node.children.flatMap((child) => (inLink ? unlinked(visit(child)) : visit(child)))
  return body.children.flatMap((child) => visit(child)) as RootContent[]
}

function listOf({ ordered, start, spread }: List, items: readonly Nodes[]): List {
  return {
    type: 'list',
    ordered: ordered ?? false,
    start: start ?? null,
    spread: spread ?? false,
    children: items as never,
  }
}

/** A table in a box of its own, which is moved sideways where it is wide. */
function tableOf(rows: Nodes[]): Nodes {
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['table'] } },
    // Without `align` a row has as many cells as it holds; with it, as many as there are entries.
    children: [{ type: 'table', align: null, children: headed(rows) as never }],
  }
}

/** The language of a block that is not in that of its article, and the direction in which it is read. */
function tongue({ data }: Nodes): { data?: { hProperties: { lang: string; dir: string } } } {
  const lang = data?.lang
  return lang ? { data: { hProperties: { lang, dir: direction(lang) } } } : {}
}

/** The rows of a table, whose first one heads the columns and says so. */
function headed([head, ...rows]: Nodes[]): Nodes[] {
  if (head?.type !== 'tableRow') return head ? [head, ...rows] : rows
  const scope = { hProperties: { scope: 'col' } }
  return [{ ...head, children: head.children.map((cell) => ({ ...cell, data: scope })) }, ...rows]
}

/** A link cannot stand in a link, however deep: its words remain. */
function unlinked(nodes: Nodes[]): Nodes[] {
  return nodes.flatMap((node): Nodes[] => {
    if (!('children' in node)) return [node]
    const children = unlinked(node.children)
    return node.type === 'link' ? children : [{ ...node, children } as Nodes]
  })
}

/** An address on another host, or of a mailbox; everything else in a clipping leads nowhere. */
function outside(url: string): boolean {
  return /^(?:https?:\/\/[^/\s]|mailto:[^/\s])/i.test(url)
}

function externalLink(url: string, children: PhrasingContent[]): Nodes {
  const rel = ['nofollow', 'noopener', 'external']
  return { type: 'link', url, children, data: { hProperties: { rel } } }
}

/** A picture is not fetched from another host: its description stays, as a link to it. */
function imageLink(url: string, alt: string): Nodes[] {
  const words: Text = { type: 'text', value: `[Image${alt.trim() ? `: ${alt.trim()}` : ''}]` }
  return outside(url) ? [externalLink(url, [words])] : [words]
}

/** Headings below the page's own, without a step left out: the first is `h2`, each at most one deeper. */
function headingDepths(body: Root): (node: Heading) => Heading['depth'] {
  const depths = [...new Set(headings(body).map((node) => node.depth))].sort()
  let last = 1
  return (node) => {
    last = Math.min(depths.indexOf(node.depth) + 2, last + 1, 6)
    return last as Heading['depth']
  }
}

function headings(node: Parents): Heading[] {
  return node.children.flatMap((child): Heading[] =>
    child.type === 'heading' ? [child] : 'children' in child ? headings(child) : [],
  )
}

/** The text nodes that hold a highlight, each cut into marked and plain pieces. */
function marksByNode(body: Root, highlights: readonly Highlight[]): Map<Text, Nodes[]> {
  const found = new Map<Text, Nodes[]>()
  if (highlights.length === 0) return found
  const ids = new Set<string>()
  for (const { node, start, end } of textNodes(body)) {
    const here = highlights.filter((highlight) => highlight.start < end && highlight.end > start)
    if (here.length > 0) found.set(node, pieces(node.value, start, here, ids))
  }
  return found
}

function pieces(text: string, offset: number, highlights: readonly Highlight[], ids: Set<string>): Nodes[] {
  const cuts = highlights.flatMap(({ start, end }) => [start - offset, end - offset])
  const edges = [...new Set([0, text.length, ...cuts])].filter((cut) => cut >= 0 && cut <= text.length)
  edges.sort((a, b) => a - b)
  const found: Nodes[] = []
  let linked: Highlight | undefined
  for (const [index, end] of edges.slice(1).entries()) {
    const start = edges[index] ?? 0
    const over = highlights.filter(
      (highlight) => highlight.start - offset < end && highlight.end - offset > start,
    )
    const link = over.find((highlight) => highlight.href !== null)
    const node = piece(text.slice(start, end), over, ids)
    // A clue inside of a name ("Mayor Ada Lovat" of "Ada Lovat") must not cut its link in two.
    const last = found.at(-1)
    if (link && link === linked && last?.type === 'link') last.children.push(node)
    else found.push(link?.href ? personLink(link.href, node) : node)
    linked = link
  }
  return found
}

function personLink(url: string, node: PhrasingContent): Nodes {
  return { type: 'link', url, children: [node] }
}

function piece(value: string, over: readonly Highlight[], ids: Set<string>): PhrasingContent {
  const clue = over.find((highlight) => highlight.id !== null)
  const text: Text = { type: 'text', value }
  if (!clue?.id) return text
  const hProperties = ids.has(clue.id) ? {} : { id: clue.id }
  ids.add(clue.id)
  return { type: 'emphasis', children: [text], data: { hName: 'mark', hProperties } }
}
