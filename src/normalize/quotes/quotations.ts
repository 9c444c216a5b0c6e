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
  /** Two words: as often a name or a term of the writer's as something said. */
  readonly isShort: boolean
}

/**
 * The quotations of a text of at least two words, paragraph by paragraph, in the marks of all languages: “…”, "…",
 * «…», »…«, „…“, ”…”, 「…」, 『…』; and what is said in a dialogue of dashes: "— It holds, said Lund."
 */
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
  const dialogue = dashed(block)
  if (dialogue) {
    const [start, end] = dialogue
    const place = {
      open: blockStart,
      close: blockStart + end,
      start: blockStart + start,
      end: blockStart + end,
    }
    return isLong(block.slice(start, end))
      ? [{ ...place, blockStart, blockEnd, isClosed: true, isShort: false }]
      : []
  }
  for (let at = 0; at < block.length; at++) {
    // Few characters are marks: numbers are compared faster than names of properties.
    const code = block.charCodeAt(at)
    if (code !== 0x22 && code < 0xab) continue
    if (
      code > 0xbb &&
      code !== 0x201c &&
      code !== 0x201d &&
      code !== 0x201e &&
      code !== 0x300c &&
      code !== 0x300e
    )
      continue
    const closing = closers[block.charAt(at)]
    if (closing === undefined || !isOpening(block, at)) continue
    const close = nextOf(block, closing, at + 1)
    const isClosed = close < block.length
    const start = blockStart + at + 1
    const end = blockStart + close
    const place = { open: start - 1, close: Math.min(end + 1, blockEnd), start, end, blockStart, blockEnd }
    const words = block.slice(at + 1, close)
    const isShort = !isLong(words)
    if (!isShort || countWords(words) === 2) found.push({ ...place, isClosed, isShort })
    at = close
  }
  return found
}

/** A mark that opens: no letter before it, and for those that close elsewhere ("»…«", "”…”") one behind it. */
function isOpening(block: string, at: number): boolean {
  const mark = block.charAt(at)
  if (mark === '「' || mark === '『') return true
  if (/[\p{L}\p{N}]/u.test(block.charAt(at - 1))) return false
  return (
    (mark !== '»' && mark !== '”') ||
    (/[\p{L}\p{N}]/u.test(block.charAt(at + 1)) && !/[.,!?…]/u.test(block.charAt(at - 1)))
  )
}

/** Three words, or six characters of a script without spaces. */
function isLong(text: string): boolean {
  return countWords(text) >= 3 || (text.match(unspaced)?.length ?? 0) >= 6
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** "— It holds, said Lund." → where "It holds" stands: behind the dash at the beginning, up to the next dash or comma and verb. */
function dashed(block: string): readonly [number, number] | null {
  const open = /^[—–―]\s?(?=[\p{Lu}¡¿…])/u.exec(block.slice(0, 8))
  if (!open) return null
  const rest = block.slice(open[0].length)
  const dash = /\s[—–―](?=\s?\p{L})|[.,!?…][—–―]\s?(?=\p{Ll})/u.exec(rest)
  const end = dash
    ? dash.index + (dash[0].search(/[—–―]/u) > 0 && !/^\s/u.test(dash[0]) ? 1 : 0)
    : rest.length
  return [open[0].length, open[0].length + rest.slice(0, end).trimEnd().length]
}

function nextOf(block: string, closing: string, from: number): number {
  for (let at = from; at < block.length; at++) if (closing.includes(block.charAt(at))) return at
  return block.length
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '„': '“”"',
  '”': '”',
  '「': '」',
  '『': '』',
}
