import { coordinatesOf } from '../languages/coordinates.ts'
import { surroundingsOf } from '../languages/gazetteer.ts'
import { count } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { slug } from '../lib/slug.ts'
import type { ArticleRecord, Place } from '../model/archive.ts'
import type { AuthorityPlace } from '../model/authority.ts'
import { compareStrings, mostFrequent } from '../text/folding.ts'

interface Draft {
  readonly names: Map<string, number>
  readonly articles: string[]
}

/**
 * The places that articles name, one for all spellings with the same slug; `language` is that of their names, and `own`
 * the owner's list, under whose names the articles have them.
 */
export function linkPlaces(
  records: readonly ArticleRecord[],
  language: string,
  own: readonly AuthorityPlace[] = [],
): Place[] {
  const listed = new Map(own.map((place) => [placeId(place.name), place.aliases]))
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
      const aliases = listed.get(id) ?? []
      return {
        ...{ id, page: `places/${id}/`, name },
        ...(aliases.length > 0 ? { aliases } : {}),
        ...surroundingsOf(name, language),
        latitude: where?.latitude ?? null,
        longitude: where?.longitude ?? null,
        articles,
      }
    })
    .sort((a, b) => compareStrings(a.id, b.id))
}

/** The id of a place that is called so. */
export function placeId(name: string): string {
  return slug(name) || shortHash(name).slice(0, 10)
}
