import type { BlockContent, Blockquote, Heading, List, ListItem, Paragraph, Root } from 'mdast'
import { verseLines } from './verse.ts'
import {
  flowsOn,
  goesOnSmall,
  isBroken,
  isCapitals,
  isFull,
  isHeadLine,
  joinLines,
  type Line,
  lengthOf,
  sentenceEnd,
  type Wrapping,
  wrappingOf,
} from './wrapping.ts'

/**
 * Plain text → mdast. Plain text is not Markdown: `*` and `_` stay what they are. Paragraphs are divided by
 * blank lines, or each line is one, unless the file is wrapped at a width as e-mail is; then lines are joined.
 * Lists, quotations (`>`) and headings between paragraphs are recognized where their form leaves no doubt.
 * `firstLine` is the line of the file at which `text` begins. Linear in the length of the text.
 */
export function parseText(text: string, firstLine = 1): Root {
  const lines = readLines(text, firstLine)
  return { type: 'root', children: markHeadings(blocksOf(lines, wrappingOf(lines))) }
}

function readLines(text: string, firstLine: number): Line[] {
  const lines: Line[] = []
  let gap = 0
  let number = firstLine
  for (let start = 0; start <= text.length; number++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') gap++
    else {
      lines.push({ text: spaced(trimmed), indent: raw.length - raw.trimStart().length, number, gap })
      gap = 0
    }
    start = end + 1
  }
  return lines
}

/** One space between words. No-break spaces stay only where typography wants them: « 12 % ». */
function spaced(text: string): string {
  if (!oddSpace.test(text)) return text
  return text.replace(spaces, (run, at: number) =>
    run.length === 1 && run !== '\t' && narrow.test(`${text[at - 1] ?? ''}${text[at + 1] ?? ''}`) ? run : ' ',
  )
}

const oddSpace = /[\t\xa0\u2000-\u200a\u202f\u205f\u3000]|\s\s/
const spaces = /[\s\xa0\u2000-\u200a\u202f\u205f\u3000]+/g
const narrow = /^«|[»:;!?%€]$|^\d\d$/

function blocksOf(lines: readonly Line[], wrapping: Wrapping | null): BlockContent[] {
  const blocks: BlockContent[] = []
  const verse = wrapping === null ? verseLines(lines) : noVerse
  for (let at = 0; at < lines.length; ) {
    const [block, next] =
      verseAt(lines, at, verse) ??
      quotationAt(lines, at) ??
      listAt(lines, at, wrapping) ??
      rulerAt(lines, at) ??
      paragraphAt(lines, at, wrapping)
    blocks.push(block)
    at = next
  }
  return blocks
}

const noVerse: ReadonlySet<number> = new Set()

/** A stanza: one paragraph, whose lines stay. */
function verseAt(lines: readonly Line[], at: number, verse: ReadonlySet<number>): Taken | null {
  if (!verse.has(at)) return null
  let end = at + 1
  while (verse.has(end) && lines[end]?.gap === 0) end++
  const children = lines
    .slice(at, end)
    .flatMap(({ text }, index): Paragraph['children'] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value: text },
    ])
  return [{ type: 'paragraph', children, position: placeOf(lines, at, end) }, end]
}

type Taken = readonly [block: BlockContent, next: number]

function paragraphAt(lines: readonly Line[], at: number, wrapping: Wrapping | null): Taken {
  const end = wrappedEnd(lines, at, wrapping)
  return [paragraph(joinLines(lines.slice(at, end), wrapping), lines, at, end), end]
}

