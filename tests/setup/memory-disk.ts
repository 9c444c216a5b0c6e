import type { Stats } from 'node:fs'
import { type Disk, disk } from '../../src/read/disk.ts'

/** A disk that holds these files and no other. */
export function memoryDisk(files: Readonly<Record<string, string>>): Disk {
  const read = async (path: string): Promise<Buffer> => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' })
    return Buffer.from(text)
  }
  return {
    ...disk,
    readFile: read,
    stat: async (path) => ({ size: (await read(path)).length, mtimeMs: 0, isFile: () => true }) as Stats,
  }
}
