import { datePhrase } from '../lib/day.ts'
import { shortHash } from '../lib/hash.ts'
import type { Archive, Entry, Person } from '../model/archive.ts'
import type { SearchBundle, SearchRecord } from '../model/search.ts'
import type { Settings } from '../model/settings.ts'
import { rightsOf } from './rights.ts'

/** Above this many articles a bundle is divided: what one change costs against what a first search loads. */
const mostInBundle = 500

/** How a period is divided further: an archive, its decades, their years, their months, their days. */
const periods: readonly ((day: string) => string)[] = [
  () => 'all',
  (day) => `${day.slice(0, 3)}0s`,
  (day) => day.slice(0, 4),
  (day) => day.slice(0, 7),
]

/**
 * The whole archive → its search bundles. An article's bundle follows from its day and from how many lie in the
 * same period, never from the order of input, so that a changed article touches one bundle.
 */
export function planSearch(archive: Archive, settings: Settings): SearchBundle[] {
  const people = new Map(archive.people.map((person) => [person.id, person]))
  const { language } = settings
  const bundles: SearchBundle[] = []
  const divide = (id: string, entries: readonly Entry[], depth: number): void => {
    const split = periods[depth + 1]
    if (entries.length <= mostInBundle || !split) {
      const print = shortHash(
        JSON.stringify([language, settings.rights, entries.map((entry) => printOf(entry, people))]),
      )
      const records = (): SearchRecord[] => entries.map((entry) => searchRecord(entry, people, settings))
      bundles.push({ id, language, print, records })
      return
    }
    for (const [period, members] of group(entries, (entry) => (day(entry) ? split(day(entry)) : 'undated'))) {
      divide(period, members, period === 'undated' ? periods.length : depth + 1)
    }
  }
  if (archive.entries.length > 0) divide('all', archive.entries, 0)
  return bundles.sort((a, b) => (a.id < b.id ? -1 : 1))
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

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const members = groups.get(key(item))
    if (members) members.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
