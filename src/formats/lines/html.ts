import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type Line, type LineKind, plainLine, type Run } from './line.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Deeper than any page: what lies further in is read as if it lay at this depth. */
const deepest = 400

export interface HtmlOptions {
  /** Whether each line break divides, not only two in a row. */
  readonly splitBreaks?: boolean
}

/** The paragraphs of a page or a piece of HTML, in order. What is no text for readers is left out. */
export function htmlLines(html: string, options: HtmlOptions = {}): Line[] {
  return linesOf(parse(html).childNodes, classStyles(html), options)
}

/** What the style sheet of a page makes of a class, as far as it matters. */
interface ClassStyle {
  readonly bold: boolean
  readonly centered: boolean
}

type Styles = ReadonlyMap<string, ClassStyle>

/** The paragraphs of nodes of a tree. */
export function linesOf(
  nodes: readonly Node[],
  styles: Styles = new Map(),
  { splitBreaks = false }: HtmlOptions = {},
): Line[] {
  const writer = new LineWriter(splitBreaks)
  const around: Context = {
    kind: 'paragraph',
    depth: 0,
    classes: [],
    centered: false,
    style: {},
    level: 0,
    code: false,
    styles,
  }
  for (const node of nodes) visit(node, around, writer)
  writer.end()
  return writer.lines
}

interface Context {
  readonly kind: LineKind
  readonly depth: number
  readonly classes: readonly string[]
  readonly centered: boolean
  readonly style: Omit<Run, 'text'>
  readonly level: number
  readonly code: boolean
  readonly styles: Styles
}

/** Collects runs until a block ends. */
class LineWriter {
  readonly lines: Line[] = []
  private runs: Run[] = []
  private marks: string[] = []
  private classes = new Set<string>()
  private context: Context | null = null

  constructor(private readonly splitBreaks: boolean) {}

  text(text: string, context: Context): void {
    if (text === '') return
    this.context ??= context
    if (text.trim() !== '') for (const name of context.classes) this.classes.add(name)
    this.runs.push({ text, ...context.style })
  }

  mark(name: string): void {
    this.marks.push(name)
  }

  /** Two line breaks in a row divide paragraphs. */
  lineBreak(context: Context): void {
    const before = this.runs
      .map(({ text }) => text)
      .join('')
      .slice(-40)
    if (!context.code && (this.splitBreaks || /\n[^\S\n]*$/u.test(before))) this.end()
    else this.text('\n', context)
  }

  end(): void {
    const { context, runs } = this
    if (context && (runs.some(({ text }) => /[^\s\u00a0]/u.test(text)) || this.marks.length > 0)) {
      const { kind, depth, centered } = context
      this.lines.push({
        kind,
        depth,
        centered,
        runs,
        marks: this.marks,
        classes: [...this.classes],
        line: null,
      })
      this.marks = []
    }
    this.runs = []
    this.classes = new Set()
    this.context = null
  }

  push(line: Line): void {
    this.end()
    this.lines.push({ ...line, marks: [...this.marks, ...line.marks] })
    this.marks = []
  }
}

function visit(node: Node, around: Context, writer: LineWriter): void {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode
    writer.text(around.code ? value : value.replace(/[ \t\r\n\f]+/g, ' '), around)
    return
  }
  if (!('tagName' in node)) return
  const name = node.tagName
  if (silent.has(name) || isPreview(node)) return
  const mark = attribute(node, 'id') ?? (name === 'a' ? attribute(node, 'name') : null)
  if (mark) writer.mark(mark)
  const row = name === 'tr' ? rowOf(node, around) : null
  if (name === 'br') writer.lineBreak(around)
  else if (name === 'hr') writer.push({ ...plainLine, kind: 'rule', classes: around.classes })
  else if (row) writer.push(row)
  else visitChildren(node, around, writer)
}

/** What a newsletter hides before its text, for the list of a mail program; a long text that is hidden is kept. */
function isPreview(node: Element): boolean {
  return (
    /display\s?:\s?none|mso-hide\s?:\s?all/i.test((attribute(node, 'style') ?? '').slice(0, 500)) &&
    deepText(node).length < 600
  )
}

function visitChildren(node: Element, around: Context, writer: LineWriter): void {
  const name = node.tagName
  const inner = contextOf(node, around)
  const block = blocks.has(name)
  if (block) writer.end()
  if (around.level >= deepest) writer.text(deepText(node), inner)
  else for (const child of node.childNodes) visit(child, inner, writer)
  if (block) writer.end()
}

