import { count } from '../../lib/grouping.ts'
import type { Appearance, ArticleRecord, Person, Redirect } from '../../model/archive.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import type { Basis } from '../../model/evidence.ts'
import { sortName } from '../../names/sort-name.ts'
import { compareStrings, mostFrequent } from '../../text/folding.ts'
import { addressPeople } from './addresses.ts'
import { mergeClaimedIds } from './claimed-ids.ts'
import { countCoMentions } from './co-mentions.ts'
import { withNames } from './company-names.ts'
import type { Identities } from './identity.ts'
import { articleCount, type Naming } from './naming.ts'
import { officesSeen } from './offices-seen.ts'
import type { Officials } from './officials.ts'
import { aliasesOf, type NamedIdentity, nameIdentity, styledName } from './person-names.ts'

/** People of the archive, by sort name, and for each article who its people are. */
export interface People {
  readonly people: readonly Person[]
  /** For each record, in the order of the timeline: its person keys → person ids. */
  readonly idsByArticle: readonly Readonly<Record<string, string>>[]
  readonly redirects: readonly Redirect[]
}

/**
 * Identities → person pages. `records` are in the order of the timeline, and `leaders` say which of them lead the versions
 * of their text.
 */
export function linkPeople(
  records: readonly ArticleRecord[],
  { identities, entries }: Identities,
  officials: Officials,
  leaders: readonly string[],
): People {
  const named = mergeClaimedIds(identities.map(nameIdentity), entries, records)
  const { ids, redirects } = addressPeople(named, records)
  // Keys of any kind: a dictionary without a prototype spares the engine a shape for each.
  const idsByArticle = records.map((): Record<string, string> => Object.create(null))
  for (const [index, { namings }] of named.entries())
    for (const { article, person } of namings) {
      const own = idsByArticle[article]
      if (own) own[person.key] = ids[index] ?? ''
    }
  const numbers = wikidataNumbers(named, records, officials)
  const coMentionsOf = countCoMentions(records, idsByArticle, leaders)
  const spellOut = withNames(
    named.map(({ name }) => name),
    () => named.flatMap(({ spellings }) => [...spellings.keys()]),
  )
  const people = named.map((identity, index): Person => {
    const { namings, owner, name } = identity
    const id = ids[index] ?? ''
    return {
      id,
      page: `people/${id}/`,
      name,
      ...styledName(identity),
      sortName: sortName(name, mainLanguage(namings, records)),
      aliases: aliasesOf(identity),
      verified: owner !== null,
      description: owner?.description ?? null,
      ...externalIdsOf(owner, numbers[index] ?? null),
      note: owner?.note ?? null,
      joined: joinsShown(identity, spellOut),
      appearances: appearancesOf(namings, records),
      offices: officesSeen(namings, records),
      coMentions: coMentionsOf(id),
    }
  })
  people.sort((a, b) => compareStrings(a.sortName, b.sortName) || compareStrings(a.id, b.id))
  return { people, idsByArticle, redirects }
}

/** The joins of a person, as seen from the name shown; most articles first. */
function joinsShown(
  { joins, name, namings }: NamedIdentity,
  spellOut: ReturnType<typeof withNames>,
): Person['joined'] {
  return joins
    .map((join) => {
      const reasons = spellOut(join.reasons)
      if (join.name !== name || join.to === name) return { ...join, reasons }
      const other = namings.filter(({ person }) => person.name === join.to)
      return { ...join, reasons, name: join.to, to: name, articles: articleCount(other) }
    })
    .sort(
      (a, b) => b.articles - a.articles || compareStrings(a.name, b.name) || compareStrings(a.level, b.level),
    )
}

/** For each person the number in Wikidata; null for most. One that two people would have is neither's. */
function wikidataNumbers(
  people: readonly NamedIdentity[],
  records: readonly ArticleRecord[],
  officials: Officials,
): (string | null)[] {
  const numbers = people.map((person) => officials.wikidata(person, records))
  const seen = new Map<string, number>()
  for (const number of numbers) if (number !== null) count(seen, number)
  return numbers.map((number) => (number !== null && seen.get(number) === 1 ? number : null))
}

/** The owner's ids, and the number in Wikidata that the almanac knows, unless the owner knows another. */
function externalIdsOf(
  owner: AuthorityPerson | null,
  wikidata: string | null,
): Pick<Person, 'externalIds' | 'externalIdBasis'> {
  const known: Record<string, string> = wikidata === null ? {} : { wikidata }
  const externalIds = { ...known, ...owner?.externalIds }
  const isOwners = (scheme: string): boolean => Object.hasOwn(owner?.externalIds ?? {}, scheme)
  const externalIdBasis = Object.fromEntries(
    Object.keys(externalIds).map((scheme): [string, Basis] => [
      scheme,
      isOwners(scheme) ? 'user' : 'inferred',
    ]),
  )
  return { externalIds, externalIdBasis }
}

/** The language of most of the articles that name somebody. */
function mainLanguage(namings: readonly Naming[], records: readonly ArticleRecord[]): string {
  const languageOf = ({ article }: Naming): string => records[article]?.language ?? ''
  const [first] = namings
  const usual = first ? languageOf(first) : ''
  if (namings.every((naming) => languageOf(naming) === usual)) return usual
  const counts = new Map<string, number>()
  for (const naming of namings) count(counts, languageOf(naming))
  return mostFrequent(counts) ?? ''
}

/** Namings in the order of the timeline → one appearance an article. */
function appearancesOf(namings: readonly Naming[], records: readonly ArticleRecord[]): Appearance[] {
  const appearances: Appearance[] = []
  let start = 0
  while (start < namings.length) {
    const article = namings[start]?.article ?? 0
    let end = start + 1
    while (namings[end]?.article === article) end++
    const id = records[article]?.id ?? ''
    const only = end - start === 1 ? namings[start] : undefined
    appearances.push(only ? toAppearance(id, only) : joinAppearances(id, namings.slice(start, end)))
    start = end
  }
  return appearances
}

function toAppearance(article: string, { person, inferred }: Naming): Appearance {
  const { mentions, sentence, basis } = person
  return {
    article,
    mentions,
    surfaces: unique(person.surfaces),
    sentence,
    offices: unique(person.offices),
    basis: inferred ? 'inferred' : basis,
  }
}

/** Most lists repeat nothing and are taken as they are. */
function unique(list: readonly string[]): readonly string[] {
  return list.some((item, index) => list.indexOf(item) !== index) ? [...new Set(list)] : list
}

/** Two keys of one article can be one person ("Bill Clinton" and "William Clinton"): one appearance. */
function joinAppearances(article: string, parts: readonly Naming[]): Appearance {
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
