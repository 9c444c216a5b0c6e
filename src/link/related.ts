import type { ArticleRecord, Person, Related } from '../model/archive.ts'
import { compareStrings } from './folding.ts'

const LIMIT = 5
// A clue that stands in more articles than this is looked up only among its neighbours in time.
const POSTINGS = 60
const CLUES_OF_AN_ARTICLE = 16
const STORY_WORTH = 10
const TOPIC_WORTH = 0.4
// Below this sum of rarities two articles have too little in common.
const ENOUGH = 0.5
// A person in a great part of the articles is no reason to give.
const TELLING = 0.25
const DAY = 86_400_000

interface Clue {
  readonly kind: 'person' | 'topic' | 'place'
  readonly label: string
  readonly weight: number
  /** Places in the timeline. */
  readonly articles: readonly number[]
}

/** What relating articles needs from the steps before. Lists go with `records`. */
export interface RelatedInput {
  readonly records: readonly ArticleRecord[]
  readonly idsByArticle: readonly Readonly<Record<string, string>>[]
  readonly people: readonly Person[]
  readonly duplicates: readonly (string | null)[]
  readonly stories: readonly (string | null)[]
}

/**
 * For each article at most five others with the reason. Shared people weigh by their rarity, then places and topics, then
 * closeness in time; copies of one text are not related but the same. Near-linear: long lists of articles are
 * looked at around the article's own place in time only.
 */
export function findRelated(input: RelatedInput): readonly (readonly Related[])[] {
  const { records, duplicates, stories } = input
  const clues = cluesOf(input)
  const days = records.map(middleDay)
  return records.map((record, index) => {
    const own = clues[index] ?? []
    const weights = new Map<number, number>()
    for (const clue of own)
      for (const other of around(clue, index)) weights.set(other, (weights.get(other) ?? 0) + clue.weight)
    weights.delete(index)
    const best: { other: number; score: number; isStory: boolean }[] = []
    for (const [other, weight] of weights) {
      const isStory = stories[index] !== null && stories[index] === stories[other]
      if ((!isStory && weight < ENOUGH) || areCopies(records, duplicates, index, other)) continue
      const near = closeness(days[index] ?? null, days[other] ?? null)
      best.push({ other, isStory, score: weight * near + (isStory ? STORY_WORTH : 0) })
    }
    return best
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, LIMIT)
      .map(({ other, isStory }) => {
        const common = own.filter((clue) => clues[other]?.includes(clue))
        return { id: records[other]?.id ?? record.id, reason: reasonOf(common, isStory) }
      })
  })
}

/** The people, places and topics of each article, the most telling first. */
function cluesOf({ records, idsByArticle, people }: RelatedInput): readonly Clue[][] {
  const found = new Map<string, { kind: Clue['kind']; label: string; articles: number[] }>()
  const names = new Map(people.map((person) => [person.id, person.name]))
  const byArticle = records.map((record, index) => {
    const keys = new Set<string>()
    const see = (kind: Clue['kind'], id: string, label: string): void => {
      const key = `${kind} ${id}`
      if (keys.has(key)) return
      keys.add(key)
      const clue = found.get(key) ?? { kind, label, articles: [] }
      found.set(key, clue)
      clue.articles.push(index)
    }
    for (const id of Object.values(idsByArticle[index] ?? {})) see('person', id, names.get(id) ?? id)
    for (const topic of record.topics) see('topic', topic.id, topic.label)
    for (const place of record.places) see('place', place, place)
    return [...keys]
  })
  const clues = new Map<string, Clue>()
  for (const [key, { kind, label, articles }] of found)
    if (articles.length > 1)
      clues.set(key, { kind, label, articles, weight: weightOf(kind, articles.length, records.length) })
  return byArticle.map((keys) =>
    keys
      .map((key) => clues.get(key))
      .filter((clue) => clue !== undefined)
      .sort((a, b) => b.weight - a.weight || compareStrings(a.label, b.label))
      .slice(0, CLUES_OF_AN_ARTICLE),
  )
}

/** 1 for a person in two articles of a large archive, towards 0 for one in most of them. */
function weightOf(kind: Clue['kind'], articles: number, all: number): number {
  const rarity = Math.log((all + 1) / articles) / Math.log((all + 1) / 2)
  return Math.max(0, rarity) * (kind === 'person' ? 1 : TOPIC_WORTH)
}

/** The articles of a clue, or the stretch of them around one: longer for a person than for a topic. */
function around({ articles, kind }: Clue, index: number): readonly number[] {
  const most = kind === 'person' ? POSTINGS : POSTINGS / 3
  if (articles.length <= most) return articles
  let [low, high] = [0, articles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - most / 2, articles.length - most))
  return articles.slice(start, start + most)
}

/** 1 for the same day, two thirds after a month, towards a half after years; the undated count as far. */
function closeness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0.5
  const months = Math.abs(a - b) / DAY / 30
  return 0.5 + 0.5 / (1 + 2 * months)
}

function middleDay({ date }: ArticleRecord): number | null {
  const [first, last] = [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest]
  return first && last ? (Date.parse(first) + Date.parse(last)) / 2 : null
}

function areCopies(
  records: readonly ArticleRecord[],
  duplicates: readonly (string | null)[],
  a: number,
  b: number,
): boolean {
  const original = (index: number): string => duplicates[index] ?? records[index]?.id ?? ''
  return original(a) === original(b)
}

/** "Also names Antony Blinken and Vladimir Putin", "Also about diplomacy", "The same story". */
function reasonOf(common: readonly Clue[], isStory: boolean): string {
  const of = (kind: Clue['kind']): string[] =>
    common.filter((clue) => clue.kind === kind).map(({ label }) => label)
  if (isStory) return 'The same story'
  const people = common
    .filter(({ kind, weight }) => kind === 'person' && weight >= TELLING)
    .map(({ label }) => label)
  if (people.length > 0) return `Also names ${list(people)}`
  const [places, topics] = [of('place'), of('topic')]
  if (places.length + topics.length === 0) return `Also names ${list(of('person'))}`
  if (places.length > 0) return `Also about ${list([...places.slice(0, 1), ...topics.slice(0, 2)])}`
  return `Also about ${list(topics)}`
}

function list(items: readonly string[]): string {
  const [first = '', second, third] = items
  if (second === undefined) return first
  if (third === undefined) return `${first} and ${second}`
  return items.length > 3
    ? `${first}, ${second} and ${items.length - 2} more`
    : `${first}, ${second} and ${third}`
}
