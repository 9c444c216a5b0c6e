import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { compilerFlags } from '../../src/build/engine.ts'

test('this version of Node knows each of the flags, which it would only complain of later', () => {
  const run = (flag: string): string =>
    execFileSync(process.execPath, [flag, '--eval', '0'], { encoding: 'utf8', stdio: 'pipe' })
  for (const flag of compilerFlags) expect(run(flag)).toBe('')
  expect(() => run('--interrupt-budgets=1')).toThrow(/bad option/u)
})
