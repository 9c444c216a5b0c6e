import { groupBy } from '../../lib/grouping.ts'
import type { Entry, Related } from '../../model/archive.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { ArticlePage, Card, Ref } from '../../model/page.ts'
import type { InterfaceWords } from '../../model/words.ts'
import { referenceOf } from '../exports/reference.ts'
import { entriesOf, type Lookup } from '../lookup.ts'
import { storyDateOf } from '../story-date.ts'
import { pageView, viewGroup } from '../view.ts'
import { issuesAround } from './series.ts'
import { timelinePlace } from './timeline.ts'

/** A page for each article: its record, and the ways on from it; beside it, how to cite it. */
export function* planArticles(lookup: Lookup): Generator<SiteViewGroup> {
  const { entries } = lookup.archive
  const stories = groupBy(
    entries.filter((entry) => entry.storyId),
    (entry) => entry.storyId ?? '',
  )
  const copies = groupBy(
    entries.filter((entry) => entry.duplicateOf),
    (entry) => entry.duplicateOf ?? '',
  )
  for (const entry of entries)
    yield viewGroup('article', articleParts(lookup, entry, stories, copies), () => [
      pageView('article', entry.page, articlePage(lookup, entry, stories, copies), [entry.key]),
    ])
}

/** All that the page of an article is made from. */
function articleParts(lookup: Lookup, entry: Entry, stories: Groups, copies: Groups): unknown[] {
  const { fingerprints, entries } = lookup
  const one = (id: string | null): string | null => {
    const found = id === null ? undefined : entries.get(id)
    return found ? fingerprints.card(found) : null
  }
  return [
    fingerprints.entry(entry),
    one(entry.previous),
    one(entry.next),
    entry.related.map((related) => [one(related.id), related]),
    (stories.get(entry.storyId ?? '') ?? []).map((other) => [fingerprints.card(other), other.duplicateOf]),
    lookup.stories.get(entry.storyId ?? '')?.page ?? null,
    seriesParts(lookup, entry),
    one(entry.duplicateOf),
    (copies.get(entry.id) ?? []).map(fingerprints.card),
  ]
}

function seriesParts(lookup: Lookup, entry: Entry): unknown {
  const { fingerprints } = lookup
  const found = issuesAround(lookup, entry)
  if (!found) return null
  const { series, previous, next } = found
  return [series.title, series.page, previous && fingerprints.card(previous), next && fingerprints.card(next)]
}

type Groups = ReadonlyMap<string, readonly Entry[]>

function articlePage(lookup: Lookup, entry: Entry, stories: Groups, copies: Groups): ArticlePage {
  const { card, rights } = lookup
  const one = (id: string | null): Card | null => {
    const found = id === null ? undefined : lookup.entries.get(id)
    return found ? brief(card(found)) : null
  }
  const told = (stories.get(entry.storyId ?? '') ?? []).filter(
    (other) => other.id !== entry.id && other.duplicateOf !== entry.id,
  )
  return {
    id: entry.id,
    page: entry.page,
    reference: referenceOf(entry, lookup.settings),
    rights: rights(entry),
    excerpt: rights(entry) === 'excerpt' ? entry.excerpt : null,
    card: card(entry),
    storyDate: storyDateOf(entry),
    people: personRefs(lookup, entry),
    outlet: ref(entry.outlet && lookup.outlets.get(entry.outlet.id)),
    agency: ref(entry.agency && lookup.outlets.get(entry.agency.id)),
    topics: refs(
      lookup.topics,
      entry.topics.map((topic) => topic.id),
    ),
    places: refs(lookup.placesByName, entry.places),
    timeline: timelinePlace(entry),
    previous: one(entry.previous),
    next: one(entry.next),
    related: entry.related.flatMap(({ id, rule, names }) => {
      const found = lookup.entries.get(id)
      // Those of the same story are listed as such.
      return found && !told.includes(found)
        ? { card: brief(card(found)), reason: relatedReason(rule, names, lookup.words) }
        : []
    }),
    story: told.map((other) => brief(card(other))),
    storyPage: told.length > 0 ? (lookup.stories.get(entry.storyId ?? '')?.page ?? null) : null,
    series: seriesOf(lookup, entry),
    duplicateOf: one(entry.duplicateOf),
    duplicates: entriesOf(
      lookup,
      (copies.get(entry.id) ?? []).map((copy) => copy.id),
    ).map((copy) => brief(card(copy))),
  }
}

function seriesOf(lookup: Lookup, entry: Entry): ArticlePage['series'] {
  const found = issuesAround(lookup, entry)
  if (!found) return null
  const { series, previous, next } = found
  return {
    label: series.title,
    page: series.page,
    previous: previous && brief(lookup.card(previous)),
    next: next && brief(lookup.card(next)),
  }
}

/** "Also names Antony Blinken, Vladimir Putin and 2 more" */
function relatedReason(
  rule: Related['rule'],
  names: readonly string[],
  { say, list }: InterfaceWords,
): string {
  const shown = names.slice(0, names.length > 3 ? 2 : 3)
  const more = names.length - shown.length
  return say(`related.${rule}`, { names: list(more > 0 ? [...shown, say('more', { count: more })] : shown) })
}

/** A card without the words that this page does not show, so that they cannot make it anew. */
function brief(card: Card): Card {
  return { ...card, summary: null, authors: [], words: 0 }
}

function personRefs(lookup: Lookup, entry: Entry): ArticlePage['people'] {
  return Object.fromEntries(
    Object.entries(entry.personIds).flatMap(([key, id]) => {
      const person = lookup.people.get(id)
      return person ? [[key, { id, name: person.name, page: person.page }]] : []
    }),
  )
}

function refs(
  named: ReadonlyMap<string, { readonly name?: string; readonly label?: string; readonly page: string }>,
  ids: readonly string[],
): Record<string, Ref> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = named.get(id)
      return found ? [[id, { label: found.label ?? found.name ?? id, page: found.page }]] : []
    }),
  )
}

function ref(found: { readonly name: string; readonly page: string } | null | undefined): Ref | null {
  return found ? { label: found.name, page: found.page } : null
}
