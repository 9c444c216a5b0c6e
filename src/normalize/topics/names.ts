import { languageTags } from '../../languages/load.ts'
import { once } from '../../lib/once.ts'
import type { AuthorityTopic } from '../../model/authority.ts'
import { labelsInAllLanguages, mediaTopics } from './iptc.ts'
import { topicWords } from './words.ts'

export interface NamedTopic {
  readonly id: string
  readonly label: string
  readonly parent: string | null
}

/** The topic that a section or tag names: by id or label, the owner's list first, then the IPTC Media Topics. */
export function topicByName(name: string, own: readonly AuthorityTopic[]): NamedTopic | null {
  const folded = name.trim().toLowerCase()
  const owners = own.find(
    (topic) => topic.id.toLowerCase() === folded || topic.label.toLowerCase() === folded,
  )
  if (owners) return { id: owners.id, label: owners.label, parent: owners.parent }
  return mediaTopics.get(folded) ?? mediaTopics.get(mediaNames().get(folded) ?? '') ?? null
}

/** A topic's id with its label. */
export function namedTopic(
  id: string | null,
  own: readonly AuthorityTopic[],
): { readonly id: string; readonly label: string } | null {
  if (id === null) return null
  return { id, label: own.find((topic) => topic.id === id)?.label ?? mediaTopics.get(id)?.label ?? id }
}

/** The usual short names of sections and tags, in `knowledge/languages/xx/topics.yml`, beside the labels of the list. */
const mediaNames = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...labelsInAllLanguages()
        .toReversed()
        .map(([label, id]): [string, string] => [label.toLowerCase(), id]),
      ...[...mediaTopics.values()]
        .reverse()
        .map((topic): [string, string] => [topic.label.toLowerCase(), topic.id]),
      ...languageTags()
        .flatMap((tag) => Object.entries(topicWords(tag)?.names ?? {}))
        .map(([name, id]): [string, string] => [name, `medtop:${id}`]),
    ]),
)
