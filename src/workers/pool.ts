import { Worker } from 'node:worker_threads'
import { Failure, Stale } from '../lib/failure.ts'
import type { TaskSetup, Tasks } from './tasks.ts'
import type { Call, Reply } from './worker.ts'

/** Tasks of which many can be done side by side: a list of jobs in, a list of results in the same order out. */
export type ListTask = Exclude<keyof Tasks, 'frame'>
export type JobOf<Name extends ListTask> = Parameters<Tasks[Name]>[0][number]
export type ResultOf<Name extends ListTask> = Awaited<ReturnType<Tasks[Name]>>[number]

/** Where the tasks of a build are done. */
export interface Pool {
  /** How many lists of jobs are worked on at the same time. */
  readonly size: number
  /**
   * Do a task for lists of jobs until `next`, asked on behalf of a thread, has no more. `done` gets each list as
   * `next` gave it, with its results, in any order: who needs an order numbers the jobs.
   */
  run<Name extends ListTask, List extends { readonly jobs: readonly JobOf<Name>[] }>(
    task: Name,
    next: (thread: number) => List | null,
    done: (list: List, results: readonly ResultOf<Name>[], thread: number) => void,
  ): Promise<void>
  frame(frame: Parameters<Tasks['frame']>[0]): Promise<void>
  close(): Promise<void>
}

/** Do the tasks here, without threads: for small jobs, where starting threads costs more than it gains. */
export async function openInlinePool(setup: TaskSetup, signal: AbortSignal): Promise<Pool> {
  const { createTasks } = await import('./tasks.ts')
  return poolOf([inlineThread(createTasks(setup, 'main'))], signal)
}

/** Start `size` worker threads. Throws what a task throws; a `Failure` stays one. */
export function openThreadPool(setup: TaskSetup, size: number, signal: AbortSignal): Pool {
  return poolOf(
    Array.from({ length: size }, () => startThread(setup)),
    signal,
  )
}

interface Thread {
  call(task: keyof Tasks, argument: unknown): Promise<unknown>
  close(): Promise<void>
  /** Lists under way at a time: the next one waits in the thread, so that it never idles. */
  readonly ahead: number
}

function poolOf(threads: readonly Thread[], signal: AbortSignal): Pool {
  return {
    size: threads.length,
    async run(task, next, done) {
      const lane = async (thread: Thread, number: number): Promise<void> => {
        for (let list = next(number); list; list = next(number)) {
          const results = (await thread.call(task, list.jobs)) as readonly ResultOf<typeof task>[]
          signal.throwIfAborted()
          done(list, results, number)
        }
      }
      await Promise.all(
        threads.flatMap((thread, number) => Array.from({ length: thread.ahead }, () => lane(thread, number))),
      )
    },
    async frame(frame) {
      await Promise.all(threads.map((thread) => thread.call('frame', frame)))
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

function inlineThread(tasks: Tasks): Thread {
  return {
    ahead: 1,
    call: async (task, argument) => {
      // Signals and the progress bar get their turn between two lists.
      await new Promise((resolve) => setImmediate(resolve))
      return (tasks[task] as (argument: unknown) => Promise<unknown>)(argument)
    },
    close: async () => {},
  }
}

function startThread(setup: TaskSetup): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: setup,
    // Trees and pages are short-lived: with room for many of them, collecting them costs half as much.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let calls = 0
  let ended: Error | null = null
  const end = (error: Error): void => {
    ended ??= error
    for (const call of waiting.values()) call.reject(ended)
    waiting.clear()
  }
  worker.on('message', ({ id, result, error }: Reply) => {
    const call = waiting.get(id)
    waiting.delete(id)
    if (error) call?.reject(revive(error))
    else call?.resolve(result)
  })
  worker.on('error', end)
  worker.on('exit', (code) => end(new Error(`A worker thread ended with code ${code}`)))
  return {
    ahead: 2,
    call: (task, argument) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        const id = calls++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, task, argument } satisfies Call)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}

function revive(error: NonNullable<Reply['error']>): Error {
  if (error.name === 'Failure') return new Failure(error.message, error.hint)
  const revived = error.name === 'Stale' ? new Stale(error.message) : new Error(error.message)
  revived.stack = error.stack
  return revived
}
