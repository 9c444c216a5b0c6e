import type { ArticleRecord, Person } from '../../model/archive.ts'
import { compareStrings } from '../../text/folding.ts'

const LIMIT = 40
// Long lists of names (a squad, the dead of a disaster) say little about who belongs together, and cost their square.
const PEOPLE_OF_AN_ARTICLE = 25

/** For a person id: whom they are most often named with, at most 40. Articles with one leader are one. */
export function countCoMentions(
  records: readonly ArticleRecord[],
  idsByArticle: readonly Readonly<Record<string, string>>[],
  leaders: readonly string[],
): (id: string) => Person['coMentions'] {
  const main = records.map((record, index) =>
    leaders[index] === record.id ? mainPeople(record, idsByArticle[index] ?? {}) : [],
  )
  const ids = [...new Set(main.flat())].sort(compareStrings)
  const ranks = new Map(ids.map((id, rank) => [id, rank]))
  const peopleOf = main.map((people) => Int32Array.from(people, (id) => ranks.get(id) ?? 0))
  const articlesOf = ids.map((): number[] => [])
  for (const [article, people] of peopleOf.entries())
    for (const rank of people) articlesOf[rank]?.push(article)
  const counts = new Int32Array(ids.length)
  return (id) => {
    const own = ranks.get(id)
    const others: number[] = []
    for (const article of (own !== undefined && articlesOf[own]) || [])
      for (const other of peopleOf[article] ?? []) {
        if (other === own) continue
        if (counts[other] === 0) others.push(other)
        counts[other] = (counts[other] ?? 0) + 1
      }
    const coMentions = others
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, LIMIT)
      .map((other) => ({ id: ids[other] ?? '', count: counts[other] ?? 0 }))
    for (const other of others) counts[other] = 0
    return coMentions
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
