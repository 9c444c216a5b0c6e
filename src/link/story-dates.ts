import { dayName, dayNumber } from '../lib/calendar.ts'
import { append } from '../lib/grouping.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { DateClaim } from '../model/article.ts'
import { pooledSpan } from '../weighing/pooled.ts'
import { openOnOtherDays } from './agreement.ts'
import { lookBackApart } from './looks-back.ts'
import { mayRecur } from './recurring.ts'
import { areIssues } from './series-heading.ts'

// Reports of one event, and the comment on it, appear within a fortnight; and two articles must be this much alike, more
// than those of a story must, for one to date the other. Chosen on labelled stories of look-alike events.
const DAYS = 14
const ALIKE = 0.25
// Articles whose clues agree, as far as both tell, may be less alike: see `pooled`.
const ALIKE_WEIGHED = 0.15
// Of so many articles the clues are weighed together: more would repeat them.
const POOL = 8
// Clues that stand against those of the article make its claim somewhat wider, and right more often.
const WIDER = 1.5
// Of pairs so alike, this share told of one event (see docs/dates.md).
const SURE = 0.96

/** What `findStories` says. */
export interface Stories {
  readonly ids: readonly (string | null)[]
  readonly likeness: (a: number, b: number) => number
}

/** An article that reports the same event, and what its own clues say of its date. */
export interface DatedBy {
  readonly id: string
  readonly title: string
  readonly edtf: string
}

/** A record whose date another article of its story narrows, and which articles these are. */
export interface Dated {
  readonly record: ArticleRecord
  readonly datedBy: readonly DatedBy[]
}

/**
 * Records → the same, in the same order, with dates that were inferred, or are missing, narrowed to a fortnight around
 * the dates of articles that report the same event. Each article passes on only what is known of it alone, so that
 * there are no chains; stories that the owner made say nothing, as they may last for years. Where several articles
 * leave no day, the date stays as it was.
 */
export function dateByStories(records: readonly ArticleRecord[], { ids, likeness }: Stories): Dated[] {
  const members = new Map<string, number[]>()
  for (const [index, id] of ids.entries())
    if (id !== null && records[index]?.story === null) append(members, id, index)
  return records.map((record, index) => {
    const others = isOpen(record) ? (members.get(ids[index] ?? '') ?? []) : []
    const witnesses = others.flatMap((other) => {
      const witness = records[other]
      if (!witness?.date || other === index) return []
      const enough = isWeighed(record) && isWeighed(witness) ? ALIKE_WEIGHED : ALIKE
      // Drawings, police logs, fixtures, budgets, forecasts and fairs are alike and years apart.
      const alike = likeness(index, other)
      return alike < enough ||
        areIssues(record, witness) ||
        mayRecur(record, witness) ||
        lookBackApart(record, witness)
        ? []
        : [{ witness, alike }]
    })
    if (witnesses.length === 0) return { record, datedBy: [] }
    const pool = pooled(
      record,
      witnesses.flatMap(({ witness }) => (isWeighed(witness) ? [witness] : [])),
    )
    const pooling = new Set(pool?.datedBy.map(({ id }) => id))
    const more = witnesses.flatMap((one) =>
      one.alike < ALIKE || pooling.has(one.witness.id) || openOnOtherDays(record, one.witness)
        ? []
        : [one.witness],
    )
    return narrowed(pool ?? { record, datedBy: [] }, more)
  })
}

/** Neither the owner nor the clipping says when. */
function isOpen({ date, story }: ArticleRecord): boolean {
  return story === null && (date === null || (date.basis === 'inferred' && date.earliest !== date.latest))
}

/**
 * What the clues of the article and of those that are dated by theirs claim together, a fortnight more on either side. Null
 * where that is far wider than what the article claims alone, and where it contradicts what one of them claims alone.
 */
function pooled(record: ArticleRecord, others: readonly ArticleRecord[]): Dated | null {
  if (!isWeighed(record) || others.length === 0) return null
  const all = [record, ...others.slice(0, POOL)]
  const together = pooledSpan(all.flatMap(({ dateClues }) => dateClues ?? []))
  if (!together) return null
  const span = intervalSpan(dayName(together.first - DAYS), dayName(together.last + DAYS))
  if (!span || all.some(({ date }) => date && apart(date, span))) return null
  if (daysOf(span) > WIDER * daysOf(record.date)) return null
  return told(record, span, all.slice(1))
}

type Ends = Pick<DateClaim, 'earliest' | 'latest'>

/** From the first day to the last; infinite where an end is open. */
function daysOf(date: Ends | null): number {
  return date?.earliest && date.latest
    ? dayNumber(date.latest) - dayNumber(date.earliest)
    : Number.POSITIVE_INFINITY
}

function apart(a: Ends, b: Ends): boolean {
  const isBefore = ({ latest }: Ends, { earliest }: Ends) =>
    latest !== null && earliest !== null && latest < earliest
  return isBefore(a, b) || isBefore(b, a)
}

function narrowed({ record, datedBy }: Dated, witnesses: readonly ArticleRecord[]): Dated {
  let earliest = record.date?.earliest ?? null
  let latest = record.date?.latest ?? null
  const from = new Map<'earliest' | 'latest', ArticleRecord>()
  for (const witness of witnesses) {
    const first = witness.date?.earliest && shifted(witness.date.earliest, -DAYS)
    const last = witness.date?.latest && shifted(witness.date.latest, DAYS)
    if (first && (earliest === null || first > earliest)) {
      earliest = first
      from.set('earliest', witness)
    }
    if (last && (latest === null || last < latest)) {
      latest = last
      from.set('latest', witness)
    }
  }
  if (from.size === 0 || (earliest !== null && latest !== null && earliest > latest))
    return { record, datedBy }
  const narrow = told(record, intervalSpan(earliest, latest), [...new Set(from.values())], witnesses)
  return { ...narrow, datedBy: [...datedBy, ...narrow.datedBy] }
}

/** The record with the date that the witnesses lend; all that were heard tell how sure it is. */
function told(
  record: ArticleRecord,
  span: ReturnType<typeof intervalSpan>,
  witnesses: readonly ArticleRecord[],
  heard: readonly ArticleRecord[] = witnesses,
): Dated {
  const confidence = Math.min(...[record, ...heard].map(({ date }) => date?.confidence ?? 1), SURE)
  return {
    record: { ...record, date: span && { ...span, basis: 'inferred', rule: 'same-story', confidence } },
    datedBy: witnesses.map(({ id, title, date }) => ({ id, title, edtf: date?.edtf ?? '' })),
  }
}

/** Dated by clues that were kept. */
function isWeighed({ date, dateClues }: ArticleRecord): boolean {
  return date?.basis === 'inferred' && dateClues !== undefined
}

function shifted(day: string, days: number): string {
  return dayName(dayNumber(day) + days)
}
