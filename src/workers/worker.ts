// The entry of a worker thread: it does the tasks that the pool sends, one after the other.
import { parentPort, threadId, workerData } from 'node:worker_threads'
import { Failure } from '../lib/failure.ts'
import { createTasks, type TaskSetup, type Tasks } from './tasks.ts'

/** What the pool sends, and what comes back. */
export interface Call {
  readonly id: number
  readonly task: keyof Tasks
  readonly argument: unknown
}

export interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: {
    readonly name: string
    readonly message: string
    readonly stack: string
    readonly hint: string | null
  }
}

const tasks = createTasks(workerData as TaskSetup, `w${threadId}`)

parentPort?.on('message', async ({ id, task, argument }: Call) => {
  try {
    const work = tasks[task] as (argument: unknown) => Promise<unknown>
    parentPort?.postMessage({ id, result: await work(argument) } satisfies Reply)
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const hint = error instanceof Failure ? error.hint : null
    parentPort?.postMessage({ id, error: { name, message, stack: stack ?? '', hint } } satisfies Reply)
  }
})
