import type { Dirent, Stats } from 'node:fs'
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdir,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { systemCode, systemReason } from '../lib/failure.ts'

/** The part of the file system that reading uses. Tests hand in one that fails. */
export interface Disk {
  stat(path: string): Promise<Stats>
  lstat(path: string): Promise<Stats>
  realpath(path: string): Promise<string>
  readFile(path: string): Promise<Buffer>
  /** The first `length` bytes. */
  readStart(path: string, length: number): Promise<Buffer>
  /** The bytes of an ordinary file piece by piece, each a buffer of its own. */
  readPieces(path: string): Iterable<Buffer>
  /** In the style of callbacks, as fast-glob wants it. */
  readdir(path: string, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void): void
}

/** Each call is made at once: clippings are small, and a trip through Node's thread pool takes longer than they do. */
export const disk: Disk = {
  stat: async (path) => statSync(path),
  lstat: async (path) => lstatSync(path),
  realpath: async (path) => realpathSync(path),
  readFile: async (path) => readRegular(path),
  readStart: async (path, length) => readStart(path, length),
  readPieces,
  readdir: (path, done) =>
    readdir(path, { withFileTypes: true }, (error, entries) => done(error, entries ?? [])),
}

/** The bytes of an ordinary file: no more than it had when it was opened. */
function readRegular(path: string): Buffer {
  const { file, size } = openRegular(path)
  try {
    const bytes = Buffer.allocUnsafe(size)
    let end = 0
    while (end < bytes.length) {
      const read = readSync(file, bytes, end, bytes.length - end, null)
      if (read === 0) break
      end += read
    }
    return bytes.subarray(0, end)
  } finally {
    closeSync(file)
  }
}

function* readPieces(path: string): Generator<Buffer> {
  const { file } = openRegular(path)
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceLength)
      const read = readSync(file, piece, 0, pieceLength, null)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

const pieceLength = 1_048_576

/**
 * An ordinary file, open, and its size. It is opened without waiting and looked at when it is open, so that a pipe, which
 * has no end, or a device never hangs the build, whatever stands there by then.
 */
function openRegular(path: string): { file: number; size: number } {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (stats.isFile()) return { file, size: stats.size }
    throw Object.assign(new Error(`${path} is no ordinary file`), { code: 'ENOTFILE' })
  } catch (error) {
    closeSync(file)
    throw error
  }
}

function readStart(path: string, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/** What an error of the disk means to a user, as the end of a sentence. Rethrows what is a bug. */
export function explainError(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return systemReason(code)
}
