import type { AuthorityTopic } from '../../model/authority.ts'
import { mediaTopics } from './iptc.ts'

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
  return mediaTopics.get(folded) ?? mediaTopics.get(mediaNames.get(folded) ?? '') ?? null
}

/** A topic's id with its label. */
export function namedTopic(
  id: string | null,
  own: readonly AuthorityTopic[],
): { readonly id: string; readonly label: string } | null {
  if (id === null) return null
  return { id, label: own.find((topic) => topic.id === id)?.label ?? mediaTopics.get(id)?.label ?? id }
}

/** The usual short names of sections and tags beside the labels of the list. */
const mediaNames: ReadonlyMap<string, string> = new Map([
  ...[...mediaTopics.values()]
    .reverse()
    .map((topic): [string, string] => [topic.label.toLowerCase(), topic.id]),
  ...Object.entries({
    arts: '01000000',
    culture: '20000038',
    entertainment: '01000000',
    'arts and culture': '01000000',
    media: '20000045',
    film: '20000002',
    music: '20000002',
    crime: '20000082',
    justice: '20000119',
    disasters: '03000000',
    accidents: '20000139',
    business: '04000000',
    economy: '20000344',
    finance: '04000000',
    markets: '20000385',
    money: '04000000',
    climate: '20000418',
    labour: '09000000',
    lifestyle: '20000565',
    travel: '20000538',
    elections: '20000574',
    diplomacy: '20000638',
    'human rights': '20000587',
    religion: '12000000',
    science: '13000000',
    technology: '13000000',
    tech: '13000000',
    sports: '15000000',
    football: '20000822',
    terrorism: '20000053',
    war: '20000056',
    conflict: '16000000',
  }).map(([name, id]): [string, string] => [name, `medtop:${id}`]),
])
