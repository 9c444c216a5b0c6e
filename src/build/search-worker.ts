// The entry of the thread that makes the search.
import { workerData } from 'node:worker_threads'
import { serveJobs } from '../workers/thread.ts'
import { createSearchJobs, type SearchSetup } from './search-jobs.ts'

serveJobs(createSearchJobs(workerData as SearchSetup))
