import { daySpan, decadeOf } from '../../lib/day.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Entry } from '../../model/archive.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { ArchiveFigures, FrontPage } from '../../model/page.ts'
import { countedOnce } from '../copies.ts'
import { leadOf } from '../lead.ts'
import { dateLabel, type Lookup, sureDecadeOf, sureYearOf, topOf, yearOf } from '../lookup.ts'
import { overTime } from '../over-time.ts'
import { compareNewest } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'
import { foldInTime } from './timeline.ts'

const LATEST = 24
const NEWLY_ADDED = 6

/** The front page: the newest articles, and what the archive holds in one look. */
export function* planFront(lookup: Lookup): Generator<SiteViewGroup> {
  yield viewGroup('front', null, () => [pageView('front', '', frontPage(lookup))])
}

function frontPage(lookup: Lookup): FrontPage {
  const { archive, settings, card } = lookup
  const once = countedOnce(archive.entries)
  const told = groupBy(once, isWide)
  const newest = [false, true].flatMap((wide) => (told.get(wide) ?? []).sort(compareNewest))
  const chosen = leadOf(archive.entries, settings)
  const ordered = chosen ? [chosen, ...newest.filter((entry) => entry !== chosen)] : newest
  const [lead = null, ...latest] = eachStoryOnce(ordered).slice(0, LATEST + 1)
  return {
    lead: lead && card(lead),
    latest: latest.map(card),
    added: newlyAdded(lookup),
    figures: archiveFigures(lookup),
    overTime: overTime(foldInTime(archive.entries).map(({ item }) => item)),
    people: topOf(
      lookup,
      archive.people.map(({ name, page, appearances }) => ({
        ...{ name, page },
        articles: appearances.map(({ article }) => article),
      })),
      16,
    ),
    topics: topOf(lookup, archive.topics, 12),
    outlets: topOf(lookup, archive.outlets, 8),
  }
}

/** So many articles stand at the top: the lead, and those beside and below it. */
const TOP = 6

/** At the top an event is told once, and one issue of all series; what else there is follows in its order. */
function eachStoryOnce(entries: readonly Entry[]): readonly Entry[] {
  const told = new Set<string>()
  const top = entries
    .filter(({ id, storyId, seriesId }) => {
      const story = seriesId ? 'an issue' : (storyId ?? id)
      if (told.has(story)) return false
      told.add(story)
      return true
    })
    .slice(0, TOP)
  return [...top, ...entries.filter((entry) => !top.includes(entry))]
}

/** The clippings saved last, where they say so: no clock, and no day of a file, which copying changes. */
function newlyAdded({ archive, card }: Lookup): FrontPage['added'] {
  const dayOf = ({ added }: Entry): string => added?.earliest ?? ''
  return countedOnce(archive.entries)
    .filter(({ added }) => added?.earliest && added.latest)
    .sort((a, b) => (dayOf(a) === dayOf(b) ? compareNewest(a, b) : dayOf(a) < dayOf(b) ? 1 : -1))
    .slice(0, NEWLY_ADDED)
    .flatMap((entry) =>
      entry.added ? [{ card: { ...card(entry), summary: null }, saved: dateLabel(entry.added) }] : [],
    )
}

/** Too uncertain in time to be called new. */
function isWide({ date }: Entry): boolean {
  return !date?.earliest || !date.latest || daySpan(date.earliest, date.latest) > 62
}

function distinct(periods: readonly string[]): string[] {
  return [...new Set(periods)].sort()
}

/** The outermost sure period: the year, if it lies in the decade, else the decade, which no year reaches. */
function edgeOfTime(year: string | undefined, decade: string | undefined): string | null {
  return year !== undefined && decadeOf(year) === decade ? year : (decade ?? null)
}

export function archiveFigures({ archive }: Lookup): ArchiveFigures {
  const years = distinct(archive.entries.flatMap((entry) => sureYearOf(entry) ?? []))
  const decades = distinct(archive.entries.flatMap((entry) => sureDecadeOf(entry) ?? []))
  const inTime = foldInTime(archive.entries)
  return {
    articles: inTime.length,
    clippings: archive.entries.length,
    outlets: archive.outlets.length,
    withOutlet: archive.entries.filter(({ outlet }) => outlet !== null).length,
    people: archive.people.length,
    topics: archive.topics.length,
    undated: inTime.filter(({ item }) => !yearOf(item)).length,
    first: edgeOfTime(years[0], decades[0]),
    last: edgeOfTime(years.at(-1), decades.at(-1)),
  }
}
