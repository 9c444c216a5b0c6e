import { inlineLane, openPool, type Pool, threadLane } from '../workers/pool.ts'
import { startThread } from '../workers/thread.ts'
import type { TaskSetup, Tasks } from './tasks.ts'

/** Where the tasks of a build are done. */
export type TaskPool = Pool<Tasks>

/** Do the tasks here, without threads. */
export async function openInlinePool(setup: TaskSetup, signal: AbortSignal): Promise<TaskPool> {
  const { createTasks } = await import('./tasks.ts')
  return openPool([inlineLane(createTasks(setup, 'main'))], signal)
}

/** Start `size` worker threads. Throws what a task throws; a `Failure` stays one. */
export function openThreadPool(setup: TaskSetup, size: number, signal: AbortSignal): TaskPool {
  const start = () =>
    startThread<Tasks>(new URL('./build-worker.js', import.meta.url), {
      workerData: setup,
      // Trees and pages are short-lived: with room for many of them, collecting them costs half as much.
      resourceLimits: { maxYoungGenerationSizeMb: setup.isScarce ? 8 : 32 },
    })
  const pool: TaskPool = openPool(
    Array.from({ length: size }, () => threadLane(start())),
    signal,
  )
  // A thread that hangs in its work hears of nothing: it is ended from outside.
  const end = (): void => void pool.close()
  signal.addEventListener('abort', end, { once: true })
  return {
    ...pool,
    close: async () => {
      // The signal may outlive many builds, as that of the desk does.
      signal.removeEventListener('abort', end)
      await pool.close()
    },
  }
}
