import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

afterAll(() => {
  vi.doUnmock('../../src/normalize/article.ts')
  vi.resetModules()
})

test('an article that cannot be understood for a fault of ours is named, and the others are built', async () => {
  vi.resetModules()
  const real = await import('../../src/normalize/article.ts')
  vi.doMock('../../src/normalize/article.ts', () => ({
    normalizeArticle: (...given: Parameters<typeof real.normalizeArticle>) => {
      if (given[0].path === 'bad.txt') throw new RangeError('a bug')
      return real.normalizeArticle(...given)
    },
  }))
  const { buildHere } = await import('../setup/build.ts')
  const folder = writeTree(emptyFolder(), {
    'in/bad.txt': 'Bad\n\nThis one is bad.\n',
    'in/good.txt': 'The ferry is back\n\nThe ferry returned to Osk.\n',
  })
  const { counts, diagnostics } = await buildHere(folder, 'in', 'dist', 'cache')
  expect(counts.articles).toBe(1)
  expect(diagnostics.map(formatDiagnostic)).toEqual([
    'bad.txt error source/failed: Understanding this article failed (a bug). It is left out. Please report it, with its text if you can.',
  ])
  expect([...readTree(join(folder, 'dist')).keys()].join('\n')).toContain('the-ferry-is-back')
})