function contextOf(node: Element, around: Context): Context {
  const name = node.tagName
  const classes = [...(attribute(node, 'class')?.split(/\s+/u) ?? []), attribute(node, 'id') ?? ''].filter(
    Boolean,
  )
  const css = attribute(node, 'style') ?? ''
  const styles =
    attribute(node, 'class')
      ?.split(/\s+/u)
      .flatMap((name) => around.styles.get(name) ?? []) ?? []
  const heading = /^h([1-6])$/.exec(name)
  const kind = heading
    ? 'heading'
    : name === 'li'
      ? isOrdered(node)
        ? 'number'
        : 'item'
      : name === 'blockquote'
        ? 'quote'
        : name === 'pre'
          ? 'code'
          : around.kind
  return {
    kind,
    depth: heading ? Number(heading[1]) : name === 'li' ? around.depth + 1 : around.depth,
    classes: classes.length > 0 ? [...around.classes.slice(-40), ...classes] : around.classes,
    centered:
      around.centered ||
      name === 'center' ||
      attribute(node, 'align') === 'center' ||
      isCentered(css) ||
      styles.some((style) => style.centered),
    style: {
      ...around.style,
      ...(bold.has(name) || isHeavy(css) || styles.some((style) => style.bold) ? { bold: true } : {}),
      ...(name === 'i' || name === 'em' || name === 'cite' ? { italic: true } : {}),
      ...(name === 'a' && attribute(node, 'href') ? { href: attribute(node, 'href') ?? '' } : {}),
    },
    level: around.level + 1,
    code: around.code || name === 'pre',
    styles: around.styles,
  }
}

/** Classes that a style sheet within the page sets in bold or centers: databases mark their labels by such. */
function classStyles(html: string): Styles {
  const styles = new Map<string, ClassStyle>()
  const sheets = html.slice(0, 200_000).matchAll(/<style\b[^<>]{0,200}>([^<]{0,100000})/gi)
  for (const [, sheet = ''] of sheets)
    for (const [, name = '', css = ''] of sheet.matchAll(/\.([\w-]{1,60})\s?\{([^{}]{0,2000})\}/g))
      styles.set(name, { bold: isHeavy(css), centered: isCentered(css) })
  return styles
}

function isHeavy(css: string): boolean {
  return /font-weight:\s?(?:bold|[6-9]00)/i.test(css)
}

function isCentered(css: string): boolean {
  return /text-align:\s?center/i.test(css)
}

/** A row of a table of data: several cells, none with blocks of its own. A table for layout is walked through. */
function rowOf(node: Element, around: Context): Line | null {
  const cells = node.childNodes.filter(
    (child): child is Element => child.nodeName === 'td' || child.nodeName === 'th',
  )
  if (cells.length < 2 || around.level >= deepest) return null
  const read = cells.map((cell) => linesOf(cell.childNodes, around.styles))
  if (read.some((lines) => lines.length > 1 || lines.some(({ kind }) => kind !== 'paragraph'))) return null
  if (read.every((lines) => lines.length === 0)) return null
  const runs = read.map((lines) => lines[0]?.runs ?? [])
  const texts = runs.filter((cell) => cell.length > 0)
  return {
    kind: 'row',
    depth: 0,
    runs: texts.flatMap((cell, index): Run[] => (index > 0 ? [{ text: ' | ' }, ...cell] : [...cell])),
    cells: runs,
    marks: read.flatMap((lines) => lines.flatMap(({ marks }) => marks)),
    classes: [...around.classes, ...read.flatMap((lines) => lines.flatMap(({ classes }) => classes))],
    centered: false,
    line: null,
  }
}

function isOrdered({ parentNode }: Element): boolean {
  return parentNode?.nodeName === 'ol'
}

export function attribute(node: Element, name: string): string | null {
  return node.attrs.find((attr) => attr.name === name)?.value ?? null
}

/** The text below a node without recursion. */
function deepText(node: Element): string {
  const parts: string[] = []
  const stack: Node[] = [...node.childNodes].reverse()
  while (stack.length > 0) {
    const next = stack.pop()
    if (!next) break
    if (next.nodeName === '#text') parts.push((next as DefaultTreeAdapterTypes.TextNode).value)
    else if ('childNodes' in next && !silent.has(next.nodeName))
      for (let index = next.childNodes.length - 1; index >= 0; index--) {
        const child = next.childNodes[index]
        if (child) stack.push(child)
      }
  }
  return parts.join('')
}

const bold = new Set(['b', 'strong'])

const silent = new Set(
  'script style template iframe object svg math head textarea select noscript button input form-control audio video canvas'.split(
    ' ',
  ),
)

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
