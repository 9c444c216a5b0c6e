import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const command = join(import.meta.dirname, '..', '..', 'src', 'bin.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the compiled command as a process, as a user does, in a folder. */
export function dateline(folder: string, args: readonly string[], env: Record<string, string> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

/** Start the command and leave it running. */
export function startDateline(folder: string, args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(process.execPath, [command, ...args], { cwd: folder })
}
