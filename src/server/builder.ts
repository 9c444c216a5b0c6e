import { basename, relative } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { asFailure } from '../lib/failure.ts'
import type { BuildOptions, BuildReport } from '../model/build.ts'

/** What the builder calls, and whom it tells. */
export interface BuilderWork {
  build(): Promise<BuildReport>
  /** After a build: `version` goes up when the site has changed. */
  built(report: BuildReport, version: number, ms: number): void
  /** After a build that failed: why. */
  failed(message: string, version: number): void
}

/** One build at a time; changes that come during a build are met by one more after it. */
export class Builder {
  #version = 0
  #running: Promise<void> | null = null
  #again: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #isClosed = false
  readonly #work: BuilderWork
  readonly #signal: AbortSignal

  constructor(work: BuilderWork, signal: AbortSignal) {
    this.#work = work
    this.#signal = signal
  }

  /** How often the site has changed. */
  get version(): number {
    return this.#version
  }

  get isBuilding(): boolean {
    return this.#running !== null
  }

  /** Build soon: several changes of a moment are met by one build. */
  schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.build(), 40)
  }

  /** Resolves when a build has ended that began after this call. */
  build(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#run().finally(() => {
        this.#running = null
      })
      return this.#running
    }
    this.#again ??= this.#running.then(() => {
      this.#again = null
      return this.#isClosed ? undefined : this.build()
    })
    return this.#again
  }

  /** Resolves when no build is going on or waits for its turn. */
  async settled(): Promise<void> {
    while (this.#running) await (this.#again ?? this.#running)
  }

  /** Resolves when nothing is being built any more, and nothing will be. */
  async idle(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#running
  }

  async #run(): Promise<void> {
    const start = performance.now()
    try {
      const report = await this.#work.build()
      const { added, changed, removed } = report.changes
      if (added.length + changed.length + removed.length > 0) this.#version++
      this.#work.built(report, this.#version, performance.now() - start)
    } catch (error) {
      if (!this.#signal.aborted) this.#work.failed(failureText(error), this.#version)
    }
  }
}

function failureText(error: unknown): string {
  const failure = asFailure(error)
  if (failure) return [failure.message, failure.hint].filter(Boolean).join(' ')
  return error instanceof Error ? error.message : String(error)
}

/** Calls back when anything in the input folder that a build reads has changed. */
export function watchInput(options: BuildOptions, changed: (path: string) => void): FSWatcher {
  const watcher = watch(options.input, {
    ignoreInitial: true,
    ignored: (path) => isIgnored(path, options),
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  })
  watcher.on('all', (_event, path) => changed(path))
  return watcher
}

/** The output and the cache may lie in the input's folder tree; files of editors and of version control come and go. */
function isIgnored(path: string, { input, output, cache }: BuildOptions): boolean {
  const inside = (folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
  return (
    inside(output) ||
    inside(cache) ||
    (relative(input, path) !== '' && /^\.|~$|\.sw[a-z]$/.test(basename(path)))
  )
}
