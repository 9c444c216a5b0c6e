import { fileOf, languageFile, words } from '../../languages/load.ts'
import type { FormRules } from './forms.ts'

/** `knowledge/languages/xx/topics.yml`: id → weight → words divided by commas, phrases that say nothing, short names. */
export interface TopicWords {
  readonly topics: readonly {
    readonly id: string
    readonly weight: number
    readonly words: readonly string[]
  }[]
  readonly neutral: readonly string[]
  /** How words change and are put together; null where the lists hold all forms. */
  readonly forms: FormRules | null
  /** "sports" → "15000000" */
  readonly names: Readonly<Record<string, string>>
}

/** The words of a language; null where it has none. */
export function topicWords(language: string): TopicWords | null {
  const file = languageFile<Spec>(fileOf(language), 'topics')
  if (!file) return null
  const { neutral, names, forms, ...lists } = file
  return {
    topics: Object.entries(lists).flatMap(([id, weights]) =>
      Object.entries(weights).map(([weight, list]) => ({
        id: `medtop:${id}`,
        weight: Number(weight),
        words: words(list),
      })),
    ),
    neutral: words(neutral),
    forms: forms
      ? { endings: byLength(forms.endings), doers: byLength(forms.doers), joints: words(forms.joints) }
      : null,
    names: names ?? {},
  }
}

function byLength(list: string | undefined): string[] {
  return words(list).toSorted((a, b) => b.length - a.length)
}

type Spec = {
  readonly neutral?: string
  readonly names?: Readonly<Record<string, string>>
  readonly forms?: { readonly endings?: string; readonly doers?: string; readonly joints?: string }
} & Readonly<Record<string, Readonly<Record<string, string>>>>
