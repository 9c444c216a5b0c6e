import { isByline } from '../byline-line.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isMonth } from '../citation/months.ts'
import { wholeYear } from '../citation/whole-year.ts'
import { isLabel } from '../labels.ts'
import { writerIn } from '../writer.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
} from './clipping.ts'
import { isRelease } from './release-lines.ts'

/** How many lines from the start may be marked. */
const headLines = 8

/** "FRA-incendie-port", "URGENT", "=(PHOTO+VIDEO)=", "bdt0123 3 pl 180 dpa 0456": what agencies set above a headline. */
export function dropSlugs(clipping: Clipping): void {
  const isSlug = (line: string): boolean =>
    /^(?:\p{Lu}{2,4}(?:-[\p{L}\d]{2,20}){1,5}|=\([\p{Lu}+ /]{4,40}\)=|\(\p{Lu}{4,9}(?:\+\p{Lu}{4,9}){1,3}\)|[a-z]{3}\d{4} \d .{4,30})$/u.test(
      line,
    )
  const head = firstLines(clipping, 4)
  const slug = head.findIndex((index) => isSlug((clipping.lines[index] ?? '').trim()))
  if (slug < 0 || slug > 1) return
  for (const index of head.slice(0, 3)) {
    const line = (clipping.lines[index] ?? '').trim()
    if ((!isSlug(line) || isRelease(line)) && !isLabel('wirePriority', line)) return
    cutLine(clipping, index, 'section')
  }
}

/**
 * "^BC-US--Bridge,0214", "^Bridge reopens<", "^Eds: ADDS quote.", "^By ADA ROE=": how American agencies marked the lines above a text
 * until the turn of the century.
 */
export function readCarets(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, headLines)
  if (head.filter((index) => (lines[index] ?? '').startsWith('^')).length < 2) return
  for (const index of head) {
    const line = lines[index] ?? ''
    if (!line.startsWith('^')) continue
    lines[index] = line.slice(1).replace(/[=<]\s*$/, '')
    if (/^\^(?:\p{Lu}{2}-)?[\p{Lu}\d]{2,3}-{1,2}\S.{0,40},\s?\d{3,4}/u.test(line) || /^\^Eds?:\s/.test(line))
      cutLine(clipping, index, 'section')
  }
}

/** "###", "-30-", "ENDS": how press offices and newsrooms mark the end. */
export function dropEndMark(clipping: Clipping): void {
  dropBelowEndOfRelease(clipping)
  dropBelowEnd(clipping)
  for (const [at, index] of lastLines(clipping, 4).entries())
    if (
      (at === 0 && /^\s*[Ee]nds?\.?\s*$/.test(clipping.lines[index] ?? '')) ||
      /^\s*(?:#\s?#\s?#|[-–—]{1,2}\s?30\s?[-–—]{1,2}|[-–—*]{1,3}\s?[Ee](?:nds?|NDS?)\s?[-–—*]{1,3}|ENDS?)\s*$/u.test(
        clipping.lines[index] ?? '',
      )
    )
      blank(clipping, index)
  for (const index of lastLines(clipping, 16))
    if (isEndMark(clipping.lines[index] ?? '')) cutLine(clipping, index, 'footer')
}

