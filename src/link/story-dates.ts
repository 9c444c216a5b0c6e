import { dayName, dayNumber } from '../lib/calendar.ts'
import { append } from '../lib/grouping.ts'
import { intervalSpan } from '../lib/interval.ts'
import type { ArticleRecord, DatedBy } from '../model/archive.ts'
import { areIssues } from './series-heading.ts'

// Reports of one event, and the comment on it, appear within a fortnight; and two articles must be this much alike, more
// than those of a story must, for one to date the other. Chosen on labelled stories of look-alike events.
const DAYS = 14
const ALIKE = 0.25
// Of pairs so alike, this share told of one event (see docs/dates.md).
const SURE = 0.96

/** What `findStories` says. */
export interface Stories {
  readonly ids: readonly (string | null)[]
  readonly likeness: (a: number, b: number) => number
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
      if (!witness?.date || other === index || likeness(index, other) < ALIKE) return []
      // Drawings, police logs, fixtures and budgets are alike and years apart.
      return areIssues(record, witness) ? [] : [witness]
    })
    return witnesses.length === 0 ? { record, datedBy: [] } : narrowed(record, witnesses)
  })
}

/** Neither the owner nor the clipping says when. */
function isOpen({ date, story }: ArticleRecord): boolean {
  return story === null && (date === null || (date.basis === 'inferred' && date.earliest !== date.latest))
}

function narrowed(record: ArticleRecord, witnesses: readonly ArticleRecord[]): Dated {
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
    return { record, datedBy: [] }
  const span = intervalSpan(earliest, latest)
  const confidence = Math.min(...[record, ...witnesses].map(({ date }) => date?.confidence ?? 1), SURE)
  return {
    record: { ...record, date: span && { ...span, basis: 'inferred', rule: 'same-story', confidence } },
    datedBy: [...new Set(from.values())].map(({ id, title, date }) => ({
      id,
      title,
      edtf: date?.edtf ?? '',
    })),
  }
}

function shifted(day: string, days: number): string {
  return dayName(dayNumber(day) + days)
}
