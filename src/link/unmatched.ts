import { finding } from '../languages/finding.ts'
import { count } from '../lib/grouping.ts'
import { once } from '../lib/once.ts'
import type { Archive } from '../model/archive.ts'
import type { Authority, AuthorityPerson, AuthorityPlaces, AuthoritySeries } from '../model/authority.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Settings } from '../model/settings.ts'
import { outletKey } from '../names/organization.ts'
import { type Near, nearAmong } from './near-names.ts'
import { keyOf } from './people/owner.ts'
import { placeId } from './places.ts'

type Lists = Pick<Archive, 'entries' | 'people' | 'outlets' | 'topics' | 'places' | 'series' | 'redirects'>

/** Where entries stand, and the entries for series that speak of none. */
interface Known {
  readonly places: AuthorityPlaces
  readonly unusedSeries: readonly AuthoritySeries[]
  /** Whose articles the settings keep back. */
  readonly rights: Settings['rights']
}

// So often the nearest name is looked for, among all there are; a list of thousands was made for another archive.
const NEAREST_ASKED = 200

/**
 * Entries in the owner's lists that nothing in the archive answers to, with the nearest name that there is: a warning where one
 * is near, as in a slip of the pen, else a line to know of. What is said to be no person, place or topic of its own is let be.
 */
export function findUnmatched(archive: Lists, authority: Authority, known: Known): Diagnostic[] {
  let asked = 0
  const among = (names: Iterable<string>): Near => {
    const near = nearAmong(names)
    return (...asking) => (asked++ < NEAREST_ASKED ? near(...asking) : null)
  }
  const tell: Tell = (kind, names, nearest) => {
    const { path, lines } = known.places.get(listOf[kind]) ?? nowhere
    const name = names[0] ?? ''
    const near = nearest(names)
    const line = names.map((one) => lines.get(one)).find((one) => one !== undefined) ?? null
    const facts = { name, near: near ?? '', [kind]: true }
    return finding(near === null ? 'info' : 'warning', 'authority/no-match', facts, { path, line })
  }
  const ask = { tell, among }
  return [
    ...unmatchedPeople(archive, authority.people, ask),
    ...unmatchedOutlets(archive, authority, ask),
    ...unmatchedTopics(archive, authority, ask),
    ...unmatchedPlaces(archive, authority, ask),
    ...unmatchedSeries(archive, known.unusedSeries, ask),
    ...missingArticles(archive, authority, { ...ask, places: known.places }),
    ...lonelyStories(archive, ask),
    ...unmatchedRights(archive, known.rights, ask),
  ]
}

const listOf = {
  person: 'people',
  outlet: 'outlets',
  topic: 'topics',
  place: 'places',
  series: 'series',
} as const

const nowhere = { path: null, lines: new Map<string, number>() }

/** A finding on an entry; `names` are what it is called, its own name first, `nearest` looks among the names that there are. */
type Tell = (kind: keyof typeof listOf, names: readonly string[], nearest: Near) => Diagnostic

interface Ask {
  readonly tell: Tell
  /** Looks among names, as long as it has not been asked too often. */
  readonly among: (names: Iterable<string>) => Near
}

function unmatchedPeople(
  { people, entries, redirects }: Lists,
  listed: readonly AuthorityPerson[],
  { tell, among }: Ask,
): Diagnostic[] {
  if (listed.length === 0) return []
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const spelled = new Set(entries.flatMap((entry) => entry.people.map(({ name }) => name)))
  const keys = once(() => new Set(Array.from(spelled, keyOf)))
  const [nearSpelled, nearPeople] = [among(spelled), among(people.map((person) => person.name))]
  // What a decision names may be an address that is gone since, by that decision.
  const gone = redirects.flatMap(({ from }) => /^people\/([^/]+)\/$/.exec(from)?.[1] ?? [])
  const addresses = new Set([...gone, ...names.keys()])
  const known = new Set(listed.flatMap(({ id, name }) => [id, name]).map(keyOf))
  const stands = (name: string): boolean => keys().has(keyOf(name))
  return listed.flatMap(({ id, name, aliases, same, different, notAPerson }): Diagnostic[] => {
    if (notAPerson) return []
    const isUsed = names.has(id) || [name, ...aliases, ...same].some(stands)
    const others = [...same, ...different].filter(
      (other) => !stands(other) && !known.has(keyOf(other)) && !(isAddress(other) && addresses.has(other)),
    )
    // `same: [Johana Lund, J. Lund]` calls J. Lund so, and leaves Johanna Lund alone; so do `aliases: [J. Lund]`.
    const isSlip = isUsed && same.length + aliases.length > 0 && !stands(name)
    const near = isSlip
      ? nearPeople([name], (other) => other !== names.get(id) && !different.includes(other))
      : null
    const told = isUsed && near === null ? others : [name, ...others]
    return told.map((one) => tell('person', one === name ? [name, ...aliases] : [one], nearSpelled))
  })
}

