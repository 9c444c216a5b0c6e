import type { PersonReason } from '../../model/archive.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { Naming } from './naming.ts'
import { areFarApart, type Occupation, occupationsOfOffice, tellingWords } from './occupations.ts'

/** What is known of a person besides the name, gathered from the articles. */
export interface Profile {
  readonly articles: ReadonlySet<number>
  /** Ids of the stories that these articles are of. */
  readonly stories: ReadonlySet<string>
  /** Words of the offices given: "secretary", "state". */
  readonly officeWords: ReadonlySet<string>
  readonly occupations: ReadonlySet<Occupation>
  readonly topicOccupations: ReadonlySet<Occupation>
  readonly topics: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly outlets: ReadonlySet<string>
  /** Keys of the full names in the same articles. */
  readonly company: ReadonlySet<string>
  readonly firstYear: number | null
  readonly lastYear: number | null
}

/** How two profiles agree. */
export interface Agreement {
  /** Above 0 speaks for one person, below for two; about 2 is one strong clue. */
  readonly score: number
  /** What speaks for one person, then what speaks against it. */
  readonly reasons: readonly PersonReason[]
}

// A person in thousands of articles is known well enough from some of them.
const SAMPLE = 60
const COMPANY = 25
// Two reports of one event tell of the same people.
const STORY = 1.5

/** Gather the profile of some namings. `articles` are in the order of the timeline. */
export function profileOf(namings: readonly Naming[], articles: readonly ArticleFacts[]): Profile {
  const sets = {
    articles: new Set<number>(),
    stories: new Set<string>(),
    officeWords: new Set<string>(),
    occupations: new Set<Occupation>(),
    topicOccupations: new Set<Occupation>(),
    topics: new Set<string>(),
    places: new Set<string>(),
    outlets: new Set<string>(),
    company: new Set<string>(),
  }
  let [firstYear, lastYear]: [number | null, number | null] = [null, null]
  const step = Math.max(1, namings.length / SAMPLE)
  for (let at = 0; at < namings.length; at += step) {
    const naming = namings[Math.floor(at)]
    const facts = naming && articles[naming.article]
    if (!naming || !facts) continue
    addTo(sets, naming, facts)
    const [from, to] = facts.years ?? [0, Number.POSITIVE_INFINITY]
    if (to - from <= 2) {
      firstYear = Math.min(firstYear ?? from, from)
      lastYear = Math.max(lastYear ?? to, to)
    }
  }
  return { ...sets, firstYear, lastYear }
}

/** How far two profiles speak for one person. `rarity` of a name key: 1 for rare ones, towards 0 for the ubiquitous. */
export function agreement(a: Profile, b: Profile, rarity: (nameKey: string) => number): Agreement {
  const reasons: PersonReason[] = []
  let score = 0
  const offices = shared(a.officeWords, b.officeWords)
  if (offices.length > 0) {
    score += Math.min(2.5, 1.5 + 0.5 * (offices.length - 1))
    reasons.push({ rule: 'same-office', facts: { words: offices.slice(0, 4) } })
  }
  const company = shared(a.company, b.company)
  if (company.length > 0) {
    score += Math.min(
      3,
      company.reduce((sum, key) => sum + 1.5 * rarity(key), 0),
    )
    reasons.push({ rule: 'same-company', facts: { names: company.slice(0, 3) } })
  }
  if (shared(a.stories, b.stories).length > 0) {
    score += STORY
    reasons.push({ rule: 'same-story', facts: {} })
  }
  const same = (rule: string, left: ReadonlySet<string>, right: ReadonlySet<string>, worth: number): void => {
    const common = shared(left, right)
    if (common.length === 0) return
    score += worth
    reasons.push({ rule, facts: { values: common.slice(0, 3) } })
  }
  same('same-places', a.places, b.places, 0.75)
  same('same-topics', a.topics, b.topics, 0.75)
  same('same-outlets', a.outlets, b.outlets, 0.25)
  for (const [doubt, worth] of disagreements(a, b)) {
    score -= worth
    reasons.push(doubt)
  }
  return { score, reasons }
}

/** What speaks against one person, and how strongly. */
function disagreements(a: Profile, b: Profile): [PersonReason, number][] {
  const doubts: [PersonReason, number][] = []
  const apart = farOccupations(a.occupations, b.occupations)
  if (apart) doubts.push([{ rule: 'other-occupation', facts: { one: apart[0], other: apart[1] } }, 5])
  else {
    const aside =
      farOccupations(a.occupations, b.topicOccupations) ??
      farOccupations(a.topicOccupations, b.occupations) ??
      farOccupations(a.topicOccupations, b.topicOccupations)
    if (aside) doubts.push([{ rule: 'other-matter', facts: { one: aside[0], other: aside[1] } }, 1.5])
  }
  const gap = yearsApart(a, b)
  if (gap > 15) doubts.push([{ rule: 'years-apart', facts: { years: gap } }, gap > 40 ? 2 : 1])
  return doubts
}

/** The occupations of two, where each of the one is far from each of the other. */
export function farOccupations(
  a: ReadonlySet<Occupation>,
  b: ReadonlySet<Occupation>,
): readonly [Occupation, Occupation] | null {
  const [first] = a
  const [other] = b
  if (!first || !other) return null
  for (const left of a) for (const right of b) if (!areFarApart(left, right)) return null
  return [first, other]
}

function yearsApart(a: Profile, b: Profile): number {
  if (a.firstYear === null || b.firstYear === null || a.lastYear === null || b.lastYear === null) return 0
  return Math.max(0, a.firstYear - b.lastYear, b.firstYear - a.lastYear)
}

function addTo(
  sets: {
    [Key in Exclude<keyof Profile, 'firstYear' | 'lastYear'>]: Set<
      Profile[Key] extends ReadonlySet<infer Item> ? Item : never
    >
  },
  { article, person }: Naming,
  { record, story, names, topicOccupations }: ArticleFacts,
): void {
  sets.articles.add(article)
  if (story !== null) sets.stories.add(story)
  for (const office of person.offices) {
    for (const occupation of occupationsOfOffice(office)) sets.occupations.add(occupation)
    for (const word of wordsOf(office)) sets.officeWords.add(word)
  }
  for (const topic of record.topics) sets.topics.add(topic.label)
  for (const occupation of topicOccupations) sets.topicOccupations.add(occupation)
  for (const place of record.places) sets.places.add(place)
  if (record.outlet) sets.outlets.add(record.outlet.name)
  for (let at = 0; at < Math.min(names.length, COMPANY); at++) {
    const name = names[at]
    if (name && name.tokens.length > 1 && record.people[at] !== person) sets.company.add(name.key)
  }
}

const wordsByOffice = new Map<string, readonly string[]>()
const CACHE_LIMIT = 100_000

/** The words of an office that tell something; the last results are kept. */
function wordsOf(office: string): readonly string[] {
  const known = wordsByOffice.get(office)
  if (known) return known
  const words = tellingWords(office)
  if (wordsByOffice.size >= CACHE_LIMIT) wordsByOffice.clear()
  wordsByOffice.set(office, words)
  return words
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter((item) => large.has(item)).sort()
}
