import { isPaper } from '../../languages/newspapers.ts'
import { isLabel } from '../labels.ts'
import type { Citation } from './citation.ts'
import { withCentury } from './citation-day.ts'
import { isMonth, isWeekday } from './months.ts'

/**
 * A citation as clippers shorten it: "NZ 20.2.62 S. 3", "ZA: NZ 17.8.29 (Bl. 1)", "Nord. Nachr. v. 15.1.19", "STAR 5/2/86 A1". The name
 * stays as it is written. Letters alone are one beside a page, a word for "of", a weekday or what opens a citation: "DIN 1.2.62" is none.
 */
export function readShortCitation(line: string): Citation | null {
  if (line.length > longest) return null
  const [opening = ''] = /^\p{L}{2,6}(?::\s?|\s)(?=\p{Lu})/u.exec(line) ?? []
  const isOpened = opening !== '' && isLabel('shortFrom', opening.replace(':', '').trim())
  const [, name = '', of = '', rest = ''] = named.exec(isOpened ? line.slice(opening.length) : line) ?? []
  if (name === '' || (of !== '' && !isLabel('ofDay', of))) return null
  const [, weekday = '', other = '', written = ''] = weekdayBefore.exec(rest) ?? []
  if (![weekday, other].every((word) => word === '' || isWeekday(word))) return null
  const day = dayOf(written)
  if (day === null) return null
  const tail = /^(?:,?\s|,?\s\()(\p{L}[\p{L}\d. ]{0,20})\)?$/u.exec(written.slice(day.length))?.[1] ?? ''
  if (tail === '' && written.length > day.length) return null
  const [, page = ''] = /^(?:S\.|Seite|p\.|pg\.?|page)?\s?([A-F]?\d{1,3})$/iu.exec(tail) ?? []
  const isSheet = page !== '' || /^Bl\.?\s\d{1,3}$/u.test(tail)
  const isSection = /^\p{Lu}\p{Ll}{3,14}$/u.test(tail)
  if (tail !== '' && !isSheet && !isSection) return null
  if (!isNameOf(name, isOpened || of !== '' || weekday !== '' || isSheet)) return null
  return { outlet: name, date: withCentury(day), page: page === '' ? null : page, catalogued: false }
}

/** In UTF-16 code units. */
const longest = 80

/** A name in one to three words, a word for "of", and the rest, in which the day is. */
const named =
  /^(\p{Lu}[\p{L}.]{1,16}(?:\s\p{Lu}[\p{L}.]{1,16}){0,2}),?\s(?:(\p{Ll}{1,3}\.?)\s)?((?:\p{L}{2,10}[./,]{0,2}\s?){0,2}\d.{4,40})$/u

const weekdayBefore = /^(?:(\p{L}{2,10})[.,]{0,2}(?:\/(\p{L}{2,10})[.,]{0,2})?\s)?(.{5,60})$/u

/** The day at the beginning: "20.2.62", "5/2/86", "31. März 33", "11./12. Okt. 1958". */
function dayOf(text: string): string | null {
  const [figures = ''] = /^\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)/.exec(text) ?? []
  if (figures !== '') return figures
  const [day, month = ''] =
    /^\d{1,2}\.(?:\/\d{1,2}\.)?\s(\p{L}{3,9})\.?\s(?:\d{4}|\d\d)(?!\d)/u.exec(text) ?? []
  return day !== undefined && isMonth(month) ? day : null
}

/** Whether a name is that of a paper: by its word, cut short or not, or in letters alone where the line shows it. */
function isNameOf(name: string, isShown: boolean): boolean {
  const last = name.split(' ').at(-1) ?? ''
  if (/^\p{Lu}{2,5}$/u.test(name)) return isShown
  if (last.endsWith('.')) return isLabel('paperShort', last.slice(0, -1))
  return isPaper(last) && name.includes(' ') && isShown
}
