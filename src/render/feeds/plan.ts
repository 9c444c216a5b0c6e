import type { Entry } from '../../model/archive.ts'
import type { Card } from '../../model/page.ts'
import type { View, ViewGroup } from '../../model/view.ts'
import type { Lookup } from '../lookup.ts'
import { compareNewest } from '../periods.ts'
import { viewGroup } from '../view.ts'

/** A feed: what is on it, newest first. Only articles whose day is known: a feed has no room for intervals. */
export interface FeedData {
  readonly title: string
  /** The page that the feed follows, and the feed's own file. */
  readonly page: string
  readonly file: string
  readonly cards: readonly Card[]
}

const NEWEST = 50

/** Below so many articles with a known day nobody follows a person, an outlet, or a topic. */
const WORTH_FOLLOWING = 3

/** Atom and JSON Feed for the archive. */
export function* planFeeds(lookup: Lookup): Generator<ViewGroup> {
  const { archive, settings } = lookup
  yield viewGroup('feed', null, () => feeds(lookup, settings.title, '', archive.entries))
}

/** Atom and JSON Feed for a person, an outlet or a topic, where there are enough articles. */
export function* feedsOf(
  lookup: Lookup,
  name: string,
  page: string,
  entries: readonly Entry[],
): Generator<View> {
  if (feedOf(page, entries)) yield* feeds(lookup, `${name} – ${lookup.settings.title}`, page, entries)
}

/** The feed of a page with these articles; null where it is not worth one. */
export function feedOf(page: string, entries: readonly Entry[]): string | null {
  return entries.filter(isExact).length >= WORTH_FOLLOWING ? `${page}feed.xml` : null
}

function* feeds(lookup: Lookup, title: string, page: string, entries: readonly Entry[]): Generator<View> {
  const cards = entries
    .filter((entry) => isExact(entry) && !entry.duplicateOf)
    .sort(compareNewest)
    .slice(0, NEWEST)
    .map(lookup.card)
  for (const [kind, file] of [
    ['feed', `${page}feed.xml`],
    ['json-feed', `${page}feed.json`],
  ] as const)
    yield { kind, path: file, data: { title, page, file, cards } satisfies FeedData, articles: [] }
}

function isExact({ date }: Entry): boolean {
  return date !== null && date.earliest !== null && date.earliest === date.latest
}
