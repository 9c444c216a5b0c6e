import { exceededLimits } from '../link/health.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Exceeded } from '../model/health.ts'
import { readArchive } from '../pipeline.ts'
import { printDiagnostics } from './diagnostics.ts'
import { exceededText, healthText } from './health-text.ts'
import { type InputOptions, toBuildOptions } from './options.ts'
import { createReporter } from './reporter.ts'
import { archiveSummary } from './summary.ts'

export interface CheckCommand extends InputOptions {
  readonly strict: boolean
  readonly json: boolean
}

/**
 * `dateline check`: read the clippings and say what needs a look, without writing a site. Returns the exit code:
 * with `--strict` 1 where a clipping has an error or the archive is over a limit of its `thresholds`.
 */
export async function runCheck(command: CheckCommand, signal: AbortSignal): Promise<number> {
  const options = toBuildOptions({ output: 'dist', ...command }, signal)
  const reporter = createReporter()
  const { counts, health, diagnostics } = await readArchive(options, reporter)
  const steps = reporter.end()
  if (command.json) {
    console.log(JSON.stringify({ counts, health, diagnostics }, null, 2))
  } else {
    printDiagnostics(diagnostics, Number.POSITIVE_INFINITY)
    console.log(archiveSummary(counts, steps))
    console.log(healthText(health))
  }
  return command.strict ? strictCode(exceededLimits(health), diagnostics) : 0
}

function strictCode(exceeded: readonly Exceeded[], diagnostics: readonly Diagnostic[]): 0 | 1 {
  for (const limit of exceeded) console.error(exceededText(limit))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  if (errors > 0) console.error(`${errors} ${errors === 1 ? 'error' : 'errors'} in the input.`)
  return errors > 0 || exceeded.length > 0 ? 1 : 0
}
