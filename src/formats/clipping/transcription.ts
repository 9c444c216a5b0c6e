import { capitalized } from '../../lib/capital.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isMonth } from '../citation/months.ts'
import { foldLabel, labelsOf, openingLabel } from '../labels.ts'
import {
  blank,
  type Clipping,
  claimAt,
  firstLines,
  isWithinSentence,
  lastLines,
  withoutEnd,
  withoutMarks,
} from './clipping.ts'

const headLines = 4
const footLines = 5

/**
 * Take out what somebody noted of how a page of paper became this text: "--scanned by DB 14/2/2015", "Transcribed by J. Hale,
 * March 2009", "OCR'd 2012". Its day is one of saving, and who did it is nobody's business: the line is kept nowhere.
 */
export function dropTranscriberNotes(clipping: Clipping): void {
  const head = firstLines(clipping, headLines)
  const foot = lastLines(clipping, footLines)
  // A note that stands alone is all there is.
  if (head.length + foot.length < 3) return
  for (const [at, index] of [...head, ...foot].entries()) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (isWithinSentence(clipping, index) && !isBelowCitation(clipping, index)) continue
    const source = sourceIn(line)
    if (source) {
      // It is read with the other citations.
      clipping.lines[index] = source.citation
      claimScanned(clipping, source.rest, index)
      continue
    }
    // "Source: Marle library, microfilm. Transcribed by A. Roe."
    const sentences = line.length <= 260 ? line.split(/(?<=\p{L}{3}[.!])\s+(?=\p{Lu})/u) : []
    const last = sentences.at(-1) ?? ''
    if (
      sentences.length > 1 &&
      sentences.length <= 4 &&
      isNote(last) &&
      !foldLabel(last).startsWith('copied')
    ) {
      clipping.lines[index] = sentences.slice(0, -1).join(' ')
      claimScanned(clipping, last, index)
      continue
    }
    // "Found in a scrapbook, copied by hand by Ada Roe 2019." above all.
    const clause = at === 0 && line.length <= longest ? (line.split(/[,;]\s/).at(-1) ?? '') : ''
    if (!isTranscriberNote(line) && !(clause !== line && /\d{4}/.test(clause) && isTranscriberNote(clause)))
      continue
    // "Transcribed from the Marle Gazette, 3 August 1961" cites the paper.
    if (readCitationLine(line) !== null) continue
    claimScanned(clipping, line, index)
    blank(clipping, index)
  }
}

/** "The Courier, 3 August 1961" ends no sentence, and none goes on below it in small letters: "copied by Ada Roe". */
function isBelowCitation({ lines }: Clipping, index: number): boolean {
  const above = (lines[index - 1] ?? '').trim()
  return /\d/.test(above) && Boolean(readCitationLine(above)?.date)
}

function claimScanned(clipping: Clipping, text: string, index: number): void {
  const day = dayIn(text)
  if (day && isOfScanners(day) && clipping.stated.added.length === 0)
    claimAt(clipping, 'added', day, 'source line', index)
}

/**
 * The citation in a note of who copied what from which paper, without those who did: "Transcribed from the Courier of 3 August
 * 1961 by Ada Roe", "Courier, 3 August 1961. Transcribed by Ada Roe"; `rest` may hold when. Null where no paper is cited.
 */
