import { groupBy } from '../../lib/grouping.ts'
import type { Archive, Entry } from '../../model/archive.ts'
import type { RecordLink, SiteView, SiteViewGroup } from '../../model/output.ts'
import { type Lookup, yearOf } from '../lookup.ts'
import { storyDateOf } from '../story-date.ts'
import { viewGroup } from '../view.ts'
import * as plans from './all.ts'

/** The archive as data: records by year, and all other exports. */
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
  yield viewGroup('data', null, () => wholeExports(lookup))
}

/** One after the other: each holds something of every article. */
function* wholeExports(lookup: Lookup): Generator<SiteView> {
  for (const plan of Object.values(plans)) yield* plan(lookup)
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
    seriesId: entry.seriesId,
    storyDate: storyDateOf(entry),
    duplicateOf: entry.duplicateOf,
    versionOf: entry.versionOf,
    rights,
    excerpt: rights === 'excerpt' ? entry.excerpt : '',
  }
}
