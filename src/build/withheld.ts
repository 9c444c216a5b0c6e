import type { ReadFile } from '../formats/documents.ts'
import { identifyLanguage } from '../languages/identify.ts'
import { inflectionsOf } from '../languages/inflections.ts'
import { sourceName } from '../lib/source-name.ts'
import type { Authority } from '../model/authority.ts'
import type { Document, Stated, StatedFields } from '../model/document.ts'
import type { Withdrawal } from '../model/withdrawal.ts'
import { type NameMask, nameMask, omission } from '../names/mask.ts'

/** Whether the owner withdrew the article that is made from this, or the whole file. */
export function isWithdrawn({ withdrawn = [] }: Pick<Authority, 'withdrawn'>, source: string): boolean {
  return withdrawn.some(({ kind, sources }) => kind === 'article' && sources.includes(source))
}

/**
 * What was read from a file without what the owner withdrew: articles, and names of people, which no later step and no
 * cache then ever sees. Where an article gives the full name of such a person, the surname alone goes, too.
 */
export function withhold<File extends ReadFile>(
  read: File,
  { withdrawn = [] }: Pick<Authority, 'withdrawn'>,
): File {
  if (withdrawn.length === 0) return read
  const people = withdrawn.filter(({ kind }) => kind === 'person')
  const documents = read.documents.filter((document) => !isWithdrawn({ withdrawn }, sourceName(document)))
  const full = (text: string): string => people.reduce((rest, person) => maskOf(person, '').full(rest), text)
  const { entries = [], diagnostics } = read
  return {
    ...read,
    documents: people.length > 0 ? documents.map((document) => maskDocument(document, people)) : documents,
    entries: mapTexts(entries, full),
    diagnostics: mapTexts(diagnostics, full),
  }
}

const masks = new WeakMap<Withdrawal, Map<string, NameMask>>()

/** The mask of a person for texts in a language; "" for one that is not known. */
function maskOf(person: Withdrawal, language: string): NameMask {
  const known = masks.get(person) ?? new Map<string, NameMask>()
  masks.set(person, known)
  const mask = known.get(language) ?? nameMask(person.names, inflectionsOf(language))
  known.set(language, mask)
  return mask
}

function maskDocument(document: Document, people: readonly Withdrawal[]): Document {
  const language = identifyLanguage(allTexts(document)) ?? ''
  return people.reduce((left, person) => {
    const mask = maskOf(person, language)
    const isNamed = person.sources.includes(sourceName(left)) || mask.names(allTexts(left))
    return isNamed ? withoutName(left, mask.all) : left
  }, document)
}

function withoutName(document: Document, mask: (text: string) => string): Document {
  const { path, part, hash, format, stated, ...rest } = document
  const left = mapTexts({ ...rest }, mask)
  return {
    path,
    ...(part === undefined ? {} : { part }),
    hash,
    format,
    ...left,
    stated: maskStated(stated, mask),
  }
}

/** A claim that only names the person, and an address with the name in it, is none any more. */
function maskStated(stated: StatedFields, mask: (text: string) => string): StatedFields {
  const fields = Object.entries(stated) as [
    keyof StatedFields,
    readonly Stated<string | readonly string[]>[],
  ][]
  return Object.fromEntries(
    fields.map(([name, claims]) => [name, claims.flatMap((claim) => maskClaim(name, claim, mask))]),
  ) as unknown as StatedFields
}

function maskClaim(
  name: keyof StatedFields,
  claim: Stated<string | readonly string[]>,
  mask: (text: string) => string,
): Stated<string | readonly string[]>[] {
  const value = mapTexts(claim.value, mask)
  if (typeof value !== 'string') return [{ ...claim, value: value.filter((one) => !one.includes(omission)) }]
  const isLost = name === 'url' || name === 'id' || value === omission
  return value !== claim.value && isLost ? [] : [{ ...claim, value }]
}

/** Every text of plain data replaced; an address that changes would lead nowhere, and is emptied. */
function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  if (typeof value === 'string') {
    const text = map(value)
    return (text !== value && /^[a-z][a-z\d+.-]*:\S+$/i.test(value) ? '' : text) as Value
  }
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map)) as Value
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, places.has(key) ? item : mapTexts(item, map)]),
  ) as Value
}

/** Fields that say where something lies, and must lead there still. */
const places = new Set(['type', 'path', 'src', 'part', 'files', 'position', 'rule', 'severity'])

function allTexts(document: Document): string {
  const found: string[] = []
  mapTexts(document, (text) => {
    found.push(text)
    return text
  })
  return found.join(' ')
}
