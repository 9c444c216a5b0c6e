import type { Root, RootContent } from 'mdast'
import * as ours from '../../templates/index.ts'
import { packArticle, readArticle } from '../cache/articles.ts'
import type { ArticleState } from '../cache/build-state.ts'
import type { Made } from '../cache/made.ts'
import { joinStore } from '../cache/store.ts'
import { type ReadFile, readDocuments, readerOf } from '../formats/documents.ts'
import { formats } from '../formats/registry.ts'
import { Failure, Stale, TookTooLong } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import { sourceName } from '../lib/source-name.ts'
import { toRecord } from '../link/record.ts'
import type { Article, ArticlePicture } from '../model/article.ts'
import type { SiteFile } from '../model/build.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { MetadataEntry } from '../model/metadata.ts'
import type { SiteView } from '../model/output.ts'
import type { Frame, Templates } from '../model/page.ts'
import type { OpenedFile, SourceFile } from '../model/source.ts'
import type { Output } from '../model/view.ts'
import { normalizeArticle } from '../normalize/article.ts'
import { blockFingerprints } from '../normalize/cleaning/clean.ts'
import { readResources } from '../read/resources.ts'
import { openFile } from '../read/source.ts'
import { renderView } from '../render/render.ts'
import { packFingerprints } from '../text/repeats.ts'
import { notStaged, type Stage, stageFile } from '../write/stage.ts'
import { addressKey, withMetadata } from './metadata.ts'
import { type FoundPictures, settlePictures, withWordsOf } from './pictures.ts'
import { withTimeLimit } from './time-limit.ts'
import { withhold } from './withheld.ts'

/** What all tasks of one build share. It is sent to each worker once. */
export interface TaskSetup {
  readonly input: string
  readonly output: string
  readonly stage: Stage
  readonly cache: string
  readonly context: Pick<NormalizeContext, 'settings' | 'authority'>
  /** Whether a thread is to take little memory, even where it takes longer for it. */
  readonly isScarce: boolean
  /** Address of the module with the owner's templates among ours; null where ours are used as they are. */
  readonly templates: string | null
}

