import type { ArticleFacts } from '../article-facts.ts'
import type { Life, Years } from './lives.ts'
import type { Naming, Rarity } from './naming.ts'
import { agreement, profileOf } from './profile.ts'

// In years. Ages are of birthdays to come or gone, papers lag, and some are wrong by a year or two.
const SLACK = 3
// Within so many years of a death somebody is still in the papers with the age at it.
const AFTERMATH = 2
// One age in so many that says another year of birth is a slip of the paper or of reading …
const SLIP_SHARE = 4
// … but no slip moves it by so many years.
const BEYOND_SLIP = 60
// Articles of one year that agree so well, two strong clues, are on one person with an age misprinted.
const ONE_AFFAIR = 2.5
// Nobody of this age is in the papers for what grown-ups do.
const CHILDHOOD = 5

/** Namings that tell one life. */
export interface Lifetime {
  readonly namings: readonly Naming[]
  readonly life: Life
}

/**
 * The lives that the ages and deaths of one name tell, the most often told first: several where they contradict each other.
 * `isWellKnown`: everybody knows one bearer of the name; then one article is not enough to tell of another.
 */
export function lifetimesOf(
  namings: readonly Naming[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
  isWellKnown: boolean,
): readonly Lifetime[] {
  const told = namings.flatMap((naming): Lifetime[] => {
    const life = articles[naming.article]?.saysOf(naming.person).life ?? null
    return life === null ? [] : [{ namings: [naming], life }]
  })
  const lifetimes = groupsOfLives(told).map((group) => group.reduce(joined))
  if (lifetimes.length < 2) return lifetimes
  const sure = lifetimes.filter(
    (own) =>
      (own.namings.length * SLIP_SHARE >= told.length && (!isWellKnown || own.namings.length > 1)) ||
      (!isWellKnown &&
        lifetimes.every((other) => other === own || areApart(own.life, other.life, BEYOND_SLIP))),
  )
  const people: Lifetime[] = []
  for (const own of sure.sort((a, b) => b.namings.length - a.namings.length)) {
    const same = people.findIndex((other) => isOneAffair(own, other, articles, rarity))
    const other = people[same]
    if (other) people[same] = joined(other, own)
    else people.push(own)
  }
  return people
}

/**
 * As few lives as contradict each other, with all that tells of each, the most often told first. A death of which several may
 * have died goes to none.
 */
export function groupsOfLives<Told extends { readonly life: Life }>(told: readonly Told[]): Told[][] {
  const groups: { readonly members: Told[]; life: Life }[] = []
  for (const own of [...told].sort((a, b) => Number(!a.life.born) - Number(!b.life.born))) {
    const fitting = groups.filter(({ life }) => !contradict(life, own.life, SLACK))
    const [first] = fitting
    if (!first) groups.push({ members: [own], life: own.life })
    else if (own.life.born || fitting.length === 1) {
      first.members.push(own)
      first.life = ofBoth(first.life, own.life)
    }
  }
  return groups.map(({ members }) => members).sort((a, b) => b.length - a.length)
}

function joined(a: Lifetime, b: Lifetime): Lifetime {
  return { namings: [...a.namings, ...b.namings], life: ofBoth(a.life, b.life) }
}

/** What two articles on one person say together. */
export function ofBoth(a: Life, b: Life): Life {
  const extreme = (pick: typeof Math.min, one: number | null, other: number | null): number | null =>
    one === null || other === null ? (one ?? other) : pick(one, other)
  return {
    born:
      a.born && b.born
        ? [Math.max(a.born[0], b.born[0]), Math.min(a.born[1], b.born[1])]
        : (a.born ?? b.born),
    deadBy: extreme(Math.min, a.deadBy, b.deadBy),
    alive: extreme(Math.max, a.alive, b.alive),
    published: [Math.min(a.published[0], b.published[0]), Math.max(a.published[1], b.published[1])],
  }
}

/** Whether two cannot be one life: born more than `slack` years apart, or of an age years after the death. */
export function contradict(a: Life, b: Life, slack: number): boolean {
  return areApart(a, b, slack) || outlives(a, b) || outlives(b, a)
}

function areApart({ born: a }: Life, { born: b }: Life, slack: number): boolean {
  return a !== null && b !== null && (a[0] > b[1] + slack || b[0] > a[1] + slack)
}

function outlives({ alive }: Life, { deadBy }: Life): boolean {
  return alive !== null && deadBy !== null && alive > deadBy + AFTERMATH
}

function isOneAffair(a: Lifetime, b: Lifetime, articles: readonly ArticleFacts[], rarity: Rarity): boolean {
  const [one, other] = [a.life.published, b.life.published]
  if (one[0] > other[1] + 1 || other[0] > one[1] + 1) return false
  return agreement(profileOf(a.namings, articles), profileOf(b.namings, articles), rarity).score >= ONE_AFFAIR
}

/** Whether an article appeared before anybody could write of what this person does. */
export function isTooEarlyFor({ born }: Life, years: Years | null): boolean {
  return born !== null && years !== null && years[1] < born[0] + CHILDHOOD
}
