import type { PhrasingContent } from 'mdast'
import { lineJoiner } from '../../text/divided-words.ts'

/**
 * The words of a paragraph that was set line by line, each with a break at its end, as pages show the text that a machine read off
 * print: lines that divide words are those of a column, and become one. Other paragraphs keep their breaks, and verse has no divided
 * words.
 */
export function joinBrokenLines(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node, index) => isDivision(nodes, node, index))) return nodes
  const lines = linesOf(nodes)
  const divided = nodes.filter((node, index) => isDivision(nodes, node, index)).length
  const isColumn = lines.slice(0, -1).every(({ length }) => length >= leastLine && length <= longestLine)
  if (lines.length < leastLines || !(divided > 1 || isColumn)) return nodes
  const join = lineJoiner(lines, null, true)
  const pieces: PhrasingContent[] = []
  for (const node of nodes) {
    if (pieces.at(-1)?.type !== 'break') {
      pieces.push(node)
      continue
    }
    pieces.pop()
    const above = pieces.at(-1)
    if (above?.type !== 'text' || node.type !== 'text') pieces.push({ type: 'text', value: ' ' }, node)
    else {
      const met = join(above.value.slice(-longestWord), node.value.slice(0, longestWord))
      pieces[pieces.length - 1] = { type: 'text', value: above.value.slice(0, -longestWord) }
      pieces.push({ type: 'text', value: met + node.value.slice(longestWord) })
    }
  }
  return withOneText(pieces)
}

/** Texts that touch as one. */
function withOneText(pieces: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = []
  let words: string[] = []
  for (const piece of [...pieces, null]) {
    if (piece?.type === 'text') words.push(piece.value)
    else {
      if (words.length > 0) found.push({ type: 'text', value: words.join('') })
      words = []
      if (piece) found.push(piece)
    }
  }
  return found
}

/** In UTF-16 code units. */
const longestWord = 60
const leastLine = 20
const longestLine = 90
/** In lines. */
const leastLines = 3

/** "vot-" before a break that "ed six to three" follows. */
function isDivision(nodes: readonly PhrasingContent[], node: PhrasingContent, index: number): boolean {
  const below = nodes[index + 2]
  return (
    node.type === 'text' &&
    nodes[index + 1]?.type === 'break' &&
    below?.type === 'text' &&
    /\p{L}{2}[-¬]$/u.test(node.value.slice(-4)) &&
    /^\p{Ll}/u.test(below.value)
  )
}

/** The words between breaks. */
function linesOf(nodes: readonly PhrasingContent[]): string[] {
  const lines = ['']
  for (const node of nodes)
    if (node.type === 'break') lines.push('')
    else lines[lines.length - 1] += wordsIn(node)
  return lines
}

function wordsIn(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
