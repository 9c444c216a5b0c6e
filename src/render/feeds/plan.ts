import type { Entry } from '../../model/archive.ts'
import type { Card } from '../../model/page.ts'
import type { View } from '../../model/view.ts'
import { entriesOf, type Lookup } from '../lookup.ts'
import { compareNewest } from '../periods.ts'

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

/** Atom and JSON Feed for the archive, and for each person, outlet and topic with enough articles. */
export function* planFeeds(lookup: Lookup): Generator<View> {
  const { archive, settings } = lookup
  yield* feeds(lookup, settings.title, '', archive.entries)
  const named = [
    ...archive.people.map(({ name, page, appearances }) => ({
      name,
      page,
      articles: appearances.map(({ article }) => article),
    })),
    ...archive.outlets,
    ...archive.topics.map(({ label, page, articles }) => ({ name: label, page, articles })),
  ]
  for (const { name, page, articles } of named) {
    const entries = entriesOf(lookup, articles)
    if (feedOf(page, entries)) yield* feeds(lookup, `${name} – ${settings.title}`, page, entries)
  }
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
