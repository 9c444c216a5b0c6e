import type { RootContent } from 'mdast'
import type { Document } from '../../model/document.ts'
import { inlineText, isLeafBlock } from '../../text/mdast-text.ts'
import { emptyFields, joinFields, unplaced } from '../fields/fields.ts'
import { longestBlock } from '../long-blocks.ts'
import { dropArchivistNotes, settleHandNote } from './archivist-notes.ts'
import type { Clipping } from './clipping.ts'
import { readHeadFacts } from './head-facts.ts'
import { readHeader } from './header.ts'
import { dropRepeatedHeadline } from './headline-lines.ts'
import { readOneNote } from './keeper-notes.ts'
import { asWritten, dropLetterWords, type Letter, settleLetter } from './letter.ts'
import { shortenLines } from './long-lines.ts'
import { readMasthead } from './masthead.ts'
import { readRecordFoot } from './record-foot.ts'
import { readSavedPage } from './saved-page.ts'
import { dropShelfMarks } from './shelf-marks.ts'
import { readSourceLines } from './source-lines.ts'
import { dropTranscriberNotes } from './transcription.ts'

/**
 * Read what somebody noted around the text of a document or note that is no plain text (Word, Evernote, Keep), as in
 * `.txt` and `.md` files: fields, the citation of the paper, the address, the foot of a database's record. What is read
 * becomes claims behind those that the document has, and the blocks that said it are taken out. Of a mail, `sent` says what
 * its header does.
 */
export function readFrame(document: Document, sent: Letter | null = null): Document {
  const { children } = document.body
  const { lines, starts } = linesOf(children)
  const clipping: Clipping = {
    lines: [...lines],
    firstLine: 1,
    markdown: true,
    stated: emptyFields(),
    cut: [],
  }
  shortenLines(clipping)
  readSavedPage(clipping)
  const letter = sent && asWritten(clipping, sent)
  if (letter) dropLetterWords(clipping, letter)
  readHeader(clipping)
  dropShelfMarks(clipping)
  const handNote = dropArchivistNotes(clipping)
  dropTranscriberNotes(clipping)
  readOneNote(clipping)
  dropRepeatedHeadline(clipping)
  readMasthead(clipping)
  readRecordFoot(clipping)
  readSourceLines(clipping)
  readHeadFacts(clipping)
  settleHandNote(clipping, handNote)
  if (letter) settleLetter(clipping, letter)
  const isRead = (index: number): boolean => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? lines.length]
    const own = lines.slice(from, to)
    // Of a line that long only the beginning was read.
    if (own.some((line) => line.length > longestBlock)) return false
    const words = own.some((line) => line.trim() !== '')
    return words && clipping.lines.slice(from, to).every((line) => line.trim() === '')
  }
  return {
    ...document,
    stated: joinFields(document.stated, unplaced(clipping.stated)),
    body: { ...document.body, children: children.filter((_, index) => !isRead(index)) },
    ...(clipping.publish?.isWithheld ? { withheld: { said: clipping.publish.said, line: null } } : {}),
    ...(clipping.cut.length > 0
      ? { cut: [...(document.cut ?? []), ...clipping.cut.map((cut) => ({ ...cut, line: null }))] }
      : {}),
  }
}

/**
 * The same of a page that has more markup, for a table alone that names fields of the article above its text ("Newspaper: | The
 * Courier"), as databases show a record; nothing else of the page is looked at.
 */
export function readFieldTable(document: Document): Document {
  const { children } = document.body
  const text = children.findIndex((block) => isLeafBlock(block) && inlineText(block).length >= leastOfText)
  const at = children.findIndex((block, index) => index < text && block.type === 'table' && isOfFields(block))
  const table = children[at]
  if (table === undefined) return document
  const { body, stated } = readFrame({
    ...document,
    stated: emptyFields(),
    body: { ...document.body, children: [table] },
  })
  if (body.children.length > 0) return document
  return {
    ...document,
    stated: joinFields(document.stated, stated),
    body: { ...document.body, children: children.filter((_, index) => index !== at) },
  }
}

/** In UTF-16 code units: what is longer is text. */
const leastOfText = 100

/** Three rows and more of two cells each, the first of which has a few words. */
function isOfFields({ children }: Extract<RootContent, { type: 'table' }>): boolean {
  return (
    children.length >= 3 &&
    children.length <= 20 &&
    children.every(
      ({ children: [name, , more] }) =>
        name !== undefined && more === undefined && inlineText(name).length <= 40,
    )
  )
}

/** The blocks as lines of a note, a blank one behind each; what holds further blocks (a list) is one line that says nothing. */
function linesOf(blocks: readonly RootContent[]): { lines: string[]; starts: number[] } {
  const lines: string[] = []
  const starts: number[] = []
  for (const block of blocks) {
    starts.push(lines.length)
    const text = block.type === 'table' ? tableLines(block) : isLeafBlock(block) ? inlineText(block) : '…'
    const mark = block.type === 'heading' ? `${'#'.repeat(block.depth)} ` : ''
    for (const line of text.split('\n')) lines.push(mark + line.trim())
    lines.push('')
  }
  return { lines, starts }
}

/** A table of two columns names fields and says them. */
function tableLines(table: Extract<RootContent, { type: 'table' }>): string {
  return table.children
    .map((row) => `| ${row.children.map((cell) => inlineText(cell)).join(' | ')} |`)
    .join('\n')
}
