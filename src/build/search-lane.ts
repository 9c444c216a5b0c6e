import { startThread, type Thread } from '../workers/thread.ts'
import { createSearchJobs, type SearchJobs, type SearchSetup } from './search-jobs.ts'

/** Where the search is made. */
export type SearchLane = Thread<SearchJobs>

/** Make the search here, without a thread. */
export function openInlineSearch(setup: SearchSetup): SearchLane {
  const jobs = createSearchJobs(setup)
  return {
    call: (job, argument) => (jobs[job] as (argument: unknown) => Promise<never>)(argument),
    close: () => jobs.end(),
  }
}

/** Make the search in a thread of its own, which ends with `signal`. */
export function openSearchThread(setup: SearchSetup, signal: AbortSignal): SearchLane {
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
