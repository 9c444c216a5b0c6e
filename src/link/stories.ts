import { shortHash } from '../lib/hash.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { parseName } from '../names/name.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import type { Stories } from './story-dates.ts'

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

/** Words and names of an article as numbers, in the order of the text, with their weights; of length 1 as a whole. */
interface Vector {
  readonly keys: Int32Array
  readonly weights: Float64Array
}

type Cosine = (a: number, b: number) => number

/**
 * For each record, in the order of the timeline, the id of its story, or null, and how alike two of them are. The owner's
 * `story` stands. Other articles form a story where they lie within days of each other and their headlines, first
 * sentences, people and places are alike throughout: there are no chains.
 */
export function findStories(records: readonly ArticleRecord[]): Stories {
  const { vectors, amount } = vectorsOf(records)
  const cosine = cosineOf(vectors, amount)
  const pairs = alikePairs(records, { vectors, amount, cosine })
  const stories = gather(pairs, cosine)
  const ids = new Map<number, string>()
  for (const members of stories) {
    const first = members.map((index) => records[index]?.id ?? '').sort(compareStrings)[0] ?? ''
    for (const index of members) ids.set(index, `story-${shortHash(first).slice(0, 10)}`)
  }
  return { ids: records.map((record, index) => record.story ?? ids.get(index) ?? null), likeness: cosine }
}

/** Words and names by weight, and how many different ones there are. */
function vectorsOf(records: readonly ArticleRecord[]): { vectors: readonly Vector[]; amount: number } {
  const { of, articles } = numbering()
  const vectors = records.map(of)
  for (const { keys, weights } of vectors) {
    let squares = 0
    for (let at = 0; at < keys.length; at++) {
      const rarity = Math.log((records.length + 1) / (articles[keys[at] ?? 0] ?? 1))
      const weight = (weights[at] ?? 0) * rarity
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length
  }
  return { vectors, amount: articles.length }
}

/**
 * Gives each word and name of an article its number, the same one in all articles, and its worth. `articles` tells for
 * each number in how many articles it stands.
 */
function numbering(): { of: (record: ArticleRecord) => Vector; articles: readonly number[] } {
  const articles: number[] = []
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  const people = new Map<string, number>()
  const places = new Map<string, number>()
  // Of the article at hand; the worths are by number, and 0 again after it.
  const worths: number[] = []
  const seen: number[] = []
  const numberIn = (known: Map<string, number>, key: string): number => {
    const number = known.get(key)
    if (number !== undefined) return number
    known.set(key, articles.length)
    worths.push(0)
    return articles.push(0) - 1
  }
  const numberOfWord = (word: string): number => {
    const known = words.get(word)
    if (known !== undefined) return known
    const number = numberIn(stems, stemOf(word))
    words.set(word, number)
    return number
  }
  const see = (key: number, worth: number): void => {
    const known = worths[key] ?? 0
    if (known === 0) seen.push(key)
    if (worth > known) worths[key] = worth
  }
  const of = (record: ArticleRecord): Vector => {
    seen.length = 0
    for (const word of wordsOf(record.excerpt)) see(numberOfWord(word), 1)
    for (const word of wordsOf(record.title)) see(numberOfWord(word), TITLE_WORTH)
    for (const person of record.people) {
      const { tokens, key } = parseName(person.name)
      if (tokens.length > 1) see(numberIn(people, key), PERSON_WORTH)
    }
    for (const place of record.places) see(numberIn(places, place), PLACE_WORTH)
    const vector = { keys: Int32Array.from(seen), weights: new Float64Array(seen.length) }
    for (const [at, key] of seen.entries()) {
      vector.weights[at] = worths[key] ?? 0
      worths[key] = 0
      articles[key] = (articles[key] ?? 0) + 1
    }
    return vector
  }
  return { of, articles }
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 2)
}

function stemOf(word: string): string {
  return word.replace(/(?:ings?|ed|es|s)$/, '')
}

