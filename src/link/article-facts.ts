import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import { type ParsedName, parseName } from '../names/name.ts'
import { type Life, lifeIn } from './people/lives.ts'
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
  /** What it says of the life of one of its people. */
  readonly lifeOf: (person: RecordPerson) => Life | null
}

/** Records and the ids of their stories → facts, in the same order. */
export function factsOf(
  records: readonly ArticleRecord[],
  stories: readonly (string | null)[],
): readonly ArticleFacts[] {
  return records.map((record, index) => factsOfArticle(record, stories[index] ?? null))
}

/** The same of one article. */
export function factsOfArticle(record: ArticleRecord, story: string | null = null): ArticleFacts {
  return {
    record,
    story,
    names: record.people.map((person) => parseName(person.name)),
    topicOccupations: record.topics.flatMap((topic) =>
      occupationsOfTopic(topic.parent?.label ?? topic.label),
    ),
    years: yearsOf(record),
    lifeOf: livesIn(record),
  }
}

/** Each is read once: a pair of articles asks again what the pairs before it asked. */
function livesIn(record: ArticleRecord): ArticleFacts['lifeOf'] {
  const read = new Map<RecordPerson, Life | null>()
  return (person) => {
    const known = read.get(person)
    if (known !== undefined) return known
    const life = lifeIn(person, record)
    read.set(person, life)
    return life
  }
}

function yearsOf({ date }: ArticleRecord): [number, number] | null {
  return date?.earliest && date.latest
    ? [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))]
    : null
}
