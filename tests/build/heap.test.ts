import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isScarce, threadsWithin } from '../../src/build/heap.ts'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { datelineProcess } from '../setup/command.ts'
import { differences, emptyFolder, readTree } from '../setup/folders.ts'

const mega = 2 ** 20

test.each([
  [null, 4, 4],
  [512 * mega, 4, 0],
  [700 * mega, 4, 1],
  [1024 * mega, 4, 3],
  [1024 * mega, 1, 1],
  [1024 * mega, 0, 0],
  [8192 * mega, 4, 4],
])('into %j bytes go of %i threads %i', (memory, wanted, threads) => {
  expect(threadsWithin(memory, wanted)).toBe(threads)
})

test('no limit is not scarce, nor is one of some gigabytes', () => {
  expect([null, undefined, 512 * mega, 8192 * mega].map(isScarce)).toEqual([false, false, true, false])
})

test('with little memory the site has the same bytes', { timeout: 120_000 }, async () => {
  const folder = smallArchive(12, emptyFolder())
  await buildHere(folder, 'in', 'usual', 'usual-cache', { search: true })
  const args = ['build', '--input', 'in', '--output', 'small', '--cache', 'small-cache', '--memory', '512M']
  expect(datelineProcess(folder, args).code).toBe(0)
  expect(differences(readTree(join(folder, 'small')), readTree(join(folder, 'usual')))).toEqual([])
})

test.each(['512', 'much', '12M', '-1G'])('--memory %s is not understood, and told', (size) => {
  const { code, err } = datelineProcess(emptyFolder(), ['build', `--memory=${size}`])
  expect(err).toContain('It must be like 512M or 2G, and at least 256M.')
  expect(code).toBe(2)
})
