import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { engineFlags } from '../../src/build/engine.ts'

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })

test('this version of Node knows each of the flags, which it would only complain of later', () => {
  for (const flag of engineFlags) expect(run(flag, '--eval', '0')).toBe('')
  expect(() => run('--interrupt-budgets=1', '--eval', '0')).toThrow(/bad option/u)
})

// With `--no-regexp-tier-up` this ends in a segmentation fault.
test('patterns that ran before the flags were set run on', () => {
  const script = `
    const patterns = Array.from({ length: 100 }, (_, i) => new RegExp('(?<!\\\\p{L})(?:ferry' + i + '|é)(?!\\\\p{L})', 'gu'))
    const found = (text) => patterns.reduce((sum, one) => sum + [...text.matchAll(one)].length + text.replace(one, '').length, 0)
    found('one ferry3 left')
    for (const flag of ${JSON.stringify(engineFlags)}) require('node:v8').setFlagsFromString(flag)
    for (let i = 0; i < 5; i++) console.log(found('one ferry3 left'), found('é – ferry5'))`
  expect(new Set(run('--eval', script).trim().split('\n'))).toEqual(new Set(['1495 995']))
})
