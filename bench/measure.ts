import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a run of a program took. */
export interface Measure {
  readonly seconds: number
  /** The sum of the peaks of the process and its children, in megabytes. */
  readonly megabytes: number
}

/** Run a program to its end. Throws with what it printed when it fails. */
export function measure(program: string, args: readonly string[], cwd: string): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const peaks = new Map<number, number>()
    let printed = ''
    child.stdout.on('data', (data) => {
      printed += data
    })
    child.stderr.on('data', (data) => {
      printed += data
    })
    const timer = setInterval(() => look(child.pid ?? 0, peaks), 25)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      const bytes = [...peaks.values()].reduce((sum, peak) => sum + peak, 0)
      if (code === 0) resolve({ seconds, megabytes: bytes / 1024 })
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

/** Linux keeps the highest resident set of each process as VmHWM. */
function look(pid: number, peaks: Map<number, number>): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    // One that has just ended has no memory any more.
    peaks.set(pid, Math.max(peaks.get(pid) ?? 0, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)))
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      for (const child of children.split(' ').filter(Boolean)) look(Number(child), peaks)
    }
  } catch {
    // It has ended meanwhile.
  }
}
