import { dayName, dayNumber, dayOf } from '../../lib/calendar.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim } from '../../model/article.ts'
import type { Line } from './blocks.ts'
import { placed } from './printed.ts'

/**
 * The number under which dpa sent a story, as German papers print it below their pages: "dpa:240311-99-301234/2" was sent
 * on 11 March 2024, and printed on that day or the next. Null where no line holds one, or two differ.
 *
 * @param text the clean text, for the offsets of the evidence
 */
export function fromAgencyNumber(lines: readonly Line[], text: string): DateClaim | null {
  const found = new Map<string, string>()
  for (const line of lines) {
    const [number, year, month, day] = sent.exec(line.text) ?? []
    const name = number && dayOf(2000 + Number(year), Number(month), Number(day))
    if (number && name) found.set(name, number)
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

const sent = /(?<![\p{L}\d])dpa:(\d\d)(\d\d)(\d\d)-\d{1,4}-\d{4,7}/u
