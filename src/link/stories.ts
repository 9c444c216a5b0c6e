import { append } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { exactDay } from '../lib/interval.ts'
import { once } from '../lib/once.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { AuthoritySeries } from '../model/authority.ts'
import { parseName } from '../names/name.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import { innerCapitals, namesOfWords } from '../text/words.ts'
import { agreement, MOST_AGREEMENT, type Particulars, particularsOf } from './agreement.ts'
import { compareCounts } from './counts.ts'
import { areFilledAnew, type EventMarks, eventMarks, haveOtherMarks } from './event-marks.ts'
import { areNotices, mayRecur, rhythmsOf } from './recurring.ts'
import { areIssues, isDayOf } from './series-heading.ts'
import { ownIssues } from './series-list.ts'
import type { Stories } from './story-dates.ts'
import { MONTH_DAYS, numberOf, type StoryDays, storyDays } from './story-days.ts'

// Articles are of one story when their words and names are as alike as this, on average over the story.
const ALIKE = 0.15
// What two articles share in words counts half where none of their names and numbers is common to both, and half as much
// again where all are: another city, another score, another number of dead is another event.
const NAMES_APART = 0.5
// A quarter of it is left where each headline names whom or what the other article does not.
const SUBJECTS_APART = 0.25
// Where the words are one form filled in twice, or scores, the people of whom the age is told or seasons are others, nothing speaks
// for one event, and this against it.
const MARKS_APART = -0.25
// Two so alike in words that share so few of their names, and are one form filled in twice, are two events of one kind.
const FORM_WORDS = 0.3
const FORM_NAMES = 0.35
// Where both count the same things, and other numbers of them ("three masked men", "two masked men"), and where they agree on one.
const COUNTS_APART = 0.5
const COUNTS_ALIKE = 1.15
// So many times as alike as their words are two at most, a thousandth more than the numbers say, as they are rounded.
const MOST_MARKS = 1.001 * MOST_AGREEMENT * COUNTS_ALIKE
// Reports of one event appear within a few days of each other.
const DAYS = 5
// A small archive does not show how common a name is, and in one of more than so many days the same people, places and
// offices come again for decades: two articles of which it is not known that they appeared within days of each other are less
// alike there. (Of 240 clippings of 40 years, 180 of them undated reports of events, precision rose from 97.0 to 99.2 and recall
// fell from 96.7 to 91.1; in larger archives recall fell more.)
const SMALL = 250
const LONG = 1000
const DAYS_OPEN = 0.7
// Reports that follow within a month are of one event where they are so alike: what caused the fire, the end of the trial.
const FOLLOWS = 0.45
const TITLE_WORTH = 2
const PERSON_WORTH = 1.5
const PLACE_WORTH = 0.7
const LATER_WORTH = 0.4
// How rare a word is, is told as if the archive had so many articles: what is common to a theme ("quake", "election") says
// as little in a large archive as in a small one (labelled look-alikes alone, and among 1,836 articles).
const COLLECTION = 400
const LEAST_RARITY = 0.1
// Two reports of one event share so many words that stand in no more articles than a story has.
const RARE_SHARED = 3
const RARE_ARTICLES = 30
// Beside, words and names in fewer articles than this count for one event, the fewer the more.
const RARE_WORTH = 20
// An article that is alike to one report of a story joins it where it is so alike to all on average, and to those of no
// other story nearly as much.
const NEARLY_ALIKE = 0.1
const JOINS = 0.08
const OTHER_STORY = 0.8
// … and where nothing in the story speaks against it so much: another score, another season.
const AGAINST = -0.05
// An article whose most alike one is so alike is told of by another, and one whose most alike is less alike than this by none.
// Beyond this share of the latter, each hundredth asks for so much more likeness. (Of 1,111 short articles of one paper, 427
// pairs of two events stood in one story before this, 88 after it, and 76 of 86 of one event; collections of events that are told
// several times stay as they are.) A small archive is taken to be as most are.
const SURE = 0.4
const UNSURE = 0.2
const ALONE = 0.1
const DEMAND = 2.5
const TOLD_AGAIN = 30
const TOLD_ONCE = 3
// So great a share of the alike pairs of two stories that are issues of a series keeps them apart; one such pair is a
// form that two reporters fill in.
const SERIES_SHARE = 0.2
// Words in more articles than this share are no clue; rarer ones are looked up around the article in time.
const COMMON = 0.05
const POSTINGS = 60
const LARGEST_STORY = 60

