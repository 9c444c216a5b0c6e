import { interfaceOf } from '../languages/interface.ts'
import { fileOf } from '../languages/load.ts'
import { count, groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import type { Archive, Entry } from '../model/archive.ts'
import type { SearchFacet, SearchOffer } from '../model/page.ts'
import { SEARCH_FACETS, type SearchBundle, type SearchRecord } from '../model/search.ts'
import type { Settings } from '../model/settings.ts'
import type { InterfaceWords } from '../model/words.ts'
import { sortName } from '../names/sort-name.ts'
import { type Lookup, personIdsOf } from './lookup.ts'
import { rightsOf } from './rights.ts'

/** Above this many articles a bundle is divided: what one change costs against what a first search loads. */
const mostInBundle = 1600

/** What articles are kept together by, widest first: the year, the month, and last a letter drawn from the name. */
const shelves: readonly ((entry: Entry) => string)[] = [
  (entry) => day(entry).slice(0, 4) || 'undated',
  (entry) => day(entry).slice(0, 7) || 'undated',
  (entry) => `${day(entry).slice(0, 7) || 'undated'}-${shortHash(entry.id).slice(0, 1)}`,
]

/** Articles that stand on neighbouring shelves. */
interface Stretch {
  readonly from: string
  readonly to: string
  readonly members: readonly Entry[]
}

/**
 * The whole archive → its search bundles. An article's bundle follows from its day and from how many lie in
 * each year and month, never from the order of input. A changed article touches one bundle; one that is added or
 * deleted can, where two halves are almost alike, move a year from one bundle to the next.
 */
export function planSearch(archive: Archive, settings: Settings): SearchBundle[] {
  const names = namesOf(archive)
  const apart = languagesApart(archive.entries)
  const bundle = (id: string, entries: readonly Entry[]): SearchBundle => {
    const main = mainLanguage(entries, settings.language)
    const stemmed = (entry: Entry): string => {
      const own = stemmedAs(entry.language)
      return apart.has(own) ? own : main
    }
    const others = new Set(entries.map(stemmed))
    others.delete(main)
    const languages = [main, ...[...others].sort()]
    return {
      id,
      languages,
      fingerprint: shortHash(
        JSON.stringify([
          languages,
          settings.language,
          settings.rights,
          entries.map((entry) => printOf(entry, names)),
        ]),
      ),
      records: () => entries.map((entry) => searchRecord(entry, stemmed(entry), names, settings)),
    }
  }
  const { entries } = archive
  if (entries.length === 0) return []
  if (entries.length <= mostInBundle) return [bundle('all', entries)]
  return divide(entries).map(({ from, to, members }) =>
    bundle(from === to ? from : `${from}-to-${to}`, members),
  )
}

/**
 * Languages of which an archive has some articles, the most frequent ones: their words are stemmed as they are, each with a program of
 * its own that a first search loads. Articles of others are stemmed as those around them.
 */
function languagesApart(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = counted(entries.map(({ language }) => stemmedAs(language)))
  const known = [...counts].filter(([tag, count]) => stems.has(tag) && count >= fewestApart)
  return new Set(
    known
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([tag]) => tag)
      .slice(0, mostApart),
  )
}

const fewestApart = 5
const mostApart = 6

/** For which Pagefind has a stemmer. */
const stems = new Set(
  'ar ca da de el en es et eu fi fr ga hi hu hy id it lt nl no pl pt ro ru sr sv ta tr'.split(' '),
)

/**
 * The language of most articles, as which those of rare languages are stemmed too: a German archive may have an English
 * interface. The archive's own where as many are in it.
 */
function mainLanguage(entries: readonly Entry[], usual: string): string {
  const counts = counted(entries.map(({ language }) => stemmedAs(language)))
  const own = stemmedAs(usual)
  const most = Math.max(...counts.values())
  return counts.get(own) === most
    ? own
    : ([...counts].filter(([, count]) => count === most).sort()[0]?.[0] ?? own)
}

/** "nb" → "no", "de-AT" → "de" */
function stemmedAs(tag: string): string {
  const file = fileOf(tag)
  return file === 'und' ? (tag.toLowerCase().split('-')[0] ?? tag) : file
}

