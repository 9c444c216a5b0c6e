import type { Diagnostic } from './diagnostic.ts'
import type { Exceeded } from './health.ts'

/** What tells that a file is the same as before without opening it. */
export interface FileStamp {
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
}

/** A file of the site after rendering. */
export interface SiteFile extends FileStamp {
  /** Relative to the output folder, `/` between parts. */
  readonly path: string
  /** SHA-256 of its bytes, hex. */
  readonly hash: string
  /**
   * Under which name its bytes wait on the stage to be moved into place, "" where that is its path; null where the
   * output holds them already.
   */
  readonly staged: string | null
}

/** What a build did to the output folder: lists of paths, sorted, for tools that upload a site. */
export interface SiteChanges {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export interface FormatCount {
  readonly format: string
  readonly files: number
  readonly articles: number
}

/** What was read, in figures. */
export interface ArchiveCounts {
  readonly files: number
  /** Files and articles by format, most articles first. */
  readonly formats: readonly FormatCount[]
  readonly articles: number
  readonly people: number
  readonly outlets: number
  readonly topics: number
  /** Articles whose day is known, whose date is an interval, and that have no date at all. */
  readonly exact: number
  readonly interval: number
  readonly undated: number
  /** Articles with at least one flag. */
  readonly flagged: number
}

/** What a build, or a check, has to say when it is done. */
export interface BuildReport {
  readonly counts: ArchiveCounts
  /** Sorted by path, line, rule. */
  readonly diagnostics: readonly Diagnostic[]
  /** Limits that are not kept: the owner's, and that no published address is gone. */
  readonly exceeded: readonly Exceeded[]
  /** Files of the site in all, and those that were made in this build. */
  readonly pages: number
  readonly rendered: number
  readonly changes: SiteChanges
  /** False where `--strict` stopped the build before the site was touched. */
  readonly written: boolean
}

/** What a build is asked to do. Paths are absolute. */
export interface BuildOptions {
  readonly input: string
  readonly output: string
  readonly cache: string
  /** An error in a clipping, or a limit of `thresholds` that is not kept, fails the build. */
  readonly strict: boolean
  /** Open every file, also those that seem to be the same. */
  readonly verify: boolean
  /** Links end in `index.html`, whatever `archive.yml` says. */
  readonly fileLinks?: boolean
  /** Files that `dateline records` wrote: what they hold is not read and understood again. */
  readonly records?: readonly string[]
  /** Whether the site gets a search index. */
  readonly search: boolean
  /** How many worker threads there may be; 0 does everything in the main thread. */
  readonly workers: number
  /** Bytes that the build shall do with, as far as it can; without it, as many as make it quick. */
  readonly memory?: number | null
  /** From how many things to do on threads are started. */
  readonly threadsFrom: number
  /** Aborted when the user wants no more of it. */
  readonly signal: AbortSignal
}

/** How a build tells what it is doing. Given by the command, so that no step knows of terminals and clocks. */
export interface Reporter {
  /** A step begins; the one before is done. */
  step(name: string): void
  /** How far the step is. */
  progress(done: number, total: number): void
  /** Something that the user should see now, e.g. that a lock is waited for. */
  note(message: string): void
}
