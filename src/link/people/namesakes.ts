import type { ArticleFacts } from '../article-facts.ts'
import type { Naming, Rarity } from './naming.ts'
import { areFarApart, type Occupation, occupationsOfOffice } from './occupations.ts'
import { agreement, farOccupations, type Profile, profileOf } from './profile.ts'

// With so much company in common, two occupations are stages of one life.
const COMPANY_OF_ONE = 1
// A weak naming is given to a group that it fits better than the others by so much …
const MARGIN = 0.5
// … or to one that is so many times larger; else it stays open whose it is.
const LARGER = 10
// So far below zero an article without an office tells of somebody else.
const SOMEBODY_ELSE = -2

/** The namings of one name, shared out to the people who bear it. */
export interface Namesakes {
  /** One or more people, the most often named first. */
  readonly groups: readonly (readonly Naming[])[]
  /** Namings that fit several of them alike. */
  readonly open: readonly Naming[]
}

/**
 * Tell the bearers of one name apart: a mayor and a striker are two people unless an article calls one person
 * both, or they keep the same company. Without such a contradiction one name is one person.
 */
export function splitNamesakes(
  namings: readonly Naming[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): Namesakes {
  const one = { groups: [namings], open: [] }
  if (namings.length < 2) return one
  const occupations = namings.map(({ person }) => occupationsOf(person.offices))
  if (occupations.every((own) => own.length === 0)) return one
  const camps = campsOf(occupations)
  const seeds = camps
    .map((camp) =>
      namings.filter((_, index) => occupations[index]?.some((occupation) => camp.includes(occupation))),
    )
    .filter((seed, index) => isSupported(seed, camps[index] ?? [], namings.length, articles))
  const people = joinByCompany(seeds, articles, rarity)
  if (people.length === 0) return one
  const seeded = new Set(people.flat())
  return shareOut(
    people,
    namings.filter((naming) => !seeded.has(naming)),
    articles,
    rarity,
  )
}

/** Most people have no office or one; then no list is made. */
function occupationsOf(offices: readonly string[]): readonly Occupation[] {
  const [only] = offices
  if (only === undefined) return []
  return offices.length === 1 ? occupationsOfOffice(only) : offices.flatMap(occupationsOfOffice)
}

/** Occupations that go together; an article that gives one person two of them ties them. */
function campsOf(occupations: readonly (readonly Occupation[])[]): Occupation[][] {
  const counts = new Map<Occupation, number>()
  for (const own of occupations)
    for (const occupation of own) counts.set(occupation, (counts.get(occupation) ?? 0) + 1)
  const order = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([occupation]) => occupation)
  let camps: Occupation[][] = []
  for (const occupation of order) {
    const camp = camps.find((members) => members.every((member) => !areFarApart(member, occupation)))
    if (camp) camp.push(occupation)
    else camps.push([occupation])
  }
  if (camps.length < 2) return camps
  for (const own of occupations) {
    const tied = camps.filter((camp) => camp.some((occupation) => own.includes(occupation)))
    if (tied.length > 1) camps = [tied.flat(), ...camps.filter((camp) => !tied.includes(camp))]
  }
  return camps
}

/** A stray office in a corner of a large file is a slip of reading: it needs a share, or an article on the matter. */
function isSupported(
  seed: readonly Naming[],
  camp: readonly Occupation[],
  all: number,
  articles: readonly ArticleFacts[],
): boolean {
  if (seed.length * 4 >= all) return true
  return seed.some(({ article }) =>
    articles[article]?.topicOccupations.some((occupation) => camp.includes(occupation)),
  )
}

/** Groups that keep the same company are one person; the largest first. */
function joinByCompany(
  seeds: readonly (readonly Naming[])[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): Naming[][] {
  if (seeds.length < 2) return seeds.map((seed) => [...seed])
  const people: { namings: Naming[]; profile: Profile }[] = []
  for (const seed of [...seeds].sort(
    (a, b) => b.length - a.length || (a[0]?.article ?? 0) - (b[0]?.article ?? 0),
  )) {
    const profile = profileOf(seed, articles)
    const same = people.find((person) => companyInCommon(person.profile, profile, rarity) >= COMPANY_OF_ONE)
    if (same) {
      same.namings.push(...seed)
      same.profile = profileOf(same.namings, articles)
    } else people.push({ namings: [...seed], profile })
  }
  return people.map((person) => person.namings)
}

function companyInCommon(a: Profile, b: Profile, rarity: Rarity): number {
  let sum = 0
  for (const key of a.company) if (b.company.has(key)) sum += rarity(key)
  return sum
}

/** Give the namings without a telling office to the person whom they fit. */
function shareOut(
  people: readonly Naming[][],
  rest: readonly Naming[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): Namesakes {
  const profiles = people.map((namings) => profileOf(namings, articles))
  const groups = people.map((namings) => [...namings])
  const others: Naming[] = []
  const open: Naming[] = []
  for (const naming of rest) {
    // By far the most namings: one bearer of the name, and an article that speaks of nothing else.
    if (people.length === 1 && !isOnAnotherMatter(profiles[0], articles[naming.article])) {
      groups[0]?.push(naming)
      continue
    }
    const own = profileOf([naming], articles)
    const scores = profiles.map((profile) => agreement(profile, own, rarity).score)
    const best = scores.indexOf(Math.max(...scores))
    const second = Math.max(...scores.filter((_, index) => index !== best), Number.NEGATIVE_INFINITY)
    const score = scores[best] ?? 0
    const larger = people.every(
      (namings, index) => index === best || (people[best]?.length ?? 0) >= LARGER * namings.length,
    )
    if (score <= SOMEBODY_ELSE && isFar(profiles[best], own)) others.push(naming)
    else if (score - second >= MARGIN || larger) groups[best]?.push(naming)
    else open.push(naming)
  }
  if (others.length > 0) groups.push(others)
  for (const group of groups) group.sort((a, b) => a.article - b.article)
  return {
    groups: groups.sort((a, b) => b.length - a.length || (a[0]?.article ?? 0) - (b[0]?.article ?? 0)),
    open,
  }
}

function isOnAnotherMatter(profile: Profile | undefined, article: ArticleFacts | undefined): boolean {
  if (profile === undefined || !article || article.topicOccupations.length === 0) return false
  return farOccupations(profile.occupations, new Set(article.topicOccupations)) !== null
}

function isFar(profile: Profile | undefined, own: Profile): boolean {
  return profile !== undefined && farOccupations(profile.occupations, own.topicOccupations) !== null
}
