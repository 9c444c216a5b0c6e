import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, resolve } from 'node:path'
import { threadsWithin } from './build/heap.ts'
import type { UnderstoodArticle } from './build/understand.ts'
import { Failure } from './lib/failure.ts'
import { sha256 } from './lib/hash.ts'
import type { BuildOptions, BuildReport, Reporter } from './model/build.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { OpenedFile } from './model/source.ts'
import { buildSite, noContext } from './pipeline.ts'
import { openSite, type SiteData } from './read/site.ts'
import { openFile } from './read/source.ts'

// What the commands and other programs have in common; `index.ts` says which of it a program can import.

/** A file on the disk, or one that the program holds: its name tells how it is read. */
export type ArticleFile =
  | string
  | { readonly name: string; readonly content: string | Uint8Array; readonly sidecar?: string }

export interface ReadOptions {
  /** For texts whose language cannot be told, and for the sentences of clues: "en". */
  readonly language?: string
  /** Where days begin for times without a zone: "UTC". */
  readonly timeZone?: string
}

/** All articles of a file, as records, each read by itself. A file that cannot be opened is a diagnostic. */
export async function readArticles(
  file: ArticleFile,
  options: ReadOptions = {},
): Promise<{ articles: object[]; diagnostics: Diagnostic[] }> {
  const { articles, diagnostics } = await understandArticles(file, options)
  const { publicRecord } = await import('./render/exports/records.ts')
  return {
    articles: articles.map(({ article }) => ({
      ...publicRecord(article, noLinks, options.language ?? 'en'),
      url: null,
    })),
    diagnostics: [...diagnostics, ...articles.flatMap(({ article }) => article.diagnostics)],
  }
}

/** The one article of a file, or the one with the id `part`. Throws a `Failure` where there is none, or no single one. */
export async function readArticle(
  file: ArticleFile,
  options: ReadOptions & { readonly part?: string } = {},
): Promise<object> {
  const { articles, diagnostics } = await understandArticles(file, options)
  const { part } = options
  const found = part === undefined ? articles : articles.filter(({ document }) => document.part === part)
  const [first] = found
  const name = typeof file === 'string' ? file : file.name
  if (!first)
    throw new Failure(
      `There is no ${part === undefined ? '' : 'such '}article in ${name}.`,
      diagnostics[0]?.message,
    )
  if (found.length > 1)
    throw new Failure(`${name} holds ${found.length} articles.`, 'Name one by `part`, or use readArticles.')
  const { publicRecord } = await import('./render/exports/records.ts')
  return { ...publicRecord(first.article, noLinks, options.language ?? 'en'), url: null }
}

/** What `readArticles` makes records of. */
export async function understandArticles(
  file: ArticleFile,
  { language = 'en', timeZone = 'UTC' }: ReadOptions = {},
): Promise<{ format: string | null; articles: UnderstoodArticle[]; diagnostics: readonly Diagnostic[] }> {
  const { file: opened, diagnostics } = await open(file)
  if (!opened) return { format: null, articles: [], diagnostics }
  const { understandFile } = await import('./build/understand.ts')
  const understood = await understandFile(opened, { ...noContext, settings: { language, timeZone } })
  return { ...understood, diagnostics: [...diagnostics, ...understood.diagnostics] }
}

async function open(file: ArticleFile): Promise<{ file: OpenedFile | null; diagnostics: Diagnostic[] }> {
  if (typeof file !== 'string') {
    const { name, content, sidecar } = file
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const beside = sidecar === undefined ? null : { path: `${name}.yml`, text: sidecar }
    return { file: { path: name, hash: sha256(bytes), bytes, sidecar: beside }, diagnostics: [] }
  }
  const path = resolve(file)
  if (!existsSync(path)) throw new Failure(`There is no file ${file}.`)
  const { size, mtimeMs, ino } = statSync(path)
  const sidecar = existsSync(`${path}.yml`) ? `${basename(path)}.yml` : null
  return openFile(dirname(path), { path: basename(path), size, mtimeMs, ino, sidecar })
}

const noLinks = {
  page: '',
  people: {},
  storyId: null,
  seriesId: null,
  storyDate: null,
  duplicateOf: null,
  versionOf: null,
  rights: 'full',
  excerpt: '',
} as const

/** What an archive is built from and to. */
export interface ArchiveOptions {
  /** Folder of clippings. */
  readonly input: string
  /** Folder of the site: "dist". */
  readonly output?: string
  /** Folder of what is kept between builds: ".dateline". */
  readonly cache?: string
  readonly strict?: boolean
  readonly verify?: boolean
  readonly search?: boolean
  /** Links that work from a disk, whatever `archive.yml` says. */
  readonly fileLinks?: boolean
  readonly workers?: number
  /** Bytes that the build shall do with, as far as it can: it takes longer then. */
  readonly memory?: number | null
  /** Files that `dateline records` wrote. */
  readonly records?: readonly string[]
  readonly signal?: AbortSignal
  /** Is told what is being done. */
  readonly reporter?: Partial<Reporter>
}

/** Input folder → site. Throws a `Failure` for what the user must mend; then the last complete site still stands. */
export function buildArchive(options: ArchiveOptions): Promise<BuildReport> {
  const { step, progress, note } = options.reporter ?? {}
  const none = (): void => {}
  return buildSite(toBuildOptions(options), {
    step: step ?? none,
    progress: progress ?? none,
    note: note ?? none,
  })
}

/** Options as they are given → options of a build, with absolute paths. */
export function toBuildOptions(options: ArchiveOptions): BuildOptions {
  const memory = options.memory ?? null
  return {
    input: resolve(options.input),
    output: resolve(options.output ?? 'dist'),
    cache: resolve(options.cache ?? '.dateline'),
    strict: options.strict ?? false,
    verify: options.verify ?? false,
    search: options.search ?? true,
    ...(options.fileLinks === undefined ? {} : { fileLinks: options.fileLinks }),
    records: options.records ?? [],
    // More threads than this wait for the main one, which plans for all of them.
    // For less, the main thread is done before a worker has loaded its code. Who names a number gets it.
    threadsFrom: options.workers === undefined ? 200 : 1,
    workers: threadsWithin(memory, options.workers ?? Math.min(8, availableParallelism())),
    memory,
    signal: options.signal ?? new AbortController().signal,
  }
}

/** An archive that was built, by its data. */
export interface OpenArchive extends Pick<SiteData, 'title' | 'articles'> {
  /** The record with this id; null where there is none. */
  article(id: string): Promise<object | null>
  people(): readonly object[]
  outlets(): readonly object[]
  topics(): readonly object[]
  places(): readonly object[]
}

/** Open the archive in a folder that `buildArchive` wrote. Throws a `Failure` where there is none. */
export function openArchive(folder: string): OpenArchive {
  const site = openSite(resolve(folder))
  return {
    title: site.title,
    articles: () => site.articles(),
    async article(id) {
      for await (const record of site.articles()) if ((record as { id?: unknown }).id === id) return record
      return null
    },
    people: () => site.list('people'),
    outlets: () => site.list('outlets'),
    topics: () => site.list('topics'),
    places: () => site.list('places'),
  }
}