/** Words and names of an article as numbers, in the order of the text, with their weights; of length 1 as a whole. */
interface Vector {
  readonly keys: Int32Array
  readonly weights: Float64Array
  /** Those that are names or numbers, ascending: what two reports of one event share besides its kind. */
  readonly names: Int32Array
  /** Those that stand in the headline: whom and what it is about. */
  readonly subjects: readonly number[]
  readonly marks: () => EventMarks
  readonly particulars: () => Particulars
}

/** Two articles that are alike and near in time. */
interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

type Likeness = (a: number, b: number) => number

export interface FoundStories extends Stories {
  /** No less than `likeness`, of what costs little to compare. */
  readonly likenessAtMost: Likeness
}

/**
 * For each record, in the order of the timeline, the id of its story, or null, and how alike two of them are. The owner's
 * `story` stands. Other articles form a story where they lie within days of each other and their headlines, first
 * sentences, people and places are alike throughout: there are no chains. Issues of a series of the owner's are not.
 */
export function findStories(
  records: readonly ArticleRecord[],
  ownSeries: readonly AuthoritySeries[] = [],
): FoundStories {
  const { vectors, articles } = vectorsOf(records)
  const amount = articles.length
  const days = storyDays(records)
  const words = wordLikeness(vectors, amount)
  const alike = withOpenDays(likenessOf({ vectors, articles, words }), records)
  // What two seasons have in common relates their articles, and speaks against one event.
  const likeness: Likeness = (a, b) => alike(a, b) * (days.areOfOneSeason(a, b) ? 1 : MARKS_APART)
  const pairs = alikePairs(records, { vectors, amount, likeness, days })
  const stories = gather(pairs, {
    likeness,
    issues: seriesAmong(pairs, records, ownSeries),
    areNear: days.mayBeOne,
    demand: demandOf(pairs, records.length),
  })
  const ids = new Map<number, string>()
  for (const members of stories) {
    const first = members.map((index) => records[index]?.id ?? '').sort(compareStrings)[0] ?? ''
    for (const index of members) ids.set(index, `story-${shortHash(first).slice(0, 10)}`)
  }
  return {
    ids: records.map((record, index) => record.story ?? ids.get(index) ?? null),
    likeness: alike,
    likenessAtMost: likenessAtMost(vectors, words),
  }
}

/** Less for two of which one may have appeared at any time, where the archive is small and its days are far apart. */
function withOpenDays(likeness: Likeness, records: readonly ArticleRecord[]): Likeness {
  const days = records.flatMap(({ date }) => numberOf(exactDay(date)) ?? []).sort((a, b) => a - b)
  const [first = 0, last = 0] = [0.05, 0.95].map((share) => days[Math.round(share * (days.length - 1))])
  if (records.length > SMALL || last - first <= LONG) return likeness
  const isKnown = records.map(({ date }) => {
    const [from, to] = [numberOf(date?.earliest), numberOf(date?.latest)]
    return from !== null && to !== null && to - from <= MONTH_DAYS
  })
  return (a, b) => likeness(a, b) * (isKnown[a] && isKnown[b] ? 1 : DAYS_OPEN)
}

