import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import {
  type AddedFile,
  type Change,
  changeBy,
  type FileChange,
  inverse,
  type Patch,
  patchOf,
} from './change.ts'
import { diffOf } from './diff.ts'
import { ChangedMeanwhile, type OwnerFiles } from './owner-files.ts'

/** What is to be done to the owner's files, and how it is called. */
export interface NewChange extends Pick<Change, 'title' | 'question'> {
  readonly files: readonly FileChange[]
}

/** A line of the journal. `begin` holds the whole change; the others say what became of it. */
type Line =
  | { readonly kind: 'begin'; readonly change: Change }
  | { readonly kind: 'done' | 'dropped' | 'undo' | 'undone' | 'kept'; readonly id: string }

/**
 * What was decided at the desk, in order, in the cache folder: for undoing, also after a restart, and for finishing what a
 * killed process had begun. Losing it loses nothing but the way back.
 */
export class Journal {
  readonly #files: OwnerFiles
  readonly #path: string
  readonly #folder: string
  #done: Change[] = []
  #number = 0

  /** `cache` is the cache folder. Finishes or takes back what was left half done, and says what it did. */
  static open(files: OwnerFiles, cache: string): { journal: Journal; notes: string[] } {
    files.sweep()
    const journal = new Journal(files, join(cache, 'desk'))
    return { journal, notes: journal.#load() }
  }

  private constructor(files: OwnerFiles, folder: string) {
    this.#files = files
    this.#folder = folder
    this.#path = join(folder, `${sha256(files.root).slice(0, 12)}.ndjson`)
    mkdirSync(folder, { recursive: true })
  }

  /** What can be undone, the last first. */
  get last(): Change | null {
    return this.#done.at(-1) ?? null
  }

  get changes(): readonly Change[] {
    return this.#done
  }

  /** Write a change into the owner's files. Throws a `Failure`, and then nothing was changed. */
  make({ files, ...change }: NewChange): Change {
    const patches = files.map(patchOf)
    const whole: Change = { ...change, id: this.#nextId(), patches, diff: diffOf(files), added: [] }
    let isBegun = false
    try {
      this.#files.write(files, () => {
        this.#append({ kind: 'begin', change: whole })
        isBegun = true
      })
    } catch (error) {
      if (isBegun) this.#tryAppend({ kind: 'dropped', id: whole.id })
      throw error
    }
    this.#finish(whole)
    return whole
  }

  /** Put clippings into the folder. Throws a `Failure`, and then none of them is there. */
  add(title: string, clippings: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Change {
    const added = clippings.map(({ path, bytes }) => ({ path, hash: sha256(bytes) }))
    const whole: Change = { id: this.#nextId(), title, question: null, patches: [], diff: [], added }
    try {
      this.#append({ kind: 'begin', change: whole })
    } catch (error) {
      const code = systemCode(error)
      throw code ? new Failure(`Nothing was added: ${systemReason(code)}.`) : error
    }
    const there: AddedFile[] = []
    try {
      for (const [index, { path, bytes }] of clippings.entries()) {
        this.#files.add(path, bytes)
        there.push(added[index] as AddedFile)
      }
    } catch (error) {
      for (const one of there) this.#takeOut(whole, one)
      this.#tryAppend({ kind: 'dropped', id: whole.id })
      throw error
    }
    this.#finish(whole)
    return whole
  }

  /** Take the last change back. Throws a `Failure` where a file has been changed by others since. */
  undo(): Change {
    const change = this.last
    if (!change) throw new Failure('There is nothing to undo.')
    const files = this.#changesBy(change.patches.map(inverse))
    let isBegun = false
    try {
      this.#files.write(files, () => {
        this.#append({ kind: 'undo', id: change.id })
        isBegun = true
      })
      for (const one of change.added) this.#takeOut(change, one)
    } catch (error) {
      if (isBegun) this.#tryAppend({ kind: 'kept', id: change.id })
      throw error
    }
    this.#done.pop()
    this.#tryAppend({ kind: 'undone', id: change.id })
    return change
  }

