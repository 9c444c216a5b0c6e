import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import type { AuthorityPerson } from '../model/authority.ts'
import { append } from './grouping.ts'
import { isFullName, parseName } from './names.ts'

/** One person of one article. */
export interface Naming {
  /** Place of the article in the timeline. */
  readonly article: number
  readonly person: RecordPerson
  /** Only a surname was given, and evidence from elsewhere says whose. */
  readonly inferred: boolean
}

/** The namings that are one person, in the order of the timeline. */
export interface Identity {
  readonly namings: readonly Naming[]
  /** The owner's entry for this person. */
  readonly owner: AuthorityPerson | null
}

/** Who is who across articles. `records` are in the order of the timeline. */
export function identifyPeople(records: readonly ArticleRecord[]): Identity[] {
  const groups = new Map<string, Naming[]>()
  for (const [article, record] of records.entries()) {
    for (const person of record.people) {
      if (person.ambiguous.length > 0 || !isFullName(person.name)) continue
      append(groups, parseName(person.name).key, { article, person, inferred: false })
    }
  }
  return [...groups.values()].map((namings) => ({ namings, owner: null }))
}
