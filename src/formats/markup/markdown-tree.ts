import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Markdown → mdast, the same tree as remark's but for offsets. The parser costs 2.5 ms an article, and most of an
 * article is paragraphs without a mark in them: those are read here, and the parser gets what stands between.
 * That holds because a line at the left edge after a blank one ends all that was open, save for code fences and
 * HTML, and because only definitions act at a distance; a text with any of these goes to the parser as a whole.
 * `firstLine` is the line of the file at which `text` begins.
 */
export function parseMarkdownTree(text: string, firstLine: number): RootContent[] {
  if (actsAtDistance.test(text)) return parsePiece(text, firstLine)
  const found: RootContent[] = []
  const lines = text.split('\n')
  let pending = -1 // where the piece begins that the parser is to get
  const parsePending = (end: number): void => {
    if (pending >= 0) found.push(...parsePiece(lines.slice(pending, end).join('\n'), firstLine + pending))
    pending = -1
  }
  for (let at = 0; at < lines.length; ) {
    const end = blockEnd(lines, at)
    const simple = end > at ? maybeSimple(lines, at, end, firstLine) : undefined
    if (simple || (at - pending > mostLines && lines[at]?.startsWith('>'))) parsePending(at)
    if (simple) found.push(simple)
    else if (end > at && pending < 0) pending = at
    at = end + 1
  }
  parsePending(lines.length)
  return found
}

/** The parser takes the square of the number of quotations: after so many lines, the next one is given to it alone. */
const mostLines = 100

/** Fences, HTML, definitions and notes, other line ends, a byte order mark. */
const actsAtDistance = /```|~~~|<[a-z!?/]|\]:|\[\^|[\r\0\ufeff]/i

/** The line after the block of lines that begins at `at`: that of the next blank line, or the end. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && !/^[ \t]*$/.test(lines[end] ?? '')) end++
  return end
}

function maybeSimple(
  lines: readonly string[],
  at: number,
  end: number,
  firstLine: number,
): Paragraph | Heading | undefined {
  const first = lines[at] ?? ''
  const hashes = end === at + 1 ? (headingStart.exec(first)?.[0].length ?? 0) : 0
  for (let line = at; line < end; line++) {
    const words = lines[line] ?? ''
    if (marked.test(words) || (hashes === 0 && opensBlock.test(words))) return undefined
  }
  if (hashes > 0 && first.endsWith('#')) return undefined
  const last = { line: firstLine + end - 1, column: (lines[end - 1] ?? '').length + 1 }
  const value = hashes > 0 ? first.slice(hashes) : lines.slice(at, end).join('\n')
  const start = { line: firstLine + at, column: 1 }
  const position = { start: { ...start, column: hashes + 1 }, end: last }
  const children = [{ type: 'text' as const, value, position }]
  if (hashes === 0) return { type: 'paragraph', children, position: { start, end: last } }
  return {
    type: 'heading',
    depth: (hashes - 1) as Heading['depth'],
    children,
    position: { start, end: last },
  }
}

const headingStart = /^#{1,6} (?=[^ #])/

/** What may be a mark within a line: emphasis, links, code, escapes, entities, addresses, white space that counts. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a tab counts, and other ones are best left to the parser.
const marked = /[\x00-\x1f\\*_~`[\]<@|]|&[#\w]|:\/\/|www\.| $/i

/** What may begin a heading, list, quotation, table, rule, or code at the start of a line. */
const opensBlock = /^(?:[ #>+=:-]|\d{1,9}[.)])/

function parsePiece(text: string, firstLine: number): RootContent[] {
  const { children } = processor.parse(text) as Root
  for (const child of children) moveDown(child, firstLine - 1)
  return children
}

/** The lines of a piece are counted from its own start. */
function moveDown(node: Nodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines
    node.position.end.line += lines
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines)
}
