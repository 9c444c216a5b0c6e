import { isFields } from '../json/value.ts'
import { columnField, mapColumns } from './columns.ts'
import { rowOfElements } from './element-texts.ts'
import { leadOf } from './table.ts'
import { type TableRow, textOf } from './table-row.ts'

/** The objects of a list, or of the longest list that an object holds, at most three deep, or the object itself. */
export function objectsIn(data: unknown): TableRow[] {
  return objectsWithin(data, 3).map(flattened)
}

/** Fields that an interface keeps in objects of the row ("fields", "attributes", "metadata") beside the row's own. */
function flattened(row: TableRow): TableRow {
  return withPieces(flattenedWithin(withElements(row), 3))
}

/** A row whose text stands in pieces under a name that tells nothing has it as its text. */
function withPieces(row: TableRow): TableRow {
  if (Object.keys(row).some((name) => columnField(name) === 'text' && textOf(row[name]) !== null)) return row
  const pieces = Object.values(row).find(isInPieces)
  return pieces ? { ...row, text: pieces.map(textOf) } : row
}

/** An item of the interface of Omeka Classic: `{ element_texts: [{ text, element: { name } }], tags: [{ name }] }`. */
function withElements(row: TableRow): TableRow {
  const { element_texts: texts, tags, public: isPublic } = row
  if (!Array.isArray(texts)) return row
  const found = texts.filter(isFields).flatMap(({ text, element }) => {
    const name = isFields(element) ? element.name : undefined
    return typeof text === 'string' && typeof name === 'string' ? [{ name, text }] : []
  })
  return { ...rowOfElements(found), tags, public: isPublic }
}

function flattenedWithin(row: TableRow, depth: number): TableRow {
  let flat = row
  for (const [name, value] of Object.entries(row)) {
    if (!isFields(value) || !holdsFields(name, value)) continue
    const inner = depth > 0 ? flattenedWithin(value, depth - 1) : value
    flat = { ...inner, ...flat }
    // The object is no text itself: what is in it is.
    if (columnField(name) === 'text' && flat[name] === value) {
      const { [name]: _, ...others } = flat
      flat = { ...others, ...inner }
    }
  }
  return flat
}

/** Whether an object of a row holds fields of the article, and not those of its writer or paper: a text, or two fields and more. */
function holdsFields(name: string, value: TableRow): boolean {
  if (wrappers.has(name)) return true
  const own = columnField(name)
  if (own !== null && own !== 'text') return false
  const fields = new Set(Object.keys(value).flatMap((key) => columnField(key) ?? []))
  const isText = fields.has('text') && (fields.has('title') || fields.has('url') || own !== 'text')
  return isText || (own === null && fields.size >= 2)
}

const wrappers: ReadonlySet<string> = new Set([
  'fields',
  'attributes',
  'article',
  '_source',
  'node',
  'properties',
])

function objectsWithin(data: unknown, depth: number): TableRow[] {
  if (Array.isArray(data)) return data.filter(isFields)
  if (!isFields(data)) return []
  if (Array.isArray(data.element_texts)) return [data]
  const framed = frameRows(data)
  if (framed) return framed
  const lists = Object.values(data)
    .filter(Array.isArray)
    .map((list) => list.filter(isFields))
    .sort((a, b) => b.length - a.length)
  const names = Object.keys(data)
  if (mapColumns(names).has('text') && typeof data[mapColumns(names).get('text') ?? ''] === 'string')
    return [data]
  if (isTextInPieces(data)) return [data]
  if (lists[0] && lists[0].length > 0) return rowsBelow(lists[0], depth) ?? lists[0]
  const keyed = keyedRows(data)
  if (keyed) return keyed
  // One row with its fields in objects of its own.
  const own = mapColumns(Object.keys(flattened(data)))
  if (own.has('text') && own.has('title')) return [data]
  for (const value of depth > 0 ? Object.values(data).filter(isFields) : []) {
    const rows = objectsWithin(value, depth - 1)
    if (holdArticles(rows)) return rows
  }
  return [data]
}

/** Whether an object is an article: beside its headline a list holds the text in pieces. */
function isTextInPieces(data: TableRow): boolean {
  const pieces = Object.keys(data).filter((name) => isInPieces(data[name]))
  return (
    pieces.length > 0 && mapColumns(Object.keys(data).filter((name) => !pieces.includes(name))).has('title')
  )
}