/** Pairs worth a look, found by the rare words they share, that are alike and near in time. */
function alikePairs(
  records: readonly ArticleRecord[],
  { vectors, amount, cosine }: { vectors: readonly Vector[]; amount: number; cosine: Cosine },
): [number, number, number][] {
  const postings = Array.from({ length: amount }, (): number[] => [])
  for (const [index, { keys }] of vectors.entries())
    if (records[index]?.story === null) for (const key of keys) postings[key]?.push(index)
  const most = Math.max(6, Math.floor(COMMON * records.length))
  const areNear = nearness(records)
  const shared = new Int32Array(records.length)
  const pairs: [number, number, number][] = []
  for (const [index, { keys }] of vectors.entries()) {
    if (records[index]?.story !== null) continue
    const candidates: number[] = []
    for (const key of keys) {
      const posting = postings[key] ?? []
      if (posting.length > most) continue
      const end = placeOf(posting, index)
      for (let at = Math.max(0, end - POSTINGS); at < end; at++) {
        const other = posting[at] ?? 0
        const count = (shared[other] ?? 0) + 1
        shared[other] = count
        if (count === 1) candidates.push(other)
      }
    }
    for (const other of candidates) {
      const isCandidate = (shared[other] ?? 0) >= 2
      shared[other] = 0
      if (!isCandidate || !areNear(index, other)) continue
      const score = cosine(index, other)
      if (score >= ALIKE) pairs.push([other, index, score])
    }
  }
  return pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1])
}

/** Where in an ascending list a number stands or would stand. */
function placeOf(posting: readonly number[], index: number): number {
  let [low, high] = [0, posting.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posting[middle] ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** Could both have appeared within days of each other? */
function nearness(records: readonly ArticleRecord[]): (a: number, b: number) => boolean {
  const from = Float64Array.from(records, ({ date }) => time(date?.earliest) ?? Number.NEGATIVE_INFINITY)
  const to = Float64Array.from(records, ({ date }) => time(date?.latest) ?? Number.POSITIVE_INFINITY)
  return (a, b) => Math.max((from[a] ?? 0) - (to[b] ?? 0), (from[b] ?? 0) - (to[a] ?? 0)) <= DAYS * DAY
}

function time(day: string | null | undefined): number | null {
  return day ? Date.parse(day) : null
}

/** Join the most alike first, as long as the stories are alike on average over all their articles. */
function gather(pairs: readonly (readonly [number, number, number])[], cosine: Cosine): readonly number[][] {
  const storyOf = new Map<number, number[]>()
  for (const [a, b] of pairs) {
    const [left, right] = [storyOf.get(a) ?? [a], storyOf.get(b) ?? [b]]
    if (left === right || left.length + right.length > LARGEST_STORY) continue
    let sum = 0
    for (const one of left) for (const other of right) sum += cosine(one, other)
    if (sum < ALIKE * left.length * right.length) continue
    const joined = [...left, ...right]
    for (const index of joined) storyOf.set(index, joined)
  }
  return [...new Set(storyOf.values())].map((members) => members.sort((a, b) => a - b))
}

/** How alike two articles are: the longer one is spread out by the numbers of its words, the shorter one asks. */
function cosineOf(vectors: readonly Vector[], amount: number): Cosine {
  const spread = new Float64Array(amount)
  return (a, b) => {
    const [left, right] = [vectors[a], vectors[b]]
    if (!left || !right) return 0
    const [small, large] = left.keys.length <= right.keys.length ? [left, right] : [right, left]
    for (let at = 0; at < large.keys.length; at++) spread[large.keys[at] ?? 0] = large.weights[at] ?? 0
    let sum = 0
    for (let at = 0; at < small.keys.length; at++)
      sum += (small.weights[at] ?? 0) * (spread[small.keys[at] ?? 0] ?? 0)
    for (const key of large.keys) spread[key] = 0
    return sum
  }
}
