import { groupBy } from '../../lib/grouping.ts'
import { exactDay } from '../../lib/interval.ts'
import type { Entry } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { Card, ListGroup, Ref, TimelinePage, UncertainPage } from '../../model/page.ts'
import type { InterfaceWords } from '../../model/words.ts'
import { compareStrings } from '../../text/folding.ts'
import { type Folded, foldCopies } from '../copies.ts'
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
  const told = foldInTime(archive.entries)
  const placed = groupBy(told, ({ item }) => placeKind(item))
  const [inMonths, inYears] = [placed.get('month') ?? [], placed.get('year') ?? []]
  const months = groupBy(inMonths, ({ item }) => monthOf(item) ?? '')
  const years = groupBy([...inMonths, ...inYears], ({ item }) => sureYearOf(item) ?? '')
  const open = byHundred((placed.get('open') ?? []).sort(newestFirst))
  const undated = placed.get('undated') ?? []
  const { words } = lookup
  const { say } = words
  yield viewGroup('timeline', null, () => [
    pageView('timeline', 'timeline/', {
      overTime: overTime(told.map(({ item }) => item)),
      years: [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(yearLine),
      spans: spanLines(open, words),
      undated: undated.length,
    }),
  ])
  yield viewGroup('year', null, () => yearViews(lookup, years, months))
  const order = [...months.keys()].sort()
  for (const [index, month] of order.entries()) {
    const [entries, previous, next] = [months.get(month) ?? [], order[index - 1], order[index + 1]]
    const shown = entries.map(({ item, copies }) => [item, ...copies].map(fingerprints.card))
    yield viewGroup('month', [month, previous, next, shown], () => [
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

type InTime = Folded<Entry>

/**
 * What the timeline lists: versions of one text are one entry where they stand in one place, the same day, month or year.
 * A text that appeared on two days stands on both. Several pages ask for it: it is worked out once for a list.
 */
export function foldInTime(entries: readonly Entry[]): readonly InTime[] {
  const known = foldedInTime.get(entries) ?? foldAll(entries)
  foldedInTime.set(entries, known)
  return known
}

const foldedInTime = new WeakMap<readonly Entry[], readonly InTime[]>()

function foldAll(entries: readonly Entry[]): readonly InTime[] {
  const folded = [...groupBy(entries, placeOf).values()].flatMap((inPlace) =>
    foldCopies(inPlace, (entry) => entry),
  )
  if (folded.length === entries.length) return entries.map((item) => ({ item, copies: [] }))
  const places = new Map(entries.map((entry, index) => [entry, index]))
  return folded.sort((a, b) => (places.get(a.item) ?? 0) - (places.get(b.item) ?? 0))
}

/** The list of the timeline that holds an article: a day, what lies in a month or a year, years between which it lies. */
function placeOf(entry: Entry): string {
  return exactDay(entry.date) ?? monthOf(entry) ?? sureYearOf(entry) ?? spanOf(entry).id
}

function newestFirst(a: InTime, b: InTime): number {
  return compareNewest(a.item, b.item)
}

type PlaceKind = 'month' | 'year' | 'open' | 'undated'

/** Which page of the timeline lists an article. */
function placeKind(entry: Entry): PlaceKind {
  if (monthOf(entry)) return 'month'
  if (sureYearOf(entry)) return 'year'
  return entry.date?.earliest || entry.date?.latest ? 'open' : 'undated'
}

function yearLine([year, told]: [string, readonly InTime[]]): TimelinePage['years'][number] {
  const months: Record<string, number> = {}
  for (const { item } of told) {
    const month = monthOf(item)?.slice(5)
    if (month) months[month] = (months[month] ?? 0) + 1
  }
  return { label: year, page: `timeline/${year}/`, count: told.length, months }
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

function spanLines(stretches: readonly Stretch<InTime>[], words: InterfaceWords): TimelinePage['spans'] {
  const spans = new Map<string, TimelinePage['spans'][number]>()
  for (const { path, items } of stretches)
    for (const { item } of items) {
      const { id, from, to } = spanOf(item)
      const known = spans.get(id)
      const page = known?.page ?? `timeline/uncertain/${path}#${id}`
      spans.set(id, { label: spanLabel(item, words), page, from, to, count: (known?.count ?? 0) + 1 })
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
    const told = years.get(year) ?? []
    const open = told.filter(({ item }) => !monthOf(item)).sort(newestFirst)
    const entries = told.map(({ item }) => item)
    const own = [...months].filter(([month]) => month.startsWith(year)).sort(([a], [b]) => (a < b ? -1 : 1))
    return pageView('year', `timeline/${year}/`, {
      year,
      months: own.map(([month, inMonth]) => ({
        month,
        label: lookup.words.monthName(Number(month.slice(5))),
        page: monthPath(month),
        count: inMonth.length,
        cards: inMonth.slice(0, SHOWN_OF_MONTH).map((one) => line(lookup.foldedCard(one))),
      })),
      days: countDays(entries),
      overTime: overTime(entries),
      intervals: open.slice(0, SHOWN_OF_YEAR).map((one) => line(lookup.foldedCard(one))),
      open: open.length,
      previous: yearRef(order[index - 1]),
      next: yearRef(order[index + 1]),
    })
  })
}

type Groups = ReadonlyMap<string, readonly InTime[]>

function countDays(entries: readonly Entry[]): Record<string, number> {
  const days: Record<string, number> = {}
  for (const { date } of entries) {
    const day = exactDay(date)
    if (day) days[day] = (days[day] ?? 0) + 1
  }
  return days
}

function monthView(
  { foldedCard, words }: Lookup,
  told: readonly InTime[],
  month: string,
  previous: string | undefined,
  next: string | undefined,
): SiteView {
  const isExact = ({ item }: InTime): boolean => item.date?.earliest === item.date?.latest
  const exact = told.filter(isExact)
  const intervals = told.filter((one) => !isExact(one))
  const show = told.length > 150 ? (one: InTime): Card => line(foldedCard(one)) : foldedCard
  return pageView('month', monthPath(month), {
    month,
    days: [...groupBy(exact, ({ item }) => item.date?.earliest ?? '')]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, ofDay]) => ({ day, cards: ofDay.map(show) })),
    intervals: intervals.map(show),
    previous: monthRef(previous, words),
    next: monthRef(next, words),
  })
}

function* listPages(
  { foldedCard, words }: Lookup,
  base: string,
  stretches: readonly Stretch<InTime>[],
  head: Pick<UncertainPage, 'title' | 'lead' | 'none'>,
): Generator<SiteView> {
  for (const { path, items } of stretches)
    yield pageView('uncertain', base + path, {
      ...head,
      total: stretches.reduce((sum, stretch) => sum + stretch.items.length, 0),
      groups: [...groupBy(items, ({ item }) => spanOf(item).id)].map(
        ([id, told]): ListGroup => ({
          id,
          label: told[0]?.item.date ? spanLabel(told[0].item, words) : '',
          cards: told.map(foldedCard),
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
