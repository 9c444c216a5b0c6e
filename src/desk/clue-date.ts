import { sayEvidence } from '../languages/evidence.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { DateClaim, Day } from '../model/article.ts'
import type { Evidence, Facts } from '../model/evidence.ts'
import { edtfSpan } from '../normalize/date/claim.ts'
import { readDate } from '../normalize/date/stated.ts'

/** The days that a clue leaves. */
type Days = Pick<DateClaim, 'edtf' | 'earliest' | 'latest'>

/** A clue to the date of an article, for the reader, and what it alone would make of the date: nothing, one, or either of two. */
export interface ClueWord {
  readonly text: string
  readonly says: string
  readonly offers: readonly Days[]
}

/** What each clue to a date says. What two of them say is offered with the first. */
export function clueWords(date: Pick<DateClaim, 'evidence' | 'edtf'> & Days): ClueWord[] {
  const isDisputed = date.evidence.some(({ facts }) => facts?.['days'] !== undefined)
  const offered = new Set<string>()
  return date.evidence.map((clue, index) => {
    const given = index === 0 ? givenDays(date, isDisputed) : null
    const offers = (given ?? clueDays(clue)).filter(({ edtf }) => !offered.has(edtf))
    for (const { edtf } of offers) offered.add(edtf)
    return { text: clue.text, says: sayEvidence(clue), offers }
  })
}

/** Of a date that was read and not inferred: both days of "[2012-03-04,2012-04-03]"; itself where another clue disputes it. */
function givenDays(date: Days, isDisputed: boolean): Days[] | null {
  const [, ...either] = /^\[(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)\]$/.exec(date.edtf) ?? []
  if (either.length > 0) return either.map((day) => ({ edtf: day, earliest: day, latest: day }))
  return isDisputed ? [date] : null
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
  'decade-named': ({ year }) => intervalSpan(within(year)?.earliest ?? null, null),
  'counted-from-year': ({ published }) => within(published),
  'same-month': ({ published }) => within(published),
}

/** A clue that the others outweigh may be taken too: the owner knows better. */
function clueDays({ text, rule = '', facts = {} }: Evidence): Days[] {
  if (facts['days'] !== undefined) return [within(facts['days'])].filter((days) => days !== null)
  if (rule === 'latest-with-year') return namedDays(text)
  const days = Object.hasOwn(claims, rule) ? claims[rule]?.(facts) : null
  return days ? [days] : []
}

/** The latest day that a text names: it was published then or later, and news often on that day. */
function namedDays(text: string): Days[] {
  const named = readDate(text, { order: null, timeZone: null })
  const since = named && intervalSpan(named.earliest, null)
  return named && since && named.earliest !== null ? [since, named] : []
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
