import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from '../../lib/failure.ts'
import { shellWord } from '../shell.ts'

/** How a program ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface RunOptions {
  readonly signal: AbortSignal
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Show what it says as it says it, and let it ask the user; `out` and `err` are empty then. */
  readonly isShown?: boolean
}

/** Run a program without a shell, and wait for it. Throws a `Failure` where it is not installed. */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { signal, cwd, env = {}, isShown = false } = options
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      ...{ signal, env: { ...process.env, ...env } },
      ...(cwd === undefined ? {} : { cwd }),
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', (error) =>
      failed(signal.aborted ? error : new Failure(`Cannot run ${program}: ${error.message}.`)),
    )
    child.on('close', (code) => done({ code: code ?? 1, out, err }))
  })
}

/** The same; throws a `Failure` with the program's own words where it fails. Returns what it printed. */
export async function runOrFail(
  program: string,
  args: readonly string[],
  options: RunOptions,
  what: string,
): Promise<string> {
  const { code, out, err } = await run(program, args, options)
  if (code === 0) return out
  const said = err.trim() ? `\n${err.trim()}` : ''
  throw new Failure(`${what}: ${program} ended with ${code}.${said}`)
}

/** Throws a `Failure` with the way to get it where a program is not installed. */
export function needProgram(program: string, way: string): void {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : ['']
  const isThere = folders.some((folder) => endings.some((ending) => canRun(join(folder, program + ending))))
  if (!isThere) throw new Failure(`${program} is not installed, and the site is handed over with it.`, way)
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** A command as it would be typed. */
export function typed(program: string, args: readonly string[]): string {
  return [program, ...args].map(shellWord).join(' ')
}
