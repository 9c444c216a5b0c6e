import { shortHash } from '../lib/hash.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { compareStrings, foldText } from './folding.ts'
import { append, count } from './grouping.ts'
import { isFullName, parseName } from './names.ts'

// Articles are of one story when their words and names are as alike as this (cosine), on average over the story.
const ALIKE = 0.15
// Reports of one event appear within a few days of each other.
const DAYS = 5
const DAY = 86_400_000
const TITLE_WORTH = 2
const PERSON_WORTH = 1.5
const PLACE_WORTH = 0.7
// Words in more articles than this share are no clue; rarer ones are looked up around the article in time.
const COMMON = 0.05
const POSTINGS = 60
const LARGEST_STORY = 60

type Vector = ReadonlyMap<string, number>

/**
 * For each record, in the order of the timeline, the id of its story, or null. The owner's `story` stands. Other
 * articles form a story where they lie within days of each other and their headlines, first sentences, people and
 * places are alike throughout: there are no chains.
 */
export function findStories(records: readonly ArticleRecord[]): readonly (string | null)[] {
  const vectors = vectorsOf(records)
  const pairs = alikePairs(records, vectors)
  const stories = gather(pairs, vectors)
  const ids = new Map<number, string>()
  for (const members of stories) {
    const first = members.map((index) => records[index]?.id ?? '').sort(compareStrings)[0] ?? ''
    for (const index of members) ids.set(index, `story-${shortHash(first).slice(0, 10)}`)
  }
  return records.map((record, index) => record.story ?? ids.get(index) ?? null)
}

/** Words and names by weight, each vector of length 1. */
function vectorsOf(records: readonly ArticleRecord[]): readonly Vector[] {
  const raw = records.map(featuresOf)
  const articles = new Map<string, number>()
  for (const features of raw) for (const key of features.keys()) count(articles, key)
  return raw.map((features) => {
    const weighted = [...features].map(([key, worth]): [string, number] => [
      key,
      worth * Math.log((records.length + 1) / (articles.get(key) ?? 1)),
    ])
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1
    return new Map(weighted.map(([key, weight]) => [key, weight / length]))
  })
}

function featuresOf(record: ArticleRecord): Map<string, number> {
  const features = new Map<string, number>()
  const see = (key: string, worth: number): void => {
    features.set(key, Math.max(features.get(key) ?? 0, worth))
  }
  for (const word of wordsOf(record.excerpt)) see(word, 1)
  for (const word of wordsOf(record.title)) see(word, TITLE_WORTH)
  for (const person of record.people)
    if (isFullName(person.name)) see(`person ${parseName(person.name).key}`, PERSON_WORTH)
  for (const place of record.places) see(`place ${place}`, PLACE_WORTH)
  return features
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?:ings?|ed|es|s)$/, ''))
}

/** Pairs worth a look, found by the rare words they share, that are alike and near in time. */
function alikePairs(
  records: readonly ArticleRecord[],
  vectors: readonly Vector[],
): [number, number, number][] {
  const postings = new Map<string, number[]>()
  for (const [index, vector] of vectors.entries())
    if (records[index]?.story === null) for (const key of vector.keys()) append(postings, key, index)
  const most = Math.max(6, Math.floor(COMMON * records.length))
  const pairs: [number, number, number][] = []
  for (const [index, vector] of vectors.entries()) {
    if (records[index]?.story !== null) continue
    const candidates = new Map<number, number>()
    for (const key of vector.keys()) {
      const posting = postings.get(key) ?? []
      if (posting.length > most) continue
      for (const other of before(posting, index)) count(candidates, other)
    }
    for (const [other, shared] of candidates) {
      if (shared < 2 || !areNear(records[index], records[other])) continue
      const score = cosine(vector, vectors[other] ?? new Map())
      if (score >= ALIKE) pairs.push([other, index, score])
    }
  }
  return pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])
}

/** The last places of a list before one of them. */
function before(posting: readonly number[], index: number): readonly number[] {
  let [low, high] = [0, posting.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posting[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return posting.slice(Math.max(0, low - POSTINGS), low)
}

/** Could both have appeared within days of each other? */
function areNear(a: ArticleRecord | undefined, b: ArticleRecord | undefined): boolean {
  const [from, to] = [time(a?.date?.earliest), time(a?.date?.latest)]
  const [otherFrom, otherTo] = [time(b?.date?.earliest), time(b?.date?.latest)]
  const gap = Math.max(
    (from ?? Number.NEGATIVE_INFINITY) - (otherTo ?? Number.POSITIVE_INFINITY),
    (otherFrom ?? Number.NEGATIVE_INFINITY) - (to ?? Number.POSITIVE_INFINITY),
  )
  return gap <= DAYS * DAY
}

function time(day: string | null | undefined): number | null {
  return day ? Date.parse(day) : null
}

/** Join the most alike first, as long as the stories are alike on average over all their articles. */
function gather(
  pairs: readonly (readonly [number, number, number])[],
  vectors: readonly Vector[],
): readonly number[][] {
  const storyOf = new Map<number, number[]>()
  for (const [a, b] of pairs) {
    const [left, right] = [storyOf.get(a) ?? [a], storyOf.get(b) ?? [b]]
    if (left === right || left.length + right.length > LARGEST_STORY) continue
    let sum = 0
    for (const one of left)
      for (const other of right) sum += cosine(vectors[one] ?? new Map(), vectors[other] ?? new Map())
    if (sum < ALIKE * left.length * right.length) continue
    const joined = [...left, ...right]
    for (const index of joined) storyOf.set(index, joined)
  }
  return [...new Set(storyOf.values())].map((members) => members.sort((a, b) => a - b))
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0)
  return sum
}
