import {
  type ArticleState,
  readSourceStates,
  type SourceState,
  writeSourceStates,
} from '../cache/build-state.ts'
import { type Made, MadeReader } from '../cache/made.ts'
import { shortHash } from '../lib/hash.ts'
import { sourceName } from '../lib/source-name.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { Authority } from '../model/authority.ts'
import type { FormatCount } from '../model/build.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Settings } from '../model/settings.ts'
import type { SourceFile } from '../model/source.ts'
import { isCopyOf, isSameSource, type SourceStamp, stampSource } from '../read/stamp.ts'
import { countRepeats } from '../text/repeats.ts'
import { Metadata } from './metadata.ts'
import type { FoundPictures, PictureFinder } from './pictures.ts'
import type { Session } from './session.ts'
import type { NormalizeJob } from './tasks.ts'

/** Called with the number of things done and their total. */
export type Progress = (done: number, total: number) => void

/** A file of clippings as it is now. */
export interface ScannedSource {
  readonly file: SourceFile
  readonly state: SourceState
  /** The thread that opened it now and may still have it parsed; null where it was known. */
  readonly thread: number | null
}

/** What decides how files are read, besides their bytes. */
export interface ScanContext extends Pick<Settings, 'columns'>, Pick<Authority, 'withdrawn'> {
  readonly verify: boolean
  /** What other machines found in a first look. */
  readonly imported?: ReadonlyMap<string, SourceState>
}

/**
 * Files → what each is: its hash and the fingerprints of its blocks.
 *
 * A file with the same size, time and number as in the last build is not opened, unless `verify` asks for it.
 */
export async function scanSources(
  session: Session,
  files: readonly SourceFile[],
  { verify, columns, withdrawn, imported = new Map() }: ScanContext,
  progress: Progress,
): Promise<ScannedSource[]> {
  const { store, options, version } = session
  // Tables are read otherwise where other columns are named.
  const named = Object.keys(columns).length > 0 ? ` ${JSON.stringify(columns)}` : ''
  const without = withdrawn ? ` ${shortHash(JSON.stringify(withdrawn))}` : ''
  const name = `sources ${version} ${options.input}${named}${without}`
  const known = readSourceStates(store.states, name)
  const sources: (ScannedSource | undefined)[] = []
  const jobs: { file: SourceFile; stamp: SourceStamp; index: number }[] = []
  for (const [index, file] of files.entries()) {
    const stamp = stampSource(options.input, file)
    const state = verify ? undefined : known.get(file.path)
    const given = verify ? undefined : imported.get(file.path)
    if (state && isSameSource(state, stamp)) sources[index] = { file, state, thread: null }
    else if (given && isCopyOf(given, stamp))
      sources[index] = { file, state: { ...given, ...stamp }, thread: null }
    else jobs.push({ file, stamp, index })
  }
  await scanJobs(session, jobs, sources, progress)
  const found = sources.filter((source) => source !== undefined)
  if (jobs.length > 0 || imported.size > 0 || known.size !== found.length)
    writeSourceStates(store.states, name, found.map(({ state }) => state).map(rested(Date.now())))
  return found
}

async function scanJobs(
  session: Session,
  jobs: readonly { file: SourceFile; stamp: SourceStamp; index: number }[],
  sources: (ScannedSource | undefined)[],
  progress: Progress,
): Promise<void> {
  if (jobs.length === 0) return
  const pool = await session.pool(jobs.length)
  let next = 0
  let done = 0
  await pool.run(
    'scan',
    () => {
      const start = next
      next += chunkSize
      return start < jobs.length ? { start, jobs: jobs.slice(start, next).map((job) => job.file) } : null
    },
    ({ start }, results, thread) => {
      for (const [i, scan] of results.entries()) {
        const job = jobs[start + i]
        if (!job) continue
        const state = { path: job.file.path, ...job.stamp, ...scan }
        sources[job.index] = { file: job.file, state, thread }
      }
      done += results.length
      progress(done, jobs.length)
    },
  )
}

/** What the clippings became. */
export interface NormalizedSources {
  readonly records: readonly ArticleRecord[]
  readonly diagnostics: readonly Diagnostic[]
  /** Keys in the store that this archive needs. */
  readonly madeKeys: ReadonlySet<string>
  readonly formats: readonly FormatCount[]
}

/** Clippings → records. Those made before, from the same bytes in the same context, come from the store. */
export async function normalizeSources(
  session: Session,
  sources: readonly ScannedSource[],
  {
    contextKey,
    pictures,
    isWanted = () => true,
  }: {
    readonly contextKey: string
    readonly pictures: PictureFinder | null
    /** Which files are understood: how often lines repeat is counted in all of them. */
    isWanted?(file: SourceFile): boolean
  },
  progress: Progress,
): Promise<NormalizedSources> {
  const repeatsOf = countRepeats(fingerprintsOf(sources))
  const made: (Made | undefined)[] = []
  const jobs: ArticleJob[] = []
  const madeKeys = new Set<string>()
  const reader = new MadeReader()
  const metadata = metadataOf(sources)
  for (const { file, hash, thread, part, fingerprints, ...state } of articlesOf(sources)) {
    if (!isWanted(file)) continue
    const repeats = repeatsOf(fingerprints)
    const name = sourceName({ path: file.path, part })
    const found = pictures && foundPictures(pictures, file.path, part, state.pictures)
    const shown = found
      ? [...Object.values(found.named), ...found.beside].map((path) => pictures.stamp(path))
      : []
    const entries = metadata.of({ path: file.path, part, address: state.address })
    const said = entries.length > 0 ? [JSON.stringify(entries.map(({ row: _, ...entry }) => entry))] : []
    const key = shortHash([contextKey, hash, repeats.join(''), name, ...shown, ...said].join('\n'))
    const index = made.length
    madeKeys.add(key)
    const bytes = session.store.made.get(key)
    made.push(bytes && reader.read(bytes.toString()))
    if (!bytes)
      jobs.push({ job: { file, part, hash, repeats, pictures: found, entries }, index, key, thread })
  }
  const failed = await normalizeJobs(session, jobs, { made, reader }, progress)
  const all = made.filter((article) => article !== undefined)
  return {
    records: all.map((article) => article.record),
    diagnostics: [
      ...sources.flatMap(({ state }) => state.diagnostics),
      ...all.flatMap((article) => article.diagnostics),
      ...failed,
      ...metadata.unused(),
      ...metadata.missing(() =>
        sources.flatMap(({ file, state }) => [
          file.path,
          ...state.articles.flatMap(({ part }) => part ?? []),
        ]),
      ),
    ],
    madeKeys,
    formats: countFormats(sources),
  }
}