/** "ada-lund", not "Ada Lund": each spelling of an entry gets an address, also one that stands nowhere. */
function isAddress(text: string): boolean {
  return !/[\s\p{Lu}]/u.test(text)
}

function unmatchedOutlets({ outlets }: Lists, authority: Authority, { tell, among }: Ask): Diagnostic[] {
  const ids = new Set(outlets.map(({ id }) => id))
  const near = among(outlets.flatMap(({ name, aliases }) => [name, ...aliases]))
  return authority.outlets
    .filter(({ id }) => !ids.has(id))
    .map(({ name, aliases }) => tell('outlet', [name, ...aliases], near))
}

/** Outlets whose articles the settings keep back, and of which there is none: what they meant to keep back is shown. */
function unmatchedRights({ outlets }: Lists, rights: Settings['rights'], { among }: Ask): Diagnostic[] {
  const known = new Set(['*', ...outlets.flatMap(({ id, name }) => [outletKey(id), outletKey(name)])])
  const near = among(outlets.map(({ name }) => name))
  return Object.keys(rights)
    .filter((key) => !known.has(outletKey(key)))
    .map((name) => {
      const alias = outlets.find(({ aliases }) => aliases.some((one) => outletKey(one) === outletKey(name)))
      const facts = { name, near: alias?.name ?? near([name]) ?? '' }
      return finding('warning', 'rights/no-outlet', facts, { path: 'archive.yml' })
    })
}

function unmatchedTopics({ topics }: Lists, authority: Authority, { tell, among }: Ask): Diagnostic[] {
  const ids = new Set(topics.map(({ id }) => id))
  const near = among(topics.map(({ label }) => label))
  return authority.topics.filter(({ id }) => !ids.has(id)).map(({ label }) => tell('topic', [label], near))
}

function unmatchedPlaces({ places }: Lists, authority: Authority, { tell, among }: Ask): Diagnostic[] {
  const ids = new Set(places.map(({ id }) => id))
  const near = among(places.map(({ name }) => name))
  return (authority.places ?? [])
    .filter(({ name, notAPlace }) => !notAPlace && !ids.has(placeId(name)))
    .map(({ name, aliases }) => tell('place', [name, ...aliases], near))
}

function unmatchedSeries(
  { series }: Lists,
  unused: readonly AuthoritySeries[],
  { tell, among }: Ask,
): Diagnostic[] {
  const near = among(series.map(({ title }) => title))
  return unused
    .filter(({ articles }) => articles.length === 0)
    .map(({ name }) => tell('series', [name], near))
}

/** Files that lists of articles name, and that are none. */
function missingArticles(
  { entries }: Lists,
  authority: Authority,
  { among, places }: Pick<Ask, 'among'> & Pick<Known, 'places'>,
): Diagnostic[] {
  const wanted = [
    ...authority.people.map(({ articles = [] }) => ({ list: 'people', articles })),
    ...(authority.series ?? []).map(({ articles, also, without }) => ({
      list: 'series',
      articles: [...articles, ...also, ...without],
    })),
  ]
  if (wanted.every(({ articles }) => articles.length === 0)) return []
  const sources = entries.map(({ source }) => source)
  const near = among(sources)
  const byEnd = once(() => firstByEnd(sources))
  const known = new Set([...sources, ...entries.map(({ id }) => id)])
  return wanted.flatMap(({ list, articles }) =>
    articles
      .filter((name) => !known.has(name))
      .map((name) => {
        const { path, lines } = places.get(list) ?? nowhere
        const place = { path, line: lines.get(name) ?? null }
        return finding(
          'warning',
          'authority/no-article',
          { name, near: byEnd().get(name) ?? near([name]) ?? '' },
          place,
        )
      }),
  )
}

/** "flood.txt" and "05/flood.txt" for "2014/05/flood.txt": the first file of each. */
function firstByEnd(sources: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const source of sources)
    for (let at = source.indexOf('/'); at >= 0; at = source.indexOf('/', at + 1)) {
      const end = source.slice(at + 1)
      if (!first.has(end)) first.set(end, source)
    }
  return first
}

/** Articles that state a story which no other one has, where another story has nearly its name. */
function lonelyStories({ entries }: Lists, { among }: Ask): Diagnostic[] {
  const articles = new Map<string, number>()
  for (const { story } of entries) if (story !== null) count(articles, story)
  const nearest = among(articles.keys())
  return entries.flatMap(({ story, source }): Diagnostic[] => {
    if (story === null || articles.get(story) !== 1) return []
    const near = nearest([story], (other) => other !== story)
    return near ? [finding('warning', 'story/alone', { name: story, near }, { path: source })] : []
  })
}
