import { fileOf, languageFile, words } from '../../languages/load.ts'

/** `knowledge/languages/xx/topics.yml`: id → weight → words divided by commas, phrases that say nothing, short names. */
export interface TopicWords {
  readonly topics: readonly {
    readonly id: string
    readonly weight: number
    readonly words: readonly string[]
  }[]
  readonly neutral: readonly string[]
  /** "sports" → "15000000" */
  readonly names: Readonly<Record<string, string>>
}

/** The words of a language; null where it has none. */
export function topicWords(language: string): TopicWords | null {
  const file = languageFile<Spec>(fileOf(language), 'topics')
  if (!file) return null
  const { neutral, names, ...lists } = file
  return {
    topics: Object.entries(lists).flatMap(([id, weights]) =>
      Object.entries(weights).map(([weight, list]) => ({
        id: `medtop:${id}`,
        weight: Number(weight),
        words: words(list),
      })),
    ),
    neutral: words(neutral),
    names: names ?? {},
  }
}

type Spec = { readonly neutral?: string; readonly names?: Readonly<Record<string, string>> } & Readonly<
  Record<string, Readonly<Record<string, string>>>
>
