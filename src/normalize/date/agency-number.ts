import { dayName, dayNumber, dayOf } from '../../lib/calendar.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim } from '../../model/article.ts'
import type { Line } from './blocks.ts'
import { monthOf } from './names.ts'
import { placed } from './printed.ts'

/**
 * The day on which an agency sent a story, as it stands below its copy: in dpa's number "dpa:240311-99-301234/2", in the
 * last line of its wire "031421 Mai 04" (day, hour, month, year), or in that of AP, "AP-NY-05-03-04 1421EDT". Such a
 * story is printed on that day or the next. Null where no line holds one, or two differ.
 *
 * @param text the clean text, for the offsets of the evidence
 */
export function fromAgencyNumber(lines: readonly Line[], text: string): DateClaim | null {
  const found = new Map<string, string>()
  for (const line of lines) {
    const sent = sentOn(line.text.trim())
    if (sent) found.set(sent.day, sent.number)
  }
  const [[day, number] = []] = found
  if (found.size !== 1 || day === undefined || number === undefined) return null
  const span = intervalSpan(day, dayName(dayNumber(day) + 1))
  return (
    span && {
      ...span,
      basis: 'text',
      rule: 'agency-number',
      evidence: [placed(number, text, 'agency-number')],
    }
  )
}

/** The mark of an agency in a line, and the day that it tells. */
function sentOn(line: string): { readonly number: string; readonly day: string } | null {
  for (const pattern of marks) {
    const { 0: number, groups } = pattern.exec(line) ?? {}
    if (number === undefined || !groups) continue
    const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name.toLowerCase())
    const day = month === null ? null : dayOf(yearOf(Number(groups.year)), month, Number(groups.day))
    if (day !== null) return { number, day }
  }
  return null
}

const marks = [
  // A space behind the colon may be ours: lines are read with one between a label and its day.
  /(?<![\p{L}\d])dpa: ?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)-\d{1,4}-\d{4,7}/u,
  /^AP-[A-Z]{2}-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)\s?\d{4}[A-Z]{3}/u,
  /^(?<day>\d\d)[0-2]\d[0-5]\d (?:[A-Z]{3,4} )?(?<name>\p{L}{3,9})\.? (?<year>\d\d|\d{4})$/u,
]

/** Agencies send by computer since the seventies. */
function yearOf(year: number): number {
  return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year
}