/** "- Ende -", "*** FIN ***" */
function isEndMark(line: string): boolean {
  const word =
    line.length < 40 ? /^\s*[-–—*#=]{1,5}\s?(\p{L}{2,10})\s?[-–—*#=]{1,5}\s*$/u.exec(line)?.[1] : undefined
  return word !== undefined && isLabel('endWord', word)
}

/** "*** Ende der Pressemitteilung ***", and all below it, which the newsroom alone is to read. */
function dropBelowEndOfRelease(clipping: Clipping): void {
  const foot = lastLines(clipping, 14)
  const mark = foot.find((index) => {
    const line = clipping.lines[index] ?? ''
    return line.length <= 60 && isLabel('endOfRelease', line)
  })
  if (mark === undefined) return
  for (const index of foot) if (index >= mark) cutLine(clipping, index, 'footer')
}

/** Below "###" whom to ask stands, with numbers and addresses. */
function dropBelowEnd(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 16)
  const mark = foot.find((index) =>
    /^\s*(?:#\s?#\s?#|[-–—]{1,2}\s?30\s?[-–—]{1,2})\s*$/.test(lines[index] ?? ''),
  )
  if (mark === undefined) return
  const below = foot.filter((index) => index > mark)
  const isContact = below.some((index) => /\S@\S|(?:\+|\(0|\b0)[\d\s()/-]{7,}/.test(lines[index] ?? ''))
  if (isContact) for (const index of below) cutLine(clipping, index, 'footer')
}

/**
 * "TEATRO REAPERTURA", "dpa-Meldung", "Notfälle/Brände/" among the lines above a text that opens as agencies open theirs: under what it
 * is filed. A headline of capitals alone stays. "MARLE, March 9, 2017 /PRNewswire/ --" says the day.
 */
export function dropWireHead(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 7)
  const text = head.find((index) => (lines[index] ?? '').length >= 60)
  const opening = (lines[text ?? -1] ?? '').trimStart().slice(0, 120)
  const day =
    /^\p{Lu}[^\n]{2,60}?,\s(\p{L}{3,9}\.?\s\d{1,2},\s\d{4})\s\/[\p{L}][\p{L} .-]{2,40}\/\s?[-–—]/u.exec(
      opening,
    )?.[1]
  claimIfOpen(clipping, 'date', day, 'source line', text ?? 0)
  if (text === undefined || !/^\p{Lu}[^()\n]{1,50}\([\p{L} -]{2,20}\)\s?\.?\s?[-–—]/u.test(opening)) return
  const above = head.filter((index) => index < text)
  const isHeadline = (index: number): boolean => {
    const line = lines[index] ?? ''
    // "The Marle Star, March 30, 1981" tells where it stood.
    const isCited = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(line) && readCitationLine(line.trim())?.date
    return /\p{Ll}{2} \p{L}/u.test(line) && line.split(' ').length >= 4 && !isCited
  }
  if (!above.some(isHeadline)) return
  for (const index of above) {
    const line = (lines[index] ?? '').trim()
    const isSlug =
      /^\p{L}+(?:\/\p{L}+){1,4}\/?$/u.test(line) ||
      /^\p{Ll}{2,4}-\p{Lu}\p{L}{3,14}$/u.test(line) ||
      (/^[\p{Lu}\d -]{4,40}$/u.test(line) && line.split(' ').length <= 4 && index < (above.at(-1) ?? 0))
    if (isSlug) cutLine(clipping, index, 'section')
  }
}

/** What agencies set below their text: "ih/pd/abc", who wrote and edited; notes for the newsroom, down to the end. */
export function dropWireEnd(clipping: Clipping): void {
  const [notes] = lastLines(clipping, 1)
  // "(foto) (vídeo)"
  if (notes !== undefined && /^\s*(?:\(\p{Ll}{3,12}\)\s?){1,4}$/u.test(clipping.lines[notes] ?? ''))
    cutLine(clipping, notes, 'photo-credit')
  // Below them the copyright of the agency may stand.
  const signed = lastLines(clipping, 3)
    .filter((index) => !/^\s*©/.test(clipping.lines[index] ?? ''))
    // Below them the stamp of the wire may stand: "091114 Mar 17".
    .find((index, at) => at <= 1 && isSignature(clipping.lines[index] ?? ''))
  if (signed !== undefined && isSignature(clipping.lines[signed] ?? '')) {
    cutLine(clipping, signed, 'byline')
    // "JFM." above "Lusa/Fim"
    const [above] = lastLines(clipping, 1)
    if (above !== undefined && /^\s*\p{Lu}{2,4}\.?\s*$/u.test(clipping.lines[above] ?? ''))
      cutLine(clipping, above, 'byline')
  }
  dropKeywords(clipping)
  const start = clipping.lines.findIndex(
    (line, index) => index > 3 && line.length < 80 && /^[#\s]/.test(line) && isLabel('wireNotes', line),
  )
  if (start < 0) return
  for (let index = start; index < clipping.lines.length; index++) {
    // The line of copyright at the end names the agency.
    if (!/©/.test(clipping.lines[index] ?? '')) cutLine(clipping, index, 'footer')
  }
}

/** "((ada.roe@agency.example; +44 20 0000))" behind the last sentence, "Keywords: …" and the day of sending below it. */
function dropKeywords(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 4)
  const at = foot.find((index) => /^Keywords: \p{Lu}/u.test(lines[index] ?? ''))
  for (const index of foot) {
    const line = (lines[index] ?? '').trim()
    if (at !== undefined && index > at && /^\d{4}-\d\d-\d\d$/.test(line))
      claimAt(clipping, 'date', line, 'source line', index)
    if (at !== undefined && index >= at) cutLine(clipping, index, 'tags')
    else if (line.endsWith('))')) lines[index] = line.replace(/\s?\(\([^()]{0,80}@[^()]{3,200}\)\)$/, '')
  }
}

/** "Ada Roe/AP" below a text: who wrote for an agency. */
export function readSlashed(clipping: Clipping): void {
  const [last] = lastLines(clipping, 1)
  const [, name = ''] =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})\/\p{Lu}{2,5}$/u.exec(
      (clipping.lines[last ?? -1] ?? '').trim(),
    ) ?? []
  if (last === undefined || name === '' || writerIn(name) === null) return
  if (clipping.stated.authors.length === 0) claimAuthors(clipping, [name], 'source line', last)
  cutLine(clipping, last, 'byline')
}

