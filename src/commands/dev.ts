import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { basename, join, relative } from 'node:path'
import { watch } from 'chokidar'
import { Failure } from '../lib/failure.ts'
import type { BuildOptions, BuildReport, Reporter } from '../model/build.ts'
import { buildSite } from '../pipeline.ts'
import { formatDiagnostic, printDiagnostics } from './diagnostics.ts'
import { type InputOptions, type OutputOptions, toBuildOptions } from './options.ts'
import { guarded } from './requests.ts'
import { addressOf, listen, runUntil, staticSite } from './serve.ts'

export interface DevCommand extends InputOptions, OutputOptions {
  readonly port: number
  readonly search: boolean
}

/**
 * `dateline dev`: build, serve on loopback, and build again whenever a clipping, a list, a setting or a template
 * changes; open pages load themselves anew. What is wrong is shown in the page. Returns the exit code.
 */
export async function runDev(command: DevCommand, signal: AbortSignal): Promise<number> {
  const options = toBuildOptions(command, signal)
  const pages = new OpenPages()
  const builder = new Builder(options, (state) => pages.tell(state))
  await builder.build()
  const server = await listen(devSite(options.output, pages), command.port)
  console.log(
    `Serving ${options.output} at ${addressOf(server)} and watching ${options.input} (Ctrl+C ends it)`,
  )
  const watcher = watch(options.input, {
    ignoreInitial: true,
    ignored: (path) => isIgnored(path, options),
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  })
  watcher.on('all', () => builder.schedule())
  await runUntil(server, signal)
  pages.close()
  await watcher.close()
  await builder.idle()
  return 0
}

/** What an open page is told after each build. */
interface DevState {
  /** Goes up when the site has changed. */
  readonly version: number
  /** What failed, or what is wrong with clippings; empty when all is well. */
  readonly problems: readonly string[]
}

/** One build at a time; changes that come during a build are met by one more after it. */
class Builder {
  #version = 0
  #running: Promise<void> | null = null
  #again = false
  #timer: NodeJS.Timeout | undefined
  readonly #options: BuildOptions
  readonly #tell: (state: DevState) => void

  constructor(options: BuildOptions, tell: (state: DevState) => void) {
    this.#options = options
    this.#tell = tell
  }

  schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.build(), 40)
  }

  build(): Promise<void> {
    if (this.#running) {
      this.#again = true
      return this.#running
    }
    this.#running = this.#run().finally(() => {
      this.#running = null
      if (this.#again) {
        this.#again = false
        void this.build()
      }
    })
    return this.#running
  }

  /** Resolves when nothing is being built. */
  async idle(): Promise<void> {
    clearTimeout(this.#timer)
    this.#again = false
    await this.#running
  }

  async #run(): Promise<void> {
    const start = performance.now()
    try {
      const report = await buildSite(this.#options, quiet)
      const { added, changed, removed } = report.changes
      if (added.length + changed.length + removed.length > 0) this.#version++
      printDiagnostics(report.diagnostics, 20)
      console.log(summary(report, performance.now() - start))
      this.#tell({ version: this.#version, problems: problemsOf(report) })
    } catch (error) {
      if (this.#options.signal.aborted) return
      const message = failureText(error)
      console.error(message)
      this.#tell({ version: this.#version, problems: [message] })
    }
  }
}

const quiet: Reporter = { step: () => {}, progress: () => {}, note: (message) => console.error(message) }

function summary({ rendered, pages }: BuildReport, ms: number): string {
  return `Rendered ${rendered.toLocaleString('en')} of ${pages.toLocaleString('en')} pages in ${(ms / 1000).toFixed(2)} s.`
}

/** Errors and warnings are shown in the page; what only informs is printed in the terminal. */
function problemsOf({ diagnostics }: BuildReport): string[] {
  return diagnostics.filter(({ severity }) => severity !== 'info').map(formatDiagnostic)
}

function failureText(error: unknown): string {
  if (error instanceof Failure) return [error.message, error.hint].filter(Boolean).join(' ')
  return error instanceof Error ? error.message : String(error)
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

/** The pages that are open in browsers, each waiting for news. */
class OpenPages {
  readonly #waiting = new Set<ServerResponse>()
  #state: DevState = { version: 0, problems: [] }

  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(event(this.#state))
    this.#waiting.add(response)
    response.on('close', () => this.#waiting.delete(response))
  }

  tell(state: DevState): void {
    this.#state = state
    for (const response of this.#waiting) response.write(event(state))
  }

  close(): void {
    for (const response of this.#waiting) response.end()
  }
}

function event(state: DevState): string {
  return `data: ${JSON.stringify(state)}\n\n`
}

const eventsPath = '/.dateline/events'
const scriptPath = '/.dateline/reload.js'

/** The site as it lies in the folder; pages get one script more, which is in no file. */
function devSite(folder: string, pages: OpenPages): RequestListener {
  const files = staticSite(folder)
  return guarded((path, request, response) => {
    if (path === eventsPath) return pages.add(response)
    if (path === scriptPath) {
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      })
      return void response.end(reloadScript)
    }
    const page = path.endsWith('/') ? join(folder, path, 'index.html') : null
    if (page?.startsWith(join(folder, '/')) && existsSync(page)) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      const html = readFileSync(page, 'utf8')
      return void response.end(html.replace(/<\/body>/, `<script src="${scriptPath}" defer></script></body>`))
    }
    files(request, response)
  })
}

/** Loads the page again when the site has changed, and shows what is wrong as text. */
const reloadScript = `
let seen
const box = document.createElement('aside')
box.id = 'dateline-problems'
box.setAttribute('role', 'alert')
Object.assign(box.style, { padding: '0.5rem 1rem', background: '#8d1b1b', color: '#fff', font: '14px/1.5 monospace' })
new EventSource('${eventsPath}').onmessage = ({ data }) => {
  const { version, problems } = JSON.parse(data)
  if (seen !== undefined && seen !== version) location.reload()
  seen = version
  box.replaceChildren(...problems.slice(0, 20).map((problem) => {
    const line = document.createElement('p')
    line.textContent = problem
    return line
  }))
  if (problems.length > 0) document.body.prepend(box)
  else box.remove()
}
`
