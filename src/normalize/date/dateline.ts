import type { DateClaim } from '../../model/article.ts'
import { spanOf } from './claim.ts'
import { type DayOrder, findDates } from './expression.ts'
import type { DateInput } from './input.ts'
import { placed } from './printed.ts'

/** "PARIS, 12 November 2024 (AFP) -", "OSK, May 4, 2023 /PRNewswire/ --", "MOSCOW 1996-08-30": a dateline that carries the whole day. */
export function fromDateline(input: DateInput, order: DayOrder): DateClaim | null {
  for (const text of datelines(input)) {
    const [date] = findDates(text, order)
    if (!date || date.day === null || date.impossible) continue
    const span = spanOf(date)
    if (span)
      return {
        ...span,
        basis: 'text',
        rule: 'dateline',
        evidence: [placed(text.trim(), input.text, 'dateline-whole-day')],
      }
  }
  return null
}

/** The dateline that cleaning found, and lines at the head that have the form of one. */
export function datelines(input: DateInput): string[] {
  const found = input.dateline ? [input.dateline.text] : []
  for (const paragraph of input.text.split('\n\n', 4)) {
    const head = paragraph.slice(0, 140)
    const match = ofPlaceAndDay.exec(head) ?? ofService.exec(head)
    if (match) found.push(match[0])
  }
  return found
}

/** "MARLE, Ohio, May 4, 2023 (AP) -", with the region in small letters */
const ofPlaceAndDay =
  /^\p{Lu}[\p{Lu} .,'’/()-]{2,50}?(?:,\s\p{Lu}\p{Ll}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?)?,?\s(?=\p{L}{0,9}\.?\s?\d)[\p{L}\d .,/-]{3,30}?(?:(?:\([^)]{2,40}\)|\/\p{L}[\p{L} .-]{1,40}\/)\s*)?(?:[–—]|-{1,2}\s|$)/u

/** "MARLE, Ohio--(BUSINESS WIRE)--May 4, 2009--" */
const ofService =
  /^\p{Lu}{2}[\p{L} .,'’-]{0,50}?\s?-{1,2}\s?\([^)]{2,40}\)\s?-{1,2}\s?\p{L}{3,9}\.? \d{1,2}, \d{4}\s?(?:-{1,2}|[–—])/u
