import { rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { type LockHolder, takeLock } from '../cache/lock.ts'
import { makeFolder } from '../cache/make-folder.ts'
import { openStore, prepareCacheFolder, removeStore, type Store } from '../cache/store.ts'
import { keepTemplates } from '../cache/templates.ts'
import { readCodeVersion } from '../cache/version.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { isInside } from '../lib/inside.ts'
import type { BuildOptions, Reporter } from '../model/build.ts'
import { checkInputFolder, type Input } from '../read/input.ts'
import { checkOutputFolder, lockName, realPath } from '../write/folder.ts'
import { closeStage, openStage, type Stage } from '../write/stage.ts'
import { tuneEngine } from './engine.ts'
import { collectEarly, isScarce, manyClippings } from './heap.ts'
import type { TaskPool } from './pool.ts'
import type { SearchLane } from './search-lane.ts'
import type { TaskSetup } from './tasks.ts'
import { forgetArticles } from './withdrawn.ts'

/** What a build works with: its folders and its store, and threads as soon as there is enough to do for them. */
export interface Session {
  readonly options: BuildOptions
  readonly store: Store
  /** Where files wait before they are moved to the output; of no folder where nothing is written. */
  readonly stage: Stage
  /** Version of the running code, part of every key. */
  readonly version: string
  /** A pool fit for so many jobs. One that has threads is kept until `release`, or to the end. */
  pool(jobs: number): Promise<TaskPool>
  /**
   * Understanding is done: its threads end with the lexicons that they have loaded, and the next pool is a new one. To load what
   * makes pages takes each half a second, less than it costs to collect garbage beside what is not needed any more.
   */
  release(): Promise<void>
  /** Where the search of so many articles is made, each time the same one. */
  search(articles: number): Promise<SearchLane>
  /** Say what is known of the input, before the first pool is opened. */
  prepare(input: Input): void
  /** The cache holds what it must not keep: empty it at the end. */
  forget(): void
  close(): Promise<void>
}

/**
 * Check the folders, lock what will be written, and open the store. Throws a `Failure` where a folder cannot be
 * used as it is asked; then nothing was touched. `fresh` throws away what earlier builds left in the cache.
 */
export async function openSession(
  options: BuildOptions,
  reporter: Reporter,
  { writes, fresh }: { readonly writes: boolean; readonly fresh: boolean },
): Promise<Session> {
  const { output, cache } = options
  tuneEngine()
  checkFolders(options, writes)
  prepareCacheFolder(cache)
  const closing = new Closing()
  try {
    closing.add((await waitForLock(join(cache, 'lock'), `the cache ${cache}`, reporter)).release)
    let stage: Stage = { folder: '', isTree: false }
    if (writes) {
      closing.add(await lockOutput(output, reporter))
      const opened = openStage(output, cache)
      closing.add(() => closeStage(opened))
      stage = opened
    }
    if (fresh) removeStore(cache)
    let forgets = false
    // As long as the cache is locked: a build that waits for it must not find what is forgotten, or lose what it makes.
    closing.add(() => {
      if (forgets) forgetArticles(cache)
    })
    const store = openStore(cache, () =>
      reporter.note('The cache is damaged, as if the disk had changed it: what was lost is made again.'),
    )
    closing.add(async () => {
      if (!(await store.close()))
        reporter.note(`The cache ${cache} could not be written to its end: the next build makes all again.`)
    })
    const pools = poolsOf(options, stage)
    closing.add(() => pools.close())
    const lanes = searchLaneOf(options, stage)
    closing.add(() => lanes.close())
    return {
      options,
      store,
      stage,
      version: readCodeVersion(),
      ...pools,
      search: lanes.search,
      forget: () => {
        forgets = true
      },
      close: () => closing.close(),
    }
  } catch (error) {
    await closing.close()
    throw error
  }
}

/** Neither folder lies inside the other, and none inside the input. Throws a `Failure` that says which. */
function checkFolders({ input, output, cache }: BuildOptions, writes: boolean): void {
  checkInputFolder(input)
  if (!writes) return
  checkOutputFolder(input, output)
  if (isInside(realPath(cache), realPath(output)))
    throw new Failure(`The cache ${cache} lies inside the output folder.`, 'Choose another one with --cache.')
  if (isInside(realPath(output), realPath(cache)))
    throw new Failure(
      `The output folder ${output} lies inside the cache.`,
      'Choose another one with --output.',
    )
}

/** What is to be undone when a session ends, the last thing first. */
class Closing {
  readonly #steps: (() => Promise<void> | void)[] = []

  add(step: () => Promise<void> | void): void {
    this.#steps.push(step)
  }

  /** What one step cannot undo must not keep the lock of the others: the first failure is thrown at the end. */
  async close(): Promise<void> {
    const failures: unknown[] = []
    for (const step of this.#steps.splice(0).reverse())
      try {
        await step()
      } catch (error) {
        failures.push(error)
      }
    if (failures.length > 0) throw failures[0]
  }
}

function poolsOf(
  { input, output, cache, workers, threadsFrom, memory = null, signal }: BuildOptions,
  stage: Stage,
): Pick<Session, 'pool' | 'release' | 'prepare' | 'close'> {
  let setup: TaskSetup | undefined
  let inline: TaskPool | undefined
  let threaded: TaskPool | undefined
  // Where memory is scarce, one thread that ends takes the lexicons with it, for which this one has no room beside the archive.
  let threads = isScarce(memory) ? Math.max(1, workers) : workers
  return {
    prepare({ files, settings, authority, templates }) {
      if (files.length > manyClippings || isScarce(memory)) collectEarly(memory)
      const context = { settings, authority }
      const module = templates ? keepTemplates(cache, templates.hash, templates.code) : null
      setup = { input, output, cache, stage, context, templates: module, isScarce: isScarce(memory) }
    },
    async pool(jobs) {
      if (!setup) throw new Error('A pool was asked for before the input was read')
      const { openInlinePool, openThreadPool } = await import('./pool.ts')
      if (threaded === undefined && threads > 0 && jobs >= threadsFrom) {
        collectEarly(memory)
        threaded = openThreadPool(setup, threads, signal)
      }
      if (threaded) return threaded
      inline ??= await openInlinePool(setup, signal)
      return inline
    },
    async release() {
      await threaded?.close()
      threaded = undefined
      threads = workers
    },
    async close() {
      await threaded?.close()
    },
  }
}

function searchLaneOf(
  { output, cache, workers, threadsFrom, signal }: BuildOptions,
  stage: Stage,
): { search: Session['search']; close(): Promise<void> } {
  const setup = { output, cache, stage }
  let lane: Promise<SearchLane> | undefined
  return {
    search(articles) {
      lane ??= import('./search-lane.ts').then(({ openInlineSearch, openSearchThread }) =>
        workers > 0 && articles >= threadsFrom ? openSearchThread(setup, signal) : openInlineSearch(setup),
      )
      return lane
    },
    async close() {
      await (await lane)?.close()
    },
  }
}

/** The lock lies in the output folder, so that builds with different caches meet there. */
async function lockOutput(output: string, reporter: Reporter): Promise<() => void> {
  const isNew = makeOutput(output)
  const lock = await waitForLock(join(output, lockName), `the output folder ${output}`, reporter)
  return () => {
    lock.release()
    if (isNew) removeIfEmpty(output)
  }
}

function makeOutput(folder: string): boolean {
  try {
    return makeFolder(folder)
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot make the output folder ${folder}: ${systemReason(code)}.`)
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // It holds a site now.
  }
}

async function waitForLock(path: string, what: string, reporter: Reporter): Promise<{ release(): void }> {
  const patience = Date.now() + 600_000
  for (let said = false; ; said = true) {
    const lock = tryLock(path, what)
    if ('release' in lock) return lock
    const who = `process ${lock.holder.pid} on ${lock.holder.host}`
    if (!said) reporter.note(`Waiting for another build: ${who} works on ${what}.`)
    if (Date.now() > patience)
      throw new Failure(`Another build, ${who}, still works on ${what}.`, `Is it hung? Its lock is ${path}.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function tryLock(path: string, what: string): { release(): void } | { holder: LockHolder } {
  try {
    return takeLock(path)
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot write to ${what}: ${systemReason(code)}.`)
  }
}
