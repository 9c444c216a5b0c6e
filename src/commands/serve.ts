import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from '../lib/failure.ts'
import { addressOf, listen, runUntil, staticSite } from '../server/site.ts'

export interface ServeCommand {
  readonly output: string
  readonly port: number
}

/** `dateline serve`: show the built site on this machine alone, until it is interrupted. Returns the exit code. */
export async function runServe(command: ServeCommand, signal: AbortSignal): Promise<number> {
  const folder = resolve(command.output)
  if (!existsSync(join(folder, 'index.html')))
    throw new Failure(`There is no site in ${folder}.`, 'Build one first: dateline build')
  const server = await listen(staticSite(folder), command.port)
  console.log(`Serving ${folder} at ${addressOf(server)} (Ctrl+C ends it)`)
  await runUntil(server, signal)
  return 0
}
