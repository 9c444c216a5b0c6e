import { slug } from '../lib/slug.ts'
import type { Archive, ArticleRecord } from '../model/archive.ts'
import type { Authority } from '../model/authority.ts'
import type { Settings } from '../model/settings.ts'

/** All records → the archive: who and what connects them. Near-linear; nothing depends on the order of input. */
export function linkArchive(
  records: readonly ArticleRecord[],
  _authority: Authority,
  _settings: Settings,
): Archive {
  const entries = [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => ({
      ...record,
      page: `articles/undated/${slug(record.title) || record.id}/`,
      personIds: {},
      previous: null,
      next: null,
      related: [],
      storyId: null,
      duplicateOf: null,
    }))
  return { entries, people: [], outlets: [], topics: [], places: [], redirects: [], diagnostics: [] }
}
