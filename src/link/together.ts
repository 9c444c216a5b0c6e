import type { ArticleRecord, Person } from '../model/archive.ts'
import { compareStrings } from './folding.ts'
import { append, count } from './grouping.ts'

const LIMIT = 40
// Long lists of names (a squad, the dead of a disaster) say little about who belongs together, and cost their square.
const PEOPLE_OF_AN_ARTICLE = 25

/** For a person id: whom they are most often named with, at most 40. */
export function countTogether(
  records: readonly ArticleRecord[],
  idsByArticle: readonly Readonly<Record<string, string>>[],
): (id: string) => Person['together'] {
  const main = records.map((record, index) => mainPeople(record, idsByArticle[index] ?? {}))
  const articlesOf = new Map<string, number[]>()
  for (const [article, ids] of main.entries()) for (const id of ids) append(articlesOf, id, article)
  return (id) => {
    const counts = new Map<string, number>()
    for (const article of articlesOf.get(id) ?? [])
      for (const other of main[article] ?? []) if (other !== id) count(counts, other)
    return [...counts]
      .map(([other, count]) => ({ id: other, count }))
      .sort((a, b) => b.count - a.count || compareStrings(a.id, b.id))
      .slice(0, LIMIT)
  }
}

/** The ids of an article's people, most mentioned first. */
function mainPeople(record: ArticleRecord, ids: Readonly<Record<string, string>>): string[] {
  const found = new Set<string>()
  const people = [...record.people].sort((a, b) => b.mentions - a.mentions || compareStrings(a.key, b.key))
  for (const { key } of people) {
    const id = ids[key]
    if (id !== undefined) found.add(id)
    if (found.size === PEOPLE_OF_AN_ARTICLE) break
  }
  return [...found]
}
