import {
  fingerprintsOf,
  metadataOf,
  type NormalizedSources,
  normalizeSources,
  type ScannedSource,
  scanSources,
} from './build/articles.ts'
import { beginBundles, NoSearch, reviseBundles } from './build/bundles.ts'
import type { ClippingReport, Wanted } from './build/explain.ts'
import { isScarce } from './build/heap.ts'
import { readLastSite, siteKey, writeLastSite } from './build/last-site.ts'
import { explainedStory, lentDatesKey, writeLentDates } from './build/lent-dates.ts'
import { originOf } from './build/origin.ts'
import { renderSite, type SitePlan } from './build/pages.ts'
import { articleLines, importParts, isInShard, packState, type Shard, writePart } from './build/parts.ts'
import { PictureFinder } from './build/pictures.ts'
import { openSession, type Session } from './build/session.ts'
import type { SitePages } from './build/site-map.ts'
import { withoutTranscribed } from './build/transcribed.ts'
import { openFiles, refuseLeaks, withoutWithdrawn } from './build/withdrawn.ts'
import { readArticle, readText } from './cache/articles.ts'
import { writeChanges } from './cache/changes.ts'
import { readPublished, writeBuilt } from './cache/published.ts'
import type { Store } from './cache/store.ts'
import { endingsOf } from './formats/registry.ts'
import { columnField } from './formats/tables/columns.ts'
import { Failure, Stale } from './lib/failure.ts'
import { sha256, shortHash } from './lib/hash.ts'
import { sourceName } from './lib/source-name.ts'
import { linkArchive } from './link/archive.ts'
import { evaluateArchive, missingArticle } from './link/evaluation.ts'
import { exceededLimits, reportHealth } from './link/health.ts'
import type { Archive, Entry } from './model/archive.ts'
import type { Article } from './model/article.ts'
import type { Authority } from './model/authority.ts'
import type { ArchiveCounts, BuildOptions, BuildReport, FormatCount, Reporter } from './model/build.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Label } from './model/evaluation.ts'
import type { Exceeded, Health } from './model/health.ts'
import type { PublishedAddresses } from './model/published.ts'
import type { SourceFile } from './model/source.ts'
import { type Input, readInput } from './read/input.ts'
import { labelsFile } from './read/labels.ts'
import { reportOtherFiles } from './read/other-files.ts'
import { addressesOf } from './render/kept-addresses.ts'
import { leadOf } from './render/lead.ts'
import { planKept } from './render/pages/kept.ts'
import { planFrame, planPictures, planSite } from './render/plan.ts'
import { planSearch } from './render/search.ts'
import { countRepeats } from './text/repeats.ts'
import { commitSite } from './write/site.ts'
import { emptyStage } from './write/stage.ts'

/**
 * Input folder → site: the steps of a build, in order.
 *
 * Throws a `Failure` for what the user must mend (a missing folder, a full disk); then the output folder still
 * holds the last complete site. With `strict`, errors in clippings stop the build before anything is written:
 * then `written` is false.
 */
export function buildSite(options: BuildOptions, reporter: Reporter, look?: Look): Promise<BuildReport> {
  return withSession(options, reporter, true, async (session) => {
    const found = await archiveOfSite(session, reporter, look !== undefined)
    if ('last' in found) return found.last
    const { key, archive, published } = found
    look?.(archive, session.store.articles)
    const limits = exceededLimits(archive.health)
    if (stops(options, { ...archive, exceeded: limits }))
      return { ...archive, exceeded: limits, ...nothingWritten }
    reporter.step('Making pages')
    const pages = await renderWithSearch(session, archive, published, reporter)
    const gone = reportVanished(pages.vanished)
    const diagnostics = sortDiagnostics([...archive.diagnostics, ...pages.diagnostics, ...gone])
    const lost = pages.vanished.length
    const exceeded: Exceeded[] = lost > 0 ? [...limits, { name: 'vanished', count: lost, limit: 0 }] : limits
    if (stops(options, { diagnostics, exceeded }))
      return { ...archive, diagnostics, exceeded, ...nothingWritten }
    refuseLeaks(
      options.output,
      session.stage,
      pages.files,
      archive.input.authority,
      new Set(archive.archive.entries.map(({ language }) => language)),
    )
    reporter.step('Writing')
    const changes = commitSite(options.output, session.stage, pages.files, originOf(archive.input))
    const report: BuildReport = {
      counts: archive.counts,
      diagnostics,
      exceeded,
      pages: pages.files.length,
      rendered: pages.rendered,
      changes,
      written: true,
    }
    // A search that could not be made is tried again by the next build.
    writeLastSite(session, pages.hasSearch ? key : '', report, pages)
    writeChanges(options.cache, options.output, changes)
    writeBuilt(options.cache, options.output, addressesOf(archive.archive, pagesOf(pages.files), published))
    return report
  })
}

