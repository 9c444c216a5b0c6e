import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { datelineProcess, type Ended } from '../setup/command.ts'
import { differences, emptyFolder, readTree, writeTree } from '../setup/folders.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Starts, in the place of Pagefind, a program that fails, as often as FAILURES says. */
const failing = `
import childProcess from 'node:child_process'
const { spawn } = childProcess
let left = Number(process.env.FAILURES)
childProcess.spawn = (program, args, options) => {
  if (!args.includes('--service') || left-- <= 0) return spawn(program, args, options)
  const script = process.env.FAILURE === 'panic'
    ? 'console.error("thread main panicked at src/fossick.rs:1:2:\\\\nno room left\\\\nstack backtrace: core::panicking"); process.exit(101)'
    : 'process.stdin.destroy(); setTimeout(() => process.kill(process.pid, "SIGKILL"), 300)'
  return spawn(process.execPath, ['-e', script], options)
}
`

/** A build, as a process, in which the program fails. */
function buildFailing(folder: string, output: string, env: Record<string, string>): Ended {
  const args = ['build', '--input', 'in', '--output', output, '--cache', `${output}-cache`, '--workers', '0']
  return datelineProcess(folder, args, {
    NODE_OPTIONS: `--import ${join(folder, 'failing.mjs')}`,
    ...env,
  })
}

test('the program that makes the search: lost once, it is started again; lost twice, the site has none', async () => {
  const folder = writeTree(smallArchive(4, emptyFolder()), { 'failing.mjs': failing })
  await buildHere(folder, 'in', 'whole', 'whole-cache', { search: true })
  await buildHere(folder, 'in', 'without', 'without-cache')
  const whole = readTree(join(folder, 'whole'))
  const without = readTree(join(folder, 'without'))
  expect([...whole.keys()]).toContain('search/all/pagefind.js')

  const once = buildFailing(folder, 'once', { FAILURES: '1', FAILURE: 'pipe' })
  expect(once.code, once.err).toBe(0)
  expect(once.err).not.toMatch(foreign)
  expect(differences(readTree(join(folder, 'once')), whole)).toEqual([])

  const twice = buildFailing(folder, 'twice', { FAILURES: '2', FAILURE: 'panic' })
  expect(twice.code, twice.err).toBe(0)
  expect(twice.err).toMatch(/search\/failed: The search index could not be made: .*no room left/)
  expect(twice.err).not.toMatch(foreign)
  expect(differences(readTree(join(folder, 'twice')), without)).toEqual([])
  // The next build makes it.
  await buildHere(folder, 'in', 'twice', 'twice-cache', { search: true })
  expect(differences(readTree(join(folder, 'twice')), whole)).toEqual([])
})

/** What a program prints for those who wrote it. */
const foreign = /panicked|backtrace|EPIPE|at .*\.js|Service stopped/
