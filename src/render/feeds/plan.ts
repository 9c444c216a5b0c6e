import type { Archive, Entry } from '../../model/archive.ts'
import type { FeedEntry, SiteView, SiteViewGroup } from '../../model/output.ts'
import { compareStrings } from '../../text/folding.ts'
import type { Lookup } from '../lookup.ts'
import { viewGroup } from '../view.ts'

const NEWEST = 50

/** Below so many articles with a known day nobody follows a person, an outlet, or a topic. */
const WORTH_FOLLOWING = 3

/** Atom and JSON Feed for the archive, where it has one. */
export function* planFeeds(lookup: Lookup): Generator<SiteViewGroup> {
  const { archive, settings } = lookup
  const entries = feedEntries(lookup, archive.entries)
  if (entries.length > 0) yield viewGroup('feed', null, () => feeds(settings.title, '', entries))
}

/** Whether the archive has a feed: the days of some articles are known, or the days on which they were saved. */
export function hasFeed({ entries }: Pick<Archive, 'entries'>): boolean {
  return entries.some((entry) => exactDay(entry.date) !== null || exactDay(entry.added) !== null)
}

/** Atom and JSON Feed for a person, an outlet or a topic, where there are enough articles. */
export function* feedsOf(
  lookup: Lookup,
  name: string,
  page: string,
  entries: readonly Entry[],
): Generator<SiteView> {
  const title = `${name} – ${lookup.settings.title}`
  if (feedOf(page, entries)) yield* feeds(title, page, feedEntries(lookup, entries))
}

/** The feed of a page with these articles; null where it is not worth one. */
export function feedOf(page: string, entries: readonly Entry[]): string | null {
  const dated = entries.filter(({ date }) => exactDay(date) !== null)
  return dated.length >= WORTH_FOLLOWING ? `${page}feed.xml` : null
}

function* feeds(title: string, page: string, entries: readonly FeedEntry[]): Generator<SiteView> {
  for (const [kind, file] of [
    ['feed', `${page}feed.xml`],
    ['json-feed', `${page}feed.json`],
  ] as const)
    yield { kind, path: file, data: { title, page, file, entries }, articles: [] }
}

/**
 * The newest, by the day of publication. A feed has no room for intervals: where no day at all is known, it follows
 * the days on which clippings were saved instead.
 */
function feedEntries({ card }: Lookup, entries: readonly Entry[]): FeedEntry[] {
  const own = entries.filter(({ duplicateOf }) => !duplicateOf)
  const byDay = (dayOf: (entry: Entry) => string | null): FeedEntry[] =>
    own
      .filter((entry) => dayOf(entry) !== null)
      .sort((a, b) => compareStrings(dayOf(b) ?? '', dayOf(a) ?? '') || compareStrings(a.id, b.id))
      .slice(0, NEWEST)
      .map((entry) => ({ card: card(entry), day: dayOf(entry) ?? '' }))
  const published = byDay(({ date }) => exactDay(date))
  return published.length > 0 ? published : byDay(({ added }) => exactDay(added))
}

function exactDay(date: Entry['added']): string | null {
  return date?.earliest && date.earliest === date.latest ? date.earliest : null
}
