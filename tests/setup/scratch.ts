import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Memory that Linux offers as a folder. */
const inMemory = '/dev/shm'
/** In bytes: far more than all tests hold at once, which was 71 MB at most. */
const leastRoom = 2e9

/**
 * The folder in which tests make theirs: in memory where there is room, since they write and delete tens of thousands of small
 * files, else the system's own. `TMPDIR` wins.
 */
export function scratchFolder(): string {
  if (process.env['TMPDIR']) return tmpdir()
  try {
    accessSync(inMemory, constants.W_OK)
    const { bavail, bsize } = statfsSync(inMemory)
    return bavail * bsize >= leastRoom ? inMemory : tmpdir()
  } catch {
    return tmpdir()
  }
}