/** `[{ tag: "p", text: "…" }, { tag: "p", text: "…" }]`: paragraphs, each with what it is and nothing else of an article. */
function isInPieces(value: unknown): value is readonly TableRow[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.slice(0, NAMING).every((item) => {
      if (!isFields(item)) return false
      const names = Object.keys(item)
      const fields = new Set(names.flatMap((name) => columnField(name) ?? []))
      const isKind = names.some((name) => kindKeys.has(name) && typeof item[name] === 'string')
      return isKind && names.length <= mostOfPiece && !fields.has('title') && !fields.has('url')
    }) &&
    value.some((item) => typeof textOf(item) === 'string')
  )
}

/** Under which a piece of a text says what it is. */
const kindKeys: ReadonlySet<string> = new Set(['tag', 'type', 'kind', 'style'])
const mostOfPiece = 4

/** Where a list is of groups ("zones", "sections"), and each holds its own list of articles: the rows of all of them. */
function rowsBelow(groups: readonly TableRow[], depth: number): TableRow[] | null {
  if (depth === 0 || holdArticles(groups)) return null
  const rowsOf = (some: readonly TableRow[]): TableRow[] =>
    some.flatMap((group) => objectsWithin(group, depth - 1))
  return holdArticles(rowsOf(groups.slice(0, NAMING))) ? rowsOf(groups) : null
}

/** Whether rows have a text, or as little of it as an interface gives out. */
function holdArticles(rows: readonly TableRow[]): boolean {
  const flat = rows.slice(0, NAMING).map(flattened)
  const columns = mapColumns(namesOf(flat))
  const text = columns.get('text')
  // A list of objects is no text: they are rows of their own.
  if (text !== undefined) return flat.some((row) => !isListOfRows(row[text]) && textOf(row[text]) !== null)
  return columns.has('title') && flat.some((row) => leadOf(row) !== null)
}

function isListOfRows(value: unknown): boolean {
  return (
    Array.isArray(value) && value.some((item) => isFields(item) && mapColumns(Object.keys(item)).has('title'))
  )
}

/**
 * { title: { "0": "a", "1": "b" }, text: { "0": … } } and { columns: ["title", "text"], data: [["a", …]] }: how tables of numbers are
 * written, column by column.
 */
function frameRows(data: TableRow): TableRow[] | null {
  const { columns, data: cells } = data
  if (Array.isArray(columns) && Array.isArray(cells) && cells.every(Array.isArray)) {
    const names = columns.map(String)
    return cells.map((row: unknown[]) => Object.fromEntries(names.map((name, at) => [name, row[at]])))
  }
  const entries = Object.entries(data)
  const areColumns =
    entries.length >= 2 &&
    entries.every(
      ([, column]) => isFields(column) && Object.keys(column).every((key) => /^\d{1,9}$/.test(key)),
    ) &&
    mapColumns(Object.keys(data)).has('text')
  if (!areColumns) return null
  const places = [...new Set(entries.flatMap(([, column]) => Object.keys(column as TableRow)))]
  return places.map((place) =>
    Object.fromEntries(entries.map(([name, column]) => [name, (column as TableRow)[place]])),
  )
}

/** { "https://…/7": { title, text }, … }, { "0": { title, text } }: objects by their address or number. */
function keyedRows(data: TableRow): TableRow[] | null {
  const entries = Object.entries(data)
  const areRows =
    entries.length > 0 &&
    entries.every(
      ([key, value]) => isFields(value) && /^(?:\d{1,12}|https?:\/\/\S+|[\da-f-]{16,40})$/i.test(key),
    )
  if (!areRows) return null
  const rows = entries.map(([key, value]) =>
    /^https?:/i.test(key) ? { url: key, ...(value as TableRow) } : (value as TableRow),
  )
  return mapColumns(namesOf(rows.map(flattened))).has('text') ? rows : null
}

/** So many rows tell the names of all fields. */
const NAMING = 200

/** Names of fields in the order in which they come. */
export function namesOf(rows: readonly TableRow[]): string[] {
  return [...new Set(rows.slice(0, NAMING).flatMap((row) => Object.keys(row).slice(0, 500)))]
}
