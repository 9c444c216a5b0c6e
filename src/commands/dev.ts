import type { RequestListener } from 'node:http'
import type { BuildReport } from '../model/build.ts'
import { buildSite } from '../pipeline.ts'
import { Builder, watchInput } from '../server/builder.ts'
import { OpenPages } from '../server/open-pages.ts'
import { guarded } from '../server/requests.ts'
import { addressOf, listen, readPage, runUntil, staticSite, withMore } from '../server/site.ts'
import { formatDiagnostic, printDiagnostics } from './diagnostics.ts'
import { type InputOptions, type OutputOptions, toBuildOptions } from './options.ts'
import { quiet } from './reporter.ts'

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
  const builder = new Builder(
    {
      build: () => buildSite(options, quiet),
      built: (report, version, ms) => {
        printDiagnostics(report.diagnostics, 20)
        console.log(rebuiltText(report, ms))
        pages.tell({ version, problems: problemsOf(report) })
      },
      failed: (message, version) => {
        console.error(message)
        pages.tell({ version, problems: [message] })
      },
    },
    signal,
  )
  await builder.build()
  const server = await listen(devSite(options.output, pages), command.port)
  console.log(
    `Serving ${options.output} at ${addressOf(server)} and watching ${options.input} (Ctrl+C ends it)`,
  )
  const watcher = watchInput(options, () => builder.schedule())
  await runUntil(server, signal)
  pages.close()
  await watcher.close()
  await builder.idle()
  return 0
}

/** "Rendered 3 of 1,204 pages in 0.42 s." */
export function rebuiltText({ rendered, pages }: BuildReport, ms: number): string {
  return `Rendered ${rendered.toLocaleString('en')} of ${pages.toLocaleString('en')} pages in ${(ms / 1000).toFixed(2)} s.`
}

/** Errors and warnings are shown in the page; what only informs is printed in the terminal. */
export function problemsOf({ diagnostics }: BuildReport): string[] {
  return diagnostics.filter(({ severity }) => severity !== 'info').map(formatDiagnostic)
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
    const page = readPage(folder, path)
    if (page !== null) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      return void response.end(withMore(page, `<script src="${scriptPath}" defer></script>`))
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
