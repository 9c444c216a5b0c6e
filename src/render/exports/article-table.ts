import type { SiteView } from '../../model/output.ts'
import { type Lookup, personIdsOf } from '../lookup.ts'
import { type ArticleField, articleFields } from './package.ts'

/** All articles as a table. */
export function planArticleTable(lookup: Lookup): SiteView[] {
  return [{ kind: 'table', path: 'data/articles.csv', data: articleRows(lookup), articles: [] }]
}

/** A row an article; `package.ts` describes the columns. Names stand beside the ids of the same order. */
function articleRows({ archive, people, outlets }: Lookup): string[][] {
  return [
    articleFields.map(({ name }) => name),
    ...archive.entries.map((entry) => {
      const named = personIdsOf(entry).toSorted()
      const values: Readonly<Record<ArticleField, string>> = {
        id: entry.id,
        url: entry.page,
        title: entry.title,
        date: entry.date?.edtf ?? '',
        earliest: entry.date?.earliest ?? '',
        latest: entry.date?.latest ?? '',
        date_basis: entry.date?.basis ?? '',
        outlet: entry.outlet?.id ?? '',
        outlet_name: outlets.get(entry.outlet?.id ?? '')?.name ?? entry.outlet?.name ?? '',
        authors: entry.authors.map(({ name }) => name).join('; '),
        people: named.join('; '),
        people_names: named.map((id) => people.get(id)?.name ?? id).join('; '),
        topics: entry.topics.map(({ id }) => id).join('; '),
        topic_labels: entry.topics.map(({ label }) => label).join('; '),
        language: entry.language,
        words: String(entry.words),
        original: entry.url ?? '',
      }
      return articleFields.map(({ name }) => values[name])
    }),
  ]
}
