import { countWords } from '../../text/words.ts'
import { inDialogue, isDialogue, speechWithin } from './dialogue.ts'

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
  /** Short, or between single marks, which stand around titles and terms too: somebody must say it. */
  readonly isDoubtful: boolean
}

/** A paragraph, and where it stands in the text. */
interface Block {
  readonly text: string
  readonly start: number
}

/** A mark that was opened in a paragraph and closes in a later one. */
interface Carried {
  readonly mark: string
  readonly lastBlock: number
}

/** A quotation goes on over so many paragraphs at most; the mark of a longer one was lost. */
const BLOCKS = 8

/**
 * The quotations of a text of at least two words, paragraph by paragraph, in the marks of all languages: “…”, "…", ‘…’, '…',
 * «…», »…«, ‹…›, „…“, ‚…‘, ”…”, 「…」, 『…』; and what is said in a dialogue of dashes: "— It holds, said Lund." (`verbs`, with
 * the flags g and u, tells where a speech ends and its attribution begins). A quotation that closes in a later paragraph is one
 * for each.
 */
export function findQuotations(text: string, verbs: RegExp): Quotation[] {
  const blocks: Block[] = []
  for (const block of text.split('\n\n')) {
    const last = blocks.at(-1)
    blocks.push({ text: block, start: last ? last.start + last.text.length + 2 : 0 })
  }
  const isSpeech = isDialogue(
    blocks.map((block) => block.text),
    verbs,
  )
  const found: Quotation[] = []
  let carried: Carried | null = null
  for (const [index, block] of blocks.entries()) {
    if (isSpeech[index] && carried === null) {
      for (const [start, end] of inDialogue(block.text, verbs))
        add(found, block, { open: start, start, end, close: end })
      continue
    }
    for (const [start, end] of speechWithin(block.text, verbs))
      add(found, block, { open: start, start, end, close: end })
    carried = inBlock(found, blocks, index, carried)
  }
  return found.sort((a, b) => a.open - b.open)
}

interface Span {
  readonly open: number
  readonly start: number
  readonly end: number
  readonly close: number
}

/** Puts the quotations of a paragraph into `found`, and says which mark stays open behind it. */
function inBlock(
  found: Quotation[],
  blocks: readonly Block[],
  index: number,
  carried: Carried | null,
): Carried | null {
  const block = blocks[index]
  if (!block) return null
  const { text } = block
  let at = 0
  if (carried) {
    const close = index === carried.lastBlock ? nextOf(text, closers[carried.mark] ?? '', 0) : text.length
    add(
      found,
      block,
      { open: 0, start: 0, end: close, close: Math.min(close + 1, text.length) },
      index === carried.lastBlock,
    )
    if (index < carried.lastBlock) return carried
    at = close + 1
  }
  for (; at < text.length; at++) {
    // Few characters are marks: numbers are compared faster than names of properties.
    if (!isMark(text.charCodeAt(at))) continue
    const mark = text.charAt(at)
    const closing = closers[mark]
    if (closing === undefined || !isOpening(text, at)) continue
    const isSingle = singles.includes(mark)
    const close = isSingle ? closeOfSingle(text, closing, at) : nextOf(text, closing, at + 1)
    if (close === null) continue
    const isClosed = close < text.length
    add(
      found,
      block,
      { open: at, start: at + 1, end: close, close: Math.min(close + 1, text.length) },
      isClosed,
      isSingle,
    )
    const lastBlock = isClosed ? null : closingBlock(blocks, index, mark)
    if (lastBlock !== null) return { mark, lastBlock }
    at = close
  }
  return null
}

function add(
  found: Quotation[],
  { text, start: blockStart }: Block,
  { open, start, end, close }: Span,
  isClosed = true,
  isSingle = false,
): void {
  const words = text.slice(start, end)
  const isShort = !isLong(words)
  if (isShort && countWords(words) !== 2) return
  // "… ", said Lund. "": marks that are taken for those of the other side.
  if (/^[,;]\s/u.test(words)) return
  found.push({
    open: blockStart + open,
    close: blockStart + close,
    // French marks have spaces inside of them.
    start: blockStart + start + (words.length - words.trimStart().length),
    end: blockStart + end - (words.length - words.trimEnd().length),
    blockStart,
    blockEnd: blockStart + text.length,
    isClosed,
    isShort,
    isDoubtful: isShort || (isSingle && !isSentence(words)),
  })
}

