import { statfsSync } from 'node:fs'
import { getSystemErrorName } from 'node:util'
import { Failure, Stale, systemReason } from '../lib/failure.ts'

/** What kept the store from being written, and how it is told. */
export class WriteFailure {
  readonly #folder: string
  #first: unknown = null
  #isTold = false

  constructor(folder: string) {
    this.#folder = folder
  }

  get happened(): boolean {
    return this.#first !== null
  }

  /** Whether something could not be written, and `check` has not told of it. */
  get isUntold(): boolean {
    return this.happened && !this.#isTold
  }

  /** Remember a failure; those after the first one follow from it. */
  note(error: unknown): void {
    this.#first ??= error
    // LMDB gives its cause as a promise, which must not count as one that nobody waits for.
    const cause = (error as { commitError?: Promise<unknown> } | null)?.commitError
    cause?.catch((first: unknown) => {
      this.#first = first
    })
  }

  /** Throws a `Failure` if something could not be written, a `Stale` where that is for what the disk has changed. */
  check(): void {
    if (!this.happened) return
    this.#isTold = true
    if (this.#isDamage && !this.#isFull)
      throw new Stale('the cache is damaged, as if the disk had changed it')
    throw new Failure(
      `Cannot write the cache ${this.#folder}: ${this.#reason()}.`,
      'The site is as it was. Make room, or choose another folder with --cache.',
    )
  }

  /** Whether LMDB did not find its way in its own file. */
  get #isDamage(): boolean {
    return damageCodes.has((this.#first as { code?: unknown } | null)?.code)
  }

  /** A write that is cut short by a full disk is an error of the disk for LMDB. */
  get #isFull(): boolean {
    const { bavail, bsize } = statfsSync(this.#folder)
    const code = (this.#first as { code?: unknown } | null)?.code
    return code === 28 || bavail * bsize < 1_000_000
  }

  #reason(): string {
    const code = (this.#first as { code?: unknown } | null)?.code
    if (this.#isFull) return systemReason('ENOSPC')
    return systemReason(typeof code === 'number' && code > 0 ? getSystemErrorName(-code) : 'EIO')
  }
}

/** MDB_PAGE_NOTFOUND, MDB_CORRUPTED, MDB_PANIC, MDB_INVALID, MDB_INCOMPATIBLE, MDB_BAD_TXN, MDB_BAD_DBI, MDB_PROBLEM of lmdb.h. */
const damageCodes: ReadonlySet<unknown> = new Set([
  -30_797, -30_796, -30_795, -30_793, -30_784, -30_782, -30_780, -30_779,
])

/**
 * Some of LMDB's promises are left to nobody, and fail when the store is closed already. Others are none of ours: they end the
 * process as ever, or are heard by the program that uses Dateline, where it listens itself.
 */
function hearLeft(reason: unknown): void {
  if (reason instanceof Error && 'commitError' in reason) hearer.failure?.note(reason)
  else if (process.listenerCount('unhandledRejection') === 1) throw reason
}

const hearer: { failure: WriteFailure | null } = { failure: null }

/**
 * Keep LMDB from printing its errors with the places in its own code, and from ending the process by a promise of its own that it
 * leaves to nobody: they are told as a sentence. Returns what undoes that.
 */
export function silenceLmdb(failure: WriteFailure): () => void {
  const { error: print } = console
  const silent = (...given: unknown[]): void => {
    const [first] = given
    if (first instanceof Error && /[\\/]lmdb[\\/]/.test(first.stack ?? '')) failure.note(first)
    else print.apply(console, given)
  }
  console.error = silent
  hearer.failure = failure
  // One that is heard after all is no warning either.
  if (!process.listeners('unhandledRejection').includes(hearLeft))
    process.on('unhandledRejection', hearLeft).on('rejectionHandled', () => {})
  return () => {
    if (console.error === silent) console.error = print
  }
}
