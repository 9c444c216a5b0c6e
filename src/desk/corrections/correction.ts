import { Failure } from '../../lib/failure.ts'
import type { Entry } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import type { Draft } from '../draft.ts'
import type { OwnerFiles } from '../owner-files.ts'
import type { SeenArchive } from '../seen.ts'
import { type SidecarPlace, sidecarOf } from '../sidecar.ts'

/** What a form sends: texts, and lists of texts where several can be chosen. */
export type FormFields = Readonly<Record<string, string | readonly string[]>>

/** What a correction may look at, and the files that it edits. */
export interface Desk {
  readonly seen: SeenArchive
  readonly files: OwnerFiles
  readonly draft: Draft
  /** Whether readers may know this address of a page, such as "people/ada-lund/". */
  readonly isPublished: (address: string) => boolean
}

/** Edits `draft`, and says what was done, for the list of changes. Throws a `Failure` for what cannot be done. */
export type Correction = (fields: FormFields, desk: Desk) => string | Promise<string>

/** A field of the form; "" where it is missing or empty. */
export function textOf(fields: FormFields, name: string): string {
  const value = fields[name]
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
}

/** A field of the form that must be filled in. */
export function neededText(fields: FormFields, name: string, what: string): string {
  const text = textOf(fields, name)
  if (text === '') throw new Failure(`${what} is missing.`)
  return text
}

/** The same text, where it is the address of a web page. Throws a `Failure` where it is none. */
export function webAddress(typed: string): string {
  if (/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(typed) && URL.canParse(typed)) return typed
  throw new Failure(`“${typed}” is no address of a web page.`, 'It begins with https:// or http://.')
}

/** All values of a field, each once, the empty ones left out. */
export function listOf(fields: FormFields, name: string): string[] {
  const value = fields[name]
  const list = typeof value === 'string' ? [value] : (value ?? [])
  return [...new Set(list.map((text) => text.trim()).filter((text) => text !== ''))]
}

/** Names in one text field, divided by semicolons or lines; by commas where there are neither. */
export function namesOf(text: string): string[] {
  const mark = /[;\n]/.test(text) ? /[;\n]/ : /,/
  return [...new Set(text.split(mark).map((name) => name.trim().replace(/\s+/g, ' ')))].filter(Boolean)
}

/** Names as they stand in a text field: what `namesOf` reads. */
export function joinNames(names: readonly string[]): string {
  return names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')
}

/** The article that a form names. */
function entryOf(fields: FormFields, { seen }: Desk): Entry {
  const entry = seen.entry(textOf(fields, 'article'))
  if (!entry) throw new Failure('There is no such article any more.', 'Load the page again.')
  return entry
}

/** The same with where the owner's word on it stands. */
export function placeOf(fields: FormFields, desk: Desk): { entry: Entry; place: SidecarPlace } {
  const entry = entryOf(fields, desk)
  return { entry, place: sidecarOf(entry.source, desk.files) }
}

/** The same with the whole article, which may have to be read from the cache. */
export async function articleOf(
  fields: FormFields,
  desk: Desk,
): Promise<{ entry: Entry; article: Article; place: SidecarPlace }> {
  const { entry, place } = placeOf(fields, desk)
  return { entry, article: await desk.seen.article(entry), place }
}

/** "“Flood in Arlen”", cut where it is long. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`
}

export function countOf(count: number, one: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`
}
