import { sayEvidence } from '../languages/evidence.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { DateClaim, Day } from '../model/article.ts'
import type { Evidence, Facts } from '../model/evidence.ts'
import { edtfSpan } from '../normalize/date/claim.ts'

/** The days that a clue leaves. */
type Days = Pick<DateClaim, 'edtf' | 'earliest' | 'latest'>

/** A clue to the date of an article, for the reader, and the days that it alone leaves; null where it names none. */
export interface ClueWord {
  readonly text: string
  readonly says: string
  readonly days: Days | null
}

/** What each clue to a date says. */
export function clueWords(evidence: readonly Evidence[]): ClueWord[] {
  return evidence.map((clue) => ({ text: clue.text, says: sayEvidence(clue), days: clueDays(clue) }))
}

/** What the rule of a clue claims: all days of a fact, all from its first day on, all before it. */
const claims: Readonly<Record<string, (facts: Facts) => Days | null>> = {
  'holder-in-office': ({ held }) => within(held),
  'held-offices': ({ from, to }) => between(from, to),
  'word-in-use': ({ from, to }) => between(from, to),
  'congress-sat': ({ from, to }) => between(from, to),
  'affair-was-news': ({ when }) => within(when),
  'not-before-event': ({ when }) => intervalSpan(within(when)?.earliest ?? null, null),
  'after-event': ({ when }) => intervalSpan(within(when)?.earliest ?? null, null),
  'ahead-of-event': ({ when }) => intervalSpan(null, within(when)?.latest ?? null),
  'latest-year': ({ year }) => intervalSpan(within(year)?.earliest ?? null, null),
  'counted-from-year': ({ published }) => within(published),
  'same-month': ({ published }) => within(published),
}

/** A clue that the others outweigh may be taken too: the owner knows better. */
function clueDays({ rule = '', facts = {} }: Evidence): Days | null {
  return Object.hasOwn(claims, rule) ? (claims[rule]?.(facts) ?? null) : null
}

/** "2021-01-20/2025-01-20", "2025-05-06/..", 2014; of several terms ("a/b, c/d") none by itself. */
function within(fact: Facts[string] | undefined): Days | null {
  return typeof fact === 'string' || typeof fact === 'number' ? edtfSpan(`${fact}`) : null
}

/** From the first day of one to the last day of the other; without the other it goes on. */
function between(from: Facts[string] | undefined, to: Facts[string] | undefined): Days | null {
  const earliest: Day | null = within(from)?.earliest ?? null
  return earliest === null ? null : intervalSpan(earliest, within(to)?.latest ?? null)
}
