import { decadeOf, monthsBetween, yearsBetween } from '../../lib/day.ts'
import { count, groupBy } from '../../lib/grouping.ts'
import type { Entry, Outlet, Topic } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type {
  Card,
  CollectionPage,
  Coverage,
  Fact,
  ListGroup,
  OutletsPage,
  TopicNode,
} from '../../model/page.ts'
import type { InterfaceWords } from '../../model/words.ts'
import { countedOnce, countTexts, type Folded, foldCopies } from '../copies.ts'
import { feedOf, feedsOf } from '../feeds/plan.ts'
import {
  countOnce,
  entriesOf,
  type Lookup,
  monthOf,
  outletIdsOf,
  personIdsOf,
  sureDecadeOf,
  sureYearOf,
  topicIdsOf,
  topTallies,
  yearGroup,
} from '../lookup.ts'
import { MOST_YEARS, overTime } from '../over-time.ts'
import { byPeriod, periodLinks } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'
import { placeLinks, placesPage } from './places.ts'

/** Outlets, topics and places: a list of each, and a page for each of them. */
export function* planCollections(lookup: Lookup): Generator<SiteViewGroup> {
  const { outlets, topics, places } = lookup.archive
  yield viewGroup('outlets', null, () => [pageView('outlets', 'outlets/', outletsPage(lookup))])
  for (const outlet of outlets)
    yield collection(lookup, {
      ...outlet,
      kind: 'outlet',
      facts: outletFacts(outlet, lookup.words),
      parents: [],
      children: [],
    })
  yield viewGroup('topics', null, () => [pageView('topics', 'topics/', topicsPage(lookup))])
  for (const topic of topics)
    yield collection(lookup, {
      ...topic,
      name: topic.label,
      kind: 'topic',
      facts: [],
      ...topicLinks(lookup, topic),
    })
  if (places.length === 0) return
  yield viewGroup('places', null, () => [pageView('places', 'places/', placesPage(lookup))])
  const linksOf = placeLinks(lookup)
  for (const place of places)
    yield collection(lookup, { ...place, kind: 'place', facts: [], ...linksOf(place) })
}

type Collection = Pick<CollectionPage, 'kind' | 'page' | 'name' | 'facts' | 'parents' | 'children'> & {
  readonly articles: readonly string[]
}

/** The pages and feeds of an outlet, a topic or a place. */
function collection(lookup: Lookup, whole: Collection): SiteViewGroup {
  const { kind, page, name, facts, parents, children } = whole
  const entries = entriesOf(lookup, whole.articles)
  const parts = [page, name, facts, parents, children, entries.map(lookup.fingerprints.entry)]
  return viewGroup(kind, parts, () => collectionPages(lookup, whole, entries))
}

function* collectionPages(lookup: Lookup, whole: Collection, entries: readonly Entry[]): Generator<SiteView> {
  const { kind, page, name, facts, parents, children } = whole
  const folded = foldCopies(entries, (entry) => entry)
  const stretches = byPeriod(folded, ({ item }) => item, lookup.words)
  for (const { path, items } of stretches)
    yield pageView('collection', page + path, {
      feed: kind === 'place' ? null : feedOf(page, entries),
      kind,
      page,
      name,
      facts: path === '' ? facts : [],
      parents,
      children: path === '' ? children : [],
      total: folded.length,
      ...(path === ''
        ? around(lookup, entries, kind)
        : { overTime: overTime([]), people: [], outlets: [], topics: [] }),
      groups: cardsByYear(lookup, items, path === ''),
      periods: periodLinks(page, stretches, path),
    })
  if (kind !== 'place') yield* feedsOf(lookup, name, page, entries)
}

/** Who and what else is in these articles. */
function around(
  lookup: Lookup,
  entries: readonly Entry[],
  kind: CollectionPage['kind'],
): Pick<CollectionPage, 'overTime' | 'people' | 'outlets' | 'topics'> {
  return {
    overTime: overTime(countedOnce(entries)),
    people: topTallies(entries, personIdsOf, lookup.people, 16),
    outlets: kind === 'outlet' ? [] : topTallies(entries, outletIdsOf, lookup.outlets, 12),
    topics: kind === 'topic' ? [] : topTallies(entries, topicIdsOf, lookup.topics, 12),
  }
}

/** The pages of older articles are lists of headlines: a summary of each would be most of such a page. */
function cardsByYear(
  { foldedCard, words }: Lookup,
  folded: readonly Folded<Entry>[],
  isSummarized: boolean,
): ListGroup[] {
  const cardOf = (one: Folded<Entry>): Card =>
    isSummarized ? foldedCard(one) : { ...foldedCard(one), summary: null }
  return [...groupBy(folded, ({ item }) => yearGroup(item, words).label)].map(([label, inYear]) => ({
    label,
    id: inYear[0] ? yearGroup(inYear[0].item, words).id : '',
    cards: inYear.map(cardOf),
  }))
}

function outletFacts({ kind, country, hosts, aliases }: Outlet, { say }: InterfaceWords): Fact[] {
  return [
    ...(kind === 'agency' ? [{ label: say('fact.kind'), value: say('fact.agency') }] : []),
    ...(country ? [{ label: say('fact.country'), value: country }] : []),
    ...(hosts.length ? [{ label: say('fact.address'), value: hosts.join(', ') }] : []),
    ...(aliases.length ? [{ label: say('fact.also-called'), value: aliases.join(', ') }] : []),
  ]
}

