import type { ArticleRecord } from '../model/archive.ts'
import { type ParsedName, parseName } from '../names/name.ts'
import { type Occupation, occupationsOfTopic } from './people/occupations.ts'

/** What telling people apart asks of an article again and again, worked out once. */
export interface ArticleFacts {
  readonly record: ArticleRecord
  /** The id of its story, if it is of one. */
  readonly story: string | null
  /** The names of `record.people`, in their order. */
  readonly names: readonly ParsedName[]
  readonly topicOccupations: readonly Occupation[]
  /** Years of the interval of the date; null where it is open. */
  readonly years: readonly [number, number] | null
}

/** Records and the ids of their stories → facts, in the same order. */
export function factsOf(
  records: readonly ArticleRecord[],
  stories: readonly (string | null)[],
): readonly ArticleFacts[] {
  return records.map((record, index) => ({
    record,
    story: stories[index] ?? null,
    names: record.people.map((person) => parseName(person.name)),
    topicOccupations: record.topics.flatMap((topic) =>
      occupationsOfTopic(topic.parent?.label ?? topic.label),
    ),
    years: yearsOf(record),
  }))
}

function yearsOf({ date }: ArticleRecord): [number, number] | null {
  return date?.earliest && date.latest
    ? [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))]
    : null
}
