import { append } from '../../lib/grouping.ts'
import { foldText } from '../../text/folding.ts'
import type { ArticleFacts, SaidOfPerson } from '../article-facts.ts'
import { isTooEarlyFor, lifetimesOf } from './lifetimes.ts'
import type { Naming, Rarity } from './naming.ts'
import { areFarApart, isFormer, mayFollow, type Occupation, occupationsOfOffice } from './occupations.ts'
import { agreement, type Profile, profileOf } from './profile.ts'

// With so much company in common, two occupations are stages of one life.
const COMPANY_OF_ONE = 1
// A weak naming is given to a group that it fits better than the others by so much …
const MARGIN = 0.5
// … or to one that is so many times larger; else it stays open whose it is.
const LARGER = 10

// An article that is known to so many years tells what somebody was in them.
const NARROW_YEARS = 3

/** The namings of one name, shared out to the people who bear it. */
export interface Namesakes {
  /** One or more people, the most often named first. */
  readonly groups: readonly (readonly Naming[])[]
  /** Namings that fit several of them alike. */
  readonly open: readonly Naming[]
}

/**
 * Tell the bearers of one name apart. That they are two is a claim, and needs its evidence: ages and deaths that cannot be
 * one life, or offices of two occupations that rarely go together (a mayor, a striker), each in an article that is clear
 * about it, no article that calls one person both, and no company in common. That articles are on different matters is none. `isWellKnown`: everybody
 * knows one bearer of the name; then it takes an article on the other occupation to make two.
 */
export function splitNamesakes(
  namings: readonly Naming[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
  isWellKnown: boolean,
): Namesakes {
  const one = { groups: [namings], open: [] }
  if (namings.length < 2) return one
  const lifetimes = lifetimesOf(namings, articles, rarity, isWellKnown)
  if (lifetimes.length > 1) {
    const people = lifetimes.map((lifetime) => [...lifetime.namings])
    const isPossible = (naming: Naming, index: number): boolean => {
      const life = lifetimes[index]?.life
      return !life || !isTooEarlyFor(life, articles[naming.article]?.years ?? null)
    }
    return shareOut(people, without(namings, people), articles, rarity, isPossible)
  }
  const teams = joinByCompany(playersByNation(namings, articles), articles, rarity)
  if (teams.length > 1) return shareOut(teams, without(namings, teams), articles, rarity)
  const occupations = namings.map(
    (naming) => articles[naming.article]?.saysOf(naming.person).occupations ?? [],
  )
  if (occupations.every((own) => own.length === 0)) return one
  const camps = tied(campsOf(occupations), namings)
  if (camps.length < 2) return one
  const seeds = camps
    .map((camp) =>
      namings.filter((_, index) => occupations[index]?.some((occupation) => camp.includes(occupation))),
    )
    .filter((seed, index) =>
      seed.some((naming) => isClear(naming, camps[index] ?? [], articles, isWellKnown)),
    )
    .filter((seed, index) => isSupported(seed, camps[index] ?? [], namings.length, articles))
  const people = joinByCompany(seeds, articles, rarity)
  if (people.length < 2 || mayBeStages(people, articles)) return one
  return shareOut(people, without(namings, people), articles, rarity)
}

/** Whether what two articles say of somebody of one name leaves room for two: without it, `splitNamesakes` makes them one. */
export function mayBeTwo(one: SaidOfPerson, other: SaidOfPerson): boolean {
  if (one.life && other.life) return true
  if (one.nation && other.nation && one.nation !== other.nation) return true
  return one.occupations.some((own) => other.occupations.some((theirs) => areFarApart(own, theirs)))
}

function without(namings: readonly Naming[], people: readonly (readonly Naming[])[]): Naming[] {
  const seeded = new Set(people.flat())
  return namings.filter((naming) => !seeded.has(naming))
}

/** Those who play for a national team, by the team: nobody plays for two. */
function playersByNation(namings: readonly Naming[], articles: readonly ArticleFacts[]): Naming[][] {
  const teams = new Map<string, Naming[]>()
  for (const naming of namings) {
    const nation = articles[naming.article]?.saysOf(naming.person).nation
    if (nation) append(teams, nation, naming)
  }
  return [...teams].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, team]) => team)
}

