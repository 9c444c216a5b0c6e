import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import { type ParsedName, parseName } from '../names/name.ts'
import { type Life, lifeIn } from './people/lives.ts'
import {
  nationPlayedFor,
  type Occupation,
  occupationsClaimed,
  occupationsOfTopic,
} from './people/occupations.ts'

/** What an article says of one of its people that another of the same name may contradict. */
export interface SaidOfPerson {
  readonly life: Life | null
  /** The national team that the person plays for. */
  readonly nation: string | null
  readonly occupations: readonly Occupation[]
}

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
  /** Of one of `record.people`. */
  readonly saysOf: (person: RecordPerson) => SaidOfPerson
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
  const topicOccupations = record.topics.flatMap((topic) =>
    occupationsOfTopic(topic.parent?.label ?? topic.label),
  )
  return {
    record,
    story,
    names: record.people.map((person) => parseName(person.name)),
    topicOccupations,
    years: yearsOf(record),
    saysOf: saidOfPeople(record, topicOccupations),
  }
}

/** Each is read once: a pair of articles asks again what the pairs before it asked. */
function saidOfPeople(record: ArticleRecord, topics: readonly Occupation[]): ArticleFacts['saysOf'] {
  const read = new Map<RecordPerson, SaidOfPerson>()
  return (person) => {
    const known = read.get(person)
    if (known) return known
    const life = lifeIn(person, record)
    const nation = nationPlayedFor(person.name, person.sentence)
    const occupations = occupationsClaimed(person.offices, topics)
    const isSilent = life === null && nation === null && occupations.length === 0
    const said = isSilent ? nothing : { life, nation, occupations }
    read.set(person, said)
    return said
  }
}

/** One for all, as most articles say nothing of most people. */
const nothing: SaidOfPerson = { life: null, nation: null, occupations: [] }

function yearsOf({ date }: ArticleRecord): [number, number] | null {
  return date?.earliest && date.latest
    ? [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))]
    : null
}
