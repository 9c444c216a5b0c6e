import { type LineJoiner, lineJoiner } from '../../text/divided-words.ts'

/** A line of the source with words on it. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string
  readonly indent: number
  /** 1-based, in the file. */
  readonly number: number
  /** Blank lines before it. */
  readonly gap: number
}

/** How the lines of a text are to be joined; null where each line is a paragraph. */
export interface Wrapping {
  /** null where lines are of no width: they were broken where print broke them, and some go on further. */
  readonly width: number | null
  readonly join: LineJoiner
}

/** How lines are joined: at the width of the text, or where words are divided and sentences go on; null where each line is a paragraph. */
export function wrappingOf(lines: readonly Line[]): Wrapping | null {
  return wrappedAt(lines) ?? broken(lines)
}

/**
 * The width at which a file is wrapped, as e-mail and the columns of a newspaper are; null where each line is a
 * paragraph. A wrapped line is one onto which the first word of the next would not have fitted. In columns that are
 * narrower than a program's, or wider, most lines must go on in small letters: verses, menus and line-ups do not.
 */
function wrappedAt(lines: readonly Line[]): Wrapping | null {
  const inner = lines.filter((_, index) => lines[index + 1]?.gap === 0).map(lengthOf)
  if (inner.length === 0 || (inner.length < 3 && !allGoOn(lines))) return null
  const longest = inner.reduce((most, length) => Math.max(most, length), 0)
  const sorted = [...inner].sort((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.85)] ?? longest
  const width = longest >= 50 && longest <= 100 && longest - usual <= 12 ? longest : usual
  if (width < 15 || width > 140 || (width < 18 && !isNarrowColumn(lines))) return null
  // Paragraphs in one line each, and more of them than of the short lines: these are no wrapped text.
  const whole = lines.filter(
    (line, index) =>
      lengthOf(line) > 2 * width + 20 && lines[index + 1]?.gap !== 0 && line.text.includes(' '),
  )
  if (sumOf(whole.map(lengthOf)) > sumOf(inner)) return null
  let [full, ended, small] = [0, 0, 0]
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next?.gap !== 0) continue
    // "The council of Marle Ferry Landing / voted on Tuesday …": the first line of a paragraph may be typed shorter.
    if (flowsOn(line, next, width) || (isFirst(lines, index) && goesOnSmall(line, next, width))) full++
    if (sentenceEnd.test(line.text) && !goesOn(line, next)) ended++
    if (/^["“„«‘'(]?\p{Ll}/u.test(next.text) || /\p{L}[-¬]$/u.test(line.text)) small++
  }
  const flowing = small >= inner.length * 0.45 || (small >= inner.length * 0.2 && isColumn(lines))
  if (full < inner.length * 0.6 || ended > inner.length * 0.5) return null
  if (!flowing && (width < 50 || width > 100)) return null
  return {
    width,
    join: lineJoiner(
      lines.map(({ text }) => text),
      width,
    ),
  }
}

/**
 * Lines of no width whose words are divided at their ends, two and more: "… eine gewaltige Men-⏎ge, als der Bürger-⏎meister …".
 * One such word is enough where all the lines go on.
 */
function broken(lines: readonly Line[]): Wrapping | null {
  const pairs = pairsOf(lines)
  const divided = pairs.filter(([line, next]) => isDividedWord(line.text, next.text)).length
  if (divided === 0) return null
  if (
    divided < 2 &&
    !pairs.every(([line, next]) => isOpen(line, next) || isDividedWord(line.text, next.text))
  )
    return null
  const texts = lines.map(({ text }) => text)
  return { width: null, join: lineJoiner(texts, null, divided > 1) }
}

/** Each line that has one right below it, with that one. */
function pairsOf(lines: readonly Line[]): (readonly [Line, Line])[] {
  return lines.flatMap((line, index): (readonly [Line, Line])[] => {
    const next = lines[index + 1]
    return next?.gap === 0 ? [[line, next]] : []
  })
}

function isDividedWord(text: string, below: string): boolean {
  return /\p{Ll}[-¬]$/u.test(text.slice(-3)) && /^\p{Ll}/u.test(below)
}

/**
 * Where many lines begin with the capitals of nouns: whether sentences end within lines, and lines end in a short word of small
 * letters ("… boten Eier an. Die Frauen aus den", "Hofbesitzer Timm und der"), as those of verse, lists and menus do not.
 */
function isColumn(lines: readonly Line[]): boolean {
  const pairs = pairsOf(lines)
  const within = pairs.filter(([{ text }]) => /\p{Ll}{2}[.!?] \p{Lu}/u.test(text)).length
  const open = pairs.filter(
    ([line, below]) => /\s\p{Ll}{1,4}$/u.test(line.text.slice(-6)) || isOpen(line, below),
  ).length
  return within > 0 && open >= pairs.length * 0.35
}

