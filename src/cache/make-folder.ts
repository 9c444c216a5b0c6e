import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCode } from '../lib/failure.ts'

/**
 * Make a folder that a user has named, and those above it. False where it is there already. Throws a system error.
 *
 * Node's own `recursive` never ends where the system says of a new folder in one that exists that it does not exist, as below `/proc`.
 */
export function makeFolder(path: string): boolean {
  if (isFolder(path)) return false
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
    return true
  } catch (error) {
    // Another build was faster.
    if (systemCode(error) === 'EEXIST' && isFolder(path)) return false
    throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
