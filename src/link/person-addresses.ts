import { shortHash } from '../lib/hash.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Redirect } from '../model/archive.ts'
import { compareStrings } from './folding.ts'
import { groupBy } from './grouping.ts'
import type { Identity } from './identity.ts'

/** An identity with the name that it is shown under. */
export interface NamedIdentity extends Identity {
  readonly name: string
  /** Full spellings seen, with the number of articles. */
  readonly spellings: ReadonlyMap<string, number>
}

/**
 * An id for each person, also its address (`people/<id>/`). The owner's ids stand. One person of a name has the
 * plain slug; several have it with what tells them apart, and the plain address lists them. Other spellings, and
 * ids that an owner's decision replaced, lead on.
 */
export function addressPeople(
  people: readonly NamedIdentity[],
  records: readonly ArticleRecord[],
): { readonly ids: readonly string[]; readonly redirects: readonly Redirect[] } {
  const automatic = automaticIds(people, records)
  const ids = people.map((person, index) => person.owner?.id ?? automatic[index] ?? '')
  const wanted = new Map<string, { title: string; to: Set<string> }>()
  const lookedFor = (from: string, title: string, id: string): void => {
    const entry = wanted.get(from) ?? { title, to: new Set() }
    if (from !== '') wanted.set(from, entry)
    entry.to.add(id)
  }
  for (const [index, person] of people.entries()) {
    const id = ids[index] ?? ''
    lookedFor(plainId(person.name), person.name, id)
    lookedFor(automatic[index] ?? '', person.name, id)
    for (const spelling of person.spellings.keys()) lookedFor(slug(spelling), spelling, id)
    for (const alias of [...(person.owner?.aliases ?? []), ...(person.owner?.same ?? [])])
      lookedFor(slug(alias), alias, id)
  }
  return { ids, redirects: toRedirects(wanted, new Set(ids)) }
}

/** Ids as they would be without the owner's word, so that a decision about one person moves no other. */
function automaticIds(people: readonly NamedIdentity[], records: readonly ArticleRecord[]): string[] {
  const namesakes = groupBy(people.keys(), (index) => plainId(people[index]?.name ?? ''))
  const ids: string[] = []
  for (const [plain, group] of namesakes) {
    if (group.length === 1) ids[group[0] ?? 0] = plain
    else for (const index of group) ids[index] = `${plain}-${firstArticleHash(people[index], records)}`
  }
  return ids
}

function firstArticleHash(person: NamedIdentity | undefined, records: readonly ArticleRecord[]): string {
  const ids = (person?.namings ?? []).map(({ article }) => records[article]?.id ?? '').sort(compareStrings)
  return shortHash(ids[0] ?? '').slice(0, 6)
}

/** The slug of a name; a hash where no letter or digit is left of it. */
function plainId(name: string): string {
  return slug(name) || shortHash(name).slice(0, 10)
}

function toRedirects(
  wanted: ReadonlyMap<string, { readonly title: string; readonly to: ReadonlySet<string> }>,
  taken: ReadonlySet<string>,
): Redirect[] {
  return [...wanted]
    .filter(([from]) => !taken.has(from))
    .map(([from, { title, to }]) => ({
      from: `people/${from}/`,
      to: [...to].sort(compareStrings).map((id) => `people/${id}/`),
      title,
    }))
    .sort((a, b) => compareStrings(a.from, b.from))
}
