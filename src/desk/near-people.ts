import type { Person } from '../model/archive.ts'
import { nameFit } from '../names/compare.ts'
import { parseName } from '../names/name.ts'

// So many people are offered for joining.
const OFFERED = 6

/** People who may be this one under another name: whose spellings fit first, then those of the same surname. */
export function nearPeople(person: Person, people: readonly Person[]): Person[] {
  const own = [person.name, ...person.aliases].map((name) => parseName(name))
  const surname = own[0]?.tokens.at(-1)
  const near = people.flatMap((other) => {
    if (other.id === person.id) return []
    const names = [other.name, ...other.aliases].map((name) => parseName(name))
    const fits = own.some((name) => names.some((one) => nameFit(name, one) !== null))
    if (fits) return [{ other, rank: 0 }]
    return names[0]?.tokens.at(-1) === surname ? [{ other, rank: 1 }] : []
  })
  return near
    .sort((a, b) => a.rank - b.rank || b.other.appearances.length - a.other.appearances.length)
    .slice(0, OFFERED)
    .map(({ other }) => other)
}
