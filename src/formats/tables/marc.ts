import { dayOf } from '../citation/cited-parts.ts'
import type { Claims } from '../fields/stated.ts'
import { type Fields, isFields, listOf, wordsIn } from '../json/value.ts'
import { isWriterRole } from './relator.ts'

/** A field of MARC 21, the format of library catalogues: its number and its subfields in their order. */
export interface MarcField {
  readonly tag: string
  readonly subfields: readonly (readonly [code: string, value: string])[]
}

/** MARC in JSON: { leader, fields: [{ "245": { subfields: [{ a: "Ferry returns /" }] } }] } → what it says; null for other data. */
export function marcJsonClaims(data: unknown): Claims | null {
  if (!isFields(data) || typeof data.leader !== 'string' || !Array.isArray(data.fields)) return null
  const fields = listOf(data.fields).flatMap((field): MarcField[] =>
    Object.entries(field).flatMap(([tag, value]) => (isFields(value) ? [marcField(tag, value)] : [])),
  )
  return marcClaims(fields)
}

function marcField(tag: string, value: Fields): MarcField {
  const subfields = listOf(value.subfields).flatMap((subfield) =>
    Object.entries(subfield).map(([code, words]) => [code, wordsIn(words) ?? ''] as const),
  )
  return { tag, subfields }
}

/** What a record says of an article: 100 and 700 who wrote, 245 the headline, 773 the newspaper with day and page. */
export function marcClaims(fields: readonly MarcField[]): Claims {
  const one = (tag: string, code: string): string | null => valuesOf(fields, tag, code)[0] ?? null
  const part = one('773', 'g') ?? ''
  const pieces = part.split(/,\s/)
  const day = [part, ...pieces].map((piece) => dayOf(piece.trim())).find((found) => found !== null)
  return {
    title: one('245', 'a'),
    authors: [...valuesOf(fields, '100', 'a'), ...valuesOf(fields, '700', 'a')],
    outlet: one('773', 't'),
    date: day ?? (one('773', 't') === null ? (one('260', 'c') ?? one('264', 'c')) : null),
    printPage: pieces.find((piece) => /^p{1,2}\.\s?\d/.test(piece)) ?? null,
    language: one('041', 'a'),
    topics: valuesOf(fields, '650', 'a'),
    url: one('856', 'u'),
  }
}

/** Values without the marks that cataloguers set behind them: "Ferry returns /", "Lovat, Ada." */
function valuesOf(fields: readonly MarcField[], tag: string, code: string): string[] {
  return fields
    .filter((field) => field.tag === tag && (tag !== '700' || isWriter(field)))
    .flatMap(({ subfields }) => subfields.find(([name]) => name === code)?.[1] ?? [])
    .map((value) => value.trim().replace(/\s[/:;=]$|,$|(?<=\p{Ll}\p{Ll})\.$/u, ''))
    .filter((value) => value !== '')
}

/** Whom a record names besides may have edited or drawn. */
function isWriter({ subfields }: MarcField): boolean {
  const roles = subfields.filter(([code]) => code === 'e' || code === '4').map(([, role]) => role)
  // "author." with the mark that cataloguers set behind it
  return roles.length === 0 || roles.some((role) => isWriterRole(/^\w+/.exec(role)?.[0] ?? ''))
}
