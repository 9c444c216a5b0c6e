import { shippedRows } from '../../knowledge/shipped.ts'
import { allLanguages, languageFile, languageOf, perLanguage } from '../../languages/load.ts'

export interface MediaTopic {
  /** "medtop:11000000" */
  readonly id: string
  readonly label: string
  readonly parent: string | null
}

/** The first two levels of the IPTC Media Topics by id, parents before their children. */
export const mediaTopics: ReadonlyMap<string, MediaTopic> = new Map(
  shippedRows<'id' | 'parent' | 'label'>('media-topics.csv').map(({ id, parent, label }) => [
    `medtop:${id}`,
    { id: `medtop:${id}`, label, parent: parent === '' ? null : `medtop:${parent}` },
  ]),
)

/** What a topic is called in a language, from `knowledge/languages/xx/topic-labels.yml`; null where it has no word for it. */
export function topicLabel(id: string, language: string): string | null {
  return labelsOf(languageOf(language)).get(id) ?? null
}

/** The names of all topics in all languages but English, with their ids: "Wirtschaft und Finanzen" → "medtop:04000000". */
export function labelsInAllLanguages(): readonly (readonly [label: string, id: string])[] {
  return allLanguages().flatMap((language) =>
    [...labelsOf(language)].map(([id, label]) => [label, id] as const),
  )
}

const labelsOf = perLanguage(({ tag }): ReadonlyMap<string, string> => {
  const labels = languageFile<Record<string, string>>(tag, 'topic-labels') ?? {}
  return new Map(Object.entries(labels).map(([id, label]) => [`medtop:${id}`, label]))
})
