import { slugIn } from '../languages/address-words.ts'
import { append } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { exactDay } from '../lib/interval.ts'
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

/** A series on its way; `issues` are in the order of the timeline, with all versions of their texts. */
interface Draft extends Pick<Series, 'title' | 'rule'> {
  readonly issues: readonly ArticleRecord[]
  /** The owner's; null where there is none. */
  readonly id: string | null
}

/**
 * Groups of issues, and what the owner says of them → the series of the archive, by address: each with its name, its
 * days, how often it appears, and where issues are missing. The address follows from the oldest issue whose date is
 * certain, or is the owner's.
 */
export function linkSeries({ records, groups, leaders, own }: SeriesListInput): readonly Series[] {
  const listed = ownIssues(records, own)
  const drafts = [...ownDrafts(listed), ...foundDrafts(withVersions(groups, records, leaders), own, listed)]
  const taken = new Set<string>()
  return drafts.map((draft) => toSeries(draft, taken)).sort((a, b) => compareStrings(a.page, b.page))
}

type Listed = ReadonlyMap<AuthoritySeries, readonly ArticleRecord[]>

/** The articles that entries of the owner list: two are enough, as they are the owner's word. */
export function ownIssues(records: readonly ArticleRecord[], own: readonly AuthoritySeries[]): Listed {
  const lists = new Map<AuthoritySeries, readonly ArticleRecord[]>()
  const taken = new Set<ArticleRecord>()
  for (const entry of own) {
    const names = new Set(entry.articles)
    if (entry.notASeries || names.size === 0) continue
    const issues = records.filter(
      (record) => !taken.has(record) && (names.has(record.source) || names.has(record.id)),
    )
    if (issues.length < 2) continue
    lists.set(entry, issues)
    for (const issue of issues) taken.add(issue)
  }
  return lists
}

function ownDrafts(listed: Listed): Draft[] {
  return [...listed].map(([{ title, name, id }, issues]) => ({
    ...{ issues, rule: 'owner', title: title ?? name },
    id: id ?? (slug(title ?? name) || null),
  }))
}

/** Found series under the names that the owner gives them, without those that are none, and without listed articles. */
function foundDrafts(
  found: readonly Pick<Draft, 'issues' | 'rule'>[],
  own: readonly AuthoritySeries[],
  listed: Listed,
): Draft[] {
  const taken = new Set([...listed.values()].flat())
  return found.flatMap(({ issues, rule }): Draft[] => {
    const title = titleOf(issues)
    const entry = own.find((one) => speaksOf(one, title, issues))
    const left = issues.filter((issue) => !taken.has(issue))
    if (entry && (entry.notASeries || listed.has(entry))) return []
    if (left.length < issues.length && left.length < LEAST_ISSUES) return []
    return [{ issues: left, rule, title: entry?.title ?? title, id: entry?.id ?? null }]
  })
}

/** Whether an entry means a series: by its name in the archive, or by the last part of its address. */
function speaksOf({ name }: AuthoritySeries, title: string, issues: readonly ArticleRecord[]): boolean {
  const oldest = oldestCertain(issues)
  return (
    foldText(name) === foldText(title) || (oldest !== undefined && addressBy(oldest) === `series/${name}/`)
  )
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

function toSeries({ issues, rule, title, id }: Draft, taken: Set<string>): Series {
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
