import { count } from '../../lib/grouping.ts'
import type { ArticleRecord, Person } from '../../model/archive.ts'
import type { Day } from '../../model/article.ts'
import { compareStrings, foldText, mostFrequent } from '../../text/folding.ts'
import type { Naming } from './naming.ts'

interface OfficeSeen {
  readonly spellings: Map<string, number>
  readonly articles: Set<string>
  readonly days: Day[]
}

/**
 * The offices that texts give to a person, most frequent first. `first` and `last` are of the articles whose day
 * is known: an interval says not when the office was held.
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
      const key = foldText(title) || title
      let office = seen.get(key)
      if (!office) {
        office = { spellings: new Map(), articles: new Set(), days: [] }
        seen.set(key, office)
      }
      count(office.spellings, title)
      office.articles.add(record.id)
      if (record.date?.earliest && record.date.earliest === record.date.latest)
        office.days.push(record.date.earliest)
    }
  }
  return [...seen.values()]
    .map(({ spellings, articles, days }) => ({
      title: mostFrequent(spellings) ?? '',
      first: days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null),
      last: days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null),
      articles: [...articles],
    }))
    .sort((a, b) => b.articles.length - a.articles.length || compareStrings(a.title, b.title))
}
