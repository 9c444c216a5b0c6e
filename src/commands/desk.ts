import { spawn } from 'node:child_process'
import { relative } from 'node:path'
import { Desk } from '../desk/desk.ts'
import { deskSite } from '../desk/routes.ts'
import { watchInput } from '../server/builder.ts'
import { addressOf, listen, runUntil } from '../server/site.ts'
import { type DevCommand, problemsOf, rebuiltText } from './dev.ts'
import { printDiagnostics } from './diagnostics.ts'
import { toBuildOptions } from './options.ts'
import { quiet } from './reporter.ts'

export interface DeskCommand extends DevCommand {
  /** Show the desk in the browser of this machine, where somebody sits at the terminal; it is shown unless this is false. */
  readonly open?: boolean
}

/**
 * `dateline desk`: the site with an owner's bar, on loopback; what is put right there is written into the owner's files, and
 * the site is built again. Returns the exit code.
 */
export async function runDesk(command: DeskCommand, signal: AbortSignal): Promise<number> {
  const options = toBuildOptions(command, signal)
  const desk = await Desk.open(options, {
    ...quiet,
    built: (report, ms) => {
      printDiagnostics(
        report.diagnostics.filter(({ severity }) => severity === 'error'),
        5,
      )
      console.log(rebuiltText(report, ms))
    },
    failed: (message) => console.error(message),
    problems: problemsOf,
  })
  const server = await listen(deskSite(desk), command.port)
  const address = `${addressOf(server)}.desk/`
  console.log(`The desk is open at ${address} (Ctrl+C closes it)`)
  if (command.open !== false && process.stdout.isTTY) openBrowser(address)
  const watcher = watchInput(options, (path) => {
    // What the desk wrote itself is being built already.
    if (!desk.files.isOwn(relative(options.input, path))) desk.builder.schedule()
  })
  await runUntil(server, signal)
  await watcher.close()
  await desk.close()
  return 0
}

/** The program that opens an address, by system. */
const openers: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Where there is no browser, the address in the terminal is enough. */
function openBrowser(address: string): void {
  const [program = '', ...args] = openers[process.platform] ?? ['xdg-open']
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
