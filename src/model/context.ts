import type { Authority } from './authority.ts'
import type { Settings } from './settings.ts'

/** What normalizing may know besides the document. All of it is part of the cache key of an article. */
export interface NormalizeContext {
  readonly settings: Pick<Settings, 'language' | 'timeZone'> & Partial<Pick<Settings, 'columns'>>
  readonly authority: Authority
  /** For each block of this document's body: in how many other files of the archive it stands (0 for most). */
  readonly repeats: readonly number[]
  readonly resources: Resources
}

/** Shipped data that is too large or too binary for a module. Loaded once a worker by `read/resources.ts`. */
export interface Resources {
  readonly peopleModel: Uint8Array | null
}