/** Whether a line of no width goes on below, in a text whose words are divided at the ends of lines. */
export function isBroken(line: Line, next: Line, isFirstLine: boolean): boolean {
  if (isDividedWord(line.text, next.text)) return true
  if (lengthOf(line) < 18) return false
  return isOpen(line, next) || (!isFirstLine && /\s\p{Ll}{1,4}$/u.test(line.text.slice(-6)))
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0)
}

/**
 * Of two or three lines, too few to show a width: whether they are as long as lines of text, and end no sentence and go on in
 * small letters below. "… at Easter, and the" may go on with a name where another line shows it, and is as long.
 */
function allGoOn(lines: readonly Line[]): boolean {
  const pairs = pairsOf(lines)
  const longest = pairs.reduce((most, [line]) => Math.max(most, lengthOf(line)), 0)
  const small = pairs.filter(([line, next]) => isOpen(line, next) || goesOn(line, next))
  return (
    small.length > 0 &&
    pairs.every((pair) => lengthOf(pair[0]) >= 50 && (small.includes(pair) || isFull(...pair, longest)))
  )
}

/**
 * Columns of some three words: most lines have several and go on in small letters, and sentences end within lines, as in no list
 * and no verse.
 */
function isNarrowColumn(lines: readonly Line[]): boolean {
  const pairs = pairsOf(lines)
  const open = pairs.filter(([line, next]) => isOpen(line, next)).length
  const several = pairs.filter(([{ text }]) => text.includes(' ')).length
  const within = pairs.some(([{ text }]) => /\p{Ll}{2}[.!?] \p{Lu}/u.test(text))
  return pairs.length >= leastNarrow && within && open >= pairs.length * 0.6 && several >= pairs.length * 0.7
}

/** In lines. */
const leastNarrow = 10

/** Whether a line goes on below: nothing more fitted, or, as long as a line of text, it ends no sentence before a small letter. */
export function flowsOn(line: Line, next: Line, width: number): boolean {
  // "tres," may be the rest of a word that print divided, in a line of its own.
  return (
    isFull(line, next, width) || ((lengthOf(line) >= 50 || line.text.endsWith(',')) && isOpen(line, next))
  )
}

function isFirst(lines: readonly Line[], index: number): boolean {
  return index === 0 || (lines[index]?.gap ?? 0) > 0
}

/** A line that is half as wide as the text, ends no sentence and stands above a small letter. */
export function goesOnSmall({ text }: Line, below: Line, width: number): boolean {
  return text.length >= width * 0.5 && /[\p{L}\p{N},]$/u.test(text) && /^\p{Ll}{2}/u.test(below.text)
}

function isOpen(line: Line, next: Line): boolean {
  return /[^.!?…:;]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

/** "… the late J. W." goes on with "van Lennep": an abbreviation before a small letter ends no sentence. */
function goesOn(line: Line, next: Line): boolean {
  return /(?<!\p{L})(?:\p{Lu}|\p{Ll}{1,4})\.$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
}

export function lengthOf(line: Line): number {
  return line.indent + line.text.length
}

/** Whether the next line's first word would not have fitted. Wrapping programs differ by a few columns. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ')
  return lengthOf(line) + 1 + (space < 0 ? next.text.length : space) > width - Math.max(6, width * 0.12)
}

export const sentenceEnd = /[.!?…][)\]"'”’»]*$/

/** "FERRY TO BE SOLD": no small letter, and more than the place of a dateline. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}\P{L}+\p{Lu}/u.test(text) && !/[,—–-]$/.test(text)
}

/** "(From Our Correspondent.)", "Nordhaven, June 12, 1905.": a line of its own above a column. */
export function isHeadLine(text: string): boolean {
  return (
    /^\([^()]{4,60}\)\.?$/u.test(text) ||
    /^\p{Lu}[\p{L} .'’-]{1,30}, \p{L}{3,10}\.? \d{1,2}(?:, \d{4})?\.$/u.test(text)
  )
}

/** Lines of one paragraph. */
export function joinLines(lines: readonly Line[], wrapping: Wrapping | null): string {
  // Without a width only `¬` goes on below.
  const join =
    wrapping?.join ??
    lineJoiner(
      lines.map(({ text }) => text),
      null,
    )
  const parts: string[] = []
  for (const { text } of lines) {
    // Only the line above matters: a paragraph of a hundred thousand lines would be looked at as often.
    const joined = join(parts.pop() ?? '', text)
    parts.push(joined.slice(0, joined.length - text.length), text)
  }
  return parts.join('')
}
