import { languageOf } from '../../languages/load.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { parseCitation } from '../citation/citation.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isLabel, openingLabel } from '../labels.ts'
import { capitalWord, writerIn } from '../writer.ts'
import { longestHeadline } from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

/**
 * Read what papers print without a headline of the usual kind: letters to the editor, which their writer signs below, and
 * notices of a death, which the name and the years of a life head.
 */
export function readNotice(clipping: Clipping): void {
  if (!readLetter(clipping)) readObituary(clipping)
}

/** "Letters to the Editor" above it or "Sir, –" at its start, and "Yours faithfully, / Ada Roe" below. */
function readLetter(clipping: Clipping): boolean {
  const { lines } = clipping
  const head = firstLines(clipping, 7)
  const isTo = (index: number): boolean => paperOfLetter(lines[index] ?? '') !== null
  const label = head.find((index) => isLabel('letters', withoutMarks(lines[index] ?? '')))
  const opening = head.find((index) => isSalutation(lines[index] ?? '')) ?? head.find(isTo)
  if (label === undefined && opening === undefined) return false
  const foot = lastLines(clipping, 5)
  const signed = foot.find((index) => isLabel('signOff', lines[index] ?? ''))
  const name = signed === undefined ? bareSignature(clipping, foot) : foot.findLast((index) => index > signed)
  const writer = name === undefined ? null : signatureIn(lines[name] ?? '')
  readPaperOfLetter(clipping, head)
  if (opening === undefined && writer === null) return false
  if (label !== undefined) readLetterHead(clipping, head, label, opening)
  if (writer === null || name === undefined) return true
  claimAuthors(clipping, [writer], 'source line', name)
  // "— Ada Roe, Osk", and where she lives below it
  if (signed === undefined) for (const index of foot) if (index >= name) cutLine(clipping, index, 'byline')
  return true
}

/** What stands above the letters is the name of the paper and of the column, what stands right above the first word the headline. */
function readLetterHead(
  clipping: Clipping,
  head: readonly number[],
  label: number,
  opening: number | undefined,
): void {
  const { lines } = clipping
  const [first] = head
  const name = withoutMarks(lines[first ?? -1] ?? '')
  if (first !== undefined && first < label && isPaper(name) && name.split(' ').length <= 5) {
    claimAt(clipping, 'outlet', name, 'citation line', first)
    cutLine(clipping, first, 'site-name')
  }
  for (const index of head.filter((other) => other > label && other < (opening ?? label))) {
    const day = dayOf(withoutMarks(lines[index] ?? ''))
    if (day === null) continue
    claimAt(clipping, 'date', day, 'citation line', index)
    cutLine(clipping, index, 'date-line')
  }
  const title = head.findLast(
    (index) =>
      index > label && opening !== undefined && index < opening && (lines[index] ?? '').trim() !== '',
  )
  const words = withoutMarks(lines[title ?? -1] ?? '')
  if (title !== undefined && words !== '' && words.length <= longestHeadline)
    claimAt(clipping, 'title', words, 'source line', title)
  if (title !== undefined || opening === undefined) cutLine(clipping, label, 'section')
  if (title === undefined && opening === undefined) readBareTitle(clipping, head, label)
}

/** Of a letter without "Sir": the line of a few words right above the text is its headline. */
function readBareTitle(clipping: Clipping, head: readonly number[], label: number): void {
  const { lines, stated } = clipping
  const index = head.find((at) => at > label && (lines[at] ?? '').trim().length > 120)
  const text = head[head.length - 1] ?? label
  const title = head.filter((at) => at > label && at < (index ?? text)).at(-1)
  const words = withoutMarks(lines[title ?? -1] ?? '')
  const isTitle = words !== '' && words.length <= longestHeadline && !/[.!]$|\d{4}/u.test(words)
  // The name of the column is none.
  if (!isTitle || title === undefined || stated.title.some(({ value }) => !isLabel('letters', value))) return
  stated.title = []
  claimAt(clipping, 'title', words, 'source line', title)
}

/** "To the Editor of the Marle Gazette" above a letter names the paper. */
function readPaperOfLetter(clipping: Clipping, head: readonly number[]): void {
  for (const index of head) {
    const paper = paperOfLetter(clipping.lines[index] ?? '')
    if (paper === null) continue
    claimIfOpen(clipping, 'outlet', paper, 'citation line', index)
    cutLine(clipping, index, 'section')
    return
  }
}

