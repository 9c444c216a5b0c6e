import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Thread } from './thread.ts'

/** Jobs of which many can be done side by side: a list in, a list of results in the same order out. */
type ListWork = (jobs: never) => Promise<readonly unknown[]>
export type ListJob<Set> = {
  [Name in keyof Set]: Set[Name] extends ListWork ? Name : never
}[keyof Set] &
  string
export type ItemOf<Work> = Work extends (jobs: readonly (infer Item)[]) => unknown ? Item : never
export type ResultOf<Work> = Work extends (jobs: never) => Promise<readonly (infer Result)[]> ? Result : never

/** Where the jobs of a set are done, several lists of them at the same time. */
export interface Pool<Set> {
  /** How many lists of jobs are worked on at the same time. */
  readonly size: number
  /**
   * Do a job for lists until `next`, asked on behalf of a lane, has no more. `done` gets each list as `next` gave it, with
   * its results, in any order: who needs an order numbers the jobs.
   */
  run<Name extends ListJob<Set>, List extends { readonly jobs: readonly ItemOf<Set[Name]>[] }>(
    job: Name,
    next: (lane: number) => List | null,
    done: (list: List, results: readonly ResultOf<Set[Name]>[], lane: number) => void,
  ): Promise<void>
  /** Do a job once in each lane. */
  everywhere<Name extends keyof Set & string>(
    job: Name,
    argument: Set[Name] extends (argument: infer Argument) => unknown ? Argument : never,
  ): Promise<void>
  close(): Promise<void>
}

/** One of those that do their part. */
export interface Lane {
  call(job: string, argument: unknown): Promise<unknown>
  close(): Promise<void>
  /** Lists under way at a time: the next one waits in the thread, so that it never idles. */
  readonly ahead: number
}

/** Share the work among lanes. Throws what a job throws, and ends with `signal`. */
export function openPool<Set extends object>(lanes: readonly Lane[], signal: AbortSignal): Pool<Set> {
  return {
    size: lanes.length,
    async run(job, next, done) {
      const work = async (lane: Lane, number: number): Promise<void> => {
        for (let list = next(number); list; list = next(number)) {
          const results = (await lane.call(job, list.jobs)) as readonly ResultOf<Set[typeof job]>[]
          signal.throwIfAborted()
          done(list, results, number)
        }
      }
      await Promise.all(
        lanes.flatMap((lane, number) => Array.from({ length: lane.ahead }, () => work(lane, number))),
      )
    },
    async everywhere(job, argument) {
      await Promise.all(lanes.map((lane) => lane.call(job, argument)))
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()))
    },
  }
}

/** A lane of this thread: for small jobs, where starting threads costs more than it gains. */
export function inlineLane(jobs: object): Lane {
  return {
    ahead: 1,
    call: async (job, argument) => {
      // Signals and the progress bar get their turn between two lists.
      await nextTurn()
      return (jobs as Record<string, (argument: unknown) => Promise<unknown>>)[job]?.(argument)
    },
    close: async () => {},
  }
}

/** A lane in a thread of its own. */
export function threadLane<Set extends object>(thread: Thread<Set>): Lane {
  return {
    ahead: 2,
    call: (job, argument) => thread.call(job as never, argument as never),
    close: thread.close,
  }
}
