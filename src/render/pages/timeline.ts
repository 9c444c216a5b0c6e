import { groupBy } from '../../lib/grouping.ts'
import type { Entry } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Card, ListGroup, Ref, TimelinePage, UncertainPage } from '../../model/page.ts'
import type { InterfaceWords } from '../../model/words.ts'
import { compareStrings } from '../../text/folding.ts'
import { type Lookup, monthOf, sureYearOf } from '../lookup.ts'
import { overTime } from '../over-time.ts'
import { byHundred, compareNewest, periodLinks, type Stretch } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'

/**
 * Years, months with their days, and what is known only between years or not at all. Each article is listed in one
 * place: on the page of its month, else of its year, else among those whose year is open, else among the undated.
 */
export function* planTimeline(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, fingerprints } = lookup
  const placed = groupBy(archive.entries, placeKind)
  const [inMonths, inYears] = [placed.get('month') ?? [], placed.get('year') ?? []]
  const months = groupBy(inMonths, (entry) => monthOf(entry) ?? '')
  const years = groupBy([...inMonths, ...inYears], (entry) => sureYearOf(entry) ?? '')
  const open = byHundred((placed.get('open') ?? []).sort(compareNewest))
  const undated = placed.get('undated') ?? []
  const { words } = lookup
  const { say } = words
  yield viewGroup('timeline', null, () => [
    pageView('timeline', 'timeline/', {
      overTime: overTime(archive.entries),
      years: [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(yearLine),
      spans: spanLines(open, words),
      undated: undated.length,
    }),
  ])
  yield viewGroup('year', null, () => yearViews(lookup, years, months))
  const order = [...months.keys()].sort()
  for (const [index, month] of order.entries()) {
    const [entries, previous, next] = [months.get(month) ?? [], order[index - 1], order[index + 1]]
    yield viewGroup('month', [month, previous, next, entries.map(fingerprints.card)], () => [
      monthView(lookup, entries, month, previous, next),
    ])
  }
  // Without any, no page leads there.
  if (placed.has('open'))
    yield viewGroup('interval', null, () =>
      listPages(lookup, 'timeline/uncertain/', open, {
        title: say('uncertain.title'),
        lead: say('uncertain.lead'),
        none: say('uncertain.none'),
      }),
    )
  yield viewGroup('undated', null, () =>
    listPages(lookup, 'undated/', byHundred(undated), {
      title: say('undated.title'),
      lead: say('undated.lead'),
      none: say('undated.none'),
    }),
  )
}

/** Where the day of an article stands in the timeline; null for the undated. */
export function timelinePlace(entry: Entry): string | null {
  const { earliest = null, latest = null } = entry.date ?? {}
  switch (placeKind(entry)) {
    case 'month':
      return `${monthPath(earliest?.slice(0, 7) ?? '')}${earliest === latest ? `#d${earliest?.slice(8)}` : '#intervals'}`
    case 'year':
      return `timeline/${earliest?.slice(0, 4)}/#intervals`
    case 'open':
      return `timeline/uncertain/#${spanOf(entry).id}`
    default:
      return null
  }
}

type PlaceKind = 'month' | 'year' | 'open' | 'undated'

/** Which page of the timeline lists an article. */
function placeKind(entry: Entry): PlaceKind {
  if (monthOf(entry)) return 'month'
  if (sureYearOf(entry)) return 'year'
  return entry.date?.earliest || entry.date?.latest ? 'open' : 'undated'
}

function yearLine([year, entries]: [string, readonly Entry[]]): TimelinePage['years'][number] {
  const months: Record<string, number> = {}
  for (const entry of entries) {
    const month = monthOf(entry)?.slice(5)
    if (month) months[month] = (months[month] ?? 0) + 1
  }
  return { label: year, page: `timeline/${year}/`, count: entries.length, months }
}

/** The years between which an article lies, whose year is open: "2014 to 2016", "2014 or later". */
function spanOf({ date }: Entry): { id: string; from: string | null; to: string | null } {
  const [from, to] = [date?.earliest?.slice(0, 4) ?? null, date?.latest?.slice(0, 4) ?? null]
  return { id: `s${from ?? ''}-${to ?? ''}`, from, to }
}

