import { groupBy } from '../../lib/grouping.ts'
import { slug } from '../../lib/slug.ts'
import type { ArticleRecord, PersonJoin } from '../../model/archive.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import { automaticIds } from './addresses.ts'
import { articleCount } from './naming.ts'
import { type NamedIdentity, nameIdentity } from './person-names.ts'

/** A person with the ids that it has, or that those merged in it had, without the owner's word. */
export interface AddressedIdentity extends NamedIdentity {
  readonly automatic: readonly string[]
}

/**
 * Merge the people whom the owner names by the ids that the site shows ("john-smith-footballer"): an entry's own
 * id, and those in its `same`.
 */
export function mergeClaimedIds(
  people: readonly NamedIdentity[],
  entries: readonly AuthorityPerson[],
  records: readonly ArticleRecord[],
): readonly AddressedIdentity[] {
  const ids = automaticIds(people, records)
  if (entries.length === 0)
    return people.map((person, index) => ({ ...person, automatic: [ids[index] ?? ''] }))
  const idOf = new Map(people.map((person, index) => [person, ids[index] ?? '']))
  const byId = new Map(people.map((person, index) => [ids[index] ?? '', person]))
  const ownedBy = groupBy(people, (person) => person.owner?.id ?? null)
  const merged = new Map<NamedIdentity, AddressedIdentity | null>()
  for (const entry of entries) {
    const never = new Set(entry.different.map((id) => slug(id)))
    const claimed = [entry.id, ...entry.same]
      .filter((id) => !never.has(slug(id)))
      .map((id) => byId.get(id) ?? byId.get(slug(id)))
      .filter((person) => person !== undefined)
      .filter((person) => person.owner === null && !merged.has(person))
    const own = ownedBy.get(entry.id) ?? []
    const members = [...new Set([...own, ...claimed])]
    const [first] = members
    if (!first || claimed.length === 0) continue
    const namings = members
      .flatMap((member) => member.namings)
      .sort((a, b) => a.article - b.article || (a.person.key < b.person.key ? -1 : 1))
    for (const member of members) merged.set(member, null)
    const automatic = members.map((member) => idOf.get(member) ?? '')
    merged.set(first, { ...nameIdentity({ namings, owner: entry, joins: joinsOf(members) }), automatic })
  }
  return people.flatMap((person) => {
    const now = merged.get(person)
    if (now === undefined) return [{ ...person, automatic: [idOf.get(person) ?? ''] }]
    return now === null ? [] : [now]
  })
}

/** The joins of all, and that the owner joined them. */
function joinsOf(members: readonly NamedIdentity[]): PersonJoin[] {
  const [first, ...rest] = members
  const owners = rest.map(({ name, namings }) => ({
    name,
    to: first?.name ?? '',
    articles: articleCount(namings),
    level: 'owner',
    reasons: [],
  }))
  return [...members.flatMap(({ joins }) => joins), ...owners]
}
