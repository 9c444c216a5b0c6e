import type { DroppedBlock } from '../../model/article.ts'
import type { CutReason } from '../../model/cut.ts'
import type { Stated, StatedFields } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import type { FieldsDraft } from '../fields/fields.ts'
import type { PublishWord } from '../fields/withheld.ts'

/**
 * A clipping while its head and foot are read, line by line. A line that is read as a field, or belongs to no article,
 * leaves a blank one behind, so that all others keep their numbers.
 */
export interface Clipping {
  readonly lines: string[]
  /** The line of the file at which `lines` begins. */
  readonly firstLine: number
  readonly markdown: boolean
  readonly stated: FieldsDraft
  /** Lines that belong to no article, for the list of what was left out. */
  readonly cut: Cut[]
  /** What fields at its head say of publishing it. */
  publish?: PublishWord | null
}

export type Cut = DroppedBlock

/** A field whose claims are text. */
type TextField = {
  [Name in keyof StatedFields]: StatedFields[Name] extends readonly Stated<string>[] ? Name : never
}[keyof StatedFields]

/** Claim a text field at the line with this index. */
export function claimAt(
  clipping: Clipping,
  name: TextField,
  value: string,
  origin: Origin,
  index: number,
): void {
  const claims: Stated<string>[] = clipping.stated[name]
  claims.push({ value, basis: 'stated', origin, line: clipping.firstLine + index })
}

/** The same, of a field that nothing has told yet; no value claims nothing. */
export function claimIfOpen(
  clipping: Clipping,
  name: TextField,
  value: string | null | undefined,
  origin: Origin,
  index: number,
): void {
  if (value && clipping.stated[name].length === 0) claimAt(clipping, name, value, origin, index)
}

/** Claim who wrote, from the line with this index. */
export function claimAuthors(
  { stated, firstLine }: Clipping,
  value: readonly string[],
  origin: Origin,
  index: number,
): void {
  stated.authors.push({ value, basis: 'stated', origin, line: firstLine + index })
}

/** The words of a line, without the marks of Markdown around them: "> **By Ada Roe**" → "By Ada Roe". */
export function withoutMarks(line: string): string {
  return withoutEnd(line.replace(/^[*_>#\s]+/, ''), /[*_\s]/)
}

/** A line without the characters of a class at its end. A pattern would try each run of them, from the first one on. */
export function withoutEnd(line: string, mark: RegExp): string {
  let end = line.length
  while (end > 0 && mark.test(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

/** Take lines out, from one index to before another. */
export function blank(clipping: Clipping, from: number, to = from + 1): void {
  for (let index = from; index < to; index++) clipping.lines[index] = ''
}

/** Take a line out and list it among what was left out. */
export function cutLine(clipping: Clipping, index: number, reason: CutReason): void {
  const text = (clipping.lines[index] ?? '').trim()
  if (text !== '') clipping.cut.push({ text, line: clipping.firstLine + index, reason })
  blank(clipping, index)
}

/** Take lines out, and list those with words on them among what was left out. */
export function cutLines(clipping: Clipping, from: number, to: number, reason: CutReason): void {
  for (let index = from; index < to; index++) cutLine(clipping, index, reason)
}

/** Take the end of a line out, which is the text given, and list it among what was left out. */
export function cutEnd(clipping: Clipping, index: number, end: string, reason: CutReason): void {
  const line = (clipping.lines[index] ?? '').trimEnd()
  clipping.cut.push({ text: end.trim(), line: clipping.firstLine + index, reason })
  clipping.lines[index] = line.slice(0, line.length - end.length).trimEnd()
}

/**
 * Whether a line stands within a sentence that is broken at the ends of lines: it begins with a small letter, and the one right
 * above ends no sentence, or it ends none and the one right below begins with a small letter.
 */
export function isWithinSentence({ lines }: Pick<Clipping, 'lines'>, index: number): boolean {
  const [above = '', line = '', below = ''] = [lines[index - 1], lines[index], lines[index + 1]].map((text) =>
    (text ?? '').trim(),
  )
  const goesOn = (from: string, to: string): boolean =>
    from.length >= 25 && /[^.!?…:;)\]"”»]$/u.test(from) && /^\p{Ll}/u.test(to)
  return goesOn(above, line) || goesOn(line, below)
}

/** How many words a text has, as blanks divide them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** The indexes of the first lines with words on them. */
export function firstLines(
  { lines }: { readonly lines: readonly string[] },
  count: number,
  from = 0,
): number[] {
  const found: number[] = []
  for (let index = from; index < lines.length && found.length < count; index++)
    if (lines[index]?.trim()) found.push(index)
  return found
}

/** The indexes of the last lines with words on them, the last one first. */
export function lastLines({ lines }: Clipping, count: number): number[] {
  const found: number[] = []
  for (let index = lines.length - 1; index >= 0 && found.length < count; index--)
    if (lines[index]?.trim()) found.push(index)
  return found
}
