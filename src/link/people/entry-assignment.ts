import { append } from '../../lib/grouping.ts'
import { slug } from '../../lib/slug.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import { foldText } from '../../text/folding.ts'
import type { Naming } from './naming.ts'
import { occupationsOfOffice, officeNoun } from './occupations.ts'
import { farOccupations } from './profile.ts'

/** The bearers of one name, and the owner's entry that each is. */
interface Assigned {
  readonly group: readonly Naming[]
  readonly entry: AuthorityPerson | null
}

/**
 * Give the owner's entries for a name to its bearers: each entry to the group that its id ("john-smith-politician")
 * and description fit best. Several entries for a name that has not fallen apart by itself share it out.
 */
export function assignEntries(
  groups: readonly (readonly Naming[])[],
  open: readonly Naming[],
  entries: readonly AuthorityPerson[],
): Assigned[] {
  if (entries.length === 0) return groups.map((group) => ({ group, entry: null }))
  if (entries.length > 1 && entries.length >= groups.length)
    return shareOut([...groups.flat(), ...open], entries)
  const free = new Set(groups)
  const assigned: Assigned[] = []
  for (const entry of entries) {
    const [group] = [...free].sort((a, b) => fitness(b, entry) - fitness(a, entry))
    if (!group) continue
    free.delete(group)
    assigned.push({ group, entry })
  }
  return [...assigned, ...[...free].map((group) => ({ group, entry: null }))]
}

/**
 * Each naming to the entry that it fits best; one that fits several alike to the entry whose id is the plain name
 * ("jane-roe" beside "jane-roe-painter"), or it stays open.
 */
function shareOut(namings: readonly Naming[], entries: readonly AuthorityPerson[]): Assigned[] {
  const shares = new Map<AuthorityPerson, Naming[]>()
  for (const naming of namings) {
    const order = entries
      .map((entry) => ({ entry, score: fitness([naming], entry) }))
      .sort((a, b) => b.score - a.score)
    const isClear = (order[0]?.score ?? 0) > (order[1]?.score ?? Number.NEGATIVE_INFINITY)
    const main = entries.find((entry) => entry.id === slug(entry.name))
    const found = isClear ? order[0]?.entry : main
    if (found) append(shares, found, naming)
  }
  return [...shares].map(([entry, group]) => ({ group, entry }))
}

/** How well namings fit an entry's id and description. */
function fitness(group: readonly Naming[], { id, description }: AuthorityPerson): number {
  const offices = [...new Set(group.flatMap(({ person }) => person.offices))]
  const told = foldText(description ?? '')
  const words = new Set([...told.split(' '), ...id.split('-')].filter((word) => word.length > 3))
  const nouns = new Set(offices.flatMap((office) => officeNoun(office)?.split('-') ?? []))
  const officeWords = new Set(offices.flatMap((office) => foldText(office).split(' ')))
  let score = 0
  for (const word of words) score += (nouns.has(word) ? 2 : 0) + (officeWords.has(word) ? 1 : 0)
  const occupations = new Set(occupationsOfOffice(`${told} ${id.replaceAll('-', ' ')}`))
  return farOccupations(occupations, new Set(offices.flatMap(occupationsOfOffice))) ? score - 5 : score
}
