/** A piece of text as PDF.js gives it. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A stretch of words on one base line, without a wide gap. Coordinates in points; y counts from the foot of the page. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export interface PdfPage {
  readonly height: number
  readonly lines: readonly PdfLine[]
}

interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A gap as wide as this many letters divides columns. */
const wideGap = 1.6

/** Pieces of text → stretches of lines. What runs up or down the page is left out. */
export function toPage(items: readonly TextItem[], height: number): PdfPage {
  const pieces = items.flatMap(({ str, transform, width, height: tall }): Piece[] => {
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform
    const size = Math.abs(d) || tall || Math.abs(a)
    if (str === '' || size <= 0 || Math.abs(b) > Math.abs(a) * 0.1) return []
    return [{ text: str, x, right: x + width, y, size }]
  })
  pieces.sort((p, q) => q.y - p.y || p.x - q.x)
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const base = row?.[0]
    if (row && base && Math.abs(base.y - piece.y) < Math.max(base.size, piece.size) * 0.4) row.push(piece)
    else rows.push([piece])
  }
  return { height, lines: rows.flatMap((row) => stretches(row.sort((p, q) => p.x - q.x))) }
}

function stretches(row: readonly Piece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let current: { text: string; x: number; right: number; y: number; size: number } | null = null
  for (const piece of row) {
    if (piece.text.trim() === '') continue
    const gap = current ? piece.x - current.right : 0
    const size = Math.max(current?.size ?? 0, piece.size)
    if (current && gap < size * wideGap) {
      const apart = gap > piece.size * 0.12 && !current.text.endsWith(' ') && !piece.text.startsWith(' ')
      current.text += (apart ? ' ' : '') + piece.text
      current.right = Math.max(current.right, piece.right)
      current.size = size
    } else {
      if (current) lines.push({ ...current, text: tidy(current.text) })
      current = { ...piece }
    }
  }
  if (current) lines.push({ ...current, text: tidy(current.text) })
  return lines.filter(({ text }) => text !== '')
}

/** Ligatures that fonts hold as one sign are letters. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
}
