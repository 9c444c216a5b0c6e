import { fieldOfKey } from '../formats/fields/field-keys.ts'
import { ownerWordKeys } from '../formats/fields/owner-word.ts'
import { divideSource } from '../lib/source-name.ts'
import { foldKey } from '../lib/spec-reader.ts'
import type { StatedFields } from '../model/document.ts'
import type { Draft } from './draft.ts'
import type { OwnerFiles } from './owner-files.ts'
import { appendYaml, deleteYaml, keysOf, readYaml, setYaml, type YamlValue } from './yaml-edit.ts'

/** A file, and the place of one article in it: where its text stands, or the owner's word on it. */
export interface SidecarPlace {
  readonly path: string
  /** Which article of a file of several; null where the file is one. */
  readonly part: string | null
}

/** The sidecar of an article by its source, "notes/flood.txt" or "export.docx#12". It need not exist yet. */
export function sidecarOf(source: string, files: OwnerFiles): SidecarPlace {
  const { path, part } = sourceOf(source, files)
  return { path: files.sidecarAt(path), part }
}

/** The file of an article's source, and which article of it; the whole as a file where there is none. */
export function sourceOf(source: string, files: OwnerFiles): SidecarPlace {
  return divideSource(source, (path) => files.exists(path)) ?? { path: source, part: null }
}

type Key = keyof StatedFields | (typeof ownerWordKeys)[number]

/** Set a field of an article, or take it back where `value` is null. A key that stands there under another name is used. */
export function setField(
  draft: Draft,
  { path, part }: SidecarPlace,
  field: Key,
  value: YamlValue | null,
): void {
  draft.edit(path, (text) => {
    const place = basePath(text, part)
    const keys = keysOf(text, place).filter((key) => isField(key, field))
    if (value !== null) return setYaml(text, [...place, keys[0] ?? field], value)
    return keys.reduce((rest, key) => deleteYaml(rest, [...place, key]), text)
  })
}

/** Put a text into a list field of an article, unless it is there. */
export function addToField(draft: Draft, { path, part }: SidecarPlace, field: Key, item: string): void {
  draft.edit(path, (text) => {
    const place = basePath(text, part)
    const key = keysOf(text, place).find((one) => isField(one, field)) ?? field
    const known = at(readYaml(text), [...place, key])
    if (Array.isArray(known) && known.includes(item)) return text
    if (typeof known === 'string' && known !== '') return setYaml(text, [...place, key], [known, item])
    return appendYaml(text, [...place, key], item)
  })
}

/** Take a text out of a list field, and the field with its last one. */
export function takeFromField(draft: Draft, { path, part }: SidecarPlace, field: Key, item: string): void {
  draft.edit(path, (text) => {
    const place = basePath(text, part)
    const key = keysOf(text, place).find((one) => isField(one, field))
    if (key === undefined) return text
    const known = at(readYaml(text), [...place, key])
    const rest = (Array.isArray(known) ? known : [known]).filter(
      (one) => one !== item && typeof one === 'string',
    )
    if (rest.length === 0) return deleteYaml(text, [...place, key])
    return rest.length === (Array.isArray(known) ? known.length : 1)
      ? text
      : setYaml(text, [...place, key], rest as string[])
  })
}

/** What the owner states of an article in its sidecar, by field; nothing where the file is not proper YAML. */
export function readSidecar(files: OwnerFiles, place: SidecarPlace): Partial<Record<Key, unknown>> {
  try {
    const text = files.read(place.path)
    if (text === null) return {}
    const base = basePath(text, place.part)
    const map = at(readYaml(text), base)
    const stated: Partial<Record<Key, unknown>> = {}
    for (const [key, value] of Object.entries(isRecord(map) ? map : {})) {
      const own = ownerWordKeys.find((name) => foldKey(name) === foldKey(key))
      const field = own ?? fieldOfKey(key)
      if (field !== null && field !== 'ignored' && field !== 'wrapper') stated[field] ??= value
    }
    return stated
  } catch {
    return {}
  }
}

function basePath(text: string, part: string | null): string[] {
  if (part === null) return []
  return [keysOf(text).find((key) => foldKey(key) === 'parts') ?? 'parts', part]
}

function isField(key: string, field: Key): boolean {
  return (ownerWordKeys as readonly string[]).includes(field)
    ? foldKey(key) === foldKey(field)
    : fieldOfKey(key) === field
}

/** The value at a path of keys. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (map, key) => (isRecord(map) && Object.hasOwn(map, key) ? map[key] : undefined),
    value,
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
