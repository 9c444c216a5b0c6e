import { daySpan } from '../../lib/day.ts'
import { groupBy } from '../../lib/grouping.ts'
import type { Entry } from '../../model/archive.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { ArchiveFigures, FrontPage } from '../../model/page.ts'
import { leadOf } from '../lead.ts'
import { dateLabel, type Lookup, sureYearOf, topTallies, yearOf } from '../lookup.ts'
import { overTime } from '../over-time.ts'
import { compareNewest } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'

const LATEST = 24
const NEWLY_ADDED = 6

/** The front page: the newest articles, and what the archive holds in one look. */
export function* planFront(lookup: Lookup): Generator<SiteViewGroup> {
  yield viewGroup('front', null, () => [pageView('front', '', frontPage(lookup))])
}

function frontPage(lookup: Lookup): FrontPage {
  const { archive, settings, card } = lookup
  const told = groupBy(
    archive.entries.filter((entry) => !entry.duplicateOf),
    isWide,
  )
  const newest = [false, true].flatMap((wide) => (told.get(wide) ?? []).sort(compareNewest))
  const chosen = leadOf(archive.entries, settings)
  const ordered = chosen ? [chosen, ...newest.filter((entry) => entry !== chosen)] : newest
  const [lead = null, ...latest] = ordered.slice(0, LATEST + 1)
  return {
    lead: lead && card(lead),
    latest: latest.map(card),
    added: newlyAdded(lookup),
    figures: archiveFigures(lookup),
    overTime: overTime(archive.entries),
    people: topTallies(
      archive.entries.flatMap((entry) => [...new Set(Object.values(entry.personIds))]),
      lookup.people,
      16,
    ),
    topics: topTallies(
      archive.entries.flatMap((entry) => entry.topics.map((topic) => topic.id)),
      lookup.topics,
      12,
    ),
    outlets: topTallies(
      archive.entries.flatMap((entry) => entry.outlet?.id ?? []),
      lookup.outlets,
      8,
    ),
  }
}

/** The clippings saved last, where they say so: no clock, and no day of a file, which copying changes. */
function newlyAdded({ archive, card }: Lookup): FrontPage['added'] {
  const dayOf = ({ added }: Entry): string => added?.earliest ?? ''
  return archive.entries
    .filter(({ added, duplicateOf }) => added?.earliest && added.latest && !duplicateOf)
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

export function archiveFigures({ archive }: Lookup): ArchiveFigures {
  let firstYear: string | null = null
  let lastYear: string | null = null
  for (const entry of archive.entries) {
    const year = sureYearOf(entry)
    if (!year) continue
    if (!firstYear || year < firstYear) firstYear = year
    if (!lastYear || year > lastYear) lastYear = year
  }
  return {
    articles: archive.entries.length,
    outlets: archive.outlets.length,
    withOutlet: archive.entries.filter(({ outlet }) => outlet !== null).length,
    people: archive.people.length,
    topics: archive.topics.length,
    undated: archive.entries.filter((entry) => !yearOf(entry)).length,
    firstYear,
    lastYear,
  }
}
