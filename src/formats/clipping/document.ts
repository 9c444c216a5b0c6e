import type { Root } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import type { Source, SourceFormat } from '../../model/source.ts'
import { mendDividedWords } from '../../text/divided-words.ts'
import { parseFrontMatter } from '../fields/front-matter.ts'
import type { PublishWord } from '../fields/withheld.ts'
import { divideLinkedBlocks } from '../markup/linked-blocks.ts'
import { parseMarkdown } from '../markup/markdown.ts'
import { parseText } from '../markup/text.ts'
import { notePictures } from '../pictures.ts'
import { readAngledTitle, readWikiLink } from './address-line.ts'
import { dropArchiveFoot } from './archive-foot.ts'
import { dropArchivistNotes, settleHandNote } from './archivist-notes.ts'
import { dropAssistantWords } from './assistant.ts'
import { readChat } from './chat.ts'
import { readCiteTemplate } from './cite-template.ts'
import type { Clipping, Cut } from './clipping.ts'
import { dropColumnRules } from './column-rules.ts'
import { readDayBeforeWords } from './day-before-words.ts'
import { readDialogue } from './dialogue.ts'
import { dropDocumentComments } from './document-comments.ts'
import { joinDropCap } from './drop-cap.ts'
import { dropEmptyHeadings } from './empty-heading.ts'
import { readFieldBar } from './field-bar.ts'
import { readFieldTable } from './field-table.ts'
import { readFootFields } from './foot-fields.ts'
import { dropForumMarks } from './forum-marks.ts'
import { readHeadFacts } from './head-facts.ts'
import { readHeader } from './header.ts'
import { dropKicker, dropRepeatedHeadline, joinHeadline } from './headline-lines.ts'
import { dropInlineFields } from './inline-fields.ts'
import { readInterviewer } from './interviewer.ts'
import { dropJumpLines } from './jump-lines.ts'
import { readOneNote } from './keeper-notes.ts'
import { readLabelledParts } from './labelled-parts.ts'
import { asWritten, dropLetterWords, type Letter, settleLetter } from './letter.ts'
import { readLetterhead } from './letterhead.ts'
import { dropLineMarks } from './line-marks.ts'
import { restoreLines, shortenLines } from './long-lines.ts'
import { joinedLetters, readMailHeader, readQuotedWhole } from './mail-header.ts'
import { readMarkedParts } from './marked-parts.ts'
import { readMasthead } from './masthead.ts'
import { dropMenuLine } from './menu-line.ts'
import { readNoteProperties, readStamp } from './note-stamp.ts'
import { hidden, removeNoteSyntax } from './note-syntax.ts'
import { readNotice } from './notices.ts'
import { readOldPrint } from './old-print.ts'
import { readOutline } from './outline.ts'
import { readPasted } from './pasted.ts'
import { readPrintedMail } from './printed-mail.ts'
import { readReaderCopy } from './reader-copy.ts'
import { readJoplinFoot, readRecordFoot } from './record-foot.ts'
import { readSavedPage } from './saved-page.ts'
import { dropShelfMarks } from './shelf-marks.ts'
import { readSourceLines } from './source-lines.ts'
import { readSubtitles } from './subtitles.ts'
import { readTextDump } from './text-dump.ts'
import { turnTitleOfSite } from './title-of-site.ts'
import { readTrailLine } from './trail-line.ts'
import { readTranscript } from './transcript.ts'
import { dropTranscriberNotes } from './transcription.ts'
import { dropWireSlugs } from './wire-slugs.ts'
import { readWriterLines } from './writer-lines.ts'

interface Body {
  readonly body: Root
  /** What was left out of it. */
  readonly cut: readonly Cut[]
  readonly diagnostics: readonly Diagnostic[]
}

type Parse = (content: string, firstLine: number, path: string) => Body

const parsers: Readonly<Record<SourceFormat, Parse>> = {
  text: (content, firstLine) => ({ body: parseText(content, firstLine), diagnostics: [], cut: [] }),
  markdown: parseMarkdown,
}

/**
 * A text with front matter → Document; `format` is `text` or `markdown`. Of the text of a mail, `letter` says what its header
 * does. Never throws for content.
 */
