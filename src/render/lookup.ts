import { interfaceOf } from '../languages/interface.ts'
import { decadeOf } from '../lib/day.ts'
import { shorten } from '../lib/shorten.ts'
import type { Archive, Entry, Outlet, Person, Place, Series, Story, Topic } from '../model/archive.ts'
import type { Card, CardCopy, DateLabel, Tally } from '../model/page.ts'
import type { Rights, Settings } from '../model/settings.ts'
import type { InterfaceWords } from '../model/words.ts'
import { countedOnce, countTexts, type Folded } from './copies.ts'
import { type Fingerprints, fingerprintsOf } from './fingerprints.ts'
import { rightsOf } from './rights.ts'

/** The archive with its names looked up: what planning asks for again and again. */
export interface Lookup {
  readonly archive: Archive
  readonly settings: Settings
  readonly entries: ReadonlyMap<string, Entry>
  readonly people: ReadonlyMap<string, Person>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly topics: ReadonlyMap<string, Topic>
  readonly placesByName: ReadonlyMap<string, Place>
  readonly stories: ReadonlyMap<string, Story>
  readonly series: ReadonlyMap<string, Series>
  /** The issues of a series in the order of the timeline, versions of one text once. */
  readonly issues: (series: Series) => readonly Entry[]
  /** Where the text of an article stands among these; -1 where it does not. */
  readonly placeAmongIssues: (series: Series, entry: Entry) => number
  /** The card of an article, by its id. */
  readonly card: (entry: Entry) => Card
  /** The card of an article of a list that stands for other versions of its text. */
  readonly foldedCard: (folded: Folded<Entry>) => Card
  readonly rights: (entry: Entry) => Rights
  readonly fingerprints: Fingerprints
  /** What pages say, in the language of the archive. */
  readonly words: InterfaceWords
}

