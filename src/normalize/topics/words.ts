import { isShipped, shippedData } from '../../knowledge/shipped.ts'
import { fileOf, words } from '../../languages/load.ts'

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
  const file = `languages/${fileOf(language)}/topics.yml` as const
  if (!isShipped(file)) return null
  const { neutral, names, ...lists } = shippedData<Spec>(file)
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
