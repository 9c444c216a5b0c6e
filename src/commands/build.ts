import { buildArchive } from '../dateline.ts'
import { printDiagnostics } from './diagnostics.ts'
import { exceededText } from './health-text.ts'
import { type InputOptions, inputOf, type OutputOptions } from './options.ts'
import { findParts } from './records.ts'
import { createReporter } from './reporter.ts'
import { siteSummary } from './summary.ts'

export interface BuildCommand extends InputOptions, OutputOptions {
  readonly strict: boolean
  readonly search: boolean
  readonly records?: readonly string[]
}

/** `dateline build`: read the clippings and write the site. Returns the exit code. */
export async function runBuild(command: BuildCommand, signal: AbortSignal): Promise<number> {
  const reporter = createReporter()
  const records = await findParts(command.records ?? [])
  const report = await buildArchive({ ...command, input: inputOf(command), records, signal, reporter })
  const steps = reporter.end()
  printDiagnostics(report.diagnostics, 20)
  if (!report.written) {
    for (const limit of report.exceeded) console.error(exceededText(limit))
    console.error(
      'Nothing was written: with --strict, errors in clippings and limits not kept stop the build.',
    )
    return 1
  }
  console.log(siteSummary(report, steps, command.output))
  return 0
}