export function lookUp(archive: Archive, settings: Settings): Lookup {
  const outlets = byId(archive.outlets)
  const rights = (entry: Entry): Rights => rightsOf(settings, entry)
  const cards = new Map<string, Card>()
  const card = (entry: Entry): Card => {
    const known = cards.get(entry.id)
    if (known) return known
    const made = toCard(entry, outlets, rights(entry))
    cards.set(entry.id, made)
    return made
  }
  const foldedCard = ({ item, copies }: Folded<Entry>): Card =>
    copies.length === 0
      ? card(item)
      : { ...card(item), copies: copies.map((copy) => copyLine(card(copy), card(item))) }
  const names = {
    people: byId(archive.people),
    outlets,
    topics: byId(archive.topics),
    placesByName: new Map(archive.places.map((place) => [place.name, place])),
  }
  const entries = byId(archive.entries)
  const issuesOf = remembered((series: Series) =>
    countedOnce(series.articles.flatMap((id) => entries.get(id) ?? [])),
  )
  const placesOf = remembered(
    (series: Series) => new Map(issuesOf(series).map(({ leader }, place) => [leader, place])),
  )
  return {
    archive,
    settings,
    entries,
    ...names,
    stories: byId(archive.stories),
    series: byId(archive.series),
    issues: issuesOf,
    placeAmongIssues: (series, { leader }) => placesOf(series).get(leader) ?? -1,
    card,
    foldedCard,
    rights,
    fingerprints: fingerprintsOf(names),
    words: interfaceOf(settings.language),
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function toCard(entry: Entry, outlets: ReadonlyMap<string, Outlet>, rights: Rights): Card {
  const { id, page, title, titleBasis, date, language, words } = entry
  const outlet = entry.outlet && outlets.get(entry.outlet.id)
  return {
    id,
    page,
    title,
    titleBasis,
    summary: rights === 'record only' ? null : shorten(summaryOf(entry), 200),
    date: date && dateLabel(date),
    outlet:
      entry.outlet && outlet ? { label: outlet.name, page: outlet.page, basis: entry.outlet.basis } : null,
    authors: entry.authors.filter((author) => author.role === 'author').map((author) => author.name),
    language,
    words,
    ...pictureOf(entry, rights),
  }
}

/** A picture so narrow is a portrait or a sign, and no picture of the story. */
const NARROWEST = 300

function pictureOf({ pictures }: Entry, rights: Rights): Pick<Card, 'picture'> {
  const shown = rights === 'full' ? pictures?.find(({ width }) => width >= NARROWEST) : undefined
  if (!shown) return {}
  const { file, width, height, alt, caption } = shown
  return { picture: { file, width, height, alt, caption } }
}

/** A copy by the outlet that has it, and by its headline where that is the outlet of the article it stands below. */
function copyLine({ page, title, outlet, language }: Card, lead: Card): CardCopy {
  return outlet && outlet.page !== lead.outlet?.page
    ? { page, label: outlet.label, by: 'outlet', language: null }
    : { page, label: title, by: 'title', language }
}

/** What a page shows of a date. */
export function dateLabel({ earliest, latest, basis, edtf }: DateLabel): DateLabel {
  return { earliest, latest, basis, edtf }
}

/**
 * The standfirst, else the first words of the text. A headline that was made from the first sentence has said that
 * sentence: then the next one begins the summary, or there is none.
 */
function summaryOf({ standfirst, excerpt, teaserEnd, title, titleBasis }: Entry): string {
  if (standfirst) return standfirst
  const said = title.replace(/(?<![.…])[.…]+$/u, '')
  if (titleBasis !== 'inferred' || !excerpt.startsWith(said)) return excerpt.slice(0, teaserEnd)
  const rest = excerpt.slice(said.length)
  const end = /[.!?…]["”’»)]?\s+(?=["“„«‘(]?[\p{Lu}\p{Lo}\p{N}])/u.exec(rest)
  return end ? rest.slice(end.index + end[0].length) : ''
}

/** The year under which an article is filed: that of its earliest day, else of its latest. */
export function yearOf(entry: Entry): string | null {
  return (entry.date?.earliest ?? entry.date?.latest)?.slice(0, 4) ?? null
}

/** The year of an article, where one is known for certain: null where its interval leaves one. */
export function sureYearOf({ date }: Entry): string | null {
  const year = date?.earliest?.slice(0, 4)
  return year && date?.latest?.startsWith(year) ? year : null
}

/** The decade of an article ("1940s"), where one is known for certain: null where its interval leaves one. */
export function sureDecadeOf({ date }: Entry): string | null {
  const { earliest, latest } = date ?? {}
  return earliest && latest && decadeOf(earliest) === decadeOf(latest) ? decadeOf(earliest) : null
}

/** The heading under which a list holds an article: its sure year, else that the year is not certain. */
export function yearGroup(entry: Entry, { say }: InterfaceWords): { label: string; id: string } {
  const year = sureYearOf(entry)
  if (year) return { label: year, id: `y${year}` }
  return yearOf(entry)
    ? { label: say('list.uncertain'), id: 'uncertain' }
    : { label: say('list.undated'), id: 'undated' }
}

/** The month of an article, where one is known for certain: null where its interval leaves one. */
export function monthOf(entry: Entry): string | null {
  const month = entry.date?.earliest?.slice(0, 7)
  return month && entry.date?.latest?.startsWith(month) ? month : null
}

type Named = { readonly name?: string; readonly label?: string; readonly page: string }

/**
 * Who or what most of the articles have, by the ids that `idsOf` reads off each: most first, then in the order given by
 * `page`; at most `limit`. Versions of one text count once.
 */
export function topTallies(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
  named: ReadonlyMap<string, Named>,
  limit: number,
): (Tally & { readonly id: string })[] {
  const leaders = new Map<string, Set<string>>()
  for (const entry of entries)
    for (const id of idsOf(entry)) leaders.set(id, (leaders.get(id) ?? new Set()).add(entry.leader))
  const tallies = [...leaders].flatMap(([id, { size: count }]) => {
    const item = named.get(id)
    return item ? { id, label: item.name ?? item.label ?? id, page: item.page, count } : []
  })
  return foremost(tallies, limit)
}

/** Those with the most articles first. */
export function mostFirst<T extends Tally>(tallies: readonly T[]): T[] {
  return [...tallies].sort((a, b) => b.count - a.count || (a.page < b.page ? -1 : 1))
}

/** So many that stand in several articles make a list; those of a single one would only lengthen it. */
const ENOUGH = 4

function foremost<T extends Tally>(tallies: readonly T[], limit: number): T[] {
  const most = mostFirst(tallies).slice(0, limit)
  const several = most.filter(({ count }) => count > 1)
  return several.length >= ENOUGH ? several : most
}

/** The people, outlets or topics of the archive with the most articles, counted as their pages count them. */
export function topOf(
  lookup: Lookup,
  named: readonly (Named & { readonly articles: readonly string[] })[],
  limit: number,
): Tally[] {
  const tallies = named.map(({ name, label, page, articles }) => ({
    ...{ label: name ?? label ?? page, page },
    count: countOnce(lookup, articles),
  }))
  return foremost(tallies, limit)
}

export function withoutId({ label, page, count }: Tally): Tally {
  return { label, page, count }
}

export function personIdsOf({ personIds }: Entry): readonly string[] {
  return [...new Set(Object.values(personIds))]
}

export function outletIdsOf({ outlet }: Entry): readonly string[] {
  return outlet ? [outlet.id] : []
}

export function topicIdsOf({ topics }: Entry): readonly string[] {
  return topics.map(({ id }) => id)
}

/** How many articles these are, versions of one text counted once. */
export function countOnce(lookup: Lookup, ids: readonly string[]): number {
  return countTexts(entriesOf(lookup, ids))
}

/** The articles with these ids, in that order. */
export function entriesOf(lookup: Lookup, ids: readonly string[]): Entry[] {
  return ids.flatMap((id) => lookup.entries.get(id) ?? [])
}

/** The same, made once for each series. */
function remembered<Value>(make: (series: Series) => Value): (series: Series) => Value {
  const known = new Map<Series, Value>()
  return (series) => {
    const value = known.get(series) ?? make(series)
    known.set(series, value)
    return value
  }
}