/** Where a wrapped paragraph ends: at a gap, an indented line, a line that was not full, a list or quotation. */
function wrappedEnd(lines: readonly Line[], at: number, wrapping: Wrapping | null): number {
  const { width = null } = wrapping ?? {}
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    const previous = lines[end - 1]
    if (!line || !previous || line.gap > 0) break
    if (previous.text.endsWith('¬')) continue
    // A word that goes on below is no end of a paragraph.
    if (/\p{Ll}-$/u.test(previous.text.slice(-3)) && /^\p{Ll}/u.test(line.text)) continue
    if (!wrapping || !isContinuedBelow(previous, line, width, end === at + 1)) break
    if (line.indent > previous.indent + 1 && sentenceEnd.test(previous.text)) break
    // A headline in capitals right above the text, or where it came from.
    if ((isCapitals(previous.text) && !isCapitals(line.text)) || isHeadLine(previous.text)) break
    if (end <= 2 && end === at + 1 && isDatelineBelow(previous, line)) break
    // "(Adds quote)" below a headline
    if (isQuoted(line) || markerOf(line) || (end === at + 1 && /^\([^()]{4,80}\)$/u.test(line.text))) break
  }
  return end
}

function isContinuedBelow(line: Line, below: Line, width: number | null, isFirst: boolean): boolean {
  if (width === null) return isBroken(line, below, isFirst)
  return flowsOn(line, below, width) || (isFirst && goesOnSmall(line, below, width))
}

/** "MARLE, Arlen -- The council …" right below a headline, whose letters are small. */
function isDatelineBelow(above: Line, line: Line): boolean {
  return (
    /\p{Ll}{2}/u.test(above.text) &&
    !sentenceEnd.test(above.text) &&
    /^\p{Lu}{3}[\p{Lu}\d .,'’()-]{0,50}(?:--|[—–]|\s-)\s?["“]?\p{Lu}/u.test(line.text)
  )
}

function paragraph(value: string, lines: readonly Line[], at: number, end: number): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }], position: placeOf(lines, at, end) }
}

function placeOf(lines: readonly Line[], at: number, end: number): NonNullable<Paragraph['position']> {
  const first = lines[at]
  const last = lines[end - 1]
  return {
    start: { line: first?.number ?? 1, column: (first?.indent ?? 0) + 1 },
    end: { line: last?.number ?? 1, column: (last ? lengthOf(last) : 0) + 1 },
  }
}

/** Lines of nothing but `*`, `-`, `_`, `=` or `—`: a division. */
function rulerAt(lines: readonly Line[], at: number): Taken | null {
  if (!/^(?:[*] ?){3,}$|^(?:[-–—_=~] ?){3,}$/.test(lines[at]?.text ?? '')) return null
  return [{ type: 'thematicBreak', position: placeOf(lines, at, at + 1) }, at + 1]
}

function isQuoted(line: Line): boolean {
  return /^>+(?:\s|\p{L}|["“‘'])/u.test(line.text)
}

/** Lines that begin with `>`, together: a quotation, and what is in it is text again. */
function quotationAt(lines: readonly Line[], at: number): Taken | null {
  let end = at
  while (end < lines.length && isContinued(lines, at, end)) end++
  if (end === at) return null
  const inner = lines.slice(at, end).flatMap((line, index): Line[] => {
    const text = line.text.replace(/^[>\s]+/, '')
    return text ? [{ ...line, text, indent: 0, gap: index === 0 ? 0 : line.gap }] : []
  })
  const children = blocksOf(spreadGaps(inner), wrappingOf(inner))
  return [{ type: 'blockquote', children, position: placeOf(lines, at, end) } satisfies Blockquote, end]
}

function isContinued(lines: readonly Line[], at: number, end: number): boolean {
  const line = lines[end]
  if (!line) return false
  return isQuoted(line) ? end === at || line.gap <= 1 : end > at && line.gap === 0 && /^>+$/.test(line.text)
}

/** A line of `>` alone is a blank line within the quotation: it shows as a jump in the numbers. */
function spreadGaps(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const previous = lines[index - 1]
    return previous ? { ...line, gap: line.number - previous.number - 1 } : line
  })
}

interface Marker {
  /** "•" or ".": items of one list have the same. */
  readonly kind: string
  readonly number: number | null
  readonly rest: string
}

const marked = /^(?:([•‣◦▪▫●○■□·∙*+–—-])|(\d{1,3})([.)]))\s+(?=\S)/

function markerOf(line: Line): Marker | null {
  const match = marked.exec(line.text)
  if (!match) return null
  const number = match[2] === undefined ? null : Number(match[2])
  return { kind: match[1] ?? match[3] ?? '', number, rest: line.text.slice(match[0].length) }
}

