import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileStamp } from '../model/build.ts'
import type { SourceFile } from '../model/source.ts'

/** What tells, without opening them, that a clipping and the overrides beside it are the same as before. */
export interface SourceStamp extends FileStamp {
  readonly sidecar: FileStamp | null
}

export function stampSource(input: string, file: SourceFile): SourceStamp {
  const { size, mtimeMs, ino } = file
  const stat = file.sidecar ? statSync(join(input, file.sidecar), { throwIfNoEntry: false }) : undefined
  return {
    size,
    mtimeMs,
    ino,
    sidecar: stat ? { size: stat.size, mtimeMs: stat.mtimeMs, ino: stat.ino } : null,
  }
}

export function isSameSource(a: SourceStamp, b: SourceStamp): boolean {
  return isCopyOf(a, b) && a.ino === b.ino && a.sidecar?.ino === b.sidecar?.ino
}

/** Whether a clipping seems to be the one that was seen on another disk, where files have other numbers. */
export function isCopyOf(a: SourceStamp, b: SourceStamp): boolean {
  return isSame(a, b) && (a.sidecar && b.sidecar ? isSame(a.sidecar, b.sidecar) : a.sidecar === b.sidecar)
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs
}
