import { dayNumber } from '../lib/calendar.ts'
import { count } from '../lib/grouping.ts'
import { exactDay } from '../lib/interval.ts'
import type { ArticleRecord, Series } from '../model/archive.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import { hashWord } from '../text/sketch.ts'
import { innerCapitals } from '../text/words.ts'
import { type Form, formInCommon, formOf, looselyInCommon, OPENING } from './series.ts'
import { type Heading, headingOf, mattersOf } from './series-heading.ts'

// Two openings are compared where so many of their runs of so many words, values aside, are the same.
const RUN = 4
const RUNS_SHARED = 3
// Of each run or heading, the articles last seen; of the series that they lead to, those that share most.
const POSTINGS = 24
const CANDIDATES = 6
// An article joins a series where it is an issue beside this share of some of its issues, the first and the last among
// them: there are no chains.
const SAMPLE = 5
const SAMPLE_SHARE = 0.66
/** So many articles are kept as issues, as each stands in several samples. */
const KEPT = 2_000
/** Two of one form may be chance, or one event told twice. */
export const LEAST_ISSUES = 3
// Headlines that share more than this of their words are of one matter; under others, so much of the form must be the same.
const MATTERS_SHARE = 0.5
const FIRM_FORM = 0.6
// Under one headline without a date, so much: of 60,000 pairs of English openings one in 10,000 shares 0.26 by chance.
const LOOSE_FORM = 0.3
// A word is about a matter of the headline where so many letters are the same; issues of a column are so many days apart.
const STEM = 4
const WEEKS = 35
/** So many issues show that what a headline alone holds together is a column: a trial goes on for weeks, too. */
const LEAST_BARE = 5
/** Where more of the articles than this share are of one story, that is what they tell, in one form. */
const STORY_SHARE = 0.34

/** Issues of a series, as places in the list of records, and what they have in common. */
export interface SeriesGroup {
  readonly issues: readonly number[]
  readonly rule: Exclude<Series['rule'], 'owner'>
}

/** What `findSeries` goes by; lists go with `records`, which are in the order of the timeline. */
export interface SeriesInput {
  readonly records: readonly ArticleRecord[]
  /** The ids by which versions of one text count once. */
  readonly leaders: readonly string[]
  readonly stories: readonly (string | null)[]
}

/** An article as a possible issue. Few are kept: the openings of a large archive would fill the memory. */
interface Issue {
  readonly record: ArticleRecord
  readonly form: Form
  /** Null where the text has no headline, and one was made of its first words. */
  readonly heading: Heading | null
}

/**
 * The series of an archive: three issues or more, each of one form with most of the others, or under one heading with
 * another date. Each article is compared with the few series that share most of its runs of words: near-linear.
 */
export function findSeries({ records, leaders, stories }: SeriesInput): readonly SeriesGroup[] {
  const candidates = records.filter((record, index) => leaders[index] === record.id)
  const places = new Map(records.map(({ id }, index) => [id, index]))
  return gather(candidates).flatMap((members): SeriesGroup[] => {
    const issues = members.map(({ id }) => places.get(id) ?? 0)
    if (appearances(members) < LEAST_ISSUES || isOneEvent(issues, stories)) return []
    const [first, ...others] = members.map(issueOf)
    if (!first || !hasRhythm(first, others)) return []
    const ofForm = others.filter(({ form }) => formInCommon(first.form, form) > 0)
    return [{ issues, rule: ofForm.length * 2 >= others.length ? 'form' : 'heading' }]
  })
}

/** Makes issues of articles, and keeps the last ones that were asked for. */
function issues(): (record: ArticleRecord) => Issue {
  const kept = new Map<ArticleRecord, Issue>()
  return (record) => {
    const issue = kept.get(record) ?? issueOf(record)
    kept.delete(record)
    kept.set(record, issue)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest) kept.delete(oldest)
    return issue
  }
}

function issueOf(record: ArticleRecord): Issue {
  const heading = headingOf(record)
  const isMade = record.titleBasis === 'inferred' && !heading.isColumn
  return { record, form: formOf(record), heading: isMade ? null : heading }
}

/** Put each article to the series that it fits best, else let it begin one. */
function gather(records: readonly ArticleRecord[]): readonly ArticleRecord[][] {
  const series: ArticleRecord[][] = []
  const finder = finderFor(records.length)
  const issueFor = issues()
  for (const record of records) {
    const issue = issueFor(record)
    // It has nothing that another issue would have otherwise.
    if (issue.form.values.size === 0 && !issue.heading?.isDated && !mayBeColumn(issue)) continue
    let best = -1
    let bestFit = 0
    for (const candidate of finder.find(issue)) {
      const fit = fitOf(issue, sampleOf(series[candidate] ?? []).map(issueFor))
      if (fit > bestFit) [best, bestFit] = [candidate, fit]
    }
    if (best < 0) best = series.push([]) - 1
    series[best]?.push(record)
    finder.keep(best)
  }
  return series.filter(({ length }) => length >= LEAST_ISSUES)
}

