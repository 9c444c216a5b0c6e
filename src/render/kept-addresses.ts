import { groupBy } from '../lib/grouping.ts'
import { slug } from '../lib/slug.ts'
import type { Archive, Entry, Redirect } from '../model/archive.ts'
import type { PublishedAddresses, PublishedThing } from '../model/published.ts'
import { compareStrings } from '../text/folding.ts'

/** Published addresses that no page of the archive has any more. */
export interface KeptAddresses {
  /** Those that lead on to where the thing is now. */
  readonly redirects: readonly Redirect[]
  /** Those of things that are nowhere. */
  readonly vanished: readonly string[]
}

/** The addresses of a site, given its pages, with what stands at each. `published` tells of those that lead on. */
export function addressesOf(
  archive: Archive,
  pages: Iterable<string>,
  published: PublishedAddresses,
): PublishedAddresses {
  const known = pagesOf(archive)
  for (const { from, to } of archive.redirects) {
    const [only] = to.length === 1 ? to : []
    const thing = only === undefined ? undefined : known.get(only)
    if (thing && !known.has(from)) known.set(from, thing)
  }
  const found = new Map<string, PublishedThing>()
  for (const page of pages) found.set(page, known.get(page) ?? published.get(page) ?? { kind: 'page' })
  return found
}

/**
 * Where the addresses lead that were published and are no page now: to the same article, person and so on, where it is
 * now. A list that is empty now, also of an outlet, a topic or a place, leads to the one above it. What is withdrawn has
 * a page of its own, so it is in `isThere`.
 */
export function keepAddresses(
  archive: Archive,
  published: PublishedAddresses,
  isThere: (page: string) => boolean,
): KeptAddresses {
  const gone = [...published].filter(([address]) => !isThere(address))
  if (gone.length === 0) return { redirects: [], vanished: [] }
  const find = finder(archive)
  const redirects: Redirect[] = []
  const vanished: string[] = []
  const lists: string[] = []
  for (const [address, thing] of gone) {
    if (thing.kind === 'page') {
      lists.push(address)
      continue
    }
    const to = find(thing)
    if (to.length > 0)
      redirects.push({ from: address, to: to.map(({ page }) => page), title: to[0]?.title ?? '' })
    else if (isList(thing)) lists.push(address)
    else vanished.push(address)
  }
  const kept = new Set(redirects.map(({ from }) => from))
  for (const address of lists.sort((a, b) => a.length - b.length)) {
    const above = listAbove(address, (page) => isThere(page) || kept.has(page))
    kept.add(address)
    redirects.push({ from: address, to: [above], title: '' })
  }
  return { redirects: redirects.sort((a, b) => compareStrings(a.from, b.from)), vanished: vanished.sort() }
}

/** What is only articles put together is gone when they are; an article, a story or a person is missed. */
function isList({ kind }: PublishedThing): boolean {
  return kind === 'outlet' || kind === 'topic' || kind === 'place'
}

/** "people/anna-brandt/2014/" → "people/anna-brandt/", else "people/", else the front page. */
function listAbove(address: string, isThere: (page: string) => boolean): string {
  for (let at = address; at !== ''; ) {
    at = at.replace(/(?<![^/])[^/]+\/$/, '')
    if (isThere(at)) return at
  }
  return ''
}

function pagesOf({
  entries,
  people,
  outlets,
  topics,
  places,
  stories,
  series,
}: Archive): Map<string, PublishedThing> {
  return new Map<string, PublishedThing>([
    ...entries.map(({ page, id, textHash }) => [page, { kind: 'article', id, text: textHash }] as const),
    ...people.map(({ page, name }) => [page, { kind: 'person', name }] as const),
    ...outlets.map(({ page, name }) => [page, { kind: 'outlet', name }] as const),
    ...topics.map(({ page, label }) => [page, { kind: 'topic', name: label }] as const),
    ...places.map(({ page, name }) => [page, { kind: 'place', name }] as const),
    ...stories.map(({ page, articles }) => [page, { kind: 'story', articles }] as const),
    ...series.map(({ page, articles }) => [page, { kind: 'series', articles }] as const),
  ])
}

interface Found {
  readonly page: string
  readonly title: string
}

/** Finds where a thing is now. Several people of one name are all given: the page then lists them. */
function finder(archive: Archive): (thing: Exclude<PublishedThing, { kind: 'page' }>) => Found[] {
  const { entries } = archive
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  // Articles of a few words, or of none, may be the same by chance.
  const byText = groupBy(
    entries.filter(({ words }) => words >= 20),
    ({ textHash }) => textHash,
  )
  const named = {
    person: byName(archive.people.map(({ aliases, ...one }) => ({ ...one, names: [one.name, ...aliases] }))),
    outlet: byName(archive.outlets.map(({ aliases, ...one }) => ({ ...one, names: [one.name, ...aliases] }))),
    topic: byName(archive.topics.map(({ page, label }) => ({ page, name: label, names: [label] }))),
    place: byName(
      archive.places.map(({ aliases = [], ...one }) => ({ ...one, names: [one.name, ...aliases] })),
    ),
  }
  return (thing) => {
    if (thing.kind === 'article') {
      const found = byId.get(thing.id)
      return found ? [found] : (byText.get(thing.text) ?? [])
    }
    if (!('articles' in thing)) return named[thing.kind](thing.name)
    const rest = thing.articles.flatMap((id) => byId.get(id) ?? [])
    const idOf = ({ storyId, seriesId }: Entry): string | null =>
      thing.kind === 'story' ? storyId : seriesId
    const [most] = [...groupBy(rest, idOf)]
      .filter(([id]) => id !== null)
      .sort((a, b) => b[1].length - a[1].length || compareStrings(a[0] ?? '', b[0] ?? ''))
    const all: readonly (Found & { id: string })[] = thing.kind === 'story' ? archive.stories : archive.series
    const found = most && all.find(({ id }) => id === most[0])
    return found ? [found] : rest
  }
}

interface Named {
  readonly page: string
  readonly name: string
  readonly names: readonly string[]
}

function byName(all: readonly Named[]): (name: string) => Found[] {
  const known = new Map<string, Map<string, Found>>()
  for (const { page, name, names } of all)
    for (const spelling of names) {
      const key = slug(spelling)
      const found = known.get(key) ?? new Map<string, Found>()
      known.set(key, found.set(page, { page, title: name }))
    }
  return (name) => [...(known.get(slug(name))?.values() ?? [])].sort((a, b) => compareStrings(a.page, b.page))
}