/**
 * Sees the archive of a build, and the full articles by the keys of their entries, as long as the call lasts. With it,
 * an archive that is the same as last time is linked again, to be seen.
 */
export type Look = (archive: ArchiveReport, articles: Pick<Store['articles'], 'get'>) => void

/** The pages, without search where that cannot be made: a diagnostic says so. */
async function renderWithSearch(
  session: Session,
  archive: ArchiveReport,
  published: PublishedAddresses,
  reporter: Reporter,
): Promise<SitePages & { readonly hasSearch: boolean }> {
  const { options } = session
  try {
    const pages = await renderSite(session, planAll(options, archive, published), reporter.progress)
    return { ...pages, hasSearch: true }
  } catch (error) {
    if (!(error instanceof NoSearch)) throw error
    reporter.note('The search index could not be made; the pages are made without search.')
    emptyStage(session.stage)
    const plan = planAll({ ...options, search: false }, archive, published)
    const pages = await renderSite(session, plan, reporter.progress)
    return { ...pages, hasSearch: false, diagnostics: [...pages.diagnostics, searchFailed(error)] }
  }
}

function searchFailed({ message }: NoSearch): Diagnostic {
  return {
    severity: 'error',
    rule: 'search/failed',
    message: `The search index could not be made: ${message}`,
    ...{ path: null, line: null, column: null },
    hint: 'The site has no search. Build again; --no-search leaves it out.',
  }
}

/**
 * The archive that the site shows, with the key of all that it is made from; or the report of the last build, where
 * that is the same. What is needed only on the way is let go on the way: while pages are made, memory is scarcest.
 */
async function archiveOfSite(
  session: Session,
  reporter: Reporter,
  isSeen: boolean,
): Promise<LastBuild | KeyedArchive> {
  const found = await understandForSite(session, reporter, isSeen)
  if ('last' in found) return found
  const { key, input, understood, published, sources } = found
  const archive = await linkArticles(session, input, understood, reporter)
  writeLentDates(session, lentDatesKey(contextKey(session, input), sources), archive.archive)
  return { key, published, archive }
}

interface LastBuild {
  readonly last: BuildReport
}

interface KeyedArchive {
  readonly key: string
  readonly published: PublishedAddresses
  readonly archive: ArchiveReport
}

async function understandForSite(
  session: Session,
  reporter: Reporter,
  isSeen: boolean,
): Promise<LastBuild | (Omit<KeyedArchive, 'archive'> & Understood)> {
  const { options } = session
  const { input, sources } = await readSources(session, reporter)
  const published = readPublished(options.cache)
  const key = siteKey(session, input, sources, published)
  const last = isSeen ? null : readLastSite(session, key)
  if (last && !stops(options, last)) return { last }
  const isAhead = options.search && !isScarce(options.memory)
  if (isAhead) await beginBundles(session, sources)
  const understood = await understandArticles(session, input, sources, reporter)
  if (isAhead) await reviseBundles(session, understood.records)
  await session.release()
  return { key, input, understood, published, sources }
}

interface Understood {
  readonly input: Input
  readonly sources: readonly ScannedSource[]
  readonly understood: NormalizedSources
}

/** What `check` looks at: everything but the site. */
export interface ArchiveReport {
  readonly input: Input
  readonly archive: Archive
  readonly counts: ArchiveCounts
  readonly health: Health
  readonly diagnostics: readonly Diagnostic[]
}

/** Input folder → archive, without making pages. Writes nothing but the cache. */
export function readArchive(options: BuildOptions, reporter: Reporter): Promise<ArchiveReport> {
  return withArchive(options, reporter, async (report) => report)
}

/** Work with the archive of an input folder, and the texts of its articles. Writes nothing but the cache. */
export function withArchive<Result>(
  options: BuildOptions,
  reporter: Reporter,
  work: (report: ArchiveReport, textOf: (entry: Entry) => string) => Promise<Result>,
): Promise<Result> {
  return withSession(options, reporter, false, async (session) => {
    const { input, sources } = await readSources(session, reporter)
    const understood = await understandArticles(session, input, sources, reporter)
    const report = await linkArticles(session, input, understood, reporter)
    writeLentDates(session, lentDatesKey(contextKey(session, input), sources), report.archive)
    return work(report, ({ key }) => readText(session.store.articles, key))
  })
}

