import { readArchive } from '../pipeline.ts'
import { printDiagnostics } from './diagnostics.ts'
import { type InputOptions, toBuildOptions } from './options.ts'
import { createReporter } from './reporter.ts'
import { archiveSummary } from './summary.ts'

export interface CheckCommand extends InputOptions {
  readonly strict: boolean
}

/** `dateline check`: read the clippings and say what needs a look, without writing a site. Returns the exit code. */
export async function runCheck(command: CheckCommand, signal: AbortSignal): Promise<number> {
  const options = toBuildOptions({ output: 'dist', ...command }, signal)
  const reporter = createReporter()
  const report = await readArchive(options, reporter)
  const steps = reporter.end()
  printDiagnostics(report.diagnostics, Number.POSITIVE_INFINITY)
  console.log(archiveSummary(report.counts, steps))
  return command.strict && report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