  /** Patches as changes of the files as they are now. Throws where one was changed by others since. */
  #changesBy(patches: readonly Patch[]): FileChange[] {
    return patches.map((patch) => {
      const change = changeBy(patch, this.#files.read(patch.path))
      if (!change) throw new ChangedMeanwhile(patch.path)
      return change
    })
  }

  /** What was added lies in the cache from then on. */
  #takeOut({ id }: Change, { path, hash }: AddedFile): void {
    this.#files.takeOut(path, hash, join(this.#folder, 'taken-out', `${id}-${basename(path)}`))
  }

  #finish(change: Change): void {
    this.#done.push(change)
    this.#tryAppend({ kind: 'done', id: change.id })
  }

  /** What cannot be noted, on a full disk, the next start finds out from the files. */
  #tryAppend(line: Line): void {
    try {
      this.#append(line)
    } catch (error) {
      if (!systemCode(error)) throw error
    }
  }

  #nextId(): string {
    this.#number++
    return `${this.#number}`
  }

  #append(line: Line): void {
    const file = openSync(this.#path, 'a')
    try {
      writeSync(file, `${JSON.stringify(line)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  #load(): string[] {
    if (!existsSync(this.#path)) return []
    const open = new Map<string, Change>()
    const undoing = new Set<string>()
    for (const text of readFileSync(this.#path, 'utf8').split('\n')) {
      const line = parseLine(text)
      if (!line) continue
      if (line.kind === 'begin') {
        open.set(line.change.id, line.change)
        this.#number = Math.max(this.#number, Number(line.change.id) || 0)
      } else if (line.kind === 'done') {
        const change = open.get(line.id)
        open.delete(line.id)
        if (change) this.#done.push(change)
      } else if (line.kind === 'undo') undoing.add(line.id)
      else if (line.kind === 'undone') {
        undoing.delete(line.id)
        this.#done = this.#done.filter(({ id }) => id !== line.id)
      } else {
        open.delete(line.id)
        undoing.delete(line.id)
      }
    }
    return [
      ...[...open.values()].map((change) => this.#recover(change, false)),
      ...[...undoing].flatMap((id) => {
        const change = this.#done.find((one) => one.id === id)
        return change ? [this.#recover(change, true)] : []
      }),
    ]
  }

  /** Bring a change (or its undoing) that was cut off to its end, where the files are still as it left them. */
  #recover(change: Change, isUndo: boolean): string {
    const wanted = isUndo ? change.patches.map(inverse) : change.patches
    const what = isUndo ? `Undoing “${change.title}”` : `“${change.title}”`
    try {
      const left = wanted.filter(({ path, after }) => this.#files.stampOf(path) !== after)
      this.#files.write(this.#changesBy(left))
      // The bytes of a clipping are in no journal: one that is not there cannot be added any more.
      const isLost = !isUndo && !change.added.every(({ path }) => this.#files.exists(path))
      if (isUndo || isLost) for (const one of change.added) this.#takeOut(change, one)
      if (isLost) this.#append({ kind: 'dropped', id: change.id })
      else if (isUndo) {
        this.#append({ kind: 'undone', id: change.id })
        this.#done = this.#done.filter(({ id }) => id !== change.id)
      } else this.#finish(change)
      return `${what} was cut off when the desk last ended; ${isLost ? 'nothing was added' : 'it is complete now'}.`
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      this.#append({ kind: 'kept', id: change.id })
      return `${what} was cut off when the desk last ended, and is left as it is: ${error.message}`
    }
  }
}

/** A line that was cut off in the middle is none. */
function parseLine(text: string): Line | null {
  try {
    return text === '' ? null : (JSON.parse(text) as Line)
  } catch {
    return null
  }
}