function planAll(
  { search }: BuildOptions,
  { input, archive }: ArchiveReport,
  published: PublishedAddresses,
): SitePlan {
  const { settings, publicFiles, templates } = input
  const { withdrawn = [] } = input.authority
  const bundles = search ? planSearch(archive, settings) : []
  return {
    articles: archive.entries.length,
    groups: planSite(archive, settings, bundles),
    frame: planFrame(
      archive,
      settings,
      bundles.length > 0,
      withdrawn.some(({ kind }) => kind === 'person'),
    ),
    bundles,
    templatesHash: templates?.hash ?? null,
    publicFiles,
    pictures: planPictures(archive, settings),
    keep: (isThere) => planKept(archive, settings, { published, withdrawn }, isThere),
  }
}

/** "people/index.html" → "people/": the addresses of a site's pages. */
function pagesOf(files: readonly { readonly path: string }[]): string[] {
  return files.flatMap(({ path }) =>
    /(?:^|\/)index\.html$/.test(path) ? [path.slice(0, -'index.html'.length)] : [],
  )
}

function reportVanished(addresses: readonly string[]): Diagnostic[] {
  if (addresses.length === 0) return []
  const shown = addresses.slice(0, 5).map((address) => `/${address}`)
  const more = addresses.length > shown.length ? [`${addresses.length - shown.length} more`] : []
  const many =
    addresses.length === 1 ? 'A published address is' : `${addresses.length} published addresses are`
  return [
    {
      severity: 'warning',
      rule: 'address/vanished',
      message: `${many} gone: ${[...shown, ...more].join(', ')}`,
      ...{ path: null, line: null, column: null },
      hint: 'Put back what stood there, or withdraw it: dateline withdraw ADDRESS --because "…".',
    },
  ]
}

/** The full article of an entry, by its key. Throws a `Stale` where the cache has it no more. */
export function readFullArticle(options: BuildOptions, key: string, reporter: Reporter): Promise<Article> {
  return withSession(options, reporter, false, async ({ store }) => readArticle(store.articles, key))
}

/** One clipping of the input folder, read as a build reads it: beside all others. Writes nothing but the cache. */
export function explainClipping(
  options: BuildOptions,
  { path, part }: { readonly path: string; readonly part: string | null },
  reporter: Reporter,
): Promise<ClippingReport> {
  return withSession(options, reporter, false, async (session) => {
    const { input, sources } = await readSources(session, reporter)
    const own = sources.find(({ file }) => file.path === path)
    if (!own)
      throw new Failure(
        `${path} is no clipping of ${options.input}.`,
        'docs/input.md lists the files that are read; the owner’s own files and hidden ones are none.',
      )
    const { articles } = own.state
    const article =
      part === null && articles.length === 1 ? articles[0] : articles.find((one) => one.part === part)
    const all = fingerprintsOf(sources)
    const repeats = article ? countRepeats(all)(article.fingerprints) : []
    const entries = metadataOf(sources).of({
      path,
      part: article?.part ?? part,
      address: article?.address ?? null,
    })
    const report = await explainFile(
      options.input,
      { file: own.file, part },
      { ...input, repeats },
      all.length - 1,
      entries,
    )
    const key = lentDatesKey(contextKey(session, input), sources)
    const { explanation } = report
    if (!explanation) return report
    const story = explainedStory(session, key, sourceName(explanation))
    return { ...report, explanation: { ...explanation, story } }
  })
}

/** One clipping by itself, without settings, authority lists and the archive around it. */
export async function explainLoneFile(folder: string, wanted: Wanted): Promise<ClippingReport> {
  return explainFile(folder, wanted, { ...noContext, repeats: [] }, null)
}

/** The code that understands clippings takes long to load, and most builds find little or nothing to understand. */
async function explainFile(...job: Parameters<typeof import('./build/explain.ts').explainFile>) {
  const { explainFile: explain } = await import('./build/explain.ts')
  return explain(...job)
}

/** For what is read by itself: no settings, no lists. */
export const noContext = {
  settings: { language: 'en', timeZone: 'UTC' },
  authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
}

async function readSources(
  session: Session,
  reporter: Reporter,
  { parts, isWanted }: { readonly parts: readonly string[]; isWanted?(file: SourceFile): boolean } = {
    parts: session.options.records ?? [],
  },
): Promise<{ input: Input; sources: readonly ScannedSource[] }> {
  reporter.step('Looking for clippings')
  const { input: folder, fileLinks } = session.options
  const found = await readInput(folder, endingsOf(), (name) => columnField(name) !== null)
  const input = fileLinks === undefined ? found : { ...found, settings: { ...found.settings, fileLinks } }
  session.prepare(input)
  reporter.step('Reading')
  const imported = await importParts(session, parts, readingKey(input))
  const files = openFiles(input.files, input.authority)
  const sources = await scanSources(
    session,
    isWanted ? files.filter(isWanted) : files,
    {
      verify: session.options.verify,
      columns: input.settings.columns,
      imported,
      ...(input.authority.withdrawn ? { withdrawn: input.authority.withdrawn } : {}),
    },
    reporter.progress,
  )
  return { input, sources }
}