/** Words and names by weight, and how many different ones there are. */
function vectorsOf(records: readonly ArticleRecord[]): {
  vectors: readonly Vector[]
  articles: readonly number[]
} {
  const numbering = new Numbering()
  const { articles } = numbering
  const vectors = records.map((record) => numbering.vectorOf(record))
  const size = Math.min(records.length, COLLECTION)
  for (const { keys, weights } of vectors) {
    let squares = 0
    for (let at = 0; at < keys.length; at++) {
      const rarity = Math.max(LEAST_RARITY, Math.log((size + 1) / (articles[keys[at] ?? 0] ?? 1)))
      const weight = (weights[at] ?? 0) * rarity
      weights[at] = weight
      squares += weight * weight
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length
  }
  return { vectors, articles }
}

/** Gives each word and name its number, the same one in all articles, and the words and names of an article their worth. */
class Numbering {
  /** For each number, in how many articles it stands. */
  readonly articles: number[] = []
  private readonly words = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  // With ships, firms, streets: whatever has a name of several words tells events apart as a person does.
  private readonly people = new Map<string, number>()
  private readonly places = new Map<string, number>()
  // Of the article at hand; the worths are by number, and 0 again after it.
  private readonly worths: number[] = []
  private readonly seen: number[] = []

  vectorOf(record: ArticleRecord): Vector {
    const { seen, worths, articles } = this
    seen.length = 0
    const titleWords = wordsOf(record.title)
    this.seeWords(record, titleWords)
    const names = new Set(namesIn(record).map((word) => this.numberOfWord(word)))
    for (const place of record.places) this.see(this.numberIn(this.places, place), PLACE_WORTH)
    const isDay = isDayOf(record.language)
    const vector = {
      keys: Int32Array.from(seen),
      weights: new Float64Array(seen.length),
      names: Int32Array.from(names).sort(),
      subjects: titleWords
        .filter((word) => !isDay(word))
        .map((word) => this.numberOfWord(word))
        .filter((key) => names.has(key)),
      marks: once(() => eventMarks(record)),
      particulars: particularsOf(record),
    }
    for (const [at, key] of seen.entries()) {
      vector.weights[at] = worths[key] ?? 0
      worths[key] = 0
      articles[key] = (articles[key] ?? 0) + 1
    }
    return vector
  }

  private seeWords(record: ArticleRecord, titleWords: readonly string[]): void {
    const opening = openingOf(record)
    for (const word of wordsOf(opening)) this.see(this.numberOfWord(word), 1)
    for (const word of titleWords) this.see(this.numberOfWord(word), TITLE_WORTH)
    for (const person of record.people) {
      const { tokens, key } = parseName(person.name)
      if (tokens.length > 1) this.see(this.numberIn(this.people, key), PERSON_WORTH)
    }
    for (const name of namesOfWords(opening))
      this.see(this.numberIn(this.people, foldText(name)), PERSON_WORTH)
    for (const word of record.laterNames) this.see(this.numberOfWord(word), LATER_WORTH)
  }

  private see(key: number, worth: number): void {
    const known = this.worths[key] ?? 0
    if (known === 0) this.seen.push(key)
    if (worth > known) this.worths[key] = worth
  }

  private numberOfWord(word: string): number {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const number = this.numberIn(this.stems, stemOf(word))
    this.words.set(word, number)
    return number
  }

  private numberIn(known: Map<string, number>, key: string): number {
    const number = known.get(key)
    if (number !== undefined) return number
    known.set(key, this.articles.length)
    this.worths.push(0)
    return this.articles.push(0) - 1
  }
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word.length > 2)
}

/** The first words of the text; of an article that is all standfirst, as a wire in one sentence is, that. */
function openingOf({ excerpt, standfirst }: ArticleRecord): string {
  return excerpt || (standfirst ?? '')
}

/** Words of the opening with a capital inside a sentence, parts of the names of people and places, and numbers. */
function namesIn(record: ArticleRecord): string[] {
  const { laterNames, people, places } = record
  const opening = openingOf(record)
  const numbers = opening.match(/\d+(?:[.,]\d+)*/gu) ?? []
  const written = [...innerCapitals(opening), ...numbers, ...people.map(({ name }) => name), ...places]
  return [...laterNames, ...written.flatMap(wordsOf)]
}

function stemOf(word: string): string {
  return word.replace(/(?:ings?|ed|es|s)$/, '')
}

/** What pairs are found by. */
interface Looked {
  readonly vectors: readonly Vector[]
  /** How many different words and names there are. */
  readonly amount: number
  readonly likeness: Likeness
  readonly days: StoryDays
}

