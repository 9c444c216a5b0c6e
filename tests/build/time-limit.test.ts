import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { withTimeLimit } from '../../src/build/time-limit.ts'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { TookTooLong } from '../../src/lib/failure.ts'
import { ended, said, startDateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

afterAll(() => {
  vi.doUnmock('../../src/build/time-limit.ts')
  vi.doUnmock('../../src/normalize/article.ts')
  vi.resetModules()
})

/** A pattern that is still at work when the sun goes out. */
const endless = (): boolean => /^(?:a|a)*$/.test(`${'a'.repeat(60)}b`)

test('work that does not end is stopped, also in a pattern and where it catches what is thrown', () => {
  expect(withTimeLimit(() => 5)).toBe(5)
  expect(() => withTimeLimit(endless, 100)).toThrow(TookTooLong)
  const stubborn = (): void => {
    try {
      endless()
    } catch {
      endless()
    }
  }
  expect(() => withTimeLimit(stubborn, 100)).toThrow('It took longer than 0.1 seconds')
  expect(() =>
    withTimeLimit(() => {
      throw new RangeError('its own')
    }),
  ).toThrow(RangeError)
  expect(withTimeLimit(() => withTimeLimit(() => 1) + withTimeLimit(() => 2))).toBe(3)
})

test('a file and an article that do not end are named, and the others are built', async () => {
  vi.resetModules()
  const limit = await import('../../src/build/time-limit.ts')
  let milliseconds = 60_000
  vi.doMock('../../src/build/time-limit.ts', () => ({
    withTimeLimit: (work: () => unknown) => limit.withTimeLimit(work, milliseconds),
  }))
  const real = await import('../../src/normalize/article.ts')
  vi.doMock('../../src/normalize/article.ts', () => ({
    normalizeArticle: (...given: Parameters<typeof real.normalizeArticle>) => {
      if (given[0].path === 'article.txt') endless()
      return real.normalizeArticle(...given)
    },
  }))
  const { formats } = await import('../../src/formats/registry.ts')
  const text = formats.find(({ name }) => name === 'text')
  const reader = text && (await text.reader())
  if (!text || !reader) throw new Error('There is no format for text')
  const spy = vi.spyOn(text, 'reader').mockImplementation(async () => (file, inner) => {
    if (file.path === 'file.txt') endless()
    return reader(file, inner)
  })
  const { buildHere } = await import('../setup/build.ts')
  const folder = writeTree(emptyFolder(), {
    'in/article.txt': 'An article\n\nThis one is never understood.\n',
    'in/file.txt': 'A file\n\nThis one is never read.\n',
    'in/good.txt': 'The ferry is back\n\nThe ferry returned to Osk.\n',
    'in/more.txt': 'The ferry is late\n\nThe ferry returned to Osk in the evening.\n',
  })
  // What languages and lists are made of is loaded with the first article.
  await buildHere(
    writeTree(emptyFolder(), { 'in/good.txt': 'The ferry is back\n\nIt is.\n' }),
    'in',
    'dist',
    'cache',
  )
  milliseconds = 1_000
  const { counts, diagnostics } = await buildHere(folder, 'in', 'dist', 'cache')
  expect(counts.articles).toBe(2)
  expect(diagnostics.filter(({ rule }) => rule === 'source/failed').map(formatDiagnostic)).toEqual([
    'article.txt error source/failed: Understanding this article failed (It took longer than 1 seconds). It is left out. Please report it, with its text if you can.',
    'file.txt error source/failed: Reading this file failed (It took longer than 1 seconds). It is left out. Please report it, with its text if you can.',
  ])
  expect([...readTree(join(folder, 'dist')).keys()].join('\n')).toContain('the-ferry-is-back')
  spy.mockRestore()
})

test('SIGTERM ends a build whose thread hangs', async () => {
  const folder = writeTree(emptyFolder(), {
    'in/hangs.txt': 'A title\n\nThis line hangs.\n',
    'hang.mjs': hanging,
  })
  const running = startDateline(folder, ['build', '--input', 'in', '--no-search', '--workers', '1'], {
    NODE_OPTIONS: `--import ${join(folder, 'hang.mjs')}`,
  })
  const end = ended(running)
  await said(running, 'HANGING')
  running.kill('SIGTERM')
  expect((await end).code).toBe(130)
  expect(readTree(join(folder, '.dateline')).has('lock')).toBe(false)
})

/** Makes threads hang in a pattern when they meet the word. */
const hanging = `
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const { trim } = String.prototype
if (!isMainThread)
  String.prototype.trim = function () {
    if (this.includes('This line hangs')) {
      writeSync(2, 'HANGING')
      for (;;) /^(?:a|a)*$/.test('a'.repeat(60) + 'b')
    }
    return trim.call(this)
  }
`
