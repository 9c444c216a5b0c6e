import { shippedRows } from '../../knowledge/shipped.ts'

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
