import { sayEvidence } from '../languages/evidence.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { Day } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { edtfSpan } from '../normalize/date/claim.ts'

/** A clue to the date of an article, for the reader, and the days that it alone leaves; null where it names none. */
export interface ClueWord {
  readonly text: string
  readonly says: string
  readonly edtf: string | null
}

/** What each clue to a date says. */
export function clueWords(evidence: readonly Evidence[]): ClueWord[] {
  return evidence.map((clue) => ({ text: clue.text, says: sayEvidence(clue), edtf: clueSpan(clue) }))
}

/** Clues by what their days mean: all days between, all after, all before. */
const bounded = new Set([
  'holder-in-office',
  'held-offices',
  'near-event',
  'counted-from-event',
  'affair-was-news',
  'congress-sat',
  'same-month',
  'counted-from-year',
  'same-event',
])
const opens = new Set(['not-before-event', 'after-event', 'latest-year', 'year-is-past'])
const closes = new Set(['ahead-of-event', 'year-lies-ahead'])

/** Facts of a clue that are days or years. */
const dayFacts = new Set(['held', 'when', 'from', 'to', 'published', 'year', 'date'])

/** The interval that a clue speaks of, as EDTF: the term of office, the days around the event, all after it. */
function clueSpan({ rule = '', facts = {} }: Evidence): string | null {
  const days = Object.entries(facts)
    .filter(([name]) => dayFacts.has(name))
    .flatMap(([, value]) => `${value}`.match(/\d{4}(?:-\d\d){0,2}/g) ?? [])
    .flatMap((text) => edtfSpan(text) ?? [])
  const [earliest, latest] = [least(days.map((day) => day.earliest)), most(days.map((day) => day.latest))]
  if (bounded.has(rule)) return spanText(earliest, latest)
  if (opens.has(rule)) return spanText(earliest, null)
  return closes.has(rule) ? spanText(null, latest) : null
}

function spanText(earliest: Day | null, latest: Day | null): string | null {
  return intervalSpan(earliest, latest)?.edtf ?? null
}

function least(days: readonly (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).sort()[0] ?? null
}

function most(days: readonly (Day | null)[]): Day | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  )
}
