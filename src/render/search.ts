import { datePhrase } from '../lib/day.ts'
import { shortHash } from '../lib/hash.ts'
import type { Archive, Entry, Person } from '../model/archive.ts'
import type { SearchBundle, SearchRecord } from '../model/search.ts'
import type { Settings } from '../model/settings.ts'
import { rightsOf } from './rights.ts'

/** Above this many articles a bundle is divided: what one change costs against what a first search loads. */
const mostInBundle = 2000

/** Months in a row, counted from January of the year 0. */
interface Stretch {
  readonly first: number
  readonly months: number
}

/** All years that a date can have, so many that they can be halved down to one. */
const allYears: Stretch = { first: 0, months: 12 * 2 ** 14 }

/**
 * The whole archive → its search bundles. An article's bundle follows from its day and from how many lie in the
 * same period, never from the order of input, so that a changed article touches one bundle.
 */
export function planSearch(archive: Archive, settings: Settings): SearchBundle[] {
  const people = new Map(archive.people.map((person) => [person.id, person]))
  const { language } = settings
  const bundle = (id: string, entries: readonly Entry[]): SearchBundle => ({
    id,
    language,
    print: shortHash(
      JSON.stringify([language, settings.rights, entries.map((entry) => printOf(entry, people))]),
    ),
    records: () => entries.map((entry) => searchRecord(entry, people, settings)),
  })
  const { entries } = archive
  if (entries.length === 0) return []
  if (entries.length <= mostInBundle) return [bundle('all', entries)]
  const undated = entries.filter((entry) => !day(entry))
  const parts = divide(
    entries.filter((entry) => day(entry)),
    allYears,
  ).map(({ stretch, members }) => bundle(stretchName(stretch), members))
  return [...parts, ...(undated.length > 0 ? [bundle('undated', undated)] : [])]
}

/** A stretch is halved, and a quarter of a year divided into its months, until few enough articles lie in each. */
function divide(
  members: readonly Entry[],
  stretch: Stretch,
): { readonly stretch: Stretch; readonly members: readonly Entry[] }[] {
  if (members.length === 0) return []
  if (members.length <= mostInBundle || stretch.months === 1) return [{ stretch, members }]
  const count = stretch.months === 3 ? 3 : 2
  const months = stretch.months / count
  return Array.from({ length: count }, (_, index) => stretch.first + index * months).flatMap((first) =>
    divide(
      members.filter((entry) => month(entry) >= first && month(entry) < first + months),
      { first, months },
    ),
  )
}

/** "2016-to-2019", "2020", "2020-01-to-2020-06", "2020-01". */
function stretchName({ first, months }: Stretch): string {
  const width = months % 12 === 0 ? 4 : 7
  const [from, to] = [first, first + months - 1].map((count) =>
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`.slice(
      0,
      width,
    ),
  )
  return from === to ? `${from}` : `${from}-to-${to}`
}

/** The month in which an article is put in order, as `Stretch` counts them. */
function month(entry: Entry): number {
  return Number(day(entry).slice(0, 4)) * 12 + Number(day(entry).slice(5, 7)) - 1
}

/** Stands for a record: the key of the full article stands for all that was read off the clipping. */
function printOf(entry: Entry, people: ReadonlyMap<string, Person>): unknown[] {
  const names = Object.values(entry.personIds).map((id) => people.get(id)?.name)
  return [entry.key, entry.page, entry.outlet, names]
}

function searchRecord(entry: Entry, people: ReadonlyMap<string, Person>, settings: Settings): SearchRecord {
  const names = [...new Set(Object.values(entry.personIds))].flatMap((id) => people.get(id)?.name ?? [])
  const rights = rightsOf(settings, entry)
  return {
    article: entry.key,
    page: entry.page,
    title: entry.title,
    extent: rights === 'full' ? 'text' : rights === 'excerpt' ? 'excerpt' : 'none',
    excerpt: entry.excerpt,
    meta: { date: phrase(entry), outlet: entry.outlet?.name ?? '' },
    filters: {
      outlet: entry.outlet ? [entry.outlet.name] : [],
      person: names.sort(),
      topic: entry.topics.map((topic) => topic.label),
      year: sureYear(entry),
    },
    day: day(entry),
  }
}

function phrase({ date }: Entry): string {
  return date ? datePhrase(date.earliest, date.latest) : 'undated'
}

/** The day by which an article is put in order, "" where there is none. */
function day(entry: Entry): string {
  return entry.date?.earliest ?? entry.date?.latest ?? ''
}

/** The year as a filter value, only where both ends of the date lie in it. */
function sureYear({ date }: Entry): string[] {
  const year = date?.earliest?.slice(0, 4)
  return year && year === date?.latest?.slice(0, 4) ? [year] : []
}
