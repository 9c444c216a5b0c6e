import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { Failure, systemCode } from '../lib/failure.ts'

/** Who holds a lock: process, machine, and when that process was started (where the system tells). */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  readonly started: string | null
}

/**
 * Take the lock, or say who holds it. The lock of a process that is gone, or that fell silent, is taken over. Throws a `Failure`
 * where something else stands in its place.
 */
export function takeLock(path: string): { release(): void } | { holder: LockHolder } {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    if (createLock(path)) return keepLock(path)
    const holder = readHolder(path)
    if (holder && isHeld(path, holder)) return { holder }
    removeStale(path, holder)
  }
}

const beat = 5_000
const silence = 60_000

function createLock(path: string): boolean {
  const me: LockHolder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
  try {
    writeFileSync(path, JSON.stringify(me), { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    const stat = lstatSync(path, { throwIfNoEntry: false })
    // Of a pipe nothing would ever come, and a folder is not taken aside.
    if (stat && !stat.isFile() && !stat.isSymbolicLink())
      throw new Failure(`${path} is in the way: it is no file, and no build made it.`, 'Remove it.')
    return false
  }
}

/** Two processes may find the same stale lock: each takes it aside, and puts it back if it was a fresh one. */
function removeStale(path: string, stale: LockHolder | null): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (JSON.stringify(readHolder(aside)) !== JSON.stringify(stale)) linkSync(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemCode(error) ?? '')) throw error
  }
  rmSync(aside, { force: true })
}

/** The time of the lock file is moved on while it is held, so that other machines can see it is alive. */
function keepLock(path: string): { release(): void } {
  const timer = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(path, now, now)
    } catch {
      clearInterval(timer)
    }
  }, beat)
  timer.unref()
  return {
    release: () => {
      clearInterval(timer)
      rmSync(path, { force: true })
    },
  }
}

function readHolder(path: string): LockHolder | null {
  try {
    const { pid, host, started } = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockHolder>
    if (typeof pid === 'number' && typeof host === 'string') return { pid, host, started: started ?? null }
  } catch {
    // Gone since, or being written: an empty lock counts as held for a moment.
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && Math.abs(Date.now() - stat.mtimeMs) < 2_000) return { pid: 0, host: 'unknown', started: null }
  }
  return null
}

function isHeld(path: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat !== undefined && Date.now() - stat.mtimeMs < silence
  }
  if (holder.pid === 0) return true
  return isAlive(holder.pid) && (holder.started === null || startOf(holder.pid) === holder.started)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** A process number is used again sooner or later; with the time of its start it is unique. Linux only. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
