import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isByline } from '../byline-line.ts'
import { isDayLine } from '../citation/cited-parts.ts'

/**
 * A tree of Markdown with paragraphs divided where the ends of their lines divide the text: see `paragraphEnds`. What is indented as
 * paragraphs are typed, and is code for Markdown alone, is a paragraph. `firstLine` is the line of the file at which `text` begins.
 */
export function divideByLines(tree: readonly RootContent[], text: string, firstLine: number): RootContent[] {
  if (!tree.some((node) => node.type === 'code' || (node.type === 'paragraph' && mayDivide(node))))
    return [...tree]
  const lines = text.split('\n')
  const ownLines = ({ position }: RootContent): string[] =>
    position ? lines.slice(position.start.line - firstLine, position.end.line - firstLine + 1) : []
  let isAtHead = true
  return joinIndented(tree, ownLines).flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' || !node.position) return [node]
    const own = ownLines(node)
    const ends = paragraphEnds(own, isAtHead)
    isAtHead &&= own.every((line) => widthOf(line) <= widest)
    return ends === null && !hasBreaks(node) ? [node] : divideParagraph(node, ends ?? [])
  })
}

function mayDivide(node: Paragraph): boolean {
  return linesOf(node) > 1 || hasBreaks(node)
}

function hasBreaks({ children }: Paragraph): boolean {
  return children.some((child, index) => isBreak(child) && isBreak(children[index + 1]))
}

/** "<br>" */
function isBreak(node: PhrasingContent | undefined): boolean {
  return node?.type === 'html' && /^<br\s?\/?>$/i.test(node.value)
}

/** Indented lines of prose as paragraphs, each with the paragraph that goes on right below it. */
function joinIndented(
  tree: readonly RootContent[],
  ownLines: (node: RootContent) => string[],
): readonly RootContent[] {
  const joined: RootContent[] = []
  for (const node of tree) {
    const above = joined.at(-1)
    const isBelow =
      above?.type === 'paragraph' && above.position?.end.line === (node.position?.start.line ?? 0) - 1
    const isProse = node.type === 'code' && node.position && ownLines(node).every(isIndentedProse)
    if (isProse && node.position)
      joined.push({
        type: 'paragraph',
        children: [{ type: 'text', value: node.value.replace(/^\s+/gm, ''), position: node.position }],
        position: node.position,
      })
    else if (isBelow && node.type === 'paragraph' && above.position && node.position) {
      const children = [...above.children, { type: 'text', value: '\n' } as const, ...node.children]
      joined[joined.length - 1] = {
        ...above,
        children,
        position: { ...above.position, end: node.position.end },
      }
    } else joined.push(node)
  }
  return joined
}

/** A line of text behind four blanks or a tab: words, and no signs of programs. */
function isIndentedProse(line: string): boolean {
  return (
    /^(?: {4}|\t)\s*["“”„«¿¡‘(]?\s?[\p{Lu}\p{N}].{30}/u.test(line) && !/[{};=<>|\\]|\s{3}/.test(line.trim())
  )
}

function linesOf({ position }: Paragraph): number {
  return position ? position.end.line - position.start.line + 1 : 1
}

/** A paragraph as several, where its lines end them; what a mark of emphasis or a link holds stays together. */
function divideParagraph(node: Paragraph, ends: readonly boolean[]): Paragraph[] {
  const first = node.position?.start.line ?? 1
  const parts: PhrasingContent[][] = [[]]
  const starts = [first]
  let line = 0
  const endLine = (): boolean => {
    const isEnd = ends[line++] === true
    if (isEnd) parts.push([])
    if (isEnd) starts.push(first + line)
    return isEnd
  }
  for (const child of node.children) {
    if (child.type === 'break') {
      if (!endLine()) parts.at(-1)?.push(child)
      continue
    }
    if (isBreak(child)) {
      // Two in a row end a paragraph; one at the end of a line that ends it goes.
      const [last, before] = [parts.at(-1)?.at(-1), parts.at(-1)?.at(-2)]
      if (isBreak(last) || (last?.type === 'text' && last.value.trim() === '' && isBreak(before))) {
        parts.push([])
        starts.push(first + line)
      } else parts.at(-1)?.push(child)
      continue
    }
    if (child.type !== 'text') {
      parts.at(-1)?.push(child)
      line += (child.position?.end.line ?? 0) - (child.position?.start.line ?? 0)
      continue
    }
    let value = ''
    const close = (): void => {
      if (value !== '') parts.at(-1)?.push({ ...child, value })
      value = ''
    }
    for (const [index, piece] of child.value.split('\n').entries()) {
      if (index > 0 && ends[line] === true) close()
      else if (index > 0) value += '\n'
      if (index > 0) endLine()
      value += piece
    }
    close()
  }
  return parts.map(withoutEdges).flatMap((children, index) => {
    const end = { line: (starts[index + 1] ?? first + ends.length) - 1, column: 1 }
    const position = { start: { line: starts[index] ?? first, column: 1 }, end }
    return children.length > 0 ? [{ ...node, children, position }] : []
  })
}

/** Without breaks and blanks at either end. */
function withoutEdges(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (node: PhrasingContent): boolean =>
    isBreak(node) || node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  const from = children.findIndex((node) => !isEmpty(node))
  const to = children.findLastIndex((node) => !isEmpty(node))
  return children.slice(from, to + 1).map((node, index, { length }) => {
    if (node.type !== 'text') return node
    const value = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === length - 1 ? value.trimEnd() : value }
  })
}

