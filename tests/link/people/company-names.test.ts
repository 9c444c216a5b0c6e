import { expect, test } from 'vitest'
import { withNames } from '../../../src/link/people/company-names.ts'

const shown = ['Ida Falk', 'Jørn Æbelholm']
const written = ['Ida J. Falk', 'Ada Lund', 'Ida Falk']

test.each([
  ['ida falk', 'Ida Falk'],
  // Nobody is shown so, and an article writes it.
  ['ida j falk', 'Ida J. Falk'],
  ['ada lund', 'Ada Lund'],
  ['nobody known', 'nobody known'],
])('%s is %s', (key, name) => {
  const reasons = withNames(shown, () => written)([{ rule: 'same-company', facts: { names: [key] } }])
  expect(reasons).toEqual([{ rule: 'same-company', facts: { names: [name] } }])
})

test('spellings are asked for only where a key needs one, and other reasons stay', () => {
  const spellOut = withNames(shown, () => {
    throw new Error('asked')
  })
  const others = [
    { rule: 'same-company', facts: { names: ['ida falk'] } },
    { rule: 'same-office', facts: { names: ['ada lund'] } },
  ] as Parameters<typeof spellOut>[0]
  expect(spellOut(others)).toEqual([{ rule: 'same-company', facts: { names: ['Ida Falk'] } }, others[1]])
})