interface Finder {
  /** The series that share runs of words or the heading with an article, those that share most first. */
  readonly find: (issue: Issue) => readonly number[]
  /** The article that was asked for last is an issue of this series. */
  readonly keep: (series: number) => void
}

/**
 * Finds series by runs of words. What stands for a run is a place in a table; two runs may share one, which costs a
 * comparison. Each place leads to the last article that has the run, and from there to the one before.
 */
function finderFor(articles: number): Finder {
  const size = 2 ** Math.ceil(Math.log2(articles * OPENING + 1))
  const lastAt = new Int32Array(size).fill(-1)
  const before = new Int32Array(articles * OPENING)
  const seriesAt = new Int32Array(articles * OPENING)
  const byHeading = new Map<string, number>()
  // By series, of the article that is asked for: how many runs it shares, and the last one that was counted.
  const shared = new Int32Array(articles)
  const counted = new Int32Array(articles)
  let used = 0
  let runs: ReadonlySet<number> = new Set()
  let headings: readonly string[] = []
  return {
    find(issue) {
      const found: number[] = []
      const see = (series: number, times: number): void => {
        if (shared[series] === 0) found.push(series)
        shared[series] = (shared[series] ?? 0) + times
      }
      runs = runsOf(issue.form, size - 1)
      headings = headingKeys(issue)
      for (const run of runs) {
        let at = lastAt[run] ?? -1
        for (let steps = 0; at >= 0 && steps < POSTINGS; steps++) {
          const series = seriesAt[at] ?? 0
          if (counted[series] !== run || shared[series] === 0) see(series, 1)
          counted[series] = run
          at = before[at] ?? -1
        }
      }
      for (const same of new Set(headings.map((heading) => byHeading.get(heading))))
        if (same !== undefined) see(same, RUNS_SHARED)
      const best = found
        .filter((series) => (shared[series] ?? 0) >= RUNS_SHARED)
        .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
        .slice(0, CANDIDATES)
      for (const series of found) shared[series] = 0
      return best
    },
    keep(series) {
      for (const heading of headings) byHeading.set(heading, series)
      for (const run of runs) {
        before[used] = lastAt[run] ?? -1
        seriesAt[used] = series
        lastAt[run] = used++
      }
    },
  }
}

/** The places that stand for the runs of words of an opening, each value being like any other. */
function runsOf({ words, values }: Form, mask: number): ReadonlySet<number> {
  const hashes = words.map((word) => (values.has(word) ? 0 : hashWord(word)))
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= hashes.length; at++) {
    let hash = 0
    for (let next = at; next < at + RUN; next++)
      hash = Math.imul(hash ^ (hashes[next] ?? 0), 0x2c1b3c6d) ^ (hash >>> 13)
    runs.add((hash ^ (hash >>> 16)) & mask)
  }
  return runs
}

/** What stands for the heading; of a column it is told without the outlet too, and whatever the language seems to be. */
function headingKeys({ record, heading }: Issue): readonly string[] {
  if (!heading?.name) return []
  const { name, isColumn } = heading
  const outlet = record.outlet?.id ?? ''
  return isColumn ? [` ${name}`, `${outlet} ${name}`] : [`${record.language} ${outlet} ${name}`]
}

