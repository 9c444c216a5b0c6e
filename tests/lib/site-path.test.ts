import { expect, test } from 'vitest'
import { sitePathKey, sitePathProblem } from '../../src/lib/site-path.ts'

test.each([
  'index.html',
  'articles/2024/11/a-day-in-vell/index.html',
  'data/articles/2024.ndjson',
  '.well-known/x',
])('%s may be written', (path) => expect(sitePathProblem(path)).toBeNull())

test.each([
  ['', 'empty'],
  ['../x', 'leads out'],
  ['a/../../x', 'leads out'],
  ['/etc/passwd', 'empty part'],
  ['a//b', 'empty part'],
  ['C:/x', 'not every system'],
  ['a\\b', 'not every system'],
  ['a\u0000b', 'not every system'],
  ['con', 'Windows'],
  ['a/NUL.txt', 'Windows'],
  ['a/b.', 'dot'],
  [`${'ä'.repeat(128)}`, '255 bytes'],
])('%j may not, because it says %j', (path, reason) => expect(sitePathProblem(path)).toContain(reason))

test('paths that differ in case or in composition are one', () => {
  expect(sitePathKey('People/Zo\u0065\u0308')).toBe(sitePathKey('people/zo\u00eb'))
})