/** A share of an archive, to be read and understood on a machine of its own. */
export interface RecordsRequest {
  readonly shard: Shard
  /** The part file to write. */
  readonly output: string
  /** Only look at the files, and understand nothing: other shards need it of all files. */
  readonly scanOnly: boolean
  /** Part files with such first looks; files that none has are opened. */
  readonly scans: readonly string[]
}

/**
 * Read and understand a share of the clippings, and write what they became into a file for `build --records`. The site is
 * that of an ordinary build, byte for byte: what a part lacks, or was made from something else, the build makes itself.
 */
export function writeRecords(
  options: BuildOptions,
  { shard, output, scanOnly, scans }: RecordsRequest,
  reporter: Reporter,
): Promise<{ files: number; articles: number; diagnostics: readonly Diagnostic[] }> {
  return withSession(options, reporter, false, async (session) => {
    const isOwn = (file: SourceFile): boolean => isInShard(file, shard)
    const wanted = scanOnly ? { parts: scans, isWanted: isOwn } : { parts: scans }
    const { input, sources } = await readSources(session, reporter, wanted)
    const own = sources.filter(({ file }) => isOwn(file))
    const made = { version: session.version, reading: readingKey(input) }
    const looks = own
      .filter(({ state }) => state.hash !== null)
      .map(({ state }) => ({ source: packState(state) }))
    if (scanOnly) {
      await writePart(output, made, looks)
      return { files: own.length, articles: 0, diagnostics: [] }
    }
    const understood = await understandArticles(session, input, sources, reporter, isOwn)
    reporter.step('Writing')
    const lines = articleLines(session, understood.madeKeys)
    await writePart(output, made, chain(looks, lines))
    return { files: own.length, articles: understood.records.length, diagnostics: understood.diagnostics }
  })
}

/** Hash of what decides how files are read, besides their bytes. */
function readingKey({ settings, authority }: Input): string {
  return shortHash(JSON.stringify([settings.columns, authority.withdrawn ?? null]))
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list
}

async function understandArticles(
  session: Session,
  input: Input,
  sources: readonly ScannedSource[],
  reporter: Reporter,
  isWanted?: (file: SourceFile) => boolean,
): Promise<NormalizedSources> {
  reporter.step('Understanding')
  const pictures = input.settings.pictures ? new PictureFinder(input.pictures) : null
  const key = contextKey(session, input)
  const wanted = isWanted ? { isWanted } : {}
  return normalizeSources(session, sources, { contextKey: key, pictures, ...wanted }, reporter.progress)
}

async function linkArticles(
  session: Session,
  input: Input,
  { records, diagnostics, madeKeys, formats }: NormalizedSources,
  reporter: Reporter,
): Promise<ArchiveReport> {
  reporter.step('Linking')
  const kept = withoutWithdrawn(records, input.authority)
  if (kept.records.length < records.length) session.forget()
  const linked = linkArchive(kept.records, await wholeAuthority(input), input.settings, input.authorityPlaces)
  const archive = input.labels.length > 0 ? withEvaluation(linked, input.labels) : linked
  forgetUnused(session, madeKeys, archive)
  const unused = reportOtherFiles(unusedPictures(input, archive))
  const said = sortDiagnostics([
    ...input.diagnostics,
    ...missingLead(input, archive),
    ...unused,
    ...withoutTranscribed(
      diagnostics,
      kept.records.map(({ source }) => source),
    ),
    ...kept.diagnostics,
    ...archive.diagnostics,
  ])
  return {
    input,
    archive,
    counts: countArchive(archive, input.files.length, formats),
    health: reportHealth(archive, said, input.settings),
    diagnostics: said,
  }
}

function withEvaluation(archive: Archive, labels: readonly Label[]): Archive {
  const evaluation = evaluateArchive(archive, labels)
  return {
    ...archive,
    evaluation,
    diagnostics: [
      ...archive.diagnostics,
      ...evaluation.missing.map((label) => missingArticle(label, labelsFile)),
    ],
  }
}

