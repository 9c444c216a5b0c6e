import { join } from 'node:path'
import type { BuildReport } from '../../src/model/build.ts'
import { buildSite } from '../../src/pipeline.ts'

/** A build in this process, without threads. */
export function buildHere(
  folder: string,
  input: string,
  output: string,
  cache: string,
  {
    verify = false,
    search = false,
    step = (_name: string): void => {},
    note = (_text: string): void => {},
  }: {
    readonly verify?: boolean
    readonly search?: boolean
    readonly step?: (name: string) => void
    readonly note?: (text: string) => void
  } = {},
): Promise<BuildReport> {
  const quiet = (): void => {}
  return buildSite(
    {
      input: join(folder, input),
      output: join(folder, output),
      cache: join(folder, cache),
      strict: false,
      verify,
      search,
      workers: 0,
      threadsFrom: 1,
      signal: new AbortController().signal,
    },
    { step, progress: quiet, note },
  )
}