/** Some of the issues of a series, from the first to the last. */
function sampleOf(members: readonly ArticleRecord[]): readonly ArticleRecord[] {
  if (members.length <= SAMPLE) return members
  const step = (members.length - 1) / (SAMPLE - 1)
  return Array.from({ length: SAMPLE }, (_, at) => members[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  )
}

/** How much an article has in common with some issues, on average; 0 where it is an issue beside too few of them. */
function fitOf(issue: Issue, sample: readonly Issue[]): number {
  const isKnown = sample.length >= LEAST_ISSUES
  let sum = 0
  let apart = 0
  for (const other of sample) {
    const share = shareOf(issue, other, isKnown)
    sum += share
    if (share === 0) apart++
    if (sample.length - apart < SAMPLE_SHARE * sample.length) return 0
  }
  return sample.length === 0 ? 0 : sum / sample.length
}

/** How much two issues of a series have in common, which is known as one or may be; 0 where they are none. */
function shareOf(a: Issue, b: Issue, isKnown: boolean): number {
  const isNamedSo = a.heading?.name && a.heading.name === b.heading?.name && !areOfTwoOutlets(a, b)
  if (isNamedSo && a.heading.isColumn) return Math.max(formInCommon(a.form, b.form, isKnown), LOOSE_FORM)
  if (a.record.language !== b.record.language) return 0
  const share = formInCommon(a.form, b.form, isKnown)
  if (isNamedSo) {
    const isDated = a.heading?.isDated && b.heading?.isDated && a.record.outlet?.id === b.record.outlet?.id
    if (isDated || share > 0) return Math.max(share, LOOSE_FORM)
    const loose = looselyInCommon(a.form, b.form)
    return loose >= LOOSE_FORM ? loose : areOfRhythm(a, b) ? LOOSE_FORM : 0
  }
  return share > 0 && areOfOneMatter(a, b, share) ? share : 0
}

/**
 * Whether a heading that nothing else says to be that of a column may be one: it has several words, and the text is about
 * something else. "The organ question" is about the organ.
 */
function mayBeColumn({ record, heading }: Issue): boolean {
  if (!heading || heading.isDated) return false
  if (heading.isColumn) return true
  const matters = [...mattersOf(record)]
  if (matters.length < 2) return false
  const words = foldText(record.excerpt).split(' ')
  return matters.every((matter) => {
    const stem = matter.slice(0, Math.max(STEM, matter.length - 2))
    return !words.some((word) => word.startsWith(stem))
  })
}

/** Under one headline of one outlet on the same day of the week, with nothing in common: two issues of a column. */
function areOfRhythm(a: Issue, b: Issue): boolean {
  if (a.record.outlet?.id !== b.record.outlet?.id || !mayBeColumn(a) || !mayBeColumn(b)) return false
  const [from, to] = [exactDay(a.record.date), exactDay(b.record.date)]
  if (from === null || to === null || from === to || (dayNumber(to) - dayNumber(from)) % 7 !== 0) return false
  const names = new Set(namesOf(a))
  return !namesOf(b).some((name) => names.has(name))
}

/**
 * Whether issues that a headline alone holds together are many and appear with a rhythm: half of them within weeks of the one
 * before. Of others nothing is asked.
 */
function hasRhythm(first: Issue, others: readonly Issue[]): boolean {
  const issues = [first, ...others]
  const isBare = issues.every(({ heading }) => heading && !heading.isDated && !heading.isColumn)
  if (!isBare) return true
  const alike = others.filter(({ form }) => looselyInCommon(first.form, form) >= LOOSE_FORM)
  if (alike.length * 2 >= others.length) return true
  const days = issues.flatMap(({ record }) => exactDay(record.date) ?? []).sort(compareStrings)
  const steps = days.slice(1).map((day, at) => dayNumber(day) - dayNumber(days[at] ?? day))
  return days.length >= LEAST_BARE && steps.filter((step) => step <= WEEKS).length * 2 >= steps.length
}

/** Both known, and not the same. */
function areOfTwoOutlets({ record: a }: Issue, { record: b }: Issue): boolean {
  return a.outlet !== null && b.outlet !== null && a.outlet.id !== b.outlet.id
}

/** One form may be that of a trade: results of two firms. A series has a matter of its own, in its headlines or names. */
function areOfOneMatter(a: Issue, b: Issue, share: number): boolean {
  if (a.heading && b.heading) {
    const [one, other] = [mattersOf(a.record), mattersOf(b.record)]
    const inCommon = [...one].filter((word) => other.has(word)).length
    if (inCommon > MATTERS_SHARE * Math.min(one.size, other.size)) return true
  }
  const outlet = a.record.outlet?.id
  if (share < FIRM_FORM && (outlet === undefined || outlet !== b.record.outlet?.id)) return false
  const names = new Set(namesOf(a))
  return namesOf(b).some((name) => names.has(name))
}

function namesOf({ record, form }: Issue): readonly string[] {
  return innerCapitals(record.excerpt)
    .map(foldText)
    .filter((name) => !form.values.has(name))
}

/** On how many days they appeared; each whose day is not known counts for itself. */
function appearances(issues: readonly ArticleRecord[]): number {
  return new Set(issues.map(({ date, id }) => exactDay(date) ?? id)).size
}

function isOneEvent(members: readonly number[], stories: readonly (string | null)[]): boolean {
  const sizes = new Map<string, number>()
  for (const index of members) {
    const story = stories[index]
    if (story) count(sizes, story)
  }
  return Math.max(0, ...sizes.values()) > STORY_SHARE * members.length
}
