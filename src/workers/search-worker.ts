// The entry of the thread that makes the search.
import { workerData } from 'node:worker_threads'
import { createSearchJobs, type SearchSetup } from './search-jobs.ts'
import { serveJobs } from './thread.ts'

serveJobs(createSearchJobs(workerData as SearchSetup))
