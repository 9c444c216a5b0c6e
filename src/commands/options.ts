import { existsSync } from 'node:fs'
import { toBuildOptions as buildOptions } from '../dateline.ts'
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
  return buildOptions({ ...command, input: inputOf(command), signal })
}

/** The folder of clippings: as named, else `seeds`. Throws a `Failure` where there is none. */
export function inputOf({ input }: Pick<InputOptions, 'input'>): string {
  if (input !== undefined) return input
  if (existsSync('seeds')) return 'seeds'
  throw new Failure(
    'No input folder is named, and there is no folder "seeds" here.',
    'Name the folder that holds your clippings: --input clippings',
  )
}
