import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const command = join(import.meta.dirname, '..', '..', 'src', 'bin.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the compiled command as a process, as a user does, in a folder. */
export function dateline(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
  program = command,
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

/** Start the command and leave it running. */
export function startDateline(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ReturnType<typeof spawn> {
  return spawn(process.execPath, [command, ...args], { cwd: folder, env: { ...process.env, ...env } })
}

/** Wait for the end of a process that was started. */
export function ended(running: ReturnType<typeof spawn>): Promise<Ended> {
  let [out, err] = ['', '']
  running.stdout?.on('data', (data) => {
    out += data
  })
  running.stderr?.on('data', (data) => {
    err += data
  })
  return new Promise((done) => {
    if (running.exitCode !== null || running.signalCode !== null) done({ code: running.exitCode, out, err })
    running.once('close', (code) => done({ code, out, err }))
  })
}

/** Wait until a process that was started has printed something on standard error, or has ended. */
export function said(running: ReturnType<typeof spawn>, text: string): Promise<void> {
  let err = ''
  return new Promise((done) => {
    running.stderr?.on('data', (data) => {
      err += data
      if (err.includes(text)) done()
    })
    running.once('close', () => done())
  })
}
