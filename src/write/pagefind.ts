import childProcess, { type ChildProcess } from 'node:child_process'
import { getSystemErrorName } from 'node:util'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { systemReason } from '../lib/failure.ts'

/** The process of Pagefind could not be started, ended, fell silent, or refused what it was given. */
export class SearchFailure extends Error {
  override readonly name = 'SearchFailure'
}

/**
 * Pagefind's process, with one index in it. Its package lets the process print what it wants on the terminal, prints
 * errors of its own there, and waits for ever when the process ends: here that is heard, and thrown as a `SearchFailure`.
 */
export class PagefindProcess {
  readonly #process: ChildProcess
  readonly #gone: Promise<never>
  #end: (error: SearchFailure) => void = () => {}
  #index: PagefindIndex | null = null
  #isClosed = false
  /** The last of what the process printed. */
  #printed = ''

  private constructor(started: ChildProcess) {
    this.#process = started
    this.#gone = new Promise((_, reject) => {
      this.#end = reject
      const fail = (reason: string): void => reject(new SearchFailure(this.#withPrinted(reason)))
      started.removeAllListeners('error')
      started.on('error', ({ message }) => fail(`its program cannot be run (${message})`))
      started.on('exit', (code, signal) => fail(`its process ended (${signal ?? `code ${code}`})`))
      const { stdin, stderr } = started
      if (stdin) quietWrites(stdin, () => fail('its process takes nothing any more'))
      stderr?.on('data', (data) => {
        this.#printed = (this.#printed + data).slice(-4_000)
      })
      ;(stderr as { unref?(): void } | null)?.unref?.()
    })
    // Whoever waits for something hears of it; until then it must not count as a failure that nobody waits for.
    this.#gone.catch(() => {})
  }

  static async open(): Promise<PagefindProcess> {
    const { answer, started } = startIndex()
    const opened = new PagefindProcess(started)
    try {
      const { index, errors } = await opened.#answer(answer)
      if (!index) throw new SearchFailure(errors.join('; '))
      opened.#index = index
      return opened
    } catch (error) {
      await opened.close()
      throw error
    }
  }

  /** Let the index do something, and wait for its answer. Throws a `SearchFailure` where there is none. */
  async ask<Answer extends { readonly errors: readonly string[] }>(
    work: (index: PagefindIndex) => Promise<Answer>,
  ): Promise<Answer> {
    if (!this.#index || this.#isClosed) throw new SearchFailure('its process is closed')
    const answer = await this.#answer(work(this.#index))
    if (answer.errors.length > 0) throw new SearchFailure(answer.errors.join('; '))
    return answer
  }

  /** Ends the process. Who still waits for an answer hears that there will be none. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#end(new SearchFailure('its process is closed'))
    await close()
    this.#process.kill()
  }

  async #answer<Answer>(answer: Promise<Answer>): Promise<Answer> {
    answer.catch(() => {})
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new SearchFailure(`it has not answered for ${patience / 60_000} minutes`)),
        patience,
      )
    })
    try {
      return await Promise.race([answer.catch(failed), this.#gone, silence])
    } finally {
      clearTimeout(timer)
    }
  }

  /** A panic of Rust says in its first line where it was, and in the second what it was. */
  #withPrinted(reason: string): string {
    const panic = /panicked at [^\n]*\n([^\n]{1,200})/.exec(this.#printed)?.[1]
    if (!panic) return reason
    // `… Os { code: 28, kind: StorageFull, message: "No space left on device" }`
    const number = /\bOs \{ code: (\d{1,4}),/.exec(panic)?.[1]
    return `${reason}: ${number ? systemReason(getSystemErrorName(-Number(number))) : panic.trim()}`
  }
}

/**
 * What is shown of hits lies in at most so many files a bundle, some articles in each: a file each would double the
 * files of a site, and a first look at ten hits fetches no more than ten of them.
 */
const maxFragments = 200

/**
 * About so many words, counted once for each place in a text, lie in a file of the index. A search for a word fetches one
 * of each bundle: with 20,000, as Pagefind has it, bundles of half the size would cost the reader twice as much. Pagefind
 * takes it from its environment alone; a version that did not know it would write larger files, and be right all the same.
 */
const chunkSize = 5_000

/** Milliseconds; to write the largest bundle takes a few seconds. */
const patience = 300_000

async function failed(error: unknown): Promise<never> {
  // That the process closed is told with its reason, which may come a moment later.
  await new Promise((resolve) => setTimeout(resolve, 200))
  throw new SearchFailure(error instanceof Error ? error.message : String(error))
}

/** The package starts its process with the first index, and gives no hold of it: it is taken while it is started. */
function startIndex(): { answer: ReturnType<typeof createIndex>; started: ChildProcess } {
  const { spawn } = childProcess
  let started: ChildProcess | null = null
  childProcess.spawn = ((program: string, args: readonly string[], options: object) => {
    const env = { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) }
    started = spawn(program, args, { ...options, env, stdio: ['pipe', 'pipe', 'pipe'] })
    return started
  }) as typeof spawn
  try {
    const answer = createIndex({ maxFragments })
    answer.catch(() => {})
    if (!started) throw new SearchFailure('another index is still open')
    return { answer, started }
  } finally {
    childProcess.spawn = spawn
  }
}

/** The package prints the failure of a write; this way it does not hear of it. */
function quietWrites(stdin: NonNullable<ChildProcess['stdin']>, fail: () => void): void {
  stdin.removeAllListeners('error')
  stdin.on('error', fail)
  const write = stdin.write.bind(stdin) as (chunk: unknown, done: () => void) => boolean
  stdin.write = ((chunk: unknown, done?: () => void) =>
    write(chunk, done ? () => done() : () => {})) as typeof stdin.write
}
