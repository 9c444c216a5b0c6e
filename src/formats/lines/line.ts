import { shortenBlanks } from '../../text/long-blanks.ts'

/** A stretch of a line in one style. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Where a link leads. */
  readonly href?: string
}

export type LineKind = 'paragraph' | 'heading' | 'item' | 'number' | 'quote' | 'row' | 'code' | 'rule'

/**
 * A paragraph of a file as its container (HTML, Word, RTF, text) shows it, before anybody knows what it means. What
 * reads exports of databases looks at lines alone, so that one reader serves every container.
 */
export interface Line {
  readonly kind: LineKind
  readonly runs: readonly Run[]
  /** Level of a heading or depth of a list item; 0 for other lines. */
  readonly depth: number
  /** Names of anchors and bookmarks that stand in it: "Bookmark_1", "Body". */
  readonly marks: readonly string[]
  /** Names of classes and ids of the elements around it: "DocHeader". */
  readonly classes: readonly string[]
  readonly centered: boolean
  /** Cells of a row of a table. */
  readonly cells?: readonly (readonly Run[])[]
  /** 1-based line in the file, where the file has lines. */
  readonly line: number | null
}

/** A paragraph of which nothing more is known; readers say what they know of theirs. */
export const plainLine: Line = {
  kind: 'paragraph',
  depth: 0,
  runs: [],
  marks: [],
  classes: [],
  centered: false,
  line: null,
}

/** The words of a line, white space as single blanks. */
export function textOf({ runs }: Pick<Line, 'runs'>): string {
  const known = texts.get(runs)
  if (known !== undefined) return known
  const text = tidy(runs.map((run) => run.text).join(''))
  texts.set(runs, text)
  return text
}

/** Each reader of exports asks for the words of every line. */
const texts = new WeakMap<readonly Run[], string>()

/** No-break spaces and line breaks are blanks. */
export function tidy(text: string): string {
  return shortenBlanks(text)
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
}

/** What stands at the beginning in bold, or before a colon: "Length:" of "**Length:** 937 words". */
export interface Label {
  readonly name: string
  readonly value: string
  /** Set in bold, or written in capitals. */
  readonly marked: boolean
}

/** The label that a line opens with; null where it has none. A label is at most 40 characters long. */
export function labelOf(line: Line): Label | null {
  const text = textOf(line)
  const bold = tidy(boldStart(line))
  const colon = text.search(/\s?[:：]/u)
  if (bold !== '' && bold.length <= 41 && /^[^:：]+[:：]$/u.test(bold))
    return { name: bold.replace(/\s?[:：]$/u, ''), value: text.slice(bold.length).trim(), marked: true }
  if (colon <= 0 || colon > 40) return null
  const name = text.slice(0, colon)
  const value = text.slice(colon).replace(/^\s?[:：]\s*/u, '')
  if (bold !== '' && name.startsWith(bold) && bold.length >= name.length - 1)
    return { name, value, marked: true }
  return { name, value, marked: name.length > 1 && name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) }
}

/** Whether all words of a line are bold. */
export function isBold({ runs }: Line): boolean {
  return runs.some(({ bold }) => bold) && runs.every(({ bold, text }) => bold || text.trim() === '')
}

function boldStart({ runs }: Line): string {
  const first = runs.findIndex(({ bold, text }) => !bold && tidy(text) !== '')
  return runs
    .slice(0, first < 0 ? runs.length : first)
    .map(({ text }) => text)
    .join('')
}

/** The address of the link that is all of the line; null where there is none or more than it. */
export function linkOf({ runs }: Line): string | null {
  const linked = runs.filter(({ text }) => tidy(text) !== '')
  const href = linked[0]?.href
  return href && linked.every((run) => run.href === href) ? href : null
}
