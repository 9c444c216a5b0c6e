import type { ArticleRecord, Person, Related } from '../model/archive.ts'
import { compareStrings } from '../text/folding.ts'

const LIMIT = 5
// So many by what they share are looked at for how alike their texts are.
const LOOKED_AT = 20
// A clue that stands in more articles than this is looked up only among its neighbours in time.
const POSTINGS = 60
const CLUES_OF_AN_ARTICLE = 16
const STORY_WORTH = 10
const TOPIC_WORTH = 0.4
// Below this sum of rarities two articles have too little in common; people in common need less where the texts are a
// little alike too, and places and topics alone relate only texts that are (see `findStories`; two reports of one event
// have 0.15 and more).
const ENOUGH = 0.5
const PLENTY = 0.75
const A_LITTLE_ALIKE = 0.04
const ALIKE = 0.1
const ALIKE_WORTH = 4
// A person in a great part of the articles is no reason to give.
const TELLING = 0.25
const DAY = 86_400_000
const NONE = -1

interface Clue {
  readonly kind: 'person' | 'topic' | 'place'
  readonly label: string
  readonly weight: number
  /** Places in the timeline. */
  readonly articles: readonly number[]
}

interface Draft extends Clue {
  weight: number
  readonly articles: number[]
}

/** What relating articles needs from the steps before. Lists go with `records`. */
export interface RelatedInput {
  readonly records: readonly ArticleRecord[]
  readonly idsByArticle: readonly Readonly<Record<string, string>>[]
  readonly people: readonly Person[]
  readonly duplicates: readonly (string | null)[]
  readonly stories: readonly (string | null)[]
  /** How alike the texts of two articles are, by their ids. */
  readonly likeness: (a: string, b: string) => number
  /** No less than that, and found in less time. */
  readonly likenessAtMost: (a: string, b: string) => number
}

/**
 * For each article at most five others with the reason. Shared people weigh by their rarity, then places and topics, how
 * alike the texts are, and closeness in time; copies of one text are not related but the same. None is better than a weak
 * one: the same country and field relate no articles. Near-linear: long lists of articles are looked at around the
 * article's own place in time only.
 */
export function findRelated(input: RelatedInput): readonly (readonly Related[])[] {
  const { records, duplicates, stories } = input
  const clues = cluesOf(input)
  const days = Float64Array.from(records, (record) => middleDay(record) ?? Number.NaN)
  const storyOf = numbered(stories)
  const textOf = numbered(records.map((record, index) => duplicates[index] ?? record.id))
  const weigh = weighing(records.length)
  return records.map((record, index) => {
    const own = clues[index] ?? []
    const { others, weights } = weigh(own, index)
    const best: Candidate[] = []
    for (const other of others) {
      const weight = weights[other] ?? 0
      const isStory = storyOf[index] !== NONE && storyOf[index] === storyOf[other]
      // Closeness in time never adds to the weight: what is below the last of the best stays below.
      if (!isStory && (weight < ENOUGH || weight < (best[LOOKED_AT - 1]?.score ?? 0))) continue
      if (textOf[index] === textOf[other]) continue
      const near = closeness(days[index] ?? Number.NaN, days[other] ?? Number.NaN)
      const score = weight * near + (isStory ? STORY_WORTH : 0)
      keepBest(best, { other, near, isStory, score }, LOOKED_AT)
    }
    const looked = best.map((candidate) => ({
      ...candidate,
      common: own.filter((clue) => clues[candidate.other]?.includes(clue)),
    }))
    return mostRelated(looked, record.id, input).map(({ other, common, isStory }) => ({
      id: records[other]?.id ?? record.id,
      ...reasonOf(common, isStory),
    }))
  })
}

/** The best few by what they share and by how alike their texts are; compared in full are those that may be among them. */
function mostRelated(
  looked: readonly Looked[],
  id: string,
  { records, likeness, likenessAtMost }: RelatedInput,
): readonly Looked[] {
  const scoreOf = ({ score, near }: Looked, alike: number): number => score + ALIKE_WORTH * alike * near
  const hopeful = looked.flatMap((candidate) => {
    const alike = likenessAtMost(id, records[candidate.other]?.id ?? '')
    return mayBeGiven(candidate, alike) ? [{ candidate, most: scoreOf(candidate, alike) }] : []
  })
  const best: Looked[] = []
  for (const { candidate, most } of hopeful.sort((a, b) => b.most - a.most)) {
    if (most < (best[LIMIT - 1]?.score ?? Number.NEGATIVE_INFINITY)) break
    const alike = likeness(id, records[candidate.other]?.id ?? '')
    if (mayBeGiven(candidate, alike))
      keepBest(best, { ...candidate, score: scoreOf(candidate, alike) }, LIMIT)
  }
  return best
}

function mayBeGiven({ isStory, common }: Looked, alike: number): boolean {
  return isStory || isTelling(common, alike)
}

/** People in common, or a place or topic of texts that are alike. */
function isTelling(common: readonly Clue[], alike: number): boolean {
  const people = common
    .filter(({ kind, weight }) => kind === 'person' && weight >= TELLING)
    .reduce((sum, { weight }) => sum + weight, 0)
  if (people >= (alike >= A_LITTLE_ALIKE ? ENOUGH : PLENTY)) return true
  return alike >= ALIKE && common.some(({ kind }) => kind !== 'person')
}

