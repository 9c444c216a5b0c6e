import { deserialize, serialize } from 'node:v8'
import { shortHash } from '../lib/hash.ts'
import type { FileStamp, SiteFile } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MetadataEntry } from '../model/metadata.ts'
import type { Shelf } from './store.ts'

/** What the last build knew of a clipping. */
export interface SourceState extends FileStamp {
  readonly path: string
  /** Stamp of the owner's overrides beside it, null where there are none. */
  readonly sidecar: FileStamp | null
  /** Key of what it is made from; null where it cannot be opened. */
  readonly hash: string | null
  /** Name of the format that read it; null where none knows it. */
  readonly format: string | null
  readonly articles: readonly ArticleState[]
  /** What it says of other files and pages. */
  readonly entries: readonly MetadataEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the last build knew of an article of a file. */
export interface ArticleState {
  /** Its id in the file; null where the file is one article. */
  readonly part: string | null
  /** Hash of the address of the page that it was; null where it states none. */
  readonly address: string | null
  /** Paths of the pictures that it names, below the input folder. */
  readonly pictures: readonly string[]
  /** Fingerprints of its blocks. */
  readonly fingerprints: Float64Array
}

/** What a build knows of a file of the site; the last one knew none that is staged. */
export interface PageState extends SiteFile {
  /** Hash of all that it was made from. */
  readonly key: string
  /** Hash of all that its group of Views is planned from; "" where the group must be planned each time. */
  readonly group: string
}

/** A value kept between builds under a name; null where there is none, or none that can be read. */
export function readState<Value>(states: Shelf, name: string): Value | null {
  const bytes = states.get(keyOf(name))
  if (!bytes) return null
  try {
    return deserialize(bytes) as Value
  } catch {
    return null
  }
}

export function writeState(states: Shelf, name: string, value: unknown): void {
  states.put(keyOf(name), serialize(value))
}

/** LMDB takes 1,978 bytes, and the path of a folder, which is part of most names, may have 4,096. */
function keyOf(name: string): string {
  return Buffer.byteLength(name) > 1_000 ? shortHash(name) : name
}

/** States of sources by path. Kept in columns: a tenth of the time of as many objects. */
export function readSourceStates(states: Shelf, name: string): Map<string, SourceState> {
  const columns = readState<SourceColumns>(states, name)
  const found = new Map<string, SourceState>()
  if (!columns) return found
  const {
    paths,
    stamps,
    sidecars,
    hashes,
    formats,
    counts,
    parts,
    addresses,
    entries,
    pictures,
    fingerprints,
    ends,
    diagnostics,
  } = columns
  let at = 0
  for (const [index, path] of paths.entries()) {
    const articles: ArticleState[] = []
    for (const end = at + (counts[index] ?? 1); at < end; at++)
      articles.push({
        part: parts[at] ?? null,
        address: addresses[at] ?? null,
        pictures: pictures[at] ?? [],
        fingerprints: fingerprints.subarray(ends[at - 1] ?? 0, ends[at]),
      })
    found.set(path, {
      path,
      ...stampAt(stamps, index),
      sidecar: sidecars[index] ?? null,
      hash: hashes[index] ?? null,
      format: formats[index] ?? null,
      articles,
      entries: entries[index] ?? [],
      diagnostics: diagnostics[index] ?? [],
    })
  }
  return found
}

export function writeSourceStates(states: Shelf, name: string, sources: readonly SourceState[]): void {
  const articles = sources.flatMap((source) => source.articles)
  const fingerprints = new Float64Array(
    articles.reduce((sum, article) => sum + article.fingerprints.length, 0),
  )
  const ends = new Float64Array(articles.length)
  let end = 0
  for (const [index, article] of articles.entries()) {
    fingerprints.set(article.fingerprints, end)
    end += article.fingerprints.length
    ends[index] = end
  }
  writeState(states, name, {
    paths: sources.map((source) => source.path),
    stamps: stampColumns(sources),
    sidecars: sparse(sources.map((source) => source.sidecar)),
    hashes: sources.map((source) => source.hash),
    formats: sources.map((source) => source.format),
    counts: sparse(sources.map(({ articles }) => (articles.length === 1 ? null : articles.length))),
    parts: sparse(articles.map((article) => article.part)),
    addresses: articles.map((article) => article.address),
    entries: sparse(sources.map((source) => (source.entries.length > 0 ? source.entries : null))),
    pictures: sparse(articles.map(({ pictures }) => (pictures.length > 0 ? pictures : null))),
    fingerprints,
    ends,
    diagnostics: sparse(sources.map((source) => (source.diagnostics.length > 0 ? source.diagnostics : null))),
  } satisfies SourceColumns)
}

export function readPageStates(states: Shelf, name: string): Map<string, PageState> {
  const columns = readState<PageColumns>(states, name)
  const found = new Map<string, PageState>()
  if (!columns) return found
  const { paths, keys, groups, hashes, stamps } = columns
  for (const [index, path] of paths.entries()) {
    const { size, mtimeMs, ino } = stampAt(stamps, index)
    found.set(path, {
      path,
      hash: hashes[index] ?? '',
      size,
      mtimeMs,
      ino,
      staged: null,
      key: keys[index] ?? '',
      group: groups[index] ?? '',
    })
  }
  return found
}

export function writePageStates(states: Shelf, name: string, pages: readonly PageState[]): void {
  writeState(states, name, {
    paths: pages.map((page) => page.path),
    keys: pages.map((page) => page.key),
    groups: pages.map((page) => page.group),
    hashes: pages.map((page) => page.hash),
    stamps: stampColumns(pages),
  } satisfies PageColumns)
}

interface SourceColumns {
  readonly paths: readonly string[]
  readonly stamps: Float64Array
  readonly sidecars: Readonly<Record<number, FileStamp>>
  readonly hashes: readonly (string | null)[]
  readonly formats: readonly (string | null)[]
  /** How many articles a file holds, where it is not one. */
  readonly counts: Readonly<Record<number, number>>
  readonly addresses: readonly (string | null)[]
  readonly entries: Readonly<Record<number, readonly MetadataEntry[]>>
  /** Part ids, by the place of the article among all. */
  readonly parts: Readonly<Record<number, string>>
  readonly pictures: Readonly<Record<number, readonly string[]>>
  readonly fingerprints: Float64Array
  /** Where the fingerprints of each article end. */
  readonly ends: Float64Array
  readonly diagnostics: Readonly<Record<number, readonly Diagnostic[]>>
}

interface PageColumns {
  readonly paths: readonly string[]
  readonly keys: readonly string[]
  readonly groups: readonly string[]
  readonly hashes: readonly string[]
  readonly stamps: Float64Array
}

function stampColumns(files: readonly FileStamp[]): Float64Array {
  return Float64Array.from(files.flatMap((file) => [file.size, file.mtimeMs, file.ino]))
}

function stampAt(stamps: Float64Array, index: number): FileStamp {
  return {
    size: stamps[3 * index] ?? -1,
    mtimeMs: stamps[3 * index + 1] ?? -1,
    ino: stamps[3 * index + 2] ?? -1,
  }
}

function sparse<Value>(values: readonly (Value | null)[]): Record<number, Value> {
  const found: Record<number, Value> = {}
  for (const [index, value] of values.entries()) if (value !== null) found[index] = value
  return found
}
