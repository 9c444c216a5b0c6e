import { isDayLine } from '../citation/cited-parts.ts'
import { collectFields } from '../fields/fields.ts'
import { isLabel } from '../labels.ts'
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
  const { lines, firstLine, stated } = clipping
  const [last = -1] = lastLines(clipping, 1)
  let first = last
  while (
    first > 0 &&
    last - first < most &&
    (lines[first - 1] ?? '').trim() !== '' &&
    !isRule(lines[first - 1])
  )
    first--
  // The text stands above them.
  if (
    last - first < 1 ||
    last - first >= most ||
    lastLines({ ...clipping, lines: lines.slice(0, first) }, 2).length < 2
  )
    return
  const entries: Entry[] = []
  for (let index = first; index <= last; index++) {
    const entry = entryOf(lines[index] ?? '', index)
    if (
      !entry ||
      !allowed.has(entry.field) ||
      entry.value === '' ||
      !isPlausible(entry) ||
      isLabel('work', entry.key)
    )
      return
    entries.push(entry)
  }
  if (
    !entries.some(({ field, value }) => field === 'date' && isDay(value)) ||
    !entries.some(({ field }) => telling.has(field))
  )
    return
  const spec = {
    kind: 'map',
    line: firstLine + first,
    column: 1,
    entries: entries.map((entry) => specEntry(entry, firstLine)),
  } as const
  collectFields(spec, { basis: 'stated', origin: 'header' }, stated, () => {})
  blank(clipping, isRule(lines[first - 1]) ? first - 1 : first, last + 1)
}

/** A day and no sentence that names one: "3 May 2019", "2019-05-03", "3.5.19" */
function isDay(value: string): boolean {
  return isDayLine(value) || /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d\d:\d\d.{0,20})?$/.test(value)
}

/** "---", which some set above them */
function isRule(line = ''): boolean {
  return /^\s{0,3}[-=_*]{3,80}\s*$/.test(line)
}
