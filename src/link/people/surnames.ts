import { append } from '../../lib/grouping.ts'
import { parseName } from '../../names/name.ts'
import { isSurnameFirst } from '../../names/sort-name.ts'
import type { ArticleFacts } from '../article-facts.ts'
import { holderOf } from './holders.ts'
import type { Bearer, Naming } from './naming.ts'
import type { Officials } from './officials.ts'
import { agreement, farOccupations, type Profile, profileOf } from './profile.ts'

// A bearer dominates a surname with so many articles that introduce the bearer in full and then say the surname
// alone, and so great a share of all articles that use it so: of twenty at most one means somebody else. (Bearers
// who are never called by it, such as children of the bearer, do not count.) The article must also lie in the
// bearer's years and agree in company, offices or topics; a surname alone is never enough.
const DOMINANT_ARTICLES = 10
const DOMINANT_SHARE = 0.95
const AGREEMENT = 0.75
const YEARS_AROUND = 1

/** What placing lone names may ask about the archive. Lists are in the order of the timeline. */
export interface SurnameContext {
  readonly articles: readonly ArticleFacts[]
  readonly stories: readonly (string | null)[]
  readonly rarity: (nameKey: string) => number
  readonly officials: Officials
}

/** Surnames without a full name in their article → those whose bearer the evidence names. */
export function resolveSurnames(
  lone: readonly Naming[],
  bearers: readonly Bearer[],
  { articles, stories, rarity, officials }: SurnameContext,
): ReadonlyMap<Bearer, readonly Naming[]> {
  const bySurname = indexBySurname(bearers)
  const byStory = indexByStory(bearers, stories)
  const isNamedIn = articlesOf()
  const placed = new Map<Bearer, Naming[]>()
  const agrees = agreeing(articles, rarity)
  const dominant = new Map<string, Bearer | null>()
  const dominantOf = (key: string, candidates: readonly Bearer[]): Bearer | null => {
    const known = dominant.get(key)
    const found = known === undefined ? dominantBearer(key, candidates) : known
    dominant.set(key, found)
    return found
  }
  for (const naming of lone) {
    const { key } = parseName(naming.person.name)
    const alike = bySurname.get(key) ?? []
    // Whom the article names in full beside the lone name was told apart from it there.
    const candidates = alike.filter((bearer) => !isNamedIn(bearer, naming.article))
    const record = articles[naming.article]?.record
    const meant = record ? officials.meant(naming, record) : null
    if (meant !== null) {
      // "President Obama": the office says who, and nobody else of that surname.
      const holder = candidates.find(({ names, given }) =>
        [...names, ...given].some((name) => meant.has(name.key)),
      )
      if (holder) append(placed, holder, { ...naming, inferred: true })
      continue
    }
    const story = stories[naming.article] ?? null
    const inStory = story === null ? [] : candidates.filter((bearer) => byStory.get(story)?.has(bearer))
    const holder = inStory.length === 1 ? null : holderOf(naming, key, alike, articles)
    const found = inStory.length === 1 ? inStory[0] : (holder ?? dominantOf(key, alike))
    const isSure = inStory.length === 1 || (holder !== null && !isAnother(naming, holder, articles))
    if (found && candidates.includes(found) && (isSure || agrees(found, naming)))
      append(placed, found, { ...naming, inferred: true })
  }
  return placed
}

/** Whether an article speaks of somebody who does something else, though of that office. */
function isAnother(naming: Naming, bearer: Bearer, articles: readonly ArticleFacts[]): boolean {
  const [own, other] = [profileOf([naming], articles), profileOf(bearer.namings, articles)]
  return farOccupations(own.occupations, other.occupations) !== null
}

/** The bearer who is meant by a surname alone in nearly all articles that introduce a bearer in full. */
function dominantBearer(key: string, candidates: readonly Bearer[]): Bearer | null {
  const uses = candidates.map(
    ({ namings }) =>
      namings.filter(({ person }) => person.surfaces.some((surface) => parseName(surface).key === key))
        .length,
  )
  const most = Math.max(0, ...uses)
  const total = uses.reduce((sum, use) => sum + use, 0)
  return most >= DOMINANT_ARTICLES && most >= DOMINANT_SHARE * total
    ? (candidates[uses.indexOf(most)] ?? null)
    : null
}

/** Does an article lie in the years of a bearer and agree with the bearer's other articles? */
function agreeing(
  articles: readonly ArticleFacts[],
  rarity: (nameKey: string) => number,
): (bearer: Bearer, naming: Naming) => boolean {
  const profiles = new Map<Bearer, Profile>()
  return (bearer, naming) => {
    const profile = profiles.get(bearer) ?? profileOf(bearer.namings, articles)
    profiles.set(bearer, profile)
    const own = profileOf([naming], articles)
    if (own.firstYear !== null && profile.firstYear !== null) {
      const [from, to] = [
        profile.firstYear - YEARS_AROUND,
        (profile.lastYear ?? profile.firstYear) + YEARS_AROUND,
      ]
      if ((own.lastYear ?? own.firstYear) < from || own.firstYear > to) return false
    }
    return agreement(own, profile, rarity).score >= AGREEMENT
  }
}

/** By the surname as texts shorten the name to it: "blinken", "bin laden", "xi". */
function indexBySurname(bearers: readonly Bearer[]): Map<string, Bearer[]> {
  const index = new Map<string, Bearer[]>()
  for (const bearer of bearers) {
    const keys = new Set<string>()
    for (const { folded, tokens, particles } of [...bearer.names, ...bearer.given]) {
      keys.add(folded.at(-1) ?? '')
      if (folded.length > 2) keys.add(folded.slice(-2).join(' '))
      if (particles.length > 0) keys.add(folded.slice(-1 - particles.length).join(' '))
      if (isSurnameFirst(tokens.join(' '))) keys.add(folded[0] ?? '')
    }
    for (const key of keys) append(index, key, bearer)
  }
  return index
}

/** Whether an article names a bearer in full. */
function articlesOf(): (bearer: Bearer, article: number) => boolean {
  const known = new Map<Bearer, ReadonlySet<number>>()
  return (bearer, article) => {
    const articles = known.get(bearer) ?? new Set(bearer.namings.map((naming) => naming.article))
    known.set(bearer, articles)
    return articles.has(article)
  }
}

/** Who is named in full in each story. */
function indexByStory(
  bearers: readonly Bearer[],
  stories: readonly (string | null)[],
): Map<string, Set<Bearer>> {
  const index = new Map<string, Set<Bearer>>()
  for (const bearer of bearers)
    for (const { article } of bearer.namings) {
      const story = stories[article]
      if (!story) continue
      const people = index.get(story) ?? new Set()
      index.set(story, people.add(bearer))
    }
  return index
}
