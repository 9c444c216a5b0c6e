import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from '../../src/cache/lock.ts'
import { emptyFolder } from '../setup/folders.ts'

function lockFile(holder?: object): string {
  const path = join(emptyFolder(), 'lock')
  if (holder) writeFileSync(path, JSON.stringify(holder))
  return path
}

test('a lock that is held says by whom; released, it is free', () => {
  const path = lockFile()
  const first = takeLock(path)
  expect(takeLock(path)).toMatchObject({ holder: { pid: process.pid, host: hostname() } })
  if ('release' in first) first.release()
  expect(existsSync(path)).toBe(false)
  const second = takeLock(path)
  expect(second).toHaveProperty('release')
  if ('release' in second) second.release()
})

test.each([
  ['a process that is gone', { pid: 2 ** 22 + 1, host: hostname(), started: null }],
  ['another process of the same number', { pid: process.pid, host: hostname(), started: '1' }],
])('the lock of %s is taken over', (_, holder) => {
  const lock = takeLock(lockFile(holder))
  expect(lock).toHaveProperty('release')
  if ('release' in lock) lock.release()
})

test('the lock of another machine counts until it falls silent', () => {
  const path = lockFile({ pid: 1, host: 'another-machine', started: null })
  expect(takeLock(path)).toMatchObject({ holder: { host: 'another-machine' } })
  const before = new Date(Date.now() - 120_000)
  utimesSync(path, before, before)
  const lock = takeLock(path)
  expect(lock).toHaveProperty('release')
  if ('release' in lock) lock.release()
})

test.skipIf(process.platform === 'win32')('a pipe or a folder in its place is named, and no lock', () => {
  const [pipe, folder] = [lockFile(), lockFile()]
  execFileSync('mkfifo', [pipe])
  mkdirSync(folder)
  for (const path of [pipe, folder]) expect(() => takeLock(path)).toThrow(`${path} is in the way`)
})

test('a lock that was never written is taken over, though the clock was set back since', () => {
  const path = lockFile()
  writeFileSync(path, '')
  expect(takeLock(path)).toHaveProperty('holder')
  const ahead = new Date(Date.now() + 86_400_000)
  utimesSync(path, ahead, ahead)
  const lock = takeLock(path)
  expect(lock).toHaveProperty('release')
  if ('release' in lock) lock.release()
})
