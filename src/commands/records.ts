import { dirname, resolve } from 'node:path'
import glob from 'fast-glob'
import type { Shard } from '../build/parts.ts'
import { makeFolder } from '../cache/make-folder.ts'
import { Failure } from '../lib/failure.ts'
import { writeRecords } from '../pipeline.ts'
import { printDiagnostics } from './diagnostics.ts'
import { type InputOptions, toBuildOptions } from './options.ts'
import { createReporter } from './reporter.ts'

export interface RecordsCommand extends Omit<InputOptions, 'cache'> {
  readonly shard: Shard
  readonly output?: string
  readonly cache?: string
  readonly scanOnly: boolean
  readonly scans?: readonly string[]
}

/** `dateline records`: read and understand a share of the clippings. Returns the exit code. */
export async function runRecords(command: RecordsCommand, signal: AbortSignal): Promise<number> {
  const { shard, scanOnly } = command
  const name = `${shard.number}-of-${shard.of}`
  const output = resolve(command.output ?? `${scanOnly ? 'scan' : 'records'}-${name}.ndjson.gz`)
  const reporter = createReporter()
  // Shards that run side by side would wait for one another's cache.
  const cache = command.cache ?? `.dateline-${name}`
  const options = toBuildOptions({ ...command, cache, output: 'dist' }, signal)
  const scans = await findParts(command.scans ?? [])
  makeFolder(dirname(output))
  const report = await writeRecords(options, { shard, output, scanOnly, scans }, reporter)
  reporter.end()
  printDiagnostics(report.diagnostics, 20)
  const counts = scanOnly ? `${report.files} files` : `${report.articles} articles of ${report.files} files`
  console.log(`Shard ${shard.number} of ${shard.of}: ${counts} are in ${output}.`)
  return 0
}

/** Part files as they are typed, patterns among them ("parts/*.gz"). Throws a `Failure` for one that finds nothing. */
export async function findParts(typed: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const pattern of typed) {
    const paths = await glob(pattern, { absolute: true })
    if (paths.length === 0) throw new Failure(`There is no file ${pattern}.`, 'dateline records writes them.')
    found.push(...paths.sort())
  }
  return found
}
