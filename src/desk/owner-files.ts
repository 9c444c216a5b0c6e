import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import glob from 'fast-glob'
import { endingsOf } from '../formats/registry.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import { stemOf } from '../lib/source-name.ts'
import { hasEnding } from '../read/folder.ts'
import { type FileChange, stampOfText } from './change.ts'

/** A file is not as it was when the page was made: nothing was written. */
export class ChangedMeanwhile extends Failure {
  constructor(path: string) {
    super(
      `${path} was changed by another program meanwhile. Nothing was written.`,
      'Look at the page again, and decide anew.',
    )
  }
}

/** The parts of the disk that writing uses. Tests hand in one that fails. */
export interface WritingDisk {
  write(path: string, content: string | Uint8Array): void
  rename(from: string, to: string): void
  remove(path: string): void
}

export const writingDisk: WritingDisk = {
  write: (path, content) => {
    const file = openSync(path, 'wx')
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
}

/**
 * The files that the owner decides with, below the input folder. Reads and writes no other: a path that leads out, a link
 * or a hidden file is refused.
 */
export class OwnerFiles {
  readonly #root: string
  readonly #disk: WritingDisk
  /** The hashes that each file had one after the other, by the desk alone: a page that knows one of them is not stale. */
  readonly #lines = new Map<string, string[]>()

  constructor(input: string, disk: WritingDisk = writingDisk) {
    this.#root = realpathSync(input)
    this.#disk = disk
  }

  get root(): string {
    return this.#root
  }

  /** The text of a file; null where there is none. Throws a `Failure` where it is no UTF-8 or cannot be read. */
  read(path: string): string | null {
    const full = this.place(path)
    try {
      const bytes = readFileSync(full)
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      } catch {
        throw new Failure(`${path} is not UTF-8.`, 'Save it as UTF-8 in an editor first.')
      }
    } catch (error) {
      const code = systemCode(error)
      if (code === 'ENOENT') return null
      if (code) throw new Failure(`Cannot read ${path}: ${systemReason(code)}.`)
      throw error
    }
  }

  /** Whether an ordinary file of the folder stands at a path. */
  exists(path: string): boolean {
    try {
      return lstatSync(this.place(path), { throwIfNoEntry: false })?.isFile() ?? false
    } catch (error) {
      if (error instanceof Failure || systemCode(error)) return false
      throw error
    }
  }

  /** An owner's YAML file by its path without the ending: `.yml`, or `.yaml` where that is what there is. It need not exist. */
  yamlAt(stem: string): string {
    return !this.exists(`${stem}.yml`) && this.exists(`${stem}.yaml`) ? `${stem}.yaml` : `${stem}.yml`
  }

  /**
   * The sidecar of a clipping, "flood.txt.yml", or "flood.yml" where that is what there is and is read: see `readFolder`. It need not
   * exist yet.
   */
  sidecarAt(path: string): string {
    const whole = this.yamlAt(path)
    const stem = stemOf(path)
    const short = this.yamlAt(stem)
    if (this.exists(whole) || !this.exists(short)) return whole
    const endings = endingsOf()
    const alike = readdirSync(join(this.#root, dirname(path))).filter(
      (name) => hasEnding(name, endings) && stemOf(name) === basename(stem),
    )
    return alike.length === 1 ? short : whole
  }

  /** What tells whether a file is still the same: a hash of its text, "-" where there is none. */
  stampOf(path: string): string {
    return stampOfText(this.read(path))
  }

  /** Throws where the file is not as a page knew it, and not what the desk itself has made of that since. */
  checkSeen(path: string, seen: string): void {
    const now = this.stampOf(path)
    if (now === seen) return
    const line = this.#lines.get(path) ?? []
    if (line.at(-1) !== now || !line.includes(seen)) throw new ChangedMeanwhile(path)
  }

  /** Whether a file is as the desk itself left it. */
  isOwn(path: string): boolean {
    const last = this.#lines.get(path)?.at(-1)
    try {
      return last !== undefined && this.stampOf(path) === last
    } catch {
      return false
    }
  }

  /** Take away what a killed desk left beside the files: nothing in it is needed. */
  sweep(): void {
    const left = glob.sync('**/.desk-*.tmp', { cwd: this.#root, dot: true, followSymbolicLinks: false })
    for (const path of left) if (temporaryName.test(path)) this.#disk.remove(join(this.#root, path))
  }

  /** Where a file lies. Throws a `Failure` for a path that leads out of the folder, over a link, or to a hidden file. */
  place(path: string): string {
    const parts = path.split('/')
    const isPlain =
      path !== '' &&
      !/[\\\0]/.test(path) &&
      parts.every((part) => part !== '' && part !== '..' && !part.startsWith('.'))
    if (!isPlain) throw new Failure(`${path} is no file of this archive.`)
    let at = this.#root
    for (const part of parts) {
      at = join(at, part)
      const stat = lstatSync(at, { throwIfNoEntry: false })
      if (stat?.isSymbolicLink())
        throw new Failure(`${path} is a link, which the desk does not follow.`, 'Put the file itself there.')
      if (!stat) break
    }
    const full = join(this.#root, ...parts)
    if (!full.startsWith(this.#root + sep)) throw new Failure(`${path} is no file of this archive.`)
    return full
  }

  /**
   * Write all files of a change, or none. `commit` is called when all of it lies on the disk beside its places, and before
   * the first takes its place: what it throws stops the change.
   */
  write(files: readonly FileChange[], commit: () => void = () => {}): void {
    const staged: { readonly file: FileChange; readonly temporary: string | null }[] = []
    try {
      for (const file of files) this.#check(file)
      for (const file of files) {
        const temporary = file.after === null ? null : this.#temporary(file.path)
        staged.push({ file, temporary })
        if (temporary !== null) this.#disk.write(temporary, file.after ?? '')
      }
      commit()
      for (const { file } of staged) this.#check(file)
    } catch (error) {
      for (const { temporary } of staged) if (temporary !== null) this.#disk.remove(temporary)
      throw explained(error)
    }
    const done: FileChange[] = []
    try {
      for (const { file, temporary } of staged) {
        this.#put(file, temporary)
        done.push(file)
      }
    } catch (error) {
      for (const { temporary } of staged) if (temporary !== null) this.#disk.remove(temporary)
      for (const file of done.reverse()) this.#back(file)
      throw explained(error)
    }
    for (const file of files) this.#remember(file)
  }

  /** Put a new clipping into the folder; never over another. Throws a `Failure` where the name is taken. */
  add(path: string, content: Uint8Array): void {
    const full = this.place(path)
    const temporary = this.#temporary(path)
    try {
      this.#disk.write(temporary, content)
      place(this.#disk, temporary, full)
    } catch (error) {
      this.#disk.remove(temporary)
      throw explained(error)
    }
  }

  /**
   * Take a clipping that the desk added out of the folder again, into another one. Throws a `Failure` where it is not as it
   * was added; one that is gone is out already.
   */
  takeOut(path: string, hash: string, into: string): void {
    const full = this.place(path)
    try {
      const bytes = readFileSync(full)
      if (sha256(bytes) !== hash) throw new ChangedMeanwhile(path)
      mkdirSync(dirname(into), { recursive: true })
      // Left by a desk that was killed here; it holds nothing else.
      this.#disk.remove(into)
      this.#disk.write(into, bytes)
      this.#disk.remove(full)
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw explained(error)
    }
  }

  #check({ path, before }: FileChange): void {
    if (this.read(path) !== before) throw new ChangedMeanwhile(path)
  }

  #temporary(path: string): string {
    const full = this.place(path)
    mkdirSync(dirname(full), { recursive: true })
    return join(dirname(full), `.desk-${randomBytes(6).toString('hex')}.tmp`)
  }

  /** A new file is linked, which fails where another program has made one meanwhile. */
  #put({ path, before, after }: FileChange, temporary: string | null): void {
    const full = this.place(path)
    if (temporary === null) this.#disk.remove(full)
    else if (before === null && after !== null) place(this.#disk, temporary, full)
    else this.#disk.rename(temporary, full)
  }

  #back(file: FileChange): void {
    try {
      if (file.before === null) this.#disk.remove(this.place(file.path))
      else {
        const temporary = this.#temporary(file.path)
        this.#disk.write(temporary, file.before)
        this.#disk.rename(temporary, this.place(file.path))
      }
    } catch {
      // The journal holds what stood there; the next start of the desk says so.
    }
  }

  #remember({ path, before, after }: FileChange): void {
    const line = this.#lines.get(path) ?? []
    if (line.at(-1) === stampOfText(before)) line.push(stampOfText(after))
    else this.#lines.set(path, [stampOfText(before), stampOfText(after)])
  }
}

const temporaryName = /(?:^|\/)\.desk-[0-9a-f]{12}\.tmp$/

/** Put a file in its place, never over another. Disks without hard links (USB sticks) get it moved. */
function place(disk: WritingDisk, temporary: string, full: string): void {
  try {
    linkSync(temporary, full)
    disk.remove(temporary)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(systemCode(error) ?? '')) throw error
    if (lstatSync(full, { throwIfNoEntry: false }))
      throw Object.assign(new Error(`${full} exists`), { code: 'EEXIST' })
    disk.rename(temporary, full)
  }
}

function explained(error: unknown): unknown {
  const code = systemCode(error)
  if (code === 'EEXIST')
    return new Failure('A file of that name was made meanwhile. Nothing was written.', 'Look again.')
  return code ? new Failure(`Nothing was changed: ${systemReason(code)}.`) : error
}
