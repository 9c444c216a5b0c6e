import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Failure } from '../lib/failure.ts'
import type { BuildOptions } from '../model/build.ts'

/** Options of each command that reads clippings, as they are typed. */
export interface InputOptions {
  readonly input?: string
  readonly cache: string
  readonly verify: boolean
  readonly workers?: number
}

export interface OutputOptions {
  readonly output: string
}

/** Options as typed → options of a build, with absolute paths. Throws a `Failure` where there is no input. */
export function toBuildOptions(
  command: InputOptions & OutputOptions & { readonly strict?: boolean; readonly search?: boolean },
  signal: AbortSignal,
): BuildOptions {
  return {
    input: resolve(command.input ?? defaultInput()),
    output: resolve(command.output),
    cache: resolve(command.cache),
    strict: command.strict ?? false,
    verify: command.verify,
    search: command.search ?? true,
    // More threads than this wait for the main one, which plans for all of them.
    // For less, the main thread is done before a worker has loaded its code. Who names a number gets it.
    threadsFrom: command.workers === undefined ? 200 : 1,
    workers: command.workers ?? Math.min(8, availableParallelism()),
    signal,
  }
}

function defaultInput(): string {
  if (existsSync('seeds')) return 'seeds'
  throw new Failure(
    'No input folder is named, and there is no folder "seeds" here.',
    'Name the folder that holds your clippings: --input clippings',
  )
}
