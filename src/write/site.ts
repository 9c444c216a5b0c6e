import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Output } from '../model/view.ts'

/** Outputs → the output folder. */
export async function writeSite(output: string, files: Iterable<Output>): Promise<number> {
  let count = 0
  for (const file of files) {
    const path = join(output, file.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.content)
    count++
  }
  return count
}
