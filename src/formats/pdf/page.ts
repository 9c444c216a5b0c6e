import type { Run } from '../lines/line.ts'
import type { LinkFinder } from './links.ts'
import type { Tag } from './tags.ts'

/** A piece of text as PDF.js gives it. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Where marked text begins and ends, as PDF.js gives it among the pieces. */
export interface Mark {
  readonly type: string
  readonly id?: string | null
  readonly tag?: string
}

/** A stretch of words on one base line, without a wide gap. Coordinates in points; y counts from the foot of the page. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Its words with the addresses that they lead to. */
  readonly runs: readonly Run[]
  /** What the tags of a browser say of it; null in other files. */
  readonly tag: Tag | null
}

export interface PdfPage {
  readonly height: number
  readonly lines: readonly PdfLine[]
  /** The lines stand in the order of reading, as tags tell it. */
  readonly isOrdered: boolean
  /** What a browser printed around the page: the day, its title, its address, numbers of pages. */
  readonly edges: readonly string[]
}

interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly href: string | null
  readonly tag: Tag | null
}

/** A gap as wide as this many letters divides columns. */
const wideGap = 1.6

/** Pieces of text → stretches of lines. What runs up or down the page is left out. */
export function toPage(items: readonly TextItem[], height: number, links: LinkFinder): PdfPage {
  const pieces = items.flatMap((item) => pieceOf(item, links, null))
  pieces.sort((p, q) => q.y - p.y || p.x - q.x)
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const base = row?.[0]
    if (row && base && isBeside(base, piece)) row.push(piece)
    else rows.push([piece])
  }
  const lines = rows.flatMap((row) => stretches(row.sort((p, q) => p.x - q.x)))
  return { height, lines, isOrdered: false, edges: [] }
}

/**
 * The same of a page that a browser tagged, its lines in the order of the tags; null where they tell of less than most of the
 * text. What they call no part of the page is its edge.
 */
export function toTaggedPage(
  items: readonly (TextItem | Mark)[],
  height: number,
  links: LinkFinder,
  tags: ReadonlyMap<string, Tag>,
): PdfPage | null {
  const open: { readonly isEdge: boolean; readonly tag: Tag | null }[] = []
  const pieces: Piece[] = []
  const around: Piece[] = []
  let order = 0
  let [known, all] = [0, 0]
  for (const item of items) {
    const { isEdge = false, tag = null } = open.at(-1) ?? {}
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push({ isEdge: isEdge || item.tag === 'Artifact', tag: tags.get(item.id ?? '') ?? tag })
    } else if (isEdge) around.push(...pieceOf(item, links, null))
    else {
      all += item.str.length
      if (tag) known += item.str.length
      // What is tagged too deeply to be told stands behind what was drawn before it.
      order = tag?.order ?? order
      pieces.push(...pieceOf(item, links, tag ?? { order, block: null, level: 0, isItem: false }))
    }
  }
  if (known * 2 < all) return null
  pieces.sort((p, q) => (p.tag?.order ?? 0) - (q.tag?.order ?? 0))
  const edges = stretches(around.sort((p, q) => q.y - p.y || p.x - q.x))
  return { height, lines: stretches(pieces), isOrdered: true, edges: edges.map(({ text }) => text) }
}

function pieceOf({ str, transform, width, height }: TextItem, links: LinkFinder, tag: Tag | null): Piece[] {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
  const size = Math.abs(d) || height || Math.abs(a)
  if (str === '' || size <= 0 || Math.abs(b) > Math.abs(a) * 0.1) return []
  return [{ text: str, x, right: x + width, y, size, tag, href: links(x + width / 2, y + size * 0.3) }]
}

function isBeside(base: Piece, piece: Piece): boolean {
  return Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.4
}

function stretches(row: readonly Piece[]): PdfLine[] {
  const lines: Piece[][] = []
  for (const piece of row) {
    if (piece.text.trim() === '') continue
    const line = lines.at(-1)
    if (line && isWithin(line, piece)) line.push(piece)
    else lines.push([piece])
  }
  return lines.flatMap(lineOf)
}

/** Whether a piece goes on with the line of those before it. */
function isWithin(line: readonly Piece[], piece: Piece): boolean {
  const last = line.at(-1) as Piece
  const gap = piece.x - last.right
  const size = Math.max(last.size, piece.size)
  if (!isBeside(last, piece) || gap >= size * wideGap || (piece.tag && gap < -size * wideGap)) return false
  if (last.tag?.block !== piece.tag?.block) return false
  // Two links that touch are entries of a menu.
  return !(last.href && piece.href && last.href !== piece.href && isTight(last, piece))
}

function isTight(last: Piece, piece: Piece): boolean {
  return piece.x - last.right <= piece.size * 0.12 && !last.text.endsWith(' ') && !piece.text.startsWith(' ')
}

function lineOf(pieces: readonly Piece[]): PdfLine[] {
  const runs: { text: string; href?: string }[] = []
  let [text, right, size] = ['', 0, 0]
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1]
    const apart = before && piece.x - before.right > piece.size * 0.12 && !isSpaced(before, piece)
    const words = (apart ? ' ' : '') + letters(piece.text)
    const last = runs.at(-1)
    if (last && last.href === (piece.href ?? undefined)) last.text += words
    else runs.push({ text: words, ...(piece.href ? { href: piece.href } : {}) })
    text += words
    right = Math.max(right, piece.right)
    size = Math.max(size, piece.size)
  }
  const [first] = pieces
  const line = text.replace(/\s+/g, ' ').trim()
  return first && line !== ''
    ? [{ text: line, x: first.x, right, y: first.y, size, runs, tag: first.tag }]
    : []
}

function isSpaced(last: Piece, piece: Piece): boolean {
  return last.text.endsWith(' ') || piece.text.startsWith(' ')
}

/** Ligatures that fonts hold as one sign are letters. */
function letters(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
}
