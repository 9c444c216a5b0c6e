import { shippedLines, shippedRows } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import { foldKey } from '../../lib/spec-reader.ts'
import { withoutAccents } from '../../text/folding.ts'
import { fieldInOtherLanguage, fieldKeys, withoutPlural } from '../fields/field-keys.ts'
import type { Claims } from '../fields/stated.ts'

/** What a column may hold. */
export type ColumnField = keyof Claims | 'text' | 'file'

/** Which column holds which field: the owner's word, by field, else the names of the columns. */
export type ColumnMap = Readonly<Partial<Record<ColumnField, string>>>

const knownNames = once((): ReadonlyMap<string, ColumnField> => {
  const known = new Map<string, ColumnField>()
  for (const [field, keys] of Object.entries(fieldKeys))
    for (const key of keys) known.set(foldKey(key), field as ColumnField)
  const names = [...shippedRows<'field' | 'language' | 'name'>('exports/columns.csv')]
  for (const { field, name } of names)
    if (!known.has(foldKey(name))) known.set(foldKey(name), field as ColumnField)
  // "PERIODICO", "fecha de publicacion": many type the names of columns without their accents.
  for (const [name, field] of [...known])
    if (!known.has(withoutAccents(name))) known.set(withoutAccents(name), field)
  return known
})

/** The field that a column of this name holds, in any language that is known; null for others. */
export function columnField(name: string): ColumnField | null {
  const known = knownNames()
  const own = known.get(foldKey(withoutPlural(name)))
  // "Dublin Core:Title": the set that an element is of, before its name
  const element = own === undefined ? /^[\p{L} ]{2,30}:\s?(\p{L}[\p{L} ]{2,20})$/u.exec(name)?.[1] : undefined
  return (
    own ??
    (element ? known.get(foldKey(withoutPlural(element))) : undefined) ??
    fieldInOtherLanguage(name) ??
    cutShort(name)
  )
}

/**
 * "Newsp.", "Iss. date", "Transcr.": names that are cut short before a full stop, where all that they may be are names of one field.
 * "Pub." may be who published or when, and is none.
 */
function cutShort(name: string): ColumnField | null {
  const words = name.toLowerCase().trim().split(/\s+/u)
  const least = words.length > 1 ? 3 : 4
  const isCut = (word: string): boolean => /^\p{L}+\.$/u.test(word)
  if (words.length > 3 || !words.some(isCut) || words.some((word) => isCut(word) && word.length <= least))
    return null
  const fields = new Set<ColumnField>()
  for (const [parts, field] of namesInWords()) {
    const isSame = (word: string, at: number): boolean =>
      isCut(word) ? (parts[at] ?? '').startsWith(word.slice(0, -1)) : parts[at] === word
    if (parts.length === words.length && words.every(isSame)) fields.add(field)
  }
  const [field] = fields
  return fields.size === 1 && field !== undefined && field !== 'id' ? field : null
}

/** All names of fields, in words. */
const namesInWords = once((): (readonly [readonly string[], ColumnField])[] => {
  const inWords = (name: string): string[] =>
    name
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .split(/[\s_-]+/u)
  return [
    ...Object.entries(fieldKeys).flatMap(([field, keys]) =>
      keys.map((key) => [inWords(key), field as ColumnField] as const),
    ),
    ...shippedRows<'field' | 'language' | 'name'>('exports/columns.csv').map(
      ({ field, name }) => [inWords(name), field as ColumnField] as const,
    ),
  ]
})

/** Columns of a table → the field of each; where two hold one field, the first counts. */
export function mapColumns(names: readonly string[], owner: ColumnMap = {}): Map<ColumnField, string> {
  const map = new Map<ColumnField, string>()
  for (const [field, own] of Object.entries(owner)) {
    const column = namedColumn(own, names)
    if (column !== undefined) map.set(field as ColumnField, column)
  }
  const taken = new Set(map.values())
  // "raw_text" beside "text" holds the page, too; a form stamps each answer, beside the day of the article that somebody typed.
  const lesserLast = [...names].sort((a, b) => Number(isLesser(a)) - Number(isLesser(b)))
  for (const name of lesserLast) {
    const field = taken.has(name) ? null : columnField(name)
    if (field && !map.has(field)) map.set(field, name)
  }
  const used = new Set(map.values())
  for (const name of names) {
    const field = used.has(name) || columnField(name) ? null : paddedField(name)
    if (field && !map.has(field)) map.set(field, name)
  }
  return map
}

function isLesser(name: string): boolean {
  return /^raw[ _-]|^timestamp$/i.test(name)
}

/** The column that the owner means: of this name, else one that differs in case, blanks and hyphens. */
export function namedColumn(own: string, names: readonly string[]): string | undefined {
  return names.find((name) => name === own) ?? names.find((name) => foldKey(name) === foldKey(own))
}

/** "Headline_Text", "raw_body", "articleDateStr": a name that is known, among words that scrapers set around their fields; else null. */
function paddedField(name: string): ColumnField | null {
  const words = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length < 2 || words.length > 5) return null
  const padding = paddingWords()
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const rest = [...words.slice(0, start), ...words.slice(end)]
      const field =
        rest.length > 0 && rest.every((word) => padding.has(word))
          ? columnField(words.slice(start, end).join(' '))
          : null
      if (field !== null && field !== 'id' && field !== 'file' && field !== 'story') return field
    }
  return null
}

const paddingWords = once((): ReadonlySet<string> => new Set(shippedLines('exports/column-padding.txt')))
