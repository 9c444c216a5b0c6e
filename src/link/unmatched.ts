import { distance } from 'fastest-levenshtein'
import { finding } from '../languages/finding.ts'
import { count } from '../lib/grouping.ts'
import { nearest } from '../lib/nearest.ts'
import type { Archive } from '../model/archive.ts'
import type { Authority, AuthorityPerson, AuthorityPlaces, AuthoritySeries } from '../model/authority.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { foldText } from '../text/folding.ts'
import { keyOf } from './people/owner.ts'
import { placeId } from './places.ts'

type Lists = Pick<Archive, 'entries' | 'people' | 'outlets' | 'topics' | 'places' | 'series' | 'redirects'>

/** Where entries stand, and the entries for series that speak of none. */
interface Known {
  readonly places: AuthorityPlaces
  readonly unusedSeries: readonly AuthoritySeries[]
}

// For so many entries the nearest name is looked for; a list of thousands was made for another archive.
const NEAREST_ASKED = 200

/**
 * Entries in the owner's lists that nothing in the archive answers to, with the nearest name that there is: a warning where one
 * is near, as in a slip of the pen, else a line to know of. What is said to be no person, place or topic of its own is let be.
 */
export function findUnmatched(archive: Lists, authority: Authority, known: Known): Diagnostic[] {
  let asked = 0
  const tell: Tell = (kind, names, among) => {
    const { path, lines } = known.places.get(listOf[kind]) ?? nowhere
    const name = names[0] ?? ''
    const near = asked++ < NEAREST_ASKED ? nearestOf(names, among) : null
    const line = names.map((one) => lines.get(one)).find((one) => one !== undefined) ?? null
    const facts = { name, near: near ?? '', [kind]: true }
    return finding(near === null ? 'info' : 'warning', 'authority/no-match', facts, { path, line })
  }
  return [
    ...unmatchedPeople(archive, authority.people, tell),
    ...unmatchedOutlets(archive, authority, tell),
    ...unmatchedTopics(archive, authority, tell),
    ...unmatchedPlaces(archive, authority, tell),
    ...known.unusedSeries.flatMap((entry) =>
      entry.articles.length > 0
        ? []
        : tell(
            'series',
            [entry.name],
            archive.series.map(({ title }) => title),
          ),
    ),
    ...missingArticles(archive, authority, known.places),
    ...lonelyStories(archive),
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

/** A finding on an entry; `names` are what it is called, its own name first, `among` the names that there are. */
type Tell = (kind: keyof typeof listOf, names: readonly string[], among: readonly string[]) => Diagnostic

function unmatchedPeople(
  { people, entries, redirects }: Lists,
  listed: readonly AuthorityPerson[],
  tell: Tell,
): Diagnostic[] {
  if (listed.length === 0) return []
  const ids = new Set(people.map(({ id }) => id))
  const spelled = new Set(entries.flatMap((entry) => entry.people.map(({ name }) => name)))
  const keys = new Set([...spelled].map(keyOf))
  // What a decision names may be an address that is gone since, by that decision.
  const gone = redirects.flatMap(({ from }) => /^people\/([^/]+)\/$/.exec(from)?.[1] ?? [])
  const addresses = new Set([...gone, ...ids])
  const known = new Set(listed.flatMap(({ id, name }) => [id, name]).map(keyOf))
  const stands = (name: string): boolean => keys.has(keyOf(name))
  return listed.flatMap(({ id, name, aliases, same, different, notAPerson }): Diagnostic[] => {
    if (notAPerson) return []
    const isUsed = ids.has(id) || [name, ...aliases, ...same].some(stands)
    const others = [...same, ...different].filter(
      (other) => !stands(other) && !known.has(keyOf(other)) && !(isAddress(other) && addresses.has(other)),
    )
    // `same: [Johana Lund, J. Lund]` calls J. Lund so, and leaves Johanna Lund alone.
    const isSlip = isUsed && same.length > 0 && !stands(name)
    const slips = isSlip ? people.filter((person) => person.id !== id) : []
    const near = nearestOf(
      [name],
      slips.map((person) => person.name),
    )
    const told = isUsed && near === null ? others : [name, ...others]
    return told.map((one) => tell('person', one === name ? [name, ...aliases] : [one], [...spelled]))
  })
}

/** "ada-lund", not "Ada Lund": each spelling of an entry gets an address, also one that stands nowhere. */
function isAddress(text: string): boolean {
  return !/[\s\p{Lu}]/u.test(text)
}

function unmatchedOutlets({ outlets }: Lists, authority: Authority, tell: Tell): Diagnostic[] {
  const ids = new Set(outlets.map(({ id }) => id))
  const names = outlets.flatMap(({ name, aliases }) => [name, ...aliases])
  return authority.outlets
    .filter(({ id }) => !ids.has(id))
    .map(({ name, aliases }) => tell('outlet', [name, ...aliases], names))
}

function unmatchedTopics({ topics }: Lists, authority: Authority, tell: Tell): Diagnostic[] {
  const ids = new Set(topics.map(({ id }) => id))
  const labels = topics.map(({ label }) => label)
  return authority.topics.filter(({ id }) => !ids.has(id)).map(({ label }) => tell('topic', [label], labels))
}

function unmatchedPlaces({ places }: Lists, authority: Authority, tell: Tell): Diagnostic[] {
  const ids = new Set(places.map(({ id }) => id))
  const names = places.map(({ name }) => name)
  return (authority.places ?? [])
    .filter(({ name, notAPlace }) => !notAPlace && !ids.has(placeId(name)))
    .map(({ name, aliases }) => tell('place', [name, ...aliases], names))
}

/** Files that lists of articles name, and that are none. */
function missingArticles({ entries }: Lists, authority: Authority, places: AuthorityPlaces): Diagnostic[] {
  const wanted = [
    ...authority.people.map(({ articles = [] }) => ({ list: 'people', articles })),
    ...(authority.series ?? []).map(({ articles, also, without }) => ({
      list: 'series',
      articles: [...articles, ...also, ...without],
    })),
  ]
  if (wanted.every(({ articles }) => articles.length === 0)) return []
  const sources = entries.map(({ source }) => source)
  const known = new Set([...sources, ...entries.map(({ id }) => id)])
  return wanted.flatMap(({ list, articles }) =>
    articles
      .filter((name) => !known.has(name))
      .map((name) => {
        const { path, lines } = places.get(list) ?? nowhere
        const near = sources.find((source) => source.endsWith(`/${name}`)) ?? nearestOf([name], sources)
        const place = { path, line: lines.get(name) ?? null }
        return finding('warning', 'authority/no-article', { name, near: near ?? '' }, place)
      }),
  )
}

/** Articles that state a story which no other one has, where another story has nearly its name. */
function lonelyStories({ entries }: Lists): Diagnostic[] {
  const articles = new Map<string, number>()
  for (const { story } of entries) if (story !== null) count(articles, story)
  if (articles.size < 2) return []
  return entries.flatMap(({ story, source }): Diagnostic[] => {
    if (story === null || articles.get(story) !== 1) return []
    const near = nearestOf(
      [story],
      [...articles.keys()].filter((other) => other !== story),
    )
    return near ? [finding('warning', 'story/alone', { name: story, near }, { path: source })] : []
  })
}

/**
 * The name that one of `names` is most likely a slip of ("Ada Lnud"), or that has all of its words and more or fewer ("Ada
 * Maria Lund", "2014/flood.txt"); null where none is near. Two that differ in figures alone are no slips.
 */
function nearestOf(names: readonly string[], among: readonly string[]): string | null {
  for (const name of names) {
    const wanted = foldText(name)
    const alike = among.filter(
      (other) =>
        Math.abs(other.length - name.length) <= MOST_CHANGES &&
        withoutFigures(other) !== withoutFigures(name) &&
        distance(wanted, foldText(other)) <= Math.max(1, wanted.length / 4),
    )
    const near = nearest(name, alike)
    if (near !== null) return near
  }
  for (const name of names) {
    const words = foldText(name).split(' ')
    const near = words.length < 2 ? undefined : among.find((other) => isPart(words, foldText(other)))
    if (near !== undefined) return near
  }
  return null
}

/** As many changes as `nearest` allows. */
const MOST_CHANGES = 3

function withoutFigures(text: string): string {
  return text.replace(/\d+/g, '')
}

/** Whether all words of the one of two names that has fewer, two at least, stand in the other. */
function isPart(words: readonly string[], folded: string): boolean {
  const others = folded.split(' ')
  if (others.length < 2) return false
  const [few, many] = words.length <= others.length ? [words, others] : [others, words]
  return few.every((word) => many.includes(word))
}
