import { count } from '../../lib/grouping.ts'
import { exactDay } from '../../lib/interval.ts'
import type { ArticleRecord, Person } from '../../model/archive.ts'
import type { Day } from '../../model/article.ts'
import { compareStrings, mostFrequent } from '../../text/folding.ts'
import type { Naming } from './naming.ts'
import { officeKey, opensWithArticle } from './occupations.ts'

interface OfficeSeen {
  readonly spellings: Map<string, number>
  readonly articles: Set<string>
  readonly days: Day[]
}

/**
 * The offices that texts give to a person, the forms of one office together, most frequent first. `first` and `last` are
 * of the articles whose day is known: an interval says not when the office was held.
 */
export function officesSeen(
  namings: readonly Naming[],
  records: readonly ArticleRecord[],
): Person['offices'] {
  if (namings.every(({ person }) => person.offices.length === 0)) return []
  const seen = new Map<string, OfficeSeen>()
  for (const { article, person } of namings) {
    const record = records[article]
    if (!record) continue
    for (const title of person.offices) {
      const key = officeKey(title)
      let office = seen.get(key)
      if (!office) {
        office = { spellings: new Map(), articles: new Set(), days: [] }
        seen.set(key, office)
      }
      count(office.spellings, title)
      office.articles.add(record.id)
      const day = exactDay(record.date)
      if (day) office.days.push(day)
    }
  }
  return [...seen.values()]
    .map(({ spellings, articles, days }) => ({
      title: mostFrequent(withoutShort(spellings)) ?? '',
      first: days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null),
      last: days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null),
      articles: [...articles],
    }))
    .sort((a, b) => b.articles.length - a.articles.length || compareStrings(a.title, b.title))
}

/** "Senator" rather than "Sen." or "the senator", where it is written so. */
function withoutShort(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const whole = new Map([...spellings].filter(([title]) => !title.endsWith('.') && !opensWithArticle(title)))
  return whole.size > 0 ? whole : spellings
}
