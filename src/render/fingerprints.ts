import { shortHash } from '../lib/hash.ts'
import type { Entry, Outlet, Person, Place, Topic } from '../model/archive.ts'
import { storyDateOf } from './story-date.ts'

/** What an article is named by in a fingerprint. */
export interface Fingerprints {
  /** Of an article as a list shows it: its record, which the key of the full article stands for, its date and outlet. */
  readonly card: (entry: Entry) => string
  /** Of an article with the people, outlets, topics and places that it leads to, its story, its series and what it repeats. */
  readonly entry: (entry: Entry) => string
}

type Named = Pick<Person | Outlet | Place, 'name' | 'page'> | Pick<Topic, 'label' | 'page'>

interface NamesById {
  readonly people: ReadonlyMap<string, Person>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly topics: ReadonlyMap<string, Topic>
  readonly placesByName: ReadonlyMap<string, Place>
}

/**
 * Short texts that stand for articles: the same text, the same data to plan from. Each is worked out once. Neighbours
 * in time and related articles are not in them, as only an article's own page shows those.
 */
export function fingerprintsOf(names: NamesById): Fingerprints {
  const { people, outlets, topics, placesByName } = names
  const card = once((entry: Entry) =>
    shortHash(
      JSON.stringify([
        entry.key,
        entry.id,
        entry.page,
        storyDateOf(entry),
        entry.leader,
        entry.outlet,
        refOf(outlets, entry.outlet?.id),
      ]),
    ),
  )
  const entry = once((entry: Entry) =>
    shortHash(
      JSON.stringify([
        card(entry),
        refOf(outlets, entry.agency?.id),
        entry.storyId,
        entry.seriesId,
        entry.duplicateOf,
        entry.versionOf,
        entry.people.map(({ key }) => [key, refOf(people, entry.personIds[key])]),
        Object.entries(entry.personIds),
        entry.topics.map(({ id }) => refOf(topics, id)),
        entry.places.map((name) => refOf(placesByName, name)),
      ]),
    ),
  )
  return { card, entry }
}

function refOf(known: ReadonlyMap<string, Named>, id: string | undefined): readonly string[] | null {
  const found = id === undefined ? undefined : known.get(id)
  return found ? ['name' in found ? found.name : found.label, found.page] : null
}

function once(make: (entry: Entry) => string): (entry: Entry) => string {
  const known = new Map<Entry, string>()
  return (entry) => {
    const fingerprint = known.get(entry) ?? make(entry)
    known.set(entry, fingerprint)
    return fingerprint
  }
}
