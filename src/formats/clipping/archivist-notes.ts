import type { Citation } from '../citation/citation.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { foldLabel, isLabel, labelsOf, openingLabel } from '../labels.ts'
import { blank, type Clipping, claimIfOpen, firstLines, lastLines, withoutMarks } from './clipping.ts'

/** The paper and day that somebody wrote on a cutting by hand, and the index of its line. */
export interface HandNote {
  readonly cited: Citation
  readonly index: number
}

/**
 * Take out what an archive noted of the piece of paper itself: what is written on it by hand ("Handwritten on the back: 'Courier,
 * 1934?'"), and that the text is a copy of which paper ("Copy. Original in the town archive, box 7"). It is no headline, and
 * names who keeps the paper: it is kept nowhere. What is written by hand is handed back where it cites a paper.
 */
export function dropArchivistNotes(clipping: Clipping): HandNote | null {
  let note: HandNote | null = null
  const head = firstLines(clipping, 4)
  const lineAt = (index: number | undefined): string => withoutMarks(clipping.lines[index ?? -1] ?? '')
  for (const [at, index] of head.slice(0, 3).entries()) {
    const line = lineAt(index)
    if (!isCopyNote(line) && !(isHandNote(line) && mayBeHeadline(lineAt(head[at + 1])))) continue
    // What stands alone is all there is.
    if (head.length < 2) return null
    const cited = citedByHand(line)
    if (cited) note ??= { cited, index }
    blank(clipping, index)
  }
  for (const index of lastLines(clipping, 2)) {
    const line = lineAt(index)
    if (index > (head[1] ?? 0) && (isCopyNote(line) || isHandNote(line))) blank(clipping, index)
  }
  return note
}

/** A note that stood above it has a headline or the citation of a paper below. */
function mayBeHeadline(line: string): boolean {
  return line !== '' && line.length <= 120
}

/** "Courier, 1934?" by hand: the citation in it, if there is one. A stamp has the day of a library. */
function citedByHand(line: string): Citation | null {
  const [label, said] = splitNote(line)
  if (label === '' || isStamp(label)) return null
  return citedIn(said.replace(/^["'“„«‹‘]\s?|\s?["'”“»›’][.?]?$/gu, ''))
}

/** What was noted by hand stands where the clipping itself says nothing: somebody thought so later, so that its day is never sure. */
export function settleHandNote(clipping: Clipping, note: HandNote | null): void {
  if (!note?.cited.date) return
  claimIfOpen(clipping, 'date', `${note.cited.date}?`, 'source line', note.index)
  claimIfOpen(clipping, 'outlet', note.cited.outlet, 'source line', note.index)
}

/**
 * Whether a line tells what is written on a piece of paper by hand, or stamped on it: where it stands, a colon, and words in
 * quotation marks or a paper with its day. "Handwritten note: what the mayor wanted" is a headline.
 */
export function isHandNote(line: string): boolean {
  const [label, said] = splitNote(line)
  if (label === '' || (openingLabel('handNotes', label) === undefined && !isStamp(label))) return false
  const isQuoted = /^(["'“„«‹‘]).{2,110}["'”“»›’][.?]?$/u.test(said)
  return isQuoted || (/\d/.test(said) && said.length <= 60 && Boolean(citedIn(said)?.date))
}

/** "(Handwritten on back: Courier, 1934?)" → the words before the colon, and those behind it. */
function splitNote(line: string): readonly [string, string] {
  const [, label = '', said = ''] = /^[([]?([\p{L}.'’, ]{4,50}?)\s?:\s(.{4,120})$/u.exec(line) ?? []
  return [label, said.replace(/[)\]]$/, '')]
}

function isStamp(label: string): boolean {
  return openingLabel('stampNotes', label) !== undefined
}

function citedIn(words: string): Citation | null {
  return readCitationLine(words.replace(/[?¿]/gu, ''))
}

/** Whether a line says that the text is a copy, and where the original is: "Copy. Original lost", "Copy of the original, box 7". */
export function isCopyNote(line: string): boolean {
  if (line.length > 120 || !openingWord(line)) return false
  const bare = line.replace(/^[([]/, '').replace(/[)\].]{1,2}$/, '')
  // "Copy! Original in the museum", "Copy (original lost)"
  const [, copy = '', original = ''] =
    /^([\p{L} .]{4,40}?)\s?(?:[.!;:,(]|\s[–—-])\s?(\p{L}.*)$/u.exec(bare) ?? []
  if (isLabel('copyWords', copy)) return isKeptOriginal(original)
  // "Copy made from the original in the museum, box 7", "Original in the museum, box 7": only a shelf has a number.
  if (!/(?<!\d)\d{1,3}[a-z]?(?:,|$)/.test(bare) || line.endsWith('.')) return false
  if (isKeptOriginal(bare)) return true
  const words = foldLabel(bare).split(' ')
  const at = words.findIndex((word) => labelsOf('originalWords').has(word))
  return (
    at > 1 &&
    at <= 5 &&
    labelsOf('copyWords').has(words[0] ?? '') &&
    labelsOf('originalKept').has(words[at + 1] ?? '')
  )
}

function openingWord(line: string): boolean {
  return openingLabel('copyWords', line) !== undefined || openingLabel('originalWords', line) !== undefined
}

/** "Original in the town archive", "original lost" */
function isKeptOriginal(words: string): boolean {
  const [first = '', second = '', ...rest] = foldLabel(words).split(' ')
  return labelsOf('originalWords').has(first) && labelsOf('originalKept').has(second) && rest.length <= 8
}
