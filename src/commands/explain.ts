import { existsSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { ClippingReport } from '../build/explain.ts'
import { Failure } from '../lib/failure.ts'
import type { Reporter } from '../model/build.ts'
import { explainClipping, explainLoneFile } from '../pipeline.ts'
import { formatDiagnostic } from './diagnostics.ts'
import { explanationText } from './explanation-text.ts'
import { toBuildOptions } from './options.ts'

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
  const file = resolve(command.file)
  if (!existsSync(file)) throw new Failure(`There is no file ${command.file}.`)
  if (!statSync(file).isFile()) throw new Failure(`${command.file} is no file.`, 'Name one clipping.')
  const { explanation, diagnostics } = await report(command, file, signal)
  if (!explanation) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic))
    return 1
  }
  const all = { ...explanation, diagnostics: [...diagnostics, ...explanation.diagnostics] }
  console.log(command.json ? JSON.stringify(all, null, 2) : explanationText(all))
  return 0
}

async function report(command: ExplainCommand, file: string, signal: AbortSignal): Promise<ClippingReport> {
  const input = resolve(command.input ?? 'seeds')
  const path = relative(input, file).split(sep).join('/')
  const isInside = !path.startsWith('../') && existsSync(input)
  if (isInside) {
    const typed = { ...command, input, output: 'dist', verify: false, workers: 0 }
    return explainClipping(toBuildOptions(typed, signal), path, silent)
  }
  if (command.input !== undefined)
    throw new Failure(`${command.file} does not lie in the input folder ${command.input}.`)
  const { size, mtimeMs, ino } = statSync(file)
  const sidecar = existsSync(`${file}.yml`) ? `${basename(file)}.yml` : null
  return explainLoneFile(dirname(file), { path: basename(file), size, mtimeMs, ino, sidecar })
}

const silent: Reporter = { step: () => {}, progress: () => {}, note: (message) => console.error(message) }
