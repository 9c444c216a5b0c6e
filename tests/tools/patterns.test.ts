import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { patternHash, readChecked, readShort } from '../../tools/patterns/checked.ts'
import { composedPatterns, literalPatterns, type Pattern, patternKey } from '../../tools/patterns/collect.ts'
import { judge } from '../../tools/patterns/verdict.ts'

vi.setConfig({ testTimeout: 600_000 })

const root = join(import.meta.dirname, '..', '..')
const checked = readChecked(join(root, 'tools', 'patterns', 'checked.txt'))
const isShort = readShort(join(root, 'tools', 'patterns', 'short.yml'))

/** As many as take no more than some seconds; the tool checks all. */
const mostFresh = 12

/**
 * Those whose time grows with the third power of the text, or exponentially. What `npm run check-patterns` has checked is
 * believed; it is stricter, and takes minutes.
 */
async function faultsOf(patterns: readonly Pattern[]): Promise<string[]> {
  const fresh = new Map(
    patterns.flatMap((pattern) =>
      checked.has(patternHash(pattern)) ? [] : [[patternHash(pattern), pattern] as const],
    ),
  )
  if (fresh.size === 0) return []
  process.env['RECHECK_SYNC_BACKEND'] = 'pure'
  const { checkSync } = await import('recheck')
  return [...fresh.values()].slice(0, mostFresh).flatMap((pattern) => {
    const found = checkSync(pattern.source, pattern.flags, { timeout: 1_500, randomSeed: 1 })
    // What is not decided in that time is tried out by the tool.
    if (found.status === 'unknown') return []
    const verdict = judge(pattern, found)
    if (verdict.kind !== 'slow' || /^2nd/.test(verdict.complexity)) return []
    if (verdict.complexity !== 'exponential' && isShort(pattern)) return []
    return [`${pattern.at}: ${patternKey(pattern)} takes too long for ${verdict.attack}`]
  })
}

test('no pattern of the sources takes for ever', async () => {
  const patterns = await literalPatterns(root)
  expect(patterns.length).toBeGreaterThan(900)
  expect(await faultsOf(patterns)).toEqual([])
})

test('nor does one that is composed of the words of a language', async () => {
  const patterns = composedPatterns(root)
  expect(new Set(patterns.map(({ at }) => at.replace(/:\d+$/, ''))).size).toBeGreaterThan(15)
  expect(await faultsOf(patterns)).toEqual([])
})

test.each([
  ['^(?:a|a)*$', 'slow'],
  ['\\s+$', 'slow'],
  ['(?<!\\s)\\s+$', 'linear'],
  ['<meta[^<>]{0,10}charset=', 'linear'],
])('/%s/ is %s', async (source, kind) => {
  process.env['RECHECK_SYNC_BACKEND'] = 'pure'
  const { checkSync } = await import('recheck')
  const found = checkSync(source, 'u', { timeout: 20_000, randomSeed: 1 })
  expect(judge({ source, flags: 'u', at: 'here' }, found).kind.replace('bounded', 'linear')).toBe(kind)
})
