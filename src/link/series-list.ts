import { slugIn } from '../languages/address-words.ts'
import { append } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { exactDay } from '../lib/interval.ts'
import { once } from '../lib/once.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Series } from '../model/archive.ts'
import type { AuthoritySeries } from '../model/authority.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import { frequencyOf, gapsIn } from './series-days.ts'
import { LEAST_ISSUES, type SeriesGroup } from './series-groups.ts'
import { headingOf } from './series-heading.ts'
import { titleOf } from './series-title.ts'
import { oldestCertain } from './story-list.ts'

const SLUG_LENGTH = 60

/** What series are made from. Lists go with `records`, which are in the order of the timeline. */
export interface SeriesListInput {
  readonly records: readonly ArticleRecord[]
  readonly groups: readonly SeriesGroup[]
  /** The ids by which versions of one text count once. */
  readonly leaders: readonly string[]
  /** The owner's list. */
  readonly own: readonly AuthoritySeries[]
}

/** The series of an archive, and the entries of the owner that speak of none. */
export interface LinkedSeries {
  readonly series: readonly Series[]
  readonly unused: readonly AuthoritySeries[]
}

/** A series on its way; `issues` are in the order of the timeline, with all versions of their texts. */
interface Draft extends Pick<Series, 'title' | 'rule'> {
  readonly issues: readonly ArticleRecord[]
  /** The owner's; null where there is none. */
  readonly id: string | null
  readonly entry: AuthoritySeries | null
}

/**
 * Groups of issues, and what the owner says of them → the series of the archive, by address: each with its name, its
 * days, how often it appears, and where issues are missing. The address follows from the oldest issue whose date is
 * certain, or is the owner's.
 */
export function linkSeries({ records, groups, leaders, own }: SeriesListInput): LinkedSeries {
  const listed = ownIssues(records, own)
  const found = withNames(withVersions(groups, records, leaders), own)
  const drafts = [...ownDrafts(listed), ...foundDrafts(found, records, own, listed)]
  const used = new Set<AuthoritySeries | null>([...listed.keys(), ...found.map(({ entry }) => entry)])
  const taken = new Set<string>()
  return {
    series: drafts.map((draft) => toSeries(draft, taken)).sort((a, b) => compareStrings(a.page, b.page)),
    unused: own.filter((entry) => !used.has(entry)),
  }
}

type Listed = ReadonlyMap<AuthoritySeries, readonly ArticleRecord[]>

/** The articles that entries of the owner list: two are enough, as they are the owner's word. */
export function ownIssues(records: readonly ArticleRecord[], own: readonly AuthoritySeries[]): Listed {
  const lists = new Map<AuthoritySeries, readonly ArticleRecord[]>()
  const taken = new Set<ArticleRecord>()
  const named = findNamed(records)
  for (const entry of own) {
    if (entry.notASeries || entry.articles.length === 0) continue
    const without = namedIn(entry.without)
    const issues = named([...entry.articles, ...entry.also]).filter(
      (record) => !taken.has(record) && !without(record),
    )
    if (issues.length < 2) continue
    lists.set(entry, issues)
    for (const issue of issues) taken.add(issue)
  }
  return lists
}

/** Tells the articles of a list of sources and ids. */
function namedIn(list: readonly string[]): (record: ArticleRecord) => boolean {
  const names = new Set(list)
  return ({ source, id }) => names.has(source) || names.has(id)
}

/** Finds the articles of lists of sources and ids, in the order of the timeline. */
function findNamed(records: readonly ArticleRecord[]): (list: readonly string[]) => readonly ArticleRecord[] {
  const places = once(() => {
    const found = new Map<string, number[]>()
    for (const [place, { source, id }] of records.entries())
      for (const name of new Set([source, id])) append(found, name, place)
    return found
  })
  return (list) =>
    [...new Set(list.flatMap((name) => places().get(name) ?? []))]
      .sort((a, b) => a - b)
      .flatMap((place) => records[place] ?? [])
}

function ownDrafts(listed: Listed): Draft[] {
  return [...listed].map(([entry, issues]) => ({
    ...{ issues, entry, rule: 'owner', title: entry.title ?? entry.name },
    id: entry.id ?? (slug(entry.title ?? entry.name) || null),
  }))
}

interface Found extends Pick<Draft, 'issues' | 'rule' | 'title' | 'entry'> {}

/** Found series with their names, and the first entry of the owner that means each. */
function withNames(
  found: readonly Pick<Draft, 'issues' | 'rule'>[],
  own: readonly AuthoritySeries[],
): readonly Found[] {
  const meant = meantBy(own)
  return found.map(({ issues, rule }) => {
    const title = titleOf(issues)
    return { issues, rule, title, entry: meant(title, issues) }
  })
}

/**
 * Found series under the names that the owner gives them, those that are the same joined, without those that are none, and
 * without articles that the owner puts elsewhere.
 */
