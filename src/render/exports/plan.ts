import { groupBy } from '../../lib/grouping.ts'
import type { Archive, Entry } from '../../model/archive.ts'
import type { RecordLink, SiteView, SiteViewGroup } from '../../model/output.ts'
import { type Lookup, yearOf } from '../lookup.ts'
import { storyDateOf } from '../story-date.ts'
import { viewGroup } from '../view.ts'
import { type ArticleField, articleFields, dataPackage } from './package.ts'
import { quoteLines } from './quotes.ts'
import { referenceOf } from './reference.ts'

/** The archive as data: records by year, a table of articles, lists of names, and what they are. */
export function* planData(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, fingerprints } = lookup
  const inferred = inferredNamings(archive)
  const years = groupBy(archive.entries, (entry) => yearOf(entry) ?? 'undated')
  for (const [year, entries] of years) {
    const known = entries.map((entry) => namings(entry, inferred, lookup.people))
    yield viewGroup('records', [year, entries.map(fingerprints.entry), known], () => [
      {
        kind: 'records',
        path: `data/articles/${year}.ndjson`,
        data: entries.map((entry) => recordLink(lookup, entry, inferred)),
        articles: entries.map((entry) => entry.key),
      },
    ])
  }
  yield viewGroup('data', null, () => [
    { kind: 'table', path: 'data/articles.csv', data: articleRows(lookup), articles: [] },
    ...nameLists(archive),
    { kind: 'lines', path: 'data/quotes.ndjson', data: quoteLines(lookup), articles: [] },
    json('data/datapackage.json', dataPackage(lookup.settings, archive, [...years.keys()].sort())),
    ...catalogue(lookup),
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

/** What a record says of whom its names mean, and the fingerprint of the article does not. */
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
    versionOf: entry.versionOf,
    rights,
    excerpt: rights === 'excerpt' ? entry.excerpt : '',
  }
}

/** A row an article; `dataPackage` describes the columns. Names stand beside the ids of the same order. */
function articleRows({ archive, people, outlets }: Lookup): string[][] {
  return [
    articleFields.map(({ name }) => name),
    ...archive.entries.map((entry) => {
      const named = [...new Set(Object.values(entry.personIds))].sort()
      const values: Readonly<Record<ArticleField, string>> = {
        id: entry.id,
        url: entry.page,
        title: entry.title,
        date: entry.date?.edtf ?? '',
        earliest: entry.date?.earliest ?? '',
        latest: entry.date?.latest ?? '',
        date_basis: entry.date?.basis ?? '',
        outlet: entry.outlet?.id ?? '',
        outlet_name: outlets.get(entry.outlet?.id ?? '')?.name ?? entry.outlet?.name ?? '',
        authors: entry.authors.map(({ name }) => name).join('; '),
        people: named.join('; '),
        people_names: named.map((id) => people.get(id)?.name ?? id).join('; '),
        topics: entry.topics.map(({ id }) => id).join('; '),
        topic_labels: entry.topics.map(({ label }) => label).join('; '),
        language: entry.language,
        words: String(entry.words),
        original: entry.url ?? '',
      }
      return articleFields.map(({ name }) => values[name])
    }),
  ]
}

/** A static repository holds at most so many records: the specification asks for small ones. */
const MOST_IN_CATALOGUE = 5000

/** For libraries, where the archive has an address and somebody who answers for it. */
function* catalogue(lookup: Lookup): Generator<SiteView> {
  const { archive, settings, card, people } = lookup
  const entries = archive.entries.filter(({ duplicateOf }) => !duplicateOf)
  if (!settings.baseUrl || !settings.contact || entries.length > MOST_IN_CATALOGUE) return
  const data = entries.map((entry) => ({
    reference: referenceOf(entry, settings),
    page: entry.page,
    people: [...new Set(Object.values(entry.personIds))].flatMap((id) => people.get(id)?.name ?? []),
    topics: entry.topics.map(({ label }) => label),
    summary: card(entry).summary,
  }))
  yield { kind: 'oai', path: 'data/oai.xml', data, articles: [] }
}

function* nameLists({ people, outlets, topics, places, stories }: Archive): Generator<SiteView> {
  yield json(
    'data/people.json',
    people.map(({ id, page, appearances, note: _note, coMentions: _coMentions, ...person }) => ({
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
  if (stories.length > 0)
    yield json(
      'data/stories.json',
      stories.map(({ page, ...story }) => ({ ...story, url: page })),
    )
  if (places.length > 0)
    yield json(
      'data/places.json',
      places.map(({ page, ...place }) => ({ ...place, url: page })),
    )
}

function json(path: string, data: unknown): SiteView {
  return { kind: 'json', path, data, articles: [] }
}
