import { startThread } from '../workers/thread.ts'
import { createSearchJobs, type SearchJobs, type SearchSetup } from './search-jobs.ts'
import type { SearchLane } from './session.ts'

type ClosedSearchLane = SearchLane & { close(): Promise<void> }

/** Make the search here, without a thread. */
export function openInlineSearch(setup: SearchSetup): ClosedSearchLane {
  const jobs = createSearchJobs(setup)
  return {
    call: (job, argument) => (jobs[job] as (argument: unknown) => Promise<never>)(argument),
    close: () => jobs.end(),
  }
}

/** Make the search in a thread of its own, which ends with `signal`. */
export function openSearchThread(setup: SearchSetup, signal: AbortSignal): ClosedSearchLane {
  const thread = startThread<SearchJobs>(new URL('./search-worker.js', import.meta.url), {
    workerData: setup,
  })
  signal.addEventListener('abort', thread.close, { once: true })
  return {
    call: thread.call,
    close: async () => {
      signal.removeEventListener('abort', thread.close)
      await thread.close()
    },
  }
}
