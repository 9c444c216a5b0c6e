import type { Reference } from '../../lib/citation.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Archive, Entry, StoryDate } from '../../model/archive.ts'
import type { Rights } from '../../model/settings.ts'
import type { View, ViewGroup } from '../../model/view.ts'
import { type Lookup, yearOf } from '../lookup.ts'
import { storyDateOf } from '../story-date.ts'
import { viewGroup } from '../view.ts'
import { dataPackage } from './package.ts'

/** Whom a name of an article means. */
export interface LinkedPerson {
  readonly id: string
  /** The name that the person's page has. */
  readonly name: string
  /** The owner gave that name. */
  readonly verified: boolean
  /** The article has a surname only, and evidence from elsewhere says whose. */
  readonly inferred: boolean
}

/** What the archive knows of an article beyond the article itself. */
export interface RecordLink {
  readonly page: string
  /** From the article's key of a person to that of the archive. */
  readonly people: Readonly<Record<string, LinkedPerson>>
  readonly storyId: string | null
  readonly storyDate: StoryDate
  readonly duplicateOf: string | null
  readonly rights: Rights
  readonly excerpt: string
}

/** The archive as data: records by year, a table of articles, lists of names, and what they are. */
export function* planData(lookup: Lookup): Generator<ViewGroup> {
  const { archive, prints } = lookup
  const inferred = inferredNamings(archive)
  const years = groupBy(archive.entries, (entry) => yearOf(entry) ?? 'undated')
  for (const [year, entries] of years) {
    const known = entries.map((entry) => namings(entry, inferred, lookup.people))
    yield viewGroup('records', [year, entries.map(prints.entry), known], () => [
      {
        kind: 'records',
        path: `data/articles/${year}.ndjson`,
        data: entries.map((entry) => recordLink(lookup, entry, inferred)),
        articles: entries.map((entry) => entry.key),
      },
    ])
  }
  yield viewGroup('data', null, () => [
    { kind: 'table', path: 'data/articles.csv', data: articleRows(archive), articles: [] },
    ...nameLists(archive),
    json('data/datapackage.json', dataPackage(lookup.settings, [...years.keys()].sort())),
  ])
}

/** Article and person of each naming that is inferred, as one text. */
function inferredNamings({ people }: Archive): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ id, appearances }) =>
      appearances.flatMap(({ article, basis }) => (basis === 'inferred' ? [`${article} ${id}`] : [])),
    ),
  )
}

/** What a record says of whom its names mean, and the print of the article does not. */
function namings(
  { id, personIds }: Entry,
  inferred: ReadonlySet<string>,
  people: Lookup['people'],
): string[] {
  return Object.values(personIds).map(
    (person) => `${people.get(person)?.verified} ${inferred.has(`${id} ${person}`)}`,
  )
}

function recordLink(lookup: Lookup, entry: Entry, inferred: ReadonlySet<string>): RecordLink {
  const rights = lookup.rights(entry)
  return {
    page: entry.page,
    people: Object.fromEntries(
      Object.entries(entry.personIds).flatMap(([key, id]) => {
        const person = lookup.people.get(id)
        if (!person) return []
        const { name, verified } = person
        return [[key, { id, name, verified, inferred: inferred.has(`${entry.id} ${id}`) }]]
      }),
    ),
    storyId: entry.storyId,
    storyDate: storyDateOf(entry),
    duplicateOf: entry.duplicateOf,
    rights,
    excerpt: rights === 'excerpt' ? entry.excerpt : '',
  }
}

function articleRows({ entries }: Archive): string[][] {
  return [
    [
      'id',
      'url',
      'title',
      'date',
      'earliest',
      'latest',
      'date_basis',
      'outlet',
      'authors',
      'people',
      'topics',
    ].concat(['language', 'words', 'original']),
    ...entries.map((entry) => [
      entry.id,
      entry.page,
      entry.title,
      entry.date?.edtf ?? '',
      entry.date?.earliest ?? '',
      entry.date?.latest ?? '',
      entry.date?.basis ?? '',
      entry.outlet?.id ?? '',
      entry.authors.map(({ name }) => name).join('; '),
      [...new Set(Object.values(entry.personIds))].sort().join('; '),
      entry.topics.map(({ id }) => id).join('; '),
      entry.language,
      String(entry.words),
      entry.url ?? '',
    ]),
  ]
}

function* nameLists({ people, outlets, topics, places }: Archive): Generator<View> {
  yield json(
    'data/people.json',
    people.map(({ id, page, appearances, note: _note, together: _together, ...person }) => ({
      ...{ id, url: page, ...person },
      articles: appearances.map(({ article, mentions, basis }) => ({ id: article, mentions, basis })),
    })),
  )
  yield json(
    'data/outlets.json',
    outlets.map(({ page, ...outlet }) => ({ ...outlet, url: page })),
  )
  yield json(
    'data/topics.json',
    topics.map(({ page, ...topic }) => ({ ...topic, url: page })),
  )
  if (places.length > 0)
    yield json(
      'data/places.json',
      places.map(({ page, ...place }) => ({ ...place, url: page })),
    )
}

function json(path: string, data: unknown): View {
  return { kind: 'json', path, data, articles: [] }
}

/** BibTeX, RIS and CSL-JSON of an article, beside its page. */
export function* references({ settings }: Lookup, entry: Entry): Generator<View> {
  const data = referenceOf(entry, settings)
  for (const kind of ['bib', 'ris', 'csl'] as const)
    yield { kind, path: `${entry.page}citation.${kind === 'csl' ? 'json' : kind}`, data, articles: [] }
}

function referenceOf(entry: Entry, settings: Lookup['settings']): Reference {
  const { id, title, date, language, url } = entry
  return {
    id,
    title,
    authors: entry.authors.filter(({ role }) => role === 'author').map(({ name }) => name),
    outlet: entry.outlet?.name ?? null,
    date: date && { earliest: date.earliest, latest: date.latest, edtf: date.edtf },
    address: url ?? (settings.baseUrl ? settings.baseUrl + entry.page : null),
    archive: settings.title,
    language,
  }
}
