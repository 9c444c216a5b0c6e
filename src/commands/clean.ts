import { resolve } from 'node:path'
import { removeCacheFolder } from '../cache/store.ts'
import { removeSite } from '../write/site.ts'

export interface CleanCommand {
  readonly cache: string
  readonly output?: string
}

/** `dateline clean`: empty the cache; with `--output`, remove the site there too. Returns the exit code. */
export async function runClean(command: CleanCommand): Promise<number> {
  const removed = removeCacheFolder(resolve(command.cache))
  console.log(removed ? `Removed the cache ${command.cache}.` : `There is no cache at ${command.cache}.`)
  if (command.output !== undefined) {
    const files = removeSite(resolve(command.output))
    console.log(`Removed ${files.toLocaleString('en')} files of the site in ${command.output}.`)
  }
  return 0
}
