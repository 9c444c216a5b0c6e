import { daySpan, monthLabel, monthName, monthsBetween } from '../../lib/day.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Entry } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Card, Ref, TimelinePage, UncertainPage } from '../../model/page.ts'
import { type Lookup, monthCounts, yearOf } from '../lookup.ts'
import { byHundred, compareNewest, periodLinks } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'

/** An interval of at most this many days stands on the page of each month that it touches. */
const NARROW = 62

/** Years, months with their days, and what is known only within an interval or not at all. */
export function* planTimeline(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, prints } = lookup
  const placed = groupBy(archive.entries, placeKind)
  const wide = [...(placed.get('wide') ?? []), ...(placed.get('year') ?? [])]
  const undated = placed.get('undated') ?? []
  const months = monthPages(placed.get('month') ?? [])
  const years = yearPages([...months.keys()], placed.get('year') ?? [])
  yield viewGroup('timeline', null, () => [pageView('timeline', 'timeline/', wholeTimeline())])
  yield viewGroup('year', null, () =>
    years.map((year, index) => yearView(lookup, placed, months, years, year, index)),
  )
  const order = [...months.keys()].sort()
  for (const [index, month] of order.entries()) {
    const [entries, previous, next] = [months.get(month) ?? [], order[index - 1], order[index + 1]]
    yield viewGroup('month', [month, previous, next, entries.map(prints.card)], () => [
      monthView(lookup, entries, month, previous, next),
    ])
  }
  yield viewGroup('interval', null, () =>
    listPages(lookup, 'timeline/uncertain/', wide.sort(compareNewest), {
      title: 'Known within an interval',
      lead: 'The evidence bounds the day of these articles, but leaves more than two months open.',
      none: 'There is no such article.',
    }),
  )
  yield viewGroup('undated', null, () =>
    listPages(lookup, 'undated/', undated, {
      title: 'Undated articles',
      lead: 'Nothing in these clippings, or beside them, tells when they were published.',
      none: 'There are none: of each article a date is known, or an interval that holds it.',
    }),
  )

  function wholeTimeline(): TimelinePage {
    const sure = monthCounts(archive.entries)
    return {
      years: [...years].reverse().map((year) => ({
        label: year,
        page: `timeline/${year}/`,
        count: inYear(placed, months, year),
        months: sure.filter(({ period }) => period.startsWith(year)),
      })),
      uncertain: wide.length
        ? { label: 'Within an interval', page: 'timeline/uncertain/', count: wide.length }
        : null,
      intervals: wide
        .sort(compareNewest)
        .slice(0, SHOWN_OF_WIDE)
        .map((entry) => line(lookup.card(entry))),
      undated: undated.length,
    }
  }
}

/** Where the day of an article stands in the timeline; null for the undated. */
export function timelinePlace(entry: Entry): string | null {
  const { earliest = null, latest = null } = entry.date ?? {}
  switch (placeKind(entry)) {
    case 'month':
      return `timeline/${earliest?.slice(0, 4)}/${earliest?.slice(5, 7)}/${earliest === latest ? `#d${earliest?.slice(8)}` : '#intervals'}`
    case 'year':
      return `timeline/${earliest?.slice(0, 4)}/#intervals`
    case 'wide':
      return 'timeline/uncertain/'
    default:
      return null
  }
}

type PlaceKind = 'month' | 'year' | 'wide' | 'undated'

/** Which page of the timeline lists an article: those of its months, of its year, or that of wide intervals. */
function placeKind({ date }: Entry): PlaceKind {
  if (!date?.earliest && !date?.latest) return 'undated'
  if (!date.earliest || !date.latest) return 'wide'
  if (daySpan(date.earliest, date.latest) <= NARROW) return 'month'
  return date.earliest.slice(0, 4) === date.latest.slice(0, 4) ? 'year' : 'wide'
}

