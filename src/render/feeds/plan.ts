import type { Entry } from '../../model/archive.ts'
import type { Card } from '../../model/page.ts'
import type { View } from '../../model/view.ts'
import type { Lookup } from '../lookup.ts'
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

export function* planFeeds(lookup: Lookup): Generator<View> {
  yield feed(lookup, lookup.settings.title, '', lookup.archive.entries)
}

function feed(
  lookup: Lookup,
  title: string,
  page: string,
  entries: readonly Entry[],
): View<'feed', FeedData> {
  const file = `${page}feed.xml`
  const cards = entries
    .filter(
      (entry) => entry.date?.earliest && entry.date.earliest === entry.date.latest && !entry.duplicateOf,
    )
    .sort(compareNewest)
    .slice(0, NEWEST)
    .map(lookup.card)
  return { kind: 'feed', path: file, data: { title, page, file, cards }, articles: [] }
}
