import { toBuildOptions as buildOptions } from '../dateline.ts'
import { endingsOf } from '../formats/registry.ts'
import { Failure } from '../lib/failure.ts'
import type { BuildOptions } from '../model/build.ts'
import { findInput } from '../read/find-input.ts'

/** Options of each command that reads clippings, as they are typed. */
export interface InputOptions {
  readonly input?: string
  readonly cache: string
  readonly verify: boolean
  readonly workers?: number
  /** Bytes. */
  readonly memory?: number | null
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

/** The folder of clippings: as named, else the one that this folder has. Throws a `Failure` where there is none. */
export function inputOf({ input }: Pick<InputOptions, 'input'>): string {
  const found = input ?? findInput('.', endingsOf())
  if (found !== null) return found
  throw new Failure(
    'No folder of clippings is named, and there is none here.',
    'Name it: --input clippings. `dateline init` sets up an archive.',
  )
}
