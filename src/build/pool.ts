import { setImmediate as nextTurn } from 'node:timers/promises'
import { startThread } from '../workers/thread.ts'
import type { TaskSetup, Tasks } from './tasks.ts'

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
  return poolOf([inlineLane(createTasks(setup, 'main'))], signal)
}

/** Start `size` worker threads. Throws what a task throws; a `Failure` stays one. */
export function openThreadPool(setup: TaskSetup, size: number, signal: AbortSignal): Pool {
  return poolOf(
    Array.from({ length: size }, () => startLane(setup)),
    signal,
  )
}

/** Where one of them does its part. */
interface Lane {
  call(task: keyof Tasks, argument: unknown): Promise<unknown>
  close(): Promise<void>
  /** Lists under way at a time: the next one waits in the thread, so that it never idles. */
  readonly ahead: number
}

function poolOf(lanes: readonly Lane[], signal: AbortSignal): Pool {
  return {
    size: lanes.length,
    async run(task, next, done) {
      const work = async (lane: Lane, number: number): Promise<void> => {
        for (let list = next(number); list; list = next(number)) {
          const results = (await lane.call(task, list.jobs)) as readonly ResultOf<typeof task>[]
          signal.throwIfAborted()
          done(list, results, number)
        }
      }
      await Promise.all(
        lanes.flatMap((lane, number) => Array.from({ length: lane.ahead }, () => work(lane, number))),
      )
    },
    async frame(frame) {
      await Promise.all(lanes.map((lane) => lane.call('frame', frame)))
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()))
    },
  }
}

function inlineLane(tasks: Tasks): Lane {
  return {
    ahead: 1,
    call: async (task, argument) => {
      // Signals and the progress bar get their turn between two lists.
      await nextTurn()
      return (tasks[task] as (argument: unknown) => Promise<unknown>)(argument)
    },
    close: async () => {},
  }
}

function startLane(setup: TaskSetup): Lane {
  const thread = startThread<Tasks>(new URL('./worker.js', import.meta.url), {
    workerData: setup,
    // Trees and pages are short-lived: with room for many of them, collecting them costs half as much.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  })
  return { ahead: 2, call: (task, argument) => thread.call(task, argument as never), close: thread.close }
}
