import { relative } from 'node:path'
import { Desk } from '../desk/desk.ts'
import { deskSite } from '../desk/routes.ts'
import { watchInput } from '../server/builder.ts'
import { addressOf, listen, runUntil } from '../server/site.ts'
import { type DevCommand, problemsOf, quiet, rebuiltText } from './dev.ts'
import { printDiagnostics } from './diagnostics.ts'
import { toBuildOptions } from './options.ts'

/**
 * `dateline desk`: the site with an owner's bar, on loopback; what is put right there is written into the owner's files, and
 * the site is built again. Returns the exit code.
 */
export async function runDesk(command: DevCommand, signal: AbortSignal): Promise<number> {
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
  console.log(`The desk is open at ${addressOf(server)}.desk/ (Ctrl+C closes it)`)
  const watcher = watchInput(options, (path) => {
    // What the desk wrote itself is being built already.
    if (!desk.files.isOwn(relative(options.input, path))) desk.builder.schedule()
  })
  await runUntil(server, signal)
  await watcher.close()
  await desk.close()
  return 0
}
