import type { Nodes, Parents, Root, Text } from 'mdast'

/** A stretch of the plain text of a tree, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The plain text of a tree: its blocks (paragraphs, headings, list items, table rows, code) divided by blank
 * lines, without markup. Offsets in records count into this string.
 */
export function plainText(root: Root): string {
  return leafBlocks(root)
    .map((block) => inlineText(block))
    .join('\n\n')
}

/** The innermost blocks of a tree in reading order: those that hold words and no further blocks. */
export function leafBlocks(root: Root): Nodes[] {
  const blocks: Nodes[] = []
  const visit = (node: Nodes): void => {
    if (isLeafBlock(node)) {
      if (inlineText(node).trim() !== '') blocks.push(node)
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return blocks
}

/** The words of one node, `\n` for a hard break, cells of a table row divided by ` | `. */
export function inlineText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return '\n'
  if (!('children' in node)) return ''
  return node.children.map((child) => inlineText(child)).join(node.type === 'tableRow' ? ' | ' : '')
}

/** Each text node of the tree with its place in `plainText(root)`. `parent` and `index` allow to replace it. */
export function textNodes(
  root: Root,
): { node: Text; parent: Parents; index: number; start: number; end: number }[] {
  const found: { node: Text; parent: Parents; index: number; start: number; end: number }[] = []
  let offset = 0
  const visit = (node: Nodes): void => {
    if ('value' in node) offset += node.type === 'html' ? 0 : node.value.length
    else if (node.type === 'break') offset += 1
    else if ('children' in node) {
      for (const [index, child] of node.children.entries()) {
        if (node.type === 'tableRow' && index > 0) offset += 3
        if (child.type === 'text')
          found.push({ node: child, parent: node, index, start: offset, end: offset + child.value.length })
        visit(child)
      }
    }
  }
  for (const [index, block] of leafBlocks(root).entries()) {
    if (index > 0) offset += 2
    visit(block)
  }
  return found
}

function isLeafBlock(node: Nodes): boolean {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableRow' ||
    node.type === 'code' ||
    node.type === 'html'
  )
}