function monthPages(entries: readonly Entry[]): Map<string, Entry[]> {
  const months = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const month of monthsBetween(entry.date?.earliest ?? '', entry.date?.latest ?? '')) {
      const page = months.get(month)
      if (page) page.push(entry)
      else months.set(month, [entry])
    }
  return months
}

function yearPages(months: readonly string[], entries: readonly Entry[]): string[] {
  const years = [
    ...months.map((month) => month.slice(0, 4)),
    ...entries.flatMap((entry) => yearOf(entry) ?? []),
  ]
  return [...new Set(years)].sort()
}

const SHOWN_OF_MONTH = 3
const SHOWN_OF_YEAR = 50
const SHOWN_OF_WIDE = 20

function yearView(
  { card }: Lookup,
  placed: ReadonlyMap<string, readonly Entry[]>,
  pages: ReadonlyMap<string, readonly Entry[]>,
  years: readonly string[],
  year: string,
  index: number,
): SiteView {
  const months = [...pages].filter(([month]) => month.startsWith(year)).sort(([a], [b]) => (a < b ? -1 : 1))
  const intervals = (placed.get('year') ?? []).filter((entry) => yearOf(entry) === year)
  return pageView('year', `timeline/${year}/`, {
    year,
    months: months.map(([month, entries]) => ({
      month,
      label: monthName(month),
      page: monthPath(month),
      count: entries.length,
      cards: entries.slice(0, SHOWN_OF_MONTH).map((entry) => line(card(entry))),
    })),
    counts: monthCounts(months.flatMap(([, entries]) => entries)),
    intervals: intervals.slice(0, SHOWN_OF_YEAR).map((entry) => line(card(entry))),
    previous: yearRef(years[index - 1]),
    next: yearRef(years[index + 1]),
  })
}

function monthView(
  { card }: Lookup,
  entries: readonly Entry[],
  month: string,
  previous: string | undefined,
  next: string | undefined,
): SiteView {
  const exact = entries.filter((entry) => entry.date?.earliest === entry.date?.latest)
  const intervals = entries.filter((entry) => entry.date?.earliest !== entry.date?.latest)
  const show = entries.length > 150 ? (entry: Entry): Card => line(card(entry)) : card
  return pageView('month', monthPath(month), {
    month,
    days: [...groupBy(exact, (entry) => entry.date?.earliest ?? '')]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, ofDay]) => ({ day, cards: ofDay.map(show) })),
    intervals: intervals.map(show),
    previous: monthRef(previous),
    next: monthRef(next),
  })
}

function* listPages(
  { card }: Lookup,
  base: string,
  entries: readonly Entry[],
  head: Pick<UncertainPage, 'title' | 'lead' | 'none'>,
): Generator<SiteView> {
  const pages = byHundred(entries)
  for (const { path, items } of pages)
    yield pageView('uncertain', base + path, {
      ...head,
      total: entries.length,
      cards: items.map(card),
      pages: periodLinks(base, pages, path),
    })
}

/** A card as a line: no summary. */
function line(card: Card): Card {
  return { ...card, summary: null }
}

function monthPath(month: string): string {
  return `timeline/${month.slice(0, 4)}/${month.slice(5, 7)}/`
}

function monthRef(month: string | undefined): Ref | null {
  return month ? { label: monthLabel(month), page: monthPath(month) } : null
}

function yearRef(year: string | undefined): Ref | null {
  return year ? { label: year, page: `timeline/${year}/` } : null
}

/** How many articles the page of a year leads to. */
function inYear(
  placed: ReadonlyMap<string, readonly Entry[]>,
  months: ReadonlyMap<string, readonly Entry[]>,
  year: string,
): number {
  const ids = new Set<string>()
  for (const [month, entries] of months)
    if (month.startsWith(year)) for (const entry of entries) ids.add(entry.id)
  for (const entry of placed.get('year') ?? []) if (yearOf(entry) === year) ids.add(entry.id)
  return ids.size
}
