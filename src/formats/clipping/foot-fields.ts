import { isDayLine } from '../citation/cited-parts.ts'
import { isLabel } from '../labels.ts'
import { claimFields } from './claim-fields.ts'
import { blank, type Clipping, lastLines } from './clipping.ts'
import { type Entry, entryOf, isPlausible, specEntry } from './header.ts'

/** So many lines at most. */
const most = 8

/** Of these nothing but an article has one beside its day. */
const telling: ReadonlySet<Entry['field']> = new Set(['authors', 'outlet', 'url'])
const allowed: ReadonlySet<Entry['field']> = new Set([
  ...telling,
  ...(['date', 'updated', 'added', 'section', 'printPage', 'topics', 'language'] as const),
])

/**
 * "Author: Ada Roe", "Date: 3 May 2019", "Source: The Courier" in the last lines, as people put what they know of an article below it:
 * fields, where all lines are some, a day stands among them and who wrote or where. The card of a book or an event has others.
 */
export function readFootFields(clipping: Clipping): void {
  const { lines, firstLine } = clipping
  const block = blockAtFoot(clipping)
  const entries = block.flatMap((index) => fieldAt(lines, index) ?? [])
  if (entries.length < block.length) return
  if (!entries.some(({ field, value }) => field === 'date' && isDay(value))) return
  const [first] = block
  if (first === undefined || !entries.some(({ field }) => telling.has(field))) return
  claimFields(
    clipping,
    first,
    entries.map((entry) => specEntry(entry, firstLine)),
  )
  blank(clipping, isRule(lines[first - 1]) ? first - 1 : first, first + block.length)
}

/** The indexes of the last lines up to a blank one or a rule; none where they are one, too many, or no text stands above them. */
function blockAtFoot(clipping: Clipping): number[] {
  const { lines } = clipping
  const [last = -1] = lastLines(clipping, 1)
  let first = last
  while (first > 0 && last - first < most && isOfBlock(lines[first - 1])) first--
  const count = last - first + 1
  const above = lastLines({ ...clipping, lines: lines.slice(0, first) }, 2)
  return count < 2 || count > most || above.length < 2
    ? []
    : Array.from({ length: count }, (_, at) => first + at)
}

function isOfBlock(line = ''): boolean {
  return line.trim() !== '' && !isRule(line)
}

/** A field that stands beside an article, with its value; null for any other line. */
function fieldAt(lines: readonly string[], index: number): Entry | null {
  const entry = entryOf(lines[index] ?? '', index)
  const isField = entry !== null && allowed.has(entry.field) && entry.value !== ''
  return isField && isPlausible(entry) && !isLabel('work', entry.key) ? entry : null
}

/** A day and no sentence that names one: "3 May 2019", "2019-05-03", "3.5.19" */
function isDay(value: string): boolean {
  return isDayLine(value) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d\d:\d\d.{0,20})?$/.test(value)
}

/** "---", which some set above them */
function isRule(line = ''): boolean {
  return /^\s{0,3}[-=_*]{3,80}\s*$/.test(line)
}
