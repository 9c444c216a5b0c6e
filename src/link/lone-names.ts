import type { ArticleRecord } from '../model/archive.ts'
import { append } from './grouping.ts'
import type { Naming } from './identity.ts'
import type { Bearer } from './joining.ts'
import { parseName } from './names.ts'
import { agreement, profileOf } from './profile.ts'
import { isSurnameFirst } from './sort-name.ts'

// A bearer of a surname dominates an archive with so many articles, and so great a share of all articles that
// name a bearer of it in full: of twenty articles at most one speaks of somebody else. The article must also lie
// in the bearer's years and agree in company, offices or topics; a surname alone is never enough.
const DOMINANT_ARTICLES = 10
const DOMINANT_SHARE = 0.95
const AGREEMENT = 0.75
const YEARS_AROUND = 1

/** Surnames without a full name in their article → those whose bearer the evidence names. */
export function placeLoneNames(
  lone: readonly Naming[],
  bearers: readonly Bearer[],
  records: readonly ArticleRecord[],
  rarity: (nameKey: string) => number,
): ReadonlyMap<Bearer, readonly Naming[]> {
  const bySurname = indexBySurname(bearers)
  const byStory = indexByStory(bearers, records)
  const placed = new Map<Bearer, Naming[]>()
  for (const naming of lone) {
    const { key } = parseName(naming.person.name)
    const candidates = bySurname.get(key) ?? []
    const story = records[naming.article]?.story ?? null
    const inStory = story === null ? [] : candidates.filter((bearer) => byStory.get(story)?.has(bearer))
    const found = inStory.length === 1 ? inStory[0] : dominant(candidates, naming, records, rarity)
    if (found) append(placed, found, { ...naming, inferred: true })
  }
  return placed
}

function dominant(
  candidates: readonly Bearer[],
  naming: Naming,
  records: readonly ArticleRecord[],
  rarity: (nameKey: string) => number,
): Bearer | null {
  const total = candidates.reduce((sum, bearer) => sum + bearer.namings.length, 0)
  const first = candidates.find((bearer) => bearer.namings.length >= DOMINANT_SHARE * total)
  if (!first || first.namings.length < DOMINANT_ARTICLES) return null
  const own = profileOf([naming], records)
  const profile = profileOf(first.namings, records)
  if (own.firstYear !== null && profile.firstYear !== null) {
    const [from, to] = [
      profile.firstYear - YEARS_AROUND,
      (profile.lastYear ?? profile.firstYear) + YEARS_AROUND,
    ]
    if ((own.lastYear ?? own.firstYear) < from || own.firstYear > to) return null
  }
  return agreement(own, profile, rarity).score >= AGREEMENT ? first : null
}

/** By the surname as texts shorten the name to it: "blinken", "bin laden", "xi". */
function indexBySurname(bearers: readonly Bearer[]): Map<string, Bearer[]> {
  const index = new Map<string, Bearer[]>()
  for (const bearer of bearers) {
    const keys = new Set<string>()
    for (const { folded, tokens } of [...bearer.names, ...bearer.given]) {
      keys.add(folded.at(-1) ?? '')
      if (folded.length > 2) keys.add(folded.slice(-2).join(' '))
      if (isSurnameFirst(tokens.join(' '))) keys.add(folded[0] ?? '')
    }
    for (const key of keys) append(index, key, bearer)
  }
  return index
}

/** Who is named in full in each story of the owner's. */
function indexByStory(
  bearers: readonly Bearer[],
  records: readonly ArticleRecord[],
): Map<string, Set<Bearer>> {
  const index = new Map<string, Set<Bearer>>()
  for (const bearer of bearers)
    for (const { article } of bearer.namings) {
      const story = records[article]?.story
      if (!story) continue
      const people = index.get(story) ?? new Set()
      index.set(story, people.add(bearer))
    }
  return index
}
