import { statfsSync } from 'node:fs'
import { Failure, systemReason } from '../lib/failure.ts'

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

  /** Throws a `Failure` if something could not be written. */
  check(): void {
    if (!this.happened) return
    this.#isTold = true
    throw new Failure(
      `Cannot write the cache ${this.#folder}: ${this.#reason()}.`,
      'The site is as it was. Make room, or choose another folder with --cache.',
    )
  }

  /** A write that is cut short by a full disk is an error of the disk for LMDB. */
  #reason(): string {
    const { bavail, bsize } = statfsSync(this.#folder)
    const code = (this.#first as { code?: unknown } | null)?.code
    return systemReason(code === 28 || bavail * bsize < 1_000_000 ? 'ENOSPC' : 'EIO')
  }
}

/**
 * Keep LMDB from printing its errors with the places in its own code: they are told as a sentence. Returns what lets it
 * print again.
 */
export function silenceLmdb(failure: WriteFailure): () => void {
  const { error: print } = console
  const silent = (...given: unknown[]): void => {
    const [first] = given
    if (first instanceof Error && /[\\/]lmdb[\\/]/.test(first.stack ?? '')) failure.note(first)
    else print.apply(console, given)
  }
  console.error = silent
  return () => {
    if (console.error === silent) console.error = print
  }
}
