import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads'
import { Failure, Stale } from '../lib/failure.ts'

/** A set of jobs that a thread does: each takes one argument that can be sent, and resolves to what can be. */
type Jobs = object

type JobName<Set extends Jobs> = Extract<keyof Set, string>
type ArgumentOf<Job> = Job extends (argument: infer Argument) => unknown ? Argument : never
type ResultOf<Job> = Job extends (argument: never) => infer Result ? Awaited<Result> : never

/** A thread that waits for jobs of a set. */
export interface Thread<Set extends Jobs> {
  /** Throws what the job throws; a `Failure` and a `Stale` stay what they are. */
  call<Name extends JobName<Set>>(job: Name, argument: ArgumentOf<Set[Name]>): Promise<ResultOf<Set[Name]>>
  /** Ends it between two jobs, or after `patience` in the middle of one. */
  close(): Promise<void>
}

/**
 * Milliseconds. Ended from outside while it is in LMDB, as when it opens the cache, a thread takes the whole process with
 * it: one that hears of its end ends itself.
 */
const patience = 2_000

/** What is sent to a thread, and what comes back. */
interface Call {
  readonly id: number
  readonly job: string
  readonly argument: unknown
}

interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: {
    readonly name: string
    readonly message: string
    readonly stack: string
    readonly hint: string | null
  }
}

/** Start a thread out of a module that calls `serveJobs`. It does jobs at the same time only where these wait. */
export function startThread<Set extends Jobs>(module: URL, options: WorkerOptions): Thread<Set> {
  const worker = new Worker(module, options)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>()
  let calls = 0
  let ended: Error | null = null
  let closing: Promise<void> | null = null
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
    call: (job, argument) =>
      new Promise<never>((resolve, reject) => {
        if (ended) return reject(ended)
        const id = calls++
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        worker.postMessage({ id, job, argument } satisfies Call)
      }),
    close: () => {
      closing ??= closeWorker(worker, () => ended !== null)
      return closing
    },
  }
}

async function closeWorker(worker: Worker, isEnded: () => boolean): Promise<void> {
  if (isEnded()) return
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const timer = setTimeout(() => void worker.terminate(), patience)
  worker.postMessage('end')
  await gone
  clearTimeout(timer)
}

/** In a thread: do what the one that started it asks for. */
export function serveJobs<Set extends Jobs>(jobs: Set): void {
  parentPort?.on('message', async (message: Call | 'end') => {
    // Of a thread, this ends the thread alone.
    if (message === 'end') return process.exit()
    const { id, job, argument } = message
    try {
      const work = jobs[job as JobName<Set>] as (argument: unknown) => Promise<unknown>
      parentPort?.postMessage({ id, result: await work(argument) } satisfies Reply)
    } catch (error) {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      const hint = error instanceof Failure ? error.hint : null
      parentPort?.postMessage({ id, error: { name, message, stack: stack ?? '', hint } } satisfies Reply)
    }
  })
}

function revive(error: NonNullable<Reply['error']>): Error {
  if (error.name === 'Failure') return new Failure(error.message, error.hint)
  const revived = error.name === 'Stale' ? new Stale(error.message) : new Error(error.message)
  revived.stack = error.stack
  return revived
}