function sourceIn(line: string): { readonly citation: string; readonly rest: string } | null {
  if (line.length > longest + 40 || !/\d{4}/.test(line)) return null
  const bare = withoutEnd(line.replace(/^[\s([{<–—-]+/u, ''), /[\s)\]}>]/)
  const words = foldLabel(bare).split(' ')
  const start = opening(words)
  if (start > 0) {
    // "Copied out of the Courier"
    const source = bare
      .split(/\s+/)
      .slice(start)
      .join(' ')
      .replace(/^of (?=the )/, 'from ')
    // "by Ada Roe from the Courier, 3 August 1961", "by Ada Roe, Courier, 3 August 1961": who did it is not who wrote.
    const [, who = '', behind = ''] =
      /^(\p{Ll}{2,7})\s+(?:(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,4}(?=\p{Ll}{2,6}\s)|[^,]{2,60},\s+)(.+)$/u.exec(
        source,
      ) ?? []
    if (labelsOf('transcriber').has(who)) return cited(behind, '')
    const by = [...source.matchAll(/(?<=\d[A-Z]?)[.,]?\s+(\p{L}{2,7})\s+(?=\p{Lu})/gu)].find(
      ([, word = '']) => labelsOf('transcriber').has(word.toLowerCase()),
    )
    const core = source.slice(0, by?.index ?? source.length)
    return cited(core, source.slice(core.length))
  }
  for (const { index, 0: mark } of bare.matchAll(/[.;,]\s+(?=\p{L})|\s[–—-]\s/gu)) {
    const [before, after] = [bare.slice(0, index), bare.slice(index + mark.length)]
    if (isTranscriberNote(after) && readCitationLine(before)?.date) return { citation: before, rest: after }
  }
  return null
}

function cited(source: string, rest: string): { readonly citation: string; readonly rest: string } | null {
  const citation = capitalized(source)
  const found = readCitationLine(citation)
  if (!found?.date) return null
  // "Transcriber: Ada Roe, Courier, 3 August 1961"
  const [who = ''] = /^[^,]{2,60},\s+/.exec(source) ?? []
  if (found.writer) return who === '' ? null : cited(source.slice(who.length), rest)
  return { citation, rest }
}

/** In UTF-16 code units: what is longer is a sentence of the article. */
const longest = 130

/**
 * Whether a line says who made a text of a page, or when: what was done stands first, behind "this article was" at most, and
 * then a person, a day or nothing. "Scanned by the guards, the bags were returned on 3 May." is a sentence.
 */
export function isTranscriberNote(line: string): boolean {
  // "(From the cuttings book of a society. Typed by A. Roe.)"
  const inner =
    /^[([]([^()[\]]{20,200})[)\]]\.?$/u.exec(line.trim())?.[1]?.split(/(?<=\p{Ll}{2}|\d)\.\s+(?=\p{Lu})/u) ??
    []
  if (inner.length > 1 && inner.length <= 3 && inner.some((sentence) => isNote(sentence))) return true
  // "(typed by E.M.H. from the original, spelling as printed)"
  if (isGivenBy(line.trim())) return true
  const bracketed = /^[([]([^()[\]]{8,120})[)\]]$/u.exec(line.trim())?.[1] ?? ''
  const [first = '', ...others] = bracketed.split(/[,;]\s/u)
  return isNote(line) || (others.length > 0 && others.length <= 2 && isNote(first))
}

