import { shippedRows } from '../knowledge/shipped.ts'
import { foldKey } from '../lib/spec-reader.ts'
import { bodyOfContent, type ExportedArticle, plainWords } from './exported-article.ts'
import { fieldKeys, withoutPlural } from './field-keys.ts'
import type { Claims } from './stated.ts'

/** What a column may hold. */
export type ColumnField = keyof Claims | 'text' | 'file'

/** Which column holds which field: the owner's word, by field, else the names of the columns. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, string>>>

/** A row of a table or an object of JSON. */
export type TableRow = Readonly<Record<string, unknown>>

let known: Map<string, ColumnField> | undefined

/** The field that a column of this name holds, in any language that is known; null for others. */
export function columnField(name: string): ColumnField | null {
  if (!known) {
    known = new Map()
    for (const [field, keys] of Object.entries(fieldKeys))
      for (const key of keys) known.set(foldKey(key), field as ColumnField)
    for (const { field, name: column } of shippedRows<'field' | 'language' | 'name'>('exports/columns.csv'))
      if (!known.has(foldKey(column))) known.set(foldKey(column), field as ColumnField)
  }
  return known.get(foldKey(withoutPlural(name))) ?? null
}

/** Columns of a table → the field of each; where two hold one field, the first counts. */
export function mapColumns(names: readonly string[], owner: ColumnMap = {}): Map<ColumnField, string> {
  const map = new Map<ColumnField, string>()
  for (const [field, column] of Object.entries(owner))
    if (names.includes(column)) map.set(field as ColumnField, column)
  const taken = new Set(map.values())
  for (const name of names) {
    const field = taken.has(name) ? null : columnField(name)
    if (field && !map.has(field)) map.set(field, name)
  }
  return map
}

/** The articles of rows with a text; rows without any are left out. */
export function tableArticles(
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
): ExportedArticle[] {
  return rows.flatMap((row) => {
    const text = textIn(row, columns.get('text'))
    if (!text) return []
    const claims = claimsIn(row, columns)
    const url = claims.url ?? null
    return [
      { part: claims.id ?? url, claims: { ...claims, id: null }, body: bodyOfContent(text), exact: true },
    ]
  })
}

/** What a row states. */
export function claimsIn(row: TableRow, columns: ReadonlyMap<ColumnField, string>): Claims {
  const text = (field: ColumnField): string | null => textIn(row, columns.get(field))
  const list = (field: ColumnField): readonly string[] | null => listIn(row, columns.get(field))
  // The address may stand as the source beside the name of the site.
  const url = text('url') ?? textOf(row.source)
  return {
    id: text('id'),
    title: plainWords(text('title')),
    standfirst: plainWords(text('standfirst')),
    date: text('date'),
    updated: text('updated'),
    added: text('added'),
    outlet: plainWords(text('outlet')),
    agency: text('agency'),
    authors: list('authors'),
    section: text('section'),
    printPage: text('printPage'),
    language: text('language'),
    url: url && /^https?:\/\//i.test(url) ? url : null,
    people: list('people'),
    topics: list('topics'),
    places: list('places'),
    story: text('story'),
  }
}

function textIn(row: TableRow, column: string | undefined): string | null {
  return column === undefined ? null : textOf(row[column])
}

/** "x", 12, { name: "x" }, { rendered: "x" } → its words. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return isEmptyMark(value) ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n\n') || null
  if (typeof value === 'object' && value !== null) {
    const inner = value as TableRow
    for (const key of ['name', 'title', 'main', 'original', 'label', 'rendered', 'text', 'value', 'href']) {
      const found = inner[key]
      if (typeof found === 'string') return textOf(found)
    }
  }
  return null
}

/** What programs write for nothing. */
function isEmptyMark(text: string): boolean {
  return /^(?:|null|none|nan|n\/a|na|undefined|nil|-+)$/i.test(text.trim())
}

function listIn(row: TableRow, column: string | undefined): readonly string[] | null {
  if (column === undefined) return null
  const value = row[column]
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  if (text === null) return null
  // "['Ada Lovat', 'Jo Roe']" and '["a"]' are lists as programs print them.
  if (/^\[.*\]$/s.test(text))
    return [...text.matchAll(/'([^']{1,200})'|"([^"]{1,200})"/g)].map((match) => match[1] ?? match[2] ?? '')
  return text.split(/\s?[;|]\s?/u)
}
