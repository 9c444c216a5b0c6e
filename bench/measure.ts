import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a run of a program took. */
export interface Measure {
  readonly seconds: number
  /** Of the processor, by the process and all below it: on a machine that is busy, it tells more than the clock. */
  readonly processor: number
  /** The most that the process and its living children had taken together at any time, in megabytes. */
  readonly megabytes: number
  /** The same without the pages of files, which the system may drop. */
  readonly privately: number
}

/** Run a program to its end. Throws with what it printed when it fails. */
export function measure(program: string, args: readonly string[], cwd: string): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint()
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [peak, privately] = [0, 0]
    const ticks = new Map<number, number>()
    let printed = ''
    child.stdout.on('data', (data) => {
      printed += data
    })
    child.stderr.on('data', (data) => {
      printed += data
    })
    const timer = setInterval(() => {
      const processes = treeOf(child.pid ?? 0)
      peak = Math.max(peak, sumOf(processes, 'VmHWM'))
      privately = Math.max(privately, sumOf(processes, 'RssAnon'))
      for (const pid of processes) ticks.set(pid, Math.max(ticks.get(pid) ?? 0, ticksOf(pid)))
    }, 25)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      const processor = [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100
      if (code === 0) resolve({ seconds, processor, megabytes: peak / 1024, privately: privately / 1024 })
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed.slice(-2000)}`))
    })
  })
}

/** The run in the middle of an odd number of runs, by time; the highest of their peaks. */
export function median(runs: readonly Measure[]): Measure {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds)
  const middle = sorted[sorted.length >> 1]
  if (!middle) throw new Error('Nothing was measured')
  const most = (of: (run: Measure) => number): number => Math.max(...runs.map(of))
  return { ...middle, megabytes: most((run) => run.megabytes), privately: most((run) => run.privately) }
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
 * Kilobytes of processes that are alive. `VmHWM` is the highest so far of each, so that no peak between two looks is
 * missed: never less than what they took together.
 */
function sumOf(processes: readonly number[], field: 'VmHWM' | 'RssAnon'): number {
  const line = new RegExp(`${field}:\\s+(\\d+)`)
  return processes.reduce((sum, pid) => sum + Number(line.exec(readProc(`${pid}/status`))?.[1] ?? 0), 0)
}

/** Hundredths of a second that a process has worked, for itself and the system. */
function ticksOf(pid: number): number {
  const stat = readProc(`${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

/** A process and all below it. */
function treeOf(pid: number): number[] {
  const children = tasksOf(pid).flatMap((task) => readProc(`${pid}/task/${task}/children`).split(' '))
  return [pid, ...children.filter((child) => /^\d+$/.test(child)).flatMap((child) => treeOf(Number(child)))]
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** "" where the process has ended meanwhile. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}
