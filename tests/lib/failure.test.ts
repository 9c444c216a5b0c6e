import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asFailure, Failure } from '../../src/lib/failure.ts'

const thrown = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error
  }
}

test('an error of the system is a sentence that names the file, a Failure stays what it is, a bug is none', () => {
  const known = new Failure('No such folder.', 'Make it.', 2)
  expect(asFailure(known)).toBe(known)
  const unforeseen = asFailure(thrown(() => readFileSync('/no/such/file')))
  expect(unforeseen).toBeInstanceOf(Failure)
  expect(unforeseen?.message).toMatch(/^Cannot use \/no\/such\/file: .+\.$/)
  expect(asFailure(new TypeError('x is not a function'))).toBeNull()
  expect(asFailure('ENOENT')).toBeNull()
})
