import { groupBy } from '../../lib/grouping.ts'
import { exactDay, isEarlier } from '../../lib/interval.ts'
import type { Entry, Series, SeriesGap } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { SeriesLine, SeriesPage } from '../../model/page.ts'
import { countedOnce, countTexts, type Folded, foldCopies } from '../copies.ts'
import { feedOf, feedsOf } from '../feeds/plan.ts'
import {
  entriesOf,
  type Lookup,
  outletIdsOf,
  personIdsOf,
  topicIdsOf,
  topTallies,
  withoutId,
  yearGroup,
} from '../lookup.ts'
import { overTime } from '../over-time.ts'
import { byHundred, byPeriod, periodLinks, type Stretch } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'
import { daysOf } from './stories.ts'

const NAMES = 12

/** The series of the archive, by name, and a page for each. */
export function* planSeries(lookup: Lookup): Generator<SiteViewGroup> {
  const { series } = lookup.archive
  if (series.length === 0) return
  yield viewGroup('series-index', null, () => seriesIndex(lookup))
  for (const one of series) {
    const entries = entriesOf(lookup, one.articles)
    yield viewGroup('series', [one, entries.map(lookup.fingerprints.entry)], () =>
      seriesPages(lookup, one, entries),
    )
  }
}

function* seriesIndex(lookup: Lookup): Generator<SiteView> {
  const { compare } = lookup.words
  const lines = lookup.archive.series
    .map((series) => seriesLine(lookup, series))
    .sort((a, b) => compare(a.label, b.label) || (a.page < b.page ? -1 : 1))
  const pages = byHundred(lines)
  for (const { path, items } of pages)
    yield pageView('series-index', `series/${path}`, {
      total: lines.length,
      series: items,
      pages: periodLinks('series/', pages, path),
    })
}

function seriesLine(lookup: Lookup, { title, page, first, last, every, articles }: Series): SeriesLine {
  const entries = entriesOf(lookup, articles)
  return {
    label: title,
    page,
    count: countTexts(entries),
    days: daysOf(first, last),
    every,
    language: entries[0]?.language ?? lookup.settings.language,
    outlets: topTallies(entries, outletIdsOf, lookup.outlets, 3).map(({ label }) => label),
  }
}

/** A page of a short series; of a long one, its newest issues, and a page for each year. */
function* seriesPages(lookup: Lookup, series: Series, entries: readonly Entry[]): Generator<SiteView> {
  const { page, title, first, last, every, rule } = series
  const folded = foldCopies(entries, (entry) => entry)
  const stretches = byPeriod(folded, ({ item }) => item, lookup.words)
  const gaps = gapsBefore(stretches, series)
  for (const { path, items } of stretches)
    yield pageView('series', page + path, {
      feed: feedOf(page, entries),
      page,
      title,
      language: entries[0]?.language ?? lookup.settings.language,
      total: folded.length,
      days: daysOf(first, last),
      every,
      rule,
      overTime: overTime(path === '' ? countedOnce(entries) : []),
      groups: groupsOf(lookup, items, gaps),
      periods: periodLinks(page, stretches, path),
      outlets: topTallies(entries, outletIdsOf, lookup.outlets, NAMES).map(withoutId),
      people: topTallies(entries, personIdsOf, lookup.people, NAMES).map(withoutId),
      topics: topTallies(entries, topicIdsOf, lookup.topics, NAMES).map(withoutId),
    })
  yield* feedsOf(lookup, title, page, entries)
}

type Gaps = ReadonlyMap<Folded<Entry>, SeriesGap | null>

/** The gap before each issue, in the series as a whole: it may lie between the issues of two pages. */
function gapsBefore(stretches: readonly Stretch<Folded<Entry>>[], { gaps }: Pick<Series, 'gaps'>): Gaps {
  // Where there are several, the first repeats the newest issues of the others.
  const issues = (stretches.length > 1 ? stretches.slice(1) : stretches).flatMap(({ items }) => items)
  return new Map(issues.map((issue, at) => [issue, gapBetween(issues[at + 1], issue, gaps)]))
}

/** The issues by year, the newest first, each with the days before it of which there is none. */
function groupsOf(lookup: Lookup, items: readonly Folded<Entry>[], gaps: Gaps): SeriesPage['groups'] {
  return [...groupBy(items, ({ item }) => yearGroup(item, lookup.words).label)].map(([label, inYear]) => ({
    label,
    id: inYear[0] ? yearGroup(inYear[0].item, lookup.words).id : '',
    issues: inYear.map((issue) => ({ card: lookup.foldedCard(issue), gap: gaps.get(issue) ?? null })),
  }))
}

/** The gap that lies between the days of two issues, the earlier one first. */
function gapBetween(
  earlier: Folded<Entry> | undefined,
  later: Folded<Entry>,
  gaps: Series['gaps'],
): SeriesGap | null {
  const [from, to] = [exactDay(earlier?.item.date), exactDay(later.item.date)]
  return (from && to && gaps.find((gap) => from < gap.from && gap.to < to)) || null
}

/** The nearest issues of which it is certain that they came before and after an article in its series. */
export function issuesAround(
  lookup: Lookup,
  entry: Entry,
): { readonly series: Series; readonly previous: Entry | null; readonly next: Entry | null } | null {
  const series = entry.seriesId === null ? undefined : lookup.series.get(entry.seriesId)
  if (!series) return null
  const issues = lookup.issues(series)
  const at = lookup.placeAmongIssues(series, entry)
  if (at < 0 || !entry.date) return { series, previous: null, next: null }
  let [before, after] = [at - 1, at + 1]
  while (before >= 0 && !isEarlier(issues[before]?.date ?? null, entry.date)) before--
  while (after < issues.length && !isEarlier(entry.date, issues[after]?.date ?? null)) after++
  return { series, previous: issues[before] ?? null, next: issues[after] ?? null }
}
