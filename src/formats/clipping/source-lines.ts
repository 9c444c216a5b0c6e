import { isNothing } from '../fields/field-values.ts'
import { isLabel } from '../labels.ts'
import {
  joinBrokenAddress,
  readAddressBeside,
  readPaperBesideTitle,
  readTitleOfHost,
} from './address-beside.ts'
import {
  addressBehindProgram,
  addressOf,
  bestOfSeveral,
  isKeeperAlone,
  isPictureAddress,
  readTitleLink,
  readTitleOfSource,
} from './address-line.ts'
import { readCitations } from './cited-page.ts'
import { readLabelledSection } from './clipped-block.ts'
import {
  clippedDay,
  isClipper,
  isEditorStamp,
  isHandleLine,
  readSavedLine,
  readStampAbove,
} from './clippers.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimIfOpen,
  cutLine,
  firstLines,
  isWithinSentence,
  lastLines,
} from './clipping.ts'
import {
  dropFeedFoot,
  dropOwnRules,
  partCredit,
  readAgencySource,
  readFirstAppeared,
  readNamesInBrackets,
  readPaperSource,
  readSignedFoot,
  readSpecialTo,
} from './credit-lines.ts'
import { dropMemorialNotes } from './family-index.ts'
import {
  dropHeadingOfText,
  dropKeeperNote,
  dropOwnNote,
  dropReaderHighlights,
  readClippingNote,
  readExcerpt,
  readExcerptSection,
} from './keeper-notes.ts'
import { dropHostAlone, frameOf, isNameOfArchive, readFrameLine, readKeptStamp } from './kept-copy.ts'
import { readPrintedPage } from './printed-edges.ts'
import {
  dropEndMark,
  dropSlugs,
  dropWireEnd,
  dropWireHead,
  readBracketedWriter,
  readSlashed,
  readWireStamp,
} from './wire-copy.ts'

/** How many lines from the start and from the end are looked at. */
const headLines = 8
const footLines = 4

/**
 * Read the lines at the head and foot of a clipping that say where the article stood, and take them out: a bare
 * address, "Clipped from: …", "[Read Original](…)", the tags of a note, the citation of an archive of newspapers.
 * Several addresses or citations at the foot are references, and stay.
 */
export function readSourceLines(clipping: Clipping): void {
  joinBrokenAddress(clipping)
  readPaperBesideTitle(clipping)
  readAddressBeside(clipping)
  readTitleLink(clipping)
  readPrintedPage(clipping)
  readExcerptSection(clipping)
  readExcerpt(clipping)
  dropSlugs(clipping)
  dropEndMark(clipping)
  dropTags(clipping)
  dropOwnNote(clipping)
  dropMemorialNotes(clipping)
  readSpecialTo(clipping)
  dropFeedFoot(clipping)
  dropOwnRules(clipping)
  partCredit(clipping)
  dropWireHead(clipping)
  readWireStamp(clipping)
  readBracketedWriter(clipping)
  dropWireEnd(clipping)
  readSlashed(clipping)
  dropKeeperNote(clipping)
  readClippingNote(clipping)
  dropReaderHighlights(clipping)
  dropHeadingOfText(clipping)
  const head = firstLines(clipping, headLines)
  const foot = lastLines(clipping, footLines).filter((index) => !head.includes(index))
  const bare = [...head, ...foot].filter((index) => addressOf(clipping.lines[index] ?? '')?.kind === 'bare')
  const frame = frameOf(clipping, [...head, ...foot])
  for (const index of frame) {
    readFrameLine(clipping, index)
    blank(clipping, index)
  }
  if (frame.length > 0) readKeptStamp(clipping, head)
  for (const index of [...head, ...foot]) {
    // Who clipped it is nobody's business: "Clipped by ada123 on Sat, May 14, 2022".
    const line = clipping.lines[index] ?? ''
    if (isHandleLine(line) || isEditorStamp(line)) blank(clipping, index)
    if (!isClipper(clipping.lines[index] ?? '') || isWithinSentence(clipping, index)) continue
    const day = clippedDay(clipping.lines[index] ?? '')
    claimIfOpen(clipping, 'added', day, 'source line', index)
    blank(clipping, index)
  }
  readSavedLine(clipping, head)
  for (const index of [...head, ...foot])
    if (bare.length <= 1 || !bare.includes(index) || index === head[0] || index === head[1])
      readLine(clipping, index)
  readTitleOfHost(clipping)
  // Rules between the lines of a headline are no lines of it.
  const worded = firstLines(clipping, 2 * headLines).filter((index) =>
    /[\p{L}\d]/u.test(clipping.lines[index] ?? ''),
  )
  readFirstAppeared(clipping)
  const top = worded.slice(0, 6)
  const end = lastLines(clipping, footLines).filter((index) => !top.includes(index))
  readCitations(clipping, top, end)
  readAgencySource(clipping)
  readLabelledSection(clipping)
  readPaperSource(clipping)
  readNamesInBrackets(clipping)
  readSignedFoot(clipping)
  dropHostAlone(clipping, head)
  for (const index of [...head.slice(0, 2), ...foot.slice(0, 2)])
    if (isNameOfArchive(clipping.lines[index] ?? '')) cutLine(clipping, index, 'site-name')
}

function readLine(clipping: Clipping, index: number): void {
  const line = clipping.lines[index] ?? ''
  const behind = addressBehindProgram(line)
  if (behind !== null) {
    claimAt(clipping, 'url', behind, 'source line', index)
    blank(clipping, index)
    return
  }
  const found = addressOf(line) ?? bestOfSeveral(line)
  if (found) {
    if (found.address)
      claimAt(clipping, 'url', found.address, found.kind === 'bare' ? 'address line' : 'source line', index)
    claimIfOpen(clipping, 'outlet', found.outlet, 'source line', index)
    if (found.address) readTitleOfSource(clipping, index)
    blank(clipping, index)
    dropLabelAbove(clipping, index)
    if (/^via\s/i.test(line.trim())) readStampAbove(clipping, index)
  } else if (isPictureAddress(line) || isKeeperAlone(line)) cutLine(clipping, index, 'link')
  else if (
    clipping.markdown &&
    /^\s*#\p{L}[\p{L}\p{N}_/-]*#?(?:[\s,]+#\p{L}[\p{L}\p{N}_/-]*#?)*\s*$/u.test(line)
  ) {
    const tags = line
      .split(/[\s,]+/u)
      .flatMap((tag) => tag.replaceAll('#', '').replace(/[_/]/g, ' ').trim() || [])
    const topics = tags.filter((tag) => !isNothing('topics', tag))
    if (topics.length > 0)
      clipping.stated.topics.push({
        value: topics,
        basis: 'stated',
        origin: 'tags',
        line: clipping.firstLine + index,
      })
    blank(clipping, index)
  }
}

/** "Source:" in a line of its own right above an address. */
function dropLabelAbove(clipping: Clipping, index: number): void {
  const above = clipping.lines[index - 1] ?? ''
  if (/[:：]\s*$/u.test(above) && isLabel('address', above)) blank(clipping, index - 1)
}

/** "#Marle #Commerce" below the text: tags of a page or a post. */
function dropTags(clipping: Clipping): void {
  if (clipping.markdown) return
  for (const index of lastLines(clipping, 2))
    if (
      /^\s*#\p{L}[\p{L}\p{N}_-]{1,40}(?:\s+#\p{L}[\p{L}\p{N}_-]{1,40}){0,14}\s*$/u.test(
        clipping.lines[index] ?? '',
      )
    )
      cutLine(clipping, index, 'tags')
}