function foundDrafts(
  found: readonly Found[],
  records: readonly ArticleRecord[],
  own: readonly AuthoritySeries[],
  listed: Listed,
): Draft[] {
  const named = findNamed(records)
  const also = new Map(own.map((entry) => [entry, named(entry.also)]))
  const taken = new Set([...listed.values(), ...also.values()].flat())
  return joinedByOwner(found, records).flatMap(({ issues, rule, title, entry }): Draft[] => {
    if (entry && (entry.notASeries || listed.has(entry))) return []
    const added = new Set(entry ? also.get(entry) : [])
    const isOut = namedIn(entry?.without ?? [])
    const wanted = added.size === 0 ? issues : together(records, [issues, [...added]])
    const left = wanted.filter((issue) => (added.has(issue) || !taken.has(issue)) && !isOut(issue))
    const least = added.size > 0 || entry?.without.length ? 2 : LEAST_ISSUES
    if (left.length < issues.length && left.length < least) return []
    return [{ issues: left, rule, title: entry?.title ?? title, id: entry?.id ?? null, entry }]
  })
}

/** The same, those that one entry calls the same as one, under the name of the entry, else of the larger one. */
function joinedByOwner(found: readonly Found[], records: readonly ArticleRecord[]): readonly Found[] {
  const joined = new Map<AuthoritySeries, Found>()
  const alone = found.filter((one) => {
    const { entry, issues } = one
    if (!entry || entry.same.length === 0) return true
    const known = joined.get(entry)
    const isNamed = ({ title }: Found): boolean => foldText(title) === foldText(entry.name)
    const isMain = !known || isNamed(one) || (!isNamed(known) && issues.length > known.issues.length)
    const main = isMain ? one : known
    const all = known ? together(records, [known.issues, issues]) : issues
    joined.set(entry, known ? { ...main, rule: 'owner', issues: all } : one)
    return false
  })
  return [...alone, ...joined.values()]
}

/** The articles of several lists, each once, in the order of the timeline. */
function together(
  records: readonly ArticleRecord[],
  lists: readonly (readonly ArticleRecord[])[],
): readonly ArticleRecord[] {
  const all = new Set(lists.flat())
  return records.filter((record) => all.has(record))
}

/** Tells the first entry that means a series: by its name in the archive, or by the last part of its address. */
function meantBy(
  own: readonly AuthoritySeries[],
): (title: string, issues: readonly ArticleRecord[]) => AuthoritySeries | null {
  const places = new Map<string, number>()
  for (const [place, { name, same }] of own.entries())
    for (const one of [name, ...same])
      for (const key of [foldText(one), `series/${one}/`]) if (!places.has(key)) places.set(key, place)
  return (title, issues) => {
    const oldest = oldestCertain(issues)
    const keys = [foldText(title), ...(oldest ? [addressBy(oldest)] : [])]
    const found = keys.flatMap((key) => places.get(key) ?? [])
    return own[Math.min(...found)] ?? null
  }
}

function withVersions(
  groups: readonly SeriesGroup[],
  records: readonly ArticleRecord[],
  leaders: readonly string[],
): Pick<Draft, 'issues' | 'rule'>[] {
  const groupOf = new Map<string | undefined, number>()
  for (const [number, { issues }] of groups.entries())
    for (const index of issues) groupOf.set(records[index]?.id, number)
  const versions = new Map<number, ArticleRecord[]>()
  for (const [index, record] of records.entries()) {
    const number = groupOf.get(leaders[index])
    if (number !== undefined) append(versions, number, record)
  }
  return groups.map(({ rule }, number) => ({ issues: versions.get(number) ?? [], rule }))
}

function toSeries({ issues, rule, title, id, entry }: Draft, taken: Set<string>): Series {
  const oldest = oldestCertain(issues)
  const wanted = id === null ? addressBy(oldest) : `series/${id}/`
  const hash = shortHash(oldest?.id ?? '')
  // One entry of the owner may mean several series, as may two of one name.
  const apart = taken.has(wanted) ? `-${hash.slice(0, 6)}` : ''
  const page = `${wanted.slice(0, -1)}${apart}/`
  taken.add(page)
  const days = [...new Set(issues.flatMap(({ date }) => exactDay(date) ?? []))].sort(compareStrings)
  const every = frequencyOf(days)
  return {
    id: id === null ? `series-${hash.slice(0, 10)}` : id + apart,
    page,
    title,
    rule,
    ...(entry ? { entry: entry.name } : {}),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    every,
    gaps: every === null ? [] : gapsIn(days, every, issues),
    articles: issues.map((issue) => issue.id),
  }
}

/** "series/police-log-3f2a/" */
function addressBy(oldest: ArticleRecord | undefined): string {
  if (!oldest) return 'series/'
  const parts = [
    slugIn(headingOf(oldest).text, oldest.language, SLUG_LENGTH),
    shortHash(oldest.id).slice(0, 4),
  ]
  return `series/${parts.filter((part) => part !== '').join('-')}/`
}