/** Pairs worth a look, found by the rare words they share, that are alike and near in time. */
function alikePairs(records: readonly ArticleRecord[], { vectors, amount, likeness, days }: Looked): Pair[] {
  const postings = Array.from({ length: amount }, (): number[] => [])
  for (const [index, { keys }] of vectors.entries())
    if (records[index]?.story === null) for (const key of keys) postings[key]?.push(index)
  const most = Math.max(6, Math.floor(COMMON * records.length))
  const shared = new Int32Array(records.length)
  const pairs: Pair[] = []
  for (const [index, { keys }] of vectors.entries()) {
    if (records[index]?.story !== null) continue
    const rare = new Set(keys.filter((key) => (postings[key]?.length ?? 0) <= RARE_ARTICLES))
    // Of thousands of reports that share their words, most have none that tells one event from the others.
    if (rare.size < RARE_SHARED) continue
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
      const apart = days.apart(index, other)
      if (!isCandidate || apart > MONTH_DAYS) continue
      const score = likeness(index, other)
      const least = apart <= DAYS ? NEARLY_ALIKE : FOLLOWS
      if (score >= least && haveRareInCommon(rare, vectors[index], vectors[other]))
        pairs.push({ a: other, b: index, score })
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** Do two articles share enough words that stand in few others, and a name or number among them? `rare` are those of `a`. */
function haveRareInCommon(rare: ReadonlySet<number>, a: Vector | undefined, b: Vector | undefined): boolean {
  if (!a || !b) return false
  let shared = 0
  let isNamed = false
  for (const key of b.keys) {
    if (!rare.has(key)) continue
    shared++
    isNamed ||= a.names.includes(key) && b.names.includes(key)
  }
  return isNamed && shared >= RARE_SHARED
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

/** For an article, those among the alike ones that are issues of one series with it: never one event. */
function seriesAmong(
  pairs: readonly Pair[],
  records: readonly ArticleRecord[],
  ownSeries: readonly AuthoritySeries[],
): ReadonlyMap<number, readonly number[]> {
  const issues = new Map<number, number[]>()
  const rhythms = rhythmsOf(records)
  const own = new Map<ArticleRecord, AuthoritySeries>()
  for (const [entry, listed] of ownIssues(records, ownSeries))
    for (const issue of listed) own.set(issue, entry)
  for (const { a, b } of pairs) {
    const [one, other] = [records[a], records[b]]
    if (!one || !other) continue
    const areOfOwn = own.has(one) && own.get(one) === own.get(other)
    const areOfRhythm = rhythms.has(one) && rhythms.get(one) === rhythms.get(other)
    if (
      !areOfOwn &&
      !areIssues(one, other) &&
      !areNotices(one, other) &&
      !(areOfRhythm && mayRecur(one, other))
    )
      continue
    append(issues, a, b)
    append(issues, b, a)
  }
  return issues
}

/** What tells whether articles may be of one story. */
interface Gathering {
  readonly likeness: Likeness
  readonly issues: ReadonlyMap<number, readonly number[]>
  /** Whether two may have appeared within the days of one story. */
  readonly areNear: (a: number, b: number) => boolean
  /** How many times as alike as usual they must be. */
  readonly demand: number
}

/**
 * Where many articles have none that is surely of their event, but some that are a little alike, as in a collection of one
 * theme or of what one paper printed in a season, most of what is alike tells of two events: how many times as much likeness
 * is to be asked for as usual.
 */
export function demandOf(pairs: readonly Pair[], amount: number): number {
  const best = new Float64Array(amount)
  for (const { a, b, score } of pairs) {
    best[a] = Math.max(best[a] ?? 0, score)
    best[b] = Math.max(best[b] ?? 0, score)
  }
  const told = TOLD_AGAIN + best.filter((score) => score >= SURE).length
  const alone = TOLD_ONCE + best.filter((score) => score > 0 && score < UNSURE).length
  return 1 + DEMAND * Math.max(0, alone / (alone + told) - ALONE)
}

/**
 * Join the most alike first, as long as the stories are alike on average over all their articles and hold no two issues
 * of a series; then give articles that are left to the story that they fit.
 */
function gather(
  pairs: readonly Pair[],
  { likeness, issues, areNear, demand }: Gathering,
): readonly number[][] {
  const storyOf = new Map<number, number[]>()
  const alike = new Map<number, Set<number>>()
  for (const { a, b } of pairs) alike.set(a, (alike.get(a) ?? new Set()).add(b))
  const hasSeries = (left: readonly number[], right: readonly number[]): boolean => {
    if (!left.some((one) => issues.has(one))) return false
    let [all, series] = [0, 0]
    for (const one of left)
      for (const other of right) {
        if (alike.get(one)?.has(other) || alike.get(other)?.has(one)) all++
        if (issues.get(one)?.includes(other)) series++
      }
    return series > 0 && series >= SERIES_SHARE * all
  }
  const areAllNear = (left: readonly number[], right: readonly number[]): boolean =>
    left.every((one) => right.every((other) => areNear(one, other)))
  for (const { a, b, score } of pairs) {
    if (score < ALIKE * demand) break
    const [left, right] = [storyOf.get(a) ?? [a], storyOf.get(b) ?? [b]]
    if (left === right || left.length + right.length > LARGEST_STORY || hasSeries(left, right)) continue
    if (!areAllNear(left, right) || average(left, right, likeness) < ALIKE * demand) continue
    const joined = [...left, ...right]
    for (const index of joined) storyOf.set(index, joined)
  }
  for (const [index, stories] of [...candidateStories(pairs, storyOf)].sort((x, y) => x[0] - y[0])) {
    const [best, second] = [...stories]
      .filter((members) => members.length < LARGEST_STORY && !hasSeries([index], members))
      .filter(
        (members) =>
          areAllNear([index], members) && members.every((other) => likeness(index, other) >= AGAINST),
      )
      .map((members) => ({ members, score: average([index], members, likeness) }))
      .sort((x, y) => y.score - x.score)
    if (
      !best ||
      best.score < ALIKE * (demand - 1) + JOINS ||
      (second && second.score > OTHER_STORY * best.score)
    )
      continue
    best.members.push(index)
    storyOf.set(index, best.members)
  }
  return [...new Set(storyOf.values())].map((members) => members.sort((a, b) => a - b))
}

/** For each article that is in no story, the stories of those that are alike to it. */
function candidateStories(
  pairs: readonly Pair[],
  storyOf: ReadonlyMap<number, number[]>,
): ReadonlyMap<number, ReadonlySet<number[]>> {
  const found = new Map<number, Set<number[]>>()
  for (const { a, b } of pairs)
    for (const [index, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const story = storyOf.get(other)
      if (story && !storyOf.has(index)) found.set(index, (found.get(index) ?? new Set()).add(story))
    }
  return found
}

/** On average over all pairs of the two. */
function average(left: readonly number[], right: readonly number[], likeness: Likeness): number {
  let sum = 0
  for (const one of left) for (const other of right) sum += likeness(one, other)
  return sum / (left.length * right.length)
}

/** How alike two articles are in their words alone, and with the names and numbers that both have; which share of these. */
interface WordLikeness {
  readonly words: number
  readonly shared: number | null
  readonly alike: number
}

type CompareWords = (a: number, b: number) => WordLikeness

/** How alike two articles are, 0 to 1: their words (cosine), and how many of their names and numbers are the same. */
function wordLikeness(vectors: readonly Vector[], amount: number): CompareWords {
  const cosine = cosineOf(amount)
  return (a, b) => {
    const [left, right] = [vectors[a], vectors[b]]
    if (!left || !right) return { words: 0, shared: null, alike: 0 }
    const shared = sharedNames(left, right)
    const words = cosine(left, right)
    const alike =
      shared === null ? words : Math.min(1, words * (NAMES_APART + 2 * (1 - NAMES_APART) * shared))
    return { words, shared, alike }
  }
}

interface Compared {
  readonly vectors: readonly Vector[]
  /** For each number of a word, in how many articles it stands. */
  readonly articles: readonly number[]
  readonly words: CompareWords
}

/** The same, with what speaks for and against one event beside. */
function likenessOf({ vectors, articles, words: compareWords }: Compared): Likeness {
  const rare = rareInCommon(articles)
  return (a, b) => {
    const [left, right] = [vectors[a], vectors[b]]
    const { words, shared, alike } = compareWords(a, b)
    if (!left || !right || alike < JOINS) return alike
    const marks = [left.marks(), right.marks()] as const
    const isForm = shared !== null && shared <= FORM_NAMES && words >= FORM_WORDS && areFilledAnew(...marks)
    if (isForm || haveOtherMarks(...marks)) return MARKS_APART * alike
    if (areOfTwoSubjects(left, right)) return SUBJECTS_APART * alike
    const told = alike * agreement(left.particulars(), right.particulars(), rare(left, right))
    const counts = compareCounts(marks[0].counts(), marks[1].counts())
    if (counts === 'other') return COUNTS_APART * told
    return Math.min(1, counts === 'same' ? COUNTS_ALIKE * told : told)
  }
}

/** What `likenessOf` may be at most, by what of it costs little. */
function likenessAtMost(vectors: readonly Vector[], compareWords: CompareWords): Likeness {
  return (a, b) => {
    const [left, right] = [vectors[a], vectors[b]]
    const { alike } = compareWords(a, b)
    if (!left || !right || alike < JOINS) return alike
    if (areOfTwoSubjects(left, right)) return SUBJECTS_APART * alike
    return Math.min(1, MOST_MARKS * alike)
  }
}

/** How many words and names of few articles two have in common, the rarer the more, as a share of what the shorter one has. */
function rareInCommon(articles: readonly number[]): (left: Vector, right: Vector) => number {
  const worth = Float64Array.from(articles, (amount) => Math.max(0, Math.log(RARE_WORTH / amount)))
  const isThere = new Uint8Array(articles.length)
  return (left, right) => {
    const [small, large] = left.keys.length <= right.keys.length ? [left, right] : [right, left]
    for (const key of large.keys) isThere[key] = 1
    let sum = 0
    for (const key of small.keys) if (isThere[key]) sum += worth[key] ?? 0
    for (const key of large.keys) isThere[key] = 0
    return sum / Math.sqrt(1 + small.keys.length)
  }
}

/** Whether each is about somebody or something whom the other does not name at all. */
function areOfTwoSubjects(a: Vector, b: Vector): boolean {
  return lacksSubject(a, b) && lacksSubject(b, a)
}

function lacksSubject({ subjects }: Vector, { keys }: Vector): boolean {
  return subjects.length > 0 && subjects.every((subject) => !keys.includes(subject))
}

/** Which share of the names and numbers of the one that has fewer stands in the other; null where one has none. */
function sharedNames({ names: a }: Vector, { names: b }: Vector): number | null {
  const few = Math.min(a.length, b.length)
  if (few === 0) return null
  let shared = 0
  for (let [at, other] = [0, 0]; at < a.length && other < b.length; ) {
    const [one = 0, two = 0] = [a[at], b[other]]
    if (one === two) shared++
    if (one <= two) at++
    if (two <= one) other++
  }
  return shared / few
}

/** The longer one is spread out by the numbers of its words, the shorter one asks. */
function cosineOf(amount: number): (left: Vector, right: Vector) => number {
  const spread = new Float64Array(amount)
  return (left, right) => {
    const [small, large] = left.keys.length <= right.keys.length ? [left, right] : [right, left]
    for (let at = 0; at < large.keys.length; at++) spread[large.keys[at] ?? 0] = large.weights[at] ?? 0
    let sum = 0
    for (let at = 0; at < small.keys.length; at++)
      sum += (small.weights[at] ?? 0) * (spread[small.keys[at] ?? 0] ?? 0)
    for (const key of large.keys) spread[key] = 0
    return sum
  }
}