/** "03-OTT-16 17:22 NNNN": when an agency sent its text, in the last line. */
export function readWireStamp(clipping: Clipping): void {
  // "(Schluss) kue/bra", "APA0231 2018-02-08/10:12"
  for (const index of lastLines(clipping, 4)) {
    const line = (clipping.lines[index] ?? '').trim()
    const day = /^\p{Lu}{2,5}\d{3,4} (\d{4}-\d\d-\d\d)\/\d\d:\d\d$/u.exec(line)?.[1]
    claimIfOpen(clipping, 'date', day, 'source line', index)
    if (day || /^\(\p{L}{4,10}\) \p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}$/u.test(line))
      cutLine(clipping, index, 'date-line')
  }
  const [last] = lastLines(clipping, 1)
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})-(\p{L}{3})-(\d\d)\s\d\d:\d\d(?:\s\p{Lu}{4})?$/u.exec(
      (clipping.lines[last ?? -1] ?? '').trim(),
    ) ?? []
  if (last === undefined || !isMonth(month)) return
  claimIfOpen(clipping, 'date', `${day} ${month.toLowerCase()} ${wholeYear(year)}`, 'source line', last)
  cutLine(clipping, last, 'date-line')
}

/** "(di Ada Roe)" in a line of its own above the text */
export function readBracketedWriter(clipping: Clipping): void {
  for (const index of firstLines(clipping, 4).slice(1)) {
    const inner = /^\(([^()]{6,50})\)$/u.exec((clipping.lines[index] ?? '').trim())?.[1] ?? ''
    const writer = isByline(inner) ? writerIn(inner.slice(inner.indexOf(' ') + 1)) : null
    if (writer === null || clipping.stated.authors.length > 0) continue
    claimAuthors(clipping, [writer], 'source line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

/** In characters; a line that is longer is none. */
const longestSignature = 150

/** "ih/pd/abc", "kow/ mark/", "XY // ZV", "Lusa/Fim" */
function isSignature(line: string): boolean {
  if (line.length > longestSignature) return false
  // "dpa ab yzxw z2 cd": marks of who wrote, of desks and of groups of readers, hardly one a word
  const marks = line.trim().split(' ')
  if (marks.length >= 4 && marks.length <= 8 && marks.every((mark) => /^\p{Ll}{1,5}\d?$/u.test(mark)))
    if (marks.filter((mark) => !/[aeiouäöü]/u.test(mark)).length >= 2) return true
  // "red, noe.hafen.example/Agenturen", "cs, hafen.example"
  if (
    /^\p{Ll}{2,4}, (?:[\p{L}\d-]{2,30}\.){1,3}[a-z]{2,10}(?:\/\p{Lu}[\p{L}-]{2,20}){0,2}$/u.test(line.trim())
  )
    return true
  return /^\s*(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}|(?:\p{Ll}{2,5}\/ ?){2,4}|\p{Lu}{2,4} \/\/ \p{Lu}{2,4}\.?|\p{Lu}\p{Ll}{2,5}\/\p{Lu}\p{Ll}{2,4}|\p{Lu}{2,4}-\p{Lu}{2,4})\s*$/u.test(
    line,
  )
}
