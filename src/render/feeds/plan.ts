import { exactDay } from '../../lib/interval.ts'
import type { Archive, Entry } from '../../model/archive.ts'
import type { FeedEntry, SiteView, SiteViewGroup } from '../../model/output.ts'
import { compareStrings } from '../../text/folding.ts'
import { countedOnce } from '../copies.ts'
import type { Lookup } from '../lookup.ts'
import { viewGroup } from '../view.ts'

const NEWEST = 50
/** Of the feed of a person, outlet or topic: there are many of them, and each is asked for again and again. */
const NEWEST_OF_ONE = 10

/** Below so many articles with a known day nobody follows an outlet, a topic or a story. */
const WORTH_FOLLOWING = 5
/** Nor a person: of those there are many more, and one who is in the news is named often. */
export const PERSON_WORTH_FOLLOWING = 25

/** Atom and JSON Feed for the archive, where it has one. */
export function* planFeeds(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, settings } = lookup
  const entries = feedEntries(lookup, archive.entries)
  if (entries.length === 0) return
  const data = { title: settings.title, page: '', entries: entries.slice(0, NEWEST) }
  yield viewGroup('feed', null, () => [
    { kind: 'feed', path: 'feed.xml', data: { ...data, file: 'feed.xml' }, articles: [] },
    { kind: 'json-feed', path: 'feed.json', data: { ...data, file: 'feed.json' }, articles: [] },
  ])
}

/** Whether the archive has a feed: the days of some articles are known, or the days on which they were saved. */
export function hasFeed({ entries }: Pick<Archive, 'entries'>): boolean {
  return entries.some((entry) => exactDay(entry.date) !== null || exactDay(entry.added) !== null)
}

/** An Atom feed for a person, an outlet or a topic, where there are enough articles. */
export function* feedsOf(
  lookup: Lookup,
  name: string,
  page: string,
  entries: readonly Entry[],
  least = WORTH_FOLLOWING,
): Generator<SiteView> {
  const title = `${name} – ${lookup.settings.title}`
  const file = feedOf(page, entries, least)
  if (file === null) return
  const newest = feedEntries(lookup, entries).slice(0, NEWEST_OF_ONE)
  yield { kind: 'feed', path: file, data: { title, page, file, entries: newest }, articles: [] }
}

/** The feed of a page with these articles; null where it is not worth one. */
export function feedOf(page: string, entries: readonly Entry[], least = WORTH_FOLLOWING): string | null {
  const dated = countedOnce(entries).filter(({ date }) => exactDay(date) !== null)
  return dated.length >= least ? `${page}feed.xml` : null
}

/**
 * The newest, by the day of publication. A feed has no room for intervals: where no day at all is known, it follows
 * the days on which clippings were saved instead.
 */
function feedEntries({ card }: Lookup, entries: readonly Entry[]): FeedEntry[] {
  const own = countedOnce(entries)
  const byDay = (dayOf: (entry: Entry) => string | null): FeedEntry[] =>
    own
      .filter((entry) => dayOf(entry) !== null)
      .sort((a, b) => compareStrings(dayOf(b) ?? '', dayOf(a) ?? '') || compareStrings(a.id, b.id))
      .map((entry) => ({ card: card(entry), day: dayOf(entry) ?? '' }))
  const published = byDay(({ date }) => exactDay(date))
  return published.length > 0 ? published : byDay(({ added }) => exactDay(added))
}
