import { capitalized } from '../../lib/capital.ts'
import { isMonth } from '../citation/months.ts'
import { wholeYear } from '../citation/whole-year.ts'
import { holdsLabel, isLabel, openingLabel } from '../labels.ts'
import { type Clipping, claimIfOpen, cutLine, firstLines, lastLines } from './clipping.ts'
import { agencies } from './wire-agencies.ts'
import { readCarets } from './wire-copy.ts'

/** How many lines from the start and from the end may be marked. */
const headLines = 8
const footLines = 4

/**
 * Take out what newsrooms of agencies set above and below a text for each other: "a0412", "u a", "AM-Bridge, Bjt, 600", "BC-BRIDGE
 * 1STLD", "(Lead, pvs MARLE)", "TASS ENGLISH 1422 GMT", "ZCZC", "MORE", "AFP 051422 MAR 96". A mark that may be a word of a
 * headline counts beside one that may not, and above a text that opens as agencies open theirs.
 */
export function dropWireSlugs(clipping: Clipping): void {
  readCarets(clipping)
  const { lines } = clipping
  const head = firstLines(clipping, headLines)
  const text = head.find((index) => (lines[index] ?? '').length >= 60)
  const above = head.filter((index) => index < (text ?? Number.POSITIVE_INFINITY))
  const isSlug = (index: number): boolean => isSureSlug(line(clipping, index))
  const isWire = above.some(isSlug) || opensAsWire(lines[text ?? -1] ?? '')
  if (!isWire || text === undefined) return
  for (const index of above) {
    if (!isSlug(index) && !isLikelySlug(line(clipping, index))) {
      lines[index] = (lines[index] ?? '').replace(/^=\s(?=\p{L})/u, '')
      continue
    }
    // Where nothing else stands above the text it is the headline.
    if (!isSlug(index) && above.every((other) => other <= index || isLikelySlug(line(clipping, other))))
      continue
    claimAgency(clipping, index)
    cutLine(clipping, index, 'section')
  }
  for (const index of lastLines(clipping, footLines)) {
    if (index <= text) return
    const end = line(clipping, index)
    // It is read as a clue to the day.
    if (/^AP-\p{Lu}{2}-\d\d-\d\d-\d\d \d{4}/u.test(end)) continue
    const day = sentOn(end)
    if (day === null && !isWireEnd(end)) return
    claimIfOpen(clipping, 'date', day, 'source line', index)
    claimAgency(clipping, index)
    cutLine(clipping, index, 'date-line')
  }
}

function claimAgency(clipping: Clipping, index: number): void {
  const [word = ''] = line(clipping, index).split(' ')
  const agency = [word, capitalized(word.toLowerCase()), word.toUpperCase()].find((name) =>
    agencies().has(name),
  )
  claimIfOpen(clipping, 'agency', agency, 'source line', index)
}

function line({ lines }: Clipping, index: number): string {
  const text = lines[index] ?? ''
  return text.length > 120 ? text : text.trim().replace(/^\^|[=<]$/g, '')
}

/** In UTF-16 code units; a mark is short. */
const longest = 80

