import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { sha256 } from '../../src/lib/hash.ts'
import { manifestName } from '../../src/lib/site-path.ts'
import { readManifest } from '../../src/write/manifest.ts'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { command, dateline, datelineProcess, ended, said, startDateline } from '../setup/command.ts'
import { changeText, differences, emptyFolder, harm, readTree, writeTree } from '../setup/folders.ts'

// Whole processes are started here: a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 })

const build = ['build', '--input', 'in', '--no-search']

const site = (folder: string): Map<string, string> => readTree(join(folder, 'dist'))
const here = (folder: string, output = 'dist', cache = '.dateline', verify = false) =>
  buildHere(folder, 'in', output, cache, { verify })

test('killed in any step, the output holds whole files only, and the next build makes it right', async () => {
  const folder = smallArchive(8, emptyFolder())
  await here(folder)
  const old = site(folder)
  changeText(join(folder, 'in'), 'A sentence that is new.')
  await here(folder, 'clean', 'clean-cache')
  const clean = readTree(join(folder, 'clean'))
  for (const step of ['Reading', 'Making pages', 'Writing']) {
    const running = startDateline(folder, build)
    await said(running, step)
    running.kill('SIGKILL')
    await ended(running)
    expect(harm(site(folder), old, clean), step).toEqual({ torn: [], lost: [] })
  }
  await here(folder)
  expect(differences(site(folder), clean)).toEqual([])
})

test('a build that was killed while it moved files into place leaves none that nobody knows', async () => {
  const folder = smallArchive(5, emptyFolder())
  await here(folder)
  const before = site(folder)
  // As such a build leaves it: a page of an article that is gone again, named in a manifest that is not complete.
  writeTree(folder, { 'dist/articles/2030/gone/index.html': 'gone', 'dist/index.html': 'of another time' })
  const manifest = JSON.parse(before.get(manifestName) ?? '')
  manifest.files['articles/2030/gone/index.html'] = sha256('gone')
  writeFileSync(join(folder, 'dist', manifestName), JSON.stringify({ complete: false, ...manifest }))
  await here(folder)
  expect(readManifest(join(folder, 'dist'))?.complete).toBe(true)
  expect(differences(site(folder), before)).toEqual([])
})

test('two builds at once: the second says who is at work, waits, and both end well', async () => {
  const folder = smallArchive(8, emptyFolder())
  const first = startDateline(folder, build)
  await said(first, 'Reading')
  const second = startDateline(folder, [...build, '--cache', 'another'])
  const results = await Promise.all([ended(first), ended(second)])
  expect(results.map(({ code }) => code)).toEqual([0, 0])
  expect(results.map(({ err }) => err).join('')).toMatch(/Waiting for another build: process \d+/)
  await here(folder, 'clean', 'third')
  expect(differences(site(folder), readTree(join(folder, 'clean')))).toEqual([])
})

// As threads start, they open the cache: one that was ended there took the process with it.
test.each([
  ['Understanding', '0'],
  ['Making pages', '2'],
])(
  'interrupted while %s with %s threads, a build puts its files in order and leaves the site as it was',
  async (step, workers) => {
    const folder = smallArchive(16, emptyFolder())
    await here(folder)
    const before = site(folder)
    changeText(join(folder, 'in'), 'A sentence that is new.')
    const running = startDateline(folder, [...build, '--workers', workers])
    await said(running, step)
    running.kill('SIGINT')
    expect((await ended(running)).code).toBe(130)
    expect(differences(site(folder), before)).toEqual([])
    expect(readTree(join(folder, '.dateline')).has('lock')).toBe(false)
  },
)

test('a cache that is damaged or of another program is begun anew, and the site is the same', async () => {
  const folder = smallArchive(5, emptyFolder())
  await here(folder)
  const before = site(folder)
  for (const damage of ['', 'not a store', 'x'.repeat(100_000)]) {
    writeFileSync(join(folder, '.dateline', 'store.mdb'), damage)
    await here(folder)
    expect(differences(site(folder), before)).toEqual([])
  }
})

test.each([
  ['dist', 'dist/.dateline', 'inside the output folder'],
  ['.dateline/dist', '.dateline', 'inside the cache'],
])('the output %s and the cache %s are refused: one lies in the other', async (output, cache, why) => {
  const folder = smallArchive(1, emptyFolder())
  await expect(buildHere(folder, 'in', output, cache)).rejects.toThrow(why)
  expect(readdirSync(folder)).toEqual(['in'])
})

