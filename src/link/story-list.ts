import { slugIn } from '../languages/address-words.ts'
import { append } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { exactDay } from '../lib/interval.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Redirect, Story } from '../model/archive.ts'
import type { Day } from '../model/article.ts'
import { compareStrings } from '../text/folding.ts'

// A story whose name is taken from an article that is known so well keeps it when others join.
const CERTAIN_DAYS = 31
const DAY = 86_400_000
const SLUG_LENGTH = 60

/** The stories of the archive, the newest last, and the addresses that would be theirs if they had begun otherwise. */
export interface LinkedStories {
  readonly stories: readonly Story[]
  readonly redirects: readonly Redirect[]
}

/** What stories are made from. Lists go with `records`, which are in the order of the timeline. */
export interface StoryInput {
  readonly records: readonly ArticleRecord[]
  readonly ids: readonly (string | null)[]
  readonly likeness: (a: string, b: string) => number
  readonly duplicates: readonly (string | null)[]
}

/**
 * Articles that report one event, or that the owner joined → a story each: its best headline, its days, its articles in
 * order. Its address follows from its oldest certain article; the addresses that other members would give lead on.
 */
export function linkStories({ records, ids, likeness, duplicates }: StoryInput): LinkedStories {
  const members = new Map<string, number[]>()
  for (const [index, id] of ids.entries()) if (id !== null) append(members, id, index)
  const stories: Story[] = []
  const redirects: Redirect[] = []
  const taken = new Set<string>()
  for (const [id, indexes] of [...members].sort((a, b) => compareStrings(a[0], b[0]))) {
    const articles = indexes.flatMap((index) => records[index] ?? [])
    const own = indexes.flatMap((index) => (duplicates[index] ? [] : (records[index] ?? [])))
    if (articles.length < 2) continue
    const lead = leadOf(own.length > 0 ? own : articles, likeness)
    const page = pageOf(id, oldestCertain(articles), taken)
    taken.add(page)
    stories.push({
      id,
      page,
      title: lead?.title ?? '',
      ...daysOf(articles),
      articles: articles.map((one) => one.id),
    })
    if (articles.every(({ story }) => story === null))
      for (const article of articles)
        redirects.push({ from: addressBy(article), to: [page], title: lead?.title ?? '' })
  }
  return {
    stories: stories.sort((a, b) => compareStrings(lastOf(a), lastOf(b)) || compareStrings(a.id, b.id)),
    redirects: redirects.filter(({ from }) => !taken.has(from)),
  }
}

/** The article whose headline and opening are most like those of all others; headlines that were made come last. */
function leadOf(
  articles: readonly ArticleRecord[],
  likeness: StoryInput['likeness'],
): ArticleRecord | undefined {
  const scored = articles.map((article) => ({
    article,
    made: article.titleBasis === 'inferred' ? 1 : 0,
    score: articles.reduce((sum, { id }) => sum + (id === article.id ? 0 : likeness(article.id, id)), 0),
  }))
  return scored.sort(
    (a, b) => a.made - b.made || b.score - a.score || compareStrings(a.article.id, b.article.id),
  )[0]?.article
}

/** The first in time of those whose date is known to a month, else the first by id. */
export function oldestCertain(articles: readonly ArticleRecord[]): ArticleRecord | undefined {
  const certain = articles.find(
    ({ date }) =>
      date?.earliest &&
      date.latest &&
      Date.parse(date.latest) - Date.parse(date.earliest) <= CERTAIN_DAYS * DAY,
  )
  return certain ?? [...articles].sort((a, b) => compareStrings(a.id, b.id))[0]
}

/** "stories/ferry-aurelia-sinks-off-marle-3f2a/"; of the owner's own stories, by their name. */
function pageOf(id: string, oldest: ArticleRecord | undefined, taken: ReadonlySet<string>): string {
  const wanted = oldest && oldest.story === null ? addressBy(oldest) : `stories/${slug(id) || shortHash(id)}/`
  return taken.has(wanted) ? `${wanted.slice(0, -1)}-${shortHash(id).slice(0, 4)}/` : wanted
}

function addressBy({ id, title, language }: ArticleRecord): string {
  return `stories/${[slugIn(title, language, SLUG_LENGTH), shortHash(id).slice(0, 4)].filter((part) => part !== '').join('-')}/`
}

/** The first and the last day on which an article certainly appeared. */
function daysOf(articles: readonly ArticleRecord[]): { first: Day | null; last: Day | null } {
  const days = articles.flatMap(({ date }) => exactDay(date) ?? [])
  const sorted = days.sort(compareStrings)
  return { first: sorted[0] ?? null, last: sorted.at(-1) ?? null }
}

function lastOf({ last }: Story): string {
  return last ?? ''
}
