import { parseCitation } from '../citation/citation.ts'

/** One text of an item of Omeka Classic: the element that it says ("Title", "Source", "Text"), and its words. */
export interface ElementText {
  readonly name: string
  readonly text: string
}

/**
 * An item of Omeka Classic as a row: its elements by their names, several of one name as a list. The paper of a cutting stands as its
 * source or as what it is part of; the publisher may be who keeps it.
 */
export function rowOfElements(texts: readonly ElementText[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const { name, text } of texts) {
    if (text.trim() === '') continue
    const before = row[name]
    row[name] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text]
  }
  const paper = ['Source', 'Is Part Of', 'Relation', 'Publisher']
    .flatMap((name) => row[name])
    .find((value) => typeof value === 'string' && parseCitation(value)?.outlet)
  if (paper === undefined) return row
  const { Source: _, Publisher: __, ...others } = row
  return { newspaper: paper, ...others }
}
