import { coordinatesOf } from '../languages/coordinates.ts'
import { surroundingsOf } from '../languages/gazetteer.ts'
import { count } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Place } from '../model/archive.ts'
import { compareStrings, mostFrequent } from '../text/folding.ts'

interface Draft {
  readonly names: Map<string, number>
  readonly articles: string[]
}

/** The places that articles name, one for all spellings with the same slug; `language` is that of their names. */
export function linkPlaces(records: readonly ArticleRecord[], language: string): Place[] {
  const drafts = new Map<string, Draft>()
  for (const record of records)
    for (const name of record.places) {
      const id = placeId(name)
      const draft: Draft = drafts.get(id) ?? { names: new Map(), articles: [] }
      drafts.set(id, draft)
      count(draft.names, name)
      if (draft.articles.at(-1) !== record.id) draft.articles.push(record.id)
    }
  return [...drafts]
    .map(([id, { names, articles }]) => {
      const name = mostFrequent(names) ?? id
      const where = coordinatesOf(name, language)
      return {
        ...{ id, page: `places/${id}/`, name },
        ...surroundingsOf(name, language),
        latitude: where?.latitude ?? null,
        longitude: where?.longitude ?? null,
        articles,
      }
    })
    .sort((a, b) => compareStrings(a.id, b.id))
}

function placeId(name: string): string {
  return slug(name) || shortHash(name).slice(0, 10)
}
