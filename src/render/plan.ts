import type { Archive } from '../model/archive.ts'
import type { Settings } from '../model/settings.ts'
import type { View } from '../model/view.ts'

/** The whole archive → a View for each file of the site. Cheap: bodies are named by key, not read. */
export function* planSite(archive: Archive, _settings: Settings): Generator<View> {
  yield {
    kind: 'data',
    path: 'data/articles/undated.ndjson',
    data: archive.entries,
    articles: archive.entries.map((entry) => entry.key),
  }
}
