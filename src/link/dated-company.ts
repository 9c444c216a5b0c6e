import { dayNumber } from '../lib/calendar.ts'
import { append } from '../lib/grouping.ts'
import { exactDay } from '../lib/interval.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { Facts } from '../model/evidence.ts'
import { mixed, type YearChances, yearOf, yearsAround } from '../weighing/kept-years.ts'

/** The dated articles that an article is kept with, and what they say of its year. */
export interface Company {
  /** The same for articles with the same company. */
  readonly key: string
  readonly years: YearChances
  /** On how many days articles of this language, and of this way to be kept, are known to have appeared. */
  readonly days: number
  /** No article of its own folder is dated. */
  readonly isApart: boolean
  /** The nearest of the dated articles that are enough to speak of: how many, of which years, of which outlet or folder. */
  readonly facts: Facts
}

// Fewer days say nothing of an article between them.
const FEWEST_DAYS = 12
// A folder, an outlet or a file with so many dated articles counts for half; the wider company for the other half.
const HALF = 2
// Stated spans of more days are no day of publication.
const DAY_IS_KNOWN_WITHIN = 366
// Of the dated articles the first and the last in twenty are left out where their years are told.
const LEFT_OUT = 0.05

/**
 * Dated articles → for any article that is not, its company: articles in its language and kept in its way (pages of the web
 * with each other), those of its folder, its outlet and its file counting most. Dates that are inferred are not heard:
 * there are no circles. Null where there is too little.
 */
export function companies(records: readonly ArticleRecord[]): (record: ArticleRecord) => Company | null {
  const daysIn = new Map<string, number[]>()
  for (const record of records) {
    const day = knownDay(record)
    if (day !== null) for (const { key } of groupsOf(record)) append(daysIn, key, day)
  }
  const groups = new Map(
    [...daysIn].map(([key, days]) => [key, { days: distinct(days), articles: days.length }]),
  )
  const known = new Map<string, Company | null>()
  return (record) => {
    const own = groupsOf(record)
    const held = own.filter(({ key }) => groups.has(key))
    const apart = isApart(own, held)
    const name = JSON.stringify([held.map(({ key }) => key), apart])
    const company = known.get(name)
    if (company !== undefined) return company
    const made = companyOf(name, held, apart, groups)
    known.set(name, made)
    return made
  }
}

interface Dated {
  /** In order. */
  readonly days: readonly number[]
  readonly articles: number
}

function companyOf(
  key: string,
  held: readonly Group[],
  isApart: boolean,
  groups: ReadonlyMap<string, Dated>,
): Company | null {
  const [widest, ...nearer] = held.map((group) => ({ ...group, ...(groups.get(group.key) ?? none) }))
  if (!widest || widest.days.length < FEWEST_DAYS) return null
  const years = nearer.reduce(
    (rest, { days }) => mixed(yearsAround(days), rest, days.length / (days.length + HALF)),
    yearsAround(widest.days),
  )
  const told = nearer.findLast(({ days }) => days.length >= FEWEST_DAYS) ?? widest
  return { key, years, days: widest.days.length, isApart, facts: factsOf(told) }
}

const none: Dated = { days: [], articles: 0 }

function factsOf({ days, articles, facts }: Dated & Group): Facts {
  const out = Math.floor(days.length * LEFT_OUT)
  const [first, last] = [days[out] ?? 0, days[days.length - 1 - out] ?? 0]
  const [from, to] = [String(yearOf(first)), String(yearOf(last))]
  return { ...facts, articles, from, ...(to === from ? {} : { to }) }
}

interface Group {
  readonly key: string
  readonly facts: Facts
  readonly isFolder?: boolean
}

/** The groups that an article is in, the widest first. */
function groupsOf(record: ArticleRecord): Group[] {
  const { source, language, outlet } = record
  const kind = `${language}\t${isOfWeb(record)}`
  const file = source.includes('#') ? source.slice(0, source.lastIndexOf('#')) : null
  const folder = folderOf(source)
  return [
    { key: kind, facts: {} },
    { key: `${kind}\tfolder\t${folder}`, facts: folder ? { folder } : {}, isFolder: true },
    ...(outlet ? [{ key: `${kind}\toutlet\t${outlet.id}`, facts: { outlet: outlet.name } }] : []),
    ...(file === null ? [] : [{ key: `${kind}\tfile\t${file}`, facts: { file } }]),
  ]
}

/** "papers/1911/a.txt" → "papers/1911"; "" for what lies in the folder of clippings itself. */
export function folderOf(source: string): string {
  return source.slice(0, Math.max(0, source.lastIndexOf('/')))
}

function isApart(own: readonly Group[], held: readonly Group[]): boolean {
  return own.some((group) => group.isFolder && !held.includes(group))
}

function isOfWeb({ url, source }: ArticleRecord): boolean {
  return url !== null || /\.(?:x?html?|mhtml?|webarchive|warc(?:\.gz)?)(?:#|$)/i.test(source)
}

/** The day of an article that says it, or the middle of the days within a year of it; null where it is inferred. */
export function knownDay({ date }: ArticleRecord): number | null {
  if (!date || date.basis === 'inferred') return null
  const day = exactDay(date)
  if (day !== null) return dayNumber(day)
  if (!date.earliest || !date.latest) return null
  const [first, last] = [dayNumber(date.earliest), dayNumber(date.latest)]
  return last - first <= DAY_IS_KNOWN_WITHIN ? Math.round((first + last) / 2) : null
}

function distinct(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b)
}