/** Whether the two may be one who was first the one and then the other: a senator who goes to a firm. */
function mayBeStages(people: readonly (readonly Naming[])[], articles: readonly ArticleFacts[]): boolean {
  const [one, other] = people
  if (!one || !other || people.length > 2) return false
  const occupationsIn = (namings: readonly Naming[]): Set<Occupation> =>
    new Set(namings.flatMap(({ person }) => person.offices.flatMap(occupationsOfOffice)))
  const [a, b] = [occupationsIn(one), occupationsIn(other)]
  const mayFollowEach = [...a].some((own) => [...b].some((theirs) => mayFollow(own, theirs)))
  return mayFollowEach && !one.some((naming) => isHeld(naming) && meetsAny(naming, other, articles))
}

/** It names an office that is held, and not a former one. */
function isHeld({ person }: Naming): boolean {
  return person.offices.some(
    (office) => occupationsOfOffice(office).length > 0 && !isFormer(foldText(office)),
  )
}

/** Whether one of the others appeared in the same years, as far as both are known to a few. */
function meetsAny(naming: Naming, others: readonly Naming[], articles: readonly ArticleFacts[]): boolean {
  const years = articles[naming.article]?.years
  return others.some((other) => {
    const theirs = articles[other.article]?.years
    if (!years || !theirs || !isHeld(other)) return false
    const isNarrow = [years, theirs].every(([first, last]) => last - first <= NARROW_YEARS)
    return isNarrow && years[0] <= theirs[1] && theirs[0] <= years[1]
  })
}

/** The article does not speak of another matter than the occupation; of a well-known name it speaks of the occupation. */
function isClear(
  naming: Naming,
  camp: readonly Occupation[],
  articles: readonly ArticleFacts[],
  isWellKnown: boolean,
): boolean {
  const article = articles[naming.article]
  const claimed = article?.saysOf(naming.person).occupations.filter((one) => camp.includes(one)) ?? []
  const topics = article?.topicOccupations ?? []
  if (isWellKnown) return topics.some((topic) => claimed.includes(topic))
  return topics.length === 0 || topics.some((topic) => claimed.some((one) => !areFarApart(one, topic)))
}

/** Occupations that go together, the most frequent first. */
function campsOf(occupations: readonly (readonly Occupation[])[]): Occupation[][] {
  const counts = new Map<Occupation, number>()
  for (const own of occupations)
    for (const occupation of own) counts.set(occupation, (counts.get(occupation) ?? 0) + 1)
  const order = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([occupation]) => occupation)
  const camps: Occupation[][] = []
  for (const occupation of order) {
    const camp = camps.find((members) => members.every((member) => !areFarApart(member, occupation)))
    if (camp) camp.push(occupation)
    else camps.push([occupation])
  }
  return camps
}

/** An article that gives one person occupations of two camps ties them: "former striker and now mayor". */
function tied(camps: Occupation[][], namings: readonly Naming[]): Occupation[][] {
  if (camps.length < 2) return camps
  let now = camps
  for (const { person } of namings) {
    const own = person.offices.flatMap(occupationsOfOffice)
    const one = now.filter((camp) => camp.some((occupation) => own.includes(occupation)))
    if (one.length > 1) now = [one.flat(), ...now.filter((camp) => !one.includes(camp))]
  }
  return now
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

/** Give the namings without a telling office or age to the person whom they fit, of those who are possible. */
function shareOut(
  people: readonly Naming[][],
  rest: readonly Naming[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
  isPossible: (naming: Naming, index: number) => boolean = () => true,
): Namesakes {
  const profiles = people.map((namings) => profileOf(namings, articles))
  const groups = people.map((namings) => [...namings])
  const open: Naming[] = []
  for (const naming of rest) {
    const own = profileOf([naming], articles)
    const scores = profiles.map((profile, index) =>
      isPossible(naming, index) ? agreement(profile, own, rarity).score : Number.NEGATIVE_INFINITY,
    )
    const best = scores.indexOf(Math.max(...scores))
    const second = Math.max(...scores.filter((_, index) => index !== best))
    const isLarger = people.every(
      (namings, index) => index === best || (people[best]?.length ?? 0) >= LARGER * namings.length,
    )
    if ((scores[best] ?? 0) - second >= MARGIN || isLarger) groups[best]?.push(naming)
    else open.push(naming)
  }
  for (const group of groups) group.sort((a, b) => a.article - b.article)
  return {
    groups: groups.sort((a, b) => b.length - a.length || (a[0]?.article ?? 0) - (b[0]?.article ?? 0)),
    open,
  }
}
