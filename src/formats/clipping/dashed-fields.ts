import { dayOf } from '../citation/cited-parts.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { type Clipping, firstLines } from './clipping.ts'

/**
 * "Title - Ferry returns", "Paper = Courier", "Page⇥5" below each other at the very top: fields as people write them by hand. They are
 * written with a colon for who reads headers. Three lines at least name fields that are known, the headline or the paper among them, and no
 * more than one line names another.
 */
export function turnDashedFields({ lines }: Pick<Clipping, 'lines'>): void {
  const found: { readonly index: number; readonly key: string; readonly value: string }[] = []
  for (const index of firstLines({ lines }, mostFields)) {
    const [, key = '', value = ''] = field.exec(lines[index] ?? '') ?? []
    const isNext = found.length === 0 || index - (found.at(-1)?.index ?? 0) <= 2
    if (key === '' || !isNext || value.length > longestValue) break
    found.push({ index, key, value })
  }
  const fields = found.map(({ key }) => fieldOfKey(key))
  const known = fields.filter((name) => name !== null)
  const isHeader = known.some((name) => name === 'title' || name === 'outlet')
  if (known.length < 3 || known.length < found.length - 1 || !isHeader) return
  for (const [at, { index, key, value }] of found.entries()) {
    // "When - 6.8.22": another word for the day.
    const isDay =
      fields[at] === null && !known.includes('date') && (shortDay.test(value) || dayOf(value) !== null)
    if (fields[at] !== null || isDay) lines[index] = `${isDay ? 'date' : key}: ${value}`
  }
}

const field = /^\s{0,3}(\p{L}[\p{L} ]{1,20}?)(?:\s{1,3}[-–—=]\s{1,3}|\s?=\s?|\t{1,3})(\S.*)$/u
const shortDay = /^\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}\s*$/
/** In lines and UTF-16 code units. */
const mostFields = 12
const longestValue = 300
