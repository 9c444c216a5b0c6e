import type { Appearance, ArticleRecord, Person, Redirect } from '../model/archive.ts'
import { compareStrings, mostFrequent } from './folding.ts'
import { count, groupBy } from './grouping.ts'
import type { Identity, Naming } from './identity.ts'
import { isFullName } from './names.ts'
import { officesSeen } from './offices-seen.ts'
import { addressPeople, type NamedIdentity } from './person-addresses.ts'
import { sortName } from './sort-name.ts'
import { countTogether } from './together.ts'

/** People of the archive, by sort name, and for each article who its people are. */
export interface People {
  readonly people: readonly Person[]
  /** For each record, in the order of the timeline: its person keys → person ids. */
  readonly idsByArticle: readonly Readonly<Record<string, string>>[]
  readonly redirects: readonly Redirect[]
}

/** Identities → person pages. `records` are in the order of the timeline. */
export function linkPeople(records: readonly ArticleRecord[], identities: readonly Identity[]): People {
  const named = identities.map((identity): NamedIdentity => {
    const spellings = fullSpellings(identity.namings)
    return { ...identity, name: displayName(identity, spellings), spellings }
  })
  const { ids, redirects } = addressPeople(named, records)
  const idsByArticle = records.map((): Record<string, string> => ({}))
  for (const [index, { namings }] of named.entries())
    for (const { article, person } of namings) {
      const own = idsByArticle[article]
      if (own) own[person.key] = ids[index] ?? ''
    }
  const together = countTogether(records, idsByArticle)
  const people = named.map((identity, index): Person => {
    const { namings, owner, name } = identity
    const id = ids[index] ?? ''
    return {
      id,
      page: `people/${id}/`,
      name,
      sortName: sortName(name),
      aliases: aliasesOf(identity),
      verified: owner !== null,
      description: owner?.description ?? null,
      externalIds: owner?.externalIds ?? {},
      note: owner?.note ?? null,
      appearances: appearancesOf(namings, records),
      offices: officesSeen(namings, records),
      together: together(id),
    }
  })
  people.sort((a, b) => compareStrings(a.sortName, b.sortName) || compareStrings(a.id, b.id))
  return { people, idsByArticle, redirects }
}

/** How often each full spelling is an article's fullest form; single names count where there is nothing else. */
function fullSpellings(namings: readonly Naming[]): Map<string, number> {
  const counts = new Map<string, number>()
  const full = namings.filter(({ person, inferred }) => !inferred && isFullName(person.name))
  for (const { person } of full.length > 0 ? full : namings) {
    const name = spelledOut(person.name)
    count(counts, name)
  }
  return counts
}

/** The owner's spelling, else the most frequent one. */
function displayName({ owner, namings }: Identity, spellings: ReadonlyMap<string, number>): string {
  return owner?.name ?? mostFrequent(spellings) ?? namings[0]?.person.name ?? ''
}

/** "ANTONY BLINKEN" of a headline → "Antony Blinken"; other spellings stay as they are. */
function spelledOut(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}

/** Other full spellings, most frequent first, after those that the owner gave. */
function aliasesOf({ owner, spellings, name }: NamedIdentity): string[] {
  const seen = [...spellings].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).map(([text]) => text)
  return [...new Set([...(owner?.aliases ?? []), ...seen])].filter((alias) => alias !== name)
}

function appearancesOf(namings: readonly Naming[], records: readonly ArticleRecord[]): Appearance[] {
  const byArticle = groupBy(namings, (naming) => naming.article)
  return [...byArticle]
    .sort(([a], [b]) => a - b)
    .map(([article, parts]) => toAppearance(records[article]?.id ?? '', parts))
}

/** Two keys of one article can be one person ("Bill Clinton" and "William Clinton"): one appearance. */
function toAppearance(article: string, parts: readonly Naming[]): Appearance {
  const people = parts
    .map((part) => part.person)
    .sort((a, b) => b.mentions - a.mentions || compareStrings(a.key, b.key))
  return {
    article,
    mentions: people.reduce((sum, person) => sum + person.mentions, 0),
    surfaces: [...new Set(people.flatMap((person) => person.surfaces))],
    sentence: people.find((person) => person.sentence !== '')?.sentence ?? '',
    offices: [...new Set(people.flatMap((person) => person.offices))],
    basis: parts.every((part) => part.inferred) ? 'inferred' : (people[0]?.basis ?? 'text'),
  }
}
