import { readFile } from 'node:fs/promises'
import type { Resources } from '../model/context.ts'

/** The shipped data that normalizing needs. */
export async function readResources(): Promise<Resources> {
  return { peopleModel: await maybeShipped('normalize/people/model/people.bin') }
}

/** A file below `src/`, as seen from there or from the compiled code in `out/`; null where it is missing. */
async function maybeShipped(path: string): Promise<Uint8Array | null> {
  for (const root of ['../', '../src/']) {
    try {
      return new Uint8Array(await readFile(new URL(root + path, import.meta.url)))
    } catch {}
  }
  return null
}
