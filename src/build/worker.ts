// The entry of a thread that reads, understands and renders: it does the tasks that the pool sends.
import { threadId, workerData } from 'node:worker_threads'
import { serveJobs } from '../workers/thread.ts'
import { createTasks, type TaskSetup } from './tasks.ts'

serveJobs(createTasks(workerData as TaskSetup, `w${threadId}`))
