import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a run of a program took. */
export interface Measure {
  readonly seconds: number
  /** The most that the process and its living children had taken together at any time, in megabytes. */
  readonly megabytes: number
}

/** Run a program to its end. Throws with what it printed when it fails. */
export function measure(program: string, args: readonly string[], cwd: string): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let peak = 0
    let printed = ''
    child.stdout.on('data', (data) => {
      printed += data
    })
    child.stderr.on('data', (data) => {
      printed += data
    })
    const timer = setInterval(() => {
      peak = Math.max(peak, residentOf(child.pid ?? 0))
    }, 25)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      if (code === 0) resolve({ seconds, megabytes: peak / 1024 })
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed.slice(-2000)}`))
    })
  })
}

/** The run in the middle of an odd number of runs, by time; the highest of their peaks. */
export function median(runs: readonly Measure[]): Measure {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds)
  const middle = sorted[sorted.length >> 1]
  if (!middle) throw new Error('Nothing was measured')
  return { seconds: middle.seconds, megabytes: Math.max(...runs.map((run) => run.megabytes)) }
}

/** Number and bytes of the files below a folder. */
export function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return { files: files.length, bytes }
}

/**
 * Kilobytes of a process and all below it that are alive. Of each, the highest so far (VmHWM of Linux), so that
 * no peak between two looks is missed: never less than what they took together.
 */
function residentOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    let sum = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      for (const child of children.split(' ').filter(Boolean)) sum += residentOf(Number(child))
    }
    return sum
  } catch {
    // It has ended meanwhile.
    return 0
  }
}
