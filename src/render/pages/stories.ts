import { daySpan } from '../../lib/day.ts'
import { exactDay, intervalSpan, isEarlier } from '../../lib/interval.ts'
import type { Entry, Story } from '../../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../../model/output.ts'
import type { DateLabel, Span, StoryArticle, StoryLine, StoryPage } from '../../model/page.ts'
import { compareStrings } from '../../text/folding.ts'
import { countTexts, foldCopies } from '../copies.ts'
import { feedOf, feedsOf } from '../feeds/plan.ts'
import {
  dateLabel,
  entriesOf,
  type Lookup,
  outletIdsOf,
  personIdsOf,
  topTallies,
  withoutId,
} from '../lookup.ts'
import { byHundred, periodLinks } from '../periods.ts'
import { pageView, viewGroup } from '../view.ts'

const PEOPLE = 12

/** The stories of the archive, the newest first, and a page for each. */
export function* planStories(lookup: Lookup): Generator<SiteViewGroup> {
  const { stories } = lookup.archive
  if (stories.length === 0) return
  yield viewGroup('stories', null, () => storyIndex(lookup))
  for (const story of stories) {
    const entries = entriesOf(lookup, story.articles)
    yield viewGroup('story', [story, entries.map(lookup.fingerprints.entry)], () =>
      storyPages(lookup, story, entries),
    )
  }
}

function* storyIndex(lookup: Lookup): Generator<SiteView> {
  const lines = [...lookup.archive.stories].reverse().map((story) => storyLine(lookup, story))
  const pages = byHundred(lines)
  for (const { path, items } of pages)
    yield pageView('stories', `stories/${path}`, {
      total: lines.length,
      stories: items,
      pages: periodLinks('stories/', pages, path),
    })
}

/** A story in a list: its headline, its days, and how many articles of how many outlets tell it. */
function storyLine(lookup: Lookup, { title, page, first, last, articles }: Story): StoryLine {
  const entries = entriesOf(lookup, articles)
  return {
    label: title,
    page,
    count: countTexts(entries),
    versions: entries.length,
    days: daysOf(first, last) ?? narrowest(entries),
    language: entries[0]?.language ?? lookup.settings.language,
    outlets: topTallies(entries, outletIdsOf, lookup.outlets, 3).map(({ label }) => label),
  }
}

function* storyPages(lookup: Lookup, story: Story, entries: readonly Entry[]): Generator<SiteView> {
  const page = storyPage(lookup, story, entries)
  yield pageView('story', story.page, page, [
    ...new Set([...page.articles, ...page.unordered].flatMap(({ compared }) => compared ?? [])),
  ])
  yield* feedsOf(lookup, story.title, story.page, entries)
}

function storyPage(lookup: Lookup, story: Story, entries: readonly Entry[]): StoryPage {
  const titles = new Map(entries.map(({ id, title, page }) => [id, { label: title, page }]))
  const { ordered, unordered } = inOrder(entries)
  const told = (entry: Entry): StoryArticle => ({
    card: lookup.card(entry),
    relation: entry.duplicateOf ? 'duplicate' : (entry.versionOf?.relation ?? null),
    of: titles.get(leaderOf(entry) ?? '') ?? null,
    compared: comparedKeys(lookup, entry),
  })
  return {
    feed: feedOf(story.page, entries),
    page: story.page,
    title: story.title,
    language: entries[0]?.language ?? lookup.settings.language,
    days: daysOf(story.first, story.last) ?? narrowest(entries),
    total: countTexts(entries),
    articles: ordered.map(told),
    unordered: unordered.map(told),
    differences: {},
    people: topTallies(entries, personIdsOf, lookup.people, PEOPLE).map(withoutId),
    outlets: topTallies(entries, outletIdsOf, lookup.outlets, PEOPLE).map(withoutId),
  }
}

/** The article whose text another one repeats, or holds in a fuller version. */
function leaderOf({ duplicateOf, versionOf: version }: Entry): string | null {
  return duplicateOf ?? version?.id ?? null
}

/**
 * The entries of which the order is certain, and those that may lie before or after them: what is known to a day, and of the
 * rest, the narrowest first, what overlaps nothing that has its place. Each version stands behind the one that leads its text.
 */
function inOrder(entries: readonly Entry[]): { ordered: readonly Entry[]; unordered: readonly Entry[] } {
  const folded = foldCopies(entries, (entry) => entry)
  const placed = new Set(folded.filter(({ item }) => exactDay(item.date) !== null))
  const open = folded
    .filter((one) => !placed.has(one))
    .flatMap((one) => {
      const { earliest, latest } = one.item.date ?? {}
      return earliest && latest ? [{ one, days: daySpan(earliest, latest) }] : []
    })
    .sort((a, b) => a.days - b.days)
  for (const { one } of open) {
    const date = one.item.date
    const overlaps = [...placed].some(
      ({ item }) => !isEarlier(item.date, date) && !isEarlier(date, item.date),
    )
    if (!overlaps) placed.add(one)
  }
  const flat = (list: typeof folded): Entry[] => list.flatMap(({ item, copies }) => [item, ...copies])
  return {
    ordered: flat(folded.filter((one) => placed.has(one))),
    unordered: flat(folded.filter((one) => !placed.has(one))),
  }
}

/** Where both texts may be shown in full, and are not the same word for word. */
function comparedKeys(lookup: Lookup, entry: Entry): StoryArticle['compared'] {
  const leader = entry.duplicateOf ? undefined : lookup.entries.get(entry.versionOf?.id ?? '')
  return leader && [entry, leader].every((one) => lookup.rights(one) === 'full')
    ? [entry.key, leader.key]
    : null
}

/**
 * Where no day is certain: the narrowest interval that the evidence gives one of its articles; where another one cannot lie in
 * it, from the first day of all to the last.
 */
function narrowest(entries: readonly Entry[]): DateLabel | null {
  const intervals = entries.flatMap(({ date }) => {
    const { earliest, latest } = date ?? {}
    return date && earliest && latest ? [{ date, earliest, latest, days: daySpan(earliest, latest) }] : []
  })
  const [best] = [...intervals].sort((a, b) => a.days - b.days || (a.date.edtf < b.date.edtf ? -1 : 1))
  if (!best) return null
  if (intervals.every((one) => !isEarlier(one, best) && !isEarlier(best, one))) return dateLabel(best.date)
  const earliest = intervals.map((one) => one.earliest).sort(compareStrings)[0] ?? null
  const latest =
    intervals
      .map((one) => one.latest)
      .sort(compareStrings)
      .at(-1) ?? null
  return dateLabel({ ...best.date, ...intervalSpan(earliest, latest) })
}

/** The days from the first to the last; null where none is known. */
export function daysOf(first: string | null, last: string | null): Span | null {
  return first && last ? { first, last } : null
}
