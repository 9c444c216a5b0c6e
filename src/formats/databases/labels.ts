import { shippedRows } from '../../knowledge/shipped.ts'

/** What follows a label of an export. */
export type LabelField =
  | 'title'
  | 'byline'
  | 'section'
  | 'length'
  | 'dateline'
  | 'standfirst'
  | 'abstract'
  | 'body'
  | 'classification'
  | 'language'
  | 'topics'
  | 'people'
  | 'places'
  | 'outlet'
  | 'date'
  | 'page'
  | 'number'
  | 'url'
  | 'graphic'
  | 'correction'
  | 'related'
  | 'ignored'
  | 'end'
  | 'private'

let known: Map<string, LabelField> | undefined

/** What a label says, in any language that `knowledge/exports/labels.csv` has; null for an unknown one. */
export function fieldOfLabel(name: string): LabelField | null {
  known ??= new Map(
    shippedRows<'field' | 'language' | 'label'>('exports/labels.csv').map(({ field, label }) => [
      fold(label),
      field as LabelField,
    ]),
  )
  return known.get(fold(name)) ?? null
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'‘]/gu, "'")
    .replace(/[\s\u00a0-]+/gu, ' ')
    .replace(/\s?[:：]\s?$/u, '')
    .trim()
}
