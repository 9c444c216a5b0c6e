import type { Entry } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Settings } from '../model/settings.ts'
import type { Output, View } from '../model/view.ts'

/** What every page shares: part of the key of each. */
export interface Frame {
  readonly settings: Settings
}

/** One View → one file. `load` gives the full article for a store key. Pure but for `load`. */
export function renderView(view: View, _frame: Frame, load: (key: string) => Article): Output {
  const entries = view.data as readonly Entry[]
  const lines = entries.map((entry) => {
    const { date, updated, outlet, authors, topics, places, text, hash } = load(entry.key)
    return JSON.stringify({
      id: entry.id,
      source: entry.source,
      url: entry.page,
      title: entry.title,
      titleBasis: entry.titleBasis,
      standfirst: entry.standfirst,
      date,
      updated,
      outlet,
      authors,
      people: [],
      topics,
      places,
      story: null,
      duplicateOf: null,
      quotes: [],
      language: entry.language,
      words: entry.words,
      text,
      hash,
    })
  })
  return { path: view.path, content: `${lines.join('\n')}\n` }
}