/** What a first look at a file gives. `hash` is null where it cannot be opened, `format` where none knows it. */
export interface Scan {
  readonly hash: string | null
  readonly format: string | null
  readonly articles: readonly ArticleState[]
  /** What it says of other files and pages. */
  readonly entries: readonly MetadataEntry[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface NormalizeJob {
  readonly file: SourceFile
  /** Which article of the file; null where the file is one. */
  readonly part: string | null
  /** The hash that the scan found: the file must still have it. */
  readonly hash: string
  readonly repeats: readonly number[]
  /** Its pictures in the folder; null where none are to be shown. */
  readonly pictures: FoundPictures | null
  /** What lists of the folder say of it. */
  readonly entries: readonly MetadataEntry[]
}

/** What a clipping became: `made` is a `Made` as JSON, `article` the full article as it is stored. */
export interface NormalizedArticle {
  readonly made: string
  readonly article: Uint8Array
}

/** An article that could not be understood for a fault of ours: it is left out, and never stops the others. */
export interface FailedArticle {
  readonly failed: Diagnostic
}

export interface RenderJob {
  /** A `View` as JSON. */
  readonly view: string
  /** Hash of the bytes that the output holds at its path; null where that is not known. */
  readonly have: string | null
}

/** The work that can be done anywhere: in a worker thread or in the main one, with the same results. */
export interface Tasks {
  scan(files: readonly SourceFile[]): Promise<Scan[]>
  normalize(jobs: readonly NormalizeJob[]): Promise<(NormalizedArticle | FailedArticle)[]>
  render(jobs: readonly RenderJob[]): Promise<SiteFile[]>
  /** Say what every page shares, before the first is rendered. */
  frame(frame: Frame): Promise<void>
}

/** The tasks of one thread. `name` is unique among the threads of a build. */
export function createTasks(setup: TaskSetup, name: string): Tasks {
  const parsed = new ParsedDocuments(setup.isScarce ? 2_000_000 : 30_000_000)
  let context: Promise<NormalizeContext> | undefined
  let pages: PageMaker | undefined
  return {
    scan: (files) => scanFiles(setup, parsed, files),
    normalize: async (jobs) => {
      context ??= readContext(setup)
      const shared = await context
      const documents = await mapInOrder(jobs, async (job) => {
        const read = await parsed.take(job, () => readAgain(setup, job))
        const whole = withMetadata(read, job.entries)
        const { shown, missing } = job.pictures
          ? await settlePictures(setup, whole.pictures ?? [], job.pictures)
          : { shown: [], missing: [] }
        const document = withWordsOf(missing, whole)
        return { document, pictures: shown, context: { ...shared, repeats: job.repeats } }
      })
      return finishAll(documents, understand, ({ document }, error) => failedArticle(document, error))
    },
    frame: async (frame) => {
      pages = new PageMaker(setup, name, frame, await loadTemplates(setup))
    },
    render: async (jobs) => {
      if (!pages) throw new Error('Pages were asked for before the frame was given')
      return pages.make(jobs)
    },
  }
}

/** Files opened and read into documents, which stay at hand as far as there is room; what cannot be read is told of the file. */
async function scanFiles(
  setup: TaskSetup,
  parsed: ParsedDocuments,
  files: readonly SourceFile[],
): Promise<Scan[]> {
  const { columns = {} } = setup.context.settings
  const look = (opened: OpenedFile, diagnostics: readonly Diagnostic[], all: ReadFile): Scan => {
    const read = withhold(all, setup.context.authority)
    const { format, documents, entries = [], diagnostics: found } = read
    const articles = documents.map(toState)
    parsed.keep(documents, opened.bytes.length)
    const hash = sourceKey(opened, columns)
    return { hash, format, articles, entries, diagnostics: [...diagnostics, ...found] }
  }
  const scans: Scan[] = []
  for (const list of listsBySize(files)) {
    const ready = await mapInOrder(list, async ({ path, ...file }) => {
      const { file: opened, diagnostics } = await openFile(setup.input, { path, ...file })
      const read = opened && (await readerOf({ ...opened, columns }))
      return { path, opened, diagnostics, read }
    })
    const looked = finishAll<(typeof ready)[number], Scan | Promise<Scan>>(
      ready,
      ({ opened, diagnostics, read }) => {
        if (!opened || !read) return notScanned(diagnostics)
        const all = read()
        return all instanceof Promise
          ? all.then((late) => look(opened, diagnostics, late))
          : look(opened, diagnostics, all)
      },
      ({ path, diagnostics }, error) =>
        notScanned([...diagnostics, failedWork('Reading this file', { path }, error)]),
    )
    scans.push(...(await mapInOrder(looked, (scan) => scan)))
  }
  return scans
}

async function loadTemplates({ templates }: TaskSetup): Promise<Templates> {
  if (templates === null) return ours
  return (await import(templates)) as Templates
}

/** What a clipping is made from: the bytes of its file and of the owner's overrides beside it. */
function sourceKey({ hash, sidecar }: OpenedFile, columns: Readonly<Record<string, string>>): string {
  const named = Object.keys(columns).length > 0 ? [JSON.stringify(columns)] : []
  const beside = [...(sidecar ? [`${sidecar.path}\n${sidecar.text}`] : []), ...named]
  return beside.length > 0 ? `${hash}+${shortHash(beside.join('\n'))}` : hash
}

function toState(document: Document): ArticleState {
  const pictures = (document.pictures ?? []).flatMap(({ bytes, path }) => (bytes || !path ? [] : [path]))
  return {
    part: document.part ?? null,
    address: addressKey(document),
    pictures,
    fingerprints: packFingerprints(blockFingerprints(document)),
  }
}

async function readContext(setup: TaskSetup): Promise<NormalizeContext> {
  return { ...setup.context, repeats: [], resources: await readResources() }
}

async function readAgain({ input, context }: TaskSetup, job: NormalizeJob): Promise<readonly Document[]> {
  const { file } = await openFile(input, job.file)
  const { columns = {} } = context.settings
  if (!file || sourceKey(file, columns) !== job.hash)
    throw new Stale(`${job.file.path} was changed while it was read`)
  const read = await readDocuments({ ...file, columns }, formats, withTimeLimit)
  return withhold(read, context.authority).documents
}

/** Of a file that was not read nothing is believed next time: it is tried again. */
function notScanned(diagnostics: readonly Diagnostic[]): Scan {
  return { hash: null, format: null, articles: [], entries: [], diagnostics }
}

interface ToUnderstand {
  readonly document: Document
  readonly pictures: readonly ArticlePicture[]
  readonly context: NormalizeContext
}

/**
 * Work on each item, one after the other, within one limit of time: to set one costs as much as a short article. Where it
 * is exceeded, the item that was worked on is the first of the next round, and has failed if it takes all of that, too.
 */
function finishAll<Item, Result>(
  list: readonly Item[],
  work: (item: Item) => Result,
  failed: (item: Item, error: TookTooLong) => Result,
): Result[] {
  const done: Result[] = []
  while (done.length < list.length) {
    const from = done.length
    try {
      withTimeLimit(() => {
        for (const item of list.slice(from)) done.push(work(item))
      })
    } catch (error) {
      if (!(error instanceof TookTooLong)) throw error
      const item = list[from]
      if (item !== undefined && done.length === from) done.push(failed(item, error))
    }
  }
  return done
}

/** Files that are held in memory together: small ones several at a time. */
function* listsBySize(files: readonly SourceFile[]): Generator<SourceFile[]> {
  let list: SourceFile[] = []
  let sum = 0
  for (const file of files) {
    list.push(file)
    sum += file.size
    if (sum < 1_000_000) continue
    yield list
    list = []
    sum = 0
  }
  if (list.length > 0) yield list
}

function understand({ document, pictures, context }: ToUnderstand): NormalizedArticle | FailedArticle {
  try {
    const article = normalizeArticle(document, context)
    return toStored(pictures.length > 0 ? { ...article, pictures } : article)
  } catch (error) {
    return failedArticle(document, error)
  }
}

function failedArticle({ path, part = null, article = null }: Document, error: unknown): FailedArticle {
  return { failed: failedWork('Understanding this article', { path, part, article }, error) }
}

function failedWork(
  work: string,
  place: Pick<Diagnostic, 'path' | 'part' | 'article'>,
  error: unknown,
): Diagnostic {
  return {
    severity: 'error',
    rule: 'source/failed',
    message: `${work} failed (${error instanceof Error ? error.message.slice(0, 200) : error})`,
    ...{ ...place, line: null, column: null },
    hint: 'It is left out. Please report it, with its text if you can.',
  }
}

/** The body as it is stored: positions served cleaning, what renders needs none, and they are half of it. */
function toStored(article: Article): NormalizedArticle {
  const { key, bytes } = packArticle({ ...article, body: withoutPositions(article.body) })
  const made: Made = { record: toRecord(article, key), diagnostics: article.diagnostics }
  return { made: JSON.stringify(made), article: bytes }
}

function withoutPositions<Tree extends Root | RootContent>(tree: Tree): Tree {
  const { position: _, ...bare } = tree
  if (!('children' in bare)) return bare as Tree
  const children = bare.children as readonly RootContent[]
  return { ...bare, children: children.map((child) => withoutPositions(child)) } as Tree
}

/** Documents between the scan and normalizing, as many as a thread may hold; the others are read again. */
class ParsedDocuments {
  readonly #documents = new Map<string, Document>()
  /** The file that was read again last: its articles are asked for one after the other. */
  #last: { readonly path: string; readonly documents: readonly Document[] } | null = null
  #room: number

  /** `room` is in bytes of files; in memory documents take several times as much. */
  constructor(room: number) {
    this.#room = room
  }

  keep(documents: readonly Document[], bytes: number): void {
    // A tree of many small nodes weighs more than its text.
    this.#room -= bytes + 2_000 * documents.length
    if (this.#room > 0) for (const document of documents) this.#documents.set(sourceName(document), document)
  }

  async take(job: NormalizeJob, readAgain: () => Promise<readonly Document[]>): Promise<Document> {
    const { path } = job.file
    const name = sourceName({ path, part: job.part })
    const known = this.#documents.get(name)
    this.#documents.delete(name)
    if (known) return known
    if (this.#last?.path !== path) this.#last = { path, documents: await readAgain() }
    const document = this.#last.documents.find((one) => (one.part ?? null) === job.part)
    if (!document) throw new Stale(`${path} was changed while it was read`)
    return document
  }
}

/** Makes pages out of Views, one after the other. */
class PageMaker {
  readonly #setup: TaskSetup
  readonly #name: string
  readonly #frame: Frame
  readonly #templates: Templates
  readonly #store: ReturnType<typeof joinStore>
  readonly #recent = new Map<string, Article>()
  #count = 0

  constructor(setup: TaskSetup, name: string, frame: Frame, templates: Templates) {
    this.#setup = setup
    this.#name = name
    this.#frame = frame
    this.#templates = templates
    this.#store = joinStore(setup.cache)
  }

  make(jobs: readonly RenderJob[]): SiteFile[] {
    this.#store.refresh()
    return jobs.map((job) => this.#page(JSON.parse(job.view) as SiteView, job.have))
  }

  #page(view: SiteView, have: string | null): SiteFile {
    const { output, stage } = this.#setup
    const file = this.#render(view)
    try {
      return stageFile(output, stage, `${this.#name}-${this.#count++}`, file, have)
    } catch (error) {
      throw notStaged(view.path, error)
    }
  }

  #render(view: SiteView): Output {
    try {
      const load = (key: string): Article => this.#article(key)
      return renderView(view, { frame: this.#frame, templates: this.#templates, load })
    } catch (error) {
      if (this.#setup.templates === null || error instanceof Stale || !(error instanceof Error)) throw error
      throw new Failure(
        `${view.path} cannot be made with the templates of this archive: ${error.message}`,
        'Mend the file in its templates/ folder, or remove it.',
      )
    }
  }

  /** A page of an article, its data and its feed ask for the same few articles one after the other. */
  #article(key: string): Article {
    const known = this.#recent.get(key)
    if (known) return known
    const article = readArticle(this.#store.articles, key)
    this.#recent.set(key, article)
    const oldest = this.#recent.keys().next().value
    if (this.#recent.size > 200 && oldest !== undefined) this.#recent.delete(oldest)
    return article
  }
}

async function mapInOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result | Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}
