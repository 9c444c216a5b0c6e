import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { format } from 'node:util'
import { vi } from 'vitest'
import { main } from '../../src/cli.ts'

export const command = join(import.meta.dirname, '..', '..', 'src', 'bin.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Run the command in a folder, as a user does, but in this process: to start one takes longer than most commands. */
export async function dateline(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [before, printed] = [process.cwd(), { out: '', err: '' }]
  const take =
    (stream: 'out' | 'err') =>
    (...words: unknown[]): void => {
      printed[stream] += `${format(...words)}\n`
    }
  const write = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
    printed[stream] += text
    return true
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(take('out')),
    vi.spyOn(console, 'error').mockImplementation(take('err')),
    vi.spyOn(process.stdout, 'write').mockImplementation(write('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('err')),
  ]
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  process.chdir(folder)
  try {
    await main(args)
    return { code: Number(process.exitCode), ...printed }
  } finally {
    process.exitCode = undefined
    process.chdir(before)
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}

/** Run the compiled command as a process of its own, in a folder. */
export function datelineProcess(
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