function topicLinks(lookup: Lookup, topic: Topic): Pick<CollectionPage, 'parents' | 'children'> {
  const { topics } = lookup
  const parents = []
  const seen = new Set([topic.id])
  for (let id = topic.parent; id !== null && !seen.has(id); ) {
    seen.add(id)
    const parent = topics.get(id)
    if (!parent) break
    parents.unshift({ label: parent.label, page: parent.page })
    id = parent.parent
  }
  const children = topic.children.flatMap((id) => {
    const child = topics.get(id)
    return child ? { label: child.label, page: child.page, count: countOnce(lookup, child.articles) } : []
  })
  return { parents, children }
}

function outletsPage(lookup: Lookup): OutletsPage {
  const { archive } = lookup
  return {
    outlets: [...archive.outlets]
      .sort((a, b) => lookup.words.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
      .map(({ name, page, articles, kind, country }) => {
        const years = entriesOf(lookup, articles).flatMap((entry) => sureYearOf(entry) ?? [])
        return {
          label: name,
          page,
          count: countOnce(lookup, articles),
          kind,
          country,
          firstYear: years.reduce<string | null>((a, b) => (a && a < b ? a : b), null),
          lastYear: years.reduce<string | null>((a, b) => (a && a > b ? a : b), null),
        }
      }),
    coverage: coverageOf(lookup),
    without: countTexts(archive.entries.filter((entry) => !entry.outlet)),
  }
}

const COVERAGE_ROWS = 40
const COVERAGE_MONTHS = 36

/** How many articles of each outlet in each month, year or decade. */
function coverageOf(lookup: Lookup): Coverage {
  const { archive, words } = lookup
  const published = archive.entries.filter(({ outlet }) => outlet !== null)
  const { unit, keys, keyOf } = coveragePeriods(published)
  const pages = new Set(published.flatMap((entry) => [monthOf(entry), sureYearOf(entry)]))
  const rows = [...archive.outlets]
    .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
    .slice(0, COVERAGE_ROWS)
    .map((outlet) => {
      const counts = new Map<string | null, number>()
      for (const entry of countedOnce(entriesOf(lookup, outlet.articles))) count(counts, keyOf(entry))
      return { label: outlet.name, page: outlet.page, counts: keys.map((key) => counts.get(key) ?? 0) }
    })
  return {
    unit,
    periods: keys.map((key) => ({
      key,
      label: unit === 'month' ? words.month(key) : key,
      page: pages.has(key) ? `timeline/${key.replace('-', '/')}/` : '',
    })),
    rows: rows.filter((row) => row.counts.some((number) => number > 0)),
  }
}

interface CoveragePeriods {
  readonly unit: Coverage['unit']
  /** All of them, the first first. */
  readonly keys: readonly string[]
  /** The one in which an article surely lies. */
  readonly keyOf: (entry: Entry) => string | null
}

/** Months where at least half of the articles are known to the month; years or decades where these are too many for a table. */
function coveragePeriods(entries: readonly Entry[]): CoveragePeriods {
  const months = entries.flatMap((entry) => monthOf(entry) ?? []).sort()
  const years = entries.flatMap((entry) => sureYearOf(entry) ?? []).sort()
  const allMonths = spread(months, monthsBetween)
  if (months.length * 2 >= years.length && allMonths.length <= COVERAGE_MONTHS)
    return { unit: 'month', keys: allMonths, keyOf: monthOf }
  const allYears = spread(years, yearsBetween)
  if (allYears.length <= MOST_YEARS) return { unit: 'year', keys: allYears, keyOf: sureYearOf }
  return { unit: 'decade', keys: [...new Set(allYears.map(decadeOf))], keyOf: sureDecadeOf }
}

/** All periods from the first of a sorted list to the last; none where it has none. */
function spread(sorted: readonly string[], between: (first: string, last: string) => string[]): string[] {
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first && last ? between(first, last) : []
}

function topicsPage(lookup: Lookup): { years: string[]; tree: TopicNode[] } {
  const { archive } = lookup
  const years = [...new Set(archive.entries.flatMap((entry) => sureYearOf(entry) ?? []))].sort()
  const node = (topic: Topic, above: ReadonlySet<string>): TopicNode => {
    const counts = new Map<string, number>()
    const entries = countedOnce(entriesOf(lookup, topic.articles))
    for (const entry of entries) {
      const year = sureYearOf(entry)
      if (year) count(counts, year)
    }
    const path = new Set([...above, topic.id])
    return {
      id: topic.id,
      label: topic.label,
      page: topic.page,
      count: entries.length,
      counts: years.map((year) => counts.get(year) ?? 0),
      children: ranked(
        topic.children
          .flatMap((id) => lookup.topics.get(id) ?? [])
          .filter((child) => !path.has(child.id))
          .map((child) => node(child, path)),
        lookup.words,
      ),
    }
  }
  const roots = archive.topics.filter((topic) => topic.parent === null || !lookup.topics.has(topic.parent))
  return {
    years,
    tree: ranked(
      roots.map((topic) => node(topic, new Set())),
      lookup.words,
    ),
  }
}

/** Topics with the most articles first. */
function ranked(topics: readonly TopicNode[], { compare }: InterfaceWords): TopicNode[] {
  return [...topics].sort((a, b) => b.count - a.count || compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
}
