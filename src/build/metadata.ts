import { posix } from 'node:path'
import { statedFields } from '../formats/fields/stated.ts'
import { shortHash } from '../lib/hash.ts'
import { stemOf } from '../lib/source-name.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, Stated, StatedFields } from '../model/document.ts'
import type { MetadataEntry } from '../model/metadata.ts'
import { pageAddress } from '../text/web-address.ts'

/** A file that tells of others: a library, a list of files or of links. */
export interface MetadataFile {
  readonly path: string
  readonly entries: readonly MetadataEntry[]
}

/** An article as far as lists may name it. */
export interface NamedArticle {
  readonly path: string
  /** Null where the file is one article: only then a list that names the file speaks of it. */
  readonly part: string | null
  /** See `addressKey`. */
  readonly address: string | null
}

/** The address of a page in a form in which its spellings are the same; null where a document states none. */
export function addressKey({ stated }: Pick<Document, 'stated'>): string | null {
  for (const { value } of stated.url) {
    const key = keyOf(value)
    if (key) return key
  }
  return null
}

function keyOf(address: string): string | null {
  const page = pageAddress(address)
  if (!page) return null
  return shortHash(
    page.address
      .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
      .replace(/#.*$/s, '')
      .replace(/\/$/, ''),
  )
}

/** Finds what the lists of a folder say of its articles. */
export class Metadata {
  readonly #byAddress = new Map<string, Found[]>()
  readonly #byFile = new Map<string, Found[]>()
  readonly #used = new Set<MetadataEntry>()
  readonly #files: readonly MetadataFile[]

  constructor(files: readonly MetadataFile[]) {
    this.#files = files
    for (const { path, entries } of files)
      for (const entry of entries) {
        const found = { entry }
        const key = entry.address && keyOf(entry.address)
        if (key) push(this.#byAddress, key, found)
        for (const file of entry.files)
          for (const name of namesOf(path, file)) push(this.#byFile, name, found)
      }
  }

  get size(): number {
    return this.#files.length
  }

  /** The entries about an article: those that name its file before those that name its address. */
  of({ path, part, address }: NamedArticle): MetadataEntry[] {
    if (this.#files.length === 0) return []
    const keys = part === null ? keysOf(path) : []
    const named = keys.flatMap((key) => this.#byFile.get(key) ?? [])
    const found = [
      ...new Set([...named, ...((address && this.#byAddress.get(address)) || [])].map(({ entry }) => entry)),
    ]
    for (const entry of found) this.#used.add(entry)
    return found
  }

  /** Lists of which no entry speaks of an article of the folder. */
  unused(): Diagnostic[] {
    return this.#files.flatMap(({ path, entries }): Diagnostic[] => {
      if (!entries.some(({ curated }) => curated) || entries.some((entry) => this.#used.has(entry))) return []
      return [
        {
          severity: 'info',
          rule: 'metadata/alone',
          message: `None of the ${entries.length} entries of this list belongs to a file or page of this folder`,
          path,
          line: null,
          column: null,
          hint: 'Put the files that it names, or the saved pages, into the folder.',
        },
      ]
    })
  }

  /**
   * Rows of lists that name a file that is not there, where others name files that are; `paths` gives those
   * of the folder and of what its archives hold.
   */
  missing(paths: () => readonly string[]): Diagnostic[] {
    const lists = this.#files.filter(({ entries }) => entries.some(({ row }) => row !== undefined))
    if (lists.length === 0) return []
    const there = new Set(paths().flatMap(keysOf))
    return lists.flatMap(({ path, entries }) => {
      const named = entries.filter(
        ({ row, files }) => row !== undefined && !files.some((file) => isPicture.test(file)),
      )
      const gone = named.filter(
        ({ files }) => !files.some((file) => namesOf(path, file).some((name) => there.has(name))),
      )
      if (gone.length === 0 || gone.length === named.length) return []
      const told = gone.slice(0, mostMissing).map(({ row, files }) => missingFile(path, row, files[0] ?? ''))
      const more = gone.length - told.length
      return more > 0 ? [...told, missingFiles(path, gone[mostMissing]?.row, more)] : told
    })
  }
}

/** More are told in one line. */
const mostMissing = 20

/** Scans are looked for beside their text. */
const isPicture = /\.(?:jpe?g|png|gif|webp|avif|tiff?|jp2|bmp|heic)$/i

function missingFile(path: string, row: number | undefined, file: string): Diagnostic {
  return {
    ...{ severity: 'warning', rule: 'metadata/missing', path, line: null, column: null },
    ...(row === undefined ? {} : { row }),
    message: `This list names ${file}, which is no clipping of this folder`,
    hint: 'Put it there, or mend its name in the list.',
  }
}

/** Of the rows from one on, how many more are so. */
function missingFiles(path: string, row: number | undefined, count: number): Diagnostic {
  const [message, hint] =
    count === 1
      ? ['names one more file that is no clipping', 'Put it there, or mend its name in the list.']
      : [
          `names ${count} more files that are no clippings`,
          'Put them there, or mend their names in the list.',
        ]
  return { ...missingFile(path, row, ''), message: `This list ${message} of this folder`, hint }
}

/** The keys by which a list may name a file. */
function keysOf(file: string): string[] {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  const path = file.toLowerCase()
  return [path, `${stemOf(path)}.*`, `*/${name}`, `*/${stemOf(name)}`, posix.join(posix.dirname(path), '*')]
}

interface Found {
  readonly entry: MetadataEntry
}

function push(map: Map<string, Found[]>, key: string, found: Found): void {
  const list = map.get(key)
  if (list) list.push(found)
  else map.set(key, [found])
}

/** A file as a list names it: a path from the folder of the list; a name alone may lie in any folder. */
function namesOf(list: string, file: string): string[] {
  const path = posix.normalize(posix.join(posix.dirname(list), file.replaceAll('\\', '/'))).toLowerCase()
  const plain = file.toLowerCase()
  return plain.includes('/') ? [path] : [path, `*/${plain}`]
}

/**
 * A document with what lists say of it: behind the owner's word, a library counts before what the file says of itself,
 * and a bookmark after it.
 */
export function withMetadata(document: Document, entries: readonly MetadataEntry[]): Document {
  if (entries.length === 0) return document
  const claims = (curated: boolean): StatedFields[] =>
    entries
      .filter((entry) => entry.curated === curated)
      .map(({ claims: said, origin }) => statedFields({ ...said, id: null }, origin))
  const [before, after] = [claims(true), claims(false)]
  const { stated } = document
  const merged = Object.fromEntries(
    (Object.keys(stated) as (keyof StatedFields)[]).map((name) => {
      const own: readonly Stated<unknown>[] = stated[name]
      const isOwner = ({ basis }: Stated<unknown>): boolean => basis === 'user'
      return [
        name,
        [
          ...own.filter(isOwner),
          ...before.flatMap((fields): readonly Stated<unknown>[] => fields[name]),
          ...own.filter((claim) => !isOwner(claim)),
          ...after.flatMap((fields): readonly Stated<unknown>[] => fields[name]),
        ],
      ]
    }),
  )
  return { ...document, stated: merged as unknown as StatedFields }
}
