import type { Code, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { inlineText } from '../text/mdast-text.ts'

/** More characters than any paragraph has, in UTF-16 code units: what reads one need not be made for more. */
export const longestBlock = 50_000

/**
 * The same tree with each paragraph that is too long divided into several, between sentences or words where there are
 * any; rows of tables become paragraphs, and so do headings, which none of that length is. Nothing of the text is lost.
 */
export function divideLongBlocks(body: Root): Root {
  return hasLongBlock(body) ? { ...body, children: body.children.flatMap(divideBlock) } : body
}

function hasLongBlock(node: Nodes): boolean {
  if (isInner(node)) return lengthOf(node) > longestBlock
  return 'children' in node && node.children.some(hasLongBlock)
}

function isInner({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableRow' || type === 'code'
}

/** How many characters a node has, with all that is in it. */
export function lengthOf(node: Nodes): number {
  if ('value' in node) return node.value.length
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0
}

function divideBlock(node: RootContent): RootContent[] {
  if (!hasLongBlock(node)) return [node]
  if (node.type === 'code') return cut(node.value).map((value): Code => ({ ...node, value }))
  if (node.type === 'table')
    return node.children.flatMap((row) => paragraphs([{ type: 'text', value: inlineText(row) }], row))
  if (node.type === 'paragraph' || node.type === 'heading') return paragraphs(node.children, node)
  if (!('children' in node)) return [node]
  const children = (node.children as RootContent[]).flatMap(divideBlock)
  return [{ ...node, children } as RootContent]
}

/** Paragraphs of at most that length, each at the place of the block that they were. */
function paragraphs(children: readonly PhrasingContent[], { position }: Nodes): Paragraph[] {
  const found: PhrasingContent[][] = []
  let room = 0
  for (const child of children.flatMap(small)) {
    const length = lengthOf(child)
    if (length > room || found.length === 0) {
      found.push([])
      room = longestBlock
    }
    found.at(-1)?.push(child)
    room -= length
  }
  return found.map((part) => ({ type: 'paragraph', children: part, ...(position && { position }) }))
}

/** A part of a paragraph as parts that are not too long: a link or emphasis of that length is plain text. */
function small(node: PhrasingContent): PhrasingContent[] {
  if (lengthOf(node) <= longestBlock) return [node]
  return cut(inlineText(node)).map((value): Text => ({ type: 'text', value }))
}

/** Pieces of a text, cut after a sentence, else after a word, else between two characters. */
function cut(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > longestBlock) {
    const end = placeToCut(text, start + longestBlock)
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)]
}

/** How far before the end of a piece a better place is looked for. */
const farthest = 2_000

function placeToCut(text: string, end: number): number {
  let word = 0
  for (let at = end; at > end - farthest; at--) {
    if (!/\s/.test(text[at - 1] ?? '')) continue
    if (/[.!?…。]/.test(text[at - 2] ?? '')) return at
    word ||= at
  }
  return word > 0 ? word : wholeCharacter(text, end)
}

/** The same place, or the one before it where a character of two code units would be cut. */
export function wholeCharacter(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end
}
