import { countWords } from '../../text/words.ts'

/** Words between quotation marks. Offsets into the text, UTF-16 code units. */
export interface Quotation {
  /** Where the opening mark stands, and the first place behind the closing one. */
  readonly open: number
  readonly close: number
  /** The words without the marks. */
  readonly start: number
  readonly end: number
  /** The paragraph it stands in. */
  readonly blockStart: number
  readonly blockEnd: number
  /** False where the paragraph ends within it: it goes on in the next. */
  readonly isClosed: boolean
}

/** The quotations of a text of at least three words, paragraph by paragraph: “…”, "…", «…», „…“. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let blockStart = 0
  for (const block of text.split('\n\n')) {
    found.push(...inBlock(block, blockStart))
    blockStart += block.length + 2
  }
  return found
}

function inBlock(block: string, blockStart: number): Quotation[] {
  const found: Quotation[] = []
  const blockEnd = blockStart + block.length
  for (let at = 0; at < block.length; at++) {
    // Few characters are marks: numbers are compared faster than names of properties.
    const code = block.charCodeAt(at)
    if (code !== 0x22 && code !== 0xab && code !== 0x201c && code !== 0x201e) continue
    const closing = closers[block.charAt(at)]
    if (closing === undefined || /[\p{L}\p{N}]/u.test(block.charAt(at - 1))) continue
    const close = nextOf(block, closing, at + 1)
    const isClosed = close < block.length
    const start = blockStart + at + 1
    const end = blockStart + close
    const words = countWords(block.slice(at + 1, close))
    const place = { open: start - 1, close: Math.min(end + 1, blockEnd), start, end, blockStart, blockEnd }
    if (words >= 3) found.push({ ...place, isClosed })
    at = close
  }
  return found
}

function nextOf(block: string, closing: string, from: number): number {
  for (let at = from; at < block.length; at++) if (closing.includes(block.charAt(at))) return at
  return block.length
}

const closers: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '«': '»', '„': '“”' }
