import type { Archive, Entry, Person } from '../../model/archive.ts'
import { groupsOfLives } from './lifetimes.ts'
import { type Life, lifeIn } from './lives.ts'

/** A person of the archive who may be two. */
export interface LikelyTwo {
  readonly person: Person
  /** Ids of the articles that are perhaps on another of the name. */
  readonly others: readonly string[]
}

// In years: what somebody said is still printed so long after a death.
const AFTERMATH = 5

/**
 * People whose articles are hardly on one life, though not surely on two: an age that stands alone against others, or
 * somebody who speaks years after a death. What the owner confirmed is not listed. The most articles first.
 */
export function findMixed({ entries, people }: Archive): LikelyTwo[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const mixed = people.flatMap((person): LikelyTwo[] => {
    if (person.verified || person.appearances.length < 2) return []
    const own = person.appearances.flatMap(({ article }) => byId.get(article) ?? [])
    const told = own.flatMap((entry) => {
      const life = livesOf(person, entry)[0]
      return life === undefined ? [] : [{ entry, life }]
    })
    const [, ...rest] = groupsOfLives(told)
    const others =
      rest.length > 0 ? rest.flat().map(({ entry }) => entry) : speakersAfterDeath(person, own, told)
    return others.length > 0 && others.length < own.length
      ? [{ person, others: others.map(({ id }) => id).sort() }]
      : []
  })
  return mixed.sort((a, b) => b.others.length - a.others.length || (a.person.id < b.person.id ? -1 : 1))
}

function livesOf(person: Person, entry: Entry): Life[] {
  return entry.people
    .filter(({ key }) => entry.personIds[key] === person.id)
    .flatMap((named) => lifeIn(named, entry) ?? [])
}

function speakersAfterDeath(
  person: Person,
  own: readonly Entry[],
  told: readonly { readonly life: Life }[],
): Entry[] {
  const deaths = told.flatMap(({ life }) => life.deadBy ?? [])
  if (deaths.length === 0) return []
  const lastYear = Math.min(...deaths) + AFTERMATH
  return own.filter(
    ({ date, quotes = [], personIds }) =>
      date !== null &&
      date.basis !== 'inferred' &&
      Number(date.earliest?.slice(0, 4) ?? 0) > lastYear &&
      quotes.some(({ speaker }) => personIds[speaker] === person.id),
  )
}