export function parseDocument(source: Source, letter: Letter | null = null): Document {
  const { path, hash, format } = source
  const { stated, content, firstLine, clean = false, publish, diagnostics } = parseFrontMatter(source)
  const parse = parsers[format]
  if (!parse) throw new Error(`Nothing parses the format ${format}`)
  const clipping: Clipping = {
    lines: content.split('\n'),
    firstLine,
    markdown: format === 'markdown',
    stated,
    cut: [],
  }
  const pictures = format === 'markdown' ? notePictures(hidden(content), path, firstLine) : []
  const remainders = clean ? [] : shortenLines(clipping)
  const repaired = clean ? [] : readHead(clipping, path, letter)
  restoreLines(clipping, remainders)
  if (clean) removeNoteSyntax(clipping.lines, clipping.markdown)
  const { body, diagnostics: found, cut: left } = parse(clipping.lines.join('\n'), firstLine, path)
  // What a picture of the article shows is shown with it.
  const cut = [...clipping.cut, ...left.filter(({ text }) => !pictures.some(({ alt }) => alt === text))]
  return {
    path,
    hash,
    format,
    stated,
    body,
    ...(clean ? { exact: true } : {}),
    ...withheldBy(publish ?? clipping.publish),
    ...(pictures.length > 0 ? { pictures } : {}),
    ...(cut.length > 0 ? { cut } : {}),
    diagnostics: [...diagnostics, ...repaired, ...found],
  }
}

/** Whether a note says that it is not to be published: see `Document`. */
function withheldBy(word: PublishWord | null | undefined): Pick<Document, 'withheld'> {
  return word?.isWithheld ? { withheld: { said: word.said, line: word.line } } : {}
}

/** What stands around the article is read and taken out, in an order that matters: what is hidden first. */
function readHead(clipping: Clipping, path: string, outer: Letter | null): Diagnostic[] {
  if (!clipping.markdown) {
    readTextDump(clipping)
    readSubtitles(clipping)
  }
  if (clipping.markdown) divideLinkedBlocks(clipping.lines)
  const turn = readDialogue(clipping)
  const said = dropAssistantWords(clipping)
  dropForumMarks(clipping.lines)
  if (!clipping.markdown) joinDropCap(clipping.lines)
  dropDocumentComments(clipping)
  readSavedPage(clipping)
  readChat(clipping)
  readMarkedParts(clipping)
  readCiteTemplate(clipping)
  readWikiLink(clipping)
  readAngledTitle(clipping)
  removeNoteSyntax(clipping.lines, clipping.markdown)
  dropLineMarks(clipping)
  if (!clipping.markdown) dropColumnRules(clipping)
  const diagnostics = readOldPrint(clipping, path)
  dropWireSlugs(clipping)
  if (!clipping.markdown) dropMenuLine(clipping)
  readPrintedMail(clipping)
  const own = readMailHeader(clipping)
  const sent = own ? joinedLetters(own, outer) : outer
  const letter = sent && asWritten(clipping, sent)
  if (letter) {
    readQuotedWhole(clipping)
    dropLetterWords(clipping, letter)
  }
  readOutline(clipping)
  readJoplinFoot(clipping)
  readPasted(clipping)
  readNoteProperties(clipping)
  readFieldTable(clipping)
  readHeader(clipping)
  readFootFields(clipping)
  readFieldBar(clipping)
  turnTitleOfSite(clipping)
  readWriterLines(clipping)
  dropShelfMarks(clipping)
  const handNote = dropArchivistNotes(clipping)
  dropTranscriberNotes(clipping)
  dropJumpLines(clipping)
  readTrailLine(clipping)
  if (!clipping.markdown) joinHeadline(clipping)
  readInterviewer(clipping)
  readStamp(clipping)
  readOneNote(clipping)
  dropRepeatedHeadline(clipping)
  readMasthead(clipping)
  if (!clipping.markdown) dropKicker(clipping)
  readRecordFoot(clipping)
  dropArchiveFoot(clipping)
  readTranscript(clipping)
  readReaderCopy(clipping)
  readDayBeforeWords(clipping)
  readLabelledParts(clipping)
  if (clipping.markdown) dropInlineFields(clipping)
  readSourceLines(clipping)
  dropEmptyHeadings(clipping)
  readHeadFacts(clipping)
  readNotice(clipping)
  readLetterhead(clipping)
  settleHandNote(clipping, handNote)
  if (letter) settleLetter(clipping, letter)
  if (clipping.markdown) mendDividedWords(clipping.lines)
  if (said === 'summary') return [...diagnostics, ofMachine(path)]
  return turn === 'program' && said === null ? [...diagnostics, saidByProgram(path)] : diagnostics
}

function saidByProgram(path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'text/said-by-program',
    message: 'A program that chats says this text, and not from where it has it',
    path,
    line: null,
    column: null,
    hint: 'Put the article itself into the folder, or leave this file out with `publish: no` in its sidecar.',
  }
}

function ofMachine(path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'text/summary',
    message: 'This text says that it is a summary which a program made, and not the article itself',
    path,
    line: null,
    column: null,
    hint: 'Put the article itself into the folder, or leave this file out with `publish: no` in its sidecar.',
  }
}
