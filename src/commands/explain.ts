import { existsSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { ClippingReport } from '../build/explain.ts'
import { Failure } from '../lib/failure.ts'
import { divideSource } from '../lib/source-name.ts'
import { explainClipping, explainLoneFile } from '../pipeline.ts'
import { findInput } from '../read/find-input.ts'
import { formatDiagnostic, plain } from './diagnostics.ts'
import { explanationText } from './explanation-text.ts'
import { toBuildOptions } from './options.ts'
import { quiet } from './reporter.ts'

export interface ExplainCommand {
  readonly file: string
  readonly input?: string
  readonly cache: string
  readonly json: boolean
}

/**
 * `dateline explain FILE`: print how each field of one clipping was settled. Where it lies in the input folder
 * it is read beside the others, as in a build; else alone. Returns the exit code: 1 where it cannot be read.
 */
export async function runExplain(command: ExplainCommand, signal: AbortSignal): Promise<number> {
  const input = resolve(command.input ?? findInput('.', new Set()) ?? 'seeds')
  // From where the command runs, or as messages and records name it: from the input folder.
  const named = divideSource(command.file, existsSync)
  const within = named ? null : divideSource(command.file, (path) => existsSync(resolve(input, path)))
  const { path = command.file, part = null } = named ?? within ?? {}
  const file = within ? resolve(input, path) : resolve(path)
  if (!existsSync(file))
    throw new Failure(
      `There is no file ${command.file}.`,
      `It is looked for here and in the input folder (${relative('', input) || '.'}).`,
    )
  if (!statSync(file).isFile()) throw new Failure(`${command.file} is no file.`, 'Name one clipping.')
  const { explanation, diagnostics, choices } = await report(command, input, file, part, signal)
  if (!explanation) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic))
    if (choices.length > 0) console.error(choicesText(choices, part))
    return 1
  }
  const all = { ...explanation, diagnostics: [...diagnostics, ...explanation.diagnostics] }
  console.log(command.json ? JSON.stringify(all, null, 2) : explanationText(all))
  return 0
}

/** The articles of a file of several, so that one can be named. */
function choicesText(choices: ClippingReport['choices'], part: string | null): string {
  const found = part === null ? '' : `No article has the id ${part}. `
  const lines = choices.slice(0, 100).map(({ source, title }) => `  ${source}${title ? `  ${title}` : ''}`)
  const more = choices.length > lines.length ? [`  … and ${choices.length - lines.length} more`] : []
  return [`${found}This file holds ${choices.length} articles. Name one:`, ...lines, ...more]
    .map(plain)
    .join('\n')
}

async function report(
  command: ExplainCommand,
  input: string,
  file: string,
  part: string | null,
  signal: AbortSignal,
): Promise<ClippingReport> {
  const path = relative(input, file).split(sep).join('/')
  const isInside = !path.startsWith('../') && existsSync(input)
  if (isInside) {
    const typed = { ...command, input, output: 'dist', verify: false, workers: 0 }
    return explainClipping(toBuildOptions(typed, signal), { path, part }, quiet)
  }
  if (command.input !== undefined)
    throw new Failure(`${command.file} does not lie in the input folder ${command.input}.`)
  const { size, mtimeMs, ino } = statSync(file)
  const sidecar = existsSync(`${file}.yml`) ? `${basename(file)}.yml` : null
  return explainLoneFile(dirname(file), { file: { path: basename(file), size, mtimeMs, ino, sidecar }, part })
}
