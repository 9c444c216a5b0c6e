import { Failure } from '../lib/failure.ts'
import type { FileChange } from './change.ts'
import type { OwnerFiles } from './owner-files.ts'

/** A change of the owner's files as it is being made: each file is read once, and edited in memory. */
export class Draft {
  readonly #files: OwnerFiles
  readonly #changes = new Map<string, { readonly before: string | null; after: string }>()

  constructor(files: OwnerFiles) {
    this.#files = files
  }

  /** The text of a file with the edits so far; "" where there is none. */
  read(path: string): string {
    return this.#changes.get(path)?.after ?? this.#files.read(path) ?? ''
  }

  exists(path: string): boolean {
    return this.#files.read(path) !== null
  }

  /** Edit a file. Throws a `Failure` that names it where it cannot be edited. */
  edit(path: string, change: (text: string) => string): void {
    const known = this.#changes.get(path) ?? { before: this.#files.read(path), after: this.read(path) }
    try {
      this.#changes.set(path, { before: known.before, after: change(known.after) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      throw new Failure(`${path} cannot be changed here. ${error.message}`, error.hint)
    }
  }

  /** What is different in the end. A file that is left empty goes. */
  get files(): readonly FileChange[] {
    return [...this.#changes].flatMap(([path, { before, after }]): FileChange[] => {
      const now = after.trim() === '' ? null : after
      return now === before ? [] : [{ path, before, after: now }]
    })
  }
}