/** The paper that such a line names; null for any other line. */
function paperOfLetter(text: string): string | null {
  if (text.length > 100) return null
  const line = withoutMarks(text).replace(/[.,:;–—-]{1,3}$/u, '')
  const opening = openingLabel('letterTo', line)
  if (opening === undefined) return null
  const name = line
    .slice(opening.length)
    .replace(/^(?:\s|’|')+/u, '')
    .replace(/["“”«»„]/gu, '')
    .replace(/^the /u, '')
  const paper = name === name.toUpperCase() ? (parseCitation(`${name}, p. 1`)?.outlet ?? name) : name
  return isPaper(paper) && paper.split(' ').length <= 6 ? paper : null
}

/** The line of a name below a letter that has no "Yours": the last one, or the one above where the writer lives. */
function bareSignature({ lines }: Clipping, [last = -1, above = -1]: readonly number[]): number | undefined {
  const isName = (index: number): boolean => {
    const written = withoutMarks(lines[index] ?? '')
    const line = withoutDash(written)
    const [name = ''] = line.split(/,\s|\s[–—-]\s|\.$/u)
    if (line !== written && line.length <= 60 && signatureIn(line) !== null) return true
    return (
      line.length <= 60 &&
      ((hasCapitals(name) && writerIn(name) !== null) ||
        (honorific().test(line) && signatureIn(line) !== null))
    )
  }
  if (isName(last)) return last
  const home = withoutMarks(lines[last] ?? '')
  const isHome =
    home.length <= 40 && /^\p{Lu}/u.test(home) && !/[.!?]$/u.test(home.replace(/\d{1,2}\.$/u, ''))
  return isHome && isName(above) ? above : undefined
}

/** "Sir, – I read with dismay", "Dear Editor," */
function isSalutation(line: string): boolean {
  const [, words] =
    /^([\p{L} ]{3,40}?)\s?[,:;.]?\s?(?:[,:;.–—-]{1,2}(?:\s|(?<=[–—])(?=\p{Lu}))|[,:;]$)/u.exec(
      withoutMarks(line).slice(0, 80),
    ) ?? []
  return words !== undefined && isLabel('salutation', words)
}

/** Of a name, all words but "de", "van" and the like. */
function hasCapitals(name: string): boolean {
  return name.split(' ').every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))
}

/** "— Ada Roe" → "Ada Roe" */
function withoutDash(line: string): string {
  return line.replace(/^[–—-]{1,3}\s?(?=\p{Lu})/u, '')
}

/** "Edwin Pask", "EDWIN PASK, Arlen", "(Mrs.) Ada Roe" → the name */
function signatureIn(line: string): string | null {
  const [name = ''] = withoutDash(withoutMarks(line))
    .replace(honorific(), '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .split(/,\s|\s[–—-]\s/u)
  const words = name.split(/\s+/)
  const isName = words.length >= 2 && words.length <= 4 && words.every((word) => capitalWord.test(word))
  return isName ? name : writerIn(name)
}

/** "(Mrs.) " before a name */
const honorific = once(
  () =>
    new RegExp(
      String.raw`^\(?(?:${alternatives(wordsFor(languageOf('und'), ({ honorifics }) => honorifics))})\.?\)?\s`,
      'iu',
    ),
)

/** "Ada Roe" above "1934 – 2019" or "12 May 1934 – 28 February 2019": the headline, and the line below it. */
function readObituary(clipping: Clipping): void {
  const { lines, stated } = clipping
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined || third === undefined || stated.title.length > 0) return
  const name = withoutMarks(lines[first] ?? '')
  const years = withoutMarks(lines[second] ?? '').replace(/^\((.*)\)$/, '$1')
  const words = name.split(/\s+/)
  const isName =
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^[\p{Lu}"“(][\p{L}.,'’"”)-]*$/u.test(word))
  if (!isName || !lifetime.test(years)) return
  claimAt(clipping, 'title', name, 'source line', first)
  claimAt(clipping, 'standfirst', withoutMarks(lines[second] ?? ''), 'source line', second)
  blank(clipping, first)
  blank(clipping, second)
}

const lifetime =
  /^(?:\p{L}{0,9}\.? ?\d{0,2}(?:st|nd|rd|th|\.)?,? ?(?:\p{L}{3,9}\.? )?)(?:1[789]|20)\d\d\s?[-–—]\s?(?:\p{L}{0,9}\.? ?\d{0,2}(?:st|nd|rd|th|\.)?,? ?(?:\p{L}{3,9}\.? )?)(?:1[789]|20)\d\d$/u