/** Equal numbers for equal texts: comparing them is cheaper. */
function numbered(texts: readonly (string | null)[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(texts, (text) => {
    if (text === null) return NONE
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
}

interface Candidate {
  readonly other: number
  /** How near in time, from 0.5 to 1. */
  readonly near: number
  readonly score: number
  readonly isStory: boolean
}

/** With the clues that both have, the most telling first. */
interface Looked extends Candidate {
  readonly common: readonly Clue[]
}

/** Put a candidate in its place among the few best, the last of which gives way. */
function keepBest<T extends Candidate>(best: T[], candidate: T, most: number): void {
  let at = best.length
  for (let before = best[at - 1]; before && isBetter(candidate, before); before = best[at - 1]) at--
  if (at === most) return
  best.splice(at, 0, candidate)
  if (best.length > most) best.pop()
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.score > b.score || (a.score === b.score && a.other < b.other)
}

/**
 * For the clues of an article: who shares them, and the sum of the weights for each. Both lists are used again for the
 * next article.
 */
function weighing(
  amount: number,
): (own: readonly Clue[], index: number) => { others: readonly number[]; weights: Float64Array } {
  const weights = new Float64Array(amount)
  const isSeen = new Uint8Array(amount)
  const others: number[] = []
  return (own, index) => {
    for (const other of others) isSeen[other] = 0
    others.length = 0
    for (const clue of own) {
      const [start, end] = around(clue, index)
      for (let at = start; at < end; at++) {
        const other = clue.articles[at] ?? index
        if (other === index) continue
        if (isSeen[other] === 0) {
          isSeen[other] = 1
          weights[other] = 0
          others.push(other)
        }
        weights[other] = (weights[other] ?? 0) + clue.weight
      }
    }
    return { others, weights }
  }
}

/** The people, places and topics of each article, the most telling first. */
function cluesOf({ records, idsByArticle, people }: RelatedInput): readonly Clue[][] {
  const found: Record<Clue['kind'], Map<string, Draft>> = {
    person: new Map(),
    topic: new Map(),
    place: new Map(),
  }
  const names = new Map(people.map((person) => [person.id, person.name]))
  const byArticle = records.map((record, index) => {
    const own: Draft[] = []
    const see = (kind: Clue['kind'], id: string, label: string): void => {
      let clue = found[kind].get(id)
      if (!clue) {
        clue = { kind, label, weight: 0, articles: [] }
        found[kind].set(id, clue)
      }
      if (clue.articles.at(-1) === index) return
      clue.articles.push(index)
      own.push(clue)
    }
    for (const id of Object.values(idsByArticle[index] ?? {})) see('person', id, names.get(id) ?? id)
    // "technology" says all that "science and technology" above it would.
    const above = new Set(record.topics.map(({ parent }) => parent?.id))
    for (const topic of record.topics) if (!above.has(topic.id)) see('topic', topic.id, topic.label)
    for (const place of record.places) see('place', place, place)
    return own
  })
  for (const clues of Object.values(found))
    for (const clue of clues.values()) clue.weight = weightOf(clue.kind, clue.articles.length, records.length)
  return byArticle.map((own) =>
    own
      .filter(({ articles }) => articles.length > 1)
      .sort((a, b) => b.weight - a.weight || compareStrings(a.label, b.label))
      .slice(0, CLUES_OF_AN_ARTICLE),
  )
}

/** 1 for a person in two articles of a large archive, towards 0 for one in most of them. */
function weightOf(kind: Clue['kind'], articles: number, all: number): number {
  const rarity = Math.log((all + 1) / articles) / Math.log((all + 1) / 2)
  return Math.max(0, rarity) * (kind === 'person' ? 1 : TOPIC_WORTH)
}

/** Where the articles of a clue that are looked at begin and end: all, or a stretch around one, longer for a person. */
function around({ articles, kind }: Clue, index: number): [number, number] {
  const most = kind === 'person' ? POSTINGS : POSTINGS / 3
  if (articles.length <= most) return [0, articles.length]
  let [low, high] = [0, articles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((articles[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - most / 2, articles.length - most))
  return [start, start + most]
}

/** 1 for the same day, two thirds after a month, towards a half after years; the undated count as far. */
function closeness(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return 0.5
  const months = Math.abs(a - b) / DAY / 30
  return 0.5 + 0.5 / (1 + 2 * months)
}

function middleDay({ date }: ArticleRecord): number | null {
  const [first, last] = [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest]
  return first && last ? (Date.parse(first) + Date.parse(last)) / 2 : null
}

/** Why two articles are related: rare people first, then places and topics. */
function reasonOf(common: readonly Clue[], isStory: boolean): Omit<Related, 'id'> {
  const of = (kind: Clue['kind']): string[] =>
    common.filter((clue) => clue.kind === kind).map(({ label }) => label)
  if (isStory) return { rule: 'story', names: [] }
  const people = common
    .filter(({ kind, weight }) => kind === 'person' && weight >= TELLING)
    .map(({ label }) => label)
  if (people.length > 0) return { rule: 'people', names: people }
  const [places, topics] = [of('place'), of('topic')]
  if (places.length > 0) return { rule: 'matters', names: [...places.slice(0, 1), ...topics.slice(0, 2)] }
  return { rule: 'matters', names: topics }
}