/** So many values of each kind are offered before anything is asked. */
const OFFERED = 8

/** What the archive can be asked: the most frequent values of each filter, and questions that have an answer. */
export function planSearchOffer({ archive, words }: Lookup): SearchOffer {
  const names = namesOf(archive)
  const filters = archive.entries.map((entry) => filtersOf(entry, names))
  const facets = SEARCH_FACETS.map((name) =>
    facetOf(name, counted(filters.flatMap((values) => values[name] ?? [])), words),
  )
  const authors = counted(archive.entries.flatMap((entry) => [...new Set(authorsOf(entry))]))
  const years = [...new Set(filters.flatMap(({ year = [] }) => year))].sort()
  return {
    facets: facets.filter(({ name, values }) => values.length > (name === 'language' ? 1 : 0)),
    years: years[0] ? { first: years[0], last: years.at(-1) ?? years[0] } : null,
    questions: questionsFor(archive, facets, byFrequency(authors)[0]?.[0] ?? null, years),
  }
}

function facetOf(
  name: SearchFacet['name'],
  counts: ReadonlyMap<string, number>,
  words: InterfaceWords,
): SearchFacet {
  const sorted = name === 'year' ? [...counts].sort(([a], [b]) => (a < b ? 1 : -1)) : byFrequency(counts)
  return {
    name,
    values: sorted.slice(0, OFFERED).map(([value, count]) => ({
      value,
      label: name === 'language' ? words.languageName(value) : value,
      count,
    })),
    more: Math.max(0, sorted.length - OFFERED),
  }
}

function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) count(counts, value)
  return counts
}