/**
 * The ends of lines that end a paragraph, where Markdown lets it go on: "The bridge reopens⏎By Ada Roe⏎3 May 2019⏎The bridge over …",
 * as people type who know no Markdown, and programs show each line. A headline with what stands below it is such, and lines of
 * several sentences each, and those that an indented line follows; lines that are wrapped, a sentence in each line, and verse are not.
 *
 * @param lines of one paragraph, as the source has them
 * @param isAtHead whether it is one of the first paragraphs
 * @returns for each line whether a paragraph ends with it; null where none does but the last
 */
export function paragraphEnds(lines: readonly string[], isAtHead: boolean): readonly boolean[] | null {
  if (lines.length < 2) return null
  const plain = lines.map(withoutMarks)
  const indented = lines.map((line) =>
    /^(?: {2}|\t|\u3000|\u00a0)\s*["“”„«¿¡‘(]?\s?[\p{Lu}\p{Lo}]/u.test(line),
  )
  if (
    indented.includes(true) &&
    indented.every((is, index) => !is || index === 0 || sentenceEnd.test(plain[index - 1] ?? ''))
  )
    return plain.map((_, index) => indented[index + 1] === true)
  const whole = plain.map((line) => widthOf(line) > widest)
  const last = plain.length - 1
  const from = whole.indexOf(true)
  // All that is wide ends with a sentence, and some of it holds several.
  const isWhole =
    from >= 0 &&
    plain.every((line, index) => !whole[index] || index === last || isEnded(line, plain[index + 1])) &&
    plain.some((line, index) => whole[index] && severalSentences.test(line)) &&
    plain.slice(from, last).every((line) => sentenceEnd.test(line) || isSubheading(line))
  if (isWhole && (from <= mostInHead || !plain.slice(0, from).some(isShort)))
    return plain.map((line, index) => index >= from - 1 || isShort(line))
  const isHead =
    isAtHead &&
    plain.length <= mostInHead &&
    plain.every(isShort) &&
    plain.some((line) => isDayLine(line) || isByline(line))
  return isHead ? plain.map(() => true) : null
}

/** In letters: no line is wrapped as far out. */
const widest = 140
/** Lines above the text: headline, standfirst, byline, day, paper, place … */
const mostInHead = 8

function withoutMarks(line: string): string {
  return line
    .replace(/(?:<br\s?\/?>\s{0,9}|\\){1,3}$/i, '')
    .trim()
    .replace(/^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)\s?){1,4}/u, '')
    .replace(/^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g, '')
    .trim()
}

/** One of Chinese or Japanese takes the room of two. */
function widthOf(line: string): number {
  return /\p{sc=Han}|\p{sc=Kana}|\p{sc=Hira}/u.test(line) ? 2 * line.length : line.length
}

function isSubheading(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}/u.test(line)
}

function isShort(line: string): boolean {
  return (
    line.length <= 120 &&
    !/(?<![.!?])[.;,]$|[-–—(]$/u.test(line.replace(/(?<=\b\p{Lu}\p{L}{0,3}|\d{4})\.$/u, ''))
  )
}

function isEnded(line: string, next = ''): boolean {
  return sentenceEnd.test(line) && /^["“”„«»‘’'¿¡(*_[–—-]?\s?[\p{Lu}\p{Lo}\d]/u.test(next)
}

const sentenceEnd = /[.!?…。！？][)\]"'”’»」』]*$/

/** "… on Tuesday. The mayor …": not behind an abbreviation of few letters. */
const severalSentences = /\p{L}{4}[.!?…]["”»’)]{0,2}\s["“„«‘]?\p{Lu}|[。！？][」』]?[^」』\s]/u
