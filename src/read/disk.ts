import type { Dirent, Stats } from 'node:fs'
import { readdir } from 'node:fs'
import { lstat, open, readFile, realpath, stat } from 'node:fs/promises'
import { systemCode, systemReason } from '../lib/failure.ts'

/** The part of the file system that reading uses. Tests hand in one that fails. */
export interface Disk {
  stat(path: string): Promise<Stats>
  lstat(path: string): Promise<Stats>
  realpath(path: string): Promise<string>
  readFile(path: string): Promise<Buffer>
  /** The first `length` bytes. */
  readStart(path: string, length: number): Promise<Buffer>
  /** In the style of callbacks, as fast-glob wants it. */
  readdir(path: string, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void): void
}

export const disk: Disk = {
  stat: (path) => stat(path),
  lstat: (path) => lstat(path),
  realpath: (path) => realpath(path),
  readFile: (path) => readFile(path),
  readStart,
  readdir: (path, done) =>
    readdir(path, { withFileTypes: true }, (error, entries) => done(error, entries ?? [])),
}

async function readStart(path: string, length: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** What an error of the disk means to a user, as the end of a sentence. Rethrows what is a bug. */
export function explainError(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return systemReason(code)
}