test('what somebody changed or removed in the output is put right', async () => {
  const folder = smallArchive(5, emptyFolder())
  await here(folder)
  const before = site(folder)
  writeFileSync(join(folder, 'dist', 'index.html'), 'changed by hand')
  rmSync(join(folder, 'dist', 'robots.txt'))
  rmSync(join(folder, 'dist', 'people'), { recursive: true })
  await here(folder)
  expect(differences(site(folder), before)).toEqual([])
})

test('only verifying finds a change that left size, time and number of a file alone', async () => {
  const folder = smallArchive(5, emptyFolder())
  const path = join(folder, 'in', 'note.txt')
  const long = new Date('2020-01-01T00:00:00Z')
  writeFileSync(path, 'The ferry is back\n\nIt left Osk at nine in the morning, said the harbour master.\n')
  utimesSync(path, long, long)
  await here(folder)
  writeFileSync(path, 'The ferry is late\n\nIt left Osk at nine in the morning, said the harbour master.\n')
  utimesSync(path, long, long)
  expect((await here(folder)).changes.changed).toEqual([])
  expect((await here(folder, 'dist', '.dateline', true)).changes.changed).not.toEqual([])
})

test.skipIf(process.getuid?.() === 0)(
  'a clipping that may not be read is named, and the others are built',
  async () => {
    const folder = smallArchive(3, emptyFolder())
    writeTree(folder, { 'in/secret.txt': 'Secret\n\nNobody may read this.\n' })
    chmodSync(join(folder, 'in/secret.txt'), 0)
    expect(await dateline(folder, build)).toMatchObject({
      code: 0,
      err: expect.stringContaining('secret.txt'),
    })
  },
)

test('a full disk is a clear error and leaves the site as it was', async () => {
  const folder = smallArchive(5, emptyFolder())
  await here(folder)
  const before = site(folder)
  changeText(join(folder, 'in'), 'A sentence that is new.')
  writeTree(folder, { 'full.mjs': fullDisk })
  const { code, err } = datelineProcess(folder, build, {
    NODE_OPTIONS: `--import ${join(folder, 'full.mjs')}`,
  })
  expect(err).toContain('the disk is full')
  expect(code).toBe(1)
  expect(differences(site(folder), before)).toEqual([])
})

test.skipIf(process.platform !== 'linux')(
  'no file may grow: a sentence, and the site is as it was',
  async () => {
    const folder = smallArchive(5, emptyFolder())
    await here(folder)
    const before = site(folder)
    changeText(join(folder, 'in'), 'A sentence that is new.')
    rmSync(join(folder, '.dateline/store.seal'))
    const run = spawnSync(
      'sh',
      ['-c', `ulimit -f 100; exec "${process.execPath}" "${command}" ${build.join(' ')} --workers 0`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(run.stderr).toMatch(/Error: Cannot write the cache .*: the (?:file would be larger|disk reports)/)
    expect(run.stderr).not.toMatch(/\bat .*\.js:\d+/)
    expect(run.status).toBe(1)
    expect(differences(site(folder), before)).toEqual([])
  },
)

test.skipIf(process.platform !== 'linux')(
  'folders that cannot be made are sentences, and nothing hangs',
  async () => {
    const folder = smallArchive(1, emptyFolder())
    for (const [option, place, why] of [
      ['--output', '/proc/x', 'does not exist'],
      ['--output', '/dev/null/x', 'a part of the path is a file'],
      ['--output', 'x'.repeat(300), 'the path is too long'],
      ['--cache', '/proc/x', 'does not exist'],
      ['--cache', 'in/note.txt', 'something else of that name is there'],
    ] as const) {
      writeTree(folder, { 'in/note.txt': 'Ferry\n\nIt is back.\n' })
      const { code, err } = await dateline(folder, [...build, option, place])
      expect({ code, err }, place).toEqual({ code: 1, err: expect.stringContaining(why) })
      expect(err).not.toContain('error of its own')
    }
  },
)

/** Makes every write to the stage fail as a full disk does. */
const fullDisk = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { openSync, writeFileSync } = fs
const staged = new Set()
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest)
  if (String(path).includes('/stage/')) staged.add(file)
  return file
}
fs.writeFileSync = (file, ...rest) => {
  if (staged.has(file)) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  return writeFileSync(file, ...rest)
}
syncBuiltinESMExports()
`