function byFrequency(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Whether an article names the one and not the other. */
function namesOne({ people }: Archive, one: string, other: string): (entry: Entry) => boolean {
  const idsOf = (wanted: string): Set<string> =>
    new Set(people.flatMap(({ id, name }) => (name === wanted ? id : [])))
  const [ones, others] = [idsOf(one), idsOf(other)]
  return ({ personIds }) => {
    const ids = Object.values(personIds)
    return ids.some((id) => ones.has(id)) && !ids.some((id) => others.has(id))
  }
}

/** A question of each kind, put together from what is frequent in this archive, so that each finds something. */
function questionsFor(
  archive: Archive,
  facets: readonly SearchFacet[],
  author: string | null,
  years: readonly string[],
): SearchOffer['questions'] {
  const most = (name: string) => facets.find((facet) => facet.name === name)?.values ?? []
  const [person, ...others] = most('person').map(({ value }) => value)
  const other = others.find((name) => archive.entries.some(namesOne(archive, person ?? '', name)))
  const [year] = most('year')
  const topic = most('topic')[0]?.value
  const surname = (name: string) => sortName(name).split(', ')[0]?.split(' ').at(-1) ?? name
  const word = /[\p{L}\p{N}]{4,}/u.exec(archive.entries[0]?.title ?? '')?.[0]
  const questions: (SearchOffer['questions'][number] | null)[] = [
    person ? { kind: 'words', q: surname(person) } : word ? { kind: 'words', q: word } : null,
    person?.includes(' ') ? { kind: 'phrase', q: `"${person}"` } : null,
    person && other && surname(person) !== surname(other)
      ? { kind: 'without', q: `${surname(person)} -${surname(other)}` }
      : null,
    author ? { kind: 'author', q: `"${author}"` } : null,
    topic ? { kind: 'topic', q: `"${topic}"` } : null,
    year && years.length > 1
      ? { kind: 'range', q: '', from: years[Math.floor((years.length - 1) / 2)] ?? '', to: year.value }
      : null,
  ]
  return questions.filter((question) => question !== null)
}

/** Articles → stretches of years, of months where a year is too full, and so on, about equally full. */
function divide(entries: readonly Entry[], level = 0): Stretch[] {
  const shelf = shelves[level]
  if (!shelf) return []
  const groups = [...groupBy(entries, shelf)]
    .map(([name, members]): Stretch => ({ from: name, to: name, members }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  return halve(groups, level)
}

/** Halves neighbouring shelves where both halves are most alike in size, until few enough articles lie in each. */
function halve(groups: readonly Stretch[], level: number): Stretch[] {
  const members = groups.flatMap((group) => group.members)
  const [first, last] = [groups[0], groups.at(-1)]
  if (!first || !last) return []
  const small = members.length <= mostInBundle
  if (small || (groups.length === 1 && !shelves[level + 1]))
    return [{ from: first.from, to: last.to, members }]
  if (groups.length === 1) return divide(members, level + 1)
  const middle = middleOf(groups.map((group) => group.members.length))
  return [...halve(groups.slice(0, middle), level), ...halve(groups.slice(middle), level)]
}

/** Sizes in a row → the place, at least 1, that leaves about as much before it as from it on. */
function middleOf(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0)
  let [before, best, least] = [0, 1, Infinity]
  sizes.slice(0, -1).forEach((size, index) => {
    before += size
    const uneven = Math.abs(total - 2 * before)
    if (uneven < least) [best, least] = [index + 1, uneven]
  })
  return best
}

/** Stands for a record: the key of the full article stands for all that was read off the clipping. */
function printOf(entry: Entry, names: Names): unknown[] {
  return [entry.key, entry.id, entry.page, entry.outlet, entry.date?.edtf, filtersOf(entry, names)]
}

function searchRecord(entry: Entry, stemmed: string, names: Names, settings: Settings): SearchRecord {
  const rights = rightsOf(settings, entry)
  return {
    article: entry.key,
    source: entry.source,
    page: entry.page,
    title: entry.title,
    stemmed,
    extent: rights === 'full' ? 'text' : rights === 'excerpt' ? 'excerpt' : 'none',
    excerpt: entry.excerpt,
    meta: {
      date: phrase(entry, settings.language),
      outlet: entry.outlet?.name ?? '',
      // What is said of an article is searched as its words are.
      authors: authorsOf(entry).join('; '),
      topics: entry.topics.map((topic) => topic.label).join(', '),
      id: entry.id,
      edtf: entry.date?.edtf ?? '',
      language: entry.language,
      original: entry.url ?? '',
    },
    filters: filtersOf(entry, names),
    day: day(entry),
  }
}

/** What people, outlets and topics are called on their pages, by id. */
interface Names {
  readonly people: ReadonlyMap<string, string>
  readonly outlets: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

function namesOf({ people, outlets, topics }: Archive): Names {
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    outlets: new Map(outlets.map(({ id, name }) => [id, name])),
    topics: new Map(topics.map(({ id, label }) => [id, label])),
  }
}

/** What results can be narrowed by. `span`: the months between which an article lies, "2014-03/2014-09". */
function filtersOf(entry: Entry, { people, outlets, topics }: Names): SearchRecord['filters'] {
  const named = personIdsOf(entry).flatMap((id) => people.get(id) ?? [])
  // An agency is beside the paper that ran it, as on the agency's page.
  const publishers = [entry.outlet, entry.agency].flatMap((one) =>
    one ? (outlets.get(one.id) ?? one.name) : [],
  )
  return {
    outlet: [...new Set(publishers)],
    person: [...new Set(named)].sort(),
    topic: [...new Set(entry.topics.map(({ id, label }) => topics.get(id) ?? label))],
    year: sureYear(entry),
    language: [entry.language.split('-')[0] ?? entry.language],
    span: entry.date
      ? [[entry.date.earliest, entry.date.latest].map((end) => end?.slice(0, 7) ?? '').join('/')]
      : [],
  }
}

function authorsOf({ authors }: Entry): string[] {
  return authors.filter(({ role }) => role === 'author').map(({ name }) => name)
}

function phrase({ date }: Entry, language: string): string {
  const words = interfaceOf(language)
  return date ? words.roundedDate(date) : words.say('date.undated')
}

/** The day by which an article is put in order, "" where there is none. */
function day(entry: Entry): string {
  return entry.date?.earliest ?? entry.date?.latest ?? ''
}

/** The year as a filter value, only where both ends of the date lie in it. */
function sureYear({ date }: Entry): string[] {
  const year = date?.earliest?.slice(0, 4)
  return year && year === date?.latest?.slice(0, 4) ? [year] : []
}
