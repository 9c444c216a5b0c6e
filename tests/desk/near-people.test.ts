import { expect, test } from 'vitest'
import { alikePeople, nearPeople } from '../../src/desk/near-people.ts'
import type { Person } from '../../src/model/archive.ts'

function person(name: string, articles = 1): Person {
  const appearances = Array.from({ length: articles }, () => ({}))
  return { id: name, name, aliases: [], appearances } as unknown as Person
}

test.each([
  ['an initial', 'E. Marlowe', true],
  ['one letter left out', 'Edith Marlow', true],
  ['one letter another', 'Edyth Marlowe', true],
  ['two letters apart', 'Edith Harlow', false],
  ['another given name', 'Ruth Marlowe', false],
  ['a surname alone, a letter apart', 'Marlow', false],
  ['short names', 'Ed Mar', false],
])('who is called alike: %s', (_, name, isAlike) => {
  const own = person('Edith Marlowe')
  expect(alikePeople(own, [own, person(name)]).length).toBe(isAlike ? 1 : 0)
})

test('those called alike come before those of the surname, who are in more articles', () => {
  const own = person('Edith Marlowe')
  const others = [
    person('Ruth Marlowe', 9),
    person('Edith Marlow', 1),
    person('E. Marlowe', 2),
    person('Karl Sauer', 9),
  ]
  expect(nearPeople(own, [own, ...others]).map(({ name }) => name)).toEqual([
    'E. Marlowe',
    'Edith Marlow',
    'Ruth Marlowe',
  ])
})
