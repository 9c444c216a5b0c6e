import { slugIn } from '../../languages/address-words.ts'
import { count, groupBy } from '../../lib/grouping.ts'
import { shortHash } from '../../lib/hash.ts'
import { pathSegment } from '../../lib/path-segment.ts'
import { slug } from '../../lib/slug.ts'
import type { ArticleRecord, Redirect } from '../../model/archive.ts'
import { compareStrings, mostFrequent } from '../../text/folding.ts'
import { officeNoun } from './occupations.ts'
import type { NamedIdentity } from './person-names.ts'

const DISTINCTION_LENGTH = 30

/**
 * An id for each person, also its address (`people/<id>/`). The owner's ids stand. One person of a name has the
 * plain slug; several have it with what tells them apart, and the plain address lists them. Other spellings, and
 * ids that an owner's decision replaced, lead on.
 */
export function addressPeople(
  people: readonly (NamedIdentity & { readonly automatic: readonly string[] })[],
  records: readonly ArticleRecord[],
): { readonly ids: readonly string[]; readonly redirects: readonly Redirect[] } {
  const ids = withOwnersIds(people)
  const wanted = new Map<string, { title: string; to: Set<string> }>()
  const lookedFor = (from: string, title: string, id: string): void => {
    const entry = wanted.get(from) ?? { title, to: new Set() }
    if (from !== '') wanted.set(from, entry)
    entry.to.add(id)
  }
  for (const [index, person] of people.entries()) {
    const id = ids[index] ?? ''
    lookedFor(plainId(person.name, languageOf(person, records)), person.name, id)
    // Whoever types a name without the letters of its language finds it too.
    lookedFor(slug(person.name), person.name, id)
    for (const former of person.automatic) lookedFor(former, person.name, id)
    for (const spelling of person.spellings.keys())
      if (spelling !== person.name) lookedFor(slug(spelling), spelling, id)
    for (const alias of [...(person.owner?.aliases ?? []), ...(person.owner?.same ?? [])])
      lookedFor(slug(alias), alias, id)
  }
  return { ids, redirects: toRedirects(wanted, new Set(ids)) }
}

/**
 * Ids as they would be without the owner's ids, so that a decision about one person moves no other: the slug of
 * the name while one person bears it; else with profession, office, topic or place, whichever first tells each
 * from all the others; at last with a hash of the first article.
 */
export function automaticIds(
  people: readonly NamedIdentity[],
  records: readonly ArticleRecord[],
): readonly string[] {
  const namesakes = groupBy(people.keys(), (index) => {
    const person = people[index]
    return plainId(person?.seenName ?? '', person ? languageOf(person, records) : '')
  })
  const ids: string[] = []
  const taken = new Set(namesakes.keys())
  for (const [plain, group] of [...namesakes].sort((a, b) => compareStrings(a[0], b[0]))) {
    if (group.length === 1) {
      ids[group[0] ?? 0] = plain
      continue
    }
    const distinctions = group.map((index) => distinctionsOf(people[index], records))
    for (const [place, index] of group.entries()) {
      const others = distinctions.filter((_, other) => other !== place)
      const own = (distinctions[place] ?? []).find(
        (word, kind) =>
          word !== null && others.every((other) => other[kind] !== word) && !taken.has(`${plain}-${word}`),
      )
      const id = `${plain}-${own ?? firstArticleHash(people[index], records)}`
      ids[index] = taken.has(id) ? `${id}-${index}` : id
      taken.add(ids[index] ?? '')
    }
  }
  return ids
}

/** The owner's ids stand; who else has one of them gives way. */
function withOwnersIds(
  people: readonly (NamedIdentity & { readonly automatic: readonly string[] })[],
): string[] {
  const owned = new Set(people.flatMap(({ owner }) => (owner ? [ownersId(owner)] : [])))
  return people.map(({ owner, name, automatic }) => {
    if (owner) return ownersId(owner)
    const id = automatic[0] ?? ''
    return owned.has(id) ? `${id}-${shortHash(`${name} ${id}`).slice(0, 6)}` : id
  })
}

/** What may tell a person from namesakes: profession, office, topic, place. */
function distinctionsOf(
  person: NamedIdentity | undefined,
  records: readonly ArticleRecord[],
): (string | null)[] {
  const [nouns, offices, topics, places] = [0, 1, 2, 3].map(() => new Map<string, number>())
  for (const { article, person: named } of person?.namings ?? []) {
    const record = records[article]
    for (const office of named.offices) {
      const noun = officeNoun(office)
      if (noun && nouns) count(nouns, noun)
      if (offices) count(offices, office)
    }
    for (const topic of record?.topics ?? []) if (topics) count(topics, topic.label)
    for (const place of record?.places ?? []) if (places) count(places, place)
  }
  return [nouns, offices, topics, places].map((counts) => {
    const word = counts ? mostFrequent(counts) : null
    return word === null ? null : slug(word, DISTINCTION_LENGTH) || null
  })
}

function firstArticleHash(person: NamedIdentity | undefined, records: readonly ArticleRecord[]): string {
  const ids = (person?.namings ?? []).map(({ article }) => records[article]?.id ?? '').sort(compareStrings)
  return shortHash(ids[0] ?? '').slice(0, 6)
}

/** The slug of a name in a language; a hash where no letter or digit is left of it. */
function plainId(name: string, language = ''): string {
  return pathSegment(slugIn(name, language) || shortHash(name).slice(0, 10), ourPages)
}

/** The language of most articles that name a person: as its readers would write the name, it stands in the address. */
function languageOf({ namings }: NamedIdentity, records: readonly ArticleRecord[]): string {
  const languages = new Map<string, number>()
  for (const { article } of namings) count(languages, records[article]?.language ?? '')
  return mostFrequent(languages) ?? ''
}

function ownersId({ id, name }: { readonly id: string; readonly name: string }): string {
  const plain = slug(id)
  return plain ? pathSegment(plain, ourPages) : plainId(name)
}

/** Below `people/`: the list by letters, by numbers of articles, and the names as data. */
const ourPages = ['a-z', 'by-number', 'names']

function toRedirects(
  wanted: ReadonlyMap<string, { readonly title: string; readonly to: ReadonlySet<string> }>,
  taken: ReadonlySet<string>,
): Redirect[] {
  return [...wanted]
    .filter(([from]) => !taken.has(from) && !ourPages.includes(from))
    .map(([from, { title, to }]) => ({
      from: `people/${from}/`,
      to: [...to].sort(compareStrings).map((id) => `people/${id}/`),
      title,
    }))
    .sort((a, b) => compareStrings(a.from, b.from))
}
