import type { Rights } from '../../model/settings.ts'
import type { View } from '../../model/view.ts'
import { type Lookup, yearOf } from '../lookup.ts'
import { grouped } from '../periods.ts'

/** What the archive knows of an article beyond the article itself. */
export interface RecordLink {
  readonly page: string
  /** From the article's key of a person to that of the archive. */
  readonly people: Readonly<Record<string, { readonly id: string; readonly name: string }>>
  readonly storyId: string | null
  readonly duplicateOf: string | null
  readonly rights: Rights
  readonly excerpt: string
}

/** A file of records for each year, in the order of the timeline. */
export function* planData(lookup: Lookup): Generator<View> {
  for (const [year, entries] of grouped(lookup.archive.entries, (entry) => yearOf(entry) ?? 'undated')) {
    const data = entries.map((entry): RecordLink => {
      const rights = lookup.rights(entry)
      return {
        page: entry.page,
        people: Object.fromEntries(
          Object.entries(entry.personIds).flatMap(([key, id]) => {
            const person = lookup.people.get(id)
            return person ? [[key, { id, name: person.name }]] : []
          }),
        ),
        storyId: entry.storyId,
        duplicateOf: entry.duplicateOf,
        rights,
        excerpt: rights === 'excerpt' ? entry.excerpt : '',
      }
    })
    const path = `data/articles/${year}.ndjson`
    yield { kind: 'records', path, data, articles: entries.map((entry) => entry.key) }
  }
}
