import { dayNumber } from '../../lib/calendar.ts'
import type { DateClaim } from '../../model/article.ts'
import { firstDay, type Span } from '../../weighing/span.ts'
import type { Line } from './blocks.ts'
import type { Clue } from './clues/clue.ts'
import { wordsOf } from './clues/words.ts'

/** In words: "From our files: fifty years ago today". A longer headline tells of something. */
const longestHeading = 7

/**
 * "From our files: 50 years ago", "On this day", „Vor 50 Jahren“: a column that prints old news again. The day below its
 * heading is that of the old paper, and the column is as much later as it says → the clue that this leaves; null where
 * nothing heads a line so. Where it is only "50 years ago", the day may also be that of the issue.
 *
 * @param printed the day that stands by itself below the headline
 */
export function oldNewsClue(
  printed: DateClaim,
  title: string,
  lines: readonly Line[],
  language: string,
): Clue | null {
  const { earliest } = printed
  if (!earliest || printed.evidence[0]?.rule !== 'date-line-bare') return null
  const heads = lines
    .filter(({ zone, text }) => (zone === 'top' || zone === 'head') && !/\d{4}/.test(text))
    .map(({ text }) => text)
  for (const heading of [title, ...heads]) {
    const found = headingOf(heading, language)
    if (!found) continue
    const { years, isOld } = found
    const [evidence] = printed.evidence
    const day = dayNumber(earliest)
    if (years === null)
      return { kind: 'day-past', days: [{ first: day, last: day }], subject: 'old news', evidence }
    const anniversary = day + Math.round(years * 365.25)
    const later: Span = { first: anniversary - 15, last: anniversary + 15 }
    const days = isOld ? [later] : [{ first: day, last: day + 31 }, later]
    const year = Number(earliest.slice(0, 4))
    return {
      kind: 'event-counted',
      days,
      subject: `old news ${firstDay(days)}`,
      evidence: { ...evidence, rule: 'counted-from-year', facts: { year, published: year + years } },
    }
  }
  return null
}

/** How many years a heading counts back, and whether it says that old news stands below it. */
function headingOf(heading: string, language: string): { years: number | null; isOld: boolean } | null {
  const { lower, says } = wordsOf(heading, language)
  if (lower.length > longestHeading) return null
  const isOld = lower.some((_, at) => says['from the files'].at(lower, at) > 1)
  const counted = lower.findIndex(
    (word, at) => (says.count(word) ?? 0) >= 5 && says.years.has(lower[at + 1] ?? ''),
  )
  const isAgo = lower.some((_, at) => says.ago.at(lower, at) > 0 || says['looking back'].at(lower, at) > 0)
  if (counted >= 0 && (isOld || (isAgo && lower.length <= 4)))
    return { years: says.count(lower[counted] ?? ''), isOld }
  return isOld ? { years: null, isOld } : null
}
