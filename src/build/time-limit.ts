import { Script } from 'node:vm'
import { TookTooLong } from '../lib/failure.ts'

/** Milliseconds that the work on one file or article may take without a pause. */
const longestWork = 60_000

/**
 * Do work that does not wait, and stop it where it takes longer than `milliseconds`, wherever it is: only V8 itself can
 * stop a pattern that runs. Throws what the work throws, and `TookTooLong`.
 *
 * It is for what nobody foresaw. No article that is read takes a tenth of it, as its size is limited: that a machine is
 * slow does not decide what the archive holds.
 */
export function withTimeLimit<Result>(work: () => Result, milliseconds = longestWork): Result {
  const outer = doors[door]
  doors[door] = work
  try {
    return entry.runInThisContext({ timeout: milliseconds }) as Result
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new TookTooLong(milliseconds)
  } finally {
    doors[door] = outer
  }
}

/** V8 limits the time of scripts, not of functions: this one calls the function that lies behind the door. */
const entry = new Script("globalThis['dateline work']()")
const door = 'dateline work'
const doors = globalThis as unknown as Record<typeof door, (() => unknown) | undefined>