/** "(Submitted by A. Roe, 2004)", "[Transcriber's note: the last line is torn off.]" */
function isGivenBy(line: string): boolean {
  const [, inner = ''] = /^[([]([^()[\]]{8,300})[)\]]\.?$/u.exec(line) ?? []
  if (inner === '') return false
  if (openingLabel('givenBy', inner) !== undefined)
    return /(?:19[89]\d|20\d\d)\.?$/.test(inner) && inner.length <= longest
  const [, label = ''] = /^([\p{L}.'’ -]{3,30}):\s/u.exec(inner) ?? []
  return labelsOf('transcribed').has(foldLabel(label)) && !/\d{4}/.test(inner)
}

function isNote(line: string): boolean {
  if (line.length < 4 || line.length > longest) return false
  const words = foldLabel(line).split(' ')
  const start = opening(words)
  if (start === 0) return false
  const bare = withoutEnd(line.replace(/^[\s([{<–—-]+/u, ''), /[\s)\]}>]/)
  // Only a note has an abbreviation before a full stop within: "J. Hale", "copyd. by".
  if (/\p{L}{3}[.!?;]\s+\p{L}/u.test(start === 1 ? bare.replace(/^\p{L}{1,9}\.\s/u, '') : bare)) return false
  const rest = words.slice(start)
  if (rest.length === 0) return /^[[({–—-]/u.test(line.trim()) || words.length > 1
  if (rest.length > 14) return false
  const [next = ''] = rest
  if (/^\d/.test(next)) return true
  const behind = bare.slice(bare.search(/[\s:]/u) + 1)
  const names = behind.split(/\s+/).filter((word) => /^["(]?\p{Lu}/u.test(word)).length
  const [, label = ''] = /^([\p{L}' -]{3,30}):/u.exec(bare) ?? []
  if (label !== '') {
    // "Copied from abroad: the plan" is a headline.
    const isLabelled = foldLabel(label)
      .split(' ')
      .slice(start)
      .every((word) => labelsOf('transcribedBy').has(word))
    return isLabelled && rest.length <= 10 && (names > 0 || /\d{4}/.test(bare))
  }
  if (!labelsOf('transcribedBy').has(next)) {
    const isYearLast = /(?:1[89]|20)\d\d[\s.)]*$/u.test(bare)
    // "retyped Ada Roe 11/2014"
    const isNamed = names > 0 && names === rest.filter((word) => !/\d/.test(word)).length
    return isYearLast && (rest.length <= 3 || (isNamed && names <= 3 && rest.length <= 6))
  }
  return tellsLittle(bare, rest, names, isByName(behind) ? 5 : 3)
}

/** A name, a day, or a source that is named, and little else in small letters. */
function tellsLittle(bare: string, rest: readonly string[], names: number, most: number): boolean {
  const small = rest.filter(
    (word) => !labelsOf('transcribedBy').has(word) && !labelsOf('transcribed').has(word),
  )
  const plain = small.filter((word) => !/\d/.test(word)).length - names
  const [, clause = 'by'] = /,\s(\p{Ll}+)\s\p{Ll}/u.exec(bare) ?? []
  const isDetail = labelsOf('transcribedBy').has(clause) || isMonth(clause)
  return plain <= most && (names > 0 || /\d/.test(bare)) && isDetail
}

/** "from a photocopy by I. Roe": who did it is named. */
function isByName(words: string): boolean {
  return [...words.matchAll(/(?<!\p{L})(\p{Ll}{1,7})\.?\s+(?=\p{Lu})/gu)].some(([, word = '']) =>
    labelsOf('transcriber').has(word),
  )
}

/** How many words of what was done stand first: "scanned and transcribed", "text digitised"; none where none does. */
function opening(words: readonly string[]): number {
  const done = labelsOf('transcribed')
  const skipped = words.findIndex((word) => !labelsOf('transcribedThing').has(word))
  const from = skipped > 0 && skipped <= 4 ? skipped : 0
  for (const length of [3, 2, 1])
    if (done.has(words.slice(from, from + length).join(' '))) return from + length
  return 0
}

/** Days of before 1985 are those of the paper: nothing was scanned then. */
function isOfScanners(day: string): boolean {
  const year = /(?:19|20)\d\d/.exec(day)?.[0]
  return year === undefined || Number(year) >= 1985
}

const days = [
  /\d{4}-\d\d-\d\d/u,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)/u,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d)/u,
  /\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s(?:19|20)\d\d(?!\d)/u,
]
const wordAndYear = /(?<!\p{L})(\p{L}{1,14})\.?\s(?:19|20)\d\d(?!\d)/gu
const yearAlone = /(?<![\d/.-])(?:19|20)\d\d(?![\d/-]|\.\d)/u

function dayIn(line: string): string | null {
  for (const day of days) {
    const found = day.exec(line)?.[0]
    if (found) return found
  }
  // "by Ada Roe 2019" is a name and a year.
  for (const [found, word = ''] of line.matchAll(wordAndYear)) if (isMonth(word)) return found
  return yearAlone.exec(line)?.[0] ?? null
}
