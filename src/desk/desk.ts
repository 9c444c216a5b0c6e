import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '../cache/lock.ts'
import { readPublished } from '../cache/published.ts'
import { prepareCacheFolder } from '../cache/store.ts'
import { Failure } from '../lib/failure.ts'
import type { BuildOptions, BuildReport, Reporter } from '../model/build.ts'
import { buildSite, readFullArticle } from '../pipeline.ts'
import { Builder } from '../server/builder.ts'
import { OpenPages } from '../server/open-pages.ts'
import { realPath } from '../write/folder.ts'
import type { Change } from './change.ts'
import type { Correction, FormFields } from './corrections/correction.ts'
import { corrections } from './corrections/corrections.ts'
import { Draft } from './draft.ts'
import { Journal } from './journal.ts'
import { OwnerFiles } from './owner-files.ts'
import type { Question } from './questions/question.ts'
import { findQuestions } from './questions/questions.ts'
import { newToken } from './safety.ts'
import { SeenArchive } from './seen.ts'

/** What the desk tells while it works: for the terminal. */
export interface DeskReporter extends Reporter {
  built(report: BuildReport, ms: number): void
  failed(message: string): void
  /** What is wrong with clippings, for the page. */
  problems(report: BuildReport): readonly string[]
}

/** The lock lies in the folder of clippings, so that desks with different caches meet there. */
const lockName = '.desk-lock'

/**
 * The owner's place to work: the archive as it was last built, what there is to decide, and the owner's files. One desk a
 * folder.
 */
export class Desk {
  readonly options: BuildOptions
  readonly files: OwnerFiles
  readonly journal: Journal
  readonly pages = new OpenPages()
  readonly token = newToken()
  readonly builder: Builder
  readonly #release: () => void
  readonly #laterFile: string
  readonly #reporter: DeskReporter
  #seen: SeenArchive | null = null
  #questions: { readonly of: SeenArchive; readonly list: readonly Question[] } | null = null
  #later: ReadonlySet<string>
  #queue: Promise<unknown> = Promise.resolve()

  /**
   * Lock the folder, finish what an earlier desk had begun, and build. Throws a `Failure` where the folder cannot be used,
   * or another desk is open on it. A build that fails is told; the desk opens all the same.
   */
  static async open(options: BuildOptions, reporter: DeskReporter): Promise<Desk> {
    if (!existsSync(options.input)) throw new Failure(`There is no folder ${options.input}.`)
    prepareCacheFolder(options.cache)
    const desk = new Desk(options, reporter, lockFolder(options.input))
    await desk.builder.build()
    return desk
  }

  private constructor(options: BuildOptions, reporter: DeskReporter, release: () => void) {
    this.options = options
    this.#reporter = reporter
    this.#release = release
    this.files = new OwnerFiles(options.input)
    const { journal, notes } = Journal.open(this.files, options.cache)
    for (const note of notes) reporter.note(note)
    this.journal = journal
    this.#laterFile = join(options.cache, 'desk', 'later.json')
    this.#later = readLater(this.#laterFile)
    this.builder = new Builder(
      {
        build: () => this.#build(),
        built: (report, version, ms) => {
          reporter.built(report, ms)
          this.pages.tell({ version, problems: reporter.problems(report) })
        },
        failed: (message, version) => {
          reporter.failed(message)
          this.pages.tell({ version, problems: [message], isFailed: true })
        },
      },
      options.signal,
    )
  }

  /** The archive as it was last built; null where no build has succeeded yet. */
  get seen(): SeenArchive | null {
    return this.#seen
  }

  /** What is open to decide, without what was put off; with `later`, that alone. */
  questions({ later = false } = {}): readonly Question[] {
    const seen = this.#seen
    if (!seen) return []
    if (this.#questions?.of !== seen) this.#questions = { of: seen, list: findQuestions(seen, this.files) }
    const decided = new Set(this.journal.changes.map(({ question }) => question))
    return this.#questions.list.filter(({ id }) => !decided.has(id) && this.#later.has(id) === later)
  }

  /** How many questions were answered here. */
  get decided(): number {
    return new Set(this.journal.changes.flatMap(({ question }) => question ?? [])).size
  }

  putOff(question: string, isOff: boolean): void {
    const later = new Set(this.#later)
    if (isOff) later.add(question)
    else later.delete(question)
    this.#later = later
    mkdirSync(join(this.options.cache, 'desk'), { recursive: true })
    writeFileSync(`${this.#laterFile}.tmp`, JSON.stringify([...later]))
    renameSync(`${this.#laterFile}.tmp`, this.#laterFile)
  }

  /**
   * Make a change. `stamps` is what the files were when the page was made. Throws a `Failure` where it cannot be done; then
   * nothing was changed.
   */
  change(
    action: string,
    fields: FormFields,
    {
      stamps,
      question,
    }: { readonly stamps: Readonly<Record<string, string>>; readonly question: string | null },
  ): Promise<Change> {
    return this.#inTurn(async () => {
      const seen = this.#seen
      const correct: Correction | undefined = Object.hasOwn(corrections, action)
        ? corrections[action]
        : undefined
      if (!correct) throw new Failure(`There is no correction “${action}”.`)
      if (!seen) throw new Failure('The archive could not be built yet.', 'Look at what the terminal says.')
      for (const [path, stamp] of Object.entries(stamps)) this.files.checkSeen(path, stamp)
      const draft = new Draft(this.files)
      const title = await correct(fields, {
        ...{ seen, files: this.files, draft },
        isPublished: (address) => readPublished(this.options.cache).has(address),
      })
      if (draft.files.length === 0) throw new Failure('That is what the files say already.')
      const change = this.journal.make({ title, question, files: draft.files })
      void this.builder.build()
      return change
    })
  }

  /** Put clippings into the folder. Throws a `Failure`, and then none of them is there. */
  add(files: () => readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<Change> {
    return this.#inTurn(async () => {
      const added = files()
      const change = this.journal.add(`Added ${added[0]?.path ?? ''}`, added)
      void this.builder.build()
      return change
    })
  }

  /** Take the last change back. Throws a `Failure` where there is none, or a file was changed by others since. */
  undo(): Promise<Change> {
    return this.#inTurn(async () => {
      const change = this.journal.undo()
      void this.builder.build()
      return change
    })
  }

  async close(): Promise<void> {
    this.pages.close()
    await this.#queue
    await this.builder.idle()
    this.#release()
  }

  /** One after the other. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }

  #build(): Promise<BuildReport> {
    return buildSite(this.options, this.#reporter, (report, articles) => {
      const fetch = (key: string) => readFullArticle(this.options, key, this.#reporter)
      this.#seen = new SeenArchive(report, articles, this.#seen, fetch)
    })
  }
}

function lockFolder(input: string): () => void {
  const path = join(realPath(input), lockName)
  const lock = takeLock(path)
  if ('release' in lock) return lock.release
  throw new Failure(
    `Another desk is open on ${input}: process ${lock.holder.pid} on ${lock.holder.host}.`,
    'Use that one, or end it first.',
  )
}

function readLater(path: string): Set<string> {
  try {
    const ids = JSON.parse(readFileSync(path, 'utf8')) as unknown
    return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}
