import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Keep a picture that lies in no file of its own, until it is copied to the site. `file` is its place there. */
export function keepPicture(cache: string, file: string, bytes: Uint8Array): void {
  const path = keptPicture(cache, file)
  mkdirSync(join(cache, folder), { recursive: true })
  writeFileSync(path, bytes)
}

/** Where such a picture is kept. */
export function keptPicture(cache: string, file: string): string {
  return join(cache, folder, basename(file))
}

/** Whether it is still there. */
export function hasPicture(cache: string, file: string): boolean {
  return existsSync(keptPicture(cache, file))
}

const folder = 'pictures'
