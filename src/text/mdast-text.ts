import type { Nodes, Parents, Root, Text } from 'mdast'

/** A stretch of the plain text of a tree, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

declare module 'mdast' {
  interface ListItemData {
    /** The number that stood before the item as a word of the text, with its mark: "12." */
    marker?: string
  }
}

/**
 * The plain text of a tree: its blocks (paragraphs, headings, list items, table rows, code) divided by blank
 * lines, without markup; numbers that the text itself counts its items by belong to it. Offsets in records count
 * into this string.
 */
export function plainText(root: Root): string {
  return placedBlocks(root)
    .map(({ node, marker }) => marker + inlineText(node))
    .join('\n\n')
}

/** A leaf block with its place in `plainText(root)`. */
export interface PlacedBlock {
  readonly node: Nodes
  /** Where it begins, its marker included. */
  readonly start: number
  /** "12. " before the first block of a numbered item, else empty. */
  readonly marker: string
}

/** The leaf blocks of a tree, each with its place in `plainText(root)`. */
export function placedBlocks(root: Root): PlacedBlock[] {
  const placed: PlacedBlock[] = []
  let start = 0
  let marker = ''
  const visit = (node: Nodes): void => {
    if (node.type === 'listItem' && node.data?.marker) marker = `${node.data.marker} `
    if (isLeafBlock(node)) {
      const words = inlineText(node)
      if (words.trim() === '') return
      placed.push({ node, start, marker })
      start += marker.length + words.length + 2
      marker = ''
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  return placed
}

/** The innermost blocks of a tree in reading order: those that hold words and no further blocks. */
export function leafBlocks(root: Root): Nodes[] {
  return placedBlocks(root).map(({ node }) => node)
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
  for (const block of placedBlocks(root)) {
    offset = block.start + block.marker.length
    visit(block.node)
  }
  return found
}

/** Whether a node is a block that holds words and no further blocks. */
export function isLeafBlock(node: Nodes): boolean {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableRow' ||
    node.type === 'code' ||
    node.type === 'html'
  )
}
