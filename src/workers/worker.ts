// The entry of a thread that reads, understands and renders: it does the tasks that the pool sends.
import { threadId, workerData } from 'node:worker_threads'
import { createTasks, type TaskSetup } from './tasks.ts'
import { serveJobs } from './thread.ts'

serveJobs(createTasks(workerData as TaskSetup, `w${threadId}`))