/**
 * Lines with the same mark, one below the other. A bullet needs no company; `-`, `*`, `+` and numbers need a
 * second item; dashes, which open dialogue in many languages, also a colon before them or an indent.
 */
function listAt(lines: readonly Line[], at: number, wrapping: Wrapping | null): Taken | null {
  const first = lines[at]
  const opening = first && markerOf(first)
  if (!opening) return null
  if (/[–—]/.test(opening.kind) && first.indent === 0 && !lines[at - 1]?.text.endsWith(':')) return null
  const items: ListItem[] = []
  let next = at
  while (next < lines.length) {
    const line = lines[next]
    const marker = line && markerOf(line)
    if (!marker || marker.kind !== opening.kind || (next > at && line.gap > 1)) break
    if (marker.number !== null && marker.number !== (opening.number ?? 0) + items.length) break
    const end = itemEnd(lines, next, wrapping?.width ?? null)
    const value = joinLines([{ ...line, text: marker.rest }, ...lines.slice(next + 1, end)], wrapping)
    const position = placeOf(lines, next, end)
    items.push({
      type: 'listItem',
      spread: false,
      checked: null,
      ...(marker.number === null ? {} : { data: { marker: `${marker.number}${marker.kind}` } }),
      children: [{ type: 'paragraph', children: [{ type: 'text', value }], position }],
      position,
    })
    next = end
  }
  if (items.length < 2 && !/[•‣◦▪▫●○■□∙]/.test(opening.kind)) return null
  const ordered = opening.number !== null
  const list: List = {
    type: 'list',
    ordered,
    start: ordered ? opening.number : null,
    spread: false,
    children: items,
    position: placeOf(lines, at, next),
  }
  return [list, next]
}

/** Lines that go on an item: directly below it and further in, or full lines of a wrapped file. */
function itemEnd(lines: readonly Line[], at: number, width: number | null): number {
  const first = lines[at]
  let end = at + 1
  for (; first && end < lines.length; end++) {
    const line = lines[end]
    const previous = lines[end - 1]
    if (!line || !previous || line.gap > 0 || markerOf(line) || isQuoted(line)) break
    if (line.indent < first.indent + 2 && (width === null || !isFull(previous, line, width))) break
  }
  return end
}

/** Short lines between paragraphs become headings; what leaves a doubt stays a paragraph. */
function markHeadings(blocks: readonly BlockContent[]): BlockContent[] {
  return blocks.map((block, index) => {
    const value = wordsOf(block)
    if (value === null || value.length > 90 || index === 0 || !isHeadingText(value)) return block
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    if (!before || !after || !(isProse(before) || before.type === 'list') || !isProse(after)) return block
    const { position } = block
    return { type: 'heading', depth: 2, children: [{ type: 'text', value }], position } as Heading
  })
}

function wordsOf(block: BlockContent): string | null {
  if (block.type !== 'paragraph') return null
  const [child] = block.children
  return child?.type === 'text' ? child.value : null
}

/** At least two words, beginning like a sentence and not ending like one; no byline, label, menu or date. */
function isHeadingText(text: string): boolean {
  if (!/^["“‘'«¿¡(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) || /[.,;:…)\]"”’»]$/.test(text)) return false
  if (/[|»›>@©→\t]|https?:|\d{1,2}:\d\d/.test(text) || /^(?:by|q|a|photo|image|source|credit)\b/i.test(text))
    return false
  const words = text.split(' ')
  if (words.length < 2 || words.length > 14 || !/\p{L}{2}/u.test(text)) return false
  // "So what now?" is prose as often as not; "Why Now? What Was Said?" is no sentence.
  return !/[?!]$/.test(text) || isTitleCase(words.slice(1))
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word))
  return long.length > 0 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 > long.length
}

/** A paragraph long enough to be one, with the end of a sentence in it. */
function isProse(block: BlockContent): boolean {
  if (block.type === 'blockquote') return true
  const value = wordsOf(block)
  return value !== null && value.length >= 80 && /[.!?…。！？][)\]"'”’»]*(?:\s|$)/.test(value)
}