function isMark(code: number): boolean {
  if (code < 0xab) return code === 0x22 || code === 0x27
  if (code <= 0xbb) return code === 0xab || code === 0xbb
  if (code < 0x2018) return false
  return (
    code <= 0x201a ||
    (code >= 0x201c && code <= 0x201e) ||
    code === 0x2039 ||
    code === 0x300c ||
    code === 0x300e
  )
}

/** A mark that opens: no letter before it, and for those that close elsewhere ("»…«", "”…”") one behind it. */
function isOpening(block: string, at: number): boolean {
  const mark = block.charAt(at)
  if (mark === '「' || mark === '『') return true
  if (/[\p{L}\p{N}]/u.test(block.charAt(at - 1))) return false
  if (mark === "'" || mark === '‘' || mark === '‚')
    return opensSingle.test(block.slice(Math.max(0, at - 1), at + 4))
  return (
    (mark !== '»' && mark !== '”') ||
    (/[\p{L}\p{N}]/u.test(block.charAt(at + 1)) && !/[.,!?…]/u.test(block.charAt(at - 1)))
  )
}

/** A space or a bracket before it, a letter behind it, which is not one consonant alone: "rock 'n' roll", "'s avonds". */
const opensSingle = /^[\s([“"«—–:-]?['‘‚](?![b-df-hj-np-tv-xz]['’\s])[\p{L}¡¿“"]/u

/**
 * Where a single mark closes: at the first one with the stop of a sentence before it or a comma or stop behind it, else at
 * the first one behind a word; an apostrophe ("isn't", "workers' rights") does not. Null where it does not close.
 */
function closeOfSingle(block: string, closing: string, open: number): number | null {
  let first: number | null = null
  for (let at = open + 2; at < block.length; at++) {
    const here = block.charAt(at)
    const before = block.charAt(at - 1)
    const isSpaced = /[\s(]/.test(before)
    if (singles.includes(here) && isSpaced && isOpening(block, at)) return first
    if (!closing.includes(here) || (isSpaced && here !== '›')) continue
    const behind = block.charAt(at + 1)
    if (/[\p{L}\p{N}]/u.test(behind)) continue
    if (/[.,!?…—–]/u.test(before) || /^[,.;:!?)]?$/.test(behind)) return at
    first ??= at
  }
  return first
}

/** "We waited nine years." → what stands between single marks is a sentence, and no title or term. */
export function isSentence(words: string): boolean {
  return /^\s*[\p{Lu}¡¿…]/u.test(words) && /[.,!?…]\s*$/u.test(words)
}

/** Three words, or six characters of a script without spaces. */
function isLong(text: string): boolean {
  return countWords(text) >= 3 || (text.match(unspaced)?.length ?? 0) >= 6
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** The later paragraph in which a mark closes that stays open in this one; null where the next one opens it again, or none does. */
function closingBlock(blocks: readonly Block[], index: number, mark: string): number | null {
  const closing = closers[mark] ?? ''
  for (let at = index + 1; at <= index + BLOCKS; at++) {
    const text = blocks[at]?.text
    if (text === undefined) return null
    const next = nextOf(text, closing + mark, 0)
    if (next === text.length) continue
    const here = text.charAt(next)
    const isClosing = here === mark ? closing.includes(mark) && !isFree(text, next) : true
    return isClosing ? at : null
  }
  return null
}

/** A straight mark behind a space or at the beginning opens. */
function isFree(text: string, at: number): boolean {
  return at === 0 || /[\s(]/.test(text.charAt(at - 1))
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
  '‘': "’'",
  "'": "'’",
  '‚': '‘’',
  '‹': '›',
  '「': '」',
  '『': '』',
}
/** Those that an apostrophe looks like, or that stand within others. */
const singles = "‘'‚‹"