/** Under what a story runs, behind the time of the papers for which it is: "AM-Bridge, Bjt, 600", "BC-BRIDGE 1STLD (SCHEDULED)", "bc-bridge 6-24", "r a PM-Bridge 06-14 0312" */
const keyword =
  /^(?:[a-z] [a-z] |With )?(?:[AP]M|[ap]m|BC|bc|AP|ap)-{1,2}[\p{L}\d][\p{L}\d'’&/ -]{1,40}(?:,[^()]{0,50})?(?:\s?\([^()]{0,50}\))?(?:\s\d{0,4})?$/u

/** Whether a line can be nothing but a mark of an agency. */
export function isSureSlug(text: string): boolean {
  if (text.length > longest) return false
  const isCounted = /,\d{3,4}$|\s\d{1,2}-\d{1,2}(?: \d{4})?$/.test(text)
  if (
    keyword.test(text) &&
    (holdsLabel('wireChanges', text) ||
      holdsLabel('wireTurns', text) ||
      isCounted ||
      text.startsWith('With '))
  )
    return true
  if (/^\([^()]{4,60}\)$/.test(text) && holdsLabel('wireChanges', text)) return true
  return (
    /^(?:ZCZC(?: [\p{Lu}\d/]{3,20}){0,2}|\p{Lu}{3}\/\p{Lu}{3}-\p{Lu}{2}\d{2}|LaserPhotos? \p{Lu}{2,3}\d{1,3})$/u.test(
      text,
    ) || isHourOfAgency(text)
  )
}

/** "TASS ENGLISH 1422 GMT" */
function isHourOfAgency(text: string): boolean {
  const [, agency = ''] = /^(\p{Lu}{3,8})(?: \p{Lu}{4,10})? \d{4} ?(?:GMT|UTC)$/u.exec(text) ?? []
  return agency !== '' && agencies().has(agency)
}

/** What is a mark only beside others: "a0412", "u a", "UPI", "Adv15", "R CRO S0A QBXB", ":FRA-moulin". */
export function isLikelySlug(text: string): boolean {
  if (text.length > longest) return false
  return (
    /^(?:[a-z]\d{4}|[a-z] [a-z]|Adv\s?\d{1,2}|R(?: [\p{Lu}\d]{3}){2} [\p{Lu}\d]{4}|:\p{Lu}{3}-[\p{L}\d-]{2,30}|Eds?: \S.{0,70}|(?:[AP]M|[ap]m|BC|bc)-[\p{L}\d-]{3,30}|\p{Lu}{3,12}(?:-[\p{Lu}\d/]{2,20}){1,4}(?: \([\p{Lu}\d ]{4,20}\))?)$/u.test(
      text,
    ) ||
    isLabel('wirePriority', text) ||
    openingLabel('wireRelease', text) !== undefined ||
    (/^\p{L}{3,7}(?: [\d.:/-]{2,10}){0,3}(?: (?:GMT|UTC))?$/u.test(text) &&
      agencies().has(text.split(' ', 1)[0] ?? ''))
  )
}

/** "MARLE, Maine (AP) _ The", "LONDON, March 5, Reuter - The", "YEREVAN APRIL 12 TASS - BY …" */
function opensAsWire(text: string): boolean {
  const [, agency = ''] =
    /^\s{0,8}\p{Lu}[^()\n]{1,60}?(?:\(|,? )([\p{L}]{2,8})\)?\s?(?:[-–—_]|\.?-)/u.exec(text.slice(0, 120)) ??
    []
  return agency !== '' && agencies().has(agency)
}

/** "MORE", "ITEM ENDS", "REUTER IP BB", "Advance for Wed PMs, June 24" */
export function isWireEnd(text: string): boolean {
  if (text.length > longest) return false
  const bare = text.replace(/^\(|\)$/g, '')
  const [agency = '', ...marks] = bare.split(' ')
  const isSigned =
    marks.length <= 3 && marks.every((mark) => /^(?:\p{Lu}{2,3}|\p{Ll}{2,3})(?:\/\p{L}{2,3})?$/u.test(mark))
  return (
    isLabel('wireEnd', bare) ||
    /^\(\([^()]{4,70}\)\)$|^\p{Ll}{2,4}\/\p{Ll}{2,4}(?: \p{Ll}{2,4})?$/u.test(text) ||
    openingLabel('wireRelease', bare) !== undefined ||
    (/^\p{Lu}{3,7}$/u.test(agency) && isSigned && agencies().has(capitalized(agency.toLowerCase())))
  )
}

/** "upi 06-24-80 02:31 pes", "AFP 051422 MAR 96" → when an agency sent its text, as it is read. */
export function sentOn(text: string): string | null {
  const [, american = '', month = '', day = '', year = ''] =
    /^(\p{L}{2,4}) (\d\d)-(\d\d)-(\d\d) \d\d:\d\d(?: [\p{L}]{1,4})?$/u.exec(text) ?? []
  if (agencies().has(american.toUpperCase()))
    return isDay(month, 12) && isDay(day, 31) ? `${wholeYear(year)}-${month}-${day}` : null
  const [, agency = '', of = '', name = '', short = ''] =
    /^(\p{L}{2,4}) (\d\d)\d{4}(?: ?GMT)? (\p{L}{3,4})\.? (\d\d)$/u.exec(text) ?? []
  if (!agencies().has(agency) || !isMonth(name) || !isDay(of, 31)) return null
  return `${Number(of)} ${name.toLowerCase()} ${wholeYear(short)}`
}

function isDay(digits: string, last: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= last
}
