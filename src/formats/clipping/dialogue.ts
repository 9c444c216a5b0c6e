import { isLabel } from '../labels.ts'
import { blank, type Clipping, firstLines, withoutMarks } from './clipping.ts'

/** What one of the two says: from its label to before the next one, and how many characters it has. */
interface Turn {
  readonly isReader: boolean
  readonly from: number
  readonly to: number
  readonly length: number
}

/**
 * Leaves of a saved dialogue with a program that chats ("You said:", "ChatGPT said:", each in a line of its own) the longest turn: the
 * article that one of the two has typed off or pasted. What the reader asked is private, and stays nowhere. Says whose turn it
 * was; null where the text is no such dialogue.
 */
export function readDialogue(clipping: Clipping): 'reader' | 'program' | null {
  const turns = turnsOf(clipping)
  const longest = turns.reduce<Turn | null>(
    (best, turn) => (best && best.length >= turn.length ? best : turn),
    null,
  )
  if (longest === null || !turns.some(({ isReader }) => !isReader)) return null
  for (let index = 0; index < clipping.lines.length; index++)
    if (index <= longest.from || index >= longest.to) blank(clipping, index)
  // "Please shorten this article:" above what was pasted
  const [asked] = firstLines(clipping, 1)
  if (longest.isReader && asked !== undefined && /^.{1,200}[:：]$/u.test(lineAt(clipping, asked)))
    blank(clipping, asked)
  return longest.isReader ? 'reader' : 'program'
}

/** The turns of a dialogue whose reader's label is one of the first lines; none of any other text. */
function turnsOf(clipping: Clipping): Turn[] {
  const head = firstLines(clipping, headLines)
  const place = head.findIndex((index) => isReaderLabel(lineAt(clipping, index)))
  const first = head[place]
  if (
    first === undefined ||
    head.slice(0, place).some((index) => lineAt(clipping, index).length > longestTitle)
  )
    return []
  const opening = stemOf(lineAt(clipping, first))
  const starts: { readonly at: number; readonly isReader: boolean }[] = []
  for (let at = first; at < clipping.lines.length; at++) {
    const line = lineAt(clipping, at)
    if (!/[:：]$/u.test(line) || line.length > longestLabel) continue
    const isReader = isReaderLabel(line)
    if (isReader || isProgramLabel(line, opening)) starts.push({ at, isReader })
  }
  return starts.map(({ at, isReader }, index) => {
    const to = starts[index + 1]?.at ?? clipping.lines.length
    let length = 0
    for (let line = at + 1; line < to; line++) length += clipping.lines[line]?.length ?? 0
    return { isReader, from: at, to, length }
  })
}

/** Below a title and a day at most. */
const headLines = 3
/** In UTF-16 code units. */
const longestTitle = 90
/** In UTF-16 code units. */
const longestLabel = 40

function lineAt({ lines }: Clipping, index: number): string {
  const line = lines[index] ?? ''
  return line.length > 300 ? line : withoutMarks(line)
}

function isReaderLabel(line: string): boolean {
  return (
    line.length <= longestLabel &&
    /[:：]$/u.test(line) &&
    isLabel('dialogueReader', line.replace(/\s?[:：]$/u, ''))
  )
}

/** "ChatGPT said:" beside "You said:", "ChatGPT sagte:" beside "Sie sagten:"; or a label that only programs have: "Assistant:". */
function isProgramLabel(line: string, opening: string): boolean {
  const name = line.replace(/\s?[:：]$/u, '')
  if (isLabel('dialogueProgram', name)) return true
  return (
    /^(?:\p{L}{1,2} )?\p{Lu}[\p{L}\d.-]{2,20}(?: \p{L}{1,4})? \p{Ll}\p{L}*$/u.test(name) &&
    stemOf(line) === opening
  )
}

/** The beginning of the last word of a label: "You said:" → "sai". */
function stemOf(line: string): string {
  return (/(\p{L}+)\s?[:：]$/u.exec(line)?.[1] ?? '').slice(0, 3).toLowerCase()
}