function missingLead({ settings, leadPlace }: Input, { entries }: Archive): Diagnostic[] {
  if (settings.lead === null || leadOf(entries, settings) !== null) return []
  return [
    {
      severity: 'warning',
      rule: 'settings/no-article',
      message: `"lead" names no article of this archive: "${settings.lead}"`,
      ...leadPlace,
      hint: 'Give its file or its address: 2014/flood.txt, or articles/2014/05/flood-in-vell/.',
    },
  ]
}

/** Pictures of the folder that no article shows; those beside a saved page are its icons as often as not. */
function unusedPictures({ pictures, settings }: Input, { entries }: Archive): string[] {
  if (!settings.pictures) return []
  const used = new Set(entries.flatMap((entry) => (entry.pictures ?? []).map(({ from }) => from)))
  return [...pictures.keys()].filter((path) => !used.has(path) && !/[_-]\p{L}+\/[^/]+$/u.test(path))
}

/** The owner's lists, with the offices of the shipped almanac, which is loaded when it is needed. */
async function wholeAuthority({ authority }: Input): Promise<Authority> {
  const { officesHeld } = await import('./normalize/date/almanac/almanac.ts')
  return { ...authority, almanac: { ...authority.almanac, offices: officesHeld(authority.almanac) } }
}

/**
 * Hash of all that an article may depend on besides its own file and the furniture of the archive. The model of people
 * is knowledge, and with it part of the version.
 */
function contextKey({ version }: Session, { settings, authority }: Input): string {
  const { language, timeZone, pictures } = settings
  // Of the people, an article knows the names alone: who is who, and what is a series, is a matter of linking.
  const people = authority.people.map(({ name, aliases, notAPerson }) => [name, aliases, notAPerson])
  const { series: _series, ...rest } = authority
  const known = { ...rest, people }
  return sha256(JSON.stringify([version, language, timeZone, pictures, known]))
}

/** What no clipping of this archive needs any more is kept for a while, in case it comes back: as much again. */
function forgetUnused({ store }: Session, madeKeys: ReadonlySet<string>, { entries }: Archive): void {
  const limit = 2 * madeKeys.size + 1_000
  if (store.made.count() > limit) store.made.keep(madeKeys)
  if (store.articles.count() > limit) store.articles.keep(new Set(entries.map((entry) => entry.key)))
}

function countArchive(archive: Archive, files: number, formats: readonly FormatCount[]): ArchiveCounts {
  const { entries } = archive
  const count = (is: (entry: Entry) => boolean): number => entries.filter(is).length
  return {
    files,
    formats,
    articles: entries.length,
    people: archive.people.length,
    outlets: archive.outlets.length,
    topics: archive.topics.length,
    exact: count(({ date }) => date !== null && date.earliest !== null && date.earliest === date.latest),
    interval: count(({ date }) => date !== null && (date.earliest === null || date.earliest !== date.latest)),
    undated: count(({ date }) => date === null),
    flagged: count(({ flags }) => flags.length > 0),
  }
}

function stops(
  { strict }: BuildOptions,
  { diagnostics, exceeded }: Pick<BuildReport, 'diagnostics' | 'exceeded'>,
): boolean {
  return strict && (exceeded.length > 0 || diagnostics.some(({ severity }) => severity === 'error'))
}

const nothingWritten = {
  pages: 0,
  rendered: 0,
  changes: { added: [], changed: [], removed: [] },
  written: false,
} as const

/** By file, line, column and rule; those of the whole archive first. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => {
    const { path, article, line, column, rule, message } = diagnostic
    const place = `${String(article ?? 0).padStart(9, '0')}:${String(line ?? 0).padStart(9, '0')}:${String(column ?? 0).padStart(9, '0')}`
    return { diagnostic, key: `${path ?? ''}\0${place}\0${rule}\0${message}` }
  })
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ diagnostic }) => diagnostic)
}

/** Do the work with an open session; when something that it believed was stale, once more from the sources. */
async function withSession<Result>(
  options: BuildOptions,
  reporter: Reporter,
  writes: boolean,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  try {
    return await withOneSession(options, reporter, { writes, fresh: false }, work)
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    reporter.note(`Starting again: ${error.message}.`)
  }
  try {
    return await withOneSession({ ...options, verify: true }, reporter, { writes, fresh: true }, work)
  } catch (error) {
    throw error instanceof Stale
      ? new Failure(`${error.message}.`, 'Build again when nothing changes.')
      : error
  }
}

async function withOneSession<Result>(
  options: BuildOptions,
  reporter: Reporter,
  mode: { readonly writes: boolean; readonly fresh: boolean },
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = await openSession(options, reporter, mode)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