/** What the lists of the folder say of its articles. */
export function metadataOf(sources: readonly ScannedSource[]): Metadata {
  return new Metadata(
    sources.flatMap(({ file, state }) =>
      state.entries.length > 0 ? [{ path: file.path, entries: state.entries }] : [],
    ),
  )
}

function countFormats(sources: readonly ScannedSource[]): FormatCount[] {
  const counts = new Map<string, FormatCount>()
  for (const { state } of sources) {
    if (state.format === null) continue
    const { format } = state
    const { files, articles } = counts.get(format) ?? { files: 0, articles: 0 }
    counts.set(format, { format, files: files + 1, articles: articles + state.articles.length })
  }
  return [...counts.values()].sort((a, b) => b.articles - a.articles || (a.format < b.format ? -1 : 1))
}

/** The fingerprints of all articles, for `countRepeats`. */
export function fingerprintsOf(sources: readonly ScannedSource[]): Float64Array[] {
  return sources.flatMap(({ state }) => state.articles.map(({ fingerprints }) => fingerprints))
}

interface ScannedArticle extends ArticleState {
  readonly file: SourceFile
  readonly hash: string
  readonly thread: number | null
}

function* articlesOf(sources: readonly ScannedSource[]): Generator<ScannedArticle> {
  for (const { file, state, thread } of sources)
    if (state.hash !== null)
      for (const article of state.articles) yield { file, hash: state.hash, thread, ...article }
}

/** Scans stand beside a file that is one article. */
function foundPictures(
  finder: PictureFinder,
  path: string,
  part: string | null,
  wanted: readonly string[],
): FoundPictures {
  const named = wanted.flatMap((one): [string, string][] => {
    const found = finder.find(one)
    return found === null ? [] : [[one, found]]
  })
  const taken = new Set(named.map(([, found]) => found))
  const beside = part === null ? finder.beside(path).filter((one) => !taken.has(one)) : []
  return { named: Object.fromEntries(named), beside }
}

interface ArticleJob {
  readonly job: NormalizeJob
  readonly index: number
  readonly key: string
  readonly thread: number | null
}

async function normalizeJobs(
  session: Session,
  jobs: readonly ArticleJob[],
  { made, reader }: { readonly made: (Made | undefined)[]; readonly reader: MadeReader },
  progress: Progress,
): Promise<Diagnostic[]> {
  const failed: Diagnostic[] = []
  if (jobs.length === 0) return failed
  const { store } = session
  const pool = await session.pool(jobs.length)
  const take = queuesByThread(jobs, pool.size)
  let done = 0
  await pool.run(
    'normalize',
    (thread) => {
      const list = take(thread)
      return list.length > 0 ? { list, jobs: list.map(({ job }) => job) } : null
    },
    ({ list }, results) => {
      for (const [i, result] of results.entries()) {
        const item = list[i]
        if (!item) continue
        if ('failed' in result) {
          failed.push(result.failed)
          continue
        }
        const article = reader.read(result.made)
        made[item.index] = article
        store.made.put(item.key, Buffer.from(result.made))
        store.articles.put(article.record.key, result.article)
      }
      done += results.length
      progress(done, jobs.length)
    },
  )
  await store.flush()
  return failed
}

const chunkSize = 32

/** Gives each thread first the clippings that it has parsed, then what is left of the others'. */
function queuesByThread(jobs: readonly ArticleJob[], size: number): (thread: number) => ArticleJob[] {
  const queues: ArticleJob[][] = Array.from({ length: size }, () => [])
  for (const [index, job] of jobs.entries()) queues[(job.thread ?? index) % size]?.push(job)
  const heads = queues.map(() => 0)
  const takeFrom = (thread: number): ArticleJob[] => {
    const start = heads[thread] ?? 0
    heads[thread] = start + chunkSize
    return queues[thread]?.slice(start, start + chunkSize) ?? []
  }
  return (thread) => {
    const own = takeFrom(thread)
    if (own.length > 0) return own
    for (let other = 0; other < size; other++) {
      const left = takeFrom(other)
      if (left.length > 0) return left
    }
    return []
  }
}

/**
 * A file that was changed just before it was read may be changed again within the same tick of the disk's
 * clock, which leaves no trace: its time is not believed next time. Nor is that of one that could not be read,
 * as the permission to read it leaves no trace either.
 */
function rested(now: number): (state: SourceState) => SourceState {
  return (state) => {
    const newest = Math.max(state.mtimeMs, state.sidecar?.mtimeMs ?? 0)
    return newest < now - 2_000 && state.hash !== null ? state : { ...state, mtimeMs: -1 }
  }
}