function spanLabel(entry: Entry, { say }: InterfaceWords): string {
  const [from, to] = [entry.date?.earliest, entry.date?.latest].map((day) =>
    day ? String(Number(day.slice(0, 4))) : '',
  )
  if (from && to) return say('date.year-to-year', { from, to })
  return from ? say('date.year-or-later', { year: from }) : say('date.year-or-earlier', { year: to ?? '' })
}

function spanLines(stretches: readonly Stretch<Entry>[], words: InterfaceWords): TimelinePage['spans'] {
  const spans = new Map<string, TimelinePage['spans'][number]>()
  for (const { path, items } of stretches)
    for (const entry of items) {
      const { id, from, to } = spanOf(entry)
      const known = spans.get(id)
      const page = known?.page ?? `timeline/uncertain/${path}#${id}`
      spans.set(id, { label: spanLabel(entry, words), page, from, to, count: (known?.count ?? 0) + 1 })
    }
  return [...spans.values()].sort((a, b) => compareStrings(rank(b), rank(a)))
}

/** The newest bounds first, and of those with the same beginning the longest last. */
function rank({ from, to }: TimelinePage['spans'][number]): string {
  return `${from ?? '0000'} ${9999 - Number(to ?? 9999)}`
}

const SHOWN_OF_MONTH = 3
const SHOWN_OF_YEAR = 50

function yearViews(lookup: Lookup, years: Groups, months: Groups): SiteView[] {
  const order = [...years.keys()].sort()
  return order.map((year, index) => {
    const entries = years.get(year) ?? []
    const open = entries.filter((entry) => !monthOf(entry)).sort(compareNewest)
    const own = [...months].filter(([month]) => month.startsWith(year)).sort(([a], [b]) => (a < b ? -1 : 1))
    return pageView('year', `timeline/${year}/`, {
      year,
      months: own.map(([month, inMonth]) => ({
        month,
        label: lookup.words.monthName(Number(month.slice(5))),
        page: monthPath(month),
        count: inMonth.length,
        cards: inMonth.slice(0, SHOWN_OF_MONTH).map((entry) => line(lookup.card(entry))),
      })),
      days: countDays(entries),
      overTime: overTime(entries),
      intervals: open.slice(0, SHOWN_OF_YEAR).map((entry) => line(lookup.card(entry))),
      open: open.length,
      previous: yearRef(order[index - 1]),
      next: yearRef(order[index + 1]),
    })
  })
}

type Groups = ReadonlyMap<string, readonly Entry[]>

function countDays(entries: readonly Entry[]): Record<string, number> {
  const days: Record<string, number> = {}
  for (const { date } of entries)
    if (date?.earliest && date.earliest === date.latest) days[date.earliest] = (days[date.earliest] ?? 0) + 1
  return days
}

function monthView(
  { card, words }: Lookup,
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
    previous: monthRef(previous, words),
    next: monthRef(next, words),
  })
}

function* listPages(
  { card, words }: Lookup,
  base: string,
  stretches: readonly Stretch<Entry>[],
  head: Pick<UncertainPage, 'title' | 'lead' | 'none'>,
): Generator<SiteView> {
  for (const { path, items } of stretches)
    yield pageView('uncertain', base + path, {
      ...head,
      total: stretches.reduce((sum, stretch) => sum + stretch.items.length, 0),
      groups: [...groupBy(items, (entry) => spanOf(entry).id)].map(
        ([id, entries]): ListGroup => ({
          id,
          label: entries[0]?.date ? spanLabel(entries[0], words) : '',
          cards: entries.map(card),
        }),
      ),
      pages: periodLinks(base, stretches, path),
    })
}

/** A card as a line: no summary. */
function line(card: Card): Card {
  return { ...card, summary: null }
}

function monthPath(month: string): string {
  return `timeline/${month.slice(0, 4)}/${month.slice(5, 7)}/`
}

function monthRef(month: string | undefined, words: InterfaceWords): Ref | null {
  return month ? { label: words.month(month), page: monthPath(month) } : null
}

function yearRef(year: string | undefined): Ref | null {
  return year ? { label: year, page: `timeline/${year}/` } : null
}
